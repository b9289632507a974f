//! Spacing rules of single languages.

use std::borrow::Cow;

use crate::lang::Language;

/// One-letter words of Polish, which never end a line (Polish typography; field practice of every
/// publisher, unlike in Unicode line breaking).
const POLISH_SINGLES: [char; 12] = ['w', 'z', 'i', 'o', 'a', 'u', 'W', 'Z', 'I', 'O', 'A', 'U'];

/// Spaces the words of a text.
pub(super) type Spacing = fn(&str) -> Cow<'_, str>;

/// The spacing rule of a language.
pub(super) fn of(language: &Language) -> Option<Spacing> {
    (language.format.id.language.as_str() == "pl").then_some(keep_singles)
}

/// Puts a no-break space behind each one-letter word.
fn keep_singles(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let spaces = text.bytes().enumerate().filter(|(_, byte)| *byte == b' ');
    for (space, _) in spaces {
        let Some(before) = text[..space].strip_suffix(POLISH_SINGLES) else {
            continue;
        };
        let is_inside = |c: char| !c.is_whitespace() && !"(„[*_".contains(c);
        if !before.ends_with(is_inside) {
            out.push_str(&text[copied..space]);
            out.push('\u{a0}');
            copied = space + 1;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_words_stay_with_the_next() {
        for (text, expected) in [
            ("w domu i w szkole", "w\u{a0}domu i\u{a0}w\u{a0}szkole"),
            ("(w domu)", "(w\u{a0}domu)"),
            ("Kowalska i", "Kowalska i"),
            ("nowy rok", "nowy rok"),
            ("A to", "A\u{a0}to"),
        ] {
            assert_eq!(keep_singles(text), expected);
        }
    }
}
