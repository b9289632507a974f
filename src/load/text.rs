//! Bytes of an author's file as text.
//!
//! In: bytes. Out: text in UTF-8 and Unicode form C, without byte order mark, and places of what was not so or may
//! stand in no text.

use icu_normalizer::ComposingNormalizer;

use crate::source::{is_forbidden, is_isolate};

/// A text as it was read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    /// The text itself.
    pub(super) text: String,
    /// The first place that was not in form C.
    pub(super) not_composed: Option<usize>,
    /// Characters that no text may hold.
    pub(super) strange: Vec<(usize, char)>,
    /// The first place that was not UTF-8.
    pub(super) not_utf8: Option<usize>,
    /// Whether it was UTF-16, which was read all the same.
    pub(super) is_utf16: bool,
}

/// Reads a text. Only where `isolates` is true, a text may isolate a name; only where `anything` is, it may hold what it
/// likes.
pub(super) fn read(bytes: Vec<u8>, isolates: bool, anything: bool) -> Text {
    let utf16 = decode_utf16(&bytes);
    let is_utf16 = utf16.is_some();
    let (text, not_utf8) = utf16.map_or_else(|| decode(bytes), |text| (text, None));
    if is_plain(&text) {
        return Text {
            text,
            is_utf16,
            ..Text::default()
        };
    }
    let (text, not_composed) = composed(text);
    Text {
        strange: if anything {
            Vec::new()
        } else {
            strange(&text, isolates)
        },
        text,
        // Of bytes that are no text, one complaint is enough.
        not_composed: not_composed.filter(|_| not_utf8.is_none() && !is_utf16),
        not_utf8,
        is_utf16,
    }
}

/// UTF-16 as text, the "Unicode" of some editors; `None` for anything else. It begins with a byte order mark, or
/// every second byte of its English letters is zero, which is in no text.
fn decode_utf16(bytes: &[u8]) -> Option<String> {
    let zeros = |from: usize| {
        bytes
            .iter()
            .skip(from)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let from_bytes = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ if !bytes.len().is_multiple_of(2) || !bytes.contains(&0) => return None,
        _ if zeros(1) * 8 > bytes.len() => u16::from_le_bytes,
        _ if zeros(0) * 8 > bytes.len() => u16::from_be_bytes,
        _ => return None,
    };
    let units = bytes.as_chunks().0.iter().map(|unit| from_bytes(*unit));
    let text: String = char::decode_utf16(units).collect::<Result<_, _>>().ok()?;
    Some(unmarked(&text))
}

/// Bytes as text without byte order mark, and the first place that was not UTF-8.
fn decode(bytes: Vec<u8>) -> (String, Option<usize>) {
    // Long texts, such as locks, are of such letters alone. They need not be copied.
    if bytes.is_ascii() {
        let text = String::from_utf8(bytes);
        return (text.expect("ASCII is UTF-8"), None);
    }
    match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => (unmarked(text), None),
        Err(error) => {
            let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let good = composed(unmarked(&good)).0;
            let text = unmarked(&String::from_utf8_lossy(&bytes));
            (text, Some(good.len()))
        }
    }
}

/// A text without byte order mark.
fn unmarked(text: &str) -> String {
    text.strip_prefix('\u{feff}').unwrap_or(text).to_owned()
}

/// A text in form C, and the first place where it was not.
fn composed(text: String) -> (String, Option<usize>) {
    let composer = ComposingNormalizer::new_nfc();
    if composer.is_normalized(&text) {
        return (text, None);
    }
    let composed = composer.normalize(&text).into_owned();
    let pairs = text.bytes().zip(composed.bytes());
    let same = pairs.take_while(|(a, b)| a == b).count();
    let at = composed.floor_char_boundary(same);
    (composed, Some(at))
}

/// Characters that no text may hold, with their places; unreadable bytes are reported apart.
fn strange(text: &str, isolates: bool) -> Vec<(usize, char)> {
    let refused = |c: char| is_forbidden(c) || (!isolates && is_isolate(c));
    let strange = |c: char| refused(c) && c != char::REPLACEMENT_CHARACTER;
    text.char_indices().filter(|(_, c)| strange(*c)).collect()
}

/// Whether a text needs no closer look: all its characters may stand in any text, and are in form C whatever stands
/// around them, but for two signs of Gurmukhi that have an order.
fn is_plain(text: &str) -> bool {
    is_of_plain_characters(text) && !text.contains(WRONG_ORDER)
}

