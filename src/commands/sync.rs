//! `fingerpost sync`: writes the English message files and offers new messages to translators.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::{Exit, console};
use crate::cli;
use crate::config;
use crate::diagnostics::Diagnostic;
use crate::load;
use crate::output::locale_files;
use crate::pipeline::{self, Compiled};
use crate::source::Sources;
use crate::translate::sync::{self, FileMessages};

/// A file and its new text; none where the file goes.
struct Change {
    path: String,
    text: Option<String>,
}

/// Runs the command.
pub(super) fn run(options: &cli::Sync) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let mut found = Vec::new();
    let sources = load::load(&root, &mut found);
    let compiled = pipeline::compile(&sources, &pipeline::Options::default(), &mut found);
    found.retain(Diagnostic::stops_build);
    crate::diagnostics::sort(&mut found, &sources);
    let Some(compiled) = compiled else {
        console::findings(&found, &sources);
        console::error("nothing was written: correct the configuration first");
        return if options.dry_run {
            Exit::Done
        } else {
            super::stopped(&found)
        };
    };
    let held: BTreeSet<String> = found
        .iter()
        .filter_map(|found| found.path(&sources))
        .filter_map(message_file)
        .collect();
    let mut work = Work {
        root: &root,
        held: &held,
        changes: Vec::new(),
        broken: Vec::new(),
    };
    if let Err(problem) = work.plan(&compiled, &sources) {
        return console::machine(problem);
    }
    console::findings(&found, &sources);
    report(&root, options, &work)
}

/// The Fluent file, without `.ftl`, that holds the texts of an English file.
fn message_file(path: &str) -> Option<String> {
    let name = |path: &str| path.replace('/', "-");
    if path == config::FILE {
        return Some("site".to_owned());
    }
    if let Some(path) = path.strip_prefix("locales/en/") {
        return path.strip_suffix(".ftl").map(str::to_owned);
    }
    let path = path.strip_prefix("content/")?;
    if let Some(table) = path.strip_prefix("data/") {
        return table
            .strip_suffix(".toml")
            .map(|table| format!("data-{}", name(table)));
    }
    let page = path.strip_suffix(".md")?;
    let page = page.strip_suffix("/_index").unwrap_or(page);
    Some(if page == "404" {
        "not-found".to_owned()
    } else {
        name(page)
    })
}

/// What is to be written.
struct Work<'a> {
    root: &'a Path,
    /// Files whose English has mistakes: they are left alone.
    held: &'a BTreeSet<String>,
    changes: Vec<Change>,
    broken: Vec<String>,
}

impl Work<'_> {
    /// # Errors
    /// A file that the machine can't read.
    fn plan(&mut self, compiled: &Compiled<'_>, sources: &Sources) -> Result<(), String> {
        let mut files = sync::files(&compiled.site.messages);
        files.retain(|file| !self.held.contains(file.name));
        for (at, (language, _)) in compiled.languages.iter().enumerate() {
            let folder = format!("locales/{}/", language.code);
            for file in &files {
                self.file(&format!("{folder}{}.ftl", file.name), file, at == 0)?;
            }
            for (_, source) in sources.under(&folder) {
                let name = source
                    .path
                    .strip_prefix(&folder)
                    .and_then(|name| name.strip_suffix(".ftl"));
                let Some(name) = name.filter(|name| !matches!(*name, "theme" | "units" | "terms"))
                else {
                    continue;
                };
                if !self.held.contains(name) && !files.iter().any(|file| file.name == name) {
                    self.without_english(&source.path, name, at == 0)?;
                }
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &str, file: &FileMessages<'_>, english: bool) -> Result<(), String> {
        match plan(self.root, path, file, english) {
            Ok(Some(text)) => self.changes.push(Change {
                path: path.to_owned(),
                text: Some(text),
            }),
            Ok(None) => {}
            Err(Failure::Broken) => self.broken.push(path.to_owned()),
            Err(Failure::Machine(problem)) => return Err(problem),
        }
        Ok(())
    }

    /// A file whose page or table is gone: the English goes, offers go, translations stay.
    fn without_english(&mut self, path: &str, name: &str, english: bool) -> Result<(), String> {
        let nothing = FileMessages {
            name,
            messages: Vec::new(),
        };
        if english {
            self.changes.push(Change {
                path: path.to_owned(),
                text: None,
            });
            return Ok(());
        }
        self.file(path, &nothing, false)?;
        if let Some(change) = self.changes.last_mut().filter(|change| change.path == path) {
            change.text = change.text.take().filter(|text| !text.trim().is_empty());
        }
        Ok(())
    }
}

enum Failure {
    Broken,
    Machine(String),
}

/// The new text of a file, where it differs.
fn plan(
    root: &Path,
    path: &str,
    file: &FileMessages<'_>,
    english: bool,
) -> Result<Option<String>, Failure> {
    let current = match fs::read_to_string(root.join(path)) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => {
            return Err(Failure::Broken);
        }
        Err(error) => return Err(Failure::Machine(format!("{path}: {error}"))),
    };
    let text = if english {
        Some(sync::english(file))
    } else {
        translation(file, &current)
    };
    match text {
        Some(text) if text == current => Ok(None),
        Some(text) => Ok(Some(text)),
        None => Err(Failure::Broken),
    }
}

/// The new text of a translator's file; a byte order mark stays where it is.
fn translation(file: &FileMessages<'_>, current: &str) -> Option<String> {
    match current.strip_prefix('\u{feff}') {
        Some(text) => sync::translation(file, text).map(|text| format!("\u{feff}{text}")),
        None => sync::translation(file, current),
    }
}

fn report(root: &Path, options: &cli::Sync, work: &Work<'_>) -> Exit {
    let write = !options.dry_run && !options.check;
    for Change { path, text } in &work.changes {
        let done = match text {
            _ if !write => Ok(()),
            Some(text) => locale_files::write(root, path, text),
            None => locale_files::remove(root, path),
        };
        if let Err(error) = done {
            return console::machine(format!("{path}: {error}"));
        }
        let verb = match (write, text.is_some()) {
            (true, true) => "wrote",
            (true, false) => "deleted",
            (false, true) => "would write",
            (false, false) => "would delete",
        };
        console::print(&format!("{verb} {path}\n"));
    }
    for path in &work.broken {
        console::error(&format!(
            "{path} does not parse and was left alone; fingerpost check shows where"
        ));
    }
    for name in work.held {
        console::error(&format!(
            "{name}.ftl was left alone in every language: correct its English first"
        ));
    }
    let wrong = !work.broken.is_empty() || !work.held.is_empty();
    if work.changes.is_empty() && !wrong {
        console::print("nothing to write\n");
    }
    match () {
        () if options.dry_run => Exit::Done,
        () if wrong || (options.check && !work.changes.is_empty()) => Exit::Mistakes,
        () => Exit::Done,
    }
}
