//! What a translation lost or made up: its words, a value, a number.
//!
//! A wrong figure is worse than English: each finding makes the message fall back.

use std::collections::BTreeSet;

use super::catalogue::Entry;
use super::slots::{Slot, Slots};
use crate::diagnostics::{Rule, rules};
use crate::markdown::html::{Part, Resolved};
use crate::model::Message;

/// Why a translation is not shown.
pub(super) struct Loss {
    pub(super) rule: Rule,
    pub(super) what: String,
    pub(super) help: &'static str,
}

/// What is lost between the English of `message` and its translation, if anything.
pub(super) fn find(
    message: &Message,
    slots: &Slots<'_>,
    resolved: &Resolved,
    entry: Option<&Entry<'_>>,
) -> Option<Loss> {
    if resolved.plain.trim().is_empty() {
        return Some(Loss {
            rule: rules::EMPTY_TRANSLATION,
            what: "the translation has no words".to_owned(),
            help: "write them, or delete the message so that it is offered again",
        });
    }
    if let Some(name) = lost_value(message, slots, resolved) {
        return Some(Loss {
            rule: rules::VALUE_LOST,
            what: format!("the value \"${name}\" is not shown, but the English shows it"),
            help: "put { $... } where your sentence needs it",
        });
    }
    let source = entry?.source()?;
    // A message with choices says its numbers once a choice.
    if source.contains("->") {
        return None;
    }
    let (english, own) = (numbers(&message.text), numbers(&source));
    (english != own).then(|| Loss {
        rule: rules::NUMBERS_DIFFER,
        what: format!(
            "the numbers are {}, in English {}",
            list(&own),
            list(&english)
        ),
        help: "write the numbers of the English, in digits",
    })
}

/// A value that the English shows and the translation does not.
fn lost_value<'a>(message: &Message, slots: &'a Slots<'_>, resolved: &Resolved) -> Option<&'a str> {
    let shown = |number: usize| {
        let in_parts = resolved.parts.contains(&Part::Slot(number));
        in_parts
            || resolved
                .plain
                .chars()
                .any(|c| crate::markdown::html::slot_number(c) == Some(number))
    };
    let values = slots.slots.iter().zip(&slots.shown).enumerate();
    values
        .filter(|(_, (slot, _))| matches!(slot, Slot::Value(_)))
        .map(|(number, (_, (name, _)))| (number, name.as_ref()))
        .find(|(number, name)| uses(&message.text, name) && !shown(*number))
        .map(|(_, name)| name)
}

/// Whether a text holds the variable `name`.
fn uses(text: &str, name: &str) -> bool {
    let ends =
        |rest: &str| !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    text.match_indices(&format!("${name}"))
        .any(|(at, found)| ends(&text[at + found.len()..]))
}

/// The numbers of a text outside its placeables, each once: digits of any script as Latin ones,
/// without the marks that languages put between them. A translation may say one twice, when it
/// adds the English name of a law.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let mut depth = 0_usize;
    let text = text.replace("{\"{\"}", " ").replace("{\"}\"}", " ");
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let goes_on = characters.peek().is_some_and(|next| digit(*next).is_some());
        match digit(c).filter(|_| depth == 0) {
            Some(digit) => number.push(digit),
            None if !number.is_empty()
                && goes_on
                && matches!(c, '.' | ',' | '٫' | '٬' | '\u{a0}') => {}
            None if !number.is_empty() => {
                let number = std::mem::take(&mut number);
                // Chinese names the months by their numbers.
                if c != '月' {
                    numbers.insert(number);
                }
            }
            None => {}
        }
    }
    if !number.is_empty() {
        numbers.insert(number);
    }
    numbers
}

/// A digit of the scripts of the plan's languages as a Latin one.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        '\u{0966}'..='\u{096F}' => u32::from(c) - 0x0966,
        '\u{0A66}'..='\u{0A6F}' => u32::from(c) - 0x0A66,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

fn list(numbers: &BTreeSet<String>) -> String {
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    if numbers.is_empty() {
        "none".to_owned()
    } else {
        numbers.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_in_any_script() {
        for (text, expected) in [
            ("26 roads in 2022", &["2022", "26"][..]),
            ("{ $year } and 24 hours", &["24"]),
            ("٢٤ ساعة", &["24"]),
            ("12,4% and 7\u{a0}002, 7002", &["124", "7002"]),
            ("੨੪ ਘੰਟੇ", &["24"]),
            ("call {\"{\"}999{\"}\"}", &["999"]),
            ("2023年1月起", &["2023"]),
            ("no numbers", &[]),
        ] {
            let found: Vec<String> = numbers(text).into_iter().collect();
            assert_eq!(found, expected, "{text}");
        }
        assert!(uses("a { $year } b", "year") && !uses("a { $year-end } b", "year"));
    }
}
