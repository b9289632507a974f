//! The site of this repository, built once for all tests that look at it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::site::{Site, Tree, tree};

/// A folder of the repository.
pub(crate) fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A copy of the site, so that nobody's edits come between two builds.
pub(crate) fn copied() -> Site {
    let site = Site::empty();
    for name in ["content", "locales", "themes"] {
        for (path, bytes) in tree(&folder(name)) {
            site.write(&format!("{name}/{path}"), bytes);
        }
    }
    let configuration = std::fs::read(folder("fingerpost.toml")).unwrap();
    site.write("fingerpost.toml", configuration);
    site
}

/// The site and what it becomes with one thread.
pub(crate) fn built() -> &'static (Site, Tree) {
    static BUILT: OnceLock<(Site, Tree)> = OnceLock::new();
    BUILT.get_or_init(|| {
        let site = copied();
        let ran = site.run(&["build", "--jobs", "1"]);
        assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
        let tree = site.tree("public");
        (site, tree)
    })
}

/// The pages by path.
pub(crate) fn pages() -> impl Iterator<Item = (&'static str, &'static str)> {
    built()
        .1
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| (path.as_str(), std::str::from_utf8(bytes).expect("UTF-8")))
}

/// Codes of the languages and their tags, as the configuration lists them.
pub(crate) fn languages() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder("fingerpost.toml")).unwrap();
    let table: toml::Table = toml::from_str(&text).unwrap();
    let word = |language: &toml::Value, key: &str| {
        language[key]
            .as_str()
            .expect("languages have texts")
            .to_owned()
    };
    table["languages"]
        .as_array()
        .expect("languages are a list")
        .iter()
        .map(|language| (word(language, "code"), word(language, "tag")))
        .collect()
}
