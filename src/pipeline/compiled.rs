//! A parsed site, and its pages as far as they are translated.
//!
//! In: the sources. Out: the site, what all pages share in every language, and each page when it is asked for; what was
//! found on the way is remembered.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::memo::{self, Fit, Memo, Note, Outcome};
use super::parse::{Parsed, parse};
use super::tally::Tally;
use super::timing::Spent;
use super::{Options, checks, languages, waive};
use crate::config;
use crate::diagnostics::{self, Diagnostic, rules};
use crate::model::{PageId, Site};
use crate::render::PageSource;
use crate::source::{Sources, Span};
use crate::translate::lock;
use crate::translate::{self, LocaleFiles, PageOutcome, PageTexts, Translation};

/// A parsed site, and its texts as far as they are translated.
pub struct Compiled<'a> {
    /// The site.
    pub site: Arc<Site>,
    /// Its words in every language, and the texts that are at hand.
    pub translation: Arc<Translation>,
    /// The files of each language.
    pub languages: Vec<LocaleFiles<'a>>,
    sources: &'a Sources,
    /// Places in the English that have mistakes.
    reported: Vec<Span>,
    /// Whether the English of each page is as it was stored.
    as_stored: Vec<bool>,
    /// Pages in whose files translations of others may stand; `None` where all may have some.
    strays: Option<BTreeSet<PageId>>,
    /// Pages in whose files something was found before they were translated.
    reported_pages: BTreeSet<PageId>,
    /// Pages of which tables name places, so that others may show more of them than their titles.
    named: BTreeSet<PageId>,
    /// Pages, by their paths, of which others showed more before.
    shown_before: BTreeSet<String>,
    /// How well what is known of the last build fits.
    fit: Fit,
    /// What was found on the pages that were translated.
    seen: Mutex<Seen>,
    /// How long that took.
    pub(super) translating: Spent,
}

/// What is known of pages once they are translated.
#[derive(Default)]
struct Seen {
    /// Of texts on no page, by language.
    shared: Vec<Tally>,
    /// By page.
    pages: Vec<Option<Known>>,
    /// Findings by page.
    found: BTreeMap<PageId, Vec<Diagnostic>>,
    /// Whether one of them stops a build.
    stopped: bool,
}

/// What is known of a page.
#[derive(Clone)]
enum Known {
    /// It was translated now.
    Now(Outcome),
    /// It has not changed since the last build, which noted this.
    Before(Note),
}

impl Known {
    fn outcome(&self) -> &Outcome {
        match self {
            Self::Now(outcome) => outcome,
            Self::Before(note) => &note.outcome,
        }
    }
}

/// What is made again, where no more has changed since the last build.
pub(super) struct Remade {
    /// The pages. All others may be kept as they are published.
    pub(super) pages: BTreeSet<PageId>,
    /// Their texts.
    pub(super) texts: BTreeMap<PageId, Arc<PageTexts>>,
    /// Whether those say the same days of their last changes.
    pub(super) same_dates: bool,
}

/// Parses and translates everything; `None` when the configuration does not allow to go on.
///
/// All findings are added to `diagnostics`; any of them may forbid to publish what comes out.
pub fn compile<'a>(
    sources: &'a Sources,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Compiled<'a>> {
    let mut compiled = begin(sources, options, None, diagnostics)?;
    compiled.translate_all();
    compiled.finish(diagnostics);
    Some(compiled)
}

/// Parses, and translates what all pages share. Pages that `memo` tells to be as they were are not looked at closely;
/// what comes out is good for those that may have changed, if it fits.
pub(super) fn begin<'a>(
    sources: &'a Sources,
    options: &Options,
    memo: Option<&Memo>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Compiled<'a>> {
    let mut config = config::read(sources, sources.find(config::FILE)?, diagnostics)?;
    if let Some(base_url) = &options.base_url {
        config.base_url = base_url.clone();
    }
    checks::check_hosting(&config, diagnostics);
    let mut languages = languages::read(sources, &config.languages, memo, diagnostics);
    let english = &languages.first()?.catalogue;
    let Parsed {
        site,
        as_stored,
        named,
        mut fit,
    } = parse(sources, config, english, memo, diagnostics);
    for files in &mut languages {
        languages::settle_doubles(files, &site, sources, diagnostics);
    }
    let english = &languages.first()?.catalogue;
    let reported = diagnostics.iter().filter_map(translate::stopping_place);
    let reported: Vec<Span> = reported.cloned().collect();
    let input = translate::Input {
        languages: &languages,
        messages: &site.messages,
        pages: &site.pages,
        config: &site.config,
        sources,
        reported: &reported,
        strays: None,
    };
    let known = diagnostics.len();
    let translation = translate::shared(&input, diagnostics)?;
    // What is said of these takes the ids of all texts, and those of pages that were left are not known.
    let mut takes_ids = diagnostics[known..]
        .iter()
        .any(|found| found.rule == rules::FLUENT_MESSAGE.id);
    for files in languages.iter().skip(1) {
        let extra = checks::extra(&site, english, &files.catalogue, sources);
        takes_ids |= !extra.is_empty();
        let extra = extra.iter().map(|entry| (&*entry.id, &entry.span));
        checks::report_extra(&site, english, extra, diagnostics);
    }
    if takes_ids && fit == Fit::Well && site.pages.iter().any(|page| page.is_left) {
        fit = Fit::Partly;
    }
    checks::check_texts(
        &site,
        input.shared_range(),
        translation.english(),
        diagnostics,
    );
    if memo.is_none() {
        // This is advice that takes the texts of all pages.
        checks::check_abbreviations(&site, diagnostics);
    }
    checks::check_statement(&site, diagnostics);
    checks::check_tables(&site, sources, diagnostics);
    let seen = Seen {
        shared: (0..languages.len())
            .map(|lang| translation.states(lang).collect())
            .collect(),
        pages: vec![None; site.pages.len()],
        ..Seen::default()
    };
    Some(Compiled {
        strays: memo.map(Memo::may_have_strays),
        shown_before: BTreeSet::new(),
        reported_pages: pages_of(&site, diagnostics, sources),
        site: Arc::new(site),
        translation: Arc::new(translation),
        languages,
        sources,
        reported,
        as_stored,
        named,
        fit,
        seen: Mutex::new(seen),
        translating: Spent::default(),
    })
}

