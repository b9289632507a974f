//! Writing translators' files: each is replaced whole, so that a kill leaves the old or the new.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Replaces the file at `path` below `root`, or the one to which a link there leads.
///
/// # Errors
/// When the machine can't write it; the old file is then still there.
pub fn write(root: &Path, path: &str, text: &str) -> io::Result<()> {
    let target = root.join(path);
    let target = target.canonicalize().unwrap_or(target);
    let folder = target.parent().unwrap_or(root);
    fs::create_dir_all(folder)?;
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let beside = folder.join(format!(".{name}.new"));
    let done = write_new(&beside, text).and_then(|()| fs::rename(&beside, &target));
    if done.is_err() {
        // It may not even be there.
        let _ = fs::remove_file(&beside);
    }
    done
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Deletes the file at `path` below `root`; one that is not there is no mistake.
///
/// # Errors
/// When the machine can't delete it.
pub fn remove(root: &Path, path: &str) -> io::Result<()> {
    match fs::remove_file(root.join(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
