//! The stages, joined: parse, translate, render.
//!
//! There is one way to build a page; `build`, `check`, `serve` and `sync` all come through here.

mod checks;
mod memo;
mod naming;
pub mod progress;
mod tally;
mod waivers;
pub mod workshop;

pub use memo::Before;
pub use tally::Tally;
pub use waivers::{Waived, waive};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rayon::prelude::*;

use crate::artifact::{Artifact, Sink, SinkError};
use crate::config::{self, BaseUrl, Config};
use crate::diagnostics::{self, Diagnostic, Place, rules};
use crate::document::Date;
use crate::lang::{LangId, Language};
use crate::model::{Message, MessageId, MessageKind, Messages, Page, PageId, Site, SiteWords};
use crate::out_path::OutPath;
use crate::render::{self, PageSource, Prepared};
use crate::source::{Sources, Span};
use crate::translate::catalogue::{self, Catalogue};
use crate::translate::lock::{self, Lock};
use crate::translate::{self, LocaleFiles, PageOutcome, PageTexts, Translation};
use crate::{content, data};
use memo::{Memo, Note, Notes};
use workshop::{Current, FileChange};

/// What a run was asked for beyond the configuration.
#[derive(Clone, Debug)]
pub struct Options {
    /// Replaces `base_url`.
    pub base_url: Option<BaseUrl>,
    /// How many English pages may be in memory at once with all their translations. A site with more is
    /// to be loaded with [`crate::load::load_within`] the same number.
    pub pages_at_once: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: None,
            pages_at_once: 64,
        }
    }
}

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
    /// Pages that may have changed since the last build, if no other can have.
    stale: Option<BTreeSet<PageId>>,
    /// What was found on the pages that were translated.
    seen: Mutex<Seen>,
    /// Nanoseconds of all threads together.
    translating: AtomicU64,
}

/// What is known of pages once they are translated.
#[derive(Clone, Default)]
struct Seen {
    /// Of texts on no page, by language.
    shared: Vec<Tally>,
    /// By page.
    notes: Vec<Option<Note>>,
    /// Findings by page.
    found: BTreeMap<PageId, Vec<Diagnostic>>,
    /// Whether one of them stops a build.
    stopped: bool,
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

/// Parses, and translates what all pages share. Where `memo` tells which pages are as they were, those are
/// not looked at closely.
fn begin<'a>(
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
    let languages: Vec<(LocaleFiles<'a>, Vec<Diagnostic>)> = config
        .languages
        .par_iter()
        .map(|language| locale_files(sources, language, memo))
        .collect();
    let languages: Vec<LocaleFiles<'a>> = languages
        .into_iter()
        .map(|(files, mut found)| {
            diagnostics.append(&mut found);
            files
        })
        .collect();
    let english = &languages.first()?.catalogue;
    let Parsed {
        site,
        as_stored,
        stale,
    } = parse(sources, config, english, memo, diagnostics);
    let reported = diagnostics.iter().filter_map(translate::stopping_place);
    let reported: Vec<Span> = reported.cloned().collect();
    let input = translate::Input {
        languages: &languages,
        messages: &site.messages,
        pages: &site.pages,
        config: &site.config,
        sources,
        reported: &reported,
    };
    let translation = translate::shared(&input, diagnostics)?;
    for files in languages.iter().skip(1) {
        let extra = checks::extra(&site, english, &files.catalogue, sources);
        let extra = extra.iter().map(|entry| (&*entry.id, &entry.span));
        checks::report_extra(&site, english, extra, diagnostics);
    }
    checks::check_texts(
        &site,
        input.shared_range(),
        translation.english(),
        diagnostics,
    );
    checks::check_abbreviations(&site, diagnostics);
    checks::check_statement(&site, diagnostics);
    let seen = Seen {
        shared: tally::of_languages(&translation.verdicts, &translation.broken),
        notes: vec![None; site.pages.len()],
        ..Seen::default()
    };
    Some(Compiled {
        site: Arc::new(site),
        translation: Arc::new(translation),
        languages,
        sources,
        reported,
        as_stored,
        stale,
        seen: Mutex::new(seen),
        translating: AtomicU64::new(0),
    })
}

impl Compiled<'_> {
    fn input(&self) -> translate::Input<'_> {
        translate::Input {
            languages: &self.languages,
            messages: &self.site.messages,
            pages: &self.site.pages,
            config: &self.site.config,
            sources: self.sources,
            reported: &self.reported,
        }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Translates a page and remembers what was found on it.
    fn translate(&self, id: PageId) -> PageOutcome {
        timed(&self.translating, || self.translate_page(id))
    }

