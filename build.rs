//! Tells the program what it was made from: `FINGERPOST_SOURCE`, a digest of its own source files.
//!
//! A build that one program remembers is none of another, be it of the same version.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::Path;

/// All that the program is made from.
const SOURCES: [&str; 4] = ["Cargo.toml", "Cargo.lock", "src", "themes/council"];

/// The files in each language's folder that are built into the program.
const WORDS: [&str; 3] = ["theme.ftl", "units.ftl", "terms.ftl"];

fn main() -> io::Result<()> {
    let mut hash = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(Path::new(source), &mut hash)?;
    }
    for language in entries(Path::new("locales"))? {
        for name in WORDS {
            let path = language.join(name);
            if path.is_file() {
                println!("cargo::rerun-if-changed={}", path.display());
                add(&path, &mut hash)?;
            }
        }
    }
    println!("cargo::rustc-env=FINGERPOST_SOURCE={:016x}", hash.finish());
    Ok(())
}

fn add(path: &Path, hash: &mut DefaultHasher) -> io::Result<()> {
    if !path.exists() {
        return Ok(());
    }
    if path.is_dir() {
        return entries(path)?.iter().try_for_each(|path| add(path, hash));
    }
    path.hash(hash);
    fs::read(path)?.hash(hash);
    Ok(())
}

/// What is in a folder, in one order on every system.
fn entries(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths = paths.collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
