//! The site as one language shows it, on its own pages or on the page of the whole plan.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::paths::Paths;
use crate::lang::Language;
use crate::markdown::html;
use crate::model::{Edition, MessageId, Page, PageId, Piece, Site, State, Target, Text};
use crate::translate::{PageTexts, Phrase, Translation, Words};

/// Where links between pages lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// To the pages.
    Pages,
    /// To places on the page of the whole plan.
    Whole,
}

/// What is noted while something is made: texts of pages that were asked for and were not at hand, so that it
/// has holes, and whether it would be another in the other mode.
#[derive(Debug, Default)]
pub(super) struct Gaps {
    texts: Mutex<BTreeSet<MessageId>>,
    turns: AtomicBool,
}

impl Gaps {
    fn add(&self, id: MessageId) {
        self.lock().insert(id);
    }

    /// The texts since the last call.
    pub(super) fn take(&self) -> BTreeSet<MessageId> {
        std::mem::take(&mut *self.lock())
    }

    /// Whether a link was made since the last call that leads elsewhere in the other mode.
    pub(super) fn take_turns(&self) -> bool {
        self.turns.swap(false, Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeSet<MessageId>> {
        self.texts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One language of the site.
#[derive(Clone, Debug)]
pub(super) struct View {
    pub(super) site: Arc<Site>,
    pub(super) paths: Arc<Paths>,
    pub(super) translation: Arc<Translation>,
    /// The texts of the page that is shown, where it is one.
    pub(super) own: Option<Arc<PageTexts>>,
    /// What was asked for and not at hand.
    pub(super) gaps: Arc<Gaps>,
    pub(super) lang: usize,
    pub(super) mode: Mode,
}

impl View {
    pub(super) fn words(&self) -> &Words {
        &self.translation.words[self.lang]
    }

    pub(super) fn language(&self) -> &Language {
        &self.site.config.languages[self.lang]
    }

    pub(super) fn source_language(&self) -> &Language {
        &self.site.config.languages[0]
    }

    pub(super) fn is_source(&self) -> bool {
        self.lang == 0
    }

    /// Whether the message is shown in this language's own words.
    pub(super) fn is_own(&self, id: MessageId) -> bool {
        self.is_source() || self.text_in(self.lang, id).is_some()
    }

    pub(super) fn state(&self, id: MessageId) -> State {
        let edition = self.edition(self.lang, id);
        edition.map_or(State::Missing, |edition| edition.state(id))
    }

    /// The text of a message, English where there is no other.
    pub(super) fn text(&self, id: MessageId) -> Option<&Text> {
        self.text_in(self.lang, id).or_else(|| self.text_in(0, id))
    }

    fn text_in(&self, lang: usize, id: MessageId) -> Option<&Text> {
        self.edition(lang, id)?.text(id)
    }

    fn edition(&self, lang: usize, id: MessageId) -> Option<&Edition> {
        let own = self.own.as_deref();
        let found = self.translation.edition(&self.site.messages, own, lang, id);
        if found.is_none() {
            self.gaps.add(id);
        }
        found
    }

    /// The same view for a page whose texts these are.
    pub(super) fn with(&self, own: &Arc<PageTexts>) -> Self {
        Self {
            own: Some(Arc::clone(own)),
            gaps: Arc::default(),
            ..self.clone()
        }
    }

    /// Makes something out of texts that other pages may show too; `None` where some were not at hand, which are
    /// not noted.
    pub(super) fn complete<T>(&self, make: impl FnOnce(&Self) -> T) -> Option<T> {
        let apart = Self {
            gaps: Arc::default(),
            ..self.clone()
        };
        let made = make(&apart);
        apart.gaps.take().is_empty().then_some(made)
    }

    /// Adds a message as HTML without its language's mark to `out`; `note` writes the marks of notes.
    pub(super) fn inner_html(
        &self,
        id: MessageId,
        note: &mut dyn FnMut(&str) -> String,
        out: &mut String,
    ) {
        for piece in self.text(id).map_or(&[][..], |text| &text.pieces) {
            match piece {
                Piece::Html(html) => out.push_str(html),
                Piece::Href(at) => {
                    let link = self.site.messages.get(id).links.get(*at);
                    html::escape_into(
                        &link
                            .map(|link| self.target(&link.target))
                            .unwrap_or_default(),
                        out,
                    );
                }
                Piece::Note(name) => out.push_str(&note(name)),
            }
        }
    }

    /// A message that stands alone: English that stands in is marked as such.
    pub(super) fn phrase(&self, id: MessageId) -> Phrase {
        let mut html = String::new();
        self.inner_html(id, &mut |_| String::new(), &mut html);
        let plain = self
            .text(id)
            .map(|text| text.plain.clone())
            .unwrap_or_default();
        if self.is_own(id) {
            return Phrase { html, plain };
        }
        self.words().foreign(&html, &plain, self.source_language())
    }

    /// Where a link leads.
    pub(super) fn target(&self, target: &Target) -> String {
        match target {
            Target::Page { page, anchor } => self.href(*page, anchor.as_deref()),
            Target::File(path) => {
                format!("{}files/{}", self.site.config.base_url.path, url_path(path))
            }
            Target::Url(url) => url.clone(),
        }
    }

    /// The link to a page and a place on it.
    pub(super) fn href(&self, id: PageId, anchor: Option<&str>) -> String {
        let page = self.site.page(id);
        if is_in_whole_plan(page) {
            self.gaps.turns.store(true, Ordering::Relaxed);
            if self.mode == Mode::Whole {
                return format!("#{}-{}", page.section, anchor.unwrap_or("page"));
            }
        }
        let url = self.page_url(self.lang, page);
        match anchor {
            Some(anchor) => [&*url, "#", anchor].concat(),
            None => url,
        }
    }

    /// The root-relative URL of a page in a language.
    pub(super) fn page_url(&self, lang: usize, page: &Page) -> String {
        let config = &self.site.config;
        let code = &config.languages[lang].code;
        [&config.base_url.path, code, "/", &page.url].concat()
    }

    /// The full URL of a page in a language.
    pub(super) fn absolute(&self, lang: usize, page: &Page) -> String {
        let origin = &self.site.config.base_url.origin;
        [&**origin, &self.page_url(lang, page)].concat()
    }
}

/// Whether a page is a part of the page of the whole plan.
pub(super) fn is_in_whole_plan(page: &Page) -> bool {
    page.head.order.is_some() && !is_whole_plan(page) && !page.url.is_empty()
}

/// Whether a page shows the whole plan.
pub(super) fn is_whole_plan(page: &Page) -> bool {
    matches!(page.head.template.as_str(), "all" | "large-print")
}

/// A path as it stands in a URL: characters that have a meaning there are written in per cent.
pub(super) fn url_path(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=:@".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