    fn translate_page(&self, id: PageId) -> PageOutcome {
        let mut found = Vec::new();
        let outcome = translate::page(&self.input(), &self.translation, id, &mut found);
        let page = self.site.page(id);
        let extra = outcome.extra.iter().flatten();
        let extra = extra.map(|(id, span)| (id.as_str(), span));
        checks::report_extra(&self.site, &self.languages[0].catalogue, extra, &mut found);
        let mut title = None;
        if let Some(english) = outcome.texts.editions.first() {
            checks::check_page(&self.site, page, english, &mut found);
            title = english.text(page.title).map(|title| title.plain.clone());
        }
        let mut seen = self.seen();
        // A page may be asked for again by one that shows a text of it, when its own texts were dropped.
        if seen.notes[id.0].is_none() {
            seen.notes[id.0] = Some(Note {
                front: memo::front(page, &outcome.texts),
                tallies: tally::of_languages(&outcome.verdicts, &outcome.broken),
                title,
                clean: found.is_empty() && !outcome.has_opened_others,
                extra: outcome.extra.iter().any(|extra| !extra.is_empty()),
                ids: self.as_stored[id.0].then(|| self.ids(page)),
            });
            seen.stopped |= diagnostics::any_stops_build(&found);
            if !found.is_empty() {
                seen.found.insert(id, found);
            }
        }
        outcome
    }

    /// The ids of a page's texts with spaces between them.
    fn ids(&self, page: &Page) -> String {
        let messages = self.site.messages.all()[page.messages.clone()].iter();
        let translated = messages.filter(|message| !message.file.is_empty());
        let ids: Vec<&str> = translated.map(|message| message.id.as_str()).collect();
        ids.join(" ")
    }

    /// Translates all pages, and keeps all that is known of them.
    fn translate_all(&mut self) {
        let pages = (0..self.site.pages.len()).into_par_iter();
        let outcomes: Vec<PageOutcome> = pages.map(|page| self.translate(PageId(page))).collect();
        let translation = Arc::get_mut(&mut self.translation).expect("nothing is rendered yet");
        for outcome in outcomes {
            translation.keep(outcome);
        }
    }

    /// Adds what was found on the pages, and looks at what takes all pages.
    fn finish(&self, diagnostics: &mut Vec<Diagnostic>) {
        let tallies = self.tallies();
        let mut seen = self.seen();
        diagnostics.extend(std::mem::take(&mut seen.found).into_values().flatten());
        checks::check_languages(&tallies, &self.languages, self.sources, diagnostics);
        let notes = seen.notes.iter();
        let titles = notes.map(|note| note.as_ref()?.title.as_deref());
        checks::check_titles(&self.site, titles, diagnostics);
        checks::drop_consequences(self.sources, diagnostics);
    }

    /// Takes out what waivers cover.
    fn waive(&self, diagnostics: &mut Vec<Diagnostic>) {
        let waivers = &self.site.config.waivers;
        *diagnostics = waive(waivers, std::mem::take(diagnostics), self.sources).kept;
    }

