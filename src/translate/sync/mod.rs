//! What `sync` writes: the English files, the translators' files, and the locks.
//!
//! In: the English texts, what is known of each translation, and the text of a file. Out: the new
//! text. It edits by byte ranges, keeps the order, the spacing and the comments of the translator, and
//! changes nothing the second time.

mod comment;
mod difference;
mod edits;
mod elements;
pub(super) mod offer;
mod parked;
mod translation;

pub use difference::{Part, words};
pub use translation::{Language, Outcome, translation};

use std::collections::BTreeMap;

use super::catalogue::Catalogue;
use super::originals::{Origin, Original, is_by_hand};
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::{Message, MessageKind, Messages};

/// The English texts of one Fluent file, in order.
#[derive(Debug)]
pub struct FileOriginals<'a> {
    /// The file's name without folder and `.ftl`.
    pub name: &'a str,
    /// Its texts with what a translator is told of their place.
    pub originals: Vec<(&'a Original<'a>, String)>,
}

impl FileOriginals<'_> {
    /// Whether its English is written by hand, in the same file of English.
    pub fn is_by_hand(&self) -> bool {
        is_by_hand(self.name)
    }
}

/// Groups English texts by the files they stand in, in the order of the site.
pub fn files<'a>(originals: &'a [Original<'a>], messages: &Messages) -> Vec<FileOriginals<'a>> {
    let mut files: Vec<FileOriginals<'_>> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut counts: BTreeMap<(&str, MessageKind), usize> = BTreeMap::new();
    for original in originals {
        let at = *places.entry(original.file).or_insert_with(|| {
            files.push(FileOriginals {
                name: original.file,
                originals: Vec::new(),
            });
            files.len() - 1
        });
        let place = match original.origin {
            Origin::Content(message) => {
                let number = counts.entry((original.file, message.kind)).or_default();
                *number += 1;
                describe(message, messages, *number)
            }
            Origin::Word { entry, .. } => match entry.group {
                Some(group) => format!("{}.ftl, {group}", original.file),
                None => format!("{}.ftl", original.file),
            },
        };
        files[at].originals.push((original, place));
    }
    files
}

/// "Foreword, paragraph 1".
fn describe(message: &Message, messages: &Messages, number: usize) -> String {
    let kind = message.kind.describe();
    if message.page.is_none() {
        let table = message.file.strip_prefix("data-").unwrap_or(&message.file);
        let rest = message
            .id
            .strip_prefix(table)
            .and_then(|rest| rest.strip_prefix('-'))
            .unwrap_or(&message.id);
        return format!("table {table}, {rest}");
    }
    let title = messages
        .find(&format!("{}-title", message.file))
        .map_or(&*message.file, |id| messages.get(id).text.as_str());
    match message.kind {
        MessageKind::Title | MessageKind::Desc => format!("{title}, {kind}"),
        _ => match message.under.map(|id| messages.get(id)) {
            Some(heading)
                if heading.kind == MessageKind::H
                    && heading.id != message.id
                    && !heading.file.is_empty() =>
            {
                format!("{title}, under \"{}\", {kind} {number}", heading.text)
            }
            _ => format!("{title}, {kind} {number}"),
        },
    }
}

/// The text of an English file.
pub fn english(file: &FileOriginals<'_>) -> String {
    let mut text = String::from(
        "### Messages of the plan. The English ones come from content/ by `fingerpost sync`: change them there.\n\n",
    );
    for (original, _) in &file.originals {
        text.push_str(&format!("{} = {}\n", original.id, original.text));
    }
    text
}

/// The English of the last sync: the messages of an English file, by id.
pub fn stored<'a>(english: &'a Catalogue<'_>, file: &'a str) -> BTreeMap<&'a str, String> {
    let entries = english.of_file(file);
    entries
        .filter_map(|entry| Some((&*entry.id, entry.source()?)))
        .collect()
}

/// How the English of one text has changed since the last sync.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// There was no such text.
    New {
        /// What it is.
        now: String,
    },
    /// The text was another.
    Changed {
        /// What it was.
        old: String,
        /// What it is.
        now: String,
    },
    /// There is no such text any more.
    Removed {
        /// What it was.
        old: String,
    },
}

impl Change {
    /// What the text was and what it is; empty where there is none.
    pub fn sides(&self) -> (&str, &str) {
        match self {
            Self::New { now } => ("", now),
            Self::Changed { old, now } => (old, now),
            Self::Removed { old } => (old, ""),
        }
    }
}

/// What has changed in an English file since the last sync: ids with the changes, in the order of the
/// page, removed ones last.
pub fn changes(file: &FileOriginals<'_>, english: &Catalogue<'_>) -> Vec<(String, Change)> {
    let texts = file.originals.iter();
    let texts = texts.map(|(original, _)| (original.id, original.text.as_ref()));
    compare(texts, stored(english, file.name))
}

/// What has changed from stored texts to today's, given as ids with texts.
fn compare<'t>(
    today: impl Iterator<Item = (&'t str, &'t str)>,
    mut stored: BTreeMap<&str, String>,
) -> Vec<(String, Change)> {
    let mut changes = Vec::new();
    for (id, text) in today {
        let now = || text.to_owned();
        let change = match stored.remove(id) {
            None => Change::New { now: now() },
            Some(old) if old != text => Change::Changed { old, now: now() },
            Some(_) => continue,
        };
        changes.push((id.to_owned(), change));
    }
    changes.extend(
        stored
            .into_iter()
            .map(|(id, old)| (id.to_owned(), Change::Removed { old })),
    );
    changes
}

/// A warning where `sync` would write an English file of this name anew. `today` are the texts that
/// belong into it.
pub fn check(name: &str, today: &[&Message], english: &Catalogue<'_>) -> Option<Diagnostic> {
    let mut written = english.of_file(name);
    let is_written = |message: &&Message| {
        let entry = written.next();
        entry.is_some_and(|entry| entry.id == message.id && entry.is_written(&message.text))
    };
    if today.iter().all(is_written) && written.next().is_none() {
        return None;
    }
    let texts = today.iter();
    let texts = texts.map(|message| (message.id.as_str(), message.text.as_str()));
    let changes = compare(texts, stored(english, name));
    if changes.is_empty() {
        return None;
    }
    let count = |is: fn(&Change) -> bool| changes.iter().filter(|(_, change)| is(change)).count();
    let message = format!(
        "the English has changed since the last sync: {} new, {} changed, {} removed",
        count(|change| matches!(change, Change::New { .. })),
        count(|change| matches!(change, Change::Changed { .. })),
        count(|change| matches!(change, Change::Removed { .. })),
    );
    let place = Place::Path(format!("locales/en/{name}.ftl"));
    let help = "run fingerpost sync, so that translators see it";
    Some(Diagnostic::new(rules::NEEDS_SYNC, place, message).help(help))
}

/// The warning that takes the place of all these where `sync` has never been run.
pub fn never_run() -> Diagnostic {
    let place = Place::Path("locales/en".to_owned());
    let message = "the English messages have never been written for translators";
    Diagnostic::new(rules::NEEDS_SYNC, place, message).help("run fingerpost sync")
}
