//! What is in a file or a folder, in 32 bytes.
//!
//! In: a path. Out: SHA-256 of a file's bytes, or of the names in a folder.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use sha2::{Digest as _, Sha256};

/// SHA-256.
pub type Digest = [u8; 32];

/// The digest of a file's bytes.
pub(super) fn of_file(path: &Path) -> io::Result<Digest> {
    let mut hash = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(hash.finalize().into())
}

/// The digest of the names in a folder, without those that are ignored.
pub(super) fn of_folder(path: &Path, ignored: &dyn Fn(&OsStr) -> bool) -> io::Result<Digest> {
    let mut names = Vec::new();
    for entry in fs::read_dir(path)? {
        let name = entry?.file_name();
        if !ignored(&name) {
            names.push(name);
        }
    }
    Ok(of_names(names))
}

/// The digest of names, in whatever order.
pub(super) fn of_names<N: AsRef<OsStr> + Ord>(mut names: Vec<N>) -> Digest {
    names.sort_unstable();
    let mut hash = Sha256::new();
    for name in names {
        hash.update(name.as_ref().as_encoded_bytes());
        // No name holds this.
        hash.update([0]);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_apart_and_their_order_is_not() {
        let digest = |names: &[&str]| of_names(names.to_vec());
        assert_eq!(digest(&["a", "b"]), digest(&["b", "a"]));
        assert_ne!(digest(&["a", "b"]), digest(&["ab"]));
        assert_ne!(digest(&["a", ""]), digest(&["a"]));
    }
}
