//! A short hash of a text: whether it is still the one that somebody saw.

use std::fmt;

use icu_normalizer::ComposingNormalizer;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The first 4 bytes of the SHA-256 of a text in Unicode form C with white space collapsed; written
/// as 8 hex digits (design section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TextHash([u8; 4]);

impl TextHash {
    /// The hash of a text.
    pub fn of(text: &str) -> Self {
        let composed = ComposingNormalizer::new_nfc().normalize(text);
        let mut hash = Sha256::new();
        for (at, word) in composed.split_whitespace().enumerate() {
            if at > 0 {
                hash.update(b" ");
            }
            hash.update(word);
        }
        let whole = hash.finalize();
        Self([whole[0], whole[1], whole[2], whole[3]])
    }
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
        let good = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u32::from_str_radix(&text, 16).ok().filter(|_| good);
        number
            .map(|number| Self(number.to_be_bytes()))
            .ok_or_else(|| format!("\"{text}\" is not a hash of 8 hex digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::TextHash;

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
