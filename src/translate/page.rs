//! One page in every language.

use super::bundle::Bundle;
use super::catalogue::{Entry, Lookup};
use super::files::PageFiles;
use super::originals::{Original, of_messages};
use super::pair::{Line, Pair, figures, pairs};
use super::proof::{self, Demands};
use super::scope::Scope;
use super::state::Verdict;
use super::states;
use super::texts::{PageTexts, Translation};
use super::{Input, LocaleFiles, edition, pattern};
use crate::diagnostics::Diagnostic;
use crate::model::{Edition, Message, Page, PageId, State};
use crate::source::Span;

/// What came of a page.
pub struct PageOutcome {
    /// Its texts.
    pub texts: PageTexts,
    /// What is known of each of its translations in the order of its texts, by language; empty for English.
    pub known: Vec<Vec<Known>>,
    /// What else stands in the files that were opened for it.
    pub extra: Vec<(String, Span)>,
    /// Whether files of other pages were looked into.
    pub has_opened_others: bool,
}

/// What is known of a translation.
pub struct Known {
    /// Whether it is one of today's English, and who has checked it.
    pub verdict: Verdict,
    /// Whether it has a mistake.
    pub is_broken: bool,
}

impl Known {
    /// The state of the translation.
    pub fn state(&self) -> State {
        self.verdict.state_if(self.is_broken)
    }
}

/// Makes a page in all languages.
pub fn page(
    input: &Input<'_>,
    translation: &Translation,
    id: PageId,
    diagnostics: &mut Vec<Diagnostic>,
) -> PageOutcome {
    let page = &input.pages[id.0];
    let originals = of_messages(&input.messages.all()[page.messages.clone()]);
    let values = || page.values.iter().map(|binding| binding.name.as_str());
    let mut english = Vec::with_capacity(originals.len());
    let mut read = Vec::with_capacity(originals.len());
    for original in &originals {
        let (demands, line) = Demands::read(original, values(), input.config.allow_html);
        english.push(Pair::english(original.id, line));
        read.push((original, demands));
    }
    let originals = read;
    let maker = |lang| Maker {
        input,
        translation,
        page,
        originals: &originals,
        lang,
        files: &input.languages[lang],
    };
    let source = Lookup::new(&input.languages[0].catalogue);
    let mut outcome = PageOutcome {
        texts: PageTexts {
            page: id,
            editions: vec![maker(0).edition(None, source, &mut english, diagnostics)],
        },
        known: vec![Vec::new()],
        extra: Vec::new(),
        has_opened_others: false,
    };
    let ids: Vec<&str> = originals.iter().map(|(original, _)| original.id).collect();
    for lang in 1..input.languages.len() {
        let english = &outcome.texts.editions[0];
        let maker = maker(lang);
        let (edition, known) = if input.sources.has_unread() {
            let files = PageFiles {
                input,
                translation,
                lang,
                page,
            };
            let extra = &mut outcome.extra;
            let opened = &mut outcome.has_opened_others;
            files.with(
                &ids,
                extra,
                opened,
                diagnostics,
                |catalogue, pairs, found| maker.make(english, catalogue, pairs, found),
            )
        } else {
            let catalogue = Lookup::new(&input.languages[lang].catalogue);
            let pairs = pairs(ids.iter().copied(), catalogue, &page.section);
            maker.make(english, catalogue, pairs, diagnostics)
        };
        outcome.texts.editions.push(edition);
        outcome.known.push(known);
    }
    outcome
}

/// Makes a page in one language.
struct Maker<'a> {
    input: &'a Input<'a>,
    translation: &'a Translation,
    page: &'a Page,
    originals: &'a [(&'a Original<'a>, Demands<'a>)],
    lang: usize,
    files: &'a LocaleFiles<'a>,
}

