//! One build at a time.
//!
//! In: a target. Out: a lock that the operating system gives back when the program ends, however
//! it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::error::PublishError;
use super::target::Place;

/// Holds the lock of a target until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of `target`, or says that another build has it.
    pub(super) fn take(target: &Place) -> Result<Self, PublishError> {
        loop {
            let file = open(&target.lock).map_err(PublishError::machine(
                "write beside the output folder, in",
                &target.parent,
            ))?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(PublishError::Busy(target.folder.clone()));
                }
                Err(TryLockError::Error(error)) => {
                    return Err(PublishError::machine("lock", &target.lock)(error));
                }
            }
            // A build that ended meanwhile has deleted the file: then this lock guards nothing.
            if is_current(&file, &target.lock) {
                let path = target.lock.clone();
                return Ok(Self { _file: file, path });
            }
        }
    }
}

/// Deletes the lock file that a build has left which was killed when all else was done. One that a build holds stays.
pub fn sweep(target: &Place) {
    if target.lock.exists() {
        drop(Lock::take(target));
    }
}

impl Drop for Lock {
    /// Deletes the file while the lock is held, so that nobody loses a lock taken since.
    ///
    /// Where [`is_current`] can't tell files apart, the file stays.
    fn drop(&mut self) {
        if cfg!(unix) {
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

/// Whether `path` still names `file`.
#[cfg(unix)]
fn is_current(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(held), Ok(named)) = (file.metadata(), fs::symlink_metadata(path)) else {
        return false;
    };
    held.dev() == named.dev() && held.ino() == named.ino()
}

/// Whether `path` still names `file`: nobody deletes it here.
#[cfg(not(unix))]
fn is_current(_: &File, _: &Path) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::super::temp::TempDir;
    use super::*;

    #[test]
    fn only_one_holds_it() {
        let temp = TempDir::new();
        let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
        // A lock file that a killed build has left is no lock.
        fs::write(&target.lock, "").unwrap();
        let first = Lock::take(&target).unwrap();
        let second = Lock::take(&target).unwrap_err();
        assert!(matches!(&second, PublishError::Busy(path) if *path == target.folder));
        drop(first);
        assert!(!cfg!(unix) || !target.lock.exists());
        Lock::take(&target).unwrap();
    }

    #[test]
    fn many_at_once() {
        use std::sync::atomic::{AtomicU32, Ordering};
        let temp = TempDir::new();
        let target = Place::find(&temp.join("public"), &temp.join("site")).unwrap();
        let inside = AtomicU32::new(0);
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..500 {
                        let Ok(lock) = Lock::take(&target) else {
                            continue;
                        };
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0);
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
    }
}
