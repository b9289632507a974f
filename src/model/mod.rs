//! What a parsed site is made of: pages, messages, tables, figures.
//!
//! Plain data that the stages pass on. It knows nothing of files, Fluent or HTML.

mod body;
mod crime;
mod edition;
mod message;
mod page;
mod table;
mod targets;
mod value;

pub use body::{Argument, Body, CellAlign, Component, Node, NodeKind, ProseTable};
pub use crime::{
    Category, CategoryKind, Crime, CrimeYear, Figure, Published, Unit, percent_change,
};
pub use edition::{Edition, Piece, State, Text};
pub use message::{Link, Message, MessageId, MessageKind, Messages, Target};
pub use page::{Head, Page, PageId};
pub use table::{Field, PageLink, Phone, Row, Table};
pub use targets::Targets;
pub use value::{Binding, Bound, Tenths, Value};

use std::collections::BTreeMap;

use crate::config::Config;
use crate::source::Span;

/// The parsed site: all that is not a translation.
#[derive(Clone, Debug)]
pub struct Site {
    /// The configuration.
    pub config: Config,
    /// All pages, in the order of the contents list.
    pub pages: Vec<Page>,
    /// All translatable messages.
    pub messages: Messages,
    /// The crime figures.
    pub crime: Crime,
    /// The other tables, by name.
    pub tables: BTreeMap<String, Table>,
    /// The plan's name and publisher as messages.
    pub words: SiteWords,
}

/// Words of the configuration that are translated.
#[derive(Clone, Copy, Debug)]
pub struct SiteWords {
    /// The plan's name.
    pub name: MessageId,
    /// Who publishes it.
    pub publisher: MessageId,
}

/// A place on a page that something links to, to be checked when all anchors are known.
#[derive(Clone, Debug)]
pub struct AnchorUse {
    /// The page.
    pub page: PageId,
    /// The anchor.
    pub anchor: String,
    /// Where the link is written.
    pub span: Span,
}

impl Site {
    /// The page with this id.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0]
    }
}