/// The sign that silences a vowel, and the dot below, which stands before it in form C.
const WRONG_ORDER: &str = "\u{a4d}\u{a3c}";

fn is_of_plain_characters(text: &str) -> bool {
    /// So many letters without accents are looked at together.
    const RUN: usize = 32;
    let mut rest = text;
    while !rest.is_empty() {
        let (runs, _) = rest.as_bytes().as_chunks::<RUN>();
        let odd = |run: &[u8; RUN]| run.iter().fold(0, |odd, byte| odd | is_odd_byte(*byte));
        rest = &rest[runs.iter().take_while(|run| odd(run) == 0).count() * RUN..];
        let mut chars = rest.chars();
        // A loop, since `take` and `all` are not made into one.
        let mut left = RUN;
        while left > 0 {
            match chars.next() {
                Some(c) if is_plain_char(c) => left -= 1,
                Some(_) => return false,
                None => return true,
            }
        }
        rest = chars.as_str();
    }
    true
}

/// 0 for a letter or sign without accents. Without branches, so that many are looked at in one step.
fn is_odd_byte(byte: u8) -> u8 {
    let is_sign = byte.wrapping_sub(b' ') <= b'~' - b' ';
    let is_space = (byte == b'\t') | (byte == b'\n') | (byte == b'\r');
    u8::from(!(is_sign | is_space))
}

#[inline]
fn is_plain_char(c: char) -> bool {
    let code = c as usize;
    PLAIN
        .get(code / 64)
        .is_some_and(|bits| bits >> (code % 64) & 1 == 1)
}

/// The letters and marks of the languages that plans are written in; by far not all that are plain.
const RANGES: [(u16, u16); 24] = [
    // Latin.
    (0x09, 0x0a),
    (0x0d, 0x0d),
    (0x20, 0x7e),
    (0xa0, 0x2ff),
    // Arabic.
    (0x60c, 0x60c),
    (0x61b, 0x61b),
    (0x61f, 0x64a),
    (0x660, 0x66c),
    (0x671, 0x6d3),
    // Gurmukhi, and the end of a sentence.
    (0x964, 0x964),
    (0xa01, 0xa32),
    (0xa35, 0xa35),
    (0xa38, 0xa39),
    (0xa3c, 0xa3c),
    (0xa3e, 0xa4d),
    (0xa5c, 0xa5c),
    (0xa66, 0xa75),
    // Punctuation, currencies, arrows.
    (0x2010, 0x2027),
    (0x2030, 0x205e),
    (0x20a0, 0x20bf),
    (0x2190, 0x2199),
    // Chinese.
    (0x3000, 0x3029),
    (0x4e00, 0x9fff),
    (0xff01, 0xff60),
];

/// One bit for each character up to U+FFFF.
static PLAIN: [u64; 1024] = bits();

