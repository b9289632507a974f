//! What is known of a translation: whether it is one of today's English, and who has checked it.
//!
//! In: the hash of today's English, what stands in the translator's file, and the lock's record.
//! Out: a [`Verdict`]: the state, and the record for the next lock. `sync`, `build`, `check`,
//! `status` and `accept` all ask here, so no two of them can differ.

use super::lock::Record;
use super::notes::{NOT_KNOWN, Notes, Status};
use super::text_hash::TextHash;
use crate::model::State;

/// A translation as it stands in the translator's file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Seen<'a> {
    /// The hash of the text.
    pub(super) text: TextHash,
    /// What the comment above it says.
    pub(super) notes: Notes<'a>,
}

/// What is known of a message in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The state; never [`State::Source`] or [`State::Broken`].
    pub state: State,
    /// What the next lock remembers.
    pub record: Record,
    /// Whether nothing says which English a draft was made from.
    pub unproven: bool,
}

impl Verdict {
    /// The state of a translation that may have a mistake.
    pub fn state_if(&self, is_broken: bool) -> State {
        match is_broken && self.state.is_translated() {
            true => State::Broken,
            false => self.state,
        }
    }

    /// A translation that is current by someone's word: its English is today's. `before` is what was
    /// remembered.
    pub fn confirmed(english: TextHash, text: TextHash, status: Status, before: &Record) -> Self {
        let state = match status {
            Status::Draft => State::Draft,
            Status::Reviewed => State::Reviewed,
        };
        Self {
            state,
            record: Record {
                source: Some(english),
                offered: Some(english),
                text: Some(text),
                status: Some(status),
                went_stale: before.went_stale.clone(),
            },
            unproven: false,
        }
    }

    /// `status` is what it had when it was current; `source` the English it was made from, if known.
    fn stale(
        english: TextHash,
        text: TextHash,
        status: Status,
        source: Option<TextHash>,
        before: &Record,
    ) -> Self {
        Self {
            state: State::Stale,
            record: Record {
                // An unknown English is never today's.
                source: source.filter(|source| *source != english),
                offered: Some(english),
                text: Some(text),
                status: Some(status),
                went_stale: before.went_stale.clone().with(text),
            },
            unproven: false,
        }
    }

    /// The text that is gone is remembered: when an old file brings it back, only its own comment can
    /// say that it is one of today's English.
    fn missing(english: TextHash, before: Record) -> Self {
        let went_stale = before.went_stale;
        Self {
            state: State::Missing,
            record: Record {
                offered: Some(english),
                went_stale: match before.text {
                    Some(text) => went_stale.with(text),
                    None => went_stale,
                },
                ..Record::default()
            },
            unproven: false,
        }
    }
}

/// Judges one message; the tests have the table, row by row.
///
/// `lock_is_broken` says that a record may exist that can't be read.
pub(super) fn judge(
    english: TextHash,
    seen: Option<&Seen<'_>>,
    record: Option<&Record>,
    lock_is_broken: bool,
) -> Verdict {
    let record = record.cloned().unwrap_or_default();
    let Some(seen) = seen else {
        return Verdict::missing(english, record);
    };
    match record.text {
        None => judge_new(english, seen, &record, lock_is_broken),
        Some(text) if text == seen.text => judge_same(english, seen, &record),
        Some(_) => judge_changed(english, seen, &record),
    }
}

/// A text that the lock does not know: its comment, or else what was offered, tells its English.
fn judge_new(english: TextHash, seen: &Seen<'_>, record: &Record, lock_is_broken: bool) -> Verdict {
    let status = seen.notes.status.unwrap_or(Status::Draft);
    let current = || Verdict::confirmed(english, seen.text, status, record);
    let stale = |status, source| Verdict::stale(english, seen.text, status, source, record);
    let shown = seen.notes.shown().map(TextHash::of);
    if record.went_stale.contains(seen.text) && (shown != Some(english) || seen.notes.was.is_some())
    {
        return stale(Status::Draft, shown);
    }
    match (shown.or(record.offered), seen.notes.was) {
        // Without the lock nobody can tell whether the text was renewed.
        (Some(_), Some(was)) => stale(Status::Draft, source_of(was)),
        (Some(shown), None) if shown == english => current(),
        (Some(shown), None) => stale(status, Some(shown)),
        (None, _) if lock_is_broken => stale(status, None),
        (None, _) => Verdict {
            unproven: true,
            ..Verdict::confirmed(english, seen.text, Status::Draft, record)
        },
    }
}

/// The English that a line `English was` names.
fn source_of(was: &str) -> Option<TextHash> {
    (was != NOT_KNOWN).then(|| TextHash::of(was))
}

