//! Translatable texts.

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::PageId;
use crate::source::Span;

/// Index of a message in [`Messages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MessageId(pub usize);

/// What part of a page a message is; stands in its id (ARCHITECTURE, How ids are kept).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageKind {
    /// The title of a page.
    Title,
    /// The description of a page.
    Desc,
    /// A heading.
    H,
    /// A paragraph.
    P,
    /// A list item.
    Li,
    /// A term of a definition list.
    Dt,
    /// A definition.
    Dd,
    /// A header cell.
    Th,
    /// A cell.
    Td,
    /// A caption.
    Caption,
    /// The text alternative of a picture.
    Alt,
    /// The text of a note.
    Note,
    /// A text field of a table or of the configuration.
    Text,
}

impl MessageKind {
    /// All kinds.
    pub const ALL: [Self; 13] = [
        Self::Title,
        Self::Desc,
        Self::H,
        Self::P,
        Self::Li,
        Self::Dt,
        Self::Dd,
        Self::Th,
        Self::Td,
        Self::Caption,
        Self::Alt,
        Self::Note,
        Self::Text,
    ];

    /// The word in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Desc => "desc",
            Self::H => "h",
            Self::P => "p",
            Self::Li => "li",
            Self::Dt => "dt",
            Self::Dd => "dd",
            Self::Th => "th",
            Self::Td => "td",
            Self::Caption => "caption",
            Self::Alt => "alt",
            Self::Note => "note",
            Self::Text => "text",
        }
    }

    /// Whether it is shown as plain text, without markup.
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Title | Self::Desc | Self::Alt)
    }

    /// What a translator calls it.
    pub fn describe(self) -> &'static str {
        match self {
            Self::Title => "page title",
            Self::Desc => "description for search engines",
            Self::H => "heading",
            Self::P => "paragraph",
            Self::Li => "list item",
            Self::Dt => "term",
            Self::Dd => "definition",
            Self::Th => "table header",
            Self::Td => "table cell",
            Self::Caption => "caption",
            Self::Alt => "description of a picture",
            Self::Note => "note",
            Self::Text => "text",
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of this site, and a place on it.
    Page {
        /// The page.
        page: PageId,
        /// The anchor, without `#`.
        anchor: Option<String>,
    },
    /// A file of `content/files/`, by its path there.
    File(String),
    /// Another site, a telephone number or an email address, as a complete URL.
    Url(String),
}

impl Target {
    /// Where a link leads whose target is refused; such a site is never published.
    pub const NOWHERE: Self = Self::Url(String::new());
}

/// A link of a message: its stored name, its words, its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Name of the placeable, such as `link-full-plan`; given by the translate stage.
    pub name: String,
    /// Byte range of the placeable's name in [`Message::text`], without `$`.
    pub at: std::ops::Range<usize>,
    /// The linked words, in English, from which the name is made.
    pub words: String,
    /// Where it leads.
    pub target: Target,
}

/// One translatable text in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The stored id, unique in the site; given by the translate stage to the messages of pages.
    pub id: String,
    /// The Fluent file it stands in, without `.ftl`: a section, `data-<table>` or `site`.
    pub file: Arc<str>,
    /// What part of the page it is.
    pub kind: MessageKind,
    /// One line of Fluent: inline Markdown with placeables.
    pub text: String,
    /// Its links, in the order of the text.
    pub links: Vec<Link>,
    /// Names of the notes it points to, without `note-`.
    pub notes: Vec<String>,
    /// The page it stands on; none for tables and configuration.
    pub page: Option<PageId>,
    /// The last heading before it, as an index, for translators.
    pub under: Option<MessageId>,
    /// Where it is written.
    pub span: Span,
}

/// All messages, found by index or by id.
#[derive(Clone, Debug, Default)]
pub struct Messages {
    all: Vec<Message>,
    /// In the order of the ids; of messages with one id the first.
    by_id: Vec<MessageId>,
}

impl Messages {
    /// Adds a message; its id is indexed by [`Messages::index`].
    pub fn push(&mut self, mut message: Message) -> MessageId {
        // There are many, and most were written piece by piece.
        message.text.shrink_to_fit();
        message.links.shrink_to_fit();
        self.all.push(message);
        MessageId(self.all.len() - 1)
    }

    /// Makes room for as many more.
    pub fn reserve(&mut self, more: usize) {
        self.all.reserve_exact(more);
    }

    /// Adds messages that were counted from 0.
    pub fn append(&mut self, mut others: Self) {
        let offset = self.all.len();
        for message in &mut others.all {
            if let Some(under) = &mut message.under {
                under.0 += offset;
            }
        }
        self.all.append(&mut others.all);
    }

    /// All messages, in the order of the site.
    pub fn all(&self) -> &[Message] {
        &self.all
    }

    /// All messages, to be named.
    pub fn all_mut(&mut self) -> &mut [Message] {
        &mut self.all
    }

    /// Makes all ids findable; returns pairs of messages with one id.
    pub fn index(&mut self) -> Vec<(MessageId, MessageId)> {
        let id = |at: &MessageId| self.all[at.0].id.as_str();
        let mut order: Vec<MessageId> = (0..self.all.len()).map(MessageId).collect();
        order.par_sort_by(|one, other| id(one).cmp(id(other)));
        let mut doubles = Vec::new();
        order.dedup_by(|second, first| {
            let same = id(second) == id(first);
            if same {
                doubles.push((*first, *second));
            }
            same
        });
        doubles.sort_by_key(|(_, second)| *second);
        self.by_id = order;
        doubles
    }

    /// The message at an index.
    pub fn get(&self, id: MessageId) -> &Message {
        &self.all[id.0]
    }

    /// The index of the message with this id.
    pub fn find(&self, id: &str) -> Option<MessageId> {
        let found = self
            .by_id
            .binary_search_by(|known| self.get(*known).id.as_str().cmp(id));
        found.ok().map(|at| self.by_id[at])
    }

    /// Indexes with their messages.
    pub fn iter(&self) -> impl Iterator<Item = (MessageId, &Message)> {
        self.all
            .iter()
            .enumerate()
            .map(|(at, message)| (MessageId(at), message))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}
