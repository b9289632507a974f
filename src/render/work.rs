//! Rendering the pages of all languages, a few at a time.
//!
//! In: pages, and the languages to render each in. Out: their files, and pages that could not be rendered while others
//! were left.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::language::LanguageRenderer;
use super::supply::Supply;
use super::{PageSource, Renderer, ToRender, navigation};
use crate::artifact::{Sink, SinkError};
use crate::diagnostics::{Diagnostic, rules};
use crate::model::{MessageId, Page, PageId};
use crate::source::Span;
use crate::translate::PageTexts;

/// Rendering the pages of all languages.
pub(super) struct Work<'a> {
    pub(super) renderer: &'a Renderer,
    pub(super) languages: &'a [LanguageRenderer],
    pub(super) source: &'a dyn PageSource,
    pub(super) supply: &'a Supply<'a>,
    pub(super) sink: &'a dyn Sink,
    pub(super) report: &'a (dyn Fn(Diagnostic) + Sync),
    pub(super) are_all_read: bool,
    /// Pages that could not be rendered while others were left.
    pub(super) unfinished: Mutex<Vec<ToRender>>,
    pub(super) check_ids: bool,
}

impl Work<'_> {
    /// Translates and renders the pages, a few at a time, together with those whose titles they show; what is
    /// not shown by other pages is dropped then.
    pub(super) fn pages(&self, pages: &[ToRender], chunk: usize) -> Result<(), SinkError> {
        self.whole_plans();
        for chunk in pages.chunks(chunk) {
            let (site, paths) = (&self.renderer.site, &self.renderer.paths);
            let ids: Vec<PageId> = chunk.iter().map(|(id, _)| *id).collect();
            let titles = ids.iter();
            let titles = titles.flat_map(|id| navigation::shown(site, paths, *id));
            let texts = self.supply.texts(&ids, titles.collect());
            let languages = chunk.iter().map(|(_, languages)| &languages[..]);
            self.render(&texts.into_iter().zip(languages).collect::<Vec<_>>())?;
        }
        Ok(())
    }

    /// Renders the parts of the page of the whole plan in all languages, where the site has one: on all processors,
    /// since each such page alone is as long as all others together.
    fn whole_plans(&self) {
        if !self.source.may_render() {
            return;
        }
        let languages = self.languages.par_iter();
        languages.for_each(|language| {
            let parts = language.parts().into_par_iter();
            let parts = parts.map(|id| language.part(id));
            language.take_parts(parts.collect());
        });
    }

    /// Renders pages, each in these languages.
    fn render(&self, pages: &[(Arc<PageTexts>, &[usize])]) -> Result<(), SinkError> {
        if !self.source.may_render() {
            return Ok(());
        }
        let mut jobs: Vec<(&LanguageRenderer, &Arc<PageTexts>)> = pages
            .iter()
            .flat_map(|(texts, languages)| {
                let made = self.languages.iter();
                let made = made.filter(|made| languages.contains(&made.pages.view.lang));
                made.map(move |language| (language, texts))
            })
            .collect();
        while !jobs.is_empty() {
            let gaps = jobs
                .par_iter()
                .map(|(language, texts)| self.page(language, texts))
                .collect::<Result<Vec<_>, SinkError>>()?;
            self.supply.hold(&gaps.iter().flatten().copied().collect());
            let mut gaps = gaps.into_iter();
            jobs.retain(|_| gaps.next().is_some_and(|gaps| !gaps.is_empty()));
        }
        Ok(())
    }

    /// Renders a page, or says which texts it shows that are not at hand.
    fn page(
        &self,
        language: &LanguageRenderer,
        texts: &Arc<PageTexts>,
    ) -> Result<BTreeSet<MessageId>, SinkError> {
        let page = self.renderer.site.page(texts.page);
        match language.page(texts) {
            Ok((html, gaps)) if gaps.is_empty() => {
                if self.check_ids && language.pages.view.is_source() {
                    let html = std::str::from_utf8(&html).unwrap_or_default();
                    doubled_ids(html, page).into_iter().for_each(self.report);
                }
                language.put(self.sink, texts.page, html)?;
                Ok(gaps)
            }
            Ok((_, gaps)) => Ok(gaps),
            Err(_) if !self.are_all_read => {
                let page = (texts.page, vec![language.pages.view.lang]);
                let unfinished = self.unfinished.lock();
                unfinished
                    .unwrap_or_else(PoisonError::into_inner)
                    .push(page);
                Ok(BTreeSet::new())
            }
            Err(error) => {
                (self.report)(self.renderer.templates.describe_on(&error, page));
                Ok(BTreeSet::new())
            }
        }
    }
}

/// Ids that a page has twice: a link to one would lead to the other (WCAG 4.1.2, HTML 3.2.6).
fn doubled_ids(html: &str, page: &Page) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let ids = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let doubled: BTreeSet<&str> = ids.filter(|id| !seen.insert(*id)).collect();
    let finding = |id: &str| {
        let message = format!("two places on content/{} are called \"{id}\"", page.path);
        let help = "put a component on the page once, or rename the anchor or the row of the table";
        Diagnostic::at(rules::DUPLICATE_ID, &Span::new(page.file, 0..0), message).help(help)
    };
    doubled.into_iter().map(finding).collect()
}
