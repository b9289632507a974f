//! What stands in the target before a build.
//!
//! In: the target folder. Out: whether it is ours, and which files a new build may link to.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Permissions};
use std::io;
use std::path::Path;

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::error::PublishError;
use super::manifest::{Entry, MANIFEST, Manifest};
use super::store::digest_of;

/// Whose the target is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// There is no target.
    Missing,
    /// It is a folder without anything in it.
    Empty,
    /// It is a published site.
    Ours,
    /// It is something else.
    Foreign,
}

/// A published site, as it was when the build began.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Standing {
    /// Whether the target is there at all.
    pub(super) exists: bool,
    /// The manifest, byte for byte.
    pub(super) manifest: Vec<u8>,
    /// Files that are what the manifest says, as far as can be told without reading them. All paths have `/`.
    pub(super) known: BTreeMap<String, Entry>,
    /// All other files but the manifest, and all that is neither file nor folder.
    others: Vec<String>,
    /// All folders; none where it is intact, since these are just those that its files need.
    folders: BTreeSet<String>,
    /// Whether one of them has other permissions than a fresh one.
    has_odd_folder: bool,
    /// How many more files there are, with names that no site has.
    pub(super) strange: usize,
    /// Whether all files were seen to be as they were published, so that they may be kept without reading them.
    pub(super) intact: bool,
}

/// What may read and write what was made just now.
#[derive(Debug)]
pub(super) struct Fresh {
    pub(super) file: Permissions,
    pub(super) folder: Permissions,
}

impl Owner {
    /// Whose `folder` is. Links to it have been followed already.
    pub(super) fn of(folder: &Path) -> Result<Self, PublishError> {
        look(folder).map_err(PublishError::machine("look into", folder))
    }
}

fn look(folder: &Path) -> io::Result<Owner> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Owner::Missing),
        Err(error) => return Err(error),
        Ok(metadata) if !metadata.is_dir() => return Ok(Owner::Foreign),
        Ok(_) => {}
    }
    if fs::read_dir(folder)?.next().is_none() {
        return Ok(Owner::Empty);
    }
    let ours = fs::symlink_metadata(folder.join(MANIFEST)).is_ok_and(|file| file.is_file());
    Ok(if ours { Owner::Ours } else { Owner::Foreign })
}

impl Standing {
    /// Looks at all that stands in `folder`, which is missing, empty or ours.
    ///
    /// A file with other permissions than `fresh` is written again rather than linked to, and so is a folder, so that a
    /// build also puts right what it may be read by.
    ///
    /// `seen` is the digest of the manifest as it was when all in the folder was seen to be as it lists it. If it still
    /// is that one, nothing more is looked at.
    pub(super) fn survey(
        folder: &Path,
        fresh: &Fresh,
        seen: Option<[u8; 32]>,
    ) -> Result<Self, PublishError> {
        if Owner::of(folder)? == Owner::Missing {
            return Ok(Self::default());
        }
        let manifest = read_manifest(folder)?;
        let listed = Manifest::from_json(&manifest).files;
        if seen == Some(digest_of(&manifest)) && is_like(&folder.join(MANIFEST), &fresh.file) {
            return Ok(Self {
                exists: true,
                manifest,
                known: listed,
                intact: true,
                ..Self::default()
            });
        }
        let mut standing = Self {
            exists: true,
            manifest,
            has_odd_folder: !is_like(folder, &fresh.folder),
            ..Self::default()
        };
        let mut files = Vec::new();
        for entry in WalkDir::new(folder).min_depth(1) {
            let entry = entry.map_err(|error| unreadable(folder, error))?;
            let path = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            match with_slashes(path) {
                name if entry.file_type().is_dir() => {
                    standing.has_odd_folder |= !is_like(entry.path(), &fresh.folder);
                    let name = name.unwrap_or_else(|| path.to_string_lossy().into_owned());
                    standing.folders.insert(name);
                }
                None => standing.strange += 1,
                Some(name) if name == MANIFEST => {}
                Some(name) => files.push((name, entry)),
            }
        }
        let known = files.into_par_iter().map(|(path, entry)| {
            let known = known(&entry, &path, &listed, &fresh.file).copied();
            (path, known)
        });
        for (path, known) in known.collect::<Vec<_>>() {
            match known {
                Some(entry) => drop(standing.known.insert(path, entry)),
                None => standing.others.push(path),
            }
        }
        Ok(standing)
    }

    /// All files but the manifest, and all that is neither file nor folder.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        let known = self.known.keys().chain(&self.others);
        known.map(String::as_str)
    }

    /// Whether it has just the folders that files with these paths need, as they would be made now.
    pub(super) fn has_folders_of<'a>(&self, files: impl Iterator<Item = &'a str>) -> bool {
        let needed = folders_of(files);
        if self.intact {
            folders_of(self.files()) == needed
        } else {
            !self.has_odd_folder && self.folders.iter().eq(needed)
        }
    }
}

/// Whether a file or folder has these permissions.
fn is_like(path: &Path, fresh: &Permissions) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.permissions() == *fresh)
}

