//! The site's texts in one language.

use std::ops::Range;

use serde::{Deserialize, Serialize, Serializer};

use crate::model::MessageId;

/// What is known of a text in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum State {
    /// It is the English.
    Source,
    /// A translation that a translator has checked.
    Reviewed,
    /// A translation that nobody has checked yet.
    Draft,
    /// A translation of an earlier English.
    Stale,
    /// A translation of today's English that has a mistake.
    Broken,
    /// There is no translation.
    Missing,
}

impl State {
    /// Whether the page shows the text in its own language.
    pub fn is_translated(self) -> bool {
        matches!(self, Self::Source | Self::Reviewed | Self::Draft)
    }
}

/// A part of a text that is ready but for what depends on the page it is shown on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// HTML.
    Html(String),
    /// The target of the message's link with this number; stands inside `href="..."`.
    Href(usize),
    /// The mark of the note with this name.
    Note(String),
}

/// A text in one language. Stored, it is one string where that says all.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Stored")]
pub struct Text {
    /// As HTML.
    pub pieces: Vec<Piece>,
    /// Without markup, values isolated by Unicode marks where the direction needs it.
    pub plain: String,
}

/// A text as it is stored.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored {
    /// One piece of HTML that is also the plain text.
    Simple(String),
    Other(Vec<Piece>, String),
}

impl From<Stored> for Text {
    fn from(stored: Stored) -> Self {
        let (pieces, plain) = match stored {
            Stored::Simple(text) => (vec![Piece::Html(text.clone())], text),
            Stored::Other(pieces, plain) => (pieces, plain),
        };
        Self { pieces, plain }
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.pieces[..] {
            [Piece::Html(html)] if *html == self.plain => serializer.serialize_str(html),
            pieces => (pieces, &self.plain).serialize(serializer),
        }
    }
}

/// Texts of the site in one language: those of one page, or those that stand on no page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edition {
    first: usize,
    texts: Vec<Option<Text>>,
    states: Vec<State>,
}

impl Edition {
    /// An edition of these messages, by their indexes, in which all are missing.
    pub fn new(messages: &Range<usize>) -> Self {
        Self {
            first: messages.start,
            texts: vec![None; messages.len()],
            states: vec![State::Missing; messages.len()],
        }
    }

    /// Sets a text and its state. The text is `None` where the English is shown; a stale translation
    /// has one only where the configuration wants it shown.
    pub fn set(&mut self, id: MessageId, text: Option<Text>, state: State) {
        let at = id.0 - self.first;
        self.texts[at] = text;
        self.states[at] = state;
    }

    /// Whether a message is one of this edition's.
    pub fn covers(&self, id: MessageId) -> bool {
        id.0 >= self.first && id.0 - self.first < self.texts.len()
    }

    /// The part of these messages, which are of this edition.
    #[must_use]
    pub fn part(&self, messages: &Range<usize>) -> Self {
        let inside = messages.start - self.first..messages.end - self.first;
        Self {
            first: messages.start,
            texts: self.texts[inside.clone()].to_vec(),
            states: self.states[inside].to_vec(),
        }
    }

    /// The same texts for the messages from `first` on.
    #[must_use]
    pub fn moved(self, first: usize) -> Self {
        Self { first, ..self }
    }

    /// The text of a message, where there is one in this language.
    pub fn text(&self, id: MessageId) -> Option<&Text> {
        self.texts.get(id.0.checked_sub(self.first)?)?.as_ref()
    }

    /// The state of a message; missing where it is not of this edition.
    pub fn state(&self, id: MessageId) -> State {
        let at = id.0.checked_sub(self.first);
        let state = at.and_then(|at| self.states.get(at));
        state.copied().unwrap_or(State::Missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_as_it_was_stored() {
        let text = |pieces: &[Piece], plain: &str| Text {
            pieces: pieces.to_vec(),
            plain: plain.to_owned(),
        };
        let html = |html: &str| Piece::Html(html.to_owned());
        for (text, stored) in [
            (text(&[html("a")], "a"), "\"a\""),
            (text(&[], ""), "[[],\"\"]"),
            (text(&[html("&lt;")], "<"), "[[{\"Html\":\"&lt;\"}],\"<\"]"),
            (
                text(&[html("a"), Piece::Href(1), Piece::Note("b".into())], "a"),
                "[[{\"Html\":\"a\"},{\"Href\":1},{\"Note\":\"b\"}],\"a\"]",
            ),
        ] {
            assert_eq!(serde_json::to_string(&text).unwrap(), stored);
            assert_eq!(serde_json::from_str::<Text>(stored).unwrap(), text);
        }
    }
}
