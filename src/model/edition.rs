//! The site's texts in one language.

use crate::lang::LangId;
use crate::model::MessageId;

/// What is known of a text in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// HTML.
    Html(String),
    /// The target of the message's link with this number; stands inside `href="..."`.
    Href(usize),
    /// The mark of the note with this name.
    Note(String),
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// As HTML.
    pub pieces: Vec<Piece>,
    /// Without markup, values isolated by Unicode marks where the direction needs it.
    pub plain: String,
}

/// The site's texts in one language.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The language.
    pub lang: LangId,
    /// One entry a message; `None` where the English is shown. A stale translation has a text only
    /// where the configuration wants it shown.
    pub texts: Vec<Option<Text>>,
    /// One entry a message.
    pub states: Vec<State>,
}

impl Edition {
    /// The text of a message, where there is one in this language.
    pub fn text(&self, id: MessageId) -> Option<&Text> {
        self.texts[id.0].as_ref()
    }

    /// The state of a message.
    pub fn state(&self, id: MessageId) -> State {
        self.states[id.0]
    }
}
