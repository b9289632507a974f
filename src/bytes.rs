//! Looking at many bytes of a text at once.
//!
//! In: a text, and what tells of a byte whether it is sought, from it and the two behind it: enough for nearly all
//! characters. Out: whether any is. Most texts have nothing of what is looked for, and this is the quick way to know.

/// Whether anywhere in a text stands a byte that is sought, told from it and the two behind it. Behind the
/// end stand bytes that are in no text, 0xFF; `is_sought` must not seek those. Many are looked at together, so it should
/// compare them and do nothing else, which the compiler then does for all of them at once.
#[inline]
pub fn any_byte(text: &str, is_sought: impl Fn(u8, u8, u8) -> bool + Copy) -> bool {
    runs(text).any(|run| is_in(run, is_sought)) || is_at_end(text, is_sought)
}

/// So many bytes are looked at together.
const RUN: usize = 32;

/// A run of bytes, and two that stand only behind others.
type Run = [u8; RUN + 2];

/// The runs of a text, but for some at its end.
#[inline]
fn runs(text: &str) -> impl Iterator<Item = &Run> {
    let mut rest = text.as_bytes();
    std::iter::from_fn(move || {
        let run = rest.first_chunk()?;
        rest = &rest[RUN..];
        Some(run)
    })
}

#[inline]
fn is_in(run: &Run, is_sought: impl Fn(u8, u8, u8) -> bool) -> bool {
    let look = |found, at| found | is_sought(run[at], run[at + 1], run[at + 2]);
    (0..RUN).fold(false, look)
}

/// Whether a byte that is sought is among the last ones of a text. To look at some a second time is quicker than to
/// copy the others.
#[inline]
fn is_at_end(text: &str, is_sought: impl Fn(u8, u8, u8) -> bool + Copy) -> bool {
    let bytes = text.as_bytes();
    let is_in_run = match bytes.last_chunk() {
        Some(run) => is_in(run, is_sought),
        None => {
            let mut run = [NO_BYTE; RUN + 2];
            run[..bytes.len()].copy_from_slice(bytes);
            is_in(&run, is_sought)
        }
    };
    match bytes {
        [.., a, b] => is_in_run | is_sought(*a, *b, NO_BYTE) | is_sought(*b, NO_BYTE, NO_BYTE),
        _ => is_in_run,
    }
}

/// A byte that is in no text.
const NO_BYTE: u8 = 0xFF;

/// Whether a byte is one of some. The compiler makes a table of comparisons, which takes one byte at a time; of the least
/// difference, which is 0 for just those bytes, it takes many together.
#[inline]
pub fn is_one_of<const N: usize>(byte: u8, some: [u8; N]) -> bool {
    let differences = some.iter().map(|one| byte ^ one);
    differences.fold(u8::MAX, u8::min) == 0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_byte_is_looked_at_with_those_behind_it() {
        for length in 0..=3 * RUN {
            let text = "a".repeat(length);
            for place in 0..length {
                let mut bytes = text.clone().into_bytes();
                bytes[place] = b'b';
                let marked = String::from_utf8(bytes.clone()).unwrap();
                let behind = |at: usize| bytes.get(place + at).copied().unwrap_or(NO_BYTE);
                let sought = (b'b', behind(1), behind(2));
                assert!(
                    any_byte(&marked, |a, b, c| (a, b, c) == sought),
                    "{place} of {length}"
                );
            }
            assert!(!any_byte(&text, |a, _, _| a == b'b'), "{length}");
        }
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
