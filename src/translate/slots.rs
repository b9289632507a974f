//! What stands in the slots of a text while it is resolved and parsed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::functions::Shown;
use super::words::Argument;
use crate::markdown::html::{self, Part, Resolved, Segment};
use crate::model::{Message, Piece, Text};

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
    pub(super) fn new(message: &'a Message, values: &'a [(&str, Argument)]) -> Self {
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
    pub(super) fn difference(&self, resolved: &Resolved, message: &Message) -> Option<String> {
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
        wrong.map(|(name, count)| match count {
            0 => format!("the note \"$note-{name}\" is missing"),
            _ => format!(
                "the note \"$note-{name}\" is there {count} times, in English {}",
                wanted(name)
            ),
        })
    }

    /// The text with the values in their slots.
    pub(super) fn text(&self, resolved: Resolved) -> Text {
        let mut pieces: Vec<Piece> = Vec::with_capacity(resolved.parts.len());
        for part in resolved.parts {
            match part {
                Part::Html(html) => push_html(&mut pieces, html.into()),
                Part::Slot(number) => match self.slots.get(number) {
                    Some(Slot::Value(argument)) => {
                        push_html(&mut pieces, argument.html.as_str().into());
                    }
                    Some(Slot::Break) => push_html(&mut pieces, "<br>".into()),
                    Some(Slot::Note(name)) => pieces.push(Piece::Note((*name).to_owned())),
                    Some(Slot::Link(_)) | None => {}
                },
                Part::Href(number) => {
                    if let Some(Slot::Link(at)) = self.slots.get(number) {
                        pieces.push(Piece::Href(*at));
                    }
                }
            }
        }
        Text {
            pieces,
            plain: self.plain(resolved.plain),
        }
    }

    fn plain(&self, text: String) -> String {
        if !html::has_slots(&text) {
            return text;
        }
        let mut plain = String::with_capacity(text.len());
        html::split_slots(&text, |segment| match segment {
            Segment::Words(words) => plain.push_str(words),
            Segment::Slot(number) => match self.slots.get(number) {
                Some(Slot::Value(argument)) => plain.push_str(&argument.plain),
                Some(Slot::Break) => plain.push(' '),
                Some(Slot::Link(_) | Slot::Note(_)) | None => {}
            },
        });
        plain
    }
}

/// Appends HTML to that which stands there, if it does.
fn push_html(pieces: &mut Vec<Piece>, html: Cow<'_, str>) {
    match pieces.last_mut() {
        Some(Piece::Html(last)) => last.push_str(&html),
        _ => pieces.push(Piece::Html(html.into_owned())),
    }
}
