//! Translation with Fluent.
//!
//! In: the English messages of the site and the files below `locales/`. Out: an [`Edition`] of each
//! language, the [`Words`] of the theme, and a diagnostic for each mistake. A mistake in a
//! translation makes only that message fall back to English.

mod bundle;
pub mod catalogue;
mod edition;
pub mod format;
mod functions;
mod identify;
mod loss;
mod pattern;
mod plurals;
mod slots;
pub mod sync;
mod typography;
mod value;
mod words;

pub use identify::identify;
pub use words::{Argument, Phrase, Problem, Words};

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Diagnostic, Place, rules};
use crate::lang::Language;
use crate::model::{Edition, Message, Page};
use crate::source::Span;
use bundle::Bundle;
use catalogue::Catalogue;
use format::Formats;

/// The texts and words of every language, English first.
#[derive(Debug)]
pub struct Translation {
    /// One edition a language.
    pub editions: Vec<Edition>,
    /// The words of each language.
    pub words: Vec<Arc<Words>>,
    /// Where each message of each language is written.
    pub places: Vec<BTreeMap<String, Span>>,
}

/// What is translated.
pub struct Input<'a> {
    /// The languages, English first, with their files.
    pub languages: &'a [(Language, Catalogue<'a>)],
    /// All messages, named.
    pub messages: &'a [Message],
    /// All pages, their values resolved.
    pub pages: &'a [Page],
    /// Whether English may hold HTML.
    pub allow_html: bool,
    /// The texts of the language files.
    pub sources: &'a crate::source::Sources,
}

/// Makes all editions; `None` when a language can't be formatted at all.
pub fn translate(input: &Input<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Translation> {
    let mut translation = Translation {
        editions: Vec::new(),
        words: Vec::new(),
        places: Vec::new(),
    };
    for (language, catalogue) in input.languages {
        let english = translation.words.first().cloned();
        let words = match words(input, language, catalogue, english) {
            Ok(words) => Arc::new(words),
            Err(problem) => {
                let message = format!("language \"{}\": {problem}", language.code);
                diagnostics.push(Diagnostic::new(
                    rules::WRONG_VALUE,
                    Place::Path(crate::config::FILE.into()),
                    message,
                ));
                return None;
            }
        };
        let source = edition::Source {
            messages: input.messages,
            pages: input.pages,
            catalogue,
            words: &words,
            english: translation.editions.first(),
            allow_html: input.allow_html,
        };
        let edition = edition::make(&source, diagnostics);
        translation.editions.push(edition);
        translation.words.push(words);
        let places = catalogue
            .entries
            .iter()
            .map(|entry| (entry.id.clone(), entry.span.clone()));
        translation.places.push(places.collect());
    }
    Some(translation)
}

/// The bundle and formats of one language.
fn words(
    input: &Input<'_>,
    language: &Language,
    catalogue: &Catalogue<'_>,
    english: Option<Arc<Words>>,
) -> Result<Words, String> {
    let formats = Arc::new(Formats::new(language)?);
    let mut bundle = Bundle::new(language, &formats)?;
    let is_source = english.is_none();
    for folder in [
        format!("{}locales/{}/", crate::source::BUILT_IN, language.code),
        format!("locales/{}/", language.code),
    ] {
        for (id, file) in input.sources.under(&folder) {
            let name = file
                .path
                .strip_prefix(&folder)
                .and_then(|name| name.strip_suffix(".ftl"))
                .unwrap_or("");
            // English pages and tables come from today's content, not from the files of the last sync.
            if is_source && !matches!(name, "theme" | "units" | "terms") {
                continue;
            }
            bundle.add_file(
                &file.text,
                catalogue
                    .entries
                    .iter()
                    .filter(|entry| entry.span.file == id),
            );
        }
    }
    let own = |message: &&Message| is_source || message.file.is_empty();
    bundle.add_lines(
        input
            .messages
            .iter()
            .filter(own)
            .map(|message| (message.id.as_str(), message.text.as_str())),
    );
    Ok(Words::new(language, formats, Arc::new(bundle), english))
}
