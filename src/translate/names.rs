//! English names in a text of another script: marked with their language and isolated.
//!
//! In: a resolved text. Out: the same, with each run of Latin words as an element of its own, so that a
//! screen reader speaks it in English (WCAG 3.1.2) and its brackets and commas stay on their side where
//! the text runs from right to left. In languages of Latin letters nobody can tell, and nothing changes.

use super::words::Words;
use crate::lang::Direction;
use crate::markdown::html::{Part, Resolved};

/// Marks the names in a text of `words`.
pub(super) fn mark(mut resolved: Resolved, words: &Words) -> Resolved {
    let language = &words.language;
    if words.is_source() || language.script.is_none_or(|script| script == "Latn") {
        return resolved;
    }
    let english = &words.english().language;
    let open = format!("<bdi lang=\"{}\" dir=\"{}\">", english.tag, english.dir());
    let mut in_tag = false;
    for part in &mut resolved.parts {
        if let Part::Html(text) = part {
            *text = with_marks(text, &open, "</bdi>", &mut in_tag);
        }
    }
    if language.direction == Direction::Rtl {
        resolved.plain = with_marks(&resolved.plain, "\u{2068}", "\u{2069}", &mut false);
    }
    resolved
}

/// Puts `open` and `close` around each run of Latin words outside of tags.
fn with_marks(text: &str, open: &str, close: &str, in_tag: &mut bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if *in_tag || !c.is_ascii_alphabetic() {
            0
        } else {
            run(rest)
        };
        if length > 0 {
            out.push_str(open);
            out.push_str(&rest[..length]);
            out.push_str(close);
            rest = &rest[length..];
            continue;
        }
        // A reference such as &amp; is one sign.
        let step = match c {
            '&' => rest.find(';').map_or(1, |end| end + 1),
            c => c.len_utf8(),
        };
        *in_tag = match c {
            '<' => true,
            '>' => false,
            _ => *in_tag,
        };
        out.push_str(&rest[..step]);
        rest = &rest[step..];
    }
    out
}

/// The length of the run of Latin words at the beginning: words, figures and the marks between them,
/// up to the last letter or figure.
fn run(text: &str) -> usize {
    let mut end = 0;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let step = match c {
            '&' if text[at..].starts_with("&amp;") => "&amp;".len(),
            c if is_latin(c) || " ,.'’+/-–&".contains(c) => c.len_utf8(),
            _ => break,
        };
        at += step;
        if is_latin(c) || c == '+' {
            end = at;
        }
    }
    end
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || ('\u{c0}'..='\u{24f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::with_marks;

    #[test]
    fn runs_of_latin_words_are_marked() {
        for (text, expected) in [
            (
                "شراكة (Safety Partnership, CSP) هنا",
                "شراكة ([Safety Partnership, CSP]) هنا",
            ),
            (
                "قانون Crime &amp; Disorder Act 1998.",
                "قانون [Crime &amp; Disorder Act 1998].",
            ),
            (
                "عام 2022 في <strong>OWL</strong>",
                "عام 2022 في <strong>[OWL]</strong>",
            ),
            ("أ &amp; ب &lt;", "أ &amp; ب &lt;"),
            ("“Safetynet+ Governance”", "“[Safetynet+ Governance]”"),
            ("كل شارع", "كل شارع"),
        ] {
            assert_eq!(with_marks(text, "[", "]", &mut false), expected);
        }
        // A tag may begin in one part and end in the next.
        let mut in_tag = false;
        assert_eq!(
            with_marks("<a href=\"", "[", "]", &mut in_tag),
            "<a href=\""
        );
        assert!(in_tag);
        assert_eq!(
            with_marks("\">CSP</a>", "[", "]", &mut in_tag),
            "\">[CSP]</a>"
        );
    }
}
