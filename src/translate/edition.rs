//! All messages of the site in one language.

use std::collections::BTreeMap;

use fluent_bundle::FluentError;

use super::bundle::describe;
use super::catalogue::{Catalogue, Entry};
use super::loss;
use super::slots::Slots;
use super::words::{Argument, Phrase, Words};
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::markdown::html::{self, Problem};
use crate::model::{Edition, Message, MessageId, Page, PageId, State, Text};
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
    /// The English edition; none for English itself.
    pub(super) english: Option<&'a Edition>,
    /// Whether English may hold HTML.
    pub(super) allow_html: bool,
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
        let (text, state) = match translate(source, message, bound) {
            Outcome::Text(text, state) => (Some(text), state),
            Outcome::Missing => (None, State::Missing),
            Outcome::Stale(diagnostic) => {
                diagnostics.push(diagnostic);
                (None, State::Stale)
            }
            Outcome::Broken(diagnostic) => {
                if !has_finding(source, message, diagnostics) {
                    diagnostics.push(diagnostic);
                }
                (None, State::Missing)
            }
        };
        edition.texts[at] = text;
        edition.states[at] = state;
    }
    edition
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
    let html = html::escape(&text.plain);
    if own {
        return Phrase {
            html,
            plain: text.plain.clone(),
        };
    }
    source
        .words
        .foreign(&html, &text.plain, &source.words.english().language)
}

enum Outcome {
    Text(Text, State),
    Missing,
    Stale(Diagnostic),
    Broken(Diagnostic),
}

fn translate(source: &Source<'_>, message: &Message, values: &[(&str, Argument)]) -> Outcome {
    let entry = source.catalogue.get(&message.id);
    let in_bundle = source.words.is_source()
        || message.file.is_empty()
        || entry.is_some_and(|entry| entry.value().is_some());
    if !in_bundle {
        return Outcome::Missing;
    }
    let slots = Slots::new(message, values);
    let place = Place {
        message,
        entry: entry.filter(|_| !source.words.is_source()),
    };
    if place.is_stale() {
        let help = "renew the text and the line \"# English:\" above it, or that line alone if the text still holds";
        let what = "the English has changed since this was translated".to_owned();
        return Outcome::Stale(place.report(rules::STALE_TRANSLATION, what, help));
    }
    let Some((text, errors)) = source.words.bundle().resolve(&message.id, &slots.shown) else {
        let help = "check the braces; a literal brace is {\"{\"}";
        return match source.words.is_source() {
            true => Outcome::Broken(place.report(
                rules::FLUENT_SYNTAX,
                "this text is not valid Fluent".to_owned(),
                help,
            )),
            false => Outcome::Missing,
        };
    };
    if let Some(error) = errors.first() {
        return Outcome::Broken(place.unresolved(error, &slots));
    }
    let resolved = if message.kind.is_plain() {
        Ok(html::plain(&text))
    } else {
        html::inline(&text, source.allow_html && source.words.is_source())
    };
    let resolved = match resolved {
        Ok(resolved) => resolved,
        Err(problem) => return Outcome::Broken(place.problem(&problem)),
    };
    if let Some(difference) = slots.difference(&resolved, message) {
        return Outcome::Broken(place.report(
            rules::LINK_CHANGED,
            difference,
            "keep each [words]({ $link-... }) and { $note-... } exactly once",
        ));
    }
    if !source.words.is_source()
        && !message.file.is_empty()
        && let Some(loss) = loss::find(message, &slots, &resolved, entry)
    {
        return Outcome::Broken(place.report(loss.rule, loss.what, loss.help));
    }
    let state = if source.words.is_source() || message.file.is_empty() {
        State::Source
    } else {
        State::Draft
    };
    Outcome::Text(slots.text(&resolved), state)
}

/// Where a mistake in a message is reported.
struct Place<'a> {
    message: &'a Message,
    /// The translation; none for English.
    entry: Option<&'a Entry<'a>>,
}

impl Place<'_> {
    /// Whether the translation was made from another English, by the translator's own file.
    fn is_stale(&self) -> bool {
        let words = |text: &str| {
            text.split_whitespace()
                .map(str::to_owned)
                .collect::<Vec<_>>()
        };
        let shown = self.entry.and_then(Entry::english);
        shown.is_some_and(|shown| words(shown) != words(&self.message.text))
    }

    fn span(&self) -> &Span {
        self.entry.map_or(&self.message.span, |entry| &entry.span)
    }

    fn report(&self, rule: rules::Rule, what: String, help: &str) -> Diagnostic {
        let message = match self.entry {
            Some(entry) => format!("\"{}\": {what}", entry.id),
            None => what,
        };
        let diagnostic = Diagnostic::at(rule, self.span(), message).help(help);
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
        self.report(rules::FLUENT_MESSAGE, lower_first(&describe(error)), &help)
    }

    fn problem(&self, problem: &Problem) -> Diagnostic {
        match problem {
            Problem::Block => self.report(
                rules::UNSUPPORTED_MARKDOWN,
                "this text is more than one line of words".to_owned(),
                "write one paragraph",
            ),
            Problem::Html(html) => self.report(
                rules::RAW_HTML,
                format!("\"{html}\" is HTML"),
                "use Markdown, or \\< for a literal sign",
            ),
            Problem::LiteralLink(target) => self.report(
                rules::LINK_CHANGED,
                format!("a link leads to \"{target}\""),
                "links come from the English: write [words]({ $link-... })",
            ),
            Problem::Character(c) => self.report(
                rules::FORBIDDEN_CHARACTER,
                format!(
                    "U+{:04X} is a character that no text may hold",
                    u32::from(*c)
                ),
                "delete it",
            ),
            Problem::Picture => self.report(
                rules::UNSUPPORTED_MARKDOWN,
                "a picture in a text".to_owned(),
                "delete it",
            ),
        }
    }
}
