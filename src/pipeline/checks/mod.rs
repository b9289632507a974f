//! Checks that need more than one stage's result.

mod abbreviations;
mod hosting;
mod links;
mod prose;
mod statement;
mod tables;

pub(super) use abbreviations::check_abbreviations;
pub(super) use hosting::check_hosting;
pub(super) use prose::{check_page, check_texts};
pub use statement::check_dates;
pub(super) use statement::check_statement;
pub(super) use tables::check_tables;

use std::collections::{BTreeMap, BTreeSet};

use super::tally::Tally;
use crate::data;
use crate::diagnostics::{Diagnostic, Place, Rule, did_you_mean, rules};
use crate::model::{AnchorUse, Messages, Page, Site, State};
use crate::source::{BUILT_IN, Sources, Span};
use crate::translate::LocaleFiles;
use crate::translate::catalogue::{Catalogue, Entry};
use crate::translate::originals::is_by_hand;

/// Drops what only follows from tables and pages that can't be read: their rows and texts seem to be missing.
pub(super) fn drop_consequences(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let broken = |known: &Diagnostic| {
        let path = known.path(sources).unwrap_or_default();
        let is_table = path.starts_with("content/data/");
        let is_page = path.starts_with("content/") && path.ends_with(".md");
        let rule = |rule: Rule| known.rule == rule.id;
        (is_table && rule(rules::TOML_SYNTAX))
            || (is_page && rule(rules::FRONT_MATTER))
            || ((is_table || is_page) && (rule(rules::NOT_UTF8) || rule(rules::UNREADABLE)))
    };
    if !diagnostics.iter().any(broken) {
        return;
    }
    let consequences = [
        rules::EMPTY_TABLE,
        rules::TEMPLATE,
        rules::MISSING_FIGURE,
        rules::UNKNOWN_CATEGORY,
        rules::UNKNOWN_REFERENCE,
        rules::LINK_TARGET,
        rules::EXTRA_MESSAGE,
        rules::NEEDS_SYNC,
    ];
    diagnostics.retain(|known| !consequences.iter().any(|rule| rule.id == known.rule));
}

pub(super) fn report_doubles(
    messages: &mut Messages,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (first, second) in messages.index() {
        let (first, second) = (messages.get(first), messages.get(second));
        let (position, _) = sources.positions(&first.span);
        let path = &sources.file(first.span.file).path;
        let message = format!(
            "two texts have the id \"{}\": the other is in {path}:{}",
            second.id, position.line
        );
        diagnostics.push(Diagnostic::at(rules::DUPLICATE_ID, &second.span, message));
    }
}

/// The words of theme and units share one bundle with the content.
pub(super) fn report_taken_ids(
    messages: &Messages,
    english: &Catalogue<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for word in &english.entries {
        let taken = messages
            .find(&word.id)
            .filter(|_| is_by_hand(word.file))
            .map(|id| messages.get(id));
        if let Some(message) = taken {
            let text = format!(
                "the id \"{}\" is taken by a word of {}.ftl",
                message.id, word.file
            );
            diagnostics.push(
                Diagnostic::at(rules::DUPLICATE_ID, &message.span, text)
                    .help("rename the row, or name the block with {#name}"),
            );
        }
    }
}

pub(super) fn check_anchors(
    uses: impl Iterator<Item = AnchorUse>,
    pages: &[Page],
    known: data::Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut anchors: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for used in uses {
        let page = &pages[used.page.0];
        let there = anchors.entry(used.page.0).or_insert_with(|| {
            let of_data =
                data::anchors::of_template(&page.head.template, known.crime, known.tables);
            page.head.anchors.iter().cloned().chain(of_data).collect()
        });
        if there.contains(&used.anchor) {
            continue;
        }
        let help = did_you_mean(&used.anchor, there.iter().map(String::as_str))
            .unwrap_or_else(|| "name a heading by writing {#name} at its end".to_owned());
        let message = format!(
            "content/{} has no place called \"{}\"",
            page.path, used.anchor
        );
        diagnostics.push(Diagnostic::at(rules::LINK_TARGET, &used.span, message).help(help));
    }
}

