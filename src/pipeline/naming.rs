//! Ids for the messages, from the English that the last `sync` wrote.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostics::Diagnostic;
use crate::model::{Message, Messages, Page};
use crate::source::Sources;
use crate::translate::catalogue::{self, Catalogue};
use crate::translate::{self, sync};

/// Names all messages, and warns where `sync` would write their English anew. Tells of each page whether its
/// English is word by word as it was stored.
///
/// `english` has the English files that are in memory; those of pages that are not are opened. `known` gives
/// the ids of a page that is known to be as it was stored, with spaces between them: of such a page the names of
/// links stay those that its words make. A page that was left is as it was stored.
pub(super) fn name<'k>(
    messages: &mut Messages,
    pages: &[Page],
    english: &Catalogue<'_>,
    sources: &Sources,
    known: &(dyn Fn(usize) -> Option<&'k str> + Sync),
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<bool> {
    let mut rest = messages.all_mut();
    let mut parts: Vec<(&Page, &mut [Message])> = Vec::new();
    for page in pages {
        let (part, behind) = rest.split_at_mut(page.messages.len());
        parts.push((page, part));
        rest = behind;
    }
    let of_pages: Vec<Seen> = parts
        .into_par_iter()
        .enumerate()
        .map(|(at, (page, messages))| {
            let mut is_known = || known(at).is_some_and(|ids| name_as_known(messages, ids));
            if page.is_left || is_known() {
                Seen::stored()
            } else {
                name_page(page, messages, english, sources)
            }
        })
        .collect();
    translate::number_figures(messages.all_mut());
    let mut of_tables: BTreeMap<&str, Vec<&Message>> = BTreeMap::new();
    let others = messages.all().iter();
    for message in others.filter(|message| message.page.is_none()) {
        of_tables.entry(&message.file).or_default().push(message);
    }
    let of_tables = of_tables.into_iter().filter(|(file, _)| !file.is_empty());
    let of_tables: Vec<Seen> = of_tables
        .map(|(file, messages)| Seen::of(file, &messages, english))
        .collect();
    let all = || of_pages.iter().chain(&of_tables);
    if all().next().is_some() && !all().any(|seen| seen.was_written) {
        diagnostics.push(sync::never_run());
    } else {
        diagnostics.extend(all().filter_map(|seen| seen.change.clone()));
    }
    let as_stored = of_pages.iter().map(Seen::is_as_stored).collect();
    diagnostics.extend(of_pages.into_iter().flat_map(|seen| seen.found));
    as_stored
}

/// Gives a page its ids; false where they are not as many as its texts.
fn name_as_known(messages: &mut [Message], ids: &str) -> bool {
    let translated = |message: &&mut Message| !message.file.is_empty();
    let count = messages.iter_mut().filter(translated).count();
    if ids.split(' ').count() != count {
        return false;
    }
    let messages = messages.iter_mut().filter(translated);
    for (message, id) in messages.zip(ids.split(' ')) {
        id.clone_into(&mut message.id);
    }
    true
}

/// What is known of an English file.
struct Seen {
    /// Whether the texts of its page are known to be word by word as they stand in it.
    is_same: bool,
    /// Whether a sync has written it.
    was_written: bool,
    /// That a sync would write it anew.
    change: Option<Diagnostic>,
    /// What was found when it was read.
    found: Vec<Diagnostic>,
}

impl Seen {
    /// Of a page that is known to be as it was stored.
    fn stored() -> Self {
        Self {
            is_same: true,
            was_written: true,
            change: None,
            found: Vec::new(),
        }
    }

    fn is_as_stored(&self) -> bool {
        self.is_same && self.change.is_none() && self.found.is_empty()
    }

    fn of(file: &str, messages: &[&Message], english: &Catalogue<'_>) -> Self {
        Self {
            is_same: false,
            was_written: english.of_file(file).next().is_some(),
            change: sync::check(file, messages, english),
            found: Vec::new(),
        }
    }
}

fn name_page(
    page: &Page,
    messages: &mut [Message],
    english: &Catalogue<'_>,
    sources: &Sources,
) -> Seen {
    let path = format!("locales/en/{}.ftl", page.section);
    let unread = sources.find(&path).filter(|file| sources.is_unread(*file));
    let Some(file) = unread else {
        return name_by(page, messages, english);
    };
    let (text, mut found) = sources.open(file);
    let stored = catalogue::read_file(sources, (file, &text), &page.section, false, &mut found);
    let seen = name_by(page, messages, &stored);
    Seen { found, ..seen }
}

fn name_by(page: &Page, messages: &mut [Message], english: &Catalogue<'_>) -> Seen {
    let is_same = translate::identify(messages, &page.section, english);
    let translated = messages.iter().filter(|message| !message.file.is_empty());
    let translated: Vec<&Message> = translated.collect();
    let seen = Seen::of(&page.section, &translated, english);
    Seen { is_same, ..seen }
}
