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

/// Whether anywhere in a text stands a byte that is sought, told from it and the two behind it. Behind the
/// end stand bytes that are in no text. Many are looked at together, so `is_sought` should compare them and
/// do nothing else, which the compiler then does for all of them at once.
#[inline]
pub(crate) fn any_byte(text: &str, is_sought: impl Fn(u8, u8, u8) -> bool) -> bool {
    /// So many are looked at together.
    const RUN: usize = 32;
    let mut rest = text.as_bytes();
    loop {
        let mut last = [0xFF; RUN + 2];
        let run = rest.first_chunk().unwrap_or_else(|| {
            last[..rest.len()].copy_from_slice(rest);
            &last
        });
        let look = |found, at| found | is_sought(run[at], run[at + 1], run[at + 2]);
        if (0..RUN).fold(false, look) {
            return true;
        }
        if rest.len() <= RUN {
            return false;
        }
        rest = &rest[RUN..];
    }
}

/// Whether a byte is one of some. The compiler makes a table of comparisons, which takes one byte at a time; of the least
/// difference, which is 0 for just those bytes, it takes many together.
#[inline]
pub(crate) fn is_one_of<const N: usize>(byte: u8, some: [u8; N]) -> bool {
    let differences = some.iter().map(|one| byte ^ one);
    differences.fold(u8::MAX, u8::min) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{any_byte, html, is_usual};
    use crate::source::{is_forbidden, is_isolate};

    #[test]
    fn usual_characters_are_allowed_everywhere() {
        let strange = |c: &char| {
            is_forbidden(*c) || is_isolate(*c) || html::slot_number(*c).is_some() || *c == '\n'
        };
        let found = ('\0'..=char::MAX).find(|c| is_usual(*c) && strange(c));
        assert_eq!(found, None);
    }

    proptest! {
        #[test]
        fn bytes_are_found_wherever_they_stand(text in "a{0,70}[abc]{0,3}a{0,70}") {
            prop_assert_eq!(any_byte(&text, |a, _, _| a == b'b'), text.contains('b'));
            let two = |a, b, c| a == b'b' && b == b'c' && c != b'c';
            let end = text.ends_with("bc") || text.contains("bca") || text.contains("bcb");
            prop_assert_eq!(any_byte(&text, two), end);
            prop_assert_eq!(any_byte(&text, |a, b, c| a != 0xFF && (b, c) == (0xFF, 0xFF)), !text.is_empty());
        }
    }
}