    /// How many translations of each language are in which state.
    pub fn tallies(&self) -> Vec<Tally> {
        let seen = self.seen();
        let mut tallies = seen.shared.clone();
        for note in seen.notes.iter().flatten() {
            for (all, tally) in tallies.iter_mut().zip(&note.tallies) {
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

/// The files of one language, and what is wrong with them.
fn locale_files<'a>(
    sources: &'a Sources,
    language: &Language,
    memo: Option<&Memo>,
) -> (LocaleFiles<'a>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let is_source = language.id == LangId::SOURCE;
    let files = LocaleFiles {
        language: language.clone(),
        catalogue: catalogue::read(sources, &language.code, !is_source, &mut found),
        lock: match is_source {
            true => Lock::default(),
            false if memo.is_some_and(|memo| memo.is_same_lock(&language.code)) => {
                lock::open(sources, &language.code)
            }
            false => lock::read(sources, &language.code, &mut found),
        },
    };
    (files, found)
}

/// What depends on the day: for `check` alone, so that a build depends on no clock.
pub fn check_dates(site: &Site, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    checks::check_dates(site, today, diagnostics);
}

/// Warns where `sync` would write translators' files: for `check` alone, which has the time.
pub fn check_workshop(
    compiled: &Compiled<'_>,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let read = |path: &str| {
        let text = sources
            .find(path)
            .map(|id| sources.file(id).text().to_owned());
        Ok(text.map_or(Current::Absent, Current::Text))
    };
    let verdicts = &compiled.translation.verdicts;
    let Ok(plan) = workshop::plan(compiled, sources, verdicts, &BTreeSet::new(), &read) else {
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

/// A site that is ready to be rendered.
pub struct Ready<'a> {
    compiled: Compiled<'a>,
    prepared: Prepared,
    /// How many pages are translated, then rendered, together.
    chunk: usize,
    /// Whether pages are translated only while they are rendered.
    streams: bool,
    /// Texts of pages that have changed since the last build; all others may be kept as they are published.
    changed: Option<BTreeMap<PageId, Arc<PageTexts>>>,
    /// Whether rendering found something that has to be said again.
    found: AtomicBool,
    /// Nanoseconds of all threads together.
    writing: AtomicU64,
}

/// Takes the time of another sink.
struct Timed<'a> {
    sink: &'a dyn Sink,
    spent: &'a AtomicU64,
}

impl Sink for Timed<'_> {
    fn put(&self, artifact: Artifact) -> Result<(), SinkError> {
        timed(self.spent, || self.sink.put(artifact))
    }

    fn keep(&self, path: &OutPath) -> Result<bool, SinkError> {
        timed(self.spent, || self.sink.keep(path))
    }
}

/// Adds the time that something takes, in nanoseconds.
fn timed<T>(spent: &AtomicU64, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    let took = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
    spent.fetch_add(took, Ordering::Relaxed);
    done
}

/// Parses, translates what all pages share, and loads the theme.
///
/// A site of ordinary size is translated here, so that all its mistakes are known before anything is
/// written; a large one, page by page, while it is rendered, and only those pages that may have changed
/// since the build `before`. `lap` is told what has been done.
pub fn prepare<'a>(
    sources: &'a Sources,
    options: &Options,
    before: Option<Before<'_>>,
    lap: &mut dyn FnMut(&'static str),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Ready<'a>> {
    let memo = before.and_then(Memo::read);
    let known = diagnostics.clone();
    let mut compiled = begin(sources, options, memo.as_ref(), diagnostics)?;
    let streams = sources.has_unread() && !render::shows_all(&compiled.site);
    let chunk = (options.pages_at_once / 4).max(1);
    lap("parse, and translate what all pages share");
    let mut changed = None;
    if let Some((memo, stale)) = memo.zip(compiled.stale.take()) {
        let few = streams && stale.len() <= options.pages_at_once;
        changed = few
            .then(|| compiled.translate_changed(memo, &stale))
            .flatten();
        if changed.is_none() {
            // Other pages show what has changed; and they were not looked at closely.
            *diagnostics = known;
            compiled = begin(sources, options, None, diagnostics)?;
        }
    }
    if !streams {
        compiled.translate_all();
    } else if diagnostics::any_stops_build(diagnostics) {
        // Nothing will be rendered; but all mistakes are to be known.
        let pages = (0..compiled.site.pages.len()).into_par_iter();
        pages.for_each(|page| drop(compiled.translate(PageId(page))));
    }
    if !streams || diagnostics::any_stops_build(diagnostics) {
        compiled.finish(diagnostics);
    }
    compiled.waive(diagnostics);
    lap("translate pages");
    let site = Arc::clone(&compiled.site);
    let translation = Arc::clone(&compiled.translation);
    let prepared = render::prepare(sources, site, translation, diagnostics)?;
    lap("load the theme");
    Some(Ready {
        compiled,
        prepared,
        chunk,
        streams,
        changed,
        found: AtomicBool::new(false),
        writing: AtomicU64::new(0),
    })
}

impl Compiled<'_> {
    /// Translates the pages that may have changed; `None` where others show what has.
    fn translate_changed(
        &self,
        memo: Memo,
        stale: &BTreeSet<PageId>,
    ) -> Option<BTreeMap<PageId, Arc<PageTexts>>> {
        let texts = stale.par_iter();
        let texts = texts.map(|id| (*id, self.page(*id)));
        let texts: BTreeMap<PageId, Arc<PageTexts>> = texts.collect();
        let mut seen = self.seen();
        let is_hidden = |id: &PageId| {
            let note = seen.notes[id.0].as_ref();
            note.is_some_and(|note| !note.extra && note.front == memo.notes.pages[id.0].front)
        };
        if !stale.iter().all(is_hidden) {
            return None;
        }
        for (at, note) in memo.notes.pages.into_iter().enumerate() {
            seen.notes[at].get_or_insert(note);
        }
        Some(texts)
    }
}

impl PageSource for Ready<'_> {
    fn page(&self, id: PageId) -> Arc<PageTexts> {
        let changed = self.changed.as_ref().and_then(|pages| pages.get(&id));
        changed.map_or_else(|| self.compiled.page(id), Arc::clone)
    }