impl<'a> Maker<'a> {
    /// Makes a translation.
    fn make<'c>(
        &self,
        english: &Edition,
        catalogue: Lookup<'c, 'c>,
        mut pairs: Vec<Pair<'c>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> (Edition, Vec<Known>) {
        let texts = self.originals.iter().map(|(original, _)| *original);
        let sources = self.input.sources;
        states::judge_all(texts, &mut pairs, self.files, sources, diagnostics);
        let words = &self.translation.words[self.lang];
        let reader = proof::Reader {
            language: &self.files.language,
            scope: Scope {
                input: self.input,
                lookup: catalogue,
                page: Some(&self.page.section),
            },
            formats: &words.formats,
            spacing: words.bundle().spacing,
        };
        // A page may have terms of its own.
        let entries = || catalogue.of_file(&self.page.section);
        let source = &self.input.languages[0].catalogue;
        let broken = proof::read_terms(&reader, entries(), source, diagnostics);
        reader.read(self.originals, &mut pairs, diagnostics);
        let hidden = [&self.translation.hidden[self.lang], &broken];
        proof::hold_back(entries(), &mut pairs, &hidden);
        let edition = self.edition(Some(english), catalogue, &mut pairs, diagnostics);
        let known = pairs.into_iter().filter_map(|pair| {
            Some(Known {
                verdict: pair.verdict?,
                is_broken: pair.is_broken,
            })
        });
        (edition, known.collect())
    }

    /// The texts as they are shown; `english` are the English ones, none for English itself.
    fn edition(
        &self,
        english: Option<&Edition>,
        catalogue: Lookup<'_, '_>,
        pairs: &mut [Pair<'_>],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Edition {
        let words = &self.translation.words[self.lang];
        let shared = &self.translation.shared;
        let range = self.page.messages.clone();
        let allow_html = self.input.config.allow_html && self.lang == 0;
        let figures = figures(self.messages(), words.bundle().spacing, allow_html);
        let bundle = self.bundle(catalogue, pairs, &figures);
        let english = english.map(|english| [english, &shared[0]]);
        let source = edition::Source {
            messages: self.input.messages,
            range,
            page: Some(self.page),
            bundle: bundle.as_ref(),
            words,
            shared: Some(&shared[self.lang]),
            english: english.as_ref().map_or(&[], |english| english),
            reported: self.input.reported,
            allow_html,
            show_stale: self.input.show_stale(),
        };
        edition::make(&source, pairs, figures, diagnostics)
    }

    fn messages(&self) -> &'a [Message] {
        &self.input.messages.all()[self.page.messages.clone()]
    }

    /// The messages that Fluent must resolve, and those that they may refer to; none if there are no such.
    fn bundle(
        &self,
        catalogue: Lookup<'_, '_>,
        pairs: &[Pair<'_>],
        figures: &[Option<Line<'_>>],
    ) -> Option<Bundle> {
        let is_source = self.lang == 0;
        let open = pairs.iter().filter(|pair| pair.line.is_none());
        let entries: Vec<&Entry<'_>> = open.clone().filter_map(|pair| pair.entry).collect();
        let is_done = entries.is_empty() && !(is_source && open.count() > 0);
        if is_done && figures.iter().all(Option::is_some) {
            return None;
        }
        let mut bundle = Bundle::over(self.translation.words[self.lang].bundle());
        add_translations(&entries, (catalogue, &self.page.section), &mut bundle);
        let lines = self.messages().iter();
        let lines = lines.filter(|message| is_source || message.file.is_empty());
        bundle.add_lines(lines.map(|message| (message.id.as_str(), message.text.as_str())));
        Some(bundle)
    }
}

/// Adds translations that Fluent must resolve.
fn add_translations<'a>(
    entries: &[&'a Entry<'a>],
    (catalogue, section): (Lookup<'a, 'a>, &str),
    bundle: &mut Bundle,
) {
    entries.iter().for_each(|entry| bundle.add(entry));
    if entries.is_empty() {
        return;
    }
    // They may refer to terms in the page's own file, but to nothing in another.
    let strays = entries.iter().filter(|entry| entry.file != section);
    bundle.add_source(&pattern::entries(strays.map(|entry| &entry.syntax)));
    let own = || catalogue.of_file(section);
    match own().next() {
        // What the catalogue has left out was not read.
        Some(_) if catalogue.has_doubles() => {
            bundle.add_source(&pattern::entries(own().map(|entry| &entry.syntax)));
        }
        Some(entry) => bundle.add_source(catalogue.text(entry.span.file)),
        None => {}
    }
}