impl Compiled<'_> {
    /// The path of a lock that could not be read to its end while pages were translated, and why.
    pub(super) fn failed_lock(&self) -> Option<(String, io::Error)> {
        let failure = |files: &LocaleFiles<'_>| {
            let error = files.lock.failure()?;
            Some((lock::path(&files.language.code), error))
        };
        self.languages.iter().find_map(failure)
    }

    fn input(&self) -> translate::Input<'_> {
        translate::Input {
            languages: &self.languages,
            messages: &self.site.messages,
            pages: &self.site.pages,
            config: &self.site.config,
            sources: self.sources,
            reported: &self.reported,
            strays: self.strays.as_ref(),
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Translates a page and remembers what was found on it.
    pub(super) fn translate(&self, id: PageId) -> PageOutcome {
        self.translating.on(|| self.translate_page(id))
    }

    fn translate_page(&self, id: PageId) -> PageOutcome {
        let mut found = Vec::new();
        let outcome = translate::page(&self.input(), &self.translation, id, &mut found);
        let page = self.site.page(id);
        let extra = outcome.extra.iter();
        let extra = extra.map(|(id, span)| (id.as_str(), span));
        checks::report_extra(&self.site, &self.languages[0].catalogue, extra, &mut found);
        let mut title = None;
        if let Some(english) = outcome.texts.editions.first() {
            checks::check_page(&self.site, page, english, &mut found);
            title = english.text(page.title).map(|title| title.plain.clone());
        }
        let mut seen = self.seen();
        // A page may be asked for again by one that shows a text of it, when its own texts were dropped.
        if seen.pages[id.0].is_none() {
            let outcome = Outcome::new(page, title, &outcome, &found);
            seen.pages[id.0] = Some(Known::Now(outcome));
            seen.stopped |= diagnostics::any_stops_build(&found);
            if !found.is_empty() {
                seen.found.insert(id, found);
            }
        }
        outcome
    }

    /// Translates all pages, and keeps all that is known of them.
    pub(super) fn translate_all(&mut self) {
        let pages = (0..self.site.pages.len()).into_par_iter();
        let outcomes: Vec<PageOutcome> = pages.map(|page| self.translate(PageId(page))).collect();
        let translation = Arc::get_mut(&mut self.translation).expect("nothing is rendered yet");
        for (page, outcome) in self.site.pages.iter().zip(outcomes) {
            let messages = &self.site.messages.all()[page.messages.clone()];
            translation.keep(messages, outcome);
        }
    }

    /// Translates the pages that are made again.
    ///
    /// # Errors
    /// How well what is known of the others fits, where that is not well.
    pub(super) fn remake(&self, memo: &Memo) -> Result<Remade, Fit> {
        if self.fit != Fit::Well {
            return Err(self.fit);
        }
        let remade = memo.remade();
        let texts = remade.par_iter().map(|id| (*id, self.page(*id)));
        let texts = texts.collect();
        let seen = self.seen();
        let fit = |id: &PageId| {
            let known = seen.pages[id.0].as_ref()?;
            Some(memo.fit_of(id.0, known.outcome()))
        };
        match remade.iter().filter_map(fit).max() {
            None | Some(Fit::Well) => {}
            Some(fit) => return Err(fit),
        }
        let updated = |id: &PageId| self.site.page(*id).head.updated;
        let is_dated = |id: &PageId| updated(id) == memo.notes.pages[id.0].head.updated;
        Ok(Remade {
            same_dates: remade.iter().all(is_dated),
            pages: remade.clone(),
            texts,
        })
    }

    /// Takes over what is noted of the pages that have not changed, and of which pages others show more.
    pub(super) fn take_notes_of(&mut self, memo: Memo) {
        let remade = memo.remade().clone();
        self.shown_before = memo.notes.shared.shown;
        let notes = memo.notes.pages.into_par_iter().enumerate();
        let seen = self.seen.get_mut().unwrap_or_else(PoisonError::into_inner);
        let pages = seen.pages.par_iter_mut().zip(notes);
        let unchanged = pages.filter(|(_, (at, _))| !remade.contains(&PageId(*at)));
        unchanged.for_each(|(known, (_, note))| *known = Some(Known::Before(note)));
    }

    /// What others show of a page, as it is noted.
    pub(super) fn noted_front(&self, id: PageId) -> Option<PageTexts> {
        let title = self.site.page(id).title;
        let seen = self.seen();
        let known = seen.pages[id.0].as_ref()?;
        known.outcome().front.texts(id, title)
    }

    /// Takes over what another, which did not read all pages, knows of them; but for those that are made `again`.
    pub(super) fn take_over(&mut self, other: Self, again: impl Iterator<Item = PageId>) {
        self.shown_before = other.shown_before;
        let seen = other.seen.into_inner();
        let mut seen = seen.unwrap_or_else(PoisonError::into_inner);
        for id in again {
            seen.pages[id.0] = None;
            seen.found.remove(&id);
        }
        let own = self.seen.get_mut().unwrap_or_else(PoisonError::into_inner);
        *own = Seen {
            shared: std::mem::take(&mut own.shared),
            ..seen
        };
    }

    /// Adds what was found on the pages, and looks at what takes all pages.
    pub(super) fn finish(&self, diagnostics: &mut Vec<Diagnostic>) {
        let tallies = self.tallies();
        let mut seen = self.seen();
        diagnostics.extend(std::mem::take(&mut seen.found).into_values().flatten());
        checks::check_languages(&tallies, &self.languages, self.sources, diagnostics);
        let pages = seen.pages.iter();
        let titles = pages.map(|known| known.as_ref()?.outcome().title.as_deref());
        checks::check_titles(&self.site, titles, diagnostics);
        checks::drop_consequences(self.sources, diagnostics);
    }

    /// What is known of the pages, if of all of them.
    pub(super) fn into_notes(self) -> Option<Vec<Note>> {
        let seen = self.seen.into_inner();
        let seen = seen.unwrap_or_else(PoisonError::into_inner);
        let known: Vec<Known> = seen.pages.into_iter().collect::<Option<_>>()?;
        let pages = self.site.pages.par_iter().enumerate().zip(known);
        let notes = pages.map(|((at, page), known)| {
            let mut note = match known {
                Known::Now(outcome) => {
                    let messages = self.site.messages.all();
                    Note::new(page, messages, self.as_stored[at], outcome)
                }
                Known::Before(note) => note,
            };
            let is_home = page.url.is_empty();
            note.must_be_read = is_home || self.reported_pages.contains(&PageId(at));
            note
        });
        Some(notes.collect())
    }

    /// Pages, by their paths, of which others show, or may show, more than titles and descriptions.
    pub(super) fn shown(&self) -> BTreeSet<String> {
        let held = (0..self.site.pages.len()).map(PageId);
        let held = held.filter(|id| self.translation.held(*id).is_some());
        let shown = held.chain(self.named.iter().copied());
        let shown = shown.map(|id| self.site.page(id).path.clone());
        shown.chain(self.shown_before.iter().cloned()).collect()
    }

    /// Takes out what waivers cover.
    pub(super) fn waive(&self, diagnostics: &mut Vec<Diagnostic>) {
        let waivers = &self.site.config.waivers;
        *diagnostics = waive(waivers, std::mem::take(diagnostics), self.sources).kept;
    }

    /// How many translations of each language are in which state.
    pub fn tallies(&self) -> Vec<Tally> {
        let seen = self.seen();
        let mut tallies = seen.shared.clone();
        for known in seen.pages.iter().flatten() {
            for (all, tally) in tallies.iter_mut().zip(&known.outcome().tallies) {
                all.add_all(tally);
            }
        }
        tallies
    }
}

impl PageSource for Compiled<'_> {
    fn page(&self, id: PageId) -> Arc<PageTexts> {
        Arc::new(self.translate(id).texts)
    }

    fn may_render(&self) -> bool {
        !self.seen().stopped
    }
}

/// The pages in whose own files something was found that a build says.
fn pages_of(site: &Site, found: &[Diagnostic], sources: &Sources) -> BTreeSet<PageId> {
    if found.is_empty() {
        return BTreeSet::new();
    }
    let pages = site.pages.iter().enumerate();
    let places: HashMap<&str, PageId> = pages
        .map(|(at, page)| (&*page.section, PageId(at)))
        .collect();
    let found = found.iter().filter(|found| !found.is_advice());
    let paths = found.filter_map(|found| found.path(sources));
    let sections = paths.filter_map(memo::section_of);
    let pages = sections.filter_map(|section| places.get(&*section).copied());
    pages.collect()
}
