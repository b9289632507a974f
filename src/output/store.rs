//! One file into the staging folder.
//!
//! In: the content of a file and the published file it may be equal to. Out: the file in its
//! place, and its digest.

use std::cell::RefCell;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::artifact::{Content, SinkError};

use super::manifest::Entry;

/// How a file came into the staging folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// It is new or other than the published one.
    Written,
    /// It is the published one, under a second name.
    Linked,
    /// It equals the published one, and the disk could not link it.
    Copied,
}

/// A file that is in the staging folder.
#[derive(Debug)]
pub(super) struct Stored {
    /// What it holds.
    pub(super) entry: Entry,
    /// How it came there.
    pub(super) way: Way,
}

/// A published file and what the manifest says of it.
#[derive(Clone, Copy)]
pub(super) struct Old<'a> {
    /// Where it is.
    pub(super) path: &'a Path,
    /// What it should hold.
    pub(super) entry: &'a Entry,
    /// Whether it was seen to hold that.
    pub(super) is_seen: bool,
}

/// Puts `content` at `path`, where nothing may be yet, as a link to the published file `old` if that is equal.
pub(super) fn store(
    content: &Content,
    path: &Path,
    old: Option<Old<'_>>,
) -> Result<Stored, SinkError> {
    let Some(old) = old else {
        return write(content, path, Way::Written);
    };
    if !is_equal(content, old)? {
        return write(content, path, Way::Written);
    }
    match fs::hard_link(old.path, path) {
        Ok(()) => Ok(Stored {
            entry: *old.entry,
            way: Way::Linked,
        }),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(fault(path)(error)),
        // Somebody has deleted it meanwhile.
        Err(error) if error.kind() == io::ErrorKind::NotFound => write(content, path, Way::Written),
        Err(_) => write(content, path, Way::Copied),
    }
}

fn write(content: &Content, path: &Path, way: Way) -> Result<Stored, SinkError> {
    let entry = match content {
        Content::Bytes(bytes) => {
            let mut to = File::create_new(path).map_err(fault(path))?;
            to.write_all(bytes).map_err(fault(path))?;
            entry_of(bytes)
        }
        Content::File(source) => {
            let from = File::open(source).map_err(fault(source))?;
            let to = File::create_new(path).map_err(fault(path))?;
            copy(from, to).map_err(|error| error.at(source, path))?
        }
    };
    Ok(Stored { entry, way })
}

/// Whether `content` is what the manifest says, and the published file was seen to hold just that, or still does.
///
/// A published file that someone has edited is not equal, nor is one that can't be read.
fn is_equal(content: &Content, old: Old<'_>) -> Result<bool, SinkError> {
    if size(content)? != old.entry.size {
        return Ok(false);
    }
    let entry = match content {
        Content::Bytes(bytes) => entry_of(bytes),
        Content::File(source) => {
            let from = File::open(source).map_err(fault(source))?;
            digest(from).map_err(|error| error.at(source, old.path))?
        }
    };
    let holds = |path: &Path| {
        let file = File::open(path).map_err(CopyError::Read);
        file.and_then(digest).is_ok_and(|real| real == entry)
    };
    Ok(entry == *old.entry && (old.is_seen || holds(old.path)))
}

/// Lends room to read into, which each thread keeps.
fn with_buffer<T>(lend: impl FnOnce(&mut [u8]) -> T) -> T {
    thread_local!(static BUFFER: RefCell<Vec<u8>> = RefCell::new(vec![0; 64 * 1024]));
    BUFFER.with_borrow_mut(|buffer| lend(buffer))
}

fn entry_of(bytes: &[u8]) -> Entry {
    Entry {
        sha256: digest_of(bytes),
        size: bytes.len() as u64,
    }
}

fn size(content: &Content) -> Result<u64, SinkError> {
    match content {
        Content::Bytes(bytes) => Ok(bytes.len() as u64),
        Content::File(path) => Ok(fs::metadata(path).map_err(fault(path))?.len()),
    }
}

pub(super) fn fault(path: &Path) -> impl FnOnce(io::Error) -> SinkError {
    move |error| SinkError {
        path: path.to_owned(),
        error,
    }
}

/// Which end of a copy failed.
enum CopyError {
    Read(io::Error),
    Write(io::Error),
}

