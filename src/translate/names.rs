//! English names in a text of another language: marked with their language, and isolated where the letters
//! are others.
//!
//! In: a resolved text. Out: the same, with each run of English words as an element of its own, so that a
//! screen reader speaks it in English (WCAG 3.1.2) and its brackets and commas stay on their side where
//! the text runs from right to left. In other letters every run of Latin words is taken for English; in
//! Latin letters [`borrowed`](super::borrowed) asks the English text.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ops::Range;

use super::borrowed::{self, English};
use super::words::Words;
use crate::bytes::any_byte;
use crate::lang::{Direction, Language};
use crate::markdown::html::{self, Part, Resolved};

/// Marks the names in a text of `words`; `english` gives the plain English of the same text.
pub(super) fn mark<'e>(
    mut resolved: Resolved,
    words: &Words,
    english: impl FnOnce() -> Option<Cow<'e, str>>,
) -> Resolved {
    let language = &words.language;
    let english_language = &words.english().language;
    match language.script {
        _ if words.is_source() => {}
        None => {}
        Some("Latn") => {
            if may_hold_names(&resolved.plain)
                && let Some(english) = english()
            {
                // Few texts have a name that the English has too: it is seldom looked at word by word.
                let escaped = OnceCell::new();
                let words = OnceCell::new();
                mark_parts(&mut resolved, "span", english_language, |text| {
                    if !borrowed::may_speak_english(text, &english) {
                        return Vec::new();
                    }
                    let escaped = escaped.get_or_init(|| html::escape(&english));
                    words.get_or_init(|| English::new(escaped)).runs(text)
                });
            }
        }
        // Few texts have a Latin letter.
        Some(_) if any_byte(&resolved.plain, |a, _, _| a.is_ascii_alphabetic()) => {
            mark_parts(&mut resolved, "bdi", english_language, latin_runs);
            if language.direction == Direction::Rtl {
                let runs = latin_runs(&resolved.plain);
                if !runs.is_empty() {
                    resolved.plain = put_around(&resolved.plain, &runs, "\u{2068}", "\u{2069}");
                }
            }
        }
        Some(_) => {}
    }
    resolved
}

/// Whether a text of Latin letters has two words with capitals, or brackets or quotation marks.
fn may_hold_names(text: &str) -> bool {
    let is_name = |word: &&str| word.starts_with(char::is_uppercase);
    text.split_whitespace().filter(is_name).nth(1).is_some()
        || borrowed::sets_apart(text)
        || text.contains('"')
}

/// Marks the runs in the text of all parts, each as an element of its own; a tag may begin in one part
/// and end in another.
fn mark_parts(
    resolved: &mut Resolved,
    element: &str,
    language: &Language,
    runs: impl Fn(&str) -> Vec<Range<usize>>,
) {
    let mut in_tag = false;
    for part in &mut resolved.parts {
        if let Part::Html(html) = part {
            let found = runs_outside_tags(html, &mut in_tag, &runs);
            if !found.is_empty() {
                let (tag, dir) = (&language.tag, language.dir());
                let open = format!("<{element} lang=\"{tag}\" dir=\"{dir}\">");
                *html = put_around(html, &found, &open, &format!("</{element}>"));
            }
        }
    }
}

/// The runs outside of tags.
fn runs_outside_tags(
    html: &str,
    in_tag: &mut bool,
    runs: impl Fn(&str) -> Vec<Range<usize>>,
) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < html.len() {
        // The sign at the end of the tag goes with it, the one at its beginning, too.
        let rest = &html[at..];
        let end = match *in_tag {
            true => rest.find('>').map(|end| end + 1),
            false => rest.find('<'),
        };
        let piece = &rest[..end.unwrap_or(rest.len())];
        if !*in_tag {
            let inside = runs(piece).into_iter();
            found.extend(inside.map(|run| at + run.start..at + run.end));
        }
        *in_tag ^= end.is_some();
        at += piece.len();
    }
    found
}

fn put_around(text: &str, runs: &[Range<usize>], open: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len() + runs.len() * (open.len() + close.len()));
    let mut copied = 0;
    for run in runs {
        out.push_str(&text[copied..run.start]);
        out.push_str(open);
        out.push_str(&text[run.clone()]);
        out.push_str(close);
        copied = run.end;
    }
    out.push_str(&text[copied..]);
    out
}

/// The runs of Latin words in a text of other letters.
fn latin_runs(text: &str) -> Vec<Range<usize>> {
    let begins = |byte: u8| byte.is_ascii_alphabetic() || byte == b'&';
    let mut runs = Vec::new();
    let mut at = 0;
    while let Some(next) = text.bytes().skip(at).position(begins) {
        at += next;
        let rest = &text[at..];
        at += match rest.starts_with('&') {
            true => sign(rest).unwrap_or(1),
            false => {
                let length = run(rest);
                runs.push(at..at + length);
                length
            }
        };
    }
    runs
}

/// The length of a sign that HTML writes as a reference, if `text` begins with one.
pub(super) fn sign(text: &str) -> Option<usize> {
    let references = ["&amp;", "&lt;", "&gt;", "&quot;"];
    let found = references.iter().find(|sign| text.starts_with(**sign));
    found.map(|sign| sign.len())
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
    use super::{latin_runs, put_around, runs_outside_tags};

    fn with_marks(html: &str, in_tag: &mut bool) -> String {
        let runs = runs_outside_tags(html, in_tag, latin_runs);
        put_around(html, &runs, "[", "]")
    }

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
            assert_eq!(with_marks(text, &mut false), expected);
        }
        // A tag may begin in one part and end in the next.
        let mut in_tag = false;
        assert_eq!(with_marks("<a href=\"", &mut in_tag), "<a href=\"");
        assert!(in_tag);
        assert_eq!(with_marks("\">CSP</a>", &mut in_tag), "\">[CSP]</a>");
    }
}
