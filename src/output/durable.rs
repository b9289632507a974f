//! Files from memory to the disk, so that they outlive a power cut.
//!
//! In: a finished staging folder, or a folder with a new name in it. Out: the same, for good.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use walkdir::WalkDir;

use super::error::PublishError;

/// Brings all below `folder` to the disk.
pub(super) fn sync_tree(folder: &Path) -> Result<(), PublishError> {
    match sync_file_system(folder) {
        Err(error) if error.kind() == io::ErrorKind::Unsupported => sync_each(folder),
        synced => synced.map_err(PublishError::machine("sync", folder)),
    }
}

/// Brings the names in `folder` to the disk.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Not every file system can do this for a folder; then there is nothing more to do.
    match open_folder(folder).and_then(|opened| opened.map_or(Ok(()), |file| file.sync_all())) {
        Err(error) if is_refused(&error) => Ok(()),
        synced => synced,
    }
}

fn is_refused(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported
    )
}

/// Folders can be opened on Unix only.
fn open_folder(folder: &Path) -> io::Result<Option<File>> {
    if cfg!(unix) {
        File::open(folder).map(Some)
    } else {
        Ok(None)
    }
}

/// One call for the whole tree, which takes far less time than one for each file.
#[cfg(target_os = "linux")]
fn sync_file_system(folder: &Path) -> io::Result<()> {
    use rustix::io::Errno;
    match rustix::fs::syncfs(File::open(folder)?) {
        Err(Errno::NOSYS) => Err(io::ErrorKind::Unsupported.into()),
        synced => Ok(synced?),
    }
}

#[cfg(not(target_os = "linux"))]
fn sync_file_system(_: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

fn sync_each(folder: &Path) -> Result<(), PublishError> {
    for entry in WalkDir::new(folder).contents_first(true) {
        let entry = entry.map_err(|e| PublishError::machine("sync", folder)(e.into()))?;
        let path = entry.path();
        let synced = if entry.file_type().is_dir() {
            sync_folder(path)
        } else {
            sync_file(path)
        };
        synced.map_err(PublishError::machine("sync", path))?;
    }
    Ok(())
}

fn sync_file(path: &Path) -> io::Result<()> {
    // Windows syncs only what is opened for writing. A linked file may be another user's.
    let write = cfg!(windows);
    let mut options = OpenOptions::new();
    options.read(true).write(write).open(path)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::super::temp::{TempDir, write_tree};
    use super::*;

    #[test]
    fn both_ways_work() {
        let temp = TempDir::new();
        write_tree(&temp, &[("en/index.html", "x"), ("old", "x")]);
        sync_tree(&temp).unwrap();
        sync_each(&temp).unwrap();
        sync_folder(&temp).unwrap();
    }

    #[test]
    fn names_what_is_missing() {
        let temp = TempDir::new();
        let missing = temp.join("missing");
        for error in [
            sync_tree(&missing).unwrap_err(),
            sync_each(&missing).unwrap_err(),
        ] {
            assert!(error.to_string().contains("missing"), "{error}");
        }
    }
}
