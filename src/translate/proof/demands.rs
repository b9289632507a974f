//! What an English text demands of its translations.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::contacts::contacts;
use super::numbers::{Number, numbers};
use crate::markdown::html::{self, Marks};
use crate::translate::originals::{Origin, Original};
use crate::translate::pair::{self, Line};
use crate::translate::sketch::{Sketch, Ways};

/// What an English text demands of its translations; made once for all languages.
pub(in crate::translate) struct Demands<'a> {
    pub(super) ways: Ways<'a>,
    /// Names of all values, links and notes that a translation may use.
    pub(super) variables: BTreeSet<&'a str>,
    /// Those that every way shows.
    pub(super) always_shown: BTreeSet<&'a str>,
    /// How often the first way shows each.
    pub(super) shown: BTreeMap<&'a str, usize>,
    pub(super) numbers: Vec<Number>,
    /// Numbers that every way says.
    pub(super) certain_numbers: Vec<Number>,
    pub(super) contacts: BTreeSet<String>,
    /// Whether it says something in per cent, by the sign.
    pub(super) has_percent: bool,
    /// The words of all ways.
    pub(super) words: Cow<'a, str>,
    pub(super) is_plain: bool,
    /// The marks of each way that can be shown.
    pub(super) marks: Vec<Marks>,
    pub(super) length: usize,
}

impl<'a> Demands<'a> {
    /// Reads an English text; returns also the line that is shown, if Fluent need not resolve it. `names` are
    /// the values that the text may be given beside those it shows; `allow_html` is what its line may hold.
    pub(in crate::translate) fn read(
        original: &'a Original<'a>,
        names: impl Iterator<Item = &'a str>,
        allow_html: bool,
    ) -> (Self, Option<Line<'a>>) {
        let (ways, is_plain) = match original.origin {
            Origin::Content(message) => {
                let ways = Ways::of_line(&message.text, None);
                (ways, message.kind.is_plain())
            }
            Origin::Word { entry, .. } => {
                let ways = entry.value().map(|value| Ways::of_pattern(value, None));
                (ways.unwrap_or(Ways::Many(Vec::new())), false)
            }
        };
        let line = match &ways {
            Ways::One(way) => Some(Line {
                names: way.slots.clone(),
                resolved: pair::read(&way.text, is_plain, allow_html),
            }),
            Ways::Many(_) => None,
        };
        let known = line.as_ref().and_then(|line| line.resolved.as_ref().ok());
        // What an author may not write is reported where it stands, and has marks all the same.
        let marks = |way: &Sketch<'_>| html::inline(&way.text, true).ok().map(|read| read.marks);
        let marks = match known {
            // Plain text has no marks.
            _ if is_plain => Vec::new(),
            Some(resolved) => vec![resolved.marks],
            None => ways.all().iter().filter_map(marks).collect(),
        };
        let mut variables: BTreeSet<&str> = names.collect();
        variables.extend(variables_of(&original.text));
        let sets: Vec<Vec<Number>> = ways.all().iter().map(|way| numbers(&way.text)).collect();
        let words = match &ways {
            Ways::One(Sketch { text, slots }) if slots.is_empty() => text.clone(),
            _ => Cow::Owned(ways.all().iter().map(Sketch::words).collect()),
        };
        let lengths = ways.all().iter().map(|way| way.text.chars().count());
        let demands = Self {
            marks,
            always_shown: ways.always_shown(),
            shown: ways.all().first().map(Sketch::shown).unwrap_or_default(),
            certain_numbers: sets
                .first()
                .into_iter()
                .flatten()
                .filter(|number| sets.iter().all(|set| number.is_among(set)))
                .cloned()
                .collect(),
            numbers: sets.into_iter().flatten().collect(),
            contacts: contacts(&words),
            has_percent: words.contains('%'),
            is_plain,
            length: lengths.max().unwrap_or(0),
            variables,
            words,
            ways,
        };
        (demands, line)
    }
}

/// The names after `$` in a text.
fn variables_of(text: &str) -> impl Iterator<Item = &str> {
    text.split('$').skip(1).map(|rest| {
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
        &rest[..end.unwrap_or(rest.len())]
    })
}
