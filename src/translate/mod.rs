//! Translation with Fluent.
//!
//! In: the English messages of the site and the files below `locales/`. Out: the [`Words`] of the theme
//! and an [`Edition`] for each page in each language, and a diagnostic for each mistake. A mistake in a
//! translation makes only that message fall back to English.
//!
//! [`shared`] makes what all pages share; [`page`] then makes one page in all languages. Pages know nothing
//! of each other, so they can be made in any order, on several threads, and be dropped when they are shown.

mod borrowed;
mod bundle;
mod canonical;
pub mod catalogue;
mod edition;
mod files;
pub mod format;
mod functions;
mod identify;
pub mod lock;
mod names;
mod notes;
pub mod originals;
mod page;
mod pattern;
mod plurals;
mod proof;
mod sequence;
mod slots;
mod state;
mod states;
pub mod sync;
mod text_hash;
mod texts;
mod typography;
mod value;
mod words;

pub use edition::stopping_place;
pub use identify::{identify, number_figures};
pub use notes::Status;
pub use originals::{Original, originals};
pub use page::{PageOutcome, page};
pub use proof::contacts;
pub use state::Verdict;
pub use states::Verdicts;
pub use text_hash::TextHash;
pub use texts::{PageTexts, Translation};
pub use words::{Argument, Phrase, Problem, Words};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::config::{Config, Stale};
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::lang::Language;
use crate::model::{Edition, Messages, Page, State};
use crate::source::{FileId, Sources, Span};
use bundle::Bundle;
use catalogue::{Catalogue, Entry, Lookup};
use format::Formats;
use lock::Lock;
use originals::is_by_hand;
use proof::Demands;

/// The files of one language.
#[derive(Debug)]
pub struct LocaleFiles<'a> {
    /// The language.
    pub language: Language,
    /// Its messages and terms.
    pub catalogue: Catalogue<'a>,
    /// What is remembered of its translations; empty for English.
    pub lock: Lock,
}

/// What is translated.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The languages, English first.
    pub languages: &'a [LocaleFiles<'a>],
    /// All messages, named.
    pub messages: &'a Messages,
    /// All pages, their values resolved.
    pub pages: &'a [Page],
    /// The configuration.
    pub config: &'a Config,
    /// The texts of the language files.
    pub sources: &'a Sources,
    /// Places in the English that were reported before.
    pub reported: &'a [Span],
}

impl Input<'_> {
    /// The texts that stand on no page, by their indexes: they come behind those of the pages.
    pub fn shared_range(&self) -> std::ops::Range<usize> {
        let start = self.pages.last().map_or(0, |page| page.messages.end);
        start..self.messages.len()
    }

    /// Files of texts that stand on a page, by their names without folder and `.ftl`.
    fn is_of_page(&self, file: &str) -> bool {
        let title = self.messages.find(&format!("{file}-title"));
        let message = title.map(|id| self.messages.get(id));
        message.is_some_and(|message| message.page.is_some() && *message.file == *file)
    }

    fn show_stale(&self) -> bool {
        self.config.stale == Stale::Show
    }
}

/// Makes what all pages share in every language; `None` when a language can't be formatted at all.
pub fn shared(input: &Input<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Translation> {
    let (english, others) = input.languages.split_first()?;
    let mut originals = originals::of_messages(&input.messages.all()[input.shared_range()]);
    let words = originals::of_words(input.messages, &english.catalogue, input.sources);
    originals.extend(words);
    let originals: Vec<_> = originals
        .iter()
        .map(|original| (original, Demands::new(original, std::iter::empty())))
        .collect();
    let refused = |files: &LocaleFiles<'_>, problem: &str| {
        let message = format!("language \"{}\": {problem}", files.language.code);
        let place = Place::Path(crate::config::FILE.into());
        Diagnostic::new(rules::WRONG_VALUE, place, message)
    };
    let english = match make(input, english, &originals, None, diagnostics) {
        Ok(made) => made,
        Err(problem) => {
            diagnostics.push(refused(english, &problem));
            return None;
        }
    };
    // English stands in for the others, which know nothing of each other.
    let others: Vec<_> = others
        .par_iter()
        .map(|files| {
            let mut found = Vec::new();
            let made = make(input, files, &originals, Some(&english), &mut found);
            let made = made.map_err(|problem| found.push(refused(files, &problem)));
            (made, found)
        })
        .collect();
    let mut translation = Translation::new(input.pages.len());
    translation.push(english);
    let mut complete = true;
    for (made, found) in others {
        diagnostics.extend(found);
        match made {
            Ok(made) => translation.push(made),
            Err(()) => complete = false,
        }
    }
    complete.then_some(translation)
}

/// All that pages share in one language.
struct Made {
    edition: Edition,
    words: Arc<Words>,
    verdicts: Verdicts,
    broken: BTreeSet<String>,
    broken_terms: BTreeSet<String>,
    places: BTreeMap<String, Span>,
}

