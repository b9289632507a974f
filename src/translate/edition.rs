//! The texts of one page in one language, or those that stand on no page.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_bundle::FluentError;

use super::bundle::{Bundle, describe};
use super::catalogue::{Entry, Lookup};
use super::names;
use super::proof::{Finding, problem_finding};
use super::slots::Slots;
use super::states::Verdicts;
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
    /// The language's files.
    pub(super) catalogue: Lookup<'a, 'a>,
    /// The messages, ready to be resolved.
    pub(super) bundle: &'a Bundle,
    /// The formats and words of the language.
    pub(super) words: &'a Words,
    /// What is known of the translations.
    pub(super) verdicts: &'a Verdicts,
    /// Translations with a mistake that was reported.
    pub(super) broken: &'a BTreeSet<String>,
    /// The texts that stand on no page, which a page may show as values.
    pub(super) shared: Option<&'a Edition>,
    /// The English of these messages, and of those on no page; none for English itself.
    pub(super) english: Option<[&'a Edition; 2]>,
    /// Places in the English that were reported.
    pub(super) reported: &'a [Span],
    /// Whether English may hold HTML.
    pub(super) allow_html: bool,
    /// Whether a stale translation is shown rather than English.
    pub(super) show_stale: bool,
}

impl Source<'_> {
    fn english(&self, id: MessageId) -> Option<&Text> {
        self.english?.iter().find_map(|edition| edition.text(id))
    }
}

/// Makes the edition of some messages in one language.
pub(super) fn make(source: &Source<'_>, diagnostics: &mut Vec<Diagnostic>) -> Edition {
    let mut edition = Edition::new(source.words.language.id, &source.range);
    let values = match source.page {
        Some(page) => page_values(source, page, diagnostics),
        None => Vec::new(),
    };
    for at in source.range.clone() {
        let id = MessageId(at);
        let message = source.messages.get(id);
        let (text, state) = match state(source, message) {
            state @ (State::Missing | State::Broken) => (None, state),
            State::Stale if !may_be_shown(source, message) => (None, State::Stale),
            state => match translate(source, id, &values) {
                Ok(text) => (Some(text), state),
                Err(diagnostic) => {
                    if !has_finding(source, message, diagnostics) {
                        diagnostics.push(diagnostic);
                    }
                    (None, State::Broken)
                }
            },
        };
        edition.set(id, text, state);
    }
    edition
}

/// Whether a stale translation may be shown: never one whose links may lead elsewhere by now.
fn may_be_shown(source: &Source<'_>, message: &Message) -> bool {
    let entry = source.catalogue.get(&message.id);
    let links = |text: &str| {
        let mut links = super::identify::links_of(text);
        links.sort();
        links
    };
    let was = entry.and_then(|entry| entry.notes.was.or(entry.notes.english));
    let same_links = match was {
        Some(was) => links(was) == links(&message.text),
        None => message.links.is_empty(),
    };
    source.show_stale && same_links && !source.broken.contains(&message.id)
}

/// What is known of a text before it is resolved.
fn state(source: &Source<'_>, message: &Message) -> State {
    if source.words.is_source() || message.file.is_empty() {
        return State::Source;
    }
    match source.verdicts.get(&message.id) {
        None => State::Missing,
        Some(verdict) if verdict.state.is_translated() && source.broken.contains(&message.id) => {
            State::Broken
        }
        Some(verdict) => verdict.state,
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
    values: &[(&str, Argument)],
) -> Result<Text, Diagnostic> {
    let message = source.messages.get(id);
    let slots = Slots::new(message, values);
    let own = !source.words.is_source() && !message.file.is_empty();
    let place = Place {
        message,
        entry: source.catalogue.get(&message.id).filter(|_| own),
    };
    let Some((text, errors)) = source.bundle.resolve(&message.id, &slots.shown) else {
        let what = "this text is not valid Fluent";
        let finding = Finding::new(rules::FLUENT_SYNTAX, what);
        return Err(place.report(finding.help("check the braces; a literal brace is {\"{\"}")));
    };
    if let Some(error) = errors.first() {
        return Err(place.unresolved(error, &slots));
    }
    let resolved = if message.kind.is_plain() {
        Ok(html::plain(&text))
    } else {
        html::inline(&text, source.allow_html && source.words.is_source())
    };
    let resolved = resolved.map_err(|problem| place.report(problem_finding(&problem)))?;
    if let Some(difference) = slots.difference(&resolved, message) {
        return Err(place.report(Finding::new(rules::LINK_CHANGED, difference)));
    }
    let resolved = match own {
        true => names::mark(resolved, source.words, || {
            Some(source.english(id)?.plain.clone())
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

    fn unresolved(&self, error: &FluentError, slots: &Slots<'_>) -> Diagnostic {
        let known: Vec<String> = slots
            .shown
            .iter()
            .map(|(name, _)| format!("${name}"))
            .collect();
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
