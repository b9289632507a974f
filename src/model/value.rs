//! Values that prose and templates show.

use crate::document::Date;
use crate::model::{MessageId, Phone};
use crate::source::Span;

/// A number with one decimal place, in tenths: -124 is -12.4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i64);

/// What is known of a figure that the plan gives only roughly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// More than.
    Over,
    /// A little less than.
    JustUnder,
    /// Nearly or a little more.
    About,
}

impl Bound {
    /// The word in data and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::JustUnder => "just-under",
            Self::About => "about",
        }
    }
}

/// Something that prose can show through a name.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A count.
    Count(i64),
    /// A share or change in per cent.
    Percent(Tenths),
    /// A year: never grouped.
    Year(i64),
    /// A day.
    Date(Date),
    /// A translatable text.
    Text(MessageId),
    /// English words that stay as they are.
    Quote(String),
    /// A telephone number.
    Phone(Phone),
    /// An email address.
    Email(String),
    /// A web address.
    Url(String),
    /// A figure known only roughly, as a phrase.
    Bounded {
        /// What is known.
        bound: Bound,
        /// The figure.
        quantity: Box<Value>,
        /// Whether the phrase begins a sentence.
        starts_sentence: bool,
    },
    /// Several values, joined as the language does.
    List(Vec<Value>),
}

/// A name bound to a reference in a page's front matter.
#[derive(Clone, Debug)]
pub struct Binding {
    /// The name used in prose.
    pub name: String,
    /// What it refers to, such as `crime.latest.all-crime.percent`.
    pub reference: String,
    /// Where the reference is written.
    pub span: Span,
    /// The value, once the data is known.
    pub value: Option<Value>,
}
