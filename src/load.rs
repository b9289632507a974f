//! Reading a site's folder.
//!
//! In: the root folder. Out: [`Sources`], and a diagnostic for each file that can't be read. The
//! only place that opens an author's file for reading, besides the copying of static files.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use icu_normalizer::ComposingNormalizer;
use walkdir::WalkDir;

use crate::config;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::Page;
use crate::out_path::OutPath;
use crate::source::{
    BUILT_IN, FileId, ReadText, Sources, Span, StaticFile, is_forbidden, is_isolate,
};

/// The files and folders of a site's folder that a site is made of.
pub const INPUTS: &[&str] = &[config::FILE, "content", "locales", "themes"];

/// The name of a lock in the folder of its language.
const LOCK: &str = "translations.lock.toml";

/// The default theme.
static THEME: include_dir::Dir<'static> =
    include_dir::include_dir!("$CARGO_MANIFEST_DIR/themes/council");

/// The words of the default theme in the languages it speaks.
macro_rules! words {
    ($($code:literal)*) => {
        [$(
            (concat!("locales/", $code, "/theme.ftl"), include_str!(concat!("../locales/", $code, "/theme.ftl"))),
            (concat!("locales/", $code, "/units.ftl"), include_str!(concat!("../locales/", $code, "/units.ftl"))),
            (concat!("locales/", $code, "/terms.ftl"), include_str!(concat!("../locales/", $code, "/terms.ftl"))),
        )*]
    };
}

/// Finds the root of a site: `given`, or the current folder or the nearest above it that holds
/// `fingerpost.toml`.
///
/// # Errors
/// A sentence that says where was looked.
pub fn find_root(given: Option<&Path>, current: &Path) -> Result<PathBuf, String> {
    if let Some(root) = given {
        return if root.join(config::FILE).is_file() {
            Ok(root.to_owned())
        } else {
            Err(format!(
                "there is no {} in {}",
                config::FILE,
                root.display()
            ))
        };
    }
    current
        .ancestors()
        .find(|folder| folder.join(config::FILE).is_file())
        .map(Path::to_owned)
        .ok_or_else(|| {
            format!(
                "there is no {} in {} or above it; make a site with: fingerpost init DIR",
                config::FILE,
                current.display()
            )
        })
}

/// Reads everything that a site is made of.
pub fn load(root: &Path, diagnostics: &mut Vec<Diagnostic>) -> Sources {
    load_within(root, usize::MAX, diagnostics)
}

/// Reads what a site is made of; with more pages than `most_pages` without the language files of pages
/// and the locks, which are read when they are opened.
pub fn load_within(root: &Path, most_pages: usize, diagnostics: &mut Vec<Diagnostic>) -> Sources {
    let mut sources = Sources::default();
    read_built_in(&mut sources);
    let mut loader = Loader {
        root,
        sources: &mut sources,
        diagnostics,
    };
    loader.text(&root.join(config::FILE), config::FILE);
    let sections = loader.content();
    let is_large = sections.len() > most_pages;
    let is_of_page = |name: &str| {
        let section = name.strip_suffix(".ftl");
        section.is_some_and(|section| sections.contains(section))
    };
    loader.locales(&|name| is_large && (name == LOCK || is_of_page(name)));
    loader.themes();
    sources.read_with(open_below(root.to_owned()));
    sources
}

/// Reads files that were left unread.
fn open_below(root: PathBuf) -> Arc<ReadText> {
    Arc::new(move |file, path| match fs::read(root.join(path)) {
        Ok(bytes) => decode(bytes, file, path),
        Err(error) => (String::new(), vec![unreadable(path.to_owned(), &error)]),
    })
}

fn read_built_in(sources: &mut Sources) {
    for (path, text) in words!["en" "ar" "zh" "pl" "pa"] {
        sources.add(format!("{BUILT_IN}{path}"), text);
    }
    read_built_in_folder(&THEME, sources);
}

fn read_built_in_folder(folder: &include_dir::Dir<'static>, sources: &mut Sources) {
    for file in folder.files() {
        let path = slashes(file.path());
        if path.starts_with("assets/") {
            sources
                .assets
                .insert(format!("{BUILT_IN}{path}"), file.contents().to_owned());
        } else if let Some(text) = file.contents_utf8() {
            sources.add(format!("{BUILT_IN}{path}"), text);
        }
    }
    folder
        .dirs()
        .for_each(|inner| read_built_in_folder(inner, sources));
}

