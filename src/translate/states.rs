//! The state of translations of a language.
//!
//! In: the English texts beside what is written in the language's files, and its lock. Out: a [`Verdict`]
//! for each text that is kept track of, and a diagnostic where a translator should look.

use std::collections::BTreeMap;

use super::LocaleFiles;
use super::catalogue::Entry;
use super::lock::{Record, WentStale};
use super::originals::{Origin, Original, is_own};
use super::pair::Pair;
use super::state::{Seen, Verdict, judge};
use super::text_hash::TextHash;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::State;
use crate::source::Sources;

/// Verdicts by the ids of the messages.
pub type Verdicts = BTreeMap<String, Verdict>;

/// Judges translations, each beside its English; `files` has the lock of the language.
pub(super) fn judge_all<'a>(
    originals: impl Iterator<Item = &'a Original<'a>>,
    pairs: &mut [Pair<'_>],
    files: &LocaleFiles<'_>,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (original, pair) in originals.zip(pairs) {
        if !original.is_tracked(pair.entry, sources) {
            continue;
        }
        // The program's words translate words, and no text of the content.
        let is_word = matches!(original.origin, Origin::Word { .. });
        let entry = pair.entry;
        let entry = entry.filter(|entry| is_word || is_own(entry, sources));
        let record = files.lock.get(original.id);
        let seen = entry.and_then(|entry| {
            Some(Seen {
                text: hash(entry, record.as_deref())?,
                notes: entry.notes,
            })
        });
        let mut verdict = judge(
            original.hash,
            seen.as_ref(),
            record.as_deref(),
            files.lock.is_broken(),
        );
        if let Some(entry) = entry.filter(|_| verdict.state == State::Stale) {
            // Taking out what nobody can see does not renew it either.
            let went_stale = std::mem::take(&mut verdict.record.went_stale);
            let all = entry.look_alikes().into_iter();
            verdict.record.went_stale = all.fold(went_stale, WentStale::with);
        }
        diagnostics.extend(entry.and_then(|entry| match is_own(entry, sources) {
            true => finding(entry, &verdict, files.lock.is_broken()),
            false => foreign_word(entry, &verdict, &files.language.code),
        }));
        pair.verdict = Some(verdict);
    }
}

/// The hash of a translation; of one that the lock knows but for what nobody can see, the one that it knows: an
/// invisible character does not renew a text.
fn hash(entry: &Entry<'_>, record: Option<&Record>) -> Option<TextHash> {
    let hash = entry.hash()?;
    let knows = |hash: TextHash| {
        record.is_some_and(|record| record.text == Some(hash) || record.went_stale.contains(hash))
    };
    let known = record.filter(|_| !knows(hash)).map(|_| entry.look_alikes());
    let known = known.into_iter().flatten().find(|hash| knows(*hash));
    Some(known.unwrap_or(hash))
}

/// A word of the program in a site that says it otherwise in English.
fn foreign_word(entry: &Entry<'_>, verdict: &Verdict, code: &str) -> Option<Diagnostic> {
    let message = format!(
        "\"{}\": the English is this site's own, and the program's translation is of another",
        entry.id
    );
    let place = Place::Path(format!("locales/{code}/{}.ftl", entry.file));
    let help = "run fingerpost sync, which offers it to translators";
    (verdict.state == State::Stale).then(|| {
        Diagnostic::new(rules::STALE_TRANSLATION, place, message)
            .help(help)
            .falling_back()
    })
}

fn finding(entry: &Entry<'_>, verdict: &Verdict, lock_is_broken: bool) -> Option<Diagnostic> {
    let unknown = verdict.record.source.is_none() && lock_is_broken;
    let (rule, what, help) = if verdict.state == State::Stale && unknown {
        (
            rules::STALE_TRANSLATION,
            "nothing says which English this was made from, because the lock can't be read",
            "mend the lock of the language first",
        )
    } else if verdict.state == State::Stale {
        (
            rules::STALE_TRANSLATION,
            "the English has changed since this was translated",
            "renew the text; or, if it still holds, delete the line \"# English was\" that fingerpost sync writes",
        )
    } else if verdict.unproven {
        (
            rules::UNPROVEN_TRANSLATION,
            "nothing says which English this was made from: it is taken for a draft of today's",
            "compare it with the English, then run fingerpost sync",
        )
    } else {
        return None;
    };
    let message = format!("\"{}\": {what}", entry.id);
    Some(
        Diagnostic::at(rule, &entry.span, message)
            .help(help)
            .falling_back(),
    )
}
