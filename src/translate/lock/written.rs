//! A lock exactly as [`Lock::write`](super::Lock::write) writes it, read without a TOML parser: most
//! locks are as they were written, and they are the longest TOML of a site.
//!
//! In: the file's text. Out: its records, or nothing where a single character is otherwise; then the
//! parser reads the file, and says what is wrong.

use std::cmp::Ordering;

use super::records::Records;
use super::{HEADER, Record, WentStale};
use crate::translate::notes::Status;
use crate::translate::text_hash::TextHash;

/// The records of a lock of the language `code`.
pub(super) fn records(text: &str, code: &str) -> Option<Records> {
    let lines = text
        .strip_prefix(HEADER)?
        .strip_prefix("language = \"")?
        .strip_prefix(code)?
        .strip_prefix("\"\n\n")?;
    let mut records = Records::default();
    let all = || lines.split_inclusive('\n');
    let ids = all().map(|line| find(line, b' ').unwrap_or(0));
    let (count, bytes) = ids.fold((0, 0), |(count, bytes), id| (count + 1, bytes + id));
    records.reserve(count, bytes);
    for line in all() {
        let (id, record) = record(line)?;
        // In the order of the ids, so that none stands there twice.
        if !records.push(id, record) {
            return None;
        }
    }
    Some(records)
}

/// Where a byte stands first. Everything in a lock is too short for a longer search.
fn find(text: &str, byte: u8) -> Option<usize> {
    text.bytes().position(|next| next == byte)
}

/// The record of a message in a text that [`records`] has read.
pub(super) fn search(text: &str, id: &str) -> Option<Record> {
    // The lines that may hold it: behind the head, in the order of the ids.
    let mut lines = text.split_once("\n\n")?.1;
    lines = lines.split_once("\n\n").map_or("", |(_, lines)| lines);
    while !lines.is_empty() {
        let middle = lines.floor_char_boundary(lines.len() / 2);
        let start = lines[..middle].rfind('\n').map_or(0, |end| end + 1);
        let end = lines[start..]
            .find('\n')
            .map_or(lines.len(), |end| start + end + 1);
        let line = &lines[start..end];
        let name = &line[..find(line, b' ')?];
        match name.cmp(id) {
            Ordering::Equal => return record(line).map(|(_, record)| record),
            Ordering::Less => lines = &lines[end..],
            Ordering::Greater => lines = &lines[..start],
        }
    }
    None
}

/// One line: `id = { source = "...", ... }`.
fn record(line: &str) -> Option<(&str, Record)> {
    let (id, rest) = line.split_at(find(line, b' ')?);
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if id.is_empty() || !id.bytes().all(named) {
        return None;
    }
    let mut fields = Fields {
        rest: rest.strip_prefix(" = { ")?,
        separator: "",
    };
    let record = Record {
        source: fields.read("source", TextHash::read)?,
        offered: fields.read("offered", TextHash::read)?,
        text: fields.read("text", TextHash::read)?,
        went_stale: fields.read("went_stale", went_stale)?.unwrap_or_default(),
        status: fields.read("status", status)?,
    };
    (fields.rest == " }\n").then_some((id, record))
}

fn went_stale(hashes: &str) -> Option<WentStale> {
    let hashes = hashes.split(' ').map(TextHash::read);
    hashes.collect::<Option<_>>().map(WentStale)
}

fn status(word: &str) -> Option<Status> {
    [Status::Draft, Status::Reviewed]
        .into_iter()
        .find(|status| status.as_str() == word)
}

/// The fields of a record that are not read yet.
struct Fields<'a> {
    rest: &'a str,
    /// What stands before the next one.
    separator: &'static str,
}

impl<'a> Fields<'a> {
    /// The field `name`, if it is the next one; `None` where its value can't be read.
    fn read<T>(&mut self, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
        let Some(rest) = self.next(name) else {
            return Some(None);
        };
        let (value, rest) = rest.split_at(find(rest, b'"')?);
        (self.rest, self.separator) = (&rest[1..], ", ");
        read(value).map(Some)
    }

    /// What follows the name, if the next field has it.
    fn next(&self, name: &str) -> Option<&'a str> {
        let field = self.rest.strip_prefix(self.separator)?;
        field.strip_prefix(name)?.strip_prefix(" = \"")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Lock, any_records};
    use super::*;

    fn record() -> impl Strategy<Value = Record> {
        let hash = || "[a-f]{1,3}".prop_map(|text| TextHash::of(&text));
        let maybe = move || proptest::option::of(hash());
        let stale = proptest::collection::vec(hash(), 0..4);
        (maybe(), maybe(), maybe(), stale, 0..3_usize).prop_map(
            |(source, offered, text, stale, status)| Record {
                source,
                offered,
                text,
                status: [None, Some(Status::Draft), Some(Status::Reviewed)][status],
                went_stale: stale
                    .into_iter()
                    .fold(WentStale::default(), WentStale::with),
            },
        )
    }

    fn lock() -> impl Strategy<Value = Lock> {
        let records = proptest::collection::btree_map("[a-c]-?[a-c0-9_]{0,3}", record(), 0..6);
        records.prop_map(|records| Lock {
            records: records
                .into_iter()
                .map(|(id, record)| (id.into(), record))
                .collect(),
            ..Lock::default()
        })
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(lock in lock()) {
            let text = lock.write("pl");
            let empty = |record: &Record| *record == Record::default();
            if !lock.records.iter().map(|(_, record)| record).any(empty) {
                prop_assert_eq!(records(&text, "pl"), Some(lock.records.clone()));
                for (id, record) in lock.records.iter() {
                    let found = search(&text, id);
                    prop_assert_eq!(found.as_ref(), Some(record));
                }
                for id in ["", "a", "b-b", "zzz", "language"] {
                    let is_there = lock.records.iter().any(|(known, _)| known == id);
                    prop_assert_eq!(search(&text, id).is_some(), is_there);
                }
            }
            prop_assert_eq!(any_records(&text, "pl"), Ok(lock.records));
        }

        /// What was changed by hand is read as the parser reads it, or left to the parser.
        #[test]
        fn the_parser_reads_the_same(
            lock in lock(),
            edits in proptest::collection::vec((0..400_usize, 0..3_usize, "[ab1= {},\"\\n\\r#-]|status|text = \"ab12cd34\", "), 1..3),
            code in "pl|p|ar",
        ) {
            let mut text = lock.write("pl");
            for (at, cut, new) in edits {
                let at = text.floor_char_boundary(at + 100);
                let end = (at + cut).min(text.len());
                text.replace_range(at..end, &new);
            }
            if let Some(read) = records(&text, &code) {
                prop_assert_eq!(any_records(&text, &code), Ok(read));
            }
        }
    }
}
