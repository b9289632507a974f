//! The files of the languages.
//!
//! In: the sources. Out: for each language its entries, as far as they are read at once, and its lock; a diagnostic for
//! each mistake, and for each entry of which another is used.

use rayon::prelude::*;

use super::memo::Memo;
use crate::diagnostics::Diagnostic;
use crate::lang::{LangId, Language};
use crate::model::Site;
use crate::source::Sources;
use crate::translate::LocaleFiles;
use crate::translate::catalogue;
use crate::translate::lock::{self, Lock};

/// The files of all languages, as far as they are read at once.
pub(super) fn read<'a>(
    sources: &'a Sources,
    languages: &[Language],
    memo: Option<&Memo>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<LocaleFiles<'a>> {
    let languages = languages.par_iter();
    let read = languages.map(|language| locale_files(sources, language, memo));
    let mut all = Vec::new();
    for (files, mut found) in read.collect::<Vec<_>>() {
        diagnostics.append(&mut found);
        all.push(files);
    }
    all
}

/// The files of one language, and what is wrong with them.
fn locale_files<'a>(
    sources: &'a Sources,
    language: &Language,
    memo: Option<&Memo>,
) -> (LocaleFiles<'a>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let is_source = language.id == LangId::SOURCE;
    let catalogue = catalogue::read(sources, &language.code, !is_source, &mut found);
    let lock = if is_source {
        Lock::default()
    } else {
        // It has not changed, or there would be no memo.
        let is_as_written = memo.is_some_and(|memo| memo.notes.shared.locks_as_written);
        let opened = is_as_written.then(|| lock::open(sources, &language.code));
        let opened = opened.flatten();
        opened.unwrap_or_else(|| lock::read(sources, &language.code, &mut found))
    };
    let files = LocaleFiles {
        language: language.clone(),
        catalogue,
        lock,
    };
    (files, found)
}

/// Reports entries that stand in several files of a language, of which one is used.
pub(super) fn settle_doubles(
    files: &mut LocaleFiles<'_>,
    site: &Site,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let own = |id: &str| {
        let message = site.messages.find(id)?;
        Some(&*site.messages.get(message).file)
    };
    let unused = files.catalogue.settle(own);
    diagnostics.extend(unused.iter().filter_map(|entry| {
        let used = files.catalogue.get(&entry.id)?;
        let found = catalogue::written_twice(entry, &used.span, sources);
        Some(match files.language.id == LangId::SOURCE {
            true => found,
            false => found.falling_back(),
        })
    }));
}
