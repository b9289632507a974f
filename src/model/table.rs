//! Tables of data other than crime figures.

use crate::document::Date;
use crate::model::{MessageId, PageId};
use crate::source::Span;

/// One data file.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name: the path below `content/data/` with `-`.
    pub name: String,
    /// Fields of the file itself.
    pub record: Row,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// The row with this id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }
}

/// One row: its id and its fields in the order of the schema.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id; empty for the file itself.
    pub id: String,
    /// The fields that are there.
    pub fields: Vec<(&'static str, Field)>,
    /// Where it begins.
    pub span: Span,
}

impl Row {
    /// The field with this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields
            .iter()
            .find(|(field, _)| *field == name)
            .map(|(_, field)| field)
    }
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone {
    /// As it is shown.
    pub display: String,
    /// The `tel:` URL.
    pub uri: String,
}

/// A link from data to a page, and a place on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLink {
    /// The page.
    pub page: PageId,
    /// The anchor, without `#`.
    pub anchor: Option<String>,
}

/// The value of a field.
#[derive(Clone, Debug)]
pub enum Field {
    /// A translatable text.
    Text {
        /// The text.
        message: MessageId,
        /// What the printed plan says, where it differs, and why it was changed.
        published: Option<(String, MessageId)>,
    },
    /// English words that stay as they are.
    Quote(String),
    /// Several such words.
    Quotes(Vec<String>),
    /// A whole number.
    Integer(i64),
    /// Yes or no.
    Bool(bool),
    /// A day.
    Date(Date),
    /// A web address.
    Url(String),
    /// An email address.
    Email(String),
    /// A telephone number.
    Phone(Phone),
    /// One of a few words.
    Choice(String),
    /// The id of a row of another table.
    Ref(String),
    /// Ids of rows of another table.
    Refs(Vec<String>),
    /// A page.
    Page(PageLink),
    /// Rows inside the row.
    Rows(Vec<Row>),
}
