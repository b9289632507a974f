//! A lock exactly as [`Lock::write`](super::Lock::write) writes it, read without a TOML parser: most
//! locks are as they were written, and they are the longest TOML of a site.
//!
//! In: the file's text. Out: its records, or nothing where a single character is otherwise; then the
//! parser reads the file, and says what is wrong.

use std::cmp::Ordering;
use std::fmt;
use std::io::{self, SeekFrom};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::records::Records;
use super::{HEADER, Record, WentStale};
use crate::source::Parts;
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
    let ends = lines.bytes().map(|byte| usize::from(byte == b'\n'));
    records.reserve(ends.sum());
    for line in lines.split_inclusive('\n') {
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

/// A lock that is just as it was written, in a file. Of that, only what is asked for is read.
#[derive(Clone)]
pub(super) struct Written(Arc<Mutex<Reader>>);

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Written")
    }
}

struct Reader {
    file: Box<dyn Parts>,
    size: u64,
    /// Some of its lines, and where they stand: most that is asked for stands side by side.
    lines: String,
    place: Range<u64>,
    /// Why it could not be read to its end.
    failed: Option<io::Error>,
}

/// As many bytes of lines are kept, or a few more.
const BLOCK: u64 = 64 * 1024;

/// A lock with a longer line is left to the parser.
const LINE: u64 = 4 * 1024;

impl Written {
    /// `None` where nothing can be read.
    pub(super) fn open(mut file: Box<dyn Parts>) -> Option<Self> {
        let size = file.seek(SeekFrom::End(0)).ok()?;
        let reader = Reader {
            file,
            size,
            lines: String::new(),
            place: 0..0,
            failed: None,
        };
        Some(Self(Arc::new(Mutex::new(reader))))
    }

    /// The record of a message.
    pub(super) fn get(&self, id: &str) -> Option<Record> {
        let mut reader = self.reader();
        if !reader.covers(id)
            && let Err(error) = reader.read_around(id)
        {
            reader.failed = Some(error);
        }
        let is_sound = reader.failed.is_none();
        is_sound.then(|| search(reader.records(), id)).flatten()
    }

    /// Why the file could not be read to its end; then nothing is known.
    pub(super) fn failure(&self) -> Option<io::Error> {
        let reader = self.reader();
        let error = reader.failed.as_ref()?;
        Some(io::Error::new(error.kind(), error.to_string()))
    }

    fn reader(&self) -> MutexGuard<'_, Reader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader {
    /// The lines that were read, without the head of the file.
    fn records(&self) -> &str {
        if self.place.start > 0 {
            return &self.lines;
        }
        let behind = |text| str::split_once(text, "\n\n").map_or("", |(_, rest)| rest);
        behind(behind(&self.lines))
    }

    /// Whether the record of a message is among the lines that were read, if there is one.
    fn covers(&self, id: &str) -> bool {
        let mut ids = self
            .records()
            .lines()
            .filter_map(|line| line.split(' ').next());
        let first = ids.next();
        let last = ids.next_back().or(first);
        let begins = self.place.start == 0 || first.is_some_and(|first| first <= id);
        let ends = self.place.end == self.size || last.is_some_and(|last| id <= last);
        !self.place.is_empty() && begins && ends
    }

    /// Reads the lines around the record of a message.
    fn read_around(&mut self, id: &str) -> io::Result<()> {
        let mut place = 0..self.size;
        while place.end - place.start > BLOCK {
            let middle = place.start.midpoint(place.end);
            let text = self.read(middle..place.end.min(middle + 2 * LINE))?;
            let (rest, line) = text.split_once('\n').ok_or_else(changed)?;
            let start = middle + rest.len() as u64 + 1;
            if &line[..find(line, b' ').ok_or_else(changed)?] <= id {
                place.start = start;
            } else {
                place.end = start;
            }
        }
        self.lines = self.read(place.clone())?;
        self.place = place;
        Ok(())
    }

    fn read(&mut self, place: Range<u64>) -> io::Result<String> {
        let length = usize::try_from(place.end - place.start).map_err(|_| changed())?;
        let mut bytes = vec![0; length];
        self.file.seek(SeekFrom::Start(place.start))?;
        self.file.read_exact(&mut bytes)?;
        String::from_utf8(bytes).map_err(|_| changed())
    }
}

/// The file is no longer as it was written.
fn changed() -> io::Error {
    io::Error::other("the file has changed meanwhile: build again")
}

