//! What is known of a translation: whether it is one of today's English, and who has checked it.
//!
//! In: the hash of today's English, what stands in the translator's file, and the lock's record.
//! Out: a [`Verdict`]: the state, and the record for the next lock. `sync`, `build`, `check`,
//! `status` and `accept` all ask here, so no two of them can differ (design section 5).

use super::lock::Record;
use super::notes::{Notes, Status};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The state; never [`State::Source`] or [`State::Broken`].
    pub state: State,
    /// What the next lock remembers.
    pub record: Record,
    /// Whether nothing says which English a draft was made from.
    pub unproven: bool,
}

impl Verdict {
    /// A translation that is current by someone's word: its English is today's.
    pub fn confirmed(english: TextHash, text: TextHash, status: Status) -> Self {
        let went_stale = None;
        Self::current(english, text, status, went_stale)
    }

    fn current(
        english: TextHash,
        text: TextHash,
        status: Status,
        went_stale: Option<TextHash>,
    ) -> Self {
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
                // A text that is current was not left behind.
                went_stale: went_stale.filter(|old| *old != text),
            },
            unproven: false,
        }
    }

    /// `status` is what it had when it was current; `source` the English it was made from, if known.
    fn stale(english: TextHash, text: TextHash, status: Status, source: Option<TextHash>) -> Self {
        Self {
            state: State::Stale,
            record: Record {
                // An unknown English is never today's.
                source: source.filter(|source| *source != english),
                offered: Some(english),
                text: Some(text),
                status: Some(status),
                went_stale: Some(text),
            },
            unproven: false,
        }
    }

    fn missing(english: TextHash) -> Self {
        Self {
            state: State::Missing,
            record: Record {
                offered: Some(english),
                ..Record::default()
            },
            unproven: false,
        }
    }
}

/// Judges one message: the table of design section 5, row by row.
///
/// `lock_is_broken` says that a record may exist that can't be read.
pub(super) fn judge(
    english: TextHash,
    seen: Option<&Seen<'_>>,
    record: Option<&Record>,
    lock_is_broken: bool,
) -> Verdict {
    let Some(seen) = seen else {
        return Verdict::missing(english);
    };
    let record = record.copied().unwrap_or_default();
    match record.text {
        None => judge_new(english, seen, record.offered, lock_is_broken),
        Some(text) if text == seen.text => judge_same(english, seen, &record),
        Some(text) => judge_changed(english, seen, &record, text),
    }
}

/// A text that the lock does not know: its comment, or else what was offered, tells its English.
fn judge_new(
    english: TextHash,
    seen: &Seen<'_>,
    offered: Option<TextHash>,
    lock_is_broken: bool,
) -> Verdict {
    let status = seen.notes.status.unwrap_or(Status::Draft);
    let shown = seen.notes.shown().map(TextHash::of);
    match (shown, seen.notes.was) {
        // Without the lock nobody can tell whether the text was renewed.
        (Some(_), Some(was)) => {
            Verdict::stale(english, seen.text, Status::Draft, Some(TextHash::of(was)))
        }
        (Some(shown), None) if shown == english => Verdict::confirmed(english, seen.text, status),
        (Some(shown), None) => Verdict::stale(english, seen.text, status, Some(shown)),
        (None, _) => match offered {
            Some(offered) if offered == english => Verdict::confirmed(english, seen.text, status),
            Some(offered) => Verdict::stale(english, seen.text, status, Some(offered)),
            None if lock_is_broken => Verdict::stale(english, seen.text, status, None),
            None => Verdict {
                unproven: true,
                ..Verdict::confirmed(english, seen.text, Status::Draft)
            },
        },
    }
}

/// A text as the last sync saw it.
fn judge_same(english: TextHash, seen: &Seen<'_>, record: &Record) -> Verdict {
    let remembered = record.status.unwrap_or(Status::Draft);
    let by_hand = seen.notes.status;
    if record.source == Some(english) {
        let status = by_hand.unwrap_or(remembered);
        return Verdict::current(english, seen.text, status, record.went_stale);
    }
    let confirmed = seen.notes.was.is_none()
        && seen.notes.now.map(TextHash::of) == Some(english)
        && record.offered == Some(english);
    if confirmed {
        let status = by_hand.unwrap_or(Status::Draft);
        return Verdict::confirmed(english, seen.text, status);
    }
    Verdict::stale(english, seen.text, remembered, record.source)
}

/// A text that was edited since the last sync; `old` is what it was.
fn judge_changed(english: TextHash, seen: &Seen<'_>, record: &Record, old: TextHash) -> Verdict {
    let line = seen.notes.shown().map(TextHash::of);
    if record.went_stale == Some(seen.text) {
        return Verdict::stale(english, seen.text, Status::Draft, line);
    }
    let shown = line.or(record.offered);
    if shown != Some(english) {
        return Verdict::stale(english, seen.text, Status::Draft, shown);
    }
    let was_stale = record.source != Some(english);
    let went_stale = if was_stale {
        Some(old)
    } else {
        record.went_stale
    };
    // "reviewed" that stood there before the edit says nothing of the new text.
    let by_hand = was_stale || record.status != Some(Status::Reviewed);
    let status = seen
        .notes
        .status
        .filter(|status| by_hand && *status == Status::Reviewed)
        .unwrap_or(Status::Draft);
    Verdict::current(english, seen.text, status, went_stale)
}
