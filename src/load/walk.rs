//! The files below a folder of the site.
//!
//! In: a folder. Out: its files in the order of their paths, and a diagnostic for each link or name that can't be followed or
//! leads where it should not.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use super::{Plan, is_hidden, slashes, unreadable};
use crate::diagnostics::{Diagnostic, Place, rules};

impl Plan<'_> {
    /// The files below a folder, in the order of their paths, without hidden ones.
    pub(super) fn walk(&mut self, folder: &str) -> Vec<(PathBuf, String)> {
        let top = self.root.join(folder);
        if !top.exists() {
            return Vec::new();
        }
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let (root, real_top) = (real(self.root), real(&top));
        let mut links = Vec::new();
        let mut visible = |entry: &walkdir::DirEntry| {
            if entry.depth() == 0 || is_hidden(entry.file_name()) {
                return entry.depth() == 0;
            }
            let target = entry.path_is_symlink().then(|| real(entry.path()));
            // A link to a folder above would lead through everything, and back here.
            let leads_up = (target.as_ref()).is_some_and(|target| real_top.starts_with(target));
            links.extend(target.map(|target| (entry.path().to_owned(), target)));
            !leads_up
        };
        let mut found = Vec::new();
        for entry in WalkDir::new(&top)
            .follow_links(true)
            .into_iter()
            .filter_entry(&mut visible)
        {
            match entry {
                Ok(entry) if !entry.file_type().is_file() => {}
                Ok(entry) if entry.path().to_str().is_none() => {
                    let message = "the name of this file is not UTF-8";
                    let place = Place::Path(self.relative(entry.path()));
                    let help = "rename it: letters, digits, hyphens and dots are safe";
                    self.say(Diagnostic::new(rules::BAD_SLUG, place, message).help(help));
                }
                Ok(entry) => {
                    let path = self.relative(entry.path());
                    found.push((entry.into_path(), path));
                }
                Err(error) => self.walk_error(&error, folder),
            }
        }
        for (link, target) in links {
            if real_top.starts_with(&target) {
                self.link_loop(&link, &target);
            } else if !target.starts_with(&root) {
                self.link_outside(&link);
            }
        }
        found.sort_by(|a, b| a.1.cmp(&b.1));
        found
    }

    fn relative(&self, path: &Path) -> String {
        slashes(path.strip_prefix(self.root).unwrap_or(path))
    }

    fn walk_error(&mut self, error: &walkdir::Error, folder: &str) {
        // Emacs marks a file in work by a hidden link to nowhere beside it.
        let name = error.path().and_then(Path::file_name);
        if name.is_some_and(is_hidden) {
            return;
        }
        if let (Some(ancestor), Some(link)) = (error.loop_ancestor(), error.path()) {
            return self.link_loop(link, ancestor);
        }
        let path = error
            .path()
            .map_or_else(|| folder.to_owned(), |path| self.relative(path));
        match error.io_error() {
            Some(error) => self.say(unreadable(path, error)),
            None => self.say(Diagnostic::new(
                rules::UNREADABLE,
                Place::Path(path),
                error.to_string(),
            )),
        }
    }

    fn link_loop(&mut self, link: &Path, target: &Path) {
        let name = Some(self.relative(target)).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| "the folder of the site".to_owned());
        let message = format!("this link leads back to {name}, which contains it");
        let place = Place::Path(self.relative(link));
        self.say(Diagnostic::new(rules::LINK_LOOP, place, message));
    }

    fn link_outside(&mut self, link: &Path) {
        let target = fs::read_link(link).unwrap_or_default();
        let message = format!(
            "this link leads out of the folder of the site, to {}",
            slashes(&target)
        );
        let place = Place::Path(self.relative(link));
        self.say(Diagnostic::new(rules::LINK_OUTSIDE, place, message));
    }
}