/// The record of a message in some lines that [`records`] has read.
fn search(mut lines: &str, id: &str) -> Option<Record> {
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
    if line.len() as u64 > LINE {
        return None;
    }
    let (id, rest) = line.split_at(find(line, b' ')?);
    let named = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if id.is_empty() || !id.bytes().all(named) {
        return None;
    }
    let mut fields = Fields {
        rest: rest.strip_prefix(" = { ")?,
        may_follow: true,
    };
    let record = Record {
        source: fields.read("source", TextHash::read)?,
        offered: fields.read("offered", TextHash::read)?,
        text: fields.read("text", TextHash::read)?,
        went_stale: fields.read("went_stale", went_stale)?.unwrap_or_default(),
        status: fields.read("status", status)?,
    };
    (fields.rest == " }\n" && !fields.may_follow).then_some((id, record))
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
    /// Whether one may stand there, as the first or behind a comma.
    may_follow: bool,
}

impl<'a> Fields<'a> {
    /// The field `name`, if it is the next one; `None` where its value can't be read. With the name at hand, the compiler
    /// compares it in a few steps.
    #[inline(always)]
    fn read<T>(&mut self, name: &str, read: fn(&str) -> Option<T>) -> Option<Option<T>> {
        let Some(rest) = self.next(name) else {
            return Some(None);
        };
        let (value, rest) = rest.split_at(find(rest, b'"')?);
        let rest = &rest[1..];
        let next = rest.strip_prefix(", ");
        (self.rest, self.may_follow) = (next.unwrap_or(rest), next.is_some());
        read(value).map(Some)
    }

    /// What follows the name, if the next field has it.
    #[inline(always)]
    fn next(&self, name: &str) -> Option<&'a str> {
        let field = self.rest.strip_prefix(name)?.strip_prefix(" = \"")?;
        self.may_follow.then_some(field)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

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

    fn written(text: &str) -> Written {
        Written::open(Box::new(Cursor::new(text.to_owned()))).expect("it can be read")
    }

    #[test]
    fn of_a_long_file_any_record_is_found() {
        let id = |at: usize| format!("{}-{at:05}", ["a", "section", "z-z"][at % 3]);
        let record = |at: usize| Record {
            offered: Some(TextHash::of(&at.to_string())),
            went_stale: (0..at % 32).fold(WentStale::default(), |all, at| {
                all.with(TextHash::of(&at.to_string()))
            }),
            ..Record::default()
        };
        const COUNT: usize = 3000;
        let lock: Lock = (0..COUNT).map(|at| (id(at).into(), record(at))).collect();
        let text = lock.write("pl");
        assert!(text.len() as u64 > 8 * BLOCK);
        let file = written(&text);
        let here_and_there = (0..COUNT).map(|at| at * 1237 % COUNT);
        for at in here_and_there.chain(0..100).chain(COUNT - 100..COUNT) {
            assert_eq!(file.get(&id(at)), Some(record(at)), "{at}");
        }
        for id in ["", "a", "a-00001", "section-9", "zz"] {
            assert_eq!(file.get(id), None, "{id}");
        }
        let size = file.0.lock().unwrap().lines.len() as u64;
        assert!(size <= BLOCK, "{size}");
    }

    /// A file of which nothing behind its beginning can be read.
    struct Torn(Cursor<String>);

    impl io::Read for Torn {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            match self.0.position() {
                0 => self.0.read(into),
                _ => Err(io::ErrorKind::Other.into()),
            }
        }
    }

    impl io::Seek for Torn {
        fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
            self.0.seek(to)
        }
    }

    #[test]
    fn a_file_that_can_not_be_read_to_its_end_has_failed() {
        let offered = Record {
            offered: Some(TextHash::of("a")),
            ..Record::default()
        };
        let lock: Lock = (0..9000)
            .map(|at| (format!("a-{at:05}").into(), offered.clone()))
            .collect();
        let file = Written::open(Box::new(Torn(Cursor::new(lock.write("pl"))))).unwrap();
        assert!(file.failure().is_none());
        assert_eq!(file.get("a-08999"), None);
        assert!(file.failure().is_some());
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(lock in lock()) {
            let text = lock.write("pl");
            let empty = |record: &Record| *record == Record::default();
            if !lock.records.iter().map(|(_, record)| record).any(empty) {
                prop_assert_eq!(records(&text, "pl"), Some(lock.records.clone()));
                for (id, record) in lock.records.iter() {
                    let found = written(&text).get(id);
                    prop_assert_eq!(found.as_ref(), Some(record));
                }
                for id in ["", "a", "b-b", "zzz", "language"] {
                    let is_there = lock.records.iter().any(|(known, _)| known == id);
                    prop_assert_eq!(written(&text).get(id).is_some(), is_there);
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
