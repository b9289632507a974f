//! What `sync` and `accept` write, for the whole site.
//!
//! In: a compiled site, what is known of each translation, and the texts of the language files. Out:
//! the files that change. It reads and writes nothing itself.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Compiled;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::source::{BUILT_IN, Sources};
use crate::translate::lock::{self, Lock, Record};
use crate::translate::originals::is_by_hand;
use crate::translate::sync::{self, Change, FileOriginals, Language};
use crate::translate::{LocaleFiles, Original, Verdicts, originals};

/// The text of a file as it is on disk.
pub enum Current {
    /// There is none.
    Absent,
    /// Its text.
    Text(String),
    /// It is not text.
    Unreadable,
}

/// Finds the text of a file by its path.
///
/// # Errors
/// What the machine says, with the path.
pub type Read<'a> = dyn Fn(&str) -> Result<Current, String> + Sync + 'a;

/// Finds the texts that were loaded.
pub fn read_from(sources: &Sources) -> impl Fn(&str) -> Result<Current, String> + Sync {
    |path| {
        let text = sources.find(path).map(|id| sources.file(id).text());
        Ok(text.map_or(Current::Absent, |text| Current::Text(text.to_owned())))
    }
}

/// A file and its new text; none where the file goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path relative to the root.
    pub path: String,
    /// Its new text.
    pub text: Option<String>,
}

/// What is to be written.
#[derive(Debug, Default)]
pub struct Plan {
    /// Files that change, English first.
    pub changes: Vec<FileChange>,
    /// Files that do not parse and are left alone.
    pub broken: Vec<String>,
    /// What has changed in English: the id, and how.
    pub english: Vec<(String, Change)>,
    /// Whether parked translations came back: they are judged when this is written.
    pub revived: bool,
}

/// Plans all files of all languages.
///
/// `verdicts` are by language; `held` are the files whose English has mistakes, which are left alone.
///
/// # Errors
/// A file that the machine can't read.
pub fn plan(
    compiled: &Compiled<'_>,
    sources: &Sources,
    verdicts: &[Verdicts],
    held: &BTreeSet<String>,
    read: &Read<'_>,
) -> Result<Plan, String> {
    let messages = &compiled.site.messages;
    let english = &compiled.languages[0].catalogue;
    let originals = originals(messages, english, sources);
    let files = sync::files(&originals, messages);
    let mut planner = Planner {
        sources,
        held,
        read,
        plan: Plan::default(),
    };
    planner.english(&files, &compiled.languages[0])?;
    let stored: BTreeMap<&str, String> = english
        .entries
        .iter()
        .filter_map(|entry| Some((&*entry.id, entry.source()?)))
        .collect();
    let by_id: BTreeMap<&str, (&Original<'_>, String)> = files
        .iter()
        .flat_map(|file| &file.originals)
        .map(|(original, place)| (original.id, (*original, place.clone())))
        .collect();
    let one = |(at, language): (usize, &LocaleFiles<'_>)| {
        let categories = compiled.translation.words[at].formats.plural_categories();
        let known = Language {
            originals: &by_id,
            stored: &stored,
            verdicts: &verdicts[at],
            lock: &language.lock,
            categories: &categories,
        };
        let mut planner = Planner {
            sources,
            held,
            read,
            plan: Plan::default(),
        };
        planner.language(&files, language, &known)?;
        Ok(planner.plan)
    };
    // Languages know nothing of each other.
    let languages = compiled.languages.par_iter().enumerate().skip(1);
    let plans: Vec<Plan> = languages.map(one).collect::<Result<_, String>>()?;
    let mut plan = planner.plan;
    for mut other in plans {
        plan.changes.append(&mut other.changes);
        plan.broken.append(&mut other.broken);
        plan.revived |= other.revived;
    }
    Ok(plan)
}

struct Planner<'a> {
    sources: &'a Sources,
    held: &'a BTreeSet<String>,
    read: &'a Read<'a>,
    plan: Plan,
}

