//! The texts of one page in one language, or those that stand on no page.

use std::ops::Range;

use fluent_bundle::FluentError;

use super::bundle::{Bundle, describe, unknown_value};
use super::catalogue::Entry;
use super::names;
use super::pair::{self, Line, Pair};
use super::proof::{Finding, problem_finding};
use super::slots::{self, Slots};
use super::words::{Argument, Phrase, Words};
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::markdown::html;
use crate::model::{Edition, Message, MessageId, Messages, Page, Piece, State, Text};
use crate::source::Span;

/// What an edition is made from.
pub(super) struct Source<'a> {
    /// All messages, named.
    pub(super) messages: &'a Messages,
    /// Those of them that the edition holds, by their indexes.
    pub(super) range: Range<usize>,
    /// Their page; none for texts that stand on no page.
    pub(super) page: Option<&'a Page>,
    /// The messages that Fluent must resolve, if there are any.
    pub(super) bundle: Option<&'a Bundle>,
    /// The formats and words of the language.
    pub(super) words: &'a Words,
    /// The texts that stand on no page, which a page may show as values.
    pub(super) shared: Option<&'a Edition>,
    /// Where their English stands, and that of those on no page; nowhere for English itself.
    pub(super) english: &'a [&'a Edition],
    /// Places in the English that were reported.
    pub(super) reported: &'a [Span],
    /// Whether the texts may hold HTML.
    pub(super) allow_html: bool,
    /// Whether a stale translation is shown rather than English.
    pub(super) show_stale: bool,
}

impl Source<'_> {
    fn english(&self, id: MessageId) -> Option<&Text> {
        self.english.iter().find_map(|edition| edition.text(id))
    }
}

/// Makes the edition of some messages in one language. `pairs` are those that are translated, beside their
/// translations; `figures`, the others, as far as Fluent need not resolve them.
pub(super) fn make(
    source: &Source<'_>,
    pairs: &mut [Pair<'_>],
    figures: Vec<Option<Line<'_>>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Edition {
    let mut edition = Edition::new(&source.range);
    let values = match source.page {
        Some(page) => page_values(source, page, diagnostics),
        None => Vec::new(),
    };
    let mut pairs = pairs.iter_mut();
    let mut figures = figures.into_iter();
    for at in source.range.clone() {
        let id = MessageId(at);
        let message = source.messages.get(id);
        let mut pair = match message.file.is_empty() {
            true => None,
            false => pairs.next(),
        };
        let entry = pair.as_ref().and_then(|pair| pair.entry);
        let line = match &mut pair {
            Some(pair) => pair.line.take(),
            None => figures.next().flatten(),
        };
        let (state, is_shown) = match &pair {
            Some(pair) if !source.words.is_source() => {
                (pair.state(), is_shown(source, message, pair))
            }
            _ => (State::Source, true),
        };
        let text = is_shown.then(|| translate(source, id, (entry, line), &values));
        let (text, state) = match text.transpose() {
            Ok(text) => (text, state),
            Err(diagnostic) => {
                if !has_finding(source, message, diagnostics) {
                    diagnostics.push(diagnostic);
                }
                if let Some(pair) = pair {
                    pair.is_broken = true;
                }
                (None, State::Broken)
            }
        };
        edition.set(id, text, state);
    }
    edition
}

/// Whether a translation is shown; a stale one never if its links may lead elsewhere by now.
fn is_shown(source: &Source<'_>, message: &Message, pair: &Pair<'_>) -> bool {
    let links = |text: &str| {
        let mut links = super::identify::links_of(text);
        links.sort();
        links
    };
    let notes = pair.entry.map(|entry| entry.notes);
    let same_links = || match notes.and_then(|notes| notes.was.or(notes.english)) {
        Some(was) => links(was) == links(&message.text),
        None => message.links.is_empty(),
    };
    match pair.state() {
        State::Stale => source.show_stale && !pair.is_broken && same_links(),
        state => state.is_translated(),
    }
}

/// Whether an English text was reported already: one mistake is one finding.
fn has_finding(source: &Source<'_>, message: &Message, diagnostics: &[Diagnostic]) -> bool {
    let inside = |span: &Span| {
        let text = &message.span;
        span.file == text.file && span.start >= text.start && span.end <= text.end
    };
    let found = diagnostics.iter().filter_map(stopping_place);
    source.words.is_source() && source.reported.iter().chain(found).any(inside)
}

/// Where a finding stands that stops a build.
pub fn stopping_place(found: &Diagnostic) -> Option<&Span> {
    match &found.place {
        crate::diagnostics::Place::Span(span) if found.stops_build() => Some(span),
        _ => None,
    }
}

/// The values of a page as this language shows them.
fn page_values<'a>(
    source: &Source<'a>,
    page: &'a Page,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(&'a str, Argument)> {
    let find = |id: MessageId| phrase(source, id);
    let mut values = Vec::new();
    for binding in &page.values {
        let Some(value) = &binding.value else {
            // The reference was reported; its text must not be reported again.
            let nothing = Argument {
                operand: None,
                html: String::new(),
                plain: String::new(),
            };
            values.push((binding.name.as_str(), nothing));
            continue;
        };
        match source.words.value(value, &find) {
            Ok(argument) => values.push((binding.name.as_str(), argument)),
            Err(problem) => {
                let message = format!("\"{}\" can't be shown: {problem}", binding.reference);
                diagnostics.push(Diagnostic::at(
                    rules::FLUENT_MESSAGE,
                    &binding.span,
                    message,
                ));
            }
        }
    }
    values
}

