//! Reading a site's folder.
//!
//! In: the root folder. Out: [`Sources`], and a diagnostic for each file that can't be read. Nothing else opens an
//! author's file for what it says, but `sync`, which reads a translator's file once more before it writes it.

mod text;
mod walk;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use crate::config;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::digest::{self, Digest};
use crate::model::Page;
use crate::out_path::OutPath;
use crate::source::{BUILT_IN, COPIED, FileId, Open, Parts, Sources, Span, StaticFile};
use text::Text;

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

/// Reads what a site is made of; with more pages than `most_pages` without the pages, their language files
/// and the locks, which are read when they are opened.
pub fn load_within(root: &Path, most_pages: usize, diagnostics: &mut Vec<Diagnostic>) -> Sources {
    load_noting(root, most_pages, None, diagnostics)
}

/// The same; `digests` gets those of all files that are read as a whole, once they are.
pub fn load_noting(
    root: &Path,
    most_pages: usize,
    digests: Option<&Arc<Digests>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Sources {
    let mut sources = Sources::default();
    read_built_in(&mut sources);
    let mut plan = Plan {
        root,
        steps: Vec::new(),
    };
    plan.text(root.join(config::FILE), config::FILE.to_owned());
    let sections = plan.content(most_pages);
    let is_large = sections.len() > most_pages;
    let is_of_page = |name: &str| {
        let section = name.strip_suffix(".ftl");
        section.is_some_and(|section| sections.contains(section))
    };
    plan.locales(&|name| is_large && (name == LOCK || is_of_page(name)));
    plan.themes();
    // Files are read on all processors, and taken in their order.
    let steps = plan.steps.into_par_iter();
    let done: Vec<Done> = steps.map(|step| step.run(digests)).collect();
    let open: Arc<dyn Open> = Arc::new(Below {
        root: root.to_owned(),
        digests: digests.cloned(),
    });
    for done in done {
        done.add(&mut sources, &open, diagnostics);
    }
    sources
}

/// What was in files as they were read, by their paths.
#[derive(Debug, Default)]
pub struct Digests(Mutex<HashMap<String, Digest>>);

impl Digests {
    /// Of a file; `None` where it was not read.
    pub fn of(&self, path: &str) -> Option<Digest> {
        self.all().get(path).copied()
    }

    fn all(&self) -> MutexGuard<'_, HashMap<String, Digest>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads a file, and notes what it held.
fn read_file(disk: &Path, path: &str, digests: Option<&Arc<Digests>>) -> io::Result<Vec<u8>> {
    let bytes = fs::read(disk)?;
    if let Some(digests) = digests {
        let digest = digest::of(&bytes);
        digests.all().insert(path.to_owned(), digest);
    }
    Ok(bytes)
}

/// Opens files below a folder that were left unread.
struct Below {
    root: PathBuf,
    digests: Option<Arc<Digests>>,
}

impl Open for Below {
    fn text(&self, id: FileId, path: &str) -> (String, Vec<Diagnostic>) {
        match read_file(&self.root.join(path), path, self.digests.as_ref()) {
            Ok(bytes) => decode(bytes, id, path),
            Err(error) => (String::new(), vec![unreadable(path.to_owned(), &error)]),
        }
    }

    fn parts(&self, path: &str) -> Option<Box<dyn Parts>> {
        Some(Box::new(fs::File::open(self.root.join(path)).ok()?))
    }
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

/// What is to be done with each file, in the order in which it counts.
struct Plan<'a> {
    root: &'a Path,
    steps: Vec<Step>,
}

/// What is to be done with one file.
enum Step {
    Text(PathBuf, String),
    Leave(String),
    Asset(PathBuf, String),
    Static(StaticFile),
    Say(Diagnostic),
}

/// What has been done.
enum Done {
    Text(String, Text),
    Left(String),
    Asset(String, Vec<u8>),
    Static(StaticFile),
    Say(Diagnostic),
}

impl Step {
    /// Leaves the text of a page for later.
    fn leave_pages(&mut self) {
        if let Self::Text(_, path) = self
            && path.ends_with(".md")
        {
            *self = Self::Leave(std::mem::take(path));
        }
    }

    fn run(self, digests: Option<&Arc<Digests>>) -> Done {
        match self {
            Self::Text(disk, path) => match read_file(&disk, &path, digests) {
                Ok(bytes) => Done::Text(path.clone(), read(bytes, &path)),
                Err(error) => Done::Say(unreadable(path, &error)),
            },
            Self::Leave(path) => Done::Left(path),
            Self::Asset(disk, path) => match read_file(&disk, &path, digests) {
                Ok(bytes) => Done::Asset(path, bytes),
                Err(error) => Done::Say(unreadable(path, &error)),
            },
            Self::Static(file) => Done::Static(file),
            Self::Say(diagnostic) => Done::Say(diagnostic),
        }
    }
}

impl Done {
    fn add(self, sources: &mut Sources, open: &Arc<dyn Open>, diagnostics: &mut Vec<Diagnostic>) {
        match self {
            Self::Text(path, mut read) => {
                let file = sources.add(path, std::mem::take(&mut read.text));
                let source = sources.file(file);
                diagnostics.extend(findings(file, &source.path, &read, source.text()));
            }
            Self::Left(path) => {
                sources.add_unread(path, open);
            }
            Self::Asset(path, bytes) => {
                sources.assets.insert(path, bytes);
            }
            Self::Static(file) => sources.statics.push(file),
            Self::Say(diagnostic) => diagnostics.push(diagnostic),
        }
    }
}

impl Plan<'_> {
    fn text(&mut self, disk: PathBuf, path: String) {
        self.steps.push(Step::Text(disk, path));
    }

    fn say(&mut self, diagnostic: Diagnostic) {
        self.steps.push(Step::Say(diagnostic));
    }

    /// Plans to read what is below `content`, but no pages if there are more than `most_pages`; returns their
    /// sections.
    fn content(&mut self, most_pages: usize) -> HashSet<String> {
        let mut sections = HashSet::new();
        let first = self.steps.len();
        for (disk, path) in self.walk("content") {
            if let Some(name) = path.strip_prefix(COPIED) {
                if OutPath::new(format!("files/{name}")).is_none() {
                    let message = "this file has a name that not every system and browser can read";
                    let help = "rename it: letters, digits, hyphens and dots are safe";
                    let place = Place::Path(path.clone());
                    self.say(Diagnostic::new(rules::BAD_SLUG, place, message).help(help));
                }
                let path = name.to_owned();
                self.steps.push(Step::Static(StaticFile { path, disk }));
            } else if path.ends_with(".md")
                || (path.ends_with(".toml") && path.starts_with("content/data/"))
            {
                if let Some(page) = path
                    .strip_prefix("content/")
                    .filter(|path| path.ends_with(".md"))
                {
                    sections.insert(Page::section_of(page));
                }
                self.text(disk, path);
            } else {
                self.stray(path, "pages are .md files, tables are .toml files in content/data/, files to copy stand in content/files/");
            }
        }
        if sections.len() > most_pages {
            for step in &mut self.steps[first..] {
                step.leave_pages();
            }
        }
        sections
    }

    /// Plans to read the language files, but not those whose names say that they are left for later.
    fn locales(&mut self, is_left: &dyn Fn(&str) -> bool) {
        for (disk, path) in self.walk("locales") {
            let name = path.splitn(3, '/').nth(2).unwrap_or("");
            if name != LOCK && !name.ends_with(".ftl") {
                self.stray(path, "translations are .ftl files");
            } else if is_left(name) {
                self.steps.push(Step::Leave(path));
            } else {
                self.text(disk, path);
            }
        }
    }

    fn themes(&mut self) {
        for (disk, path) in self.walk("themes") {
            if path.split('/').nth(2) == Some("assets") {
                self.steps.push(Step::Asset(disk, path));
            } else {
                self.text(disk, path);
            }
        }
    }

    fn stray(&mut self, path: String, help: &str) {
        let diagnostic = Diagnostic::new(
            rules::STRAY_FILE,
            Place::Path(path),
            "this file is not used",
        )
        .help(help);
        self.say(diagnostic);
    }
}

fn unreadable(path: String, error: &io::Error) -> Diagnostic {
    let message = format!("can't be read: {error}");
    let found = Diagnostic::new(rules::UNREADABLE, Place::Path(path), message);
    match error.kind() {
        io::ErrorKind::NotFound => {
            found.help("put the file here; a link that leads nowhere can be deleted")
        }
        _ => found,
    }
}

fn is_translation(path: &str) -> bool {
    path.starts_with("locales/") && !path.starts_with("locales/en/")
}

fn read(bytes: Vec<u8>, path: &str) -> Text {
    text::read(bytes, is_translation(path), path.starts_with("themes/"))
}

/// The text of a file, and what is wrong with it.
fn decode(bytes: Vec<u8>, file: FileId, path: &str) -> (String, Vec<Diagnostic>) {
    let read = read(bytes, path);
    let found = findings(file, path, &read, &read.text);
    (read.text, found)
}

/// What was wrong with a text, which may have been taken out of `read`.
fn findings(file: FileId, path: &str, read: &Text, text: &str) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut say = |rule, at: usize, end: usize, message: String| {
        let diagnostic = Diagnostic::at(rule, &Span::new(file, at..end), message);
        found.push(if is_translation(path) {
            diagnostic.falling_back()
        } else {
            diagnostic
        });
    };
    if let Some(at) = read.not_composed {
        let end = text.ceil_char_boundary(at + 1);
        let message = "this is not written in Unicode form C, in which equal texts are equal";
        say(rules::NOT_NFC, at, end, message.to_owned());
    }
    for (at, c) in &read.strange {
        let code = u32::from(*c);
        let message = format!("U+{code:04X} is a character that no text may hold");
        say(rules::FORBIDDEN_CHARACTER, *at, at + c.len_utf8(), message);
    }
    if read.is_utf16 {
        let message = "this file is UTF-16, which some programs call Unicode, and not UTF-8";
        say(rules::NOT_UTF8, 0, 0, message.to_owned());
    }
    if let Some(at) = read.not_utf8 {
        let end = at + char::REPLACEMENT_CHARACTER.len_utf8();
        let message = "this file is not UTF-8 text";
        say(rules::NOT_UTF8, at, end, message.to_owned());
    }
    found
}

/// Files that editors and systems leave behind.
pub fn is_hidden(name: &std::ffi::OsStr) -> bool {
    let name = name.to_string_lossy();
    name.starts_with('.') || name.ends_with('~') || (name.starts_with('#') && name.ends_with('#'))
}

/// A relative path with `/` on every system.
fn slashes(path: &Path) -> String {
    let path = path.to_string_lossy();
    match MAIN_SEPARATOR {
        '/' => path.into_owned(),
        separator => path.replace(separator, "/"),
    }
}
