//! All that is remembered of a build, as bytes.
//!
//! In: a record. Out: its bytes with their digest at the end, and back. Bytes that are damaged or of another form are no
//! record.

use sha2::{Digest as _, Sha256};

use super::Said;
use super::digest::Digest;
use super::entry::Entry;
use super::stamp::{Kind, Stamp};

/// Begins every record. The number is that of the form.
const BEGINNING: &[u8] = b"fingerpost build 2\n";

/// All that is remembered of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Record {
    /// The program and how it was called.
    pub(super) identity: String,
    /// What it said.
    pub(super) said: Said,
    /// What the program wants to know of it the next time.
    pub(super) notes: Vec<u8>,
    /// The digest of the list of what it has published.
    pub(super) manifest: Digest,
    /// How many files it has published.
    pub(super) files: usize,
    /// What the site is made of.
    pub(super) inputs: Vec<Entry>,
    /// What was published.
    pub(super) outputs: Vec<Entry>,
}

impl Record {
    /// The record as bytes.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        // Enough for most, so that it does not have to move.
        let entries = self.inputs.len() + self.outputs.len();
        let mut bytes = Vec::with_capacity(self.notes.len() + entries * 160 + 4096);
        bytes.extend_from_slice(BEGINNING);
        let Said {
            remarks,
            remarks_in_colour,
            subject,
        } = &self.said;
        for text in [&self.identity, remarks, remarks_in_colour, subject] {
            put_text(&mut bytes, text);
        }
        put_number(&mut bytes, self.notes.len() as u64);
        bytes.extend_from_slice(&self.notes);
        bytes.extend_from_slice(&self.manifest);
        put_number(&mut bytes, self.files as u64);
        for entries in [&self.inputs, &self.outputs] {
            put_number(&mut bytes, entries.len() as u64);
            entries
                .iter()
                .for_each(|entry| put_entry(&mut bytes, entry));
        }
        let digest = Sha256::digest(&bytes);
        bytes.extend_from_slice(&digest);
        bytes
    }

    /// The record that was written as these bytes.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let rest = bytes.strip_prefix(BEGINNING)?;
        let (all, digest) = bytes.split_at(bytes.len().checked_sub(size_of::<Digest>())?);
        if Sha256::digest(all).as_slice() != digest {
            return None;
        }
        let mut reader = Reader(&rest[..rest.len().checked_sub(digest.len())?]);
        let record = Self {
            identity: reader.text()?,
            said: Said {
                remarks: reader.text()?,
                remarks_in_colour: reader.text()?,
                subject: reader.text()?,
            },
            notes: reader.bytes()?.to_vec(),
            manifest: reader.array()?,
            files: usize::try_from(reader.number()?).ok()?,
            inputs: reader.entries()?,
            outputs: reader.entries()?,
        };
        reader.0.is_empty().then_some(record)
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

    fn record() -> impl Strategy<Value = Record> {
        let texts = (".*", ".*", ".*", ".*", any::<(Vec<u8>, Digest)>());
        let entries = || proptest::collection::vec(entry(), 0..5);
        (texts, any::<usize>(), entries(), entries()).prop_map(|(texts, files, inputs, outputs)| {
            let (identity, remarks, remarks_in_colour, subject, (notes, manifest)) = texts;
            Record {
                identity,
                said: Said {
                    remarks,
                    remarks_in_colour,
                    subject,
                },
                notes,
                manifest,
                files,
                inputs,
                outputs,
            }
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn comes_back(record in record()) {
            prop_assert_eq!(Record::read(&record.to_bytes()), Some(record));
        }

        #[test]
        fn damaged_is_none(
            record in record(),
            at in any::<prop::sample::Index>(),
            flip in 1..=255_u8,
            cut in any::<bool>(),
        ) {
            let mut bytes = record.to_bytes();
            let at = at.index(bytes.len());
            if cut {
                bytes.truncate(at);
            } else {
                bytes[at] ^= flip;
            }
            prop_assert_eq!(Record::read(&bytes), None);
        }

        /// Whoever has made it, with whatever digest.
        #[test]
        fn never_panics(mut bytes in proptest::collection::vec(any::<u8>(), 0..200), begins in any::<bool>()) {
            if begins {
                bytes.splice(0..0, BEGINNING.iter().copied());
            }
            let digest = Sha256::digest(&bytes);
            bytes.extend_from_slice(&digest);
            Record::read(&bytes);
        }
    }
}
