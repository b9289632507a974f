//! Abbreviations that residents are left alone with (WCAG 3.1.4).

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Field, Message, PageId, Site};

/// Abbreviations that everyone knows better than their words.
const KNOWN: [&str; 9] = ["AA", "CSV", "EU", "GB", "HTML", "JSON", "PDF", "TV", "UK"];

/// The abbreviations of some texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::pipeline) struct Abbreviations {
    /// Those that are used.
    used: BTreeSet<String>,
    /// Those that are explained.
    explained: BTreeSet<String>,
}

impl Abbreviations {
    /// Of these texts.
    pub(in crate::pipeline) fn of(messages: &[Message]) -> Self {
        let mut all = Self::default();
        for message in messages.iter().filter(|message| may_have_some(message)) {
            let owned = |words: &mut dyn Iterator<Item = &str>| {
                words.map(str::to_owned).collect::<Vec<_>>()
            };
            all.used.extend(owned(&mut used(message)));
            all.explained.extend(owned(&mut explained(message)));
        }
        all
    }
}

/// Names each abbreviation that neither the table nor any text explains, where it is first used. `left` tells of the
/// texts of pages that were left; false where the place of one of those would have to be named.
pub(in crate::pipeline) fn check_abbreviations<'n>(
    site: &Site,
    left: &dyn Fn(PageId) -> Option<&'n Abbreviations>,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    // No other text has one or explains one.
    let texts = site.messages.all().par_iter().with_min_len(1024);
    let texts: Vec<&Message> = texts.filter(|message| may_have_some(message)).collect();
    let left = (0..site.pages.len())
        .map(PageId)
        .filter_map(|page| Some((page, left(page)?)));
    let left: Vec<(PageId, &Abbreviations)> = left.collect();
    let mut all_explained: BTreeSet<&str> = KNOWN.into_iter().collect();
    if let Some(table) = site.tables.get("abbreviations") {
        let shorts = table
            .rows
            .iter()
            .filter_map(|row| match row.field("short") {
                Some(Field::Quote(short)) => Some(short.as_str()),
                _ => None,
            });
        all_explained.extend(shorts.flat_map(|short| short.split_whitespace().chain([short])));
    }
    all_explained.extend(texts.iter().flat_map(|message| explained(message)));
    all_explained.extend(
        left.iter()
            .flat_map(|(_, all)| all.explained.iter().map(String::as_str)),
    );
    let is_explained = |word: &str| {
        let plural = format!("{word}s");
        let singular = word.trim_end_matches('s');
        [word, singular, &plural]
            .iter()
            .any(|word| all_explained.contains(word))
    };
    let mut first: BTreeMap<&str, &Message> = BTreeMap::new();
    for message in &texts {
        for word in used(message) {
            first.entry(word).or_insert(message);
        }
    }
    first.retain(|word, _| !is_explained(word));
    for (word, message) in &first {
        let text = format!("the abbreviation \"{word}\" is never explained");
        diagnostics.push(Diagnostic::at(rules::ABBREVIATION, &message.span, text));
    }
    let is_later = |page: PageId, word: &str| {
        let message = first.get(word);
        message.is_none_or(|message| message.page.is_none_or(|first| page < first))
    };
    !left.iter().any(|(page, all)| {
        let mut used = all.used.iter();
        used.any(|word| !is_explained(word) && is_later(*page, word))
    })
}

/// Whether a text may have or explain an abbreviation.
fn may_have_some(message: &Message) -> bool {
    !message.file.is_empty() && has_two_capitals(&message.text)
}

/// Abbreviations that a text uses.
fn used(message: &Message) -> impl Iterator<Item = &str> {
    let text = message.text.as_str();
    abbreviations(text).filter(move |_| !is_loud(text))
}

/// Abbreviations that a text explains.
fn explained(message: &Message) -> impl Iterator<Item = &str> {
    in_brackets(&message.text).chain(before_brackets(&message.text))
}

/// Whether a text is written in capitals, so that its words are no abbreviations.
fn is_loud(text: &str) -> bool {
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    letters().all(char::is_uppercase) && letters().count() > 12
}

/// Whether two capitals stand side by side, as in every abbreviation.
fn has_two_capitals(text: &str) -> bool {
    let mut was_capital = false;
    text.bytes().any(|byte| {
        let is_capital = byte.is_ascii_uppercase();
        std::mem::replace(&mut was_capital, is_capital) && is_capital
    })
}

/// Words of at least two capitals, outside placeables.
fn abbreviations(text: &str) -> impl Iterator<Item = &str> {
    let outside = text
        .split('{')
        .enumerate()
        .filter_map(|(at, part)| match at {
            0 => Some(part),
            _ => part.split_once('}').map(|(_, rest)| rest),
        });
    let words = outside
        .flat_map(|part| part.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_')));
    words.filter(|word| {
        let letters = word.trim_end_matches('s');
        let is_numeral = letters.chars().all(|c| "IVX".contains(c));
        let capitals = letters.chars().filter(char::is_ascii_uppercase).count();
        capitals >= 2
            && !is_numeral
            && letters
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
            && letters.starts_with(|c: char| c.is_ascii_uppercase())
            && !letters.contains(|c: char| c.is_ascii_digit())
    })
}

/// Abbreviations in brackets behind their words: "Joint Agency Group (JAG)".
fn in_brackets(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('(').filter_map(|(at, _)| {
        let (inner, _) = text[at + 1..].split_once(')')?;
        let inner = inner.trim_matches(['"', '“', '”', '\'', '‘', '’']);
        let words_before = text[..at].split_whitespace().count();
        (words_before >= 1 && abbreviations(inner).any(|word| word == inner)).then_some(inner)
    })
}

/// Abbreviations before their words in brackets: "CSP (Community Safety Partnership)".
fn before_brackets(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices(" (").filter_map(|(at, _)| {
        let (inner, _) = text[at + 2..].split_once(')')?;
        let word = text[..at].split_whitespace().next_back()?;
        let initials: String = inner
            .split_whitespace()
            .filter_map(|word| word.chars().next())
            .filter(|c| c.is_uppercase())
            .collect();
        (!word.is_empty() && initials == word).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_abbreviation_is_overlooked(text in "[ABXs1a {}(-]{0,8}") {
            prop_assert!(has_two_capitals(&text) || abbreviations(&text).next().is_none());
        }
    }

    #[test]
    fn abbreviations_are_found() {
        let text = "The Joint Agency Group (JAG), CCTVs, WD6 1WA and { $CSP-name } of OWL+";
        assert_eq!(
            abbreviations(text).collect::<Vec<_>>(),
            ["JAG", "CCTVs", "OWL"]
        );
        assert_eq!(in_brackets(text).collect::<Vec<_>>(), ["JAG"]);
    }
}