    fn may_render(&self) -> bool {
        self.compiled.may_render()
    }

    fn is_unchanged(&self, id: PageId) -> bool {
        let changed = self.changed.as_ref();
        changed.is_some_and(|changed| !changed.contains_key(&id))
    }
}

impl Ready<'_> {
    /// Renders everything into `sink`.
    ///
    /// # Errors
    /// When the sink can't take a file.
    pub fn render(
        &self,
        sink: &dyn Sink,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<(), SinkError> {
        let known = diagnostics.len();
        let sink = Timed {
            sink,
            spent: &self.writing,
        };
        self.prepared.render(self, self.chunk, &sink, diagnostics)?;
        self.found
            .store(diagnostics.len() > known, Ordering::Relaxed);
        if self.streams {
            self.compiled.finish(diagnostics);
            self.compiled.waive(diagnostics);
        }
        Ok(())
    }

    /// What the next build wants to know of this one, once all is rendered and nothing more is asked.
    pub fn notes(&self) -> Vec<u8> {
        let mut seen = self.compiled.seen();
        let pages: Option<Vec<Note>> = seen.notes.iter_mut().map(Option::take).collect();
        let Some(pages) = pages.filter(|_| self.streams) else {
            return Vec::new();
        };
        let site = &self.compiled.site;
        let held = (0..site.pages.len()).map(PageId);
        let held = held.filter(|id| self.compiled.translation.held(*id).is_some());
        let notes = Notes {
            structure: memo::structure(&site.pages),
            locks: self
                .compiled
                .languages
                .iter()
                .all(|files| files.lock.is_as_written()),
            all: self.found.load(Ordering::Relaxed),
            shown: held.map(|id| site.page(id).section.to_string()).collect(),
            pages,
        };
        notes.write()
    }

    /// How long pages were translated and files written, by all threads together.
    pub fn spent(&self) -> [(&'static str, Duration); 2] {
        let of = |spent: &AtomicU64| Duration::from_nanos(spent.load(Ordering::Relaxed));
        [
            ("translating pages", of(&self.compiled.translating)),
            ("writing files", of(&self.writing)),
        ]
    }

    /// How many English pages were left as they are published, with all their translations.
    pub fn unchanged(&self) -> usize {
        let pages = (0..self.compiled.site.pages.len()).map(PageId);
        pages.filter(|id| self.is_unchanged(*id)).count()
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.compiled.site
    }

    /// How many translations of each language are in which state.
    pub fn tallies(&self) -> Vec<Tally> {
        self.compiled.tallies()
    }
}

/// A site without translations.
struct Parsed {
    site: Site,
    as_stored: Vec<bool>,
    stale: Option<BTreeSet<PageId>>,
}

/// Everything but translations.
fn parse(
    sources: &Sources,
    config: Config,
    english: &Catalogue<'_>,
    memo: Option<&Memo>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Parsed {
    let mut content = content::parse(sources, config.allow_html, diagnostics);
    let words = site_words(&config, &mut content.messages);
    let data = data::parse(
        sources,
        &content.targets,
        &mut content.messages,
        diagnostics,
    );
    let mut messages = content.messages;
    let pages = &content.pages;
    let stale = memo.and_then(|memo| memo.stale(pages, &config));
    let known = memo.zip(stale.as_ref());
    let known = |at: usize| {
        let (memo, _) = known.filter(|(_, stale)| !stale.contains(&PageId(at)))?;
        memo.notes.pages[at].ids.as_deref()
    };
    let as_stored = naming::name(&mut messages, pages, english, sources, &known, diagnostics);
    checks::report_doubles(&mut messages, sources, diagnostics);
    checks::report_taken_ids(&messages, english, diagnostics);
    let mut pages = content.pages;
    let known = data::Known {
        plan: &config.plan,
        crime: &data.crime,
        tables: &data.tables,
    };
    bind_values(&mut pages, known, diagnostics);
    checks::check_data_anchors(&pages, known, diagnostics);
    let uses = content.anchor_uses.into_iter().chain(data.anchor_uses);
    checks::check_anchors(uses, &pages, known, diagnostics);
    if !pages.iter().any(|page| page.url.is_empty()) {
        let message = "there is no home page";
        diagnostics.push(
            Diagnostic::new(rules::MISSING_KEY, Place::Path("content".into()), message)
                .help("write content/index.md"),
        );
    }
    Parsed {
        site: Site {
            config,
            pages,
            messages,
            crime: data.crime,
            tables: data.tables,
            words,
        },
        as_stored,
        stale,
    }
}

/// The plan's name and publisher as messages.
fn site_words(config: &Config, messages: &mut Messages) -> SiteWords {
    let mut push = |id: &str, text: &crate::document::Located<String>| -> MessageId {
        messages.push(Message {
            id: id.to_owned(),
            file: "site".into(),
            kind: MessageKind::Text,
            text: text.value.clone(),
            links: Vec::new(),
            notes: Vec::new(),
            page: None,
            under: None,
            span: text.span.clone(),
        })
    };
    SiteWords {
        name: push("site-name", &config.plan.name),
        publisher: push("site-publisher", &config.plan.publisher),
    }
}

fn bind_values(pages: &mut [Page], known: data::Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for binding in pages.iter_mut().flat_map(|page| &mut page.values) {
        match data::resolve(known, &binding.reference) {
            Ok(value) => binding.value = Some(value),
            Err(unknown) => {
                let diagnostic =
                    Diagnostic::at(rules::UNKNOWN_REFERENCE, &binding.span, unknown.message);
                diagnostics.push(diagnostic.maybe_help(unknown.help));
            }
        }
    }
}
