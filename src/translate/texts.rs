//! The texts of every language: those that all pages share, and those of pages that are at hand.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use super::files::Strays;
use super::page::PageOutcome;
use super::{Made, Verdicts, Words};
use crate::model::{Edition, Message, MessageId, Messages, Page, PageId, State};
use crate::source::Span;

/// The texts of one page in every language, English first.
#[derive(Clone, Debug)]
pub struct PageTexts {
    /// The page.
    pub page: PageId,
    /// One edition a language.
    pub editions: Vec<Edition>,
}

impl PageTexts {
    /// The texts of the page that others show of it.
    #[must_use]
    pub fn front(&self, page: &Page) -> Self {
        let editions = self.editions.iter();
        Self {
            page: self.page,
            editions: editions
                .map(|edition| edition.part(&page.front()))
                .collect(),
        }
    }
}

/// The words of every language and the texts that are at hand, English first.
#[derive(Debug, Default)]
pub struct Translation {
    /// The words of each language.
    pub words: Vec<Arc<Words>>,
    /// What is known of each translation that is not a page's, by language; empty for English. With
    /// [`Translation::keep`], of all.
    pub verdicts: Vec<Verdicts>,
    /// Ids of the translations that have a mistake, in the same way.
    pub broken: Vec<BTreeSet<String>>,
    /// Where each message that is not a page's is written, by language.
    pub places: Vec<BTreeMap<String, Span>>,
    /// Ids of the words and terms that no text may show, by language: they are wrong, or out of date.
    pub(super) hidden: Vec<BTreeSet<String>>,
    pub(super) shared: Vec<Edition>,
    pub(super) strays: Vec<OnceLock<Strays>>,
    pages: Vec<OnceLock<Arc<PageTexts>>>,
    /// Titles and descriptions of pages whose other texts were dropped.
    fronts: Vec<OnceLock<PageTexts>>,
}

impl Translation {
    pub(super) fn new(pages: usize) -> Self {
        Self {
            pages: vec![OnceLock::new(); pages],
            fronts: vec![OnceLock::new(); pages],
            ..Self::default()
        }
    }

    pub(super) fn push(&mut self, made: Made) {
        self.shared.push(made.edition);
        self.words.push(made.words);
        self.verdicts.push(made.verdicts);
        self.broken.push(made.broken);
        self.strays.push(OnceLock::new());
        self.hidden.push(made.hidden);
        self.places.push(made.places);
    }

    /// The English texts that stand on no page.
    pub fn english(&self) -> &Edition {
        &self.shared[0]
    }

    /// Keeps what is known of the translations of a page, whose messages these are, for whoever looks at all
    /// of them.
    pub fn keep(&mut self, messages: &[Message], outcome: PageOutcome) {
        for (lang, known) in outcome.known.into_iter().enumerate() {
            let translated = messages.iter().filter(|message| !message.file.is_empty());
            for (message, known) in translated.zip(known) {
                self.verdicts[lang].insert(message.id.clone(), known.verdict);
                if known.is_broken {
                    self.broken[lang].insert(message.id.clone());
                }
            }
        }
        self.hold(Arc::new(outcome.texts));
    }

    /// Keeps the texts of a page at hand, for all pages that show them.
    pub fn hold(&self, texts: Arc<PageTexts>) {
        let _ = self.pages[texts.page.0].set(texts);
    }

    /// Keeps the title and the description of a page at hand.
    pub fn hold_front(&self, front: PageTexts) {
        let _ = self.fronts[front.page.0].set(front);
    }

    /// Whether the title of a page is at hand.
    pub fn has_front(&self, page: PageId) -> bool {
        self.held(page).is_some() || self.fronts[page.0].get().is_some()
    }

    /// The texts of a page, where they are at hand.
    pub fn held(&self, page: PageId) -> Option<&Arc<PageTexts>> {
        self.pages[page.0].get()
    }

    /// The state of a text that is kept track of in a language; `None` for one that is not.
    pub fn state(&self, lang: usize, id: &str) -> Option<State> {
        let verdict = self.verdicts[lang].get(id)?;
        Some(verdict.state_if(self.broken[lang].contains(id)))
    }

    /// The states of all translations in a language that are kept track of here.
    pub fn states(&self, lang: usize) -> impl Iterator<Item = State> {
        let verdicts = self.verdicts[lang].iter();
        verdicts.map(move |(id, verdict)| verdict.state_if(self.broken[lang].contains(id)))
    }

    /// The edition that holds a message; `None` where it is not at hand. `own` are the texts of the page that
    /// is being shown.
    pub fn edition<'t>(
        &'t self,
        messages: &Messages,
        own: Option<&'t PageTexts>,
        lang: usize,
        id: MessageId,
    ) -> Option<&'t Edition> {
        if let Some(own) = own.map(|own| &own.editions[lang])
            && own.covers(id)
        {
            return Some(own);
        }
        let Some(page) = messages.get(id).page else {
            return self.shared.get(lang);
        };
        let whole = self.held(page).map(Arc::as_ref);
        let texts = whole.or_else(|| self.fronts[page.0].get());
        let edition = texts.map(|texts| &texts.editions[lang]);
        edition.filter(|edition| edition.covers(id))
    }
}
