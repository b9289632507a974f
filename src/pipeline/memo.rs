//! Which pages of a large site need not be made again.
//!
//! In: what the last build noted of its pages, and the files that have changed since. Out: the pages that
//! may come out otherwise, or that all may. A page is made from its own files and from what all pages share;
//! of other pages it shows the titles and descriptions, and now and then another text. So while no more has
//! changed than files of pages, and none of these shows elsewhere, all other pages are as they were: their files are
//! not even read, as long as what is noted of them answers all that is asked.
//!
//! In doubt, everything is made again: a page that is noted wrongly would stay wrong.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::tally::Tally;
use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Edition, Head, Message, MessageId, Page, PageId};
use crate::source::COPIED;
use crate::translate::{Known, PageOutcome, PageTexts};

/// What is known of the last build of the site.
#[derive(Clone, Debug, Default)]
pub struct Before {
    /// Files of the site that have changed, are new or are gone since.
    pub changed: BTreeSet<String>,
    /// What it had noted.
    pub notes: Vec<u8>,
}

/// What a build notes for the next one.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub(super) shared: Shared,
    /// The pages in the order of the contents list.
    pub(super) pages: Vec<Note>,
}

/// What is noted of all pages together.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Shared {
    /// Whether all pages have to be made again, whatever has changed.
    pub(super) make_all: bool,
    /// Whether all locks were as this program writes them.
    pub(super) locks_as_written: bool,
    /// Pages of which others show, or may show, more than titles and descriptions; some only did so in an earlier build.
    pub(super) shown: BTreeSet<String>,
}

/// What is noted of a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Note {
    /// Its path below `content/`.
    pub(super) path: String,
    /// What it is to other pages.
    pub(super) head: Head,
    /// The ids of its texts with spaces between them, if its English was as it was stored.
    ids: Option<String>,
    /// Those that do not begin with its section, such as those of a page that was renamed.
    foreign_ids: BTreeSet<String>,
    /// Whether its English has to be read in any case: something was found in its files before they were translated, or
    /// the pages outside the languages show it.
    pub(super) must_be_read: bool,
    /// What came of it when it was translated.
    pub(super) outcome: Outcome,
}

/// What came of a page when it was translated.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Outcome {
    /// Its title in English.
    pub(super) title: Option<String>,
    /// What others show of it. It is long and seldom asked for.
    #[serde(skip)]
    pub(super) front: Front,
    /// Its translations, by language.
    pub(super) tallies: Vec<Tally>,
    /// Whether nothing was found on it that has to be said again, and no file of another page was looked into. What is
    /// found on a page with `extra` depends on others, too.
    clean: bool,
    /// The ids of what else its files hold, which other pages may look for.
    extra: BTreeSet<String>,
    /// Whether something was found on it now whose words take the ids of all pages.
    #[serde(skip)]
    names_others: bool,
}

impl Outcome {
    /// Of a page, its English title, its translations, and what was found on it.
    pub(super) fn new(
        page: &Page,
        title: Option<String>,
        outcome: &PageOutcome,
        found: &[Diagnostic],
    ) -> Self {
        // Terms are of the page alone.
        let extra = outcome.extra.iter().map(|(id, _)| id);
        let extra = extra.filter(|id| !id.starts_with('-'));
        let tally = |known: &Vec<Known>| known.iter().map(Known::state).collect();
        Self {
            title,
            front: Front::of(outcome.texts.front(page)),
            tallies: outcome.known.iter().map(tally).collect(),
            clean: found.iter().all(Diagnostic::is_advice) && !outcome.has_opened_others,
            extra: extra.cloned().collect(),
            names_others: (found.iter()).any(|found| found.rule == rules::FLUENT_MESSAGE.id),
        }
    }
}

impl Note {
    /// Of a page with its texts among `messages`, and what came of it; `as_stored` tells whether its English is word
    /// by word as it was stored, so that the ids are certain.
    pub(super) fn new(
        page: &Page,
        messages: &[Message],
        as_stored: bool,
        outcome: Outcome,
    ) -> Self {
        let texts = messages[page.messages.clone()].iter();
        let translated = texts.filter(|message| !message.file.is_empty());
        let ids: Vec<&str> = translated.map(|message| message.id.as_str()).collect();
        let is_foreign = |id: &&&str| {
            let rest = id.strip_prefix(&*page.section);
            !rest.is_some_and(|rest| rest.starts_with('-'))
        };
        let foreign_ids = ids.iter().filter(is_foreign);
        Self {
            path: page.path.clone(),
            head: page.head.clone(),
            foreign_ids: foreign_ids.map(|id| (*id).to_owned()).collect(),
            ids: as_stored.then(|| ids.join(" ")),
            must_be_read: false,
            outcome,
        }
    }

