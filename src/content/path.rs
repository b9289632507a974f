//! From the path of a page file to its URL and its section.

use std::sync::Arc;

use crate::markdown::is_slug;
use crate::model::Page;
use crate::out_path::OutPath;

/// The names a page has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PagePath {
    /// Path below `content/`.
    pub(super) file: String,
    /// Path under the language's folder.
    pub(super) url: String,
    /// Name in ids and file names.
    pub(super) section: Arc<str>,
}

/// Why a path can't be a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl PagePath {
    /// The URLs of the folders above it and its own, from the top.
    pub(super) fn ancestors(&self) -> Vec<String> {
        let mut ancestors = Vec::new();
        for (at, _) in self.url.match_indices('/') {
            ancestors.push(self.url[..=at].to_owned());
        }
        if !self.url.ends_with('/') {
            ancestors.push(self.url.clone());
        }
        ancestors
    }
}

/// Section names that other Fluent files have.
const RESERVED: [&str; 4] = ["site", "theme", "units", "terms"];

/// Reads the path of a page below `content/`.
pub(super) fn read(file: &str) -> Result<PagePath, Problem> {
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let mut parts: Vec<&str> = stem.split('/').collect();
    let is_index = parts.last() == Some(&"_index") || stem == "index";
    let is_404 = stem == "404";
    if is_index {
        parts.pop();
    }
    if !is_404 && let Some(bad) = parts.iter().find(|part| !is_slug(part)) {
        return Err(Problem {
            message: format!("\"{bad}\" in content/{file} can't be a part of a URL"),
            help: "name files and folders with small letters, digits and single hyphens, beginning with a letter",
        });
    }
    let section = Page::section_of(file);
    if RESERVED.contains(&section.as_str()) || section.starts_with("data-") {
        return Err(Problem {
            message: format!(
                "a page can't be called \"{section}\": that name is taken by another file of translations"
            ),
            help: "rename the page",
        });
    }
    let url = match (is_404, parts.is_empty()) {
        (true, _) => "404.html".to_owned(),
        (false, true) => String::new(),
        (false, false) => format!("{}/", parts.join("/")),
    };
    let portable = OutPath::new(format!("{url}index.html")).is_some();
    if !portable {
        return Err(Problem {
            message: format!(
                "\"{}\" in content/{file} can't be a part of a URL",
                parts.join("/")
            ),
            help: "Windows keeps this name for a device: choose another",
        });
    }
    Ok(PagePath {
        file: file.to_owned(),
        url,
        section: section.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_become_urls_and_sections() {
        for (file, url, section) in [
            ("index.md", "", "index"),
            ("_index.md", "", "index"),
            ("aims.md", "aims/", "aims"),
            ("priorities/_index.md", "priorities/", "priorities"),
            (
                "priorities/drugs.md",
                "priorities/drugs/",
                "priorities-drugs",
            ),
            ("404.md", "404.html", "not-found"),
        ] {
            let path = read(file).expect(file);
            assert_eq!((path.url.as_str(), &*path.section), (url, section));
        }
        for bad in [
            "Aims.md",
            "a b.md",
            "a..b.md",
            "..md",
            "1.md",
            "site.md",
            "data-x.md",
            "a/../b.md",
            "data/x.md.md",
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn ancestors_from_the_top() {
        assert_eq!(read("a/b.md").expect("good").ancestors(), ["a/", "a/b/"]);
        assert_eq!(read("index.md").expect("good").ancestors(), [""]);
    }
}
