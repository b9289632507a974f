//! A file or folder as it was.
//!
//! In: an entry, and the folder that its path is relative to. Out: whether it holds what it held.

use std::ffi::OsStr;
use std::io;
use std::path::Path;

use super::digest::{self, Digest};
use super::stamp::{Kind, Stamp};

/// A file or folder as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Relative, with `/`; empty for the folder itself.
    pub(super) path: String,
    pub(super) stamp: Stamp,
    /// Whether the same stamp means the same content.
    pub(super) settled: bool,
    /// Of a file's bytes or of the names in a folder; zero for all else.
    pub(super) digest: Digest,
}

impl Entry {
    /// The same content with another stamp, which was taken `now`; the content was right at `read`.
    pub(super) fn renew(&mut self, stamp: Stamp, read: i64, now: i64) {
        self.stamp = stamp;
        self.settled = stamp.is_settled(read, now);
    }
}

/// Where entries are, and how they are looked at.
pub(super) struct Place<'a> {
    /// Their paths are relative to this folder.
    pub(super) folder: &'a Path,
    /// Whether links count as what they lead to.
    pub(super) follow: bool,
    /// Names that do not count.
    pub(super) ignored: &'a (dyn Fn(&OsStr) -> bool + Sync),
    /// The digest of a file's bytes.
    pub(super) of_file: fn(&Path) -> io::Result<Digest>,
}

impl Place<'_> {
    /// `None` when an entry is not what it was. Else its stamp, if that is another one or could not be trusted.
    pub(super) fn look(&self, entry: &Entry) -> Option<Option<Stamp>> {
        let path = self.folder.join(&entry.path);
        let stamp = Stamp::of(&path, self.follow).ok()?;
        let old = &entry.stamp;
        if stamp == *old && entry.settled {
            return Some(None);
        }
        let could_be =
            stamp.kind == old.kind && (stamp.kind != Kind::File || stamp.size == old.size);
        // Authors' files may be read by whom they like; what is published is put right.
        let may_be = self.follow || stamp.mode == old.mode;
        let same = could_be && may_be && self.digest(&path, stamp.kind).ok()? == entry.digest;
        same.then_some(Some(stamp))
    }

    /// What is in a file or folder now.
    pub(super) fn digest(&self, path: &Path, kind: Kind) -> io::Result<Digest> {
        match kind {
            Kind::File => (self.of_file)(path),
            Kind::Folder => digest::of_folder(path, &self.ignored),
            Kind::Missing | Kind::Other => Ok(Digest::default()),
        }
    }
}
