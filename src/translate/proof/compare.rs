//! One way through a translation beside the English.

use std::collections::{BTreeMap, BTreeSet};

use super::contacts::{contacts_of, is_same};
use super::demands::Demands;
use super::kinds::Kinds;
use super::numbers::{Number, list, made_up, numbers};
use super::{Finding, problem_finding};
use crate::diagnostics::rules;
use crate::lang::Language;
use crate::markdown::html::{Part, Problem, Resolved};
use crate::translate::sketch::Sketch;

/// How many times longer than the English a translation may be, in characters.
const MOST_TIMES_LONGER: usize = 3;

/// English shorter than this, in characters, says nothing about the length of a translation.
const LEAST_LENGTH: usize = 16;

/// Values, links and notes that the English shows and this way does not, or not as often.
pub(super) fn lost(way: &Sketch<'_>, english: &Demands<'_>) -> Vec<Finding> {
    if way.slots.is_empty() && english.ways.all().iter().all(|way| way.slots.is_empty()) {
        return Vec::new();
    }
    let shown = way.shown();
    let mut findings = Vec::new();
    let always_shown = english.always_shown.iter();
    for name in always_shown.filter(|name| **name != "br") {
        if shown.contains_key(*name) || is_target(name) {
            continue;
        }
        findings.push(Finding::new(
            rules::VALUE_LOST,
            format!("the value \"${name}\" is not shown, but the English shows it"),
        ));
    }
    let targets: BTreeSet<&str> = english
        .shown
        .keys()
        .chain(shown.keys())
        .copied()
        .filter(|name| is_target(name))
        .collect();
    for name in targets {
        let count = |shown: &BTreeMap<&str, usize>| shown.get(name).copied().unwrap_or(0);
        let (own, wanted) = (count(&shown), count(&english.shown));
        // One that the message does not have is unknown, and reported as such.
        if own == wanted || !english.variables.contains(name) {
            continue;
        }
        let kind = if name.starts_with("note-") {
            "note"
        } else {
            "link"
        };
        let what = match (own, wanted) {
            (0, _) => format!("the {kind} \"${name}\" is missing"),
            (_, 1) => format!("the {kind} \"${name}\" is there more than once"),
            _ => format!("the {kind} \"${name}\" is there {own} times, in English {wanted}"),
        };
        findings.push(Finding::new(rules::LINK_CHANGED, what));
    }
    findings
}

/// Whether a placeable is a link or the mark of a note.
fn is_target(name: &str) -> bool {
    name.starts_with("link-") || name.starts_with("note-")
}

pub(super) fn made_up_contacts(
    words: &str,
    kinds: Kinds,
    english: &BTreeSet<String>,
) -> Option<Finding> {
    let made_up = contacts_of(words, kinds)
        .into_iter()
        .find(|contact| !english.iter().any(|known| is_same(known, contact)))?;
    Some(Finding::new(rules::LITERAL_CONTACT, format!("\"{made_up}\" is written out, but the English has no such address or number")).help("delete it: addresses and telephone numbers come from the data, { $... } or [words]({ $link-... })"
            .to_owned()).word(made_up))
}

/// The ways to write per cent in the languages that are known; none for any other.
fn percents(language: &Language) -> &'static [&'static str] {
    match language.format.id.language.as_str() {
        "ar" => &["في المئة", "في المائة", "بالمئة", "بالمائة"],
        "pa" => &["ਫ਼ੀਸਦੀ", "ਫੀਸਦੀ", "ਪ੍ਰਤੀਸ਼ਤ"],
        "pl" => &["proc"],
        "zh" => &["百分"],
        _ => &[],
    }
}

/// A figure in per cent that has become one of something else.
pub(super) fn lost_percent(
    way: &Sketch<'_>,
    english: &Demands<'_>,
    language: &Language,
) -> Option<Finding> {
    if !english.has_percent {
        return None;
    }
    let words = percents(language);
    let is_there = way.text.contains(['%', '٪', '％', '﹪'])
        || words.iter().any(|word| way.text.contains(word));
    (!words.is_empty() && !is_there).then(|| {
        let what = "the English says it in per cent (%), the translation does not";
        Finding::new(rules::NUMBERS_DIFFER, what)
            .help("write the sign behind the number, or the word")
    })
}