/// All folders that files with these paths need.
fn folders_of<'a>(files: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut folders = BTreeSet::new();
    for file in files {
        let mut path = file;
        while let Some((folder, _)) = path.rsplit_once('/') {
            // What is known has the folders around it.
            if !folders.insert(folder) {
                break;
            }
            path = folder;
        }
    }
    folders
}

fn read_manifest(folder: &Path) -> Result<Vec<u8>, PublishError> {
    let path = folder.join(MANIFEST);
    match fs::read(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        read => read.map_err(PublishError::machine("read", &path)),
    }
}

fn unreadable(folder: &Path, error: walkdir::Error) -> PublishError {
    let path = error.path().unwrap_or(folder).to_owned();
    PublishError::machine("look into", &path)(error.into())
}

/// What `listed` says about a file that still has that size, and the permissions of a fresh one.
fn known<'a>(
    entry: &DirEntry,
    path: &str,
    listed: &'a BTreeMap<String, Entry>,
    fresh: &Permissions,
) -> Option<&'a Entry> {
    let listed = listed.get(path)?;
    let metadata = entry.metadata().ok()?;
    let good = metadata.is_file() && metadata.permissions() == *fresh;
    (good && listed.size == metadata.len()).then_some(listed)
}

/// A relative path as the manifest writes it.
fn with_slashes(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

#[cfg(test)]
mod tests {
    use super::super::temp::{TempDir, write_tree};
    use super::*;

    /// A file, and the folder that it stands in, taken for fresh ones.
    fn fresh(file: &Path) -> Fresh {
        let permissions = |path| fs::metadata(path).unwrap().permissions();
        Fresh {
            file: permissions(file),
            folder: permissions(file.parent().unwrap()),
        }
    }

    #[test]
    fn tells_whose_a_folder_is() {
        let temp = TempDir::new();
        fs::create_dir(temp.join("empty")).unwrap();
        write_tree(&temp, &[("foreign/x", ""), ("file", ""), ("odd/x", "")]);
        write_tree(&temp.join("ours"), &[(MANIFEST, "")]);
        fs::create_dir(temp.join("odd").join(MANIFEST)).unwrap();
        for (name, owner) in [
            ("missing", Owner::Missing),
            ("empty", Owner::Empty),
            ("foreign", Owner::Foreign),
            ("file", Owner::Foreign),
            ("odd", Owner::Foreign),
            ("ours", Owner::Ours),
        ] {
            assert_eq!(Owner::of(&temp.join(name)).unwrap(), owner, "{name}");
        }
    }

    #[test]
    fn knows_only_files_that_can_be_as_listed() {
        let temp = TempDir::new();
        write_tree(
            &temp,
            &[("en/same", "12"), ("en/longer", "123"), ("stray", "1")],
        );
        let entry = |size| Entry {
            sha256: [0; 32],
            size,
        };
        let listed = [("en/same", 2), ("en/longer", 2), ("gone", 2)];
        let listed = listed.map(|(path, size)| (path.to_owned(), entry(size)));
        let json = Manifest::new(listed.into()).to_json();
        write_tree(&temp, &[(MANIFEST, &json)]);

        let fresh = fresh(&temp.join("en/same"));
        let standing = Standing::survey(&temp, &fresh, None).unwrap();
        assert!(standing.known.keys().eq(["en/same"]));
        let mut files: Vec<&str> = standing.files().collect();
        files.sort_unstable();
        assert_eq!(files, ["en/longer", "en/same", "stray"]);
        assert!(standing.has_folders_of(["en/any"].into_iter()));
        assert!(!standing.has_folders_of(["other/any"].into_iter()));
        assert_eq!(standing.strange, 0);
        assert_eq!(standing.manifest, json.as_bytes());
    }

    #[test]
    fn looks_no_closer_at_what_was_seen_just_now() {
        let temp = TempDir::new();
        let entry = Entry {
            sha256: [0; 32],
            size: 2,
        };
        let json = Manifest::new([("en/a/same".to_owned(), entry)].into()).to_json();
        write_tree(&temp, &[(MANIFEST, &json), ("en/a/same", "12")]);
        let fresh = fresh(&temp.join("en/a/same"));
        let survey = |seen| Standing::survey(&temp, &fresh, seen).unwrap();
        let (looked, seen) = (survey(None), survey(Some(digest_of(json.as_bytes()))));
        assert!(!looked.intact && seen.intact);
        for standing in [&looked, &seen] {
            assert!(standing.files().eq(["en/a/same"]));
            assert!(standing.has_folders_of(["en/a/any"].into_iter()));
            assert!(!standing.has_folders_of(["en/any"].into_iter()));
        }
        assert_eq!((looked.known, looked.manifest), (seen.known, seen.manifest));
        assert!(!survey(Some([0; 32])).intact);
    }

    #[cfg(unix)]
    #[test]
    fn looks_closer_when_other_people_may_read_what_is_written_now() {
        use std::os::unix::fs::PermissionsExt;
        let temp = TempDir::new();
        let json = Manifest::new(BTreeMap::new()).to_json();
        write_tree(&temp, &[(MANIFEST, &json), ("fresh", "")]);
        let path = temp.join("fresh");
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
        let fresh = fresh(&path);
        let standing = Standing::survey(&temp, &fresh, Some(digest_of(json.as_bytes())));
        assert!(!standing.unwrap().intact);
    }
}
