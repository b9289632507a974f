//! A site that is ready to be rendered.
//!
//! In: the sources, and what is known of the last build. Out: artifacts, and what the next build wants to know.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use rayon::prelude::*;

use super::compiled::{Compiled, Remade, begin};
use super::memo::{Before, Fit, Memo, Notes, Shared};
use super::{Options, Tally};
use crate::artifact::{Sink, SinkError};
use crate::diagnostics::Diagnostic;
use crate::model::{PageId, Site};
use crate::render::{self, PageSource, Renderer, ToRender};
use crate::source::{COPIED, Sources};
use crate::translate::PageTexts;

/// A site that is ready to be rendered.
pub struct Ready<'a> {
    sources: &'a Sources,
    options: Options,
    compiled: Compiled<'a>,
    renderer: Renderer,
    /// How many pages are translated, then rendered, together.
    chunk: usize,
    /// Whether pages are translated only while they are rendered.
    streams: bool,
    /// The pages that are made again; `None` where all are.
    remade: Option<Remade>,
    /// Files to copy that have changed since the last build, if all others may be kept.
    changed_copies: Option<BTreeSet<String>>,
    /// Whether rendering found something, so that the next build has to render everything to say it again.
    next_makes_all: bool,
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
    let chunk = (options.pages_at_once / 4).max(1);
    let before = before.filter(|_| sources.has_unread());
    let memo = before.and_then(|before| Memo::read(before, 4 * chunk));
    let (mut compiled, remade) = begin_since(sources, options, memo, diagnostics)?;
    lap("parse, and translate what all pages share");
    let streams = sources.has_unread() && !render::shows_all(&compiled.site);
    compiled.waive(diagnostics);
    let stops = options.any_stops(diagnostics);
    if !streams {
        compiled.translate_all();
    } else if stops && remade.is_none() {
        // Nothing will be rendered; but all mistakes are to be known. On pages that have not changed there are none.
        let pages = (0..compiled.site.pages.len()).into_par_iter();
        pages.for_each(|page| drop(compiled.translate(PageId(page))));
    }
    if !streams || stops {
        compiled.finish(diagnostics);
    }
    lap("translate pages");
    let site = Arc::clone(&compiled.site);
    let translation = Arc::clone(&compiled.translation);
    let renderer = Renderer::new(sources, site, translation, diagnostics);
    compiled.waive(diagnostics);
    let renderer = renderer?;
    lap("load the theme");
    Some(Ready {
        sources,
        options: options.clone(),
        compiled,
        renderer,
        chunk,
        streams,
        remade,
        changed_copies,
        next_makes_all: false,
    })
}

/// Begins with what is known of the last build, and tells what is made again; without it, where it does not fit.
fn begin_since<'a>(
    sources: &'a Sources,
    options: &Options,
    mut memo: Option<Memo>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Compiled<'a>, Option<Remade>)> {
    let known = diagnostics.len();
    while let Some(held) = memo {
        let mut compiled = begin(sources, options, Some(&held), diagnostics)?;
        match compiled.remake(&held) {
            Ok(remade) => {
                compiled.take_notes_of(held);
                return Some((compiled, Some(remade)));
            }
            Err(fit) => memo = (fit == Fit::Partly).then(|| held.reading_all()),
        }
        // All of it is found again.
        diagnostics.truncate(known);
    }
    Some((begin(sources, options, None, diagnostics)?, None))
}

impl PageSource for Ready<'_> {
    fn page(&self, id: PageId) -> Arc<PageTexts> {
        let remade = self.remade.as_ref();
        let texts = remade.and_then(|remade| remade.texts.get(&id));
        texts.map_or_else(|| self.compiled.page(id), Arc::clone)
    }

    fn front(&self, id: PageId) -> Option<PageTexts> {
        let is_noted = self.is_unchanged(id);
        is_noted.then(|| self.compiled.noted_front(id)).flatten()
    }

    fn may_render(&self) -> bool {
        self.compiled.may_render()
    }

    fn is_unchanged(&self, id: PageId) -> bool {
        let remade = self.remade.as_ref();
        remade.is_some_and(|remade| !remade.pages.contains(&id))
    }

    fn are_addresses_unchanged(&self) -> bool {
        let remade = self.remade.as_ref();
        remade.is_some_and(|remade| remade.same_dates)
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
        &mut self,
        sink: &dyn Sink,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<(), SinkError> {
        let known = diagnostics.len();
        // Pages that take others that were left.
        let rest = self.renderer.render(self, self.chunk, sink, diagnostics)?;
        if let Some((path, error)) = self.compiled.failed_lock() {
            let path = path.into();
            return Err(SinkError { path, error });
        }
        if let Some((page, _)) = rest.first() {
            let read = self.read_all(&rest);
            read.ok_or_else(|| self.lost(*page))?;
            let (renderer, chunk) = (&self.renderer, self.chunk);
            renderer.render_pages(&rest, self, chunk, sink, diagnostics)?;
            if let Some(remade) = &mut self.remade {
                remade.pages.extend(rest.iter().map(|(page, _)| *page));
            }
        }
        let mut found = diagnostics[known..].iter();
        self.next_makes_all = found.any(|found| !found.is_advice());
        if self.streams {
            self.compiled.finish(diagnostics);
        }
        self.compiled.waive(diagnostics);
        Ok(())
    }

    /// Reads all pages, since some that were left, or show a text of such, have to be made again.
    fn read_all(&mut self, again: &[ToRender]) -> Option<()> {
        // What is found is known, or is found again when pages are translated.
        let mut found = Vec::new();
        let compiled = begin(self.sources, &self.options, None, &mut found)?;
        compiled.waive(&mut found);
        let paths = |compiled: &Compiled<'_>| {
            let pages = compiled.site.pages.iter();
            pages.map(|page| page.path.clone()).collect::<Vec<_>>()
        };
        // Files may have changed meanwhile.
        let is_same = paths(&compiled) == paths(&self.compiled);
        if !is_same || self.options.any_stops(&found) {
            return None;
        }
        let site = Arc::clone(&compiled.site);
        let translation = Arc::clone(&compiled.translation);
        self.renderer = Renderer::new(self.sources, site, translation, &mut found)?;
        let known = std::mem::replace(&mut self.compiled, compiled);
        self.compiled
            .take_over(known, again.iter().map(|(page, _)| *page));
        if let Some(remade) = &mut self.remade {
            // They count the texts of the pages that were read.
            remade.texts.clear();
        }
        Some(())
    }

    /// A page that can neither be kept nor made.
    fn lost(&self, page: PageId) -> SinkError {
        let text = "the files of the site have changed meanwhile: build again";
        SinkError {
            path: format!("content/{}", self.site().page(page).path).into(),
            error: io::Error::other(text),
        }
    }

    /// What the next build wants to know of this one, once all is rendered.
    pub fn into_notes(self) -> Vec<u8> {
        let mut languages = self.compiled.languages.iter();
        let shared = Shared {
            make_all: self.next_makes_all,
            locks_as_written: languages.all(|files| files.lock.is_as_written()),
            shown: self.compiled.shown(),
        };
        let pages = self.streams.then(|| self.compiled.into_notes()).flatten();
        let notes = pages.and_then(|pages| Notes { shared, pages }.write().ok());
        notes.unwrap_or_default()
    }

    /// How long pages were translated, by all threads together.
    pub fn translating(&self) -> Duration {
        self.compiled.translating.total()
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
