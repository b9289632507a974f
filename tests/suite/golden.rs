//! Tiny sites and every file they become: the folders of `tests/fixtures/` that hold a `cmd.toml`.
//!
//! `site/` is laid over the folder that `base` names, the program runs with `args` and must end with
//! `exit`; then `expected/` is what `public/` holds, and `stdout.txt` and `stderr.txt` what was said.

use std::fs;
use std::path::{Path, PathBuf};

use crate::difference;
use crate::site::{Site, Tree, fixtures, tree, updating};

/// The list of published files holds digests of all others, so it shows nothing of its own.
const MANIFEST: &str = ".fingerpost-manifest.json";

/// Files of the built-in theme that every site has; they would be the same bytes in every fixture.
const BUILT_IN: [&str; 3] = ["assets/icon.", "assets/leave.", "assets/share."];

struct Fixture {
    folder: PathBuf,
    base: Option<String>,
    arguments: Vec<String>,
    exit: i64,
}

impl Fixture {
    fn read(folder: PathBuf) -> Self {
        let text = fs::read_to_string(folder.join("cmd.toml")).unwrap();
        let table: toml::Table = toml::from_str(&text).unwrap();
        let arguments = table["args"].as_array().expect("args is a list");
        Self {
            base: table
                .get("base")
                .map(|base| base.as_str().expect("base is a name").to_owned()),
            arguments: arguments
                .iter()
                .map(|word| word.as_str().expect("args are texts").to_owned())
                .collect(),
            exit: table["exit"].as_integer().expect("exit is a number"),
            folder,
        }
    }

    /// Builds the site; `one_by_one` as if it were too large to be in memory as a whole.
    fn check(&self, one_by_one: bool) -> Vec<String> {
        let base = self.base.as_ref().map(|base| fixtures().join(base));
        let own = self.folder.join("site");
        let folders: Vec<&Path> = base.as_deref().into_iter().chain([own.as_path()]).collect();
        let mut site = Site::of(&folders);
        if one_by_one {
            site = site.one_by_one();
        }
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        let ran = site.run(&arguments);
        let mut failures = Vec::new();
        if ran.exit.map(i64::from) != Some(self.exit) {
            failures.push(format!("ended with {:?}\n{}", ran.exit, ran.stderr));
        }
        for (name, found) in [("stdout.txt", &ran.stdout), ("stderr.txt", &ran.stderr)] {
            failures.extend(self.text(name, found));
        }
        let mut published = site.tree("public");
        published.remove(MANIFEST);
        published.retain(|path, _| !BUILT_IN.iter().any(|name| path.starts_with(name)));
        failures.extend(self.published(&published));
        failures
    }

    fn text(&self, name: &str, found: &str) -> Option<String> {
        let path = self.folder.join(name);
        if updating() {
            fs::write(&path, found).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        difference::lines(&expected, found).map(|lines| format!("{name}:\n{lines}"))
    }

    fn published(&self, found: &Tree) -> Option<String> {
        let expected = self.folder.join("expected");
        if updating() {
            if expected.exists() {
                fs::remove_dir_all(&expected).unwrap();
            }
            for (path, bytes) in found {
                let path = expected.join(path);
                fs::create_dir_all(path.parent().expect("a file has a folder")).unwrap();
                fs::write(path, bytes).unwrap();
            }
        }
        difference::trees(&tree(&expected), found)
    }
}

#[test]
fn every_tiny_site_becomes_what_is_expected() {
    check(false);
}

#[test]
fn every_tiny_site_becomes_the_same_page_by_page() {
    if !updating() {
        check(true);
    }
}

fn check(one_by_one: bool) {
    let mut folders: Vec<PathBuf> = fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("cmd.toml").is_file())
        .collect();
    folders.sort();
    assert!(!folders.is_empty());
    let mut report = String::new();
    for folder in folders {
        let name = folder
            .file_name()
            .expect("it has a name")
            .to_string_lossy()
            .into_owned();
        for failure in Fixture::read(folder).check(one_by_one) {
            report.push_str(&format!("== {name}: {failure}\n"));
        }
    }
    assert!(
        report.is_empty(),
        "\n{report}\nFINGERPOST_UPDATE=1 writes what was found; read the difference\n"
    );
}
