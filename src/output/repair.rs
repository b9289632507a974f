//! What a killed build leaves, put right.
//!
//! In: a locked target. Out: the site that was published last, and nothing of ours beside it.

use std::fs;
use std::io;
use std::path::Path;

use rayon::prelude::*;

use super::error::PublishError;
use super::standing::Owner;
use super::target::Place;

/// What is tried with a leftover, for the message when it fails.
const CLEAN: &str = "delete what a stopped build left in";

/// Puts back a site that was moved aside, deletes leftovers, and refuses a target that is not ours.
pub(super) fn repair(target: &Place) -> Result<(), PublishError> {
    let owner = Owner::of(&target.folder)?;
    let interrupted = Owner::of(&target.aside)? != Owner::Missing;
    match owner {
        Owner::Foreign => return Err(PublishError::NotOurs(target.folder.clone())),
        Owner::Missing | Owner::Empty if interrupted => {
            restore(target)?;
            return repair(target);
        }
        _ if interrupted => {
            // The new site is in place; see `Place::aside` for why the old one is renamed first.
            discard(&target.staging)
                .and_then(|()| fs::rename(&target.aside, &target.staging))
                .map_err(PublishError::machine(CLEAN, &target.aside))?;
        }
        _ => {}
    }
    refuse_repository(&target.folder)?;
    discard(&target.staging).map_err(PublishError::machine(CLEAN, &target.staging))
}

/// Moves the old site back to where visitors see it.
fn restore(target: &Place) -> Result<(), PublishError> {
    match fs::remove_dir(&target.folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => fs::rename(&target.aside, &target.folder),
    }
    .map_err(PublishError::machine(
        "restore the site that a stopped build left in",
        &target.aside,
    ))
}

/// Refuses a published site that someone has turned into a repository: its history would be lost.
fn refuse_repository(folder: &Path) -> Result<(), PublishError> {
    if fs::symlink_metadata(folder.join(".git")).is_err() {
        return Ok(());
    }
    Err(PublishError::Protected {
        path: folder.to_owned(),
        reason: "holds a Git repository that publishing would delete",
    })
}

/// Deletes these files of a folder, and the folders that nothing else is in, as far as that goes.
pub(super) fn discard_files(folder: &Path, files: &[&str]) {
    files.par_iter().with_min_len(64).for_each(|file| {
        let path = folder.join(file);
        let _ = fs::remove_file(&path);
        // Fails as long as there is more in it.
        let _ = fs::remove_dir(path.parent().unwrap_or(&path));
    });
}

/// Deletes a folder; it need not be there.
pub(super) fn discard(folder: &Path) -> io::Result<()> {
    // The folders in it on all processors first. What is left of them the call below deletes, or says why not.
    if fs::symlink_metadata(folder).is_ok_and(|metadata| metadata.is_dir()) {
        let inner = fs::read_dir(folder)?.filter_map(Result::ok);
        let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
        let inner: Vec<fs::DirEntry> = inner.filter(is_folder).collect();
        inner.par_iter().for_each(|entry| {
            let _ = fs::remove_dir_all(entry.path());
        });
    }
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        deleted => deleted,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::manifest::MANIFEST;
    use super::super::temp::{TempDir, read_tree, write_tree};
    use super::*;

    const STAGING: &str = ".public.fingerpost-staging";
    const OLD: &str = ".public.fingerpost-old";

    /// Each state has sites by folder: a whole one (its text is in `index.html`) or only a part.
    enum State {
        Whole(&'static str),
        Part,
        Empty,
    }

    fn build(temp: &Path, folder: &str, state: &State) {
        let folder = temp.join(folder);
        match state {
            State::Whole(text) => write_tree(&folder, &[("index.html", text), (MANIFEST, "{}")]),
            State::Part => write_tree(&folder, &[("en/index.html", "half a pa")]),
            State::Empty => write_tree(&folder, &[]),
        }
    }

    /// What a build leaves when it is killed at one point, and the site that must be there after.
    fn check(point: &str, states: &[(&str, State)], after: Option<&str>) {
        let temp = TempDir::new();
        for (folder, state) in states {
            build(&temp, folder, state);
        }
        let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
        repair(&target).unwrap_or_else(|error| panic!("{point}: {error}"));
        let expected = after.map_or_else(BTreeMap::new, |text| {
            BTreeMap::from([
                ("public/index.html".to_owned(), text.to_owned()),
                (format!("public/{MANIFEST}"), "{}".to_owned()),
            ])
        });
        assert_eq!(read_tree(&temp), expected, "{point}");
        assert!(
            !target.staging.exists() && !target.aside.exists(),
            "{point}"
        );
    }

    #[test]
    fn repairs_every_point_of_interruption() {
        use State::{Empty, Part, Whole};
        let old = || ("public", Whole("old"));
        let new = || ("public", Whole("new"));
        check("first build, staging", &[(STAGING, Part)], None);
        check("first build, staged", &[(STAGING, Whole("new"))], None);
        check("staging made", &[old(), (STAGING, Empty)], Some("old"));
        check("staging", &[old(), (STAGING, Part)], Some("old"));
        check("staged", &[old(), (STAGING, Whole("new"))], Some("old"));
        check("exchanged", &[new(), (STAGING, Whole("old"))], Some("new"));
        check("deleting the old", &[new(), (STAGING, Part)], Some("new"));
        check(
            "between two renames",
            &[(OLD, Whole("old")), (STAGING, Whole("new"))],
            Some("old"),
        );
        check(
            "between two renames, then the folder made by hand",
            &[("public", Empty), (OLD, Whole("old")), (STAGING, Part)],
            Some("old"),
        );
        check(
            "after two renames",
            &[new(), (OLD, Whole("old"))],
            Some("new"),
        );
    }

    #[cfg(unix)]
    #[test]
    fn links_are_deleted_and_not_followed() {
        let temp = TempDir::new();
        write_tree(&temp, &[("mine/inner/x", "1"), ("old/en/x", "1")]);
        std::os::unix::fs::symlink("mine", temp.join("link")).unwrap();
        std::os::unix::fs::symlink("../mine", temp.join("old/mine")).unwrap();
        for folder in ["link", "old", "missing"] {
            discard(&temp.join(folder)).unwrap();
        }
        assert!(read_tree(&temp).keys().eq(["mine/inner/x"]));
    }

    #[test]
    fn refuses_before_it_deletes_anything() {
        for hand_made in ["notes.txt", ".git/config"] {
            let temp = TempDir::new();
            build(&temp, OLD, &State::Whole("old"));
            build(&temp, STAGING, &State::Part);
            write_tree(&temp.join("public"), &[(hand_made, "mine")]);
            let before = read_tree(&temp);
            let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
            assert!(matches!(repair(&target), Err(PublishError::NotOurs(_))));
            assert_eq!(read_tree(&temp), before, "{hand_made}");
        }
    }

    #[test]
    fn refuses_to_delete_a_repository() {
        let temp = TempDir::new();
        build(&temp, "public", &State::Whole("old"));
        write_tree(&temp, &[("public/.git/HEAD", "ref")]);
        let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
        let error = repair(&target).unwrap_err();
        assert!(matches!(error, PublishError::Protected { .. }), "{error}");
    }
}