struct Loader<'a> {
    root: &'a Path,
    sources: &'a mut Sources,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Loader<'_> {
    /// Reads what is below `content`; returns the sections of its pages.
    fn content(&mut self) -> HashSet<String> {
        let mut sections = HashSet::new();
        for (disk, path) in self.walk("content") {
            if let Some(name) = path.strip_prefix("content/files/") {
                if OutPath::new(format!("files/{name}")).is_none() {
                    let message = "this file has a name that not every system and browser can read";
                    let help = "rename it: letters, digits, hyphens and dots are safe";
                    let place = Place::Path(path.clone());
                    self.diagnostics
                        .push(Diagnostic::new(rules::BAD_SLUG, place, message).help(help));
                }
                self.sources.statics.push(StaticFile {
                    path: name.to_owned(),
                    disk,
                });
            } else if path.ends_with(".md")
                || (path.ends_with(".toml") && path.starts_with("content/data/"))
            {
                if let Some(page) = path
                    .strip_prefix("content/")
                    .filter(|path| path.ends_with(".md"))
                {
                    sections.insert(Page::section_of(page));
                }
                self.text(&disk, &path);
            } else {
                self.stray(path, "pages are .md files, tables are .toml files in content/data/, files to copy stand in content/files/");
            }
        }
        sections
    }

    /// Reads the language files, but not those whose names say that they are left for later.
    fn locales(&mut self, is_left: &dyn Fn(&str) -> bool) {
        for (disk, path) in self.walk("locales") {
            let name = path.splitn(3, '/').nth(2).unwrap_or("");
            if name != LOCK && !name.ends_with(".ftl") {
                self.stray(path, "translations are .ftl files");
            } else if is_left(name) {
                self.sources.add_unread(path);
            } else {
                self.text(&disk, &path);
            }
        }
    }

    fn themes(&mut self) {
        for (disk, path) in self.walk("themes") {
            if path.split('/').nth(2) == Some("assets") {
                match fs::read(&disk) {
                    Ok(bytes) => {
                        self.sources.assets.insert(path, bytes);
                    }
                    Err(error) => self.unreadable(path, &error),
                }
            } else {
                self.text(&disk, &path);
            }
        }
    }

    /// The files below a folder, in the order of their paths, without hidden ones.
    fn walk(&mut self, folder: &str) -> Vec<(PathBuf, String)> {
        let top = self.root.join(folder);
        if !top.exists() {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut loops = Vec::new();
        let real = top.canonicalize().unwrap_or_else(|_| top.clone());
        let mut visible = |entry: &walkdir::DirEntry| {
            // A link to a folder above would lead through everything, and back here.
            let target = entry
                .path_is_symlink()
                .then(|| entry.path().canonicalize().ok())
                .flatten();
            let above = target.filter(|target| entry.depth() > 0 && real.starts_with(target));
            let leads_up = above.is_some();
            loops.extend(above.map(|target| (entry.path().to_owned(), target)));
            entry.depth() == 0 || (!leads_up && !is_hidden(entry.file_name()))
        };
        for entry in WalkDir::new(&top)
            .follow_links(true)
            .into_iter()
            .filter_entry(&mut visible)
        {
            match entry {
                Ok(entry) if entry.file_type().is_file() => {
                    let path = self.relative(entry.path());
                    found.push((entry.into_path(), path));
                }
                Ok(_) => {}
                Err(error) => self.walk_error(&error, folder),
            }
        }
        for (link, target) in loops {
            let message = format!(
                "this link leads back to {}, which contains it",
                self.relative(&target)
            );
            let place = Place::Path(self.relative(&link));
            self.diagnostics
                .push(Diagnostic::new(rules::LINK_LOOP, place, message));
        }
        found.sort_by(|a, b| a.1.cmp(&b.1));
        found
    }

    fn relative(&self, path: &Path) -> String {
        slashes(path.strip_prefix(self.root).unwrap_or(path))
    }

    fn walk_error(&mut self, error: &walkdir::Error, folder: &str) {
        let path = error
            .path()
            .map_or_else(|| folder.to_owned(), |path| self.relative(path));
        if let Some(ancestor) = error.loop_ancestor() {
            let message = format!(
                "this link leads back to {}, which contains it",
                self.relative(ancestor)
            );
            self.diagnostics.push(Diagnostic::new(
                rules::LINK_LOOP,
                Place::Path(path),
                message,
            ));
            return;
        }
        match error.io_error() {
            Some(error) => self.unreadable(path, error),
            None => self.diagnostics.push(Diagnostic::new(
                rules::UNREADABLE,
                Place::Path(path),
                error.to_string(),
            )),
        }
    }

    fn unreadable(&mut self, path: String, error: &std::io::Error) {
        self.diagnostics.push(unreadable(path, error));
    }

    fn stray(&mut self, path: String, help: &str) {
        let diagnostic = Diagnostic::new(
            rules::STRAY_FILE,
            Place::Path(path),
            "this file is not used",
        )
        .help(help);
        self.diagnostics.push(diagnostic);
    }

    /// Reads a text.
    fn text(&mut self, disk: &Path, path: &str) {
        let bytes = match fs::read(disk) {
            Ok(bytes) => bytes,
            Err(error) => return self.unreadable(path.to_owned(), &error),
        };
        let file = self.sources.next_id();
        let (text, mut found) = decode(bytes, file, path);
        self.sources.add(path, text);
        self.diagnostics.append(&mut found);
    }
}

fn unreadable(path: String, error: &std::io::Error) -> Diagnostic {
    let message = format!("can't be read: {error}");
    Diagnostic::new(rules::UNREADABLE, Place::Path(path), message)
}

/// A text out of its bytes: UTF-8, without byte order mark, in Unicode normalization form C; and what is
/// wrong with it.
fn decode(bytes: Vec<u8>, file: FileId, path: &str) -> (String, Vec<Diagnostic>) {
    let decomposed = std::str::from_utf8(&bytes)
        .ok()
        .and_then(first_not_composed);
    let (text, bad) = match String::from_utf8(bytes) {
        Ok(text) => (normal(text), None),
        Err(error) => {
            let bytes = error.as_bytes();
            let good = String::from_utf8_lossy(&bytes[..error.utf8_error().valid_up_to()]);
            (
                normal(String::from_utf8_lossy(bytes).into_owned()),
                Some(normal(good.into_owned()).len()),
            )
        }
    };
    let translation = path.starts_with("locales/") && !path.starts_with("locales/en/");
    let strange = if path.starts_with("themes/") {
        Vec::new()
    } else {
        strange(&text, translation)
    };
    let mut found = Vec::new();
    let mut report = |diagnostic: Diagnostic| {
        found.push(if translation {
            diagnostic.falling_back()
        } else {
            diagnostic
        });
    };
    if let Some(at) = decomposed {
        let span = Span::new(file, at..text.ceil_char_boundary(at + 1));
        let message = "this is not written in Unicode form C, in which equal texts are equal";
        report(Diagnostic::at(rules::NOT_NFC, &span, message));
    }
    for (at, c) in strange {
        let span = Span::new(file, at..at + c.len_utf8());
        let message = format!(
            "U+{:04X} is a character that no text may hold",
            u32::from(c)
        );
        report(Diagnostic::at(rules::FORBIDDEN_CHARACTER, &span, message));
    }
    if let Some(at) = bad {
        let span = Span::new(file, at..at + char::REPLACEMENT_CHARACTER.len_utf8());
        let message = "this file is not UTF-8 text";
        report(Diagnostic::at(rules::NOT_UTF8, &span, message));
    }
    (text, found)
}

/// The first place, as a byte of the text as it is read, where a file is not in form C.
fn first_not_composed(text: &str) -> Option<usize> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let composer = ComposingNormalizer::new_nfc();
    if composer.is_normalized(text) {
        return None;
    }
    let composed = composer.normalize(text);
    let same = text
        .bytes()
        .zip(composed.bytes())
        .take_while(|(a, b)| a == b);
    Some(composed.floor_char_boundary(same.count()))
}

/// A text without byte order mark, in Unicode normalization form C.
fn normal(text: String) -> String {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let composer = ComposingNormalizer::new_nfc();
    match bare.len() == text.len() && composer.is_normalized(bare) {
        true => text,
        false => composer.normalize(bare).into_owned(),
    }
}

/// Characters that no text may hold, with their places; unreadable bytes are reported apart. Only
/// translations may isolate a name.
fn strange(text: &str, translation: bool) -> Vec<(usize, char)> {
    let refused = |c: char| is_forbidden(c) || (!translation && is_isolate(c));
    let strange = |c: char| refused(c) && c != char::REPLACEMENT_CHARACTER;
    text.char_indices().filter(|(_, c)| strange(*c)).collect()
}

/// Files that editors and systems leave behind.
pub fn is_hidden(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

/// A relative path with `/` on every system.
fn slashes(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
