//! What was published.
//!
//! In: a published folder and what a build has put there. Out: an entry for each file and folder.

use std::collections::HashMap;
use std::path::Path;
use std::time::SystemTime;

use rayon::prelude::*;

use super::digest::{self, Digest};
use super::entry::Entry;
use super::stamp::{Kind, Stamp, nanoseconds};
use crate::artifact::Published;

/// Looks at all that was published into `target`. The clock of the disk is `lag` behind.
///
/// `None` when something is other than it was published.
pub(super) fn survey(target: &Path, published: &Published, lag: i64) -> Option<Vec<Entry>> {
    let now = nanoseconds(SystemTime::now()).saturating_sub(lag);
    // Someone may have edited a file since: then its time is not before these.
    let began = nanoseconds(published.began).saturating_sub(lag);
    let replaced = nanoseconds(published.replaced).saturating_sub(lag);
    let files = || published.files.iter().chain([&published.manifest]);
    let folders = folders(files().map(|file| file.path.as_str())).into_iter();
    let folders = folders.map(|(path, names)| Place {
        path,
        size: None,
        digest: digest::of_names(names),
        read: replaced,
    });
    let files = files().map(|file| Place {
        path: &file.path,
        size: Some(file.size),
        digest: digest::of_published(file.sha256),
        read: if file.is_new { replaced } else { began },
    });
    let mut places: Vec<Place<'_>> = folders.chain(files).collect();
    // What is in a folder after the folder, while the system has the way there at hand.
    places.sort_unstable_by_key(|place| place.path);
    let entries = places.into_par_iter().map(|place| place.look(target, now));
    entries.collect()
}

/// A file or folder that was published.
struct Place<'a> {
    path: &'a str,
    /// Of a file.
    size: Option<u64>,
    digest: Digest,
    /// When it was known to hold that.
    read: i64,
}

impl Place<'_> {
    /// As it is in `target` `now`, if it is what was published.
    fn look(&self, target: &Path, now: i64) -> Option<Entry> {
        let stamp = Stamp::of(&target.join(self.path), false).ok()?;
        let is_same = match self.size {
            Some(size) => stamp.kind == Kind::File && stamp.size == size,
            None => stamp.kind == Kind::Folder,
        };
        is_same.then(|| Entry {
            path: self.path.to_owned(),
            stamp,
            settled: stamp.is_settled(self.read, now),
            digest: self.digest,
        })
    }
}

/// The folders of these files, down to the published one itself, with the names in them.
fn folders<'a>(files: impl Iterator<Item = &'a str>) -> HashMap<&'a str, Vec<&'a str>> {
    let mut folders = HashMap::from([("", Vec::new())]);
    for file in files {
        let mut path = file;
        loop {
            let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
            let is_known = folders.contains_key(folder);
            folders.entry(folder).or_default().push(name);
            if is_known {
                break;
            }
            path = folder;
        }
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_hold_files_and_folders() {
        let found = folders(["index.html", "en/a/b/x", "en/a/y", "en/z"].into_iter());
        let names = |folder: &str| {
            let mut names = found[folder].clone();
            names.sort_unstable();
            names.join(" ")
        };
        assert_eq!(found.len(), 4);
        assert_eq!(names(""), "en index.html");
        assert_eq!(names("en"), "a z");
        assert_eq!(names("en/a"), "b y");
        assert_eq!(names("en/a/b"), "x");
    }
}
