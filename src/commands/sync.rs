//! `fingerpost sync`: writes the English message files, offers new messages to translators, and tells
//! them what has changed.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::{Exit, console};
use crate::cli;
use crate::config;
use crate::diagnostics::Diagnostic;
use crate::load;
use crate::model::Page;
use crate::output::locale_files;
use crate::pipeline::workshop::{self, Current, FileChange, Plan};
use crate::pipeline::{self, Compiled};
use crate::source::Sources;
use crate::translate::Verdicts;

/// Runs the command.
pub(super) fn run(options: &cli::Sync) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let write = !options.dry_run && !options.check;
    let mut told = BTreeSet::new();
    let (plan, held) = loop {
        // The English is the same each time, and what is wrong with it is said once.
        let (plan, held) = match once(&root, options, told.is_empty()) {
            Ok(planned) => planned,
            Err(exit) => return exit,
        };
        if write && let Err(problem) = write_all(&root, &plan) {
            return console::machine(problem);
        }
        if options.dry_run {
            show_english(&plan);
        }
        tell(&plan.changes, write, &mut told);
        if !write || !plan.revived {
            break (plan, held);
        }
        // What came back is a translation again, and told apart like any other.
    };
    tell_left(&plan, &held);
    if told.is_empty() && plan.broken.is_empty() && held.is_empty() {
        console::print("nothing to write\n");
    }
    let wrong = !plan.broken.is_empty() || !held.is_empty();
    match () {
        () if options.dry_run => Exit::Done,
        () if wrong || (options.check && !plan.changes.is_empty()) => Exit::Mistakes,
        () => Exit::Done,
    }
}

/// Plans what is to be written, and which files are left alone; `says` whether the findings are printed.
fn once(root: &Path, options: &cli::Sync, says: bool) -> Result<(Plan, BTreeSet<String>), Exit> {
    let mut found = Vec::new();
    let sources = load::load(root, &mut found);
    let compiled = compile_quietly(&sources, &mut found);
    if says {
        console::findings(&found, &sources);
    }
    let Some(compiled) = compiled else {
        console::error("nothing was written: correct the configuration first");
        return Err(match options.dry_run {
            true => Exit::Done,
            false => super::stopped(&found),
        });
    };
    let held = held(&found, &sources);
    let verdicts = &compiled.translation.verdicts;
    let plan = plan(root, &compiled, &sources, verdicts, &held);
    Ok((plan.map_err(console::machine)?, held))
}

/// Compiles a site for the translators' files; prints and keeps the findings about its English.
pub(super) fn compile<'a>(
    sources: &'a Sources,
    found: &mut Vec<Diagnostic>,
) -> Option<Compiled<'a>> {
    let compiled = compile_quietly(sources, found);
    console::findings(found, sources);
    compiled
}

fn compile_quietly<'a>(sources: &'a Sources, found: &mut Vec<Diagnostic>) -> Option<Compiled<'a>> {
    let compiled = pipeline::compile(sources, &pipeline::Options::default(), found);
    found.retain(Diagnostic::stops_build);
    crate::diagnostics::sort(found, sources);
    compiled
}

/// Fluent files, without `.ftl`, whose English has mistakes: they are left alone in every language.
pub(super) fn held(found: &[Diagnostic], sources: &Sources) -> BTreeSet<String> {
    found
        .iter()
        .filter_map(|found| found.path(sources))
        .filter_map(message_file)
        .collect()
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
    path.ends_with(".md").then(|| Page::section_of(path))
}

/// Plans what to write, from the files as they are on disk, byte by byte.
pub(super) fn plan(
    root: &Path,
    compiled: &Compiled<'_>,
    sources: &Sources,
    verdicts: &[Verdicts],
    held: &BTreeSet<String>,
) -> Result<Plan, String> {
    let read = |path: &str| match fs::read_to_string(root.join(path)) {
        Ok(text) => Ok(Current::Text(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Current::Absent),
        Err(error) if error.kind() == ErrorKind::InvalidData => Ok(Current::Unreadable),
        Err(error) => Err(format!("{path}: {error}")),
    };
    workshop::plan(compiled, sources, verdicts, held, &read)
}

/// Writes all files of a plan: of each language the lock, then its files; English last. So whenever
/// this is stopped, the next sync still knows which English each translation was made from.
///
/// # Errors
/// The first file that the machine can't write.
pub(super) fn write_all(root: &Path, plan: &Plan) -> Result<(), String> {
    for FileChange { path, text } in plan.changes.iter().rev() {
        let done = match text {
            Some(text) => locale_files::write(root, path, text),
            None => locale_files::remove(root, path),
        };
        done.map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// Old and new English, word by word.
fn show_english(plan: &Plan) {
    for (id, change) in &plan.english {
        let (old, now) = change.sides();
        console::print(&format!("{id}\n  {}\n", console::difference(old, now)));
    }
}

/// Says what is written, but of files that have been `told`.
fn tell(changes: &[FileChange], write: bool, told: &mut BTreeSet<String>) {
    for FileChange { path, text } in changes {
        if !told.insert(path.clone()) {
            continue;
        }
        let verb = match (write, text.is_some()) {
            (true, true) => "wrote",
            (true, false) => "deleted",
            (false, true) => "would write",
            (false, false) => "would delete",
        };
        console::print(&format!("{verb} {path}\n"));
    }
}

/// Says what is left alone.
fn tell_left(plan: &Plan, held: &BTreeSet<String>) {
    for path in &plan.broken {
        console::error(&format!(
            "{path} does not parse and was left alone; fingerpost check shows where"
        ));
    }
    for name in held {
        console::error(&format!(
            "{name}.ftl was left alone in every language: correct its English first"
        ));
    }
}
