//! Where records lie.
//!
//! In: a site's folder, and what a record is of. Out: its bytes, as they were written. What can't be read or written is
//! left alone.

use std::fs::{self, File};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use sha2::{Digest as _, Sha256};

use super::stamp::nanoseconds;

/// The folder in a site's folder that everything here may be deleted from at any time.
const FOLDER: &str = ".fingerpost";

/// How many records are kept. Builds into folders with ever new names must not fill the disk.
const RECORDS: usize = 32;

/// The file of one record.
#[derive(Debug)]
pub(super) struct Folder {
    top: PathBuf,
    file: PathBuf,
}

impl Folder {
    /// The record about the published folder `place`, in the site's folder `root`.
    pub(super) fn new(root: &Path, place: &str) -> Self {
        let digest = Sha256::digest(place);
        let name: String = digest[..8]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let top = root.join(FOLDER);
        let file = top.join("builds").join(name);
        Self { top, file }
    }

    /// The record, to be read.
    pub(super) fn open(&self) -> Option<File> {
        File::open(&self.file).ok()
    }

    /// Puts the parts that `make` returns in the place of the record, in one step. It is told how many nanoseconds the clock of
    /// the disk is behind that of the system. With `None` the record stays.
    pub(super) fn write(&self, make: impl FnOnce(i64) -> Option<[Vec<u8>; 2]>) {
        // A disk that can't be written, or is full, makes the next build slower and no worse.
        let _ = self.try_write(make);
    }

    fn try_write(&self, make: impl FnOnce(i64) -> Option<[Vec<u8>; 2]>) -> io::Result<()> {
        self.make_folders()?;
        // Two builds at once write one file; the checksum tells if that went wrong.
        let new = self.file.with_extension("new");
        let written = write_new(&new, make);
        let moved = written.and_then(|is_written| match is_written {
            true => fs::rename(&new, &self.file),
            false => Err(io::ErrorKind::Interrupted.into()),
        });
        if moved.is_err() {
            let _ = fs::remove_file(&new);
        }
        moved.and_then(|()| self.clear())
    }

    /// Deletes the oldest records.
    fn clear(&self) -> io::Result<()> {
        let records = fs::read_dir(self.file.parent().unwrap_or(&self.top))?;
        let mut records: Vec<fs::DirEntry> = records.filter_map(Result::ok).collect();
        if records.len() <= RECORDS {
            return Ok(());
        }
        records.sort_by_cached_key(|entry| entry.metadata().and_then(|file| file.modified()).ok());
        let old = &records[..records.len() - RECORDS];
        old.iter()
            .try_for_each(|entry| fs::remove_file(entry.path()))
    }

    fn make_folders(&self) -> io::Result<()> {
        let inner = self.file.parent().unwrap_or(&self.top);
        if inner.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(inner)?;
        // It is of this computer, and no part of the site's history.
        fs::write(self.top.join(".gitignore"), "*\n")
    }
}

fn write_new(path: &Path, make: impl FnOnce(i64) -> Option<[Vec<u8>; 2]>) -> io::Result<bool> {
    let mut file = File::create(path)?;
    // Creating a file that is there may leave its time.
    file.write_all(&[0])?;
    let now = nanoseconds(SystemTime::now());
    let lag = now.saturating_sub(nanoseconds(file.metadata()?.modified()?));
    let Some(parts) = make(lag.max(0)) else {
        return Ok(false);
    };
    // Over that one byte: some disks hurry with a file that is emptied and written again.
    file.rewind()?;
    for part in parts {
        file.write_all(&part)?;
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use tempfile::TempDir;

    use super::*;

    #[test]
    fn what_is_written_can_be_read() {
        let temp = TempDir::new().unwrap();
        let folder = Folder::new(temp.path(), "./public");
        let read = |folder: &Folder| {
            let mut bytes = Vec::new();
            folder.open()?.read_to_end(&mut bytes).unwrap();
            Some(bytes)
        };
        assert_eq!(read(&folder), None);
        folder.write(|_| Some([b"on".to_vec(), b"e".to_vec()]));
        folder.write(|_| None);
        assert_eq!(read(&folder), Some(b"one".to_vec()));
        assert_eq!(read(&Folder::new(temp.path(), "./other")), None);
        let left = fs::read_dir(temp.path().join(FOLDER).join("builds"));
        assert_eq!(left.unwrap().count(), 1);
    }

    #[test]
    fn old_records_are_deleted() {
        let temp = TempDir::new().unwrap();
        let record = |number: usize| Folder::new(temp.path(), &format!("/out/{number}"));
        for number in 0..RECORDS + 3 {
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(number as u64);
            record(number).write(|_| Some([vec![0], Vec::new()]));
            let file = File::options().write(true).open(record(number).file);
            file.unwrap().set_modified(time).unwrap();
        }
        let kept = (0..RECORDS + 3).map(|number| record(number).open().is_some());
        let expected = [vec![false; 3], vec![true; RECORDS]].concat();
        assert!(kept.eq(expected));
    }
}
