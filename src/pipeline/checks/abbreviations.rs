//! Abbreviations that residents are left alone with (WCAG 3.1.4).

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Field, Message, Site};

/// Abbreviations that everyone knows better than their words.
const KNOWN: [&str; 9] = ["AA", "CSV", "EU", "GB", "HTML", "JSON", "PDF", "TV", "UK"];

/// Names each abbreviation that neither the table nor any text explains, where it is first used.
pub(in crate::pipeline) fn check_abbreviations(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    // No other text has one or explains one.
    let texts = site.messages.all().par_iter().with_min_len(1024);
    let texts: Vec<&Message> = texts
        .filter(|message| !message.file.is_empty() && has_two_capitals(&message.text))
        .collect();
    let mut explained: BTreeSet<&str> = KNOWN.into_iter().collect();
    if let Some(table) = site.tables.get("abbreviations") {
        let shorts = table
            .rows
            .iter()
            .filter_map(|row| match row.field("short") {
                Some(Field::Quote(short)) => Some(short.as_str()),
                _ => None,
            });
        explained.extend(shorts.flat_map(|short| short.split_whitespace().chain([short])));
    }
    for message in &texts {
        explained.extend(in_brackets(&message.text));
        explained.extend(before_brackets(&message.text));
    }
    let is_explained = |word: &str| {
        let plural = format!("{word}s");
        let singular = word.trim_end_matches('s');
        [word, singular, &plural]
            .iter()
            .any(|word| explained.contains(word))
    };
    let mut first: BTreeMap<&str, &Message> = BTreeMap::new();
    for message in texts.iter().filter(|message| !is_loud(&message.text)) {
        for word in abbreviations(&message.text) {
            first.entry(word).or_insert(message);
        }
    }
    for (word, message) in first {
        if !is_explained(word) {
            let text = format!("the abbreviation \"{word}\" is never explained");
            diagnostics.push(Diagnostic::at(rules::ABBREVIATION, &message.span, text));
        }
    }
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
