//! Which pages of a large site need not be made again.
//!
//! In: what the last build noted of its pages, and the files that have changed since. Out: the pages that
//! may come out otherwise, or that all may. A page is made from its own files and from what all pages share;
//! of other pages it shows the titles and descriptions, and now and then another text. So while no more has
//! changed than files of pages, and none of these shows elsewhere, all other pages are as they were.
//!
//! In doubt, everything is made again: a page that is noted wrongly would stay wrong.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::tally::Tally;
use crate::config::Config;
use crate::model::{Page, PageId, Piece};
use crate::translate::{PageTexts, lock};

/// What is known of the last build of the site.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// Files of the site that have changed, are new or are gone since.
    pub changed: BTreeSet<String>,
    /// What it had noted.
    pub notes: Vec<u8>,
}

/// What a build notes for the next one.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Notes {
    /// Of how the pages hang together.
    pub(super) structure: String,
    /// Whether all pages have to be made again, whatever has changed.
    pub(super) all: bool,
    /// Whether all locks were as this program writes them.
    pub(super) locks: bool,
    /// Sections of pages of which others show more than titles and descriptions.
    pub(super) shown: BTreeSet<String>,
    /// The pages.
    pub(super) pages: Vec<Note>,
}

/// What is noted of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// Of its title and description in all languages.
    pub(super) front: String,
    /// Its translations, by language.
    pub(super) tallies: Vec<Tally>,
    /// Its title in English.
    pub(super) title: Option<String>,
    /// Whether nothing was found on it that has to be said again.
    pub(super) clean: bool,
    /// Whether its files hold something else, which other pages may look for.
    pub(super) extra: bool,
    /// The ids of its texts with spaces between them, if its English was as it was stored.
    pub(super) ids: Option<String>,
}

impl Notes {
    /// As they are kept.
    pub(super) fn write(&self) -> Vec<u8> {
        let texts = self.pages.iter();
        let texts = texts.map(|page| page.ids.as_ref().map_or(0, String::len) + 1024);
        let mut bytes = Vec::with_capacity(texts.sum());
        match serde_json::to_writer(&mut bytes, self) {
            Ok(()) => bytes,
            Err(_) => Vec::new(),
        }
    }
}

/// What is known of the last build, while this one finds out what of it still holds.
pub(super) struct Memo {
    pub(super) notes: Notes,
    changed: BTreeSet<String>,
}

impl Memo {
    /// What was noted; `None` where it says nothing of the pages.
    pub(super) fn read(before: Before) -> Option<Self> {
        let notes: Notes = serde_json::from_slice(&before.notes).ok()?;
        let holds = !notes.all && !notes.pages.iter().any(|note| note.extra);
        holds.then_some(Self {
            notes,
            changed: before.changed,
        })
    }

    /// Whether the lock of a language is as it was, and was as this program writes it.
    pub(super) fn is_same_lock(&self, code: &str) -> bool {
        self.notes.locks && !self.changed.contains(&lock::path(code))
    }

    /// The pages that may come out otherwise, now that files have changed; `None` where all may.
    pub(super) fn stale(&self, pages: &[Page], config: &Config) -> Option<BTreeSet<PageId>> {
        if self.notes.pages.len() != pages.len() || self.notes.structure != structure(pages) {
            return None;
        }
        let mut left = self.changed.len();
        let mut stale = BTreeSet::new();
        for (at, page) in pages.iter().enumerate() {
            let languages = config.languages.iter();
            let translated =
                languages.map(|language| format!("locales/{}/{}.ftl", language.code, page.section));
            let files = translated.chain([format!("content/{}", page.path)]);
            let changed = files.filter(|path| self.changed.contains(path)).count();
            left -= changed;
            if changed > 0 && self.notes.shown.contains(&*page.section) {
                return None;
            }
            if changed > 0 || !self.notes.pages[at].clean {
                stale.insert(PageId(at));
            }
        }
        // The others are shared by all pages.
        (left == 0).then_some(stale)
    }
}

/// A digest of how the pages hang together: all that a page shows of others but their texts.
pub(super) fn structure(pages: &[Page]) -> String {
    let mut digest = Fingerprint::default();
    for page in pages {
        digest.text(&page.section);
        digest.text(&page.path);
        digest.text(&page.url);
        digest.text(&page.template);
        digest.text(&format!("{:?}", (page.parent, page.order, page.sensitive)));
        digest.text(if page.description.is_some() {
            "described"
        } else {
            ""
        });
    }
    digest.finish()
}

/// A digest of what other pages may show of a page: its title and description in all languages.
pub(super) fn front(page: &Page, texts: &PageTexts) -> String {
    let mut digest = Fingerprint::default();
    for edition in &texts.editions {
        for id in page.front().map(crate::model::MessageId) {
            digest.text(&format!("{:?}", edition.state(id)));
            let Some(text) = edition.text(id) else {
                digest.text("none");
                continue;
            };
            digest.text(&text.plain);
            for piece in &text.pieces {
                match piece {
                    Piece::Html(html) => digest.text(html),
                    Piece::Href(at) => digest.text(&format!("link {at}")),
                    Piece::Note(name) => digest.text(&format!("note {name}")),
                }
            }
        }
    }
    digest.finish()
}

/// A digest of texts, each told from the next.
#[derive(Default)]
struct Fingerprint(Sha256);

impl Fingerprint {
    fn text(&mut self, text: &str) {
        self.0.update((text.len() as u64).to_le_bytes());
        self.0.update(text);
    }

    fn finish(self) -> String {
        format!("{:x}", self.0.finalize())
    }
}
