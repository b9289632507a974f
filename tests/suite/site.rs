//! A site in a folder of its own, and running the program in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Whether expectations are written anew.
pub(crate) fn updating() -> bool {
    std::env::var_os("FINGERPOST_UPDATE").is_some_and(|value| !value.is_empty())
}

/// Files by path with `/`: their bytes, or where a link leads.
pub(crate) type Tree = BTreeMap<String, Vec<u8>>;

/// A folder that is gone when the value is dropped.
pub(crate) struct Site {
    folder: TempDir,
    one_by_one: bool,
}

/// What a run of the program did.
pub(crate) struct Ran {
    pub(crate) exit: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Site {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        let folder = TempDir::new().expect("a temporary folder");
        Self {
            folder,
            one_by_one: false,
        }
    }

    /// The same, built as a site that is too large to be in memory as a whole.
    pub(crate) fn one_by_one(self) -> Self {
        Self {
            one_by_one: true,
            ..self
        }
    }

    /// A folder with copies of these folders, later ones laid over earlier ones.
    pub(crate) fn of(folders: &[&Path]) -> Self {
        let site = Self::empty();
        for folder in folders {
            copy(folder, &site.root());
        }
        site
    }

    /// Its path, without links.
    pub(crate) fn root(&self) -> PathBuf {
        fs::canonicalize(self.folder.path()).expect("the folder is there")
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Reads a text file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Everything below a folder of it.
    pub(crate) fn tree(&self, folder: &str) -> Tree {
        tree(&self.root().join(folder))
    }

    /// Runs the program in the folder. Paths into the folder become `[root]`.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output().expect("the program runs");
        self.ran(&output)
    }

    /// The program, ready to be started in the folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fingerpost"));
        command.args(arguments).current_dir(self.root());
        if self.one_by_one {
            command.env("FINGERPOST_PAGES_AT_ONCE", "1");
        }
        command
    }

    /// What came of a run.
    pub(crate) fn ran(&self, output: &Output) -> Ran {
        let root = self.root().display().to_string();
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&root, "[root]");
        Ran {
            exit: output.status.code(),
            stdout: text(&output.stdout),
            stderr: text(&output.stderr),
        }
    }
}

/// Copies a folder into another.
fn copy(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a file has a folder")).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// All files below a folder; none when it is not there. Links are not followed.
pub(crate) fn tree(folder: &Path) -> Tree {
    let mut files = Tree::new();
    for entry in walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
    {
        let path = entry.path().strip_prefix(folder).expect("it is below");
        let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        let bytes = if entry.file_type().is_file() {
            fs::read(entry.path()).unwrap()
        } else if entry.path_is_symlink() {
            let target = fs::read_link(entry.path()).unwrap();
            target.to_string_lossy().into_owned().into_bytes()
        } else {
            continue;
        };
        files.insert(parts.join("/"), bytes);
    }
    files
}
