//! Markdown as this program reads it: CommonMark with tables, definition lists and notes, with
//! Fluent placeables in its text.
//!
//! In: Markdown source. Out: blocks with their inline text as one line of Fluent ([`blocks`]), and
//! the other way, resolved inline Markdown as HTML ([`html`]). It knows no pages and no languages.

mod blocks;
mod field;
pub mod html;
mod inline;
mod mask;
mod names;
mod slug;

pub use blocks::{Block, BlockKind, blocks};
pub use field::field;
pub use inline::{Inline, RawLink};
pub use mask::Placeable;
pub use names::Names;
pub use slug::{is_slug, slug};

use pulldown_cmark::Options;

/// The Markdown extensions in use.
pub(crate) fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_DEFINITION_LIST
}

/// First character that stands for a placeable while Markdown is parsed; private use, so that
/// authors never write it.
pub const FIRST_SLOT: char = '\u{E000}';

/// Last such character.
pub const LAST_SLOT: char = '\u{F8FF}';
