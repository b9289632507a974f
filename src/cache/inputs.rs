//! What a site is made of.
//!
//! In: its folder. Out: an entry for each file and folder, as it was before the build read any of them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
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
    /// not read.
    ///
    /// `None` when something can't be read, or has a name that can't be written down.
    pub(super) fn survey(
        root: &Path,
        tops: &[&str],
        is_hidden: fn(&OsStr) -> bool,
        known: &[Entry],
    ) -> Option<Self> {
        let began = nanoseconds(SystemTime::now());
        let found = walk(root, tops, is_hidden)?;
        let known: HashMap<&str, &Entry> = known.iter().map(|e| (e.path.as_str(), e)).collect();
        let entries = found.into_par_iter().map(|(path, names)| {
            let disk = root.join(&path);
            // The stamp first: a change that comes after it shows in the next one.
            let stamp = Stamp::of(&disk, true).ok()?;
            let same = known.get(path.as_str());
            let same = same.filter(|known| known.settled && known.stamp == stamp);
            let digest = match (stamp.kind, same) {
                (Kind::Folder, _) => digest::of_names(names?),
                (Kind::File, Some(known)) => known.digest,
                (Kind::File, None) => digest::of_file(&disk).ok()?,
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

    /// The paths of files that are not as they were, or are new or gone.
    pub(super) fn changed(&self, last: &[Entry]) -> Vec<String> {
        let (now, last) = (by_path(&self.entries), by_path(last));
        let paths: BTreeSet<&str> = now.keys().chain(last.keys()).copied().collect();
        let is_other = |path: &&str| now.get(path) != last.get(path);
        let changed = paths.into_iter().filter(is_other);
        changed.map(str::to_owned).collect()
    }

    /// The entries, if none of them has changed since they were looked at. The clock of the disk is `lag` behind.
    ///
    /// Those whose stamps would not show a change are read once more.
    pub(super) fn confirm(
        self,
        root: &Path,
        is_hidden: fn(&OsStr) -> bool,
        lag: i64,
    ) -> Option<Vec<Entry>> {
        let place = Place {
            folder: root,
            follow: true,
            ignored: &|name| is_hidden(name),
        };
        let now = self.began.saturating_sub(lag);
        let confirmed = self.entries.into_par_iter().map(|mut entry| {
            entry.renew(entry.stamp, now, now);
            let stamp = place.look(&entry)?.unwrap_or(entry.stamp);
            (stamp == entry.stamp).then_some(entry)
        });
        confirmed.collect()
    }
}

/// What is in each file.
fn by_path(entries: &[Entry]) -> HashMap<&str, (Kind, Digest)> {
    let files = entries
        .iter()
        .filter(|entry| entry.stamp.kind != Kind::Folder);
    files
        .map(|entry| (entry.path.as_str(), (entry.stamp.kind, entry.digest)))
        .collect()
}

/// All paths below `tops` with `/`; folders with the names in them.
fn walk(
    root: &Path,
    tops: &[&str],
    is_hidden: fn(&OsStr) -> bool,
) -> Option<Vec<(String, Option<Vec<OsString>>)>> {
    let mut found: BTreeMap<PathBuf, Option<Vec<OsString>>> = BTreeMap::new();
    for top in tops {
        if !root.join(top).exists() {
            found.insert(PathBuf::from(top), None);
            continue;
        }
        let entries = WalkDir::new(root.join(top)).follow_links(true);
        let visible =
            |entry: &walkdir::DirEntry| entry.depth() == 0 || !is_hidden(entry.file_name());
        for entry in entries.into_iter().filter_entry(visible) {
            let entry = entry.ok()?;
            let path = entry.path().strip_prefix(root).ok()?;
            let names = entry.file_type().is_dir().then(Vec::new);
            found.insert(path.to_owned(), names);
            let around = path.parent().and_then(|around| found.get_mut(around));
            if let (Some(Some(names)), Some(name)) = (around, path.file_name()) {
                names.push(name.to_owned());
            }
        }
    }
    let text = |(path, names): (PathBuf, _)| Some((slashes(&path)?, names));
    found.into_iter().map(text).collect()
}

/// A relative path with `/` on every system.
fn slashes(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(OsStr::to_str).collect();
    Some(parts?.join("/"))
}
