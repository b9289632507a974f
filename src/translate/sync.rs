//! What `sync` writes: the English files, and in the other languages an offer for each message
//! that is not translated yet.
//!
//! In: the messages and the text of a file. Out: the new text. It edits by byte ranges, keeps the
//! order, the spacing and the comments of the translator, and changes nothing the second time.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::catalogue::Catalogue;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::{Message, MessageKind, Messages};

/// The first line of an offer, by which it is known again.
const OFFER: &str =
    "to translate: remove \"# \" from the last line and write the translation after \"=\"";

/// The messages of one Fluent file, in order.
pub struct FileMessages<'a> {
    /// The file's name without folder and `.ftl`.
    pub name: &'a str,
    /// Its messages with what a translator is told of their place.
    pub messages: Vec<(&'a Message, String)>,
}

/// Groups messages by the files they stand in, in the order of the site.
pub fn files(messages: &Messages) -> Vec<FileMessages<'_>> {
    let mut files: Vec<FileMessages<'_>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut counts: BTreeMap<(&str, MessageKind), usize> = BTreeMap::new();
    for message in messages
        .all()
        .iter()
        .filter(|message| !message.file.is_empty())
    {
        let at = *places.entry(&message.file).or_insert_with(|| {
            files.push(FileMessages {
                name: &message.file,
                messages: Vec::new(),
            });
            files.len() - 1
        });
        let number = counts.entry((&message.file, message.kind)).or_default();
        *number += 1;
        let place = describe(message, messages, *number);
        files[at].messages.push((message, place));
    }
    files
}

/// "Foreword, paragraph 1".
fn describe(message: &Message, messages: &Messages, number: usize) -> String {
    let kind = message.kind.describe();
    if message.page.is_none() {
        let table = message.file.strip_prefix("data-").unwrap_or(&message.file);
        let rest = message
            .id
            .strip_prefix(table)
            .and_then(|rest| rest.strip_prefix('-'))
            .unwrap_or(&message.id);
        return format!("table {table}, {rest}");
    }
    let title = messages
        .find(&format!("{}-title", message.file))
        .map_or(message.file.as_str(), |id| messages.get(id).text.as_str());
    match message.kind {
        MessageKind::Title | MessageKind::Desc => format!("{title}, {kind}"),
        _ => match message.under.map(|id| messages.get(id)) {
            Some(heading)
                if heading.kind == MessageKind::H
                    && heading.id != message.id
                    && !heading.file.is_empty() =>
            {
                format!("{title}, under \"{}\", {kind} {number}", heading.text)
            }
            _ => format!("{title}, {kind} {number}"),
        },
    }
}

/// The text of an English file.
pub fn english(file: &FileMessages<'_>) -> String {
    let mut text = String::from(
        "### Written by `fingerpost sync` from the English content. Change that, not this file.\n\n",
    );
    for (message, _) in &file.messages {
        text.push_str(&format!("{} = {}\n", message.id, message.text));
    }
    text
}

/// The text of a translator's file with an offer for each missing message; `None` when the file
/// does not parse and must be left alone.
pub fn translation(file: &FileMessages<'_>, current: &str) -> Option<String> {
    if super::pattern::too_deep(current).is_some() {
        return None;
    }
    let resource = parser::parse(current).ok()?;
    let elements = elements(&resource, current);
    let known: BTreeMap<&str, usize> = elements
        .iter()
        .enumerate()
        .filter_map(|(at, element)| Some((element.id.as_deref()?, at)))
        .collect();
    let mut edits: Vec<(usize, usize, String)> = Vec::new();
    let wanted: BTreeMap<&str, ()> = file
        .messages
        .iter()
        .map(|(message, _)| (message.id.as_str(), ()))
        .collect();
    for element in elements.iter().filter(|element| element.is_offer) {
        let id = element.id.as_deref().unwrap_or("");
        let translated = elements
            .iter()
            .any(|other| !other.is_offer && other.id.as_deref() == Some(id));
        if translated || !wanted.contains_key(id) {
            edits.push((
                element.start,
                line_after(current, element.end),
                String::new(),
            ));
        }
    }
    let headers = elements.iter().take_while(|element| element.is_header);
    let mut after = headers.last().map_or(0, |element| element.end);
    let mut new: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (message, place) in &file.messages {
        let offer = offer(message, place);
        match known.get(message.id.as_str()).map(|&at| &elements[at]) {
            Some(element) => {
                after = element.end;
                let shown = current[element.start..element.end].trim_end();
                if element.is_offer && shown.replace("\r\n", "\n") != offer.trim_end() {
                    edits.push((element.start, element.end, offer));
                }
            }
            None => new.entry(after).or_default().push(offer),
        }
    }
    edits.extend(
        new.into_iter()
            .map(|(at, offers)| (at, at, group(&offers, current, at))),
    );
    Some(apply(current, edits))
}

