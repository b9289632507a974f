//! A site that is ready to be rendered.
//!
//! In: the sources, and what is known of the last build. Out: artifacts, and what the next build wants to know.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rayon::prelude::*;

use super::compiled::{Compiled, begin};
use super::memo::{self, Before, Memo, Notes};
use super::timing::{Spent, Timed};
use super::{Options, Tally};
use crate::artifact::{Sink, SinkError};
use crate::diagnostics::Diagnostic;
use crate::model::{PageId, Site};
use crate::render::{self, PageSource, Prepared};
use crate::source::{COPIED, Sources};
use crate::translate::PageTexts;

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
    /// Files to copy that have changed since the last build, if all others may be kept.
    changed_copies: Option<BTreeSet<String>>,
    /// Whether rendering found something that has to be said again.
    found: AtomicBool,
    /// How long files took to be written.
    writing: Spent,
}

/// Parses, translates what all pages share, and loads the theme.
///
/// A site of ordinary size is translated here, so that all its mistakes are known before anything is
/// written; a large one, page by page, while it is rendered, and only those pages that may have changed
/// since the build `before`. `lap` is told what has been done.
pub fn prepare<'a>(
    sources: &'a Sources,
    options: &Options,
    before: Option<Before>,
    lap: &mut dyn FnMut(&'static str),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Ready<'a>> {
    let changed_copies = before.as_ref().map(|before| {
        let changed = before.changed.iter();
        let copies = changed.filter_map(|path| path.strip_prefix(COPIED));
        copies.map(str::to_owned).collect()
    });
    let memo = before.and_then(Memo::read);
    let known = diagnostics.len();
    let mut compiled = begin(sources, options, memo.as_ref(), diagnostics)?;
    let streams = sources.has_unread() && !render::shows_all(&compiled.site);
    let chunk = (options.pages_at_once / 4).max(1);
    lap("parse, and translate what all pages share");
    let mut changed = None;
    if let Some((memo, stale)) = memo.zip(compiled.stale.take()) {
        let few = streams && stale.len() <= 4 * chunk;
        changed = few
            .then(|| compiled.translate_changed(memo, &stale))
            .flatten();
        if changed.is_none() {
            // Other pages show what has changed; and they were not looked at closely.
            diagnostics.truncate(known);
            compiled = begin(sources, options, None, diagnostics)?;
        }
    }
    compiled.waive(diagnostics);
    let stops = options.any_stops(diagnostics);
    if !streams {
        compiled.translate_all();
    } else if stops {
        // Nothing will be rendered; but all mistakes are to be known.
        let pages = (0..compiled.site.pages.len()).into_par_iter();
        pages.for_each(|page| drop(compiled.translate(PageId(page))));
    }
    if !streams || stops {
        compiled.finish(diagnostics);
        compiled.waive(diagnostics);
    }
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
        changed_copies,
        found: AtomicBool::new(false),
        writing: Spent::default(),
    })
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

    fn is_unchanged_copy(&self, path: &str) -> bool {
        let changed = self.changed_copies.as_ref();
        changed.is_some_and(|changed| !changed.contains(path))
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
        let Some(pages) = self.streams.then(|| self.compiled.take_notes()).flatten() else {
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
        [
            ("translating pages", self.compiled.translating.total()),
            ("writing files", self.writing.total()),
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
