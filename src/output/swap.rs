//! The moment of publishing.
//!
//! In: a target with a finished staging folder. Out: the staging folder is the target, and the old
//! site, if there was one, has the name of the staging folder.

use std::fs;
use std::io;
use std::path::Path;

use super::error::PublishError;
use super::target::Place;

/// Whether a target was there when the build began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// Nothing was there.
    Nothing,
    /// A folder that may be replaced.
    Folder,
}

/// Puts the staging folder in the place of the target.
pub(super) fn swap(target: &Place, before: Target) -> Result<(), PublishError> {
    let is_gone = || fs::symlink_metadata(&target.folder).is_err();
    let swapped = if before == Target::Nothing || is_gone() {
        // Fails if someone has put files there meanwhile, and that is right.
        fs::rename(&target.staging, &target.folder)
    } else {
        match exchange(&target.staging, &target.folder) {
            Err(error) if error.kind() == io::ErrorKind::Unsupported => rename_twice(target),
            exchanged => exchanged,
        }
    };
    swapped.map_err(|error| PublishError::machine("replace", &target.folder)(explain(error)))
}

/// Refuses a mount point before any work is done: it can't be exchanged.
pub(super) fn refuse_mount_point(target: &Place) -> Result<(), PublishError> {
    if is_mount_point(&target.folder) {
        let error = io::Error::from(io::ErrorKind::CrossesDevices);
        return Err(PublishError::machine("replace", &target.folder)(explain(
            error,
        )));
    }
    Ok(())
}

/// What the user can do about an error that names only the symptom.
fn explain(error: io::Error) -> io::Error {
    match error.kind() {
        io::ErrorKind::CrossesDevices | io::ErrorKind::ResourceBusy => io::Error::new(
            error.kind(),
            "it is a mount point or lies on another disk than the folder around it; \
             choose a folder inside it with --out",
        ),
        _ => error,
    }
}

/// Exchanges two folders in one step, so that visitors always see one of them.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    // Old kernels and file systems that lack the call say so in different ways. Old containers
    // forbid a call they do not know.
    const LACKING: [Errno; 5] = [
        Errno::NOSYS,
        Errno::INVAL,
        Errno::NOTSUP,
        Errno::OPNOTSUPP,
        Errno::PERM,
    ];
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Err(error) if LACKING.contains(&error) => Err(io::ErrorKind::Unsupported.into()),
        exchanged => Ok(exchanged?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// The same in three steps. Between the first two the target is missing: `repair` puts it back if
/// the program is killed then.
fn rename_twice(target: &Place) -> io::Result<()> {
    fs::rename(&target.folder, &target.aside)?;
    if let Err(error) = fs::rename(&target.staging, &target.folder) {
        fs::rename(&target.aside, &target.folder)?;
        return Err(error);
    }
    // The new site is published now. If this fails, the next build deletes the old one.
    let _ = fs::rename(&target.aside, &target.staging);
    Ok(())
}

#[cfg(target_os = "linux")]
fn is_mount_point(folder: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    statx(CWD, folder, AtFlags::empty(), StatxFlags::BASIC_STATS)
        .is_ok_and(|stat| stat.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Elsewhere the exchange itself will tell.
#[cfg(not(target_os = "linux"))]
fn is_mount_point(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::temp::{TempDir, read_tree, write_tree};
    use super::*;

    fn target(temp: &Path, old: &[(&str, &str)]) -> Place {
        let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
        write_tree(&target.staging, &[("page", "new")]);
        if !old.is_empty() {
            write_tree(&target.folder, old);
        }
        target
    }

    fn tree(files: &[(&str, &str)]) -> BTreeMap<String, String> {
        let owned = |&(path, text): &(&str, &str)| (path.to_owned(), text.to_owned());
        files.iter().map(owned).collect()
    }

    #[test]
    fn exchanges_old_and_new() {
        let ways: [fn(&Place); 2] = [
            |target| swap(target, Target::Folder).unwrap(),
            |target| rename_twice(target).unwrap(),
        ];
        for way in ways {
            let temp = TempDir::new();
            let target = target(&temp, &[("page", "old")]);
            way(&target);
            assert_eq!(read_tree(&target.folder), tree(&[("page", "new")]));
            assert_eq!(read_tree(&target.staging), tree(&[("page", "old")]));
            assert!(!target.aside.exists());
        }
    }

    #[test]
    fn fills_a_place_where_nothing_is() {
        for before in [Target::Nothing, Target::Folder] {
            let temp = TempDir::new();
            let target = target(&temp, &[]);
            swap(&target, before).unwrap();
            assert_eq!(read_tree(&temp), tree(&[("public/page", "new")]));
        }
    }

    #[test]
    fn leaves_files_alone_that_came_meanwhile() {
        let temp = TempDir::new();
        let target = target(&temp, &[("mine", "mine")]);
        let error = swap(&target, Target::Nothing).unwrap_err();
        assert!(error.to_string().contains("public"), "{error}");
        assert_eq!(read_tree(&target.folder), tree(&[("mine", "mine")]));
    }

    #[test]
    fn takes_the_first_rename_back() {
        let temp = TempDir::new();
        let target = target(&temp, &[("page", "old")]);
        fs::remove_dir_all(&target.staging).unwrap();
        rename_twice(&target).unwrap_err();
        assert_eq!(read_tree(&temp), tree(&[("public/page", "old")]));
    }
}