/// Makes what pages share in one language; English comes first.
///
/// # Errors
/// When the language can't be formatted.
fn make(
    input: &Input<'_>,
    files: &LocaleFiles<'_>,
    originals: &[(&Original<'_>, Demands<'_>)],
    english: Option<&Made>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, String> {
    let formats = Arc::new(Formats::new(&files.language)?);
    // Pages may not be at hand: what all share refers to none of them.
    let catalogue = files.catalogue.part(|entry| !input.is_of_page(entry.file));
    let (entries, catalogue) = (&catalogue.entries, Lookup::new(&catalogue));
    let mut verdicts = Verdicts::new();
    let mut broken_terms = BTreeSet::new();
    let mut broken = BTreeSet::new();
    if english.is_some() {
        let texts = originals.iter().map(|(original, _)| *original);
        verdicts = states::judge_all(texts, &catalogue, files, input.sources, diagnostics);
        let mut reader = proof::Reader {
            language: &files.language,
            catalogue,
            broken_terms: &BTreeSet::new(),
            english: &input.languages[0].catalogue,
            formats: &formats,
        };
        broken_terms = reader.read_terms(entries.iter(), diagnostics);
        reader.broken_terms = &broken_terms;
        broken = reader.read(originals, diagnostics);
        broken.extend(broken_terms.iter().cloned());
    }
    let withheld = withheld(&verdicts, &broken, input.show_stale());
    let english_words = english.map(|english| Arc::clone(&english.words));
    let words = Arc::new(words(input, files, formats, english_words, withheld));
    let source = edition::Source {
        messages: input.messages,
        range: input.shared_range(),
        page: None,
        catalogue,
        bundle: words.bundle(),
        words: &words,
        verdicts: &verdicts,
        broken: &broken,
        shared: None,
        english: english.map(|english| [&english.edition; 2]),
        reported: input.reported,
        allow_html: input.config.allow_html,
        show_stale: input.show_stale(),
    };
    let edition = edition::make(&source, diagnostics);
    extend_broken(&mut broken, &edition, input, input.shared_range());
    Ok(Made {
        edition,
        words,
        verdicts,
        broken,
        broken_terms,
        places: entries
            .iter()
            .map(|entry| (entry.id.to_string(), entry.span.clone()))
            .collect(),
    })
}

/// Ids of translations that must not be shown.
fn withheld(verdicts: &Verdicts, broken: &BTreeSet<String>, show_stale: bool) -> BTreeSet<String> {
    let is_withheld = |id: &String, verdict: &Verdict| {
        broken.contains(id) || (verdict.state == State::Stale && !show_stale)
    };
    verdicts
        .iter()
        .filter(|(id, verdict)| is_withheld(id, verdict))
        .map(|(id, _)| id.clone())
        .collect()
}

/// Adds the texts that turned out to be broken only when they were resolved.
fn extend_broken(
    broken: &mut BTreeSet<String>,
    edition: &Edition,
    input: &Input<'_>,
    range: std::ops::Range<usize>,
) {
    let ids = range.map(crate::model::MessageId);
    let failed = ids.filter(|id| edition.state(*id) == State::Broken);
    broken.extend(failed.map(|id| input.messages.get(id).id.clone()));
}

/// The words and formats of one language.
fn words(
    input: &Input<'_>,
    files: &LocaleFiles<'_>,
    formats: Arc<Formats>,
    english: Option<Arc<Words>>,
    withheld: BTreeSet<String>,
) -> Words {
    let language = &files.language;
    let mut bundle = Bundle::new(language, &formats, withheld, None);
    let is_source = english.is_none();
    let mut entries: BTreeMap<FileId, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in &files.catalogue.entries {
        entries.entry(entry.span.file).or_default().push(entry);
    }
    for folder in [
        format!("{}locales/{}/", crate::source::BUILT_IN, language.code),
        format!("locales/{}/", language.code),
    ] {
        for (id, file) in input.sources.under(&folder) {
            let name = file
                .path
                .strip_prefix(&folder)
                .and_then(|name| name.strip_suffix(".ftl"));
            // English pages and tables come from today's content, not from the files of the last sync.
            let is_shared = |name: &&str| match is_source {
                true => is_by_hand(name),
                false => !input.is_of_page(name),
            };
            if name.filter(is_shared).is_none() {
                continue;
            }
            for entry in entries.get(&id).into_iter().flatten() {
                bundle.add(entry);
            }
            bundle.add_source(file.text());
        }
    }
    let own = input.messages.all()[input.shared_range()]
        .iter()
        .filter(|message| is_source || message.file.is_empty());
    bundle.add_lines(own.map(|message| (message.id.as_str(), message.text.as_str())));
    Words::new(language, formats, Arc::new(bundle), english)
}