impl Planner<'_> {
    fn is_held(&self, name: &str) -> bool {
        self.held.contains(name)
    }

    fn change(&mut self, path: String, text: Option<String>) {
        self.plan.changes.push(FileChange { path, text });
    }

    /// Names of a language's files on disk that messages of the content stand in.
    fn standing(&self, code: &str) -> Vec<String> {
        let folder = format!("locales/{code}/");
        let names = self.sources.under(&folder).filter_map(|(_, file)| {
            let name = file.path.strip_prefix(&folder)?.strip_suffix(".ftl")?;
            Some(name.to_owned())
        });
        names.collect()
    }

    fn english(
        &mut self,
        files: &[FileOriginals<'_>],
        english: &LocaleFiles<'_>,
    ) -> Result<(), String> {
        let folder = format!("locales/{}/", english.language.code);
        for file in files.iter().filter(|file| !file.is_by_hand()) {
            if self.is_held(file.name) {
                continue;
            }
            let changes = sync::changes(file, &english.catalogue);
            self.plan.english.extend(changes);
            let path = format!("{folder}{}.ftl", file.name);
            let text = sync::english(file);
            match (self.read)(&path)? {
                Current::Text(current) if current == text => {}
                Current::Unreadable => self.plan.broken.push(path),
                _ => self.change(path, Some(text)),
            }
        }
        for name in self.standing(&english.language.code) {
            let gone = !files.iter().any(|file| file.name == name);
            if gone && !is_by_hand(&name) && !self.is_held(&name) {
                let nothing = FileOriginals {
                    name: &name,
                    originals: Vec::new(),
                };
                let changes = sync::changes(&nothing, &english.catalogue);
                self.plan.english.extend(changes);
                self.change(format!("{folder}{name}.ftl"), None);
            }
        }
        Ok(())
    }

    fn language(
        &mut self,
        files: &[FileOriginals<'_>],
        locale: &LocaleFiles<'_>,
        known: &Language<'_>,
    ) -> Result<(), String> {
        let code = &locale.language.code;
        let lock_path = lock::path(code);
        if locale.lock.is_broken() {
            // Without it nobody can say what is current: nothing is touched until it is mended.
            self.plan.broken.push(lock_path);
            return Ok(());
        }
        let standing = self.standing(code);
        let gone: Vec<FileOriginals<'_>> = standing
            .iter()
            .filter(|name| *name != "terms" && !files.iter().any(|file| file.name == **name))
            .map(|name| FileOriginals {
                name,
                originals: Vec::new(),
            })
            .collect();
        let mut records: Vec<(Box<str>, Record)> = Vec::new();
        let mut revived: BTreeSet<String> = BTreeSet::new();
        for file in files.iter().chain(&gone) {
            let tracked = FileOriginals {
                name: file.name,
                originals: file
                    .originals
                    .iter()
                    .filter(|(original, _)| known.verdicts.contains_key(original.id))
                    .cloned()
                    .collect(),
            };
            let path = format!("locales/{code}/{}.ftl", file.name);
            let done = !self.is_held(file.name)
                && self.file(&path, &tracked, locale, known, &mut revived)?;
            for (original, _) in &tracked.originals {
                let id = original.id;
                let record = match done && !revived.contains(id) {
                    true => Some(Cow::Borrowed(&known.verdicts[id].record)),
                    false => known.lock.get(id),
                };
                records.extend(record.map(|record| (id.into(), record.into_owned())));
            }
        }
        let lock = records.into_iter().collect::<Lock>();
        let lock = lock.with_forgotten(known.lock);
        self.lock(lock_path, &lock.write(code), lock.is_empty())
    }

    /// Plans one file; false where it is left alone. Ids of translations that came back are added to
    /// `revived`: they keep their old records until they are judged anew.
    fn file(
        &mut self,
        path: &str,
        file: &FileOriginals<'_>,
        locale: &LocaleFiles<'_>,
        known: &Language<'_>,
        revived: &mut BTreeSet<String>,
    ) -> Result<bool, String> {
        let current = match (self.read)(path)? {
            Current::Absent if file.originals.is_empty() => return Ok(true),
            Current::Absent => String::new(),
            Current::Text(text) => text,
            Current::Unreadable => {
                self.plan.broken.push(path.to_owned());
                return Ok(false);
            }
        };
        let elsewhere = |id: &str| {
            let entry = locale.catalogue.get(id);
            entry.is_some_and(|entry| {
                let stands = &self.sources.file(entry.span.file).path;
                !stands.starts_with(BUILT_IN) && stands != path
            })
        };
        // A byte order mark stays where it is.
        let (mark, text) = match current.strip_prefix('\u{feff}') {
            Some(text) => ("\u{feff}", text),
            None => ("", current.as_str()),
        };
        let Some(outcome) = sync::translation(file, known, &elsewhere, text) else {
            self.plan.broken.push(path.to_owned());
            return Ok(false);
        };
        self.plan.revived |= !outcome.revived.is_empty();
        revived.extend(outcome.revived);
        if outcome.text != text {
            let left = Some(outcome.text).filter(|text| !text.trim().is_empty());
            self.change(path.to_owned(), left.map(|text| format!("{mark}{text}")));
        }
        Ok(true)
    }

    fn lock(&mut self, path: String, text: &str, is_empty: bool) -> Result<(), String> {
        match (self.read)(&path)? {
            Current::Text(current) if current == text => {}
            Current::Absent if is_empty => {}
            _ => self.change(path, Some(text.to_owned())),
        }
        Ok(())
    }
}

/// Warns where `sync` would write translators' files: for `check` alone, which has the time.
pub fn check(compiled: &Compiled<'_>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let read = read_from(sources);
    let verdicts = &compiled.translation.verdicts;
    let Ok(plan) = plan(compiled, sources, verdicts, &BTreeSet::new(), &read) else {
        return;
    };
    if !plan.english.is_empty() {
        // That the English has changed is said already; all else follows from it.
        return;
    }
    for files in compiled.languages.iter().skip(1) {
        let folder = format!("locales/{}", files.language.code);
        let inside = |path: &&FileChange| path.path.starts_with(&format!("{folder}/"));
        let count = plan.changes.iter().filter(inside).count();
        if count > 0 {
            let what = if count == 1 { "file has" } else { "files have" };
            let message =
                format!("{count} {what} offers, comments or records that are not up to date");
            diagnostics.push(
                Diagnostic::new(rules::NEEDS_SYNC, Place::Path(folder), message).falling_back(),
            );
        }
    }
}
