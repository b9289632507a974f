//! Words of the theme and of units in one language: formatted on demand, with English behind them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::bundle::{Arguments, Bundle, describe};
use super::format::{Formats, Operand};
use super::functions::Shown;
use super::names;
use crate::lang::{Direction, Language};
use crate::markdown::html::{self, Part, Resolved};

/// A value for a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The number, where it is one: chooses plural variants.
    pub operand: Option<Operand>,
    /// As HTML, isolated.
    pub html: String,
    /// As plain text, isolated.
    pub plain: String,
}

/// A message in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// As HTML; English that stands in is marked as such.
    pub html: String,
    /// Without markup.
    pub plain: String,
}

/// Why a phrase is shown in English.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The message.
    pub id: String,
    /// Whether it is not translated at all.
    pub missing: bool,
    /// What is wrong.
    pub text: String,
}

/// The words of one language.
pub struct Words {
    /// The language.
    pub language: Language,
    /// Its formats.
    pub formats: Arc<Formats>,
    bundle: Arc<Bundle>,
    english: Option<Arc<Words>>,
    problems: Mutex<BTreeSet<Problem>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.language.code)
    }
}

impl Words {
    pub(super) fn new(
        language: &Language,
        formats: Arc<Formats>,
        bundle: Arc<Bundle>,
        english: Option<Arc<Self>>,
    ) -> Self {
        Self {
            language: language.clone(),
            formats,
            bundle,
            english,
            problems: Mutex::default(),
        }
    }

    /// What all pages share.
    pub(super) fn bundle(&self) -> &Arc<Bundle> {
        &self.bundle
    }

    /// English, from which this language falls back; itself for English.
    pub fn english(&self) -> &Self {
        self.english.as_deref().unwrap_or(self)
    }

    /// Whether the language is English, the source.
    pub fn is_source(&self) -> bool {
        self.english.is_none()
    }

    /// Whether this language has the message itself.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has(id)
    }

    /// What went wrong in translations while phrases were made.
    pub fn take_problems(&self) -> BTreeSet<Problem> {
        std::mem::take(&mut *self.problems.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A message with its values, in English where this language can't say it.
    ///
    /// # Errors
    /// When English can't say it either.
    pub fn phrase(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<Phrase, String> {
        match self.own_phrase(id, arguments) {
            Ok(phrase) => Ok(phrase),
            Err(problem) => {
                let Some(english) = &self.english else {
                    return Err(problem);
                };
                // Why a text is withheld was reported where it is written.
                if !self.bundle.withholds(id) {
                    let problem = Problem {
                        id: id.to_owned(),
                        missing: !self.bundle.has(id),
                        text: problem,
                    };
                    self.problems
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .insert(problem);
                }
                let phrase = english.phrase(id, arguments)?;
                Ok(self.foreign(&phrase.html, &phrase.plain, &english.language))
            }
        }
    }

    fn own_phrase(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<Phrase, String> {
        let shown: Vec<(Cow<'_, str>, Shown)> = arguments
            .iter()
            .enumerate()
            .map(|(number, (name, argument))| {
                let text = html::slot(number).map(String::from).unwrap_or_default();
                (
                    Cow::Borrowed(*name),
                    Shown {
                        operand: argument.operand,
                        text,
                    },
                )
            })
            .collect();
        let resolved = self.resolve(id, &shown)?;
        // Values are no words of the message; their slots stay open.
        let english = || {
            let english = self.english.as_ref()?.resolve(id, &shown).ok()?;
            Some(english.plain.into())
        };
        Ok(fill(&names::mark(resolved, self, english), arguments))
    }

    /// A message as HTML with open slots.
    fn resolve(&self, id: &str, shown: &Arguments<'_>) -> Result<Resolved, String> {
        let (text, errors) = self
            .bundle
            .resolve(id, shown)
            .ok_or_else(|| format!("there is no message \"{id}\" in {}", self.language.code))?;
        if let Some(error) = errors.first() {
            return Err(format!(
                "message \"{id}\" in {}: {}",
                self.language.code,
                describe(error)
            ));
        }
        html::inline(&text, false)
            .map_err(|problem| format!("message \"{id}\" in {}: {problem:?}", self.language.code))
    }

    /// Words of another language inside this one, marked and isolated.
    pub fn foreign(&self, html: &str, plain: &str, language: &Language) -> Phrase {
        Phrase {
            html: format!(
                "<span lang=\"{}\" dir=\"{}\">{html}</span>",
                language.tag,
                language.dir()
            ),
            plain: self.isolate_plain(plain),
        }
    }

    /// English words inside this language, such as the name of a body; unmarked in English itself.
    pub fn quote(&self, words: &str) -> Phrase {
        let html = html::escape(words);
        if self.is_source() {
            return Phrase {
                html,
                plain: words.to_owned(),
            };
        }
        self.foreign(&html, words, &self.english().language)
    }

    /// A value such as a figure: isolated where the text runs from right to left.
    pub fn isolated(&self, html: &str, plain: &str) -> Phrase {
        let html = match self.language.direction {
            Direction::Ltr => html.to_owned(),
            Direction::Rtl => format!("<bdi>{html}</bdi>"),
        };
        Phrase {
            html,
            plain: self.isolate_plain(plain),
        }
    }

    /// A value that runs from left to right, such as a telephone number or a signed figure; words
    /// that run the other way in it decide for themselves.
    pub fn left_to_right(&self, html: &str, plain: &str) -> Phrase {
        if self.language.direction == Direction::Ltr || plain.chars().any(is_right_to_left) {
            return self.isolated(html, plain);
        }
        Phrase {
            html: format!("<bdi dir=\"ltr\">{html}</bdi>"),
            plain: format!("\u{2066}{plain}\u{2069}"),
        }
    }

    fn isolate_plain(&self, plain: &str) -> String {
        match self.language.direction {
            Direction::Ltr => plain.to_owned(),
            Direction::Rtl => format!("\u{2068}{plain}\u{2069}"),
        }
    }
}

/// Letters of the scripts that are written from right to left (Unicode blocks Hebrew to Arabic
/// Extended-A, and the presentation forms).
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// Puts values into their slots.
fn fill(resolved: &Resolved, arguments: &[(&str, Argument)]) -> Phrase {
    let argument = |number: usize| arguments.get(number).map(|(_, argument)| argument);
    let mut html = String::new();
    for part in &resolved.parts {
        match part {
            Part::Html(text) => html.push_str(text),
            Part::Slot(number) => {
                html.push_str(argument(*number).map_or("", |argument| &argument.html))
            }
            Part::Href(number) => html::escape_into(
                argument(*number).map_or("", |argument| &argument.plain),
                &mut html,
            ),
        }
    }
    let mut plain = String::new();
    for c in resolved.plain.chars() {
        match html::slot_number(c) {
            Some(number) => plain.push_str(argument(number).map_or("", |argument| &argument.plain)),
            None => plain.push(c),
        }
    }
    Phrase { html, plain }
}

impl From<Phrase> for Argument {
    fn from(phrase: Phrase) -> Self {
        Self {
            operand: None,
            html: phrase.html,
            plain: phrase.plain,
        }
    }
}
