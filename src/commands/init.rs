//! `fingerpost init`: writes a small site to start from.
//!
//! All is first written into a temporary folder beside its place, then moved there: a failure
//! leaves nothing behind.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use include_dir::{Dir, include_dir};

use super::{Exit, console};
use crate::cli;

/// The starter site.
static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/starter");

/// Why there is no new site.
#[derive(Debug)]
enum Failure {
    /// The folder can't be used; the sentence says why and what to do.
    Usage(String),
    /// The machine failed at this path.
    Machine(PathBuf, io::Error),
}

/// Gives an error of the machine the path it is about.
fn at(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.to_owned();
    move |error| Failure::Machine(path, error)
}

/// Runs the command.
pub(super) fn run(options: &cli::Init) -> Exit {
    let name = options.dir.display();
    match init(&options.dir) {
        Ok(()) => {
            console::print(&format!(
                "wrote a small site to start from into {name}\n\
                 next:\n  \
                 fingerpost sync --root {name}\n  \
                 fingerpost serve --root {name} --open\n\
                 README.md in that folder says what to change first\n"
            ));
            Exit::Done
        }
        Err(Failure::Usage(problem)) => {
            console::error(&problem);
            Exit::Usage
        }
        Err(Failure::Machine(path, error)) => console::machine(format!(
            "{}: {error}; nothing of the new site was kept",
            path.display()
        )),
    }
}

fn init(dir: &Path) -> Result<(), Failure> {
    if !dir.try_exists().map_err(at(dir))? && !dir.is_symlink() {
        return make(dir);
    }
    if !dir.is_dir() {
        return Err(refused(dir, "is not a folder"));
    }
    if fs::read_dir(dir).map_err(at(dir))?.next().is_some() {
        return Err(refused(dir, "is not empty"));
    }
    fill(dir)
}

fn refused(dir: &Path, problem: &str) -> Failure {
    let dir = dir.display();
    Failure::Usage(format!("{dir} {problem}: name a new or an empty folder"))
}

/// Makes a new folder, and the folders above it that are not there, in one step.
fn make(dir: &Path) -> Result<(), Failure> {
    let absolute = std::path::absolute(dir).map_err(at(dir))?;
    if absolute
        .components()
        .any(|part| part == Component::ParentDir)
    {
        return Err(refused(dir, "has .. in it and is not there yet"));
    }
    let missing = |folder: &&Path| !folder.exists();
    let top = absolute.ancestors().take_while(missing).last();
    let top = top.unwrap_or(&absolute);
    let staged = beside(top);
    let inner = absolute.strip_prefix(top).unwrap_or(Path::new(""));
    let made = write(&STARTER, &staged.join(inner))
        .and_then(|()| fs::rename(&staged, top).map_err(at(top)));
    if made.is_err() {
        // What could not be written may not be deletable either; the first failure is the news.
        let _ = fs::remove_dir_all(&staged);
    }
    made
}

/// A name in the same folder that nobody else uses.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.fingerpost-init-{}", std::process::id()))
}

/// Fills an empty folder; it stays the same folder, since a user may be standing in it.
fn fill(dir: &Path) -> Result<(), Failure> {
    let staged = dir.join(format!(".fingerpost-init-{}", std::process::id()));
    let filled = write(&STARTER, &staged).and_then(|()| move_up(&staged, dir));
    // Empty by now, or not wanted.
    let _ = fs::remove_dir_all(&staged);
    filled
}

fn move_up(staged: &Path, dir: &Path) -> Result<(), Failure> {
    let mut moved: Vec<PathBuf> = Vec::new();
    for entry in STARTER.entries() {
        let target = dir.join(entry.path());
        if let Err(error) = fs::rename(staged.join(entry.path()), &target) {
            moved.iter().for_each(|path| remove(path));
            return Err(Failure::Machine(target, error));
        }
        moved.push(target);
    }
    Ok(())
}

fn remove(path: &Path) {
    // The failure that led here is reported; this is what can still be done.
    let _ = if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
}

/// Writes an embedded folder and all below it.
fn write(folder: &Dir<'_>, target: &Path) -> Result<(), Failure> {
    fs::create_dir_all(target.join(folder.path())).map_err(at(target))?;
    for file in folder.files() {
        let path = target.join(file.path());
        fs::write(&path, file.contents()).map_err(at(&path))?;
    }
    folder.dirs().try_for_each(|inner| write(inner, target))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A new folder, deleted on drop.
    struct TempDir(PathBuf);

    impl TempDir {
        fn new(name: &str) -> Self {
            let name = format!("fingerpost-init-{}-{name}", std::process::id());
            let path = std::env::temp_dir().join(name);
            fs::create_dir_all(&path).expect("the system has a place for tests");
            Self(path)
        }

        fn names(&self) -> Vec<String> {
            let entries = fs::read_dir(&self.0).expect("it is there");
            let name = |entry: io::Result<fs::DirEntry>| {
                entry
                    .expect("readable")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            };
            let mut names: Vec<String> = entries.map(name).collect();
            names.sort();
            names
        }
    }

    impl Drop for TempDir {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn root(path: &Path) -> cli::Root {
        cli::Root {
            root: Some(path.to_owned()),
        }
    }

    #[test]
    fn the_starter_builds() {
        let temp = TempDir::new("builds");
        let site = temp.0.join("new/site");
        assert_eq!(run(&cli::Init { dir: site.clone() }), Exit::Done);
        let sync = cli::Sync {
            root: root(&site),
            dry_run: false,
            check: false,
        };
        assert_eq!(super::super::sync::run(&sync), Exit::Done);
        let build = cli::Build {
            root: root(&site),
            out: None,
            base_url: None,
            strict: false,
            jobs: None,
            no_cache: false,
            timings: false,
        };
        assert_eq!(super::super::build::run(&build), Exit::Done);
        let check = cli::Check {
            root: root(&site),
            strict: false,
            today: Some("2026-06-01".to_owned()),
            format: cli::Format::Short,
        };
        assert_eq!(super::super::check::run(&check), Exit::Done);
        for path in [".gitignore", "README.md", "public/pa/all/index.html"] {
            assert!(site.join(path).is_file(), "{path}");
        }
        assert_eq!(temp.names(), ["new"]);
    }

    #[test]
    fn an_empty_folder_is_filled() {
        let temp = TempDir::new("empty");
        init(&temp.0).expect("it is empty");
        let expected = [
            ".gitignore",
            "README.md",
            "content",
            "fingerpost.toml",
            "locales",
        ];
        assert_eq!(temp.names(), expected);
    }

    #[test]
    fn other_folders_are_refused() {
        let temp = TempDir::new("refused");
        fs::write(temp.0.join("mine"), "x").expect("writable");
        for (dir, expected) in [
            (temp.0.clone(), "is not empty"),
            (temp.0.join("mine"), "is not a folder"),
            (temp.0.join("new/../x"), "has .. in it"),
        ] {
            match init(&dir) {
                Err(Failure::Usage(problem)) => assert!(problem.contains(expected), "{problem}"),
                other => unreachable!("{other:?}"),
            }
        }
        assert_eq!(temp.names(), ["mine"]);
    }

    #[test]
    fn a_failure_leaves_nothing() {
        let temp = TempDir::new("failure");
        fs::write(temp.0.join("mine"), "x").expect("writable");
        let result = init(&temp.0.join("mine/site"));
        assert!(matches!(result, Err(Failure::Machine(..))), "{result:?}");
        assert_eq!(temp.names(), ["mine"]);
    }
}
