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
use crate::artifact::{Published, PublishedFile};

/// Looks at all that was published into `target`. The clock of the disk is `lag` behind.
///
/// `None` when something is other than it was published.
pub(super) fn survey(target: &Path, published: &Published, lag: i64) -> Option<Vec<Entry>> {
    let now = nanoseconds(SystemTime::now()).saturating_sub(lag);
    // Someone may have edited a file since: then its time is not before these.
    let began = nanoseconds(published.began).saturating_sub(lag);
    let replaced = nanoseconds(published.replaced).saturating_sub(lag);
    let look = |path: &str, kind: Kind, digest: Digest, read: i64| {
        let stamp = Stamp::of(&target.join(path), false).ok()?;
        (stamp.kind == kind).then(|| Entry {
            path: path.to_owned(),
            stamp,
            settled: stamp.is_settled(read, now),
            digest,
        })
    };
    let files = || published.files.iter().chain([&published.manifest]);
    let folders = folders(files().map(|file| file.path.as_str())).into_par_iter();
    let folders =
        folders.map(|(path, names)| look(path, Kind::Folder, digest::of_names(names), replaced));
    let mut entries: Vec<Entry> = folders.collect::<Option<_>>()?;
    let files: Vec<&PublishedFile> = files().collect();
    let files = files.into_par_iter().map(|file| {
        let read = if file.is_new { replaced } else { began };
        let entry = look(&file.path, Kind::File, file.sha256, read)?;
        (entry.stamp.size == file.size).then_some(entry)
    });
    entries.extend(files.collect::<Option<Vec<_>>>()?);
    Some(entries)
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
