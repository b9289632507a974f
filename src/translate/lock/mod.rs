//! What the program remembers of each translation: `locales/<code>/translations.lock.toml`.
//!
//! In: the file's text. Out: a [`Record`] a message, and the file's new text. It knows no message.

mod records;
mod written;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::io;
use std::ops::Range;

use serde::Deserialize;

use records::Records;
use written::Written;

use super::notes::Status;
use super::text_hash::TextHash;
use crate::diagnostics::{Diagnostic, rules};
use crate::source::{Sources, Span};

/// The name of the file in a language's folder.
pub const FILE: &str = "translations.lock.toml";

const HEADER: &str = "# Written by fingerpost: which English each translation was made from. Commit this file, \
do not edit it.\n\n";

/// What is remembered of one message. A message that is only offered has nothing but `offered`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The English that the translation was made from; none where it is not known.
    pub source: Option<TextHash>,
    /// The English that the last sync showed.
    pub offered: Option<TextHash>,
    /// The translation.
    pub text: Option<TextHash>,
    /// How far it had been checked when it was current.
    pub status: Option<Status>,
    /// Translations that the English left behind: none of them becomes current by coming back.
    #[serde(default)]
    pub went_stale: WentStale,
}

/// How many translations that went stale are remembered of one message.
const MOST_REMEMBERED: usize = 32;

/// Translations that went stale, the oldest first; written as their hashes with spaces between them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct WentStale(Box<[TextHash]>);

impl WentStale {
    /// Whether a translation is one of them.
    pub fn contains(&self, text: TextHash) -> bool {
        self.0.contains(&text)
    }

    /// With one more.
    #[must_use]
    pub fn with(self, text: TextHash) -> Self {
        let new = Some(text).filter(|text| !self.contains(*text));
        let all: Vec<TextHash> = self.0.iter().copied().chain(new).collect();
        let extra = all.len().saturating_sub(MOST_REMEMBERED);
        Self(all[extra..].into())
    }
}

impl TryFrom<String> for WentStale {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let hashes = text.split_whitespace();
        let hashes = hashes.map(|hash| TextHash::try_from(hash.to_owned()));
        hashes.collect::<Result<_, _>>().map(Self)
    }
}

/// All records of a language.
#[derive(Clone, Debug, Default)]
pub struct Lock {
    records: Records,
    /// A file that is known to be as it was written, in place of the records.
    file: Option<Written>,
    /// Whether the file was as this program writes it.
    written: bool,
    broken: bool,
}

impl Lock {
    /// The record of a message.
    pub fn get(&self, id: &str) -> Option<Cow<'_, Record>> {
        if let Some(file) = &self.file {
            return file.get(id).map(Cow::Owned);
        }
        self.records.get(id).map(Cow::Borrowed)
    }

    /// Whether the file was just as this program writes it, or is not there.
    pub fn is_as_written(&self) -> bool {
        self.written || (self.records.is_empty() && !self.broken)
    }

    /// Whether the file is there but can't be read, so that nothing is known.
    pub fn is_broken(&self) -> bool {
        self.broken
    }

    /// Why the file in which records were looked up could not be read to its end: what came of it must not be used.
    pub fn failure(&self) -> Option<io::Error> {
        self.file.as_ref().and_then(Written::failure)
    }

    /// Whether nothing is remembered.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// With what an older lock knows of translations that this one does not name: their English is gone,
    /// and may come back.
    #[must_use]
    pub fn with_forgotten(self, older: &Self) -> Self {
        let translated = |record: &Record| record.text.is_some() || !record.went_stale.0.is_empty();
        let forgotten = older.records.iter();
        let forgotten =
            forgotten.filter(|(id, record)| translated(record) && self.get(id).is_none());
        let all = self.records.iter().chain(forgotten);
        all.map(|(id, record)| (id.into(), record.clone()))
            .collect()
    }

    /// The text of the file: one line a message, in the order of the ids, so that two people's work
    /// can be merged.
    pub fn write(&self, code: &str) -> String {
        let mut out = format!("{HEADER}language = \"{code}\"\n\n");
        for (id, record) in self.records.iter() {
            let mut fields = Vec::new();
            let mut field = |name: &str, value: Option<String>| {
                fields.extend(value.map(|value| format!("{name} = \"{value}\"")));
            };
            field("source", record.source.map(String::from));
            field("offered", record.offered.map(String::from));
            field("text", record.text.map(String::from));
            let went_stale: Vec<String> = record
                .went_stale
                .0
                .iter()
                .map(TextHash::to_string)
                .collect();
            field(
                "went_stale",
                Some(went_stale.join(" ")).filter(|hashes| !hashes.is_empty()),
            );
            let status = record.status.map(Status::as_str);
            fields.extend(status.map(|status| format!("status = \"{status}\"")));
            let _ = writeln!(out, "{id} = {{ {} }}", fields.join(", "));
        }
        out
    }
}