impl CopyError {
    /// The error with the path that failed, for a copy of `source` to `path`.
    fn at(self, source: &Path, path: &Path) -> SinkError {
        match self {
            Self::Read(error) => fault(source)(error),
            Self::Write(error) => fault(path)(error),
        }
    }
}

fn digest(from: impl Read) -> Result<Entry, CopyError> {
    copy(from, io::sink())
}

/// Copies all bytes and tells what they were.
fn copy(mut from: impl Read, mut to: impl Write) -> Result<Entry, CopyError> {
    let mut hash = Sha256::new();
    let mut size = 0;
    with_buffer(|buffer| {
        loop {
            let bytes = match from.read(buffer) {
                Ok(0) => return Ok(()),
                Ok(count) => &buffer[..count],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(CopyError::Read(error)),
            };
            to.write_all(bytes).map_err(CopyError::Write)?;
            hash.update(bytes);
            size += bytes.len() as u64;
        }
    })?;
    let sha256 = hash.finalize().into();
    Ok(Entry { sha256, size })
}

/// SHA-256 of these bytes.
pub(super) fn digest_of(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::super::temp::{TempDir, write_tree};
    use super::*;

    #[test]
    fn digests_are_sha_256() {
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let json = serde_json::to_string(&abc()).unwrap();
        assert!(json.contains(expected), "{json}");
    }

    fn abc() -> Entry {
        Entry {
            sha256: digest_of(b"abc"),
            size: 3,
        }
    }

    /// Stores `content` where `published` stands, with "abc" in the manifest.
    fn check(content: &str, published: &str, is_seen: bool, way: Way) {
        let temp = TempDir::new();
        write_tree(&temp, &[("published", published), ("source", content)]);
        let old = temp.join("published");
        let forms = [
            Content::Bytes(content.as_bytes().to_vec()),
            Content::File(temp.join("source")),
        ];
        for (name, form) in ["a", "b"].into_iter().zip(forms) {
            let path = temp.join(name);
            let old = Old {
                path: &old,
                entry: &abc(),
                is_seen,
            };
            let stored = store(&form, &path, Some(old)).unwrap();
            assert_eq!(stored.way, way, "{form:?}");
            assert_eq!(stored.entry.size, content.len() as u64);
            let expected = if is_seen { published } else { content };
            assert_eq!(fs::read_to_string(path).unwrap(), expected);
        }
    }

    #[test]
    fn links_only_what_is_equal() {
        check("abc", "abc", false, Way::Linked);
        // Changed by the author.
        check("xyz", "abc", false, Way::Written);
        check("abcd", "abc", false, Way::Written);
        // Edited by hand in the target, with the same size.
        check("abc", "xyz", false, Way::Written);
        // Edited in both places alike: the manifest does not vouch for it.
        check("xyz", "xyz", false, Way::Written);
        // What was seen to be as the manifest says is not read again.
        check("abc", "xyz", true, Way::Linked);
    }

    #[test]
    fn knows_the_digest_of_what_it_writes() {
        let temp = TempDir::new();
        write_tree(&temp, &[("source", "abc")]);
        let content = Content::File(temp.join("source"));
        let stored = store(&content, &temp.join("new"), None).unwrap();
        assert_eq!((stored.entry, stored.way), (abc(), Way::Written));
    }

    #[test]
    fn names_the_path_that_failed() {
        let temp = TempDir::new();
        write_tree(&temp, &[("there", "abc"), ("folder/x", "")]);
        let bytes = || Content::Bytes(b"abc".to_vec());
        let file = |name: &str| Content::File(temp.join(name));
        for (content, path, failed) in [
            (bytes(), "there", "there"),
            (bytes(), "missing/new", "missing/new"),
            (file("missing"), "new", "missing"),
            (file("folder"), "new", "folder"),
        ] {
            let error = store(&content, &temp.join(path), None).unwrap_err();
            assert_eq!(error.path, temp.join(failed));
        }
        let old = temp.join("there");
        let published = Old {
            path: &old,
            entry: &abc(),
            is_seen: false,
        };
        let error = store(&bytes(), &old, Some(published)).unwrap_err();
        assert_eq!(error.error.kind(), io::ErrorKind::AlreadyExists);
    }
}