pub(super) fn wrong_numbers(way: &Sketch<'_>, english: &Demands<'_>) -> Option<Finding> {
    let own = numbers(&way.text);
    let lost = |number| !Number::is_among(number, &own);
    let right = !made_up(&own, &english.numbers) && !english.certain_numbers.iter().any(lost);
    (!right).then(|| {
        Finding::new(
            rules::NUMBERS_DIFFER,
            format!(
                "the numbers are {}, in English {}",
                list(&own),
                list(&english.numbers)
            ),
        )
    })
}

/// Block marks, HTML, links and emphasis of a way, and of what came of it.
pub(super) fn markup(
    way: &Sketch<'_>,
    read: &Result<Resolved, Problem>,
    english: &Demands<'_>,
) -> Option<Finding> {
    if let Some(mark) = block_mark(&way.text) {
        return Some(Finding::new(rules::BLOCK_SYNTAX, format!(
                "the text begins with \"{mark}\", which would make it a list, heading or quotation"
            )).help(format!("begin with a word, or write \\{mark} for the sign itself")));
    }
    let resolved = match read {
        Ok(resolved) => resolved,
        Err(problem) => return Some(problem_finding(problem)),
    };
    if let Some(finding) = misplaced_target(&resolved.parts, way) {
        return Some(finding);
    }
    let own = resolved.marks;
    let wanted = &english.marks;
    (!wanted.is_empty() && !wanted.contains(&own)).then(|| {
        let wanted = wanted[0];
        Finding::new(
            rules::MARKUP_DIFFERS,
            format!(
                "emphasised words: {}, code: {}; in English {} and {}",
                own.emphasised, own.code, wanted.emphasised, wanted.code
            ),
        )
    })
}

/// A link that is no target, or a target that is no link.
fn misplaced_target(parts: &[Part], way: &Sketch<'_>) -> Option<Finding> {
    let name = |number: &usize| way.slots.get(*number).copied().flatten();
    let what = parts.iter().find_map(|part| match part {
        Part::Href(number) if !name(number).is_some_and(|name| name.starts_with("link-")) => {
            Some("a link leads to a value that is not a link".to_owned())
        }
        Part::Slot(number) => name(number)
            .filter(|name| name.starts_with("link-"))
            .map(|name| format!("\"${name}\" stands outside of a link")),
        _ => None,
    })?;
    Some(Finding::new(rules::LINK_CHANGED, what))
}

/// Marks that begin a block of Markdown. "5. miejsce" is no list: the program sees to that.
fn block_mark(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let (mark, rest) = text.split_at(
        text.find(|c: char| !"#>-+*|`~=".contains(c))
            .unwrap_or(text.len()),
    );
    let begins = match mark {
        "#" | "##" | "###" | "####" | "#####" | "######" | "-" | "+" | "*" => {
            rest.starts_with([' ', '\t'])
        }
        ">" | "```" | "~~~" | "|" => true,
        _ => false,
    };
    begins.then_some(mark)
}

pub(super) fn too_long(way: &Sketch<'_>, english: &Demands<'_>) -> Option<Finding> {
    let too_long = |length: usize| length > english.length * MOST_TIMES_LONGER;
    let mut length = way.text.chars().count();
    if english.length < LEAST_LENGTH || !too_long(length) {
        return None;
    }
    // A name that is translated and kept beside is not too long for that.
    if english
        .ways
        .all()
        .iter()
        .any(|english| way.text.contains(english.text.trim()))
    {
        length = length.saturating_sub(english.length);
    }
    too_long(length).then(|| {
        Finding::new(
            rules::LENGTH,
            format!(
                "the text has {length} characters, the English {}",
                english.length
            ),
        )
    })
}
