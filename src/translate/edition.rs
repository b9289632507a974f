//! All messages of the site in one language.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::FluentError;

use super::bundle::describe;
use super::catalogue::{Catalogue, Entry};
use super::functions::Shown;
use super::loss;
use super::words::{Argument, Phrase, Words};
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::markdown::html::{self, Part, Problem, Resolved};
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

/// What a message's placeables stand for.
pub(super) enum Slot<'a> {
    Value(&'a Argument),
    Link(usize),
    Note(&'a str),
    Break,
}

pub(super) struct Slots<'a> {
    pub(super) slots: Vec<Slot<'a>>,
    pub(super) shown: Vec<(Cow<'a, str>, Shown)>,
}

impl<'a> Slots<'a> {
    fn new(message: &'a Message, values: &'a [(&str, Argument)]) -> Self {
        let mut slots = Self {
            slots: Vec::new(),
            shown: Vec::new(),
        };
        if message.text.contains("{ $br }") {
            slots.push(Cow::Borrowed("br"), Slot::Break);
        }
        for (name, argument) in values {
            slots.push(Cow::Borrowed(*name), Slot::Value(argument));
        }
        for (at, link) in message.links.iter().enumerate() {
            slots.push(Cow::Borrowed(&link.name), Slot::Link(at));
        }
        for name in &message.notes {
            slots.push(Cow::Owned(format!("note-{name}")), Slot::Note(name));
        }
        slots
    }

    fn push(&mut self, name: Cow<'a, str>, slot: Slot<'a>) {
        let operand = match &slot {
            Slot::Value(argument) => argument.operand,
            _ => None,
        };
        let text = html::slot(self.slots.len())
            .map(String::from)
            .unwrap_or_default();
        self.slots.push(slot);
        self.shown.push((name, Shown { operand, text }));
    }

    /// In what the links and notes of a text differ from those of the English.
    fn difference(&self, resolved: &Resolved, message: &Message) -> Option<String> {
        let mut links = vec![0_usize; message.links.len()];
        let mut notes: BTreeMap<&str, usize> = message
            .notes
            .iter()
            .map(|name| (name.as_str(), 0))
            .collect();
        for part in &resolved.parts {
            match part {
                Part::Href(number) => match self.slots.get(*number) {
                    Some(Slot::Link(at)) => links[*at] += 1,
                    _ => return Some("a link leads to a value that is not a link".to_owned()),
                },
                Part::Slot(number) => match self.slots.get(*number) {
                    Some(Slot::Link(at)) => {
                        return Some(format!(
                            "\"${}\" stands outside of a link",
                            message.links[*at].name
                        ));
                    }
                    Some(Slot::Note(name)) => *notes.entry(name).or_default() += 1,
                    _ => {}
                },
                Part::Html(_) => {}
            }
        }
        if let Some(at) = links.iter().position(|&count| count != 1) {
            let how = if links[at] == 0 {
                "is missing"
            } else {
                "is there more than once"
            };
            return Some(format!("the link \"${}\" {how}", message.links[at].name));
        }
        let wanted = |name: &str| message.notes.iter().filter(|note| *note == name).count();
        let wrong = notes
            .into_iter()
            .find(|(name, count)| *count != wanted(name));
        wrong.map(|(name, count)| {
            format!(
                "the note \"$note-{name}\" stands {count} times, in English {} times",
                wanted(name)
            )
        })
    }

    fn text(&self, resolved: &Resolved) -> Text {
        let mut pieces: Vec<Piece> = Vec::new();
        let push_html = |pieces: &mut Vec<Piece>, html: &str| match pieces.last_mut() {
            Some(Piece::Html(last)) => last.push_str(html),
            _ => pieces.push(Piece::Html(html.to_owned())),
        };
        for part in &resolved.parts {
            match part {
                Part::Html(html) => push_html(&mut pieces, html),
                Part::Slot(number) => match self.slots.get(*number) {
                    Some(Slot::Value(argument)) => push_html(&mut pieces, &argument.html),
                    Some(Slot::Break) => push_html(&mut pieces, "<br>"),
                    Some(Slot::Note(name)) => pieces.push(Piece::Note((*name).to_owned())),
                    Some(Slot::Link(_)) | None => {}
                },
                Part::Href(number) => {
                    if let Some(Slot::Link(at)) = self.slots.get(*number) {
                        pieces.push(Piece::Href(*at));
                    }
                }
            }
        }
        Text {
            pieces,
            plain: self.plain(&resolved.plain),
        }
    }

    fn plain(&self, text: &str) -> String {
        let mut plain = String::with_capacity(text.len());
        for c in text.chars() {
            match html::slot_number(c).map(|number| self.slots.get(number)) {
                Some(Some(Slot::Value(argument))) => plain.push_str(&argument.plain),
                Some(Some(Slot::Break)) => plain.push(' '),
                Some(_) => {}
                None => plain.push(c),
            }
        }
        plain
    }
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