const fn bits() -> [u64; 1024] {
    let mut bits = [0; 1024];
    let mut at = 0;
    while at < RANGES.len() {
        let mut code = RANGES[at].0 as usize;
        while code <= RANGES[at].1 as usize {
            bits[code / 64] |= 1 << (code % 64);
            code += 1;
        }
        at += 1;
    }
    bits
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use icu_normalizer::DecomposingNormalizer;
    use icu_normalizer::properties::CanonicalCombiningClassMap;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn plain_characters_are_in_form_c_whatever_stands_around_them() {
        let (composer, decomposer) = (
            ComposingNormalizer::new_nfc(),
            DecomposingNormalizer::new_nfd(),
        );
        let classes = CanonicalCombiningClassMap::new();
        let all = || '\0'..=char::MAX;
        // What joins the character before it.
        let joins: BTreeSet<char> = all()
            .filter(|c| composer.is_normalized(c.encode_utf8(&mut [0; 4])))
            .flat_map(|c| {
                let parts = decomposer
                    .normalize(c.encode_utf8(&mut [0; 4]))
                    .into_owned();
                parts.chars().skip(1).collect::<Vec<_>>()
            })
            .collect();
        for c in all().filter(|c| is_plain_char(*c)) {
            let code = u32::from(c);
            assert!(!is_forbidden(c) && !is_isolate(c), "U+{code:04X}");
            assert!(
                composer.is_normalized(c.encode_utf8(&mut [0; 4])),
                "U+{code:04X}"
            );
            match c {
                // Of letters that are written with the dot, form C has none as one character.
                '\u{a3c}' => assert_eq!(classes.get_u8(c), 7),
                '\u{a4d}' => assert_eq!(classes.get_u8(c), 9),
                _ => assert_eq!(classes.get_u8(c), 0, "U+{code:04X}"),
            }
            assert!(!joins.contains(&c), "U+{code:04X}");
        }
    }

    #[test]
    fn most_texts_are_plain() {
        for text in [
            "",
            "Plain English, \u{a3}5 \u{2013} \u{201c}quoted\u{201d}.\r\n\tMore than thirty-two bytes of it.",
            "Za\u{17c}\u{f3}\u{142}\u{107} g\u{119}\u{15b}l\u{105} ja\u{17a}\u{144}",
            "\u{634}\u{631}\u{637}\u{629}\u{60c} \u{661}\u{662}",
            "\u{a2a}\u{a70}\u{a1c}\u{a3e}\u{a2c}\u{a40} \u{a16}\u{a41}\u{a71}\u{a32}\u{a4d}\u{a39}\u{a3e} \u{a38}\u{a3c}\u{964}",
            "\u{8b66}\u{5bdf}\u{ff0c}\u{300a}\u{8ba1}\u{5212}\u{300b}\u{3002}",
        ] {
            assert!(is_plain(text), "{text}");
        }
        for odd in [
            "\u{7}",
            "\u{7f}",
            "e\u{301}",
            "\u{2066}",
            "\u{e000}",
            "\u{fffd}",
            "\u{a36}",
            "\u{85}",
            "\u{a38}\u{a4d}\u{a3c}",
        ] {
            let text = format!("{}{odd}", "x".repeat(70));
            assert!(!is_plain(&text), "{text:?}");
        }
    }

    #[test]
    fn says_what_was_wrong_and_where() {
        let isolated = "a\u{2066}b\u{2069}";
        for (bytes, isolates, expected) in [
            (
                "\u{feff}plain".as_bytes(),
                false,
                ("plain", None, vec![], None),
            ),
            (
                "ae\u{301}".as_bytes(),
                false,
                ("a\u{e9}", Some(1), vec![], None),
            ),
            (
                b"a\x07b",
                false,
                ("a\u{7}b", None, vec![(1, '\u{7}')], None),
            ),
            (isolated.as_bytes(), true, (isolated, None, vec![], None)),
            (
                isolated.as_bytes(),
                false,
                (isolated, None, vec![(1, '\u{2066}'), (5, '\u{2069}')], None),
            ),
            (
                b"e\xcc\x81\xff\x01",
                false,
                ("\u{e9}\u{fffd}\u{1}", None, vec![(5, '\u{1}')], Some(2)),
            ),
        ] {
            let (text, not_composed, strange, not_utf8) = expected;
            let expected = Text {
                text: text.to_owned(),
                not_composed,
                strange,
                not_utf8,
                is_utf16: false,
            };
            assert_eq!(read(bytes.to_vec(), isolates, false), expected);
        }
        assert_eq!(read(vec![7], false, true).strange, []);
    }

    #[test]
    fn utf_16_is_read_and_known() {
        let text = "+++\ntitle = \"Zażółć\"\n+++\n";
        let units = || text.encode_utf16();
        let little = units().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let big = units().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
        let marked = [&[0xFF, 0xFE], little.as_slice()].concat();
        for bytes in [little, big, marked] {
            let read = read(bytes, false, false);
            assert_eq!((read.text.as_str(), read.is_utf16), (text, true));
            assert!(read.strange.is_empty());
        }
        for bytes in [
            &b"\0"[..],
            b"a\0b\0\0",
            b"plain\0text and more of it",
            b"\xFF\xFE\x00\xD8",
        ] {
            assert!(!read(bytes.to_vec(), false, false).is_utf16);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        /// The quick way says what the thorough one does.
        #[test]
        fn nothing_is_overlooked(text in "[a-z\u{e9}\u{301}\u{a15}\u{a3c}\u{a4d}\u{a36}\u{627}\u{653}\u{2028}\u{1}\u{fb1d}\u{5bdf} ]{0,80}") {
            let composed = ComposingNormalizer::new_nfc().normalize(&text).into_owned();
            let expected_strange = strange(&composed, false);
            let read = read(text.clone().into_bytes(), false, false);
            prop_assert_eq!(read.not_composed.is_some(), text != composed);
            prop_assert_eq!(read.text, composed);
            prop_assert_eq!(read.strange, expected_strange);
        }
    }
}
