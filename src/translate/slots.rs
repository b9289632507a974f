//! What stands in the slots of a text while it is resolved and parsed.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::functions::Shown;
use super::words::Argument;
use crate::markdown::html::{self, Part, Resolved, Segment};
use crate::model::{Message, Piece, Text};

/// What a message's placeables stand for.
#[derive(Clone, Copy)]
pub(super) enum Slot<'a> {
    Value(&'a Argument),
    Link(usize),
    Note(&'a str),
    Break,
}

/// All that a message may show.
pub(super) fn known<'a>(
    message: &'a Message,
    values: &'a [(&str, Argument)],
) -> impl Iterator<Item = (Cow<'a, str>, Slot<'a>)> {
    let br = message.text.contains("{ $br }");
    let br = br.then_some((Cow::Borrowed("br"), Slot::Break));
    let values = values.iter();
    let values = values.map(|(name, value)| (Cow::Borrowed(*name), Slot::Value(value)));
    let links = message.links.iter().enumerate();
    let links = links.map(|(at, link)| (Cow::Borrowed(link.name.as_str()), Slot::Link(at)));
    let notes = message.notes.iter();
    let notes = notes.map(|name| (Cow::Owned(format!("note-{name}")), Slot::Note(name)));
    br.into_iter().chain(values).chain(links).chain(notes)
}

/// What stands in the slots of a text, by their numbers.
pub(super) struct Slots<'a>(Vec<Slot<'a>>);

impl<'a> Slots<'a> {
    /// All that a message may show, and how Fluent is told of it.
    pub(super) fn all(
        message: &'a Message,
        values: &'a [(&str, Argument)],
    ) -> (Self, Vec<(Cow<'a, str>, Shown)>) {
        let mut slots = Vec::new();
        let mut shown = Vec::new();
        for (number, (name, slot)) in known(message, values).enumerate() {
            let operand = match slot {
                Slot::Value(argument) => argument.operand,
                _ => None,
            };
            let text = html::slot(number).map(String::from).unwrap_or_default();
            slots.push(slot);
            shown.push((name, Shown { operand, text }));
        }
        (Self(slots), shown)
    }

    /// Those of a text that shows these names.
    ///
    /// # Errors
    /// With a name that the message does not know.
    pub(super) fn named<'n>(
        names: &[Option<&'n str>],
        message: &'a Message,
        values: &'a [(&str, Argument)],
    ) -> Result<Self, &'n str> {
        if names.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let known: Vec<_> = known(message, values).collect();
        let slot = |name: &&'n str| {
            let found = known.iter().find(|(known, _)| known == name);
            found.map(|(_, slot)| *slot).ok_or(*name)
        };
        let names = names.iter().flatten();
        names.map(slot).collect::<Result<_, _>>().map(Self)
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
                Part::Href(number) => match self.0.get(*number) {
                    Some(Slot::Link(at)) => links[*at] += 1,
                    _ => return Some("a link leads to a value that is not a link".to_owned()),
                },
                Part::Slot(number) => match self.0.get(*number) {
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
                Part::Slot(number) => match self.0.get(number) {
                    Some(Slot::Value(argument)) => {
                        push_html(&mut pieces, argument.html.as_str().into());
                    }
                    Some(Slot::Break) => push_html(&mut pieces, "<br>".into()),
                    Some(Slot::Note(name)) => pieces.push(Piece::Note((*name).to_owned())),
                    Some(Slot::Link(_)) | None => {}
                },
                Part::Href(number) => {
                    if let Some(Slot::Link(at)) = self.0.get(number) {
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
            Segment::Slot(number) => match self.0.get(number) {
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
