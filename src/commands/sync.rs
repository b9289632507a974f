//! `fingerpost sync`: writes the English message files and offers new messages to translators.

use std::fs;
use std::path::Path;

use super::{Exit, console};
use crate::cli;
use crate::config;
use crate::load;
use crate::output::locale_files;
use crate::pipeline;
use crate::translate::sync::{self, FileMessages};

/// A file and its new text.
struct Change {
    path: String,
    text: String,
}

/// Runs the command.
pub(super) fn run(options: &cli::Sync) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let mut diagnostics = Vec::new();
    let sources = load::load(&root, &mut diagnostics);
    let compiled = pipeline::compile(&sources, &pipeline::Options::default(), &mut diagnostics);
    crate::diagnostics::sort(&mut diagnostics, &sources);
    let english_wrong = diagnostics.iter().any(|diagnostic| {
        diagnostic.stops_build()
            && diagnostic
                .path(&sources)
                .is_none_or(|path| path.starts_with("content/") || path == config::FILE)
    });
    let Some(compiled) = compiled.filter(|_| !english_wrong) else {
        console::findings(&diagnostics, &sources);
        console::error("nothing was written: correct the English first");
        return if options.dry_run {
            Exit::Done
        } else {
            super::stopped(&diagnostics)
        };
    };
    let files = sync::files(&compiled.site.messages);
    let mut changes = Vec::new();
    let mut broken = Vec::new();
    for (at, (language, _)) in compiled.languages.iter().enumerate() {
        for file in &files {
            let path = format!("locales/{}/{}.ftl", language.code, file.name);
            match plan(&root, &path, file, at == 0) {
                Ok(Some(text)) => changes.push(Change { path, text }),
                Ok(None) => {}
                Err(Failure::Broken) => broken.push(path),
                Err(Failure::Machine(text)) => return console::machine(text),
            }
        }
    }
    report(&root, options, &changes, &broken)
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
        sync::translation(file, &current)
    };
    match text {
        Some(text) if text == current => Ok(None),
        Some(text) => Ok(Some(text)),
        None => Err(Failure::Broken),
    }
}

fn report(root: &Path, options: &cli::Sync, changes: &[Change], broken: &[String]) -> Exit {
    let write = !options.dry_run && !options.check;
    for change in changes {
        if write && let Err(error) = locale_files::write(root, &change.path, &change.text) {
            return console::machine(format!("{}: {error}", change.path));
        }
        console::print(&format!(
            "{} {}\n",
            if write { "wrote" } else { "would write" },
            change.path
        ));
    }
    for path in broken {
        console::error(&format!(
            "{path} does not parse and was left alone; fingerpost check shows where"
        ));
    }
    if changes.is_empty() && broken.is_empty() {
        console::print("nothing to write\n");
    }
    match () {
        () if options.dry_run => Exit::Done,
        () if !broken.is_empty() || (options.check && !changes.is_empty()) => Exit::Mistakes,
        () => Exit::Done,
    }
}
