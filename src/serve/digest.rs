//! Whether a browser shows a page as it is now.
//!
//! In: a site and an address. Out: a digest that changes when the page's bytes change, or those of a
//! file that it shows. It is only ever compared on this computer, so it need not be the same elsewhere.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::Files;
use super::find::{Found, find};
use crate::artifact::Content;

/// The digest of what is shown at `path`, as it stands in an address.
pub(super) fn digest(files: &Files, path: &str) -> String {
    let mut hasher = DefaultHasher::new();
    match find(files, path) {
        Found::File(_, content) | Found::Nothing(Some((_, content))) => {
            add(content, &mut hasher);
            if let Content::Bytes(bytes) = content {
                for source in sources(&String::from_utf8_lossy(bytes)) {
                    if let Found::File(_, content) = find(files, source) {
                        add(content, &mut hasher);
                    }
                }
            }
        }
        Found::Folder(path) => path.hash(&mut hasher),
        Found::Nothing(None) => {}
    }
    format!("{:016x}", hasher.finish())
}

/// Of a file on disk, when it was written stands for what is in it.
fn add(content: &Content, hasher: &mut DefaultHasher) {
    match content {
        Content::Bytes(bytes) => bytes.hash(hasher),
        Content::File(path) => {
            path.hash(hasher);
            if let Ok(found) = std::fs::metadata(path) {
                (found.len(), found.modified().ok()).hash(hasher);
            }
        }
    }
}

/// The addresses of this site from which a page takes pictures and the like. A style sheet is none: its
/// name has a digest, so the page changes with it.
fn sources(html: &str) -> impl Iterator<Item = &str> {
    html.split(" src=").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches(['"', '\'']);
        let end = rest.find(['"', '\'', ' ', '>', '?', '#', '\n']);
        let source = &rest[..end.unwrap_or(rest.len())];
        source.starts_with('/').then_some(source)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::out_path::OutPath;

    fn site(files: &[(&str, &str)]) -> Files {
        let file = |(path, text): &(&str, &str)| {
            let content = Content::Bytes(text.as_bytes().to_vec());
            (OutPath::new(*path).expect("good"), content)
        };
        files.iter().map(file).collect()
    }

    const PAGE: (&str, &str) = (
        "en/index.html",
        "<img src=\"/files/a%20b.png\" alt><img alt src='/c.png'><a href=\"/d/\">d</a>",
    );

    /// Whether the page of `/en/` counts as another one when these files stand beside it.
    fn differs(before: &[(&str, &str)], after: &[(&str, &str)]) -> bool {
        let with = |others: &[(&str, &str)]| site(&[&[PAGE], others].concat());
        digest(&with(before), "/en/") != digest(&with(after), "/en/")
    }

    #[test]
    fn what_a_page_shows_belongs_to_it() {
        assert!(!differs(&[], &[]));
        assert!(differs(&[], &[("files/a b.png", "1")]));
        assert!(differs(
            &[("files/a b.png", "1")],
            &[("files/a b.png", "2")]
        ));
        assert!(differs(&[("c.png", "1")], &[("c.png", "2")]));
        assert!(!differs(&[("d/index.html", "1")], &[("d/index.html", "2")]));
    }

    #[test]
    fn a_page_that_comes_or_goes_is_another_one() {
        let nothing = site(&[("404.html", "none")]);
        let page = site(&[("404.html", "none"), PAGE]);
        let gone = digest(&nothing, "/en/");
        assert_ne!(gone, digest(&page, "/en/"));
        assert_eq!(gone, digest(&page, "/pl/"));
        assert_ne!(gone, digest(&Files::new(), "/en/"));
        assert_eq!(digest(&page, "/en/"), digest(&page, "/en/index.html"));
    }

    #[test]
    fn a_file_on_disk_counts_by_when_it_was_written() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let path = OutPath::new("files/a.png").expect("good");
        let content = Content::File(file.path().to_owned());
        let files: Files = [(path, content)].into();
        let before = digest(&files, "/files/a.png");
        assert_eq!(before, digest(&files, "/files/a.png"));
        std::fs::write(file.path(), "longer").expect("it can be written");
        assert_ne!(before, digest(&files, "/files/a.png"));
    }
}
