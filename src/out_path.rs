//! Paths of published files.
//!
//! In: parts of a path. Out: an [`OutPath`] that can only point below the output folder.

use std::fmt;

/// A relative path with `/` below the output folder: no `..`, no empty part, no leading `/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutPath(String);

impl OutPath {
    /// Checks `path`; `None` when it could leave the output folder or is not portable.
    pub fn new(path: impl Into<String>) -> Option<Self> {
        let path = path.into();
        let good = !path.is_empty() && path.split('/').all(is_portable);
        good.then_some(Self(path))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL path under the site's base: `en/aims/index.html` gives `en/aims/`.
    pub fn url(&self) -> &str {
        self.0
            .strip_suffix("index.html")
            .filter(|folder| folder.is_empty() || folder.ends_with('/'))
            .unwrap_or(&self.0)
    }
}

impl fmt::Display for OutPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether one part of a path can stand in a file system and a URL everywhere.
fn is_portable(part: &str) -> bool {
    const FORBIDDEN: [char; 9] = ['<', '>', ':', '"', '\\', '|', '?', '*', '\0'];
    !part.is_empty()
        && part != "."
        && part != ".."
        && !part.ends_with(['.', ' '])
        && !part.contains(FORBIDDEN)
        && !part.chars().any(char::is_control)
        && !is_reserved(part)
}

/// Names that Windows keeps for devices.
fn is_reserved(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() == 1 && rest.chars().all(|c| c.is_ascii_digit()))
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_below_the_output_folder() {
        for bad in [
            "",
            "/x",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "nul",
            "COM1.html",
            "a\\b",
            "a:b",
            "x.",
        ] {
            assert_eq!(OutPath::new(bad), None, "{bad:?}");
        }
        for good in [
            "index.html",
            "en/aims/index.html",
            "files/Plan 2023.pdf",
            "console.html",
        ] {
            assert!(OutPath::new(good).is_some(), "{good:?}");
        }
    }

    #[test]
    fn url_drops_the_index() {
        for (path, url) in [
            ("index.html", ""),
            ("en/aims/index.html", "en/aims/"),
            ("en/404.html", "en/404.html"),
            ("en/myindex.html", "en/myindex.html"),
        ] {
            assert_eq!(OutPath::new(path).expect("good").url(), url);
        }
    }
}
