//! Which pages of a large site need not be made again.
//!
//! In: what the last build noted of its pages, and the files that have changed since. Out: the pages that
//! may come out otherwise, or that all may. A page is made from its own files and from what all pages share;
//! of other pages it shows the titles and descriptions, and now and then another text. So while no more has
//! changed than files of pages, and none of these shows elsewhere, all other pages are as they were.
//!
//! In doubt, everything is made again: a page that is noted wrongly would stay wrong.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::tally::Tally;
use crate::model::{Page, PageId, Piece, Site};
use crate::translate::PageTexts;

/// What is known of the last build of the site.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// Files of the site that have changed, are new or are gone since.
    pub changed: Vec<String>,
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
    /// Sections of pages of which others show more than titles and descriptions.
    pub(super) shown: BTreeSet<String>,
    /// The pages.
    pub(super) pages: Vec<Note>,
}

/// What is noted of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    /// Its section.
    pub(super) section: String,
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
}

impl Notes {
    /// As they are kept.
    pub(super) fn write(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// The notes of a build, if it was one of the same pages.
    pub(super) fn read(bytes: &[u8], site: &Site) -> Option<Self> {
        let notes: Self = serde_json::from_slice(bytes).ok()?;
        let sections = notes.pages.iter().map(|note| &note.section);
        let same = !notes.all
            && !notes.pages.iter().any(|note| note.extra)
            && notes.structure == structure(site)
            && sections.eq(site.pages.iter().map(|page| &page.section));
        same.then_some(notes)
    }

    /// The pages that may come out otherwise, now that these files have changed; `None` where all may.
    pub(super) fn stale(&self, site: &Site, changed: &[String]) -> Option<BTreeSet<PageId>> {
        let codes = || site.config.languages.iter();
        let mut by_file: HashMap<String, PageId> = HashMap::new();
        for (at, page) in site.pages.iter().enumerate() {
            by_file.insert(format!("content/{}", page.path), PageId(at));
            for language in codes() {
                let path = format!("locales/{}/{}.ftl", language.code, page.section);
                by_file.insert(path, PageId(at));
            }
        }
        let mut stale = BTreeSet::new();
        for path in changed {
            stale.insert(*by_file.get(path)?);
        }
        let shown = |id: &PageId| self.shown.contains(&site.page(*id).section);
        if stale.iter().any(shown) {
            return None;
        }
        let found = self.pages.iter().enumerate();
        let found = found.filter(|(_, note)| !note.clean);
        stale.extend(found.map(|(at, _)| PageId(at)));
        Some(stale)
    }
}

/// A digest of how the pages hang together: all that a page shows of others but their texts.
pub(super) fn structure(site: &Site) -> String {
    let mut digest = Fingerprint::default();
    for page in &site.pages {
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
