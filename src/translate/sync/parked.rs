//! Translations of texts that are gone: kept as comments at the end of the file, not built, and put
//! back when their English comes back.

use super::elements::Element;
use super::offer::message_line;
use crate::translate::TextHash;
use crate::translate::lock::Record;
use crate::translate::notes::{self, Notes, TO_TRANSLATE};

/// The first line, by which such a comment is known again.
const FIRST: &str = "no longer in the English: kept in case it comes back, not shown";

/// The id of a parked translation, by the lines of its comment.
pub(super) fn id(lines: &[&str]) -> Option<String> {
    let first = lines.first()?.trim();
    (first == FIRST).then(|| message_line(lines).map(|(_, id)| id))?
}

/// Turns a message into a comment. `english` is the text it was made from, for a message whose
/// comments a tool has taken away.
pub(super) fn park(
    text: &str,
    element: &Element<'_>,
    english: Option<&str>,
    record: Option<&Record>,
) -> String {
    let mut out = format!("# {FIRST}\n");
    for (line, range) in &element.comment {
        if notes::after(line, TO_TRANSLATE).is_none() {
            out.push_str(text[range.clone()].trim_end());
            out.push('\n');
        }
    }
    let notes = element.notes();
    if let Some(english) = english.filter(|_| notes.shown().is_none()) {
        out.push_str(&format!("# {}{english}\n", notes::ENGLISH));
        let status = record.and_then(|record| record.status);
        out.extend(status.map(|status| format!("# {}{}\n", notes::STATUS, status.as_str())));
    }
    for line in text[element.body..element.range.end].lines() {
        out.push_str(format!("# {line}").trim_end());
        out.push('\n');
    }
    out
}

/// Whether a parked translation was made from this English.
pub(super) fn is_of(element: &Element<'_>, english: TextHash, record: Option<&Record>) -> bool {
    let Notes {
        english: line, was, ..
    } = element.notes();
    let by_line = was.or(line).map(TextHash::of);
    let source = record.and_then(|record| record.source);
    // Its own comment knows best: the lock may speak of a later text of the same id.
    by_line.or(source) == Some(english)
}

/// Turns such a comment into a message again.
pub(super) fn revive(text: &str, element: &Element<'_>) -> String {
    let lines: Vec<&str> = element.comment.iter().map(|(line, _)| *line).collect();
    let body = message_line(&lines).map_or(lines.len(), |(at, _)| at);
    let mut out = String::new();
    for (at, (_, range)) in element.comment.iter().enumerate().skip(1) {
        let line = text[range.clone()].trim_end();
        let line = if at < body {
            line
        } else {
            let line = line.strip_prefix('#').unwrap_or(line);
            line.strip_prefix(' ').unwrap_or(line)
        };
        out.push_str(line);
        out.push('\n');
    }
    out
}
