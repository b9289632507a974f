//! How alike two English texts are.
//!
//! In: texts as messages hold them. Out: numbers that are the same for the same text, and the share of words that two have in
//! common.

use std::borrow::Cow;
use std::collections::HashMap;

use super::text_hash::collapsed;

/// What makes two texts the same: the words and markup, but not the names of links.
pub(super) fn comparable(text: &str) -> Cow<'_, str> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("{ $link-") {
        let end = rest[at..].find('}').map_or(rest.len(), |end| at + end + 1);
        out.push_str(&rest[..at]);
        out.push_str("{link}");
        rest = &rest[end..];
    }
    if out.is_empty() {
        return collapsed(text);
    }
    out.push_str(rest);
    Cow::Owned(collapsed(&out).into_owned())
}

/// A number for each text, so that texts are compared once.
#[derive(Default)]
pub(super) struct Numbers<'a>(HashMap<Cow<'a, str>, usize>);

impl<'a> Numbers<'a> {
    /// The number of a text.
    pub(super) fn of(&mut self, text: Cow<'a, str>) -> usize {
        let next = self.0.len();
        *self.0.entry(text).or_insert(next)
    }
}

/// The words of a text as numbers, in the order of these.
pub(super) fn words(text: &str, numbers: &mut Numbers<'_>) -> Vec<usize> {
    let text = comparable(text);
    let words = text.split(' ');
    let words = words.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let words = words.filter(|word| !word.is_empty());
    let mut words: Vec<usize> = words
        .map(|word| numbers.of(word.to_lowercase().into()))
        .collect();
    words.sort_unstable();
    words
}

/// How alike two texts are, by their words: twice those in common over all words (Dice), from 0 to 1.
pub(super) fn similarity(a: &[usize], b: &[usize]) -> f64 {
    let (mut a_rest, mut b_rest, mut common) = (a, b, 0_usize);
    while let ([first, a_tail @ ..], [second, b_tail @ ..]) = (a_rest, b_rest) {
        common += usize::from(first == second);
        let order = first.cmp(second);
        a_rest = if order.is_le() { a_tail } else { a_rest };
        b_rest = if order.is_ge() { b_tail } else { b_rest };
    }
    match a.len() + b.len() {
        0 => 0.0,
        total => 2.0 * common as f64 / total as f64,
    }
}