/// Rows of tables and places in the prose of one page must not share an id.
pub(super) fn check_data_anchors(
    pages: &[Page],
    known: data::Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for page in pages {
        let mut taken: BTreeSet<&str> = page.head.anchors.iter().map(String::as_str).collect();
        taken.extend(Page::FRAME_ANCHORS);
        let anchors = data::anchors::of_template(&page.head.template, known.crime, known.tables);
        for anchor in &anchors {
            if !taken.insert(anchor) {
                let message = format!(
                    "two places on content/{} are called \"{anchor}\"",
                    page.path
                );
                let help = "rename the row of the table, or the anchor in the prose";
                let place = Span::new(page.file, 0..0);
                diagnostics.push(Diagnostic::at(rules::DUPLICATE_ID, &place, message).help(help));
            }
        }
    }
}

/// What is known of translations as a whole: missing messages, unknown folders.
pub(super) fn check_languages(
    tallies: &[Tally],
    languages: &[LocaleFiles<'_>],
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (files, tally) in languages.iter().zip(tallies).skip(1) {
        let missing = tally.of(State::Missing);
        if missing > 0 {
            let all = tally.all();
            let message =
                format!("{missing} of {all} messages are not translated and shown in English");
            let place = Place::Path(format!("locales/{}", files.language.code));
            diagnostics.push(
                Diagnostic::new(rules::MISSING_TRANSLATION, place, message)
                    .help("fingerpost sync offers them to translators"),
            );
        }
    }
    let mut folders: BTreeMap<&str, Span> = BTreeMap::new();
    for (id, file) in sources.under("locales/") {
        let code = file.path.split('/').nth(1).unwrap_or("");
        folders.entry(code).or_insert_with(|| Span::new(id, 0..0));
    }
    for (code, span) in folders {
        if !languages.iter().any(|files| files.language.code == code) {
            let message = format!("\"{code}\" is not a language of this site");
            diagnostics.push(
                Diagnostic::at(rules::STRAY_FILE, &span, message)
                    .help("list it in fingerpost.toml, or delete the folder"),
            );
        }
    }
}

/// Translations of nothing. Terms are a language's own; words of the theme are in its files.
pub(super) fn extra<'s, 'a>(
    site: &Site,
    english: &Catalogue<'_>,
    catalogue: &'s Catalogue<'a>,
    sources: &Sources,
) -> Vec<&'s Entry<'a>> {
    let built_in = |entry: &Entry<'_>| sources.file(entry.span.file).path.starts_with(BUILT_IN);
    let entries = catalogue.entries.iter();
    entries
        .filter(|entry| !built_in(entry) && is_extra(site, english, &entry.id))
        .collect()
}

fn is_extra(site: &Site, english: &Catalogue<'_>, id: &str) -> bool {
    let by_hand = |entry: &Entry<'_>| is_by_hand(entry.file);
    let known = id.starts_with('-')
        || site.messages.find(id).is_some()
        || english.get(id).is_some_and(by_hand);
    !known
}

/// Reports those among the given entries that are translations of nothing.
pub(super) fn report_extra<'e>(
    site: &Site,
    english: &Catalogue<'_>,
    entries: impl Iterator<Item = (&'e str, &'e Span)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (id, span) in entries.filter(|(id, _)| is_extra(site, english, id)) {
        let message = format!("\"{id}\" translates nothing: there is no such English message");
        let messages = site.messages.all().iter();
        let ids = messages.map(|message| message.id.as_str());
        let help = did_you_mean(id, ids);
        diagnostics.push(Diagnostic::at(rules::EXTRA_MESSAGE, span, message).maybe_help(help));
    }
}

/// Two pages with one title can't be told apart in a list of results or of open tabs (WCAG 2.4.2).
/// `english` are the titles of the pages, where there are any.
pub(super) fn check_titles<'t>(
    site: &Site,
    english: impl Iterator<Item = Option<&'t str>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut titles: BTreeMap<&str, &Page> = BTreeMap::new();
    for (page, title) in site.pages.iter().zip(english) {
        let Some(title) = title else {
            continue;
        };
        if let Some(other) = titles.insert(title, page) {
            let message = format!("content/{} has the same title, \"{title}\"", other.path);
            let span = &site.messages.get(page.title).span;
            diagnostics.push(Diagnostic::at(rules::DUPLICATE_TITLE, span, message));
        }
    }
}