/// The text of a table's message without its links.
fn phrase(source: &Source<'_>, id: MessageId) -> Phrase {
    let own = source.shared.and_then(|shared| shared.text(id));
    if let Some(text) = own {
        let plain = text.plain.clone();
        let html = match source.words.is_source() {
            true => html::escape(&plain),
            // Names in it keep their marks.
            false => without_links(text),
        };
        return Phrase { html, plain };
    }
    match source.english(id) {
        Some(text) => source.words.foreign(
            &html::escape(&text.plain),
            &text.plain,
            &source.words.english().language,
        ),
        None => Phrase {
            html: String::new(),
            plain: String::new(),
        },
    }
}

/// The HTML of a translation with the words of its links, but not the links.
fn without_links(text: &Text) -> String {
    let mut out = String::new();
    let mut after_target = false;
    for piece in &text.pieces {
        match piece {
            Piece::Html(html) if after_target => {
                out.push_str(html.trim_start_matches("\">"));
                after_target = false;
            }
            Piece::Html(html) => out.push_str(html),
            Piece::Href(_) => {
                out.truncate(out.trim_end_matches("<a href=\"").len());
                after_target = true;
            }
            Piece::Note(_) => {}
        }
    }
    out.replace("</a>", "")
}

/// Resolves a text, or says why it can't be shown.
fn translate(
    source: &Source<'_>,
    id: MessageId,
    (entry, line): (Option<&Entry<'_>>, Option<Line<'_>>),
    values: &[(&str, Argument)],
) -> Result<Text, Diagnostic> {
    let message = source.messages.get(id);
    let place = Place { message, entry };
    let (resolved, slots) = match line {
        Some(line) => {
            let slots = Slots::named(&line.names, message, values);
            let slots = slots.map_err(|name| place.unresolved(&unknown_value(name), values))?;
            (line.resolved, slots)
        }
        None => {
            let (slots, shown) = Slots::all(message, values);
            let bundle = source.bundle;
            let text = bundle.and_then(|bundle| bundle.resolve(&message.id, &shown));
            let Some((text, errors)) = text else {
                let what = "this text is not valid Fluent";
                let finding = Finding::new(rules::FLUENT_SYNTAX, what);
                return Err(
                    place.report(finding.help("check the braces; a literal brace is {\"{\"}"))
                );
            };
            if let Some(error) = errors.first() {
                return Err(place.unresolved(error, values));
            }
            let is_plain = message.kind.is_plain();
            (pair::read(&text, is_plain, source.allow_html), slots)
        }
    };
    let resolved = resolved.map_err(|problem| place.report(problem_finding(&problem)))?;
    if let Some(difference) = slots.difference(&resolved, message) {
        return Err(place.report(Finding::new(rules::LINK_CHANGED, difference)));
    }
    let resolved = match entry.is_some() {
        true => names::mark(resolved, source.words, || {
            Some(source.english(id)?.plain.as_str().into())
        }),
        false => resolved,
    };
    Ok(slots.text(resolved))
}

/// Where a mistake in a message is reported.
struct Place<'a> {
    message: &'a Message,
    /// The translation; none for English.
    entry: Option<&'a Entry<'a>>,
}

impl Place<'_> {
    fn span(&self) -> &Span {
        self.entry.map_or(&self.message.span, |entry| &entry.span)
    }

    fn report(&self, finding: Finding) -> Diagnostic {
        let id = self.entry.map(|entry| &*entry.id);
        let diagnostic = finding.at(self.span(), id);
        if self.entry.is_some() {
            diagnostic.falling_back()
        } else {
            diagnostic
        }
    }

    fn unresolved(&self, error: &FluentError, values: &[(&str, Argument)]) -> Diagnostic {
        let known = slots::known(self.message, values);
        let known: Vec<String> = known.map(|(name, _)| format!("${name}")).collect();
        let help = if known.is_empty() {
            "this message has no values; terms stand in terms.ftl".to_owned()
        } else {
            format!(
                "values of this message: {}; terms stand in terms.ftl",
                known.join(", ")
            )
        };
        let what = lower_first(&describe(error));
        self.report(Finding::new(rules::FLUENT_MESSAGE, what).help(help))
    }
}
