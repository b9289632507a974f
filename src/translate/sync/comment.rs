//! Keeping the comments above a message fresh, line by line.

use super::edits::Edits;
use super::elements::Element;
use crate::model::State;
use crate::translate::notes::{self, ENGLISH, NOT_KNOWN, NOW, STATUS, TO_TRANSLATE, WAS, WHERE};
use crate::translate::originals::Original;
use crate::translate::{TextHash, Verdict};

/// The keys in the order in which they are written. Those of `English was` and `English now` come
/// before `English`, whose beginning they share.
const KEYS: [&str; 6] = [TO_TRANSLATE, WHERE, WAS, NOW, ENGLISH, STATUS];

/// What a stale translation's status line says.
const STALE: &str =
    "stale. Update the text below, or delete the line \"English was\" if it still holds.";

/// Adds the edits that make the comment of `element` say what is known today; the translator's own
/// lines stay where they are.
pub(super) fn refresh(
    element: &Element<'_>,
    original: &Original<'_>,
    place: &str,
    verdict: &Verdict,
    stored: Option<&str>,
    edits: &mut Edits<'_>,
) {
    let wanted = wanted(element, original, place, verdict, stored);
    let key = |line: &str| {
        KEYS.into_iter()
            .find(|key| notes::after(line, key).is_some())
    };
    let first = element.comment.iter().find(|(line, _)| key(line).is_some());
    // New lines follow the line before them in the order of the keys.
    let mut at = first.map_or(element.body, |(_, range)| range.start);
    if element.comment.is_empty() {
        edits.blank_line_before(at);
    }
    let mut kept = Vec::new();
    for (name, text) in &wanted {
        let line = format!("# {name}{text}\n");
        let standing = element
            .comment
            .iter()
            .find(|(line, _)| key(line) == Some(name));
        match standing {
            Some((standing, range)) => {
                kept.push(range.clone());
                at = range.end;
                // "reviewed by Anna" says no less.
                let said = notes::after(standing, STATUS).and_then(notes::status);
                if *name != STATUS || said.is_none() || said != notes::status(text) {
                    edits.replace(range.clone(), line);
                }
            }
            None => edits.insert(at, line),
        }
    }
    let ours = element
        .comment
        .iter()
        .filter(|(line, _)| key(line).is_some());
    for (_, range) in ours.filter(|(_, range)| !kept.contains(range)) {
        edits.replace(range.clone(), String::new());
    }
}

fn wanted(
    element: &Element<'_>,
    original: &Original<'_>,
    place: &str,
    verdict: &Verdict,
    stored: Option<&str>,
) -> Vec<(&'static str, String)> {
    let today = original.text.to_string();
    let mut wanted = vec![(WHERE, place.to_owned())];
    if verdict.state == State::Stale {
        wanted.push((WAS, was(element, verdict, stored)));
        wanted.push((NOW, today));
        wanted.push((STATUS, STALE.to_owned()));
    } else {
        let status = verdict
            .record
            .status
            .map_or("draft", |status| status.as_str());
        wanted.push((ENGLISH, today));
        wanted.push((STATUS, status.to_owned()));
    }
    wanted
}

/// The English that a stale translation was made from: the text with the hash that is remembered.
fn was(element: &Element<'_>, verdict: &Verdict, stored: Option<&str>) -> String {
    let notes = element.notes();
    let known = [notes.was, notes.english, notes.now, stored];
    let source = verdict.record.source;
    let found = known
        .into_iter()
        .flatten()
        .find(|text| source == Some(TextHash::of(text)));
    found.unwrap_or(NOT_KNOWN).to_owned()
}
