//! All messages of the site in one language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentError;

use super::bundle::describe;
use super::catalogue::{Catalogue, Entry};
use super::names;
use super::proof::{Finding, problem_finding};
use super::slots::Slots;
use super::states::Verdicts;
use super::words::{Argument, Phrase, Words};
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::markdown::html;
use crate::model::{Edition, Message, MessageId, Page, PageId, Piece, State, Text};
use crate::source::Span;

/// What a language is made from.
pub(super) struct Source<'a> {
    /// All messages, named.
    pub(super) messages: &'a [Message],
    /// All pages with their values.
    pub(super) pages: &'a [Page],
    /// The language's files.
    pub(super) catalogue: &'a Catalogue<'a>,
    /// Its bundle and formats.
    pub(super) words: &'a Words,
    /// What is known of its translations.
    pub(super) verdicts: &'a Verdicts,
    /// Translations with a mistake that was reported.
    pub(super) broken: &'a BTreeSet<String>,
    /// The English edition; none for English itself.
    pub(super) english: Option<&'a Edition>,
    /// Whether English may hold HTML.
    pub(super) allow_html: bool,
    /// Whether a stale translation is shown rather than English.
    pub(super) show_stale: bool,
}

/// Makes the edition of one language.
pub(super) fn make(source: &Source<'_>, diagnostics: &mut Vec<Diagnostic>) -> Edition {
    let count = source.messages.len();
    let mut edition = Edition {
        lang: source.words.language.id,
        texts: vec![None; count],
        states: vec![State::Missing; count],
    };
    let mut values: BTreeMap<PageId, Vec<(&str, Argument)>> = BTreeMap::new();
    // Texts of tables come first: pages may show them as values.
    let is_table = |message: &Message| message.page.is_none();
    let order = (0..count)
        .filter(|&at| is_table(&source.messages[at]))
        .chain((0..count).filter(|&at| !is_table(&source.messages[at])));
    for at in order {
        let message = &source.messages[at];
        let bound: &[(&str, Argument)] = match message.page {
            Some(page) => values
                .entry(page)
                .or_insert_with(|| page_values(source, &edition, page, diagnostics)),
            None => &[],
        };
        let (text, state) = match state(source, message) {
            state @ (State::Missing | State::Broken) => (None, state),
            State::Stale if !may_be_shown(source, message) => (None, State::Stale),
            state => match translate(source, MessageId(at), bound) {
                Ok(text) => (Some(text), state),
                Err(diagnostic) => {
                    if !has_finding(source, message, diagnostics) {
                        diagnostics.push(diagnostic);
                    }
                    (None, State::Broken)
                }
            },
        };
        edition.texts[at] = text;
        edition.states[at] = state;
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
    let inside = |known: &Diagnostic| match &known.place {
        crate::diagnostics::Place::Span(span) => {
            span.file == message.span.file
                && span.start >= message.span.start
                && span.end <= message.span.end
                && known.stops_build()
        }
        _ => false,
    };
    source.words.is_source() && diagnostics.iter().any(inside)
}

/// The values of a page as this language shows them.
fn page_values<'a>(
    source: &Source<'a>,
    edition: &Edition,
    page: PageId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(&'a str, Argument)> {
    let find = |id: MessageId| phrase(source, edition, id);
    let mut values = Vec::new();
    for binding in &source.pages[page.0].values {
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
fn phrase(source: &Source<'_>, edition: &Edition, id: MessageId) -> Phrase {
    let (text, own) = match (edition.text(id), source.english) {
        (Some(text), _) => (text, true),
        (None, Some(english)) => match english.text(id) {
            Some(text) => (text, false),
            None => {
                return Phrase {
                    html: String::new(),
                    plain: String::new(),
                };
            }
        },
        (None, None) => {
            return Phrase {
                html: String::new(),
                plain: String::new(),
            };
        }
    };
    let plain = text.plain.clone();
    if own && !source.words.is_source() {
        // Names in it keep their marks.
        let html = without_links(text);
        return Phrase { html, plain };
    }
    let html = html::escape(&plain);
    if own {
        return Phrase { html, plain };
    }
    source
        .words
        .foreign(&html, &plain, &source.words.english().language)
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
    let message = &source.messages[id.0];
    let slots = Slots::new(message, values);
    let own = !source.words.is_source() && !message.file.is_empty();
    let place = Place {
        message,
        entry: source.catalogue.get(&message.id).filter(|_| own),
    };
    let Some((text, errors)) = source.words.bundle().resolve(&message.id, &slots.shown) else {
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
            Some(source.english?.text(id)?.plain.clone())
        }),
        false => resolved,
    };
    Ok(slots.text(&resolved))
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
        let id = self.entry.map(|entry| entry.id.as_str());
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
