//! What a site is made of.
//!
//! In: its folder. Out: an entry for each file and folder, as it was before the build read any of them.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;
use walkdir::WalkDir;

use super::digest::{self, Digest};
use super::entry::{Entry, Place};
use super::stamp::{Kind, Stamp, nanoseconds};

/// The files and folders that a site is made of.
#[derive(Debug)]
pub struct Inputs {
    entries: Vec<Entry>,
    /// When the look at them began.
    began: i64,
}

impl Inputs {
    /// Looks at all below `tops`, and follows links as loading does. A file that `known` has with the same stamp is
    /// not read. Where nothing is known, no file is read whose stamp would show a change: it is enough to know what is in
    /// it when it was read for the build.
    ///
    /// `None` when something can't be read, or has a name that can't be written down.
    pub(super) fn survey(
        root: &Path,
        tops: &[&str],
        is_hidden: fn(&OsStr) -> bool,
        known: Option<&[Entry]>,
    ) -> Option<Self> {
        let began = nanoseconds(SystemTime::now());
        // The clock of the disk may be behind, which is known only at the end.
        let long_before = began.saturating_sub(SECOND);
        let found = walk(root, tops, is_hidden)?;
        let is_known = known.is_some();
        let found = beside(found, |(path, _)| path, known.unwrap_or_default());
        let found: Vec<(Found, Option<&Entry>)> = found.collect();
        let entries = found.into_par_iter().map(|((path, names), known)| {
            let disk = root.join(&path);
            // The stamp first: a change that comes after it shows in the next one.
            let stamp = Stamp::of(&disk, true).ok()?;
            let same = known.filter(|known| known.settled && known.stamp == stamp);
            let digest = match (stamp.kind, same) {
                (Kind::Folder, _) => digest::of_names(names?),
                (Kind::File, Some(known)) => known.digest,
                (Kind::File, None) if is_known || !stamp.is_settled(long_before, long_before) => {
                    digest::of_file(&disk).ok()?
                }
                (Kind::File, None) => UNREAD,
                (Kind::Missing | Kind::Other, _) => Digest::default(),
            };
            Some(Entry {
                path,
                stamp,
                settled: false,
                digest,
            })
        });
        let entries = entries.collect::<Option<_>>()?;
        Some(Self { entries, began })
    }

    /// Whether all files and folders are as they were.
    pub(super) fn are(&self, last: &[Entry]) -> bool {
        held(&self.entries).eq(held(last))
    }

    /// The paths of files that are not as they were, or are new or gone.
    pub(super) fn changed(&self, last: &[Entry]) -> BTreeSet<String> {
        let file = |entry: &Entry| {
            let is_file = entry.stamp.kind != Kind::Folder;
            is_file.then_some((entry.stamp.kind, entry.digest))
        };
        // Once for what is new, and once for what is gone.
        let others = |these: &[Entry], those: &[Entry]| -> BTreeSet<String> {
            let pairs = beside(these, |entry| &entry.path, those);
            let changed = pairs.filter(|(one, other)| file(one) != other.and_then(file));
            changed.map(|(one, _)| one.path.clone()).collect()
        };
        let mut changed = others(&self.entries, last);
        changed.append(&mut others(last, &self.entries));
        changed
    }

    /// Whether it is worth while to remember these entries in the place of those, which hold the same.
    pub(super) fn are_better_than(&self, last: &[Entry]) -> bool {
        let is_better = |(now, last): (&Entry, &Entry)| {
            now.stamp != last.stamp
                || (!last.settled && now.stamp.is_settled(self.began, self.began))
        };
        self.entries.iter().zip(last).any(is_better)
    }

    /// The entries, each with whether its stamp can be trusted. The clock of the disk is `lag` behind.
    pub(super) fn entries(&self, lag: i64) -> Vec<Entry> {
        let now = self.began.saturating_sub(lag);
        let mut entries = self.entries.clone();
        for entry in &mut entries {
            entry.renew(entry.stamp, now, now);
        }
        entries
    }

    /// Whether it is known what was in all files.
    pub fn are_read(&self) -> bool {
        !self.entries.iter().any(is_unread)
    }

