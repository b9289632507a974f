//! A short hash of a text: whether it is still the one that somebody saw.

use std::borrow::Cow;
use std::fmt;

use icu_normalizer::ComposingNormalizer;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bytes::any_byte;
use crate::source::{is_isolate, is_unseen};

/// The first 4 bytes of the SHA-256 of a text in Unicode form C with white space collapsed; written
/// as 8 hex digits (ARCHITECTURE, How a translation is known to be current).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TextHash([u8; 4]);

impl TextHash {
    /// The hash of a text.
    pub fn of(text: &str) -> Self {
        let composed = match text.is_ascii() {
            true => Cow::Borrowed(text),
            false => ComposingNormalizer::new_nfc().normalize(text),
        };
        Self::of_composed(&composed)
    }

    /// The hash of a text that is known to be in form C, as every piece of a file that was read.
    pub(super) fn of_composed(text: &str) -> Self {
        let whole = Sha256::digest(collapsed(text).as_bytes());
        Self([whole[0], whole[1], whole[2], whole[3]])
    }

    /// Reads the 8 hex digits of a hash.
    pub(super) fn read(digits: &str) -> Option<Self> {
        let good = digits.len() == 8 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).ok().filter(|_| good)?;
        Some(Self(number.to_be_bytes()))
    }
}

/// The hashes of texts that nobody can tell from this one: without characters that are invisible, and without spaces
/// between Chinese characters.
pub(super) fn look_alikes(text: &str) -> impl Iterator<Item = TextHash> {
    let is_kept = |c: char| !is_unseen(c) || is_isolate(c);
    let visible: String = text.chars().filter(|c| is_kept(*c)).collect();
    let bare: String = visible.chars().filter(|c| !is_unseen(*c)).collect();
    let unspaced = without_spaces(&bare);
    let others = [visible, bare, unspaced];
    let others = others.into_iter().filter(move |other| other != text);
    others.map(|other| TextHash::of(&other))
}

/// A text without the spaces behind Chinese characters and before them.
fn without_spaces(text: &str) -> String {
    let is_wide = |c: char| matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{FF00}'..='\u{FF60}');
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let is_between = out.ends_with(is_wide) && rest.peek().is_some_and(|next| is_wide(*next));
        if c != ' ' || !is_between {
            out.push(c);
        }
    }
    out
}

/// A text with one space for each run of white space, and none at its ends.
pub(super) fn collapsed(text: &str) -> Cow<'_, str> {
    match is_collapsed(text) {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    }
}

/// Whether single spaces between words are all the white space of a text.
fn is_collapsed(text: &str) -> bool {
    // All that Unicode calls white space, byte by byte.
    let is_white = |a: u8, b: u8, c: u8| {
        let general = (b == 0x80) & (matches!(c, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF));
        matches!(a, b'\t'..=b'\r')
            | ((a == b' ') & (b == b' '))
            | ((a == 0xC2) & ((b == 0x85) | (b == 0xA0)))
            | ((a == 0xE1) & (b == 0x9A) & (c == 0x80))
            | ((a == 0xE2) & (general | ((b == 0x81) & (c == 0x9F))))
            | ((a == 0xE3) & (b == 0x80) & (c == 0x80))
    };
    !any_byte(text, is_white) && !text.starts_with(' ') && !text.ends_with(' ')
}

impl fmt::Display for TextHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", u32::from_be_bytes(self.0))
    }
}

impl From<TextHash> for String {
    fn from(hash: TextHash) -> Self {
        hash.to_string()
    }
}

impl TryFrom<String> for TextHash {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::read(&text).ok_or_else(|| format!("\"{text}\" is not a hash of 8 hex digits"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{TextHash, collapsed, is_collapsed, look_alikes};

    #[test]
    fn all_white_space_is_known() {
        for c in '\0'..=char::MAX {
            assert_eq!(
                is_collapsed(&format!("a{c}b")),
                !c.is_whitespace() || c == ' '
            );
        }
    }

    proptest! {
        #[test]
        fn white_space_is_collapsed(text in "[ab .\\t\\n\\r\u{a0}\u{3000}\u{2028}\u{85}\u{b}ਪ中]{0,12}") {
            let words: Vec<&str> = text.split_whitespace().collect();
            prop_assert_eq!(collapsed(&text), words.join(" "));
        }
    }

    #[test]
    fn what_nobody_sees_makes_no_other_text() {
        for (text, other) in [
            ("Zawsze b\u{ad}ezpiecznie\u{200b}", "Zawsze bezpiecznie"),
            (
                "\u{200f}شرطة \u{2067}CSP\u{2069}",
                "شرطة \u{2067}CSP\u{2069}",
            ),
            ("شرطة \u{2067}CSP\u{2069}", "شرطة CSP"),
            ("ਸ਼\u{200d}ਹਿਰ", "ਸ਼ਹਿਰ"),
            ("安全 的街道，2023 年", "安全的街道，2023 年"),
        ] {
            let known = TextHash::of(other);
            assert!(look_alikes(text).any(|hash| hash == known), "{text:?}");
        }
        assert_eq!(look_alikes("a b 5").count(), 0);
    }

    #[test]
    fn white_space_and_composition_do_not_count() {
        for (text, other) in [
            ("a b", " a \n  b "),
            ("caf\u{e9}", "cafe\u{301}"),
            ("ਸ਼", "\u{a36}"),
        ] {
            assert_eq!(TextHash::of(text), TextHash::of(other), "{text}");
        }
        assert_ne!(TextHash::of("a b"), TextHash::of("ab"));
    }

    #[test]
    fn is_written_as_eight_digits_of_sha_256() {
        // printf 'abc' | sha256sum
        assert_eq!(TextHash::of("abc").to_string(), "ba7816bf");
        assert_eq!(
            TextHash::try_from("ba7816bf".to_owned()),
            Ok(TextHash::of("abc"))
        );
        for bad in ["", "ba7816b", "ba7816bff", "+a7816bf", "xyz"] {
            assert!(TextHash::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }
}
