//! All that is remembered of a build, as bytes.
//!
//! In: a record, and what the program has noted, which is long and seldom asked for. Out: bytes, first the record with
//! its digest at the end, then the notes; and back. Bytes that are damaged or of another form are no record.

use std::io::Read;

use super::Said;
use super::digest::{self, Digest};
use super::entry::Entry;
use super::stamp::{Kind, Stamp};

/// Begins every record. The number is that of the form.
const BEGINNING: &[u8] = b"fingerpost build 4\n";

/// All that is remembered of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The program and how it was called.
    pub(super) identity: String,
    /// What it said.
    pub(super) said: Said,
    /// The digest of what the program wants to know of it the next time.
    pub(super) notes_digest: Digest,
    /// SHA-256 of the list of what it has published.
    pub(super) manifest_digest: [u8; 32],
    /// How many files it has published.
    pub(super) file_count: usize,
    /// What the site is made of.
    pub(super) inputs: Vec<Entry>,
    /// What was published.
    pub(super) outputs: Vec<Entry>,
}

impl Record {
    /// The record as bytes, which the notes have to follow.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        // Enough for most, so that it does not have to move.
        let entries = self.inputs.len() + self.outputs.len();
        let mut bytes = Vec::with_capacity(entries * 160 + 4096);
        bytes.extend_from_slice(BEGINNING);
        let length_at = bytes.len();
        put_number(&mut bytes, 0);
        let Said {
            remarks,
            remarks_in_colour,
            subject,
        } = &self.said;
        for text in [&self.identity, remarks, remarks_in_colour, subject] {
            put_text(&mut bytes, text);
        }
        bytes.extend_from_slice(&self.notes_digest);
        bytes.extend_from_slice(&self.manifest_digest);
        put_number(&mut bytes, self.file_count as u64);
        for entries in [&self.inputs, &self.outputs] {
            put_number(&mut bytes, entries.len() as u64);
            entries
                .iter()
                .for_each(|entry| put_entry(&mut bytes, entry));
        }
        let length = bytes.len() as u64;
        bytes[length_at..length_at + size_of::<u64>()].copy_from_slice(&length.to_le_bytes());
        let digest = digest::of(&bytes);
        bytes.extend_from_slice(&digest);
        bytes
    }

    /// The record that begins these bytes. What is behind it is not read.
    pub(super) fn read(from: &mut impl Read) -> Option<Self> {
        const HEAD: usize = BEGINNING.len() + size_of::<u64>();
        let mut head = [0; HEAD];
        from.read_exact(&mut head).ok()?;
        let length = Reader(head.strip_prefix(BEGINNING)?).number()?;
        let mut bytes = head.to_vec();
        let rest = length.checked_add(size_of::<Digest>() as u64)?;
        let mut rest = from.take(rest.checked_sub(HEAD as u64)?);
        rest.read_to_end(&mut bytes).ok()?;
        let (all, digest) = bytes.split_at_checked(usize::try_from(length).ok()?)?;
        if digest::of(all).as_slice() != digest {
            return None;
        }
        let mut reader = Reader(&all[HEAD..]);
        let record = Self {
            identity: reader.text()?,
            said: Said {
                remarks: reader.text()?,
                remarks_in_colour: reader.text()?,
                subject: reader.text()?,
            },
            notes_digest: reader.array()?,
            manifest_digest: reader.array()?,
            file_count: usize::try_from(reader.number()?).ok()?,
            inputs: reader.entries()?,
            outputs: reader.entries()?,
        };
        reader.0.is_empty().then_some(record)
    }

    /// The notes, which follow on the record.
    pub(super) fn read_notes(&self, from: &mut impl Read) -> Option<Vec<u8>> {
        let mut notes = Vec::new();
        from.read_to_end(&mut notes).ok()?;
        (digest::of(&notes) == self.notes_digest).then_some(notes)
    }
}

fn put_number(bytes: &mut Vec<u8>, number: u64) {
    bytes.extend_from_slice(&number.to_le_bytes());
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    put_number(bytes, text.len() as u64);
    bytes.extend_from_slice(text.as_bytes());
}

