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
mod slug;

pub use blocks::{Block, BlockKind, blocks};
pub use field::field;
pub use inline::{Inline, RawLink};
pub use mask::Placeable;
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

/// Whether a character is one that most texts are made of: no sign of control or direction, and no
/// slot. Asked first, since those take longer to be told apart.
pub(crate) fn is_usual(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{1FFF}' | '\u{2070}'..='\u{D7FF}')
}

/// Which bytes are among these: one that is looked for in every text is found without comparing it with
/// each of them.
pub(crate) const fn bytes_among(bytes: &[u8]) -> [bool; 256] {
    let mut table = [false; 256];
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] = true;
        at += 1;
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{html, is_usual};
    use crate::source::{is_forbidden, is_isolate};

    #[test]
    fn usual_characters_are_allowed_everywhere() {
        let strange = |c: &char| {
            is_forbidden(*c) || is_isolate(*c) || html::slot_number(*c).is_some() || *c == '\n'
        };
        let found = ('\0'..=char::MAX).find(|c| is_usual(*c) && strange(c));
        assert_eq!(found, None);
    }
}