/// A text as the last sync saw it.
fn judge_same(english: TextHash, seen: &Seen<'_>, record: &Record) -> Verdict {
    let remembered = record.status.unwrap_or(Status::Draft);
    let by_hand = seen.notes.status;
    if record.source == Some(english) {
        let status = by_hand.unwrap_or(remembered);
        return Verdict::confirmed(english, seen.text, status, record);
    }
    let confirmed = seen.notes.was.is_none()
        && seen.notes.now.map(TextHash::of) == Some(english)
        && record.offered == Some(english);
    if confirmed {
        let status = by_hand.unwrap_or(Status::Draft);
        return Verdict::confirmed(english, seen.text, status, record);
    }
    Verdict::stale(english, seen.text, remembered, record.source, record)
}

/// A text that was edited since the last sync.
fn judge_changed(english: TextHash, seen: &Seen<'_>, record: &Record) -> Verdict {
    let line = seen.notes.shown().map(TextHash::of);
    let stale = |source| Verdict::stale(english, seen.text, Status::Draft, source, record);
    if record.went_stale.contains(seen.text) {
        return stale(line);
    }
    let shown = line.or(record.offered);
    if shown != Some(english) {
        return stale(shown);
    }
    // A stale note says nothing of the text below it, unless it is the one that the last sync wrote.
    if let Some(was) = seen.notes.was {
        let source = source_of(was);
        if source != record.source || record.offered != Some(english) {
            return stale(source);
        }
    }
    // "reviewed" that stood there before the edit says nothing of the new text.
    let by_hand = record.source != Some(english) || record.status != Some(Status::Reviewed);
    let status = seen
        .notes
        .status
        .filter(|status| by_hand && *status == Status::Reviewed)
        .unwrap_or(Status::Draft);
    // The text that was there is left behind, if it was made from another English.
    let mut record = record.clone();
    if let Some(old) = record.text.filter(|_| record.source != Some(english)) {
        record.went_stale = record.went_stale.with(old);
    }
    Verdict::confirmed(english, seen.text, status, &record)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::translate::lock::WentStale;

    /// A record: source, offered, text, status, went_stale (with "+" between); "-" for none.
    fn record(line: &str) -> Option<Record> {
        let fields: Vec<&str> = line.split(' ').collect();
        let [source, offered, text, status, went_stale] = fields.as_slice() else {
            return None;
        };
        let hash = |text: &str| (text != "-").then(|| TextHash::of(text));
        Some(Record {
            source: hash(source),
            offered: hash(offered),
            text: hash(text),
            status: match *status {
                "draft" => Some(Status::Draft),
                "reviewed" => Some(Status::Reviewed),
                _ => None,
            },
            went_stale: went_stale
                .split('+')
                .filter_map(hash)
                .fold(WentStale::default(), WentStale::with),
        })
    }

    /// Today's English is B. What the lock says, the text, the comment, the state and the next record.
    const ROWS: &[(&str, &str, &[&str], State, &str)] = &[
        // The English is as it was at `source`: as it was, stale notes or not.
        (
            "B B t reviewed -",
            "t",
            &["English: B", "status: reviewed"],
            State::Reviewed,
            "B B t reviewed -",
        ),
        (
            "B A t reviewed t",
            "t",
            &["English was: B", "English now: A", "status: stale"],
            State::Reviewed,
            "B B t reviewed t",
        ),
        // The English changed, the text is the same: stale, the status remembered.
        (
            "A A t reviewed -",
            "t",
            &["English: A", "status: reviewed"],
            State::Stale,
            "A B t reviewed t",
        ),
        (
            "A B t draft t",
            "t",
            &["English was: A", "English now: B", "status: stale"],
            State::Stale,
            "A B t draft t",
        ),
        // Changed again since.
        (
            "A C t draft t",
            "t",
            &["English was: A", "English now: C", "status: stale"],
            State::Stale,
            "A B t draft t",
        ),
        // The text changed and was shown today's English.
        (
            "A B t reviewed t",
            "u",
            &["English was: A", "English now: B", "status: stale"],
            State::Draft,
            "B B u draft t",
        ),
        (
            "B B t draft -",
            "u",
            &["English: B", "status: draft"],
            State::Draft,
            "B B u draft -",
        ),
        // A review is of the text that was there.
        (
            "B B t reviewed -",
            "u",
            &["English: B", "status: reviewed"],
            State::Draft,
            "B B u draft -",
        ),
        (
            "A B t draft t",
            "u",
            &["English was: A", "English now: B", "status: reviewed"],
            State::Reviewed,
            "B B u reviewed t",
        ),
        (
            "B B t draft -",
            "u",
            &["English: B", "status: reviewed"],
            State::Reviewed,
            "B B u reviewed -",
        ),
        // No comments: what was offered counts.
        ("A B t draft t", "u", &[], State::Draft, "B B u draft t"),
        ("A A t draft -", "u", &[], State::Stale, "A B u draft u"),
        // The text changed, but was shown an older English.
        (
            "A B t draft t",
            "u",
            &["English: A", "status: draft"],
            State::Stale,
            "A B u draft t+u",
        ),
        // A stale note of an older file: what it says was written of another text.
        (
            "C B t draft t",
            "u",
            &["English was: A", "English now: B", "status: stale"],
            State::Stale,
            "A B u draft t+u",
        ),
        (
            "- B t draft t",
            "u",
            &["English was: (not known)", "English now: B"],
            State::Draft,
            "B B u draft t",
        ),
        // The text that went stale came back: an agency returned its old file.
        (
            "B B u draft t",
            "t",
            &["English: A", "status: reviewed"],
            State::Stale,
            "A B t draft t",
        ),
        ("B B u reviewed t", "t", &[], State::Stale, "- B t draft t"),
        // "English was" was deleted, "English now" kept: confirmed as it stands.
        (
            "A B t reviewed t",
            "t",
            &["English now: B", "status: stale"],
            State::Draft,
            "B B t draft t",
        ),
        (
            "A B t draft t",
            "t",
            &["English now: B", "status: reviewed"],
            State::Reviewed,
            "B B t reviewed t",
        ),
        // But not for an English that changed once more.
        (
            "A C t draft t",
            "t",
            &["English now: C", "status: stale"],
            State::Stale,
            "A B t draft t",
        ),
        // A line that was renewed by hand confirms nothing.
        (
            "A A t draft -",
            "t",
            &["English: B", "status: draft"],
            State::Stale,
            "A B t draft t",
        ),
        // All comments are gone, the text is the same: as the lock says.
        (
            "B B t reviewed -",
            "t",
            &[],
            State::Reviewed,
            "B B t reviewed -",
        ),
        ("A B t draft t", "t", &[], State::Stale, "A B t draft t"),
        // "draft" was changed to "reviewed", or back, by hand.
        (
            "B B t draft -",
            "t",
            &["English: B", "status: reviewed"],
            State::Reviewed,
            "B B t reviewed -",
        ),
        (
            "B B t reviewed -",
            "t",
            &["English: B", "status: draft"],
            State::Draft,
            "B B t draft -",
        ),
        // An offer that was translated: its line, or what was offered, tells the English.
        (
            "- B - - -",
            "t",
            &["English: B"],
            State::Draft,
            "B B t draft -",
        ),
        (
            "- A - - -",
            "t",
            &["English: A"],
            State::Stale,
            "A B t draft t",
        ),
        ("- B - - -", "t", &[], State::Draft, "B B t draft -"),
        ("- A - - -", "t", &[], State::Stale, "A B t draft t"),
        // No lock: the comment tells.
        (
            "",
            "t",
            &["English: B", "status: reviewed"],
            State::Reviewed,
            "B B t reviewed -",
        ),
        (
            "",
            "t",
            &["English: A", "status: reviewed"],
            State::Stale,
            "A B t reviewed t",
        ),
        (
            "",
            "t",
            &["English was: A", "English now: B", "status: stale"],
            State::Stale,
            "A B t draft t",
        ),
        ("", "t", &["English now: B"], State::Draft, "B B t draft -"),
    ];

    #[test]
    fn every_row_of_the_table_holds() {
        let english = TextHash::of("B");
        for (lock, text, comment, state, next) in ROWS {
            let seen = Seen {
                text: TextHash::of(text),
                notes: Notes::read(comment),
            };
            let before = record(lock);
            let verdict = judge(english, Some(&seen), before.as_ref(), false);
            let what = format!("{lock:?} {text} {comment:?}");
            assert_eq!(verdict.state, *state, "{what}");
            assert_eq!(Some(verdict.record), record(next), "{what}");
            assert!(!verdict.unproven, "{what}");
        }
    }

    #[test]
    fn without_comment_and_lock_it_is_a_draft_with_a_warning() {
        let seen = Seen {
            text: TextHash::of("t"),
            notes: Notes::default(),
        };
        let english = TextHash::of("B");
        let verdict = judge(english, Some(&seen), None, false);
        assert_eq!((verdict.state, verdict.unproven), (State::Draft, true));
        // A lock that can't be read may know better.
        let verdict = judge(english, Some(&seen), None, true);
        assert_eq!((verdict.state, verdict.unproven), (State::Stale, false));
        // A translation that is gone is offered again.
        let verdict = judge(english, None, record("B B t reviewed -").as_ref(), false);
        assert_eq!(verdict.state, State::Missing);
        assert_eq!(Some(verdict.record), record("- B - - t"));
        // What went stale does not become current by being deleted first.
        let verdict = judge(english, None, record("A B t draft t").as_ref(), false);
        assert_eq!(Some(&verdict.record), record("- B - - t").as_ref());
        let verdict = judge(english, Some(&seen), Some(&verdict.record), false);
        assert_eq!(verdict.state, State::Stale);
    }
}
