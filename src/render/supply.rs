//! Texts of pages, made when they are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::PageSource;
use crate::model::{MessageId, PageId, Site};
use crate::translate::{PageTexts, Translation};

/// Hands out the texts of pages that are to be rendered, and makes what others show of them.
pub(super) struct Supply<'a> {
    source: &'a dyn PageSource,
    site: &'a Site,
    translation: &'a Translation,
    /// Texts that were made for a title, and wait until their own page is rendered.
    waiting: Mutex<BTreeMap<PageId, Arc<PageTexts>>>,
    /// How many may wait.
    most: usize,
}

impl<'a> Supply<'a> {
    /// Nothing is made yet. Of pages that are made for their titles, the texts of `most` are kept.
    pub(super) fn new(
        source: &'a dyn PageSource,
        site: &'a Site,
        translation: &'a Translation,
        most: usize,
    ) -> Self {
        Self {
            source,
            site,
            translation,
            waiting: Mutex::default(),
            most,
        }
    }

    /// The texts of pages; the titles of others are then at hand, too.
    pub(super) fn texts(&self, pages: &[PageId], titles: BTreeSet<PageId>) -> Vec<Arc<PageTexts>> {
        let own: BTreeSet<&PageId> = pages.iter().collect();
        let is_missing = |id: &PageId| !own.contains(id) && !self.has_front(*id);
        let titles: Vec<PageId> = titles.into_iter().filter(is_missing).collect();
        let all = pages.par_iter().chain(&titles);
        let mut texts: Vec<Arc<PageTexts>> = all.map(|id| self.page(*id)).collect();
        self.wait(texts.drain(pages.len()..));
        texts
    }

    /// Makes something out of texts; where `make` says that some were not at hand, they are made, and then
    /// it is made anew.
    pub(super) fn complete<T>(&self, make: impl Fn() -> (T, BTreeSet<MessageId>)) -> T {
        loop {
            let (made, gaps) = make();
            if gaps.is_empty() {
                return made;
            }
            self.hold(&gaps);
        }
    }

    /// Makes texts and keeps them: the titles of their pages, or whole pages where others are among them.
    pub(super) fn hold(&self, texts: &BTreeSet<MessageId>) {
        let mut pages: BTreeMap<PageId, bool> = BTreeMap::new();
        for id in texts {
            if let Some(page) = self.site.messages.get(*id).page {
                let in_front = self.site.page(page).front().contains(&id.0);
                *pages.entry(page).or_default() |= !in_front;
            }
        }
        let made = pages.par_iter().filter_map(|(id, whole)| {
            if !whole && self.has_front(*id) {
                return None;
            }
            let texts = self.page(*id);
            if *whole {
                self.translation.hold(texts);
                return None;
            }
            Some(texts)
        });
        let made: Vec<Arc<PageTexts>> = made.collect();
        self.wait(made.into_iter());
    }

    /// Whether the title of a page is at hand, or is now.
    fn has_front(&self, id: PageId) -> bool {
        self.translation.has_front(id)
            || self.source.front(id).is_some_and(|front| {
                self.translation.hold_front(front);
                true
            })
    }

    /// The texts of a page, whose title stays at hand.
    fn page(&self, id: PageId) -> Arc<PageTexts> {
        if let Some(held) = self.translation.held(id) {
            return Arc::clone(held);
        }
        let waiting = || self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = waiting().remove(&id);
        waited.unwrap_or_else(|| {
            let texts = self.source.page(id);
            self.translation.hold_front(texts.front(self.site.page(id)));
            texts
        })
    }

    /// Keeps as many as may wait, so that they need not be made again.
    fn wait(&self, texts: impl Iterator<Item = Arc<PageTexts>>) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        for texts in texts {
            if waiting.len() < self.most {
                waiting.insert(texts.page, texts);
            }
        }
    }
}
