//! Abbreviations that residents are left alone with (WCAG 3.1.4).

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Field, Message, Site};

/// Abbreviations that everyone knows better than their words.
const KNOWN: [&str; 9] = ["AA", "CSV", "EU", "GB", "HTML", "JSON", "PDF", "TV", "UK"];

/// Names each abbreviation that neither the table nor any text explains, where it is first used.
pub(in crate::pipeline) fn check_abbreviations(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    let texts = || {
        site.messages
            .all()
            .iter()
            .filter(|message| !message.file.is_empty())
    };
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
    texts().for_each(|message| explained.extend(in_brackets(&message.text)));
    let mut first: BTreeMap<&str, &Message> = BTreeMap::new();
    for message in texts() {
        for word in abbreviations(&message.text) {
            first.entry(word).or_insert(message);
        }
    }
    for (word, message) in first {
        if !explained.contains(word) && !explained.contains(word.trim_end_matches('s')) {
            let text = format!("the abbreviation \"{word}\" is never explained");
            diagnostics.push(Diagnostic::at(rules::ABBREVIATION, &message.span, text));
        }
    }
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
        let capitals = letters.chars().filter(char::is_ascii_uppercase).count();
        capitals >= 2
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
        let words_before = text[..at].split_whitespace().count();
        (words_before >= 1 && abbreviations(inner).any(|word| word == inner)).then_some(inner)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

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