fn put_entry(bytes: &mut Vec<u8>, entry: &Entry) {
    let Stamp {
        kind,
        size,
        modified,
        changed,
        inode,
        mode,
    } = entry.stamp;
    put_text(bytes, &entry.path);
    bytes.extend_from_slice(&[kind as u8, u8::from(entry.settled)]);
    bytes.extend_from_slice(&mode.to_le_bytes());
    for number in [size, inode] {
        put_number(bytes, number);
    }
    for time in [modified, changed] {
        bytes.extend_from_slice(&time.to_le_bytes());
    }
    bytes.extend_from_slice(&entry.digest);
}

/// Bytes that are still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn time(&mut self) -> Option<i64> {
        self.array().map(i64::from_le_bytes)
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<String> {
        std::str::from_utf8(self.bytes()?).ok().map(str::to_owned)
    }

    fn entries(&mut self) -> Option<Vec<Entry>> {
        let count = self.number()?;
        (0..count).map(|_| self.entry()).collect()
    }

    fn entry(&mut self) -> Option<Entry> {
        let path = self.text()?;
        let [kind, settled] = self.array()?;
        let mode = self.array().map(u32::from_le_bytes)?;
        let (size, inode) = (self.number()?, self.number()?);
        let (modified, changed) = (self.time()?, self.time()?);
        let kinds = [Kind::Missing, Kind::File, Kind::Folder, Kind::Other];
        let kind = kinds.into_iter().find(|known| *known as u8 == kind)?;
        let stamp = Stamp {
            kind,
            size,
            modified,
            changed,
            inode,
            mode,
        };
        Some(Entry {
            path,
            stamp,
            settled: settled == 1,
            digest: self.array()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn entry() -> impl Strategy<Value = Entry> {
        let stamp = (0..4_usize, any::<(u64, i64, i64, u64, u32)>()).prop_map(|(kind, numbers)| {
            let (size, modified, changed, inode, mode) = numbers;
            let kind = [Kind::Missing, Kind::File, Kind::Folder, Kind::Other][kind];
            Stamp {
                kind,
                size,
                modified,
                changed,
                inode,
                mode,
            }
        });
        let rest = (".{0,20}", any::<(bool, Digest)>());
        (stamp, rest).prop_map(|(stamp, (path, (settled, digest)))| Entry {
            path,
            stamp,
            settled,
            digest,
        })
    }

    fn record() -> impl Strategy<Value = (Record, Vec<u8>)> {
        let texts = (".*", ".*", ".*", ".*", any::<(Vec<u8>, [u8; 32])>());
        let entries = || proptest::collection::vec(entry(), 0..5);
        (texts, any::<usize>(), entries(), entries()).prop_map(|(texts, files, inputs, outputs)| {
            let (identity, remarks, remarks_in_colour, subject, (notes, manifest)) = texts;
            let record = Record {
                identity,
                said: Said {
                    remarks,
                    remarks_in_colour,
                    subject,
                },
                notes_digest: digest::of(&notes),
                manifest_digest: manifest,
                file_count: files,
                inputs,
                outputs,
            };
            (record, notes)
        })
    }

    /// The record with its notes, if both are whole.
    fn read(mut bytes: &[u8]) -> Option<(Record, Vec<u8>)> {
        let record = Record::read(&mut bytes)?;
        let notes = record.read_notes(&mut bytes)?;
        Some((record, notes))
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn comes_back((record, notes) in record()) {
            prop_assert_eq!(read(&[record.to_bytes(), notes.clone()].concat()), Some((record, notes)));
        }

        #[test]
        fn damaged_is_none(
            (record, notes) in record(),
            at in any::<prop::sample::Index>(),
            flip in 1..=255_u8,
            cut in any::<bool>(),
        ) {
            let mut bytes = [record.to_bytes(), notes].concat();
            let at = at.index(bytes.len());
            if cut {
                bytes.truncate(at);
            } else {
                bytes[at] ^= flip;
            }
            prop_assert_eq!(read(&bytes), None);
        }

        /// Whoever has made it, with whatever digest.
        #[test]
        fn never_panics(
            rest in proptest::collection::vec(any::<u8>(), 0..200),
            begins in any::<bool>(),
            length in prop_oneof![any::<u64>(), 0..300_u64],
        ) {
            let mut bytes = Vec::new();
            if begins {
                bytes.extend_from_slice(BEGINNING);
                put_number(&mut bytes, length);
            }
            bytes.extend(rest);
            let at = usize::try_from(length).unwrap_or(usize::MAX).min(bytes.len());
            let digest = digest::of(&bytes[..at]);
            bytes.splice(at..at, digest);
            read(&bytes);
        }
    }
}
