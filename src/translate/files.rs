//! The language files of one page, opened for it and closed again.
//!
//! Only for sites that are too large to have all their files in memory. A page's translations stand in the
//! file of its name; but a translator may have put one into the file of another page. So where one is
//! missing, all files of the language are looked through, once.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::catalogue::{self, Catalogue, Entry, Lookup};
use super::originals::is_own;
use super::pair::{Pair, pairs};
use super::texts::Translation;
use super::{Input, LocaleFiles};
use crate::diagnostics::Diagnostic;
use crate::model::{Message, Page, PageId};
use crate::source::{FileId, Span};

/// Entries of a language by id that stand in the file of a page and are no translations of its texts.
pub(super) type Strays = HashMap<String, FileId>;

/// The files of one language for one page.
#[derive(Clone, Copy)]
pub(super) struct PageFiles<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) translation: &'a Translation,
    pub(super) lang: usize,
    pub(super) page: &'a Page,
}

impl PageFiles<'_> {
    fn files(&self) -> &LocaleFiles<'_> {
        &self.input.languages[self.lang]
    }

    /// The file of a page in this language.
    fn of(&self, page: &Page) -> Option<FileId> {
        let code = &self.files().language.code;
        let path = format!("locales/{code}/{}.ftl", page.section);
        self.input.sources.find(&path)
    }

    /// The name of a file without folder and `.ftl`.
    fn name(&self, file: FileId) -> &str {
        let path = &self.input.sources.file(file).path;
        let folder = format!("locales/{}/", self.files().language.code);
        let name = path.strip_prefix(&folder);
        name.and_then(|name| name.strip_suffix(".ftl"))
            .unwrap_or("")
    }

    fn messages(&self, page: &Page) -> &[Message] {
        &self.input.messages.all()[page.messages.clone()]
    }

    /// Opens the files, looks up the translations of the texts that have these `ids`, and lets `make` work
    /// with both. `extra` gets the entries that are no translations of the page's texts;
    /// `has_opened_others` becomes true where files of other pages were looked into.
    pub(super) fn with<R>(
        &self,
        ids: &[&str],
        extra: &mut Vec<(String, Span)>,
        has_opened_others: &mut bool,
        diagnostics: &mut Vec<Diagnostic>,
        make: impl for<'c> FnOnce(Lookup<'c, 'c>, Vec<Pair<'c>>, &mut Vec<Diagnostic>) -> R,
    ) -> R {
        let sources = self.input.sources;
        let shared = &self.files().catalogue;
        let own = self.of(self.page).map(|file| (file, sources.open(file)));
        let mut found = Vec::new();
        let mut catalogue = Catalogue::default();
        if let Some((file, (text, wrong))) = &own {
            found.extend(wrong.iter().cloned());
            let name = &self.page.section;
            catalogue = catalogue::read_file(sources, (*file, text), name, true, &mut found);
            for entry in self.strays_of(self.page, &catalogue) {
                extra.push((entry.id.to_string(), entry.span.clone()));
                found.extend(self.double(entry));
            }
        }
        let nothing = Catalogue::default();
        let lookup = Lookup::new(&catalogue).before([&nothing, shared]);
        let here = pairs(ids.iter().copied(), lookup, &self.page.section);
        let missing = here.iter().filter(|pair| pair.entry.is_none());
        let missing: BTreeSet<&str> = missing.map(|pair| pair.id).collect();
        let elsewhere = missing.iter();
        let elsewhere = elsewhere.filter_map(|id| self.all_strays().get(*id));
        let elsewhere: BTreeSet<FileId> = elsewhere.copied().collect();
        let made = if elsewhere.is_empty() {
            make(lookup, here, &mut found)
        } else {
            *has_opened_others = true;
            let open = |file: &FileId| (*file, sources.open(*file).0);
            let opened: Vec<(FileId, Cow<'_, str>)> = elsewhere.iter().map(open).collect();
            let mut others = Catalogue::default();
            for (file, text) in &opened {
                let name = self.name(*file);
                let read =
                    catalogue::read_file(sources, (*file, text), name, true, &mut Vec::new());
                others.take(read, &|id| missing.contains(id));
            }
            let lookup = Lookup::new(&catalogue).before([&others, shared]);
            let pairs = pairs(ids.iter().copied(), lookup, &self.page.section);
            make(lookup, pairs, &mut found)
        };
        diagnostics.append(&mut found);
        made
    }

    /// Entries in the file of a page that are no translations of its texts.
    fn strays_of<'c, 'a>(
        &self,
        page: &Page,
        catalogue: &'c Catalogue<'a>,
    ) -> impl Iterator<Item = &'c Entry<'a>> {
        let messages = self.messages(page);
        // Most stand in the order of the texts.
        let mut next = 0;
        catalogue.entries.iter().filter(move |entry| {
            let (before, behind) = messages.split_at(next);
            let mut texts = behind.iter().chain(before);
            let found = texts.position(|message| message.id == entry.id);
            next = found.map_or(next, |at| (next + at + 1) % messages.len());
            found.is_none()
        })
    }

    /// Looks through the files of all pages that may have some.
    fn strays(&self) -> Strays {
        let of_page = |page: &Page| {
            let file = self.of(page)?;
            let (text, _) = self.input.sources.open(file);
            let mut elsewhere = Vec::new();
            let read =
                catalogue::read_file(self.input.sources, (file, &text), "", true, &mut elsewhere);
            let strays = self.strays_of(page, &read);
            let strays = strays.map(|entry| (entry.id.to_string(), file));
            Some(strays.collect::<Vec<_>>())
        };
        // On this thread alone: others may wait for it, and one that waited for them would wait for ever.
        let pages = self.input.pages.iter().enumerate();
        let may_have = |id| self.input.strays.is_none_or(|pages| pages.contains(&id));
        let pages = pages.filter(|(at, _)| may_have(PageId(*at)));
        let found = pages.filter_map(|(_, page)| of_page(page)).flatten();
        let mut strays = Strays::new();
        for (id, file) in found {
            // Files are numbered in the order of their paths, in which the first counts.
            let first = strays.entry(id).or_insert(file);
            *first = file.min(*first);
        }
        strays
    }

    /// The same of the whole language, once for all its pages.
    fn all_strays(&self) -> &Strays {
        self.translation.strays[self.lang].get_or_init(|| self.strays())
    }

    /// A text that stands in two files.
    fn double(&self, entry: &Entry<'_>) -> Option<Diagnostic> {
        let used = self.used_before(entry)?;
        Some(catalogue::written_twice(entry, &used, self.input.sources).falling_back())
    }

    /// Where another entry with the same id is that counts more than this one, which stands in the file of a page that
    /// it is no translation for.
    fn used_before(&self, entry: &Entry<'_>) -> Option<Span> {
        let sources = self.input.sources;
        let shared = self.files().catalogue.get(&entry.id);
        if let Some(other) = shared.filter(|other| is_own(other, sources)) {
            return Some(other.span.clone());
        }
        let message = self.input.messages.find(&entry.id)?;
        let page = self.input.messages.get(message).page?;
        let in_file = |file: FileId| {
            let (text, _) = sources.open(file);
            let read = catalogue::read_file(sources, (file, &text), "", true, &mut Vec::new());
            Some(read.get(&entry.id)?.span.clone())
        };
        let own = self.of(&self.input.pages[page.0]);
        own.and_then(in_file).or_else(|| {
            let first = *self.all_strays().get(&*entry.id)?;
            (first != entry.span.file).then(|| in_file(first)).flatten()
        })
    }
}