    /// The entries, if none of them has changed since they were looked at. The clock of the disk is `lag` behind.
    ///
    /// Those whose stamps would not show a change are read once more. `as_read` tells what was in files that were read
    /// only since, by their paths.
    pub(super) fn confirm(
        &self,
        root: &Path,
        is_hidden: fn(&OsStr) -> bool,
        lag: i64,
        as_read: &(dyn Fn(&str) -> Option<Digest> + Sync),
    ) -> Option<Vec<Entry>> {
        let place = Place {
            folder: root,
            follow: true,
            ignored: &|name| is_hidden(name),
            of_file: digest::of_file,
        };
        let entries = self.entries(lag).into_par_iter().with_min_len(64);
        let confirmed = entries.map(|mut entry| {
            if is_unread(&entry) {
                let read = || digest::of_file(&root.join(&entry.path)).ok();
                let digest = || as_read(&entry.path).or_else(read);
                entry.digest = entry.settled.then(digest)??;
            }
            let stamp = place.look(&entry)?.unwrap_or(entry.stamp);
            (stamp == entry.stamp).then_some(entry)
        });
        confirmed.collect()
    }
}

/// Each of these with the entry of its path among others. All are in the order of the paths.
fn beside<T>(
    these: impl IntoIterator<Item = T>,
    path: impl Fn(&T) -> &str,
    others: &[Entry],
) -> impl Iterator<Item = (T, Option<&Entry>)> {
    let mut others = others.iter().peekable();
    these.into_iter().map(move |one| {
        while others
            .next_if(|other| other.path.as_str() < path(&one))
            .is_some()
        {}
        let other = others.peek().filter(|other| other.path == path(&one));
        let other = other.copied();
        (one, other)
    })
}

/// In nanoseconds.
const SECOND: i64 = 1_000_000_000;

/// In place of the digest of a file that was not read. No file has it.
const UNREAD: Digest = [0; size_of::<Digest>()];

fn is_unread(entry: &Entry) -> bool {
    entry.stamp.kind == Kind::File && entry.digest == UNREAD
}

/// What is in each file and folder.
fn held(entries: &[Entry]) -> impl Iterator<Item = (&str, (Kind, Digest))> {
    let entries = entries.iter();
    entries.map(|entry| (entry.path.as_str(), (entry.stamp.kind, entry.digest)))
}

/// A path with `/`; of a folder also the names in it.
type Found = (String, Option<Vec<OsString>>);

/// All below `tops`, in the order of the paths.
fn walk(root: &Path, tops: &[&str], is_hidden: fn(&OsStr) -> bool) -> Option<Vec<Found>> {
    let mut found: Vec<Found> = Vec::new();
    for top in tops {
        let disk = root.join(top);
        if !disk.exists() {
            found.push(((*top).to_owned(), None));
            continue;
        }
        let visible =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || !is_hidden(entry.file_name());
        let real = disk.canonicalize().ok()?;
        // The places of the folders around an entry.
        let mut around: Vec<usize> = Vec::new();
        let entries = WalkDir::new(disk).follow_links(true).into_iter();
        for entry in entries.filter_entry(visible) {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => match error.path().and_then(Path::file_name) {
                    // Such as a link to nowhere.
                    Some(name) if is_hidden(name) => continue,
                    _ => return None,
                },
            };
            if entry.path_is_symlink() && entry.depth() > 0 {
                // A mistake that loading reports: it leads through everything around the site, and back here.
                let target = entry.path().canonicalize().ok()?;
                if real.starts_with(target) {
                    return None;
                }
            }
            around.truncate(entry.depth());
            let mut path = (*top).to_owned();
            if let Some((folder, Some(names))) = around.last().map(|at| &mut found[*at]) {
                names.push(entry.file_name().to_owned());
                path = format!("{folder}/{}", entry.file_name().to_str()?);
            }
            let is_folder = entry.file_type().is_dir();
            around.extend(is_folder.then_some(found.len()));
            found.push((path, is_folder.then(Vec::new)));
        }
    }
    found.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
    Some(found)
}
