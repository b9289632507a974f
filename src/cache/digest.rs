//! What is in a file or a folder, in 16 bytes.
//!
//! In: a path. Out: the digest of a file's bytes, or of the names in a folder.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::Path;

use sha2::{Digest as _, Sha256};

pub(super) use crate::digest::{Digest, Digester, of};

/// The digest of a file's bytes.
pub(super) fn of_file(path: &Path) -> io::Result<Digest> {
    let mut digester = Digester::default();
    io::copy(&mut File::open(path)?, &mut digester)?;
    Ok(digester.finish())
}

/// The digest of the bytes of a file that was published.
pub(super) fn of_published_file(path: &Path) -> io::Result<Digest> {
    let mut hash = Sha256::new();
    io::copy(&mut File::open(path)?, &mut hash)?;
    Ok(of_published(hash.finalize().into()))
}

/// The same from SHA-256 of them, of which it is the beginning.
pub(super) fn of_published(sha256: [u8; 32]) -> Digest {
    let mut digest = Digest::default();
    digest.copy_from_slice(&sha256[..size_of::<Digest>()]);
    digest
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
    let mut all = Vec::new();
    for name in names {
        all.extend_from_slice(name.as_ref().as_encoded_bytes());
        // No name holds this.
        all.push(0);
    }
    of(&all)
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
