//! Translation with Fluent.
//!
//! In: the English messages of the site and the files below `locales/`. Out: an [`Edition`] of each
//! language, the [`Words`] of the theme, and a diagnostic for each mistake. A mistake in a
//! translation makes only that message fall back to English.

mod borrowed;
mod bundle;
mod canonical;
pub mod catalogue;
mod edition;
pub mod format;
mod functions;
mod identify;
pub mod lock;
mod names;
mod notes;
pub mod originals;
mod pattern;
mod plurals;
mod proof;
mod sequence;
mod slots;
mod state;
mod states;
pub mod sync;
mod text_hash;
mod typography;
mod value;
mod words;

pub use identify::identify;
pub use notes::Status;
pub use originals::{Original, originals};
pub use proof::contacts;
pub use state::Verdict;
pub use states::Verdicts;
pub use text_hash::TextHash;
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
use catalogue::{Catalogue, Entry};
use format::Formats;
use lock::Lock;
use originals::{Origin, is_by_hand};
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

/// The texts and words of every language, English first.
#[derive(Debug, Default)]
pub struct Translation {
    /// One edition a language.
    pub editions: Vec<Edition>,
    /// The words of each language.
    pub words: Vec<Arc<Words>>,
    /// What is known of each translation, by language; empty for English.
    pub verdicts: Vec<Verdicts>,
    /// Ids of the translations that have a mistake, by language.
    pub broken: Vec<BTreeSet<String>>,
    /// Where each message of each language is written.
    pub places: Vec<BTreeMap<String, Span>>,
}

impl Translation {
    fn push(&mut self, made: Made) {
        self.editions.push(made.edition);
        self.words.push(made.words);
        self.verdicts.push(made.verdicts);
        self.broken.push(made.broken);
        self.places.push(made.places);
    }

    /// The state of a text that is kept track of in a language; `None` for one that is not.
    pub fn state(&self, lang: usize, id: &str) -> Option<State> {
        let verdict = self.verdicts[lang].get(id)?;
        let broken = verdict.state.is_translated() && self.broken[lang].contains(id);
        Some(if broken { State::Broken } else { verdict.state })
    }
}

/// What is translated.
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
}

/// Makes all editions; `None` when a language can't be formatted at all.
pub fn translate(input: &Input<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Translation> {
    let (english, others) = input.languages.split_first()?;
    let originals = originals(input.messages, &english.catalogue, input.sources);
    let originals: Vec<_> = originals
        .iter()
        .map(|original| (original, demands(input, original)))
        .collect();
    let refused = |files: &LocaleFiles<'_>, problem: &str| {
        let message = format!("language \"{}\": {problem}", files.language.code);
        let place = Place::Path(crate::config::FILE.into());
        Diagnostic::new(rules::WRONG_VALUE, place, message)
    };
    // English knows what was found before it: one mistake is one finding.
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
    let mut translation = Translation::default();
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

/// What an English text demands: all values of its page may be used.
fn demands<'a>(input: &Input<'a>, original: &'a Original<'a>) -> Demands<'a> {
    let page = match original.origin {
        Origin::Content(message) => message.page.map(|page| &input.pages[page.0]),
        Origin::Word { .. } => None,
    };
    let values = page.into_iter().flat_map(|page| &page.values);
    Demands::new(original, values.map(|binding| binding.name.as_str()))
}

/// All that is made of one language.
struct Made {
    edition: Edition,
    words: Arc<Words>,
    verdicts: Verdicts,
    broken: BTreeSet<String>,
    places: BTreeMap<String, Span>,
}

/// Makes one language; English comes first.
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
    let mut verdicts = Verdicts::new();
    let mut broken = BTreeSet::new();
    if english.is_some() {
        let texts = originals.iter().map(|(original, _)| *original);
        verdicts = states::judge_all(texts, files, input.sources, diagnostics);
        let reader = proof::Reader {
            language: &files.language,
            catalogue: &files.catalogue,
            sources: input.sources,
            english: &input.languages[0].catalogue,
            formats: &formats,
        };
        broken = reader.read(originals, diagnostics);
    }
    let show_stale = input.config.stale == Stale::Show;
    let is_withheld = |id: &str, verdict: &Verdict| {
        broken.contains(id) || (verdict.state == State::Stale && !show_stale)
    };
    let withheld = verdicts
        .iter()
        .filter(|(id, verdict)| is_withheld(id, verdict))
        .map(|(id, _)| id.clone())
        .collect();
    let english_words = english.map(|english| Arc::clone(&english.words));
    let words = Arc::new(words(input, files, formats, english_words, withheld)?);
    let source = edition::Source {
        messages: input.messages.all(),
        pages: input.pages,
        catalogue: &files.catalogue,
        words: &words,
        verdicts: &verdicts,
        broken: &broken,
        english: english.map(|english| &english.edition),
        allow_html: input.config.allow_html,
        show_stale,
    };
    let edition = edition::make(&source, diagnostics);
    let messages = input.messages.iter();
    let failed = messages.filter(|(id, _)| edition.state(*id) == State::Broken);
    broken.extend(failed.map(|(_, message)| message.id.clone()));
    let entries = files.catalogue.entries.iter();
    Ok(Made {
        edition,
        words,
        verdicts,
        broken,
        places: entries
            .map(|entry| (entry.id.clone(), entry.span.clone()))
            .collect(),
    })
}

/// The bundle and formats of one language.
fn words(
    input: &Input<'_>,
    files: &LocaleFiles<'_>,
    formats: Arc<Formats>,
    english: Option<Arc<Words>>,
    withheld: BTreeSet<String>,
) -> Result<Words, String> {
    let language = &files.language;
    let mut bundle = Bundle::new(language, &formats, withheld)?;
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
            if name.filter(|name| !is_source || is_by_hand(name)).is_none() {
                continue;
            }
            let entries = entries.get(&id).into_iter().flatten().copied();
            bundle.add_file(&file.text, entries);
        }
    }
    let own = input
        .messages
        .all()
        .iter()
        .filter(|message| is_source || message.file.is_empty());
    bundle.add_lines(own.map(|message| (message.id.as_str(), message.text.as_str())));
    Ok(Words::new(language, formats, Arc::new(bundle), english))
}