    fn has_extra(&self) -> bool {
        !self.outcome.extra.is_empty()
    }
}

/// The title and description of a page in each language, English first, as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Front(String);

impl Front {
    /// As it is written.
    pub(super) fn of(front: PageTexts) -> Self {
        let editions = front.editions.into_iter();
        let editions: Vec<Edition> = editions.map(|edition| edition.moved(0)).collect();
        Self(serde_json::to_string(&editions).unwrap_or_default())
    }

    /// The texts of a page whose title is the message `first`.
    pub(super) fn texts(&self, page: PageId, first: MessageId) -> Option<PageTexts> {
        let editions: Vec<Edition> = serde_json::from_str(&self.0).ok()?;
        let editions = editions.into_iter();
        Some(PageTexts {
            page,
            editions: editions.map(|edition| edition.moved(first.0)).collect(),
        })
    }
}

impl Notes {
    /// As they are kept: a line for what pages share, and two for each page.
    pub(super) fn write(self) -> serde_json::Result<Vec<u8>> {
        let pages = self.pages.iter();
        let texts =
            pages.map(|note| note.ids.as_ref().map_or(0, String::len) + note.outcome.front.0.len());
        let room = texts.map(|texts| texts + 1024).sum::<usize>();
        let mut bytes = Vec::with_capacity(room);
        serde_json::to_writer(&mut bytes, &self.shared)?;
        for note in self.pages {
            bytes.push(b'\n');
            serde_json::to_writer(&mut bytes, &note)?;
            bytes.push(b'\n');
            bytes.extend_from_slice(note.outcome.front.0.as_bytes());
        }
        Ok(bytes)
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut lines = std::str::from_utf8(bytes).ok()?.split('\n');
        let shared = serde_json::from_str(lines.next()?).ok()?;
        let mut pages = Vec::new();
        while let Some(page) = lines.next() {
            pages.push((page, lines.next()?));
        }
        let pages = pages.into_par_iter();
        let pages = pages.map(|(page, front)| {
            let mut page: Note = serde_json::from_str(page).ok()?;
            page.outcome.front = Front(front.to_owned());
            Some(page)
        });
        Some(Self {
            shared,
            pages: pages.collect::<Option<_>>()?,
        })
    }
}

/// How well what is known of the last build fits this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It answers all that is asked of pages that were left.
    Well,
    /// The files of all pages have to be read.
    Partly,
    /// All pages have to be made again.
    Badly,
}

/// What is known of the last build, while this one finds out what of it still holds.
pub(super) struct Memo {
    pub(super) notes: Notes,
    /// The pages by section.
    places: HashMap<String, usize>,
    /// Pages that are made again, since they may come out otherwise or something was found on them.
    remade: BTreeSet<PageId>,
    /// Ids of texts of other pages that do not begin with the section of theirs.
    foreign_ids: HashSet<String>,
    /// Whether all pages are read.
    reads_all: bool,
}

impl Memo {
    /// What was noted; `None` where all pages may come out otherwise, or more than `most`.
    pub(super) fn read(before: Before, most: usize) -> Option<Self> {
        let notes = Notes::read(&before.notes)?;
        if notes.shared.make_all {
            return None;
        }
        let pages = || notes.pages.iter().enumerate();
        let places: HashMap<String, usize> = pages()
            .map(|(at, note)| (Page::section_of(&note.path), at))
            .collect();
        let unclean = pages().filter(|(_, note)| !note.outcome.clean || note.has_extra());
        let mut remade: BTreeSet<PageId> = unclean.map(|(at, _)| PageId(at)).collect();
        for path in &before.changed {
            // What is no page's own is shared by all.
            let at = *places.get(&*section_of(path)?)?;
            if notes.shared.shown.contains(&notes.pages[at].path) {
                return None;
            }
            remade.insert(PageId(at));
        }
        let others = pages().filter(|(at, _)| !remade.contains(&PageId(*at)));
        let foreign_ids = others.flat_map(|(_, note)| note.foreign_ids.clone());
        let foreign_ids = foreign_ids.collect();
        (remade.len() <= most).then_some(Self {
            notes,
            places,
            remade,
            foreign_ids,
            reads_all: false,
        })
    }