impl FromIterator<(Box<str>, Record)> for Lock {
    /// Of two records of one message the first counts.
    fn from_iter<I: IntoIterator<Item = (Box<str>, Record)>>(records: I) -> Self {
        Self {
            records: records.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// The path of a language's lock.
pub fn path(code: &str) -> String {
    format!("locales/{code}/{FILE}")
}

/// Reads the lock of a language; a language without one has an empty lock.
pub fn read(sources: &Sources, code: &str, diagnostics: &mut Vec<Diagnostic>) -> Lock {
    let Some(file) = sources.find(&path(code)) else {
        return Lock::default();
    };
    let (text, mut found) = sources.open(file);
    diagnostics.append(&mut found);
    if let Some(records) = written::records(&text, code) {
        return Lock {
            records,
            written: true,
            ..Lock::default()
        };
    }
    match any_records(&text, code) {
        Ok(records) => Lock {
            records,
            ..Lock::default()
        },
        Err((place, problem)) => {
            let message = format!("the lock of the translations can't be read: {problem}");
            let help = "after a merge: delete the marks, and keep the lines of the branch whose .ftl texts you keep; or take \
                        the file back from an older version. Until then translations without comments are shown in English";
            diagnostics.push(
                Diagnostic::at(rules::LOCK_BROKEN, &Span::new(file, place), message)
                    .help(help)
                    .falling_back(),
            );
            Lock {
                broken: true,
                ..Lock::default()
            }
        }
    }
}

/// Opens the lock of a language that is known to be just as this program writes it: records are looked up in
/// the file, so that a build that wants few of them does not read all. `None` where there is none that can be opened.
pub fn open(sources: &Sources, code: &str) -> Option<Lock> {
    let file = Written::open(sources.parts(sources.find(&path(code))?)?)?;
    Some(Lock {
        file: Some(file),
        written: true,
        ..Lock::default()
    })
}

/// The records of any TOML, or what is wrong with it and where.
fn any_records(text: &str, code: &str) -> Result<Records, (Range<usize>, String)> {
    let (language, text) = without_language(text);
    if let Some(other) = language.filter(|language| language != code) {
        return Err((0..0, format!("it belongs to the language \"{other}\"")));
    }
    let records: BTreeMap<String, Record> = toml::from_str(&text)
        .map_err(|error| (error.span().unwrap_or(0..0), error.message().to_owned()))?;
    let records = records.into_iter();
    Ok(records.map(|(id, record)| (id.into(), record)).collect())
}

/// The language that a lock names, so that no other language's is taken for it; and the text without
/// that line, which is left as a comment so that all places stay true.
fn without_language(text: &str) -> (Option<String>, String) {
    const KEY: &str = "language = \"";
    let line = text
        .match_indices(KEY)
        .find(|(at, _)| *at == 0 || text[..*at].ends_with('\n'));
    let Some((at, _)) = line else {
        return (None, text.to_owned());
    };
    let named = text[at + KEY.len()..].split('"').next().unwrap_or("");
    (
        Some(named.to_owned()),
        format!("{}#{}", &text[..at], &text[at + 1..]),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_as_it_was_written() {
        let offered = Record {
            offered: Some(TextHash::of("a")),
            ..Record::default()
        };
        let whole = Record {
            source: Some(TextHash::of("a")),
            offered: Some(TextHash::of("b")),
            text: Some(TextHash::of("c")),
            status: Some(Status::Reviewed),
            went_stale: WentStale::default()
                .with(TextHash::of("d"))
                .with(TextHash::of("e")),
        };
        let records = [("b".into(), offered), ("a-1".into(), whole)];
        let lock = records.into_iter().collect::<Lock>();
        let mut sources = Sources::default();
        sources.add(path("pl"), lock.write("pl"));
        let mut found = Vec::new();
        let read = read(&sources, "pl", &mut found);
        assert_eq!((read.records, found), (lock.records.clone(), Vec::new()));
        assert_eq!(lock.write("pl").lines().count(), 6);
    }

    #[test]
    fn a_conflict_is_reported_and_nothing_is_known() {
        for text in [
            "language = \"ar\"\n",
            "<<<<<<< ours\n",
            "a = { source = \"x\" }\n",
            "a = { sauce = 1 }\n",
        ] {
            let mut sources = Sources::default();
            sources.add(path("pl"), text);
            let mut found = Vec::new();
            assert!(read(&sources, "pl", &mut found).is_broken());
            assert_eq!(found.len(), 1, "{text}");
        }
    }
}