/// Offers as groups of lines of their own, with blank lines around them.
fn group(offers: &[String], current: &str, at: usize) -> String {
    let line_end = if at == 0 || current[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let before = if at == 0 { "" } else { "\n" };
    // What follows must not become one comment with the offer.
    let next = current[at..].lines().next();
    let after = if next.is_some_and(|line| !line.trim().is_empty()) {
        "\n"
    } else {
        ""
    };
    let text = format!("{line_end}{before}{}{after}", offers.join("\n"));
    // The lines end as the others of the file do.
    if current.contains("\r\n") {
        text.replace('\n', "\r\n")
    } else {
        text
    }
}

fn offer(message: &Message, place: &str) -> String {
    format!(
        "# {OFFER}\n# where: {place}\n# English: {}\n# {} =\n",
        message.text, message.id
    )
}

/// An entry of a translator's file.
struct Element {
    id: Option<String>,
    is_offer: bool,
    /// A comment for the whole file, before everything else.
    is_header: bool,
    start: usize,
    end: usize,
}

fn elements(resource: &ast::Resource<&str>, text: &str) -> Vec<Element> {
    let mut elements: Vec<Element> = resource
        .body
        .iter()
        .map(|entry| element(entry, text))
        .collect();
    for at in 0..elements.len() {
        let limit = elements.get(at + 1).map_or(text.len(), |next| next.start);
        let body = text[elements[at].start..limit].trim_end();
        let end = elements[at].start + body.len();
        let rest = &text[end..limit];
        elements[at].end = rest.find('\n').map_or(limit, |newline| end + newline + 1);
    }
    elements
}

fn element(entry: &ast::Entry<&str>, text: &str) -> Element {
    let offset = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let line = |part: &str| {
        text[..offset(part)]
            .rfind('\n')
            .map_or(0, |newline| newline + 1)
    };
    let comment =
        |comment: &ast::Comment<&str>| comment.content.first().map_or(0, |first| line(first));
    let (id, start, is_offer, is_header) = match entry {
        ast::Entry::Message(message) => {
            let start = message
                .comment
                .as_ref()
                .map_or_else(|| offset(message.id.name), comment);
            (Some(message.id.name.to_owned()), start, false, false)
        }
        ast::Entry::Term(term) => {
            let start = term
                .comment
                .as_ref()
                .map_or_else(|| line(term.id.name), comment);
            (Some(format!("-{}", term.id.name)), start, false, false)
        }
        ast::Entry::Comment(content) => {
            let id = offered_id(content);
            (id.clone(), comment(content), id.is_some(), false)
        }
        ast::Entry::GroupComment(content) => (None, comment(content), false, false),
        ast::Entry::ResourceComment(content) => (None, comment(content), false, true),
        ast::Entry::Junk { content } => (None, offset(content), false, false),
    };
    Element {
        id,
        is_offer,
        is_header,
        start,
        end: start,
    }
}

/// The id that a comment offers for translation.
fn offered_id(comment: &ast::Comment<&str>) -> Option<String> {
    if comment.content.first().map(|line| line.trim_end()) != Some(OFFER) {
        return None;
    }
    let id = comment.content.last()?.trim().strip_suffix('=')?.trim();
    (!id.is_empty()).then(|| id.to_owned())
}

/// The end of the blank line behind a removed element.
fn line_after(text: &str, end: usize) -> usize {
    let line = text[end..].split_inclusive('\n').next().unwrap_or("");
    if line.trim().is_empty() {
        end + line.len()
    } else {
        end
    }
}

fn apply(text: &str, mut edits: Vec<(usize, usize, String)>) -> String {
    edits.sort_by_key(|(start, end, _)| (*start, *end));
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for (start, end, with) in edits {
        if start >= at {
            out.push_str(&text[at..start]);
            at = end;
        }
        out.push_str(&with);
    }
    out.push_str(&text[at..]);
    out
}

/// One warning for each English file that `sync` would write anew.
pub fn check(
    messages: &Messages,
    english_files: &Catalogue<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let files = files(messages);
    if !files.is_empty()
        && !files
            .iter()
            .any(|file| english_files.of_file(file.name).next().is_some())
    {
        let place = Place::Path("locales/en".to_owned());
        let message = "the English messages have never been written for translators";
        diagnostics
            .push(Diagnostic::new(rules::NEEDS_SYNC, place, message).help("run fingerpost sync"));
        return;
    }
    for file in files {
        let stored: BTreeMap<&str, String> = english_files
            .of_file(file.name)
            .filter_map(|entry| Some((entry.id.as_str(), entry.source()?)))
            .collect();
        let new = file
            .messages
            .iter()
            .filter(|(message, _)| !stored.contains_key(message.id.as_str()))
            .count();
        let changed = file
            .messages
            .iter()
            .filter(|(message, _)| {
                stored
                    .get(message.id.as_str())
                    .is_some_and(|text| *text != message.text)
            })
            .count();
        let removed = stored
            .keys()
            .filter(|id| !file.messages.iter().any(|(message, _)| message.id == **id))
            .count();
        if new + changed + removed == 0 {
            continue;
        }
        let message = format!(
            "the English has changed since the last sync: {new} new, {changed} changed, {removed} removed"
        );
        let place = Place::Path(format!("locales/en/{}.ftl", file.name));
        diagnostics.push(
            Diagnostic::new(rules::NEEDS_SYNC, place, message)
                .help("run fingerpost sync, so that translators see it"),
        );
    }
}
