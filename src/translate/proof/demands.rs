//! What an English text demands of its translations.

use std::collections::BTreeSet;

use super::contacts::contacts;
use super::numbers::{Number, numbers};
use super::sketch::{self, Sketch};
use crate::markdown::html;
use crate::translate::originals::{Origin, Original};

/// What an English text demands of its translations; made once for all languages.
pub(in crate::translate) struct Demands<'a> {
    pub(super) ways: Vec<Sketch<'a>>,
    /// Names of all values, links and notes that a translation may use.
    pub(super) variables: BTreeSet<&'a str>,
    pub(super) numbers: Vec<Number>,
    /// Numbers that every way says.
    pub(super) certain_numbers: Vec<Number>,
    pub(super) contacts: BTreeSet<String>,
    pub(super) words: String,
    pub(super) is_plain: bool,
    /// How many words are emphasised and how many are code, in each way that can be shown.
    pub(super) marks: Vec<(usize, usize)>,
    pub(super) length: usize,
}

impl<'a> Demands<'a> {
    /// `names` are the values that the text may be given beside those it shows.
    pub(in crate::translate) fn new(
        original: &'a Original<'a>,
        names: impl Iterator<Item = &'a str>,
    ) -> Self {
        let ways = match original.origin {
            Origin::Content(message) => sketch::of_line(&message.text),
            Origin::Word { entry, .. } => entry.value().map_or_else(Vec::new, sketch::of_pattern),
        };
        let mut variables: BTreeSet<&str> = names.collect();
        variables.extend(variables_of(&original.text));
        let sets: Vec<Vec<Number>> = ways.iter().map(|way| numbers(&way.text)).collect();
        let words: String = ways.iter().map(Sketch::words).collect();
        let is_plain =
            matches!(original.origin, Origin::Content(message) if message.kind.is_plain());
        let marks = |way: &Sketch<'_>| {
            let outline = html::outline(&way.text, true).ok()?;
            Some((outline.emphasised, outline.code))
        };
        Self {
            // Plain text has no marks.
            marks: match is_plain {
                true => Vec::new(),
                false => ways.iter().filter_map(marks).collect(),
            },
            certain_numbers: sets
                .first()
                .into_iter()
                .flatten()
                .filter(|number| sets.iter().all(|set| number.is_among(set)))
                .cloned()
                .collect(),
            numbers: sets.into_iter().flatten().collect(),
            contacts: contacts(&words),
            is_plain,
            length: ways
                .iter()
                .map(|way| way.text.chars().count())
                .max()
                .unwrap_or(0),
            variables,
            words,
            ways,
        }
    }
}

/// The names after `$` in a text.
fn variables_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        &rest[..end.unwrap_or(rest.len())]
    })
}
