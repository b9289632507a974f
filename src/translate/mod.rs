//! Translation with Fluent.
//!
//! In: the English messages of the site and the files below `locales/`. Out: the [`Words`] of the theme
//! and an [`Edition`] for each page in each language, and a diagnostic for each mistake. A mistake in a
//! translation makes only that message fall back to English.
//!
//! [`shared`] makes what all pages share; [`page`] then makes one page in all languages. Pages know nothing
//! of each other, so they can be made in any order, on several threads, and be dropped when they are shown.
//!
//! Each text is looked up and read once: a pair of it and its translation goes through `states`, `proof` and
//! `edition`. Only what is more than words and values goes through Fluent.

mod alike;
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
mod pair;
mod pattern;
mod plurals;
mod proof;
mod scope;
mod sequence;
mod sketch;
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
pub use page::{Known, PageOutcome, page};
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
use crate::model::{Edition, Messages, Page, PageId, State};
use crate::source::{FileId, Sources, Span};
use bundle::Bundle;
use catalogue::{Catalogue, Entry, Lookup};
use format::Formats;
use lock::Lock;
use originals::{WORD_FILES, is_by_hand};
use pair::{Pair, figures, pairs};
use proof::Demands;
use scope::Scope;

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
    /// Pages in whose files translations of others may stand; `None` where all may have some.
    pub strays: Option<&'a BTreeSet<PageId>>,
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

    /// Whether this is the id of a word, written by hand in English too.
    fn is_word(&self, id: &str) -> bool {
        let entry = self.languages[0].catalogue.get(id);
        entry.is_some_and(|entry| WORD_FILES.contains(&entry.file))
            && self.messages.find(id).is_none()
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
    let mut english_pairs = Vec::new();
    let mut read = Vec::new();
    for original in &originals {
        let names = std::iter::empty();
        let (demands, line) = Demands::read(original, names, input.config.allow_html);
        english_pairs.push(Pair::english(original.id, line));
        read.push((original, demands));
    }
    let originals = read;
    let refused = |files: &LocaleFiles<'_>, problem: &str| {
        let message = format!("language \"{}\": {problem}", files.language.code);
        let place = Place::Path(crate::config::FILE.into());
        Diagnostic::new(rules::WRONG_VALUE, place, message)
    };
    let catalogue = shared_part(input, english);
    let files = (english, &catalogue);
    let english = match make(input, files, &originals, english_pairs, None, diagnostics) {
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
            let ids = originals.iter().map(|(original, _)| original.id);
            let catalogue = shared_part(input, files);
            let pairs = pairs(ids, Lookup::new(&catalogue), "");
            let made = (files, &catalogue);
            let made = make(input, made, &originals, pairs, Some(&english), &mut found);
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

/// The messages of a language that all pages share. Pages may not be at hand: none of these refers to them.
fn shared_part<'a>(input: &Input<'_>, files: &LocaleFiles<'a>) -> Catalogue<'a> {
    let is_shared = |entry: &Entry<'_>| !input.is_of_page(entry.file);
    files.catalogue.part(is_shared)
}

/// All that pages share in one language.
struct Made {
    edition: Edition,
    words: Arc<Words>,
    verdicts: Verdicts,
    broken: BTreeSet<String>,
    hidden: BTreeSet<String>,
    places: BTreeMap<String, Span>,
}

/// Makes what pages share in one language, whose catalogue here has nothing of pages; English comes first.
/// `pairs` are the texts beside their translations.
///
/// # Errors
/// When the language can't be formatted.
fn make<'a>(
    input: &Input<'a>,
    (files, catalogue): (&'a LocaleFiles<'a>, &'a Catalogue<'a>),
    originals: &[(&'a Original<'a>, Demands<'a>)],
    mut pairs: Vec<Pair<'a>>,
    english: Option<&Made>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Made, String> {
    let formats = Arc::new(Formats::new(&files.language)?);
    let mut hidden = BTreeSet::new();
    if english.is_some() {
        let texts = originals.iter().map(|(original, _)| *original);
        states::judge_all(texts, &mut pairs, files, input.sources, diagnostics);
        let reader = proof::Reader {
            language: &files.language,
            scope: Scope {
                input,
                lookup: Lookup::new(catalogue),
                page: None,
            },
            formats: &formats,
            spacing: typography::of(&files.language),
        };
        let entries = || catalogue.entries.iter();
        let english = &input.languages[0].catalogue;
        hidden = proof::read_terms(&reader, entries(), english, diagnostics);
        reader.read(originals, &mut pairs, diagnostics);
        hidden.extend(withheld(&pairs, false));
        let showing = proof::hold_back(entries(), &mut pairs, &[&hidden]);
        hidden.extend(showing);
    }
    let withheld = withheld(&pairs, input.show_stale());
    let english_words = english.map(|english| Arc::clone(&english.words));
    let words = Arc::new(words(input, files, formats, english_words, withheld));
    let messages = &input.messages.all()[input.shared_range()];
    let allow_html = input.config.allow_html && words.is_source();
    let figures = figures(messages, words.bundle().spacing, allow_html);
    let english = english.map(|english| &english.edition);
    let source = edition::Source {
        messages: input.messages,
        range: input.shared_range(),
        page: None,
        bundle: Some(words.bundle()),
        words: &words,
        shared: None,
        english: english.as_slice(),
        reported: input.reported,
        allow_html,
        show_stale: input.show_stale(),
    };
    let edition = edition::make(&source, &mut pairs, figures, diagnostics);
    let broken = pairs.iter().filter(|pair| pair.is_broken);
    let broken = broken.map(|pair| pair.id.to_owned()).collect();
    let verdicts = pairs.into_iter();
    let verdicts = verdicts.filter_map(|pair| Some((pair.id.to_owned(), pair.verdict?)));
    let verdicts = verdicts.collect();
    let entries = &catalogue.entries;
    Ok(Made {
        edition,
        words,
        verdicts,
        broken,
        hidden,
        places: entries
            .iter()
            .map(|entry| (entry.id.to_string(), entry.span.clone()))
            .collect(),
    })
}

/// Ids of translations that must not be shown.
fn withheld(pairs: &[Pair<'_>], show_stale: bool) -> BTreeSet<String> {
    let is_withheld = |pair: &Pair<'_>| {
        let state = pair.verdict.as_ref().map(|verdict| verdict.state);
        state.is_some_and(|state| pair.is_broken || (state == State::Stale && !show_stale))
    };
    let withheld = pairs.iter().filter(|pair| is_withheld(pair));
    withheld.map(|pair| pair.id.to_owned()).collect()
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
    let mut bundle = Bundle::new(language, &formats, withheld);
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
            let entries = || entries.get(&id).into_iter().flatten();
            entries().for_each(|entry| bundle.add(entry));
            // What the catalogue has left out was not read.
            match files.catalogue.has_doubles() {
                true => {
                    let own = entries().map(|entry| &entry.syntax);
                    bundle.add_source(&pattern::entries(own));
                }
                false => bundle.add_source(file.text()),
            }
        }
    }
    let own = input.messages.all()[input.shared_range()]
        .iter()
        .filter(|message| is_source || message.file.is_empty());
    bundle.add_lines(own.map(|message| (message.id.as_str(), message.text.as_str())));
    Words::new(language, formats, Arc::new(bundle), english)
}
