//! One page in every language.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::bundle::Bundle;
use super::catalogue::{Entry, Lookup};
use super::files::PageFiles;
use super::originals::{Original, of_messages};
use super::proof::{self, Demands};
use super::states::{self, Verdicts};
use super::texts::{PageTexts, Translation};
use super::{Input, LocaleFiles, edition, extend_broken, withheld};
use crate::diagnostics::Diagnostic;
use crate::model::{Edition, Message, Page, PageId};
use crate::source::{FileId, Span};

/// What came of a page.
pub struct PageOutcome {
    /// Its texts.
    pub texts: PageTexts,
    /// What is known of each of its translations, by language; empty for English.
    pub verdicts: Vec<Verdicts>,
    /// Ids of its translations that have a mistake, by language.
    pub broken: Vec<BTreeSet<String>>,
    /// What else stands in the files that were opened for it, by language.
    pub extra: Vec<Vec<(String, Span)>>,
    /// Whether files of other pages were looked into.
    pub has_opened_others: bool,
}

/// Makes a page in all languages.
pub fn page(
    input: &Input<'_>,
    translation: &Translation,
    id: PageId,
    diagnostics: &mut Vec<Diagnostic>,
) -> PageOutcome {
    let page = &input.pages[id.0];
    let messages = &input.messages.all()[page.messages.clone()];
    let originals = of_messages(messages);
    let values = || page.values.iter().map(|binding| binding.name.as_str());
    let originals: Vec<(&Original<'_>, Demands<'_>)> = originals
        .iter()
        .map(|original| (original, Demands::new(original, values())))
        .collect();
    let mut outcome = PageOutcome {
        texts: PageTexts {
            page: id,
            editions: Vec::with_capacity(input.languages.len()),
        },
        verdicts: Vec::new(),
        broken: Vec::new(),
        extra: Vec::new(),
        has_opened_others: false,
    };
    for (lang, files) in input.languages.iter().enumerate() {
        let english = outcome.texts.editions.first();
        let make = |catalogue: Lookup<'_, '_>, diagnostics: &mut Vec<Diagnostic>| {
            let maker = Maker {
                input,
                translation,
                page,
                messages,
                originals: &originals,
                lang,
                files,
                catalogue,
                english,
            };
            maker.make(diagnostics)
        };
        let mut extra = Vec::new();
        let (edition, verdicts, broken) = if lang > 0 && input.sources.has_unread() {
            let files = PageFiles {
                input,
                translation,
                lang,
                page,
            };
            let opened = &mut outcome.has_opened_others;
            files.with(&mut extra, opened, diagnostics, make)
        } else {
            make(Lookup::new(&files.catalogue), diagnostics)
        };
        outcome.texts.editions.push(edition);
        outcome.verdicts.push(verdicts);
        outcome.broken.push(broken);
        outcome.extra.push(extra);
    }
    outcome
}

/// Makes a page in one language.
struct Maker<'a> {
    input: &'a Input<'a>,
    translation: &'a Translation,
    page: &'a Page,
    messages: &'a [Message],
    originals: &'a [(&'a Original<'a>, Demands<'a>)],
    lang: usize,
    files: &'a LocaleFiles<'a>,
    catalogue: Lookup<'a, 'a>,
    /// The English page; none for English itself.
    english: Option<&'a Edition>,
}

impl Maker<'_> {
    fn make(&self, diagnostics: &mut Vec<Diagnostic>) -> (Edition, Verdicts, BTreeSet<String>) {
        let words = &self.translation.words[self.lang];
        let mut verdicts = Verdicts::new();
        let mut broken = BTreeSet::new();
        if self.english.is_some() {
            let texts = self.originals.iter().map(|(original, _)| *original);
            let sources = self.input.sources;
            verdicts = states::judge_all(texts, &self.catalogue, self.files, sources, diagnostics);
            let shared = &self.translation.broken_terms[self.lang];
            let mut reader = proof::Reader {
                language: &self.files.language,
                catalogue: self.catalogue,
                broken_terms: shared,
                english: &self.input.languages[0].catalogue,
                formats: &words.formats,
            };
            // A page may have terms of its own.
            let terms = self.catalogue.of_file(&self.page.section);
            let mut broken_terms = reader.read_terms(terms, diagnostics);
            if !broken_terms.is_empty() {
                broken_terms.extend(shared.iter().cloned());
                reader.broken_terms = &broken_terms;
            }
            broken = reader.read(self.originals, diagnostics);
        }
        let show_stale = self.input.show_stale();
        let withheld = withheld(&verdicts, &broken, show_stale);
        let bundle = self.bundle(withheld);
        let shared = &self.translation.shared;
        let source = edition::Source {
            messages: self.input.messages,
            range: self.page.messages.clone(),
            page: Some(self.page),
            catalogue: self.catalogue,
            bundle: &bundle,
            words,
            verdicts: &verdicts,
            broken: &broken,
            shared: Some(&shared[self.lang]),
            english: self.english.map(|english| [english, &shared[0]]),
            reported: self.input.reported,
            allow_html: self.input.config.allow_html,
            show_stale,
        };
        let edition = edition::make(&source, diagnostics);
        let range = self.page.messages.clone();
        extend_broken(&mut broken, &edition, self.input, range);
        (edition, verdicts, broken)
    }

    /// The messages of the page: the translations, or the English itself.
    fn bundle(&self, withheld: BTreeSet<String>) -> Bundle {
        let words = &self.translation.words[self.lang];
        let beneath = Some(Arc::clone(words.bundle()));
        let mut bundle = Bundle::new(&self.files.language, &words.formats, withheld, beneath);
        if self.english.is_some() {
            self.add_translations(&mut bundle);
        }
        let lines = self
            .messages
            .iter()
            .filter(|message| self.english.is_none() || message.file.is_empty());
        bundle.add_lines(lines.map(|message| (message.id.as_str(), message.text.as_str())));
        bundle
    }

    fn add_translations(&self, bundle: &mut Bundle) {
        let entry = |original: &Original<'_>| self.catalogue.get(original.id);
        let entries = self
            .originals
            .iter()
            .filter_map(|(original, _)| entry(original));
        let mut others: Vec<&Entry<'_>> = entries.filter(|entry| !bundle.add(entry)).collect();
        // What Fluent must resolve may refer to messages of other files.
        let mut files: BTreeSet<FileId> = BTreeSet::new();
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some(entry) = others.pop() {
            if seen.insert(&entry.id) {
                files.insert(entry.span.file);
                let ids = proof::references(&entry.syntax);
                others.extend(ids.iter().filter_map(|id| self.catalogue.get(id)));
            }
        }
        for file in files {
            bundle.add_source(self.catalogue.text(file));
        }
    }
}