    /// The same for a build that reads all pages.
    pub(super) fn reading_all(self) -> Self {
        Self {
            reads_all: true,
            ..self
        }
    }

    /// Whether a page is made again.
    fn is_remade(&self, at: usize) -> bool {
        self.remade.contains(&PageId(at))
    }

    /// The pages that are made again.
    pub(super) fn remade(&self) -> &BTreeSet<PageId> {
        &self.remade
    }

    /// What is known of a page, by its path below `content/`, whose file may be left.
    pub(super) fn head(&self, path: &str) -> Option<&Head> {
        let at = *self.places.get(&Page::section_of(path))?;
        let note = &self.notes.pages[at];
        let is_asked = note.must_be_read || note.ids.is_none() || self.is_remade(at);
        let is_read = self.reads_all || is_asked || self.notes.shared.shown.contains(path);
        (!is_read && note.path == path).then_some(&note.head)
    }

    /// The ids of a page that is as it was.
    pub(super) fn ids(&self, at: usize) -> Option<&str> {
        let note = self.notes.pages.get(at)?;
        note.ids.as_deref().filter(|_| !self.is_remade(at))
    }

    /// Pages whose files may hold what other pages look for.
    pub(super) fn may_have_strays(&self) -> BTreeSet<PageId> {
        let notes = self.notes.pages.iter().enumerate();
        let may_have = |(at, note): (usize, &Note)| note.has_extra() || self.is_remade(at);
        let pages = notes.filter(|page| may_have(*page));
        pages.map(|(at, _)| PageId(at)).collect()
    }

    /// How well the notes fit a page that is made again, of which this is noted now.
    pub(super) fn fit_of(&self, at: usize, now: &Outcome) -> Fit {
        let shows = now.front != self.notes.pages[at].outcome.front;
        if shows || now.extra.iter().any(|id| self.is_taken(id)) {
            return Fit::Badly;
        }
        // What is like the id of a translation of nothing is looked for among all.
        if self.reads_all || (now.extra.is_empty() && !now.names_others) {
            Fit::Well
        } else {
            Fit::Partly
        }
    }

    /// How well the notes fit the pages that were read, and their texts.
    pub(super) fn fit(&self, pages: &[Page], messages: &[Message]) -> Fit {
        let notes = &self.notes.pages;
        if !(pages.iter().map(|page| &page.path)).eq(notes.iter().map(|note| &note.path)) {
            return Fit::Badly;
        }
        let mut fit = Fit::Well;
        for PageId(at) in &self.remade {
            let (page, note) = (&pages[*at], &notes[*at]);
            if !page.head.is_like(&note.head) {
                return Fit::Badly;
            }
            let has = |anchor| page.head.anchors.contains(anchor);
            let mut texts = messages[page.messages.clone()].iter();
            if !note.head.anchors.iter().all(has) || texts.any(|text| self.is_taken(&text.id)) {
                fit = Fit::Partly;
            }
        }
        if self.reads_all { Fit::Well } else { fit }
    }

    /// Whether a page that has not changed has, or may have, a text with this id.
    fn is_taken(&self, id: &str) -> bool {
        if self.foreign_ids.contains(id) {
            return true;
        }
        // All others begin with the section of the page.
        let sections = id.match_indices('-').map(|(end, _)| &id[..end]);
        let others = sections.filter_map(|section| self.places.get(section));
        let mut others = others.filter(|at| !self.is_remade(**at));
        others.any(|at| {
            let ids = self.notes.pages[*at].ids.as_deref();
            ids.is_none_or(|ids| ids.split(' ').any(|known| known == id))
        })
    }
}

/// The section of the page whose file this would be, English or translated.
pub(super) fn section_of(path: &str) -> Option<Cow<'_, str>> {
    if path.starts_with(COPIED) {
        return None;
    }
    if let Some(page) = path.strip_prefix("content/") {
        return Some(Page::section_of(page).into());
    }
    let (_, file) = path.strip_prefix("locales/")?.split_once('/')?;
    file.strip_suffix(".ftl").map(Cow::from)
}
