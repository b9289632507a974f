//! Reading a translation against its English, as a careful colleague would.
//!
//! In: the English texts, and the messages of one language. Out: a diagnostic for each fault, and the
//! ids of the messages that must not be shown. A wrong figure or a wrong telephone number is worse
//! than English, so every error makes its message fall back.

mod characters;
mod compare;
pub mod contacts;
mod demands;
mod kinds;
mod numbers;
mod sketch;
mod syntax;

use std::collections::BTreeSet;

use super::catalogue::{Catalogue, Entry, Lookup};
use super::format::Formats;
use super::originals::Original;
use crate::diagnostics::{Diagnostic, Rule, Severity, rules};
use crate::lang::Language;
use crate::markdown::html::Problem;
use crate::source::Span;
use compare::{lost, made_up_contacts, markup, too_long, wrong_numbers};
pub(super) use demands::Demands;
use kinds::Kinds;
use sketch::Sketch;
pub(super) use syntax::references;
use syntax::{Known, Looked};

/// A letter in place of each placeable, so that the spaces around one are seen.
const GAP: &str = "x";

/// A fault of one message.
pub(super) struct Finding {
    rule: Rule,
    what: String,
    help: Option<String>,
    /// The words it is about, where they stand in the text.
    word: Option<String>,
}

impl Finding {
    pub(super) fn new(rule: Rule, what: impl Into<String>) -> Self {
        Self {
            rule,
            what: what.into(),
            help: None,
            word: None,
        }
    }

    /// What to do, where the rule's own sentence does not say it.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// As a diagnostic of the message `id`.
    pub(super) fn at(self, span: &Span, id: Option<&str>) -> Diagnostic {
        let message = match id {
            Some(id) => format!("\"{id}\": {}", self.what),
            None => self.what,
        };
        Diagnostic::at(self.rule, span, message).maybe_help(self.help)
    }
}

/// A language to be read.
pub(super) struct Reader<'a> {
    pub(super) language: &'a Language,
    /// Its messages and terms.
    pub(super) catalogue: Lookup<'a, 'a>,
    /// Terms that must not be shown.
    pub(super) broken_terms: &'a BTreeSet<String>,
    /// The terms and messages of English.
    pub(super) english: &'a Catalogue<'a>,
    pub(super) formats: &'a Formats,
}

impl<'a> Reader<'a> {
    /// Reads the translations of English texts; returns the ids of those that must not be shown.
    pub(super) fn read(
        &self,
        originals: &[(&Original<'_>, Demands<'_>)],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeSet<String> {
        let mut broken = BTreeSet::new();
        for (original, demands) in originals {
            // What is not translated says nothing wrong.
            if let Some(entry) = self.catalogue.get(original.id) {
                let looked = self.message(entry, original, demands, self.broken_terms);
                self.report(entry, looked, &mut broken, diagnostics);
            }
        }
        broken
    }

    /// Reads terms. One with a term that must not be shown must not be shown either.
    pub(super) fn read_terms(
        &self,
        terms: impl Iterator<Item = &'a Entry<'a>>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> BTreeSet<String> {
        let mut broken = BTreeSet::new();
        for entry in terms.filter(|entry| entry.id.starts_with('-')) {
            let looked = self.term(entry);
            self.report(entry, looked, &mut broken, diagnostics);
        }
        broken
    }

    fn report(
        &self,
        entry: &Entry<'_>,
        looked: Looked,
        broken: &mut BTreeSet<String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        if looked.has_broken_term {
            broken.insert(entry.id.to_string());
        }
        for finding in dedup(looked.findings) {
            if finding.rule.severity == Severity::Error {
                broken.insert(entry.id.to_string());
            }
            diagnostics.push(self.diagnostic(entry, finding));
        }
    }

    fn term(&self, entry: &Entry<'_>) -> Looked {
        let mut looked = self.structure(entry, None, &BTreeSet::new());
        let findings = &mut looked.findings;
        let english = self.english.get(&entry.id).and_then(Entry::value);
        let english: String = english
            .map_or_else(Vec::new, sketch::of_pattern)
            .iter()
            .map(Sketch::words)
            .collect();
        for sketch in entry.value().map_or_else(Vec::new, sketch::of_pattern) {
            let words = sketch.words();
            let kinds = Kinds::of(&words);
            findings.extend(characters::look(&words, kinds, self.language));
            findings.extend(characters::foreign_word(
                &words,
                kinds,
                &english,
                self.language,
            ));
            findings.extend(made_up_contacts(
                &words,
                kinds,
                &contacts::contacts(&english),
            ));
        }
        looked
    }

    fn structure(
        &self,
        entry: &Entry<'_>,
        variables: Option<&BTreeSet<&str>>,
        broken: &BTreeSet<String>,
    ) -> Looked {
        let known = Known {
            variables,
            catalogue: self.catalogue,
            formats: self.formats,
            broken,
        };
        syntax::look(&entry.syntax, &known)
    }

    fn message(
        &self,
        entry: &Entry<'_>,
        original: &Original<'_>,
        english: &Demands<'_>,
        broken: &BTreeSet<String>,
    ) -> Looked {
        let Some(value) = entry.value() else {
            return Looked {
                findings: vec![empty()],
                has_broken_term: false,
            };
        };
        let mut looked = self.structure(entry, Some(&english.variables), broken);
        let findings = &mut looked.findings;
        let ways = sketch::of_pattern(value);
        for way in &ways {
            findings.extend(self.way(entry, way, english));
        }
        let is_english = |way: &Sketch<'_>| {
            let text = way.text.trim();
            english.ways.iter().any(|way| way.text.trim() == text)
        };
        let same = !entry.notes.same
            && ways.iter().all(is_english)
            && ways.iter().any(|way| has_words(&way.words()));
        if same {
            findings.push(Finding::new(
                rules::SAME_AS_ENGLISH,
                "the text is the same as the English".to_owned(),
            ));
        }
        // The English could not be read and was reported: its translation says nothing wrong.
        if original.text.is_empty() {
            findings.clear();
        }
        looked
    }

    /// One way through a translation.
    fn way(&self, entry: &Entry<'_>, way: &Sketch<'_>, english: &Demands<'_>) -> Vec<Finding> {
        if way.text.trim().is_empty() {
            return vec![empty()];
        }
        let markup = match english.is_plain {
            true => None,
            false => markup(way, english),
        };
        if markup
            .as_ref()
            .is_some_and(|finding| finding.rule == rules::LINK_CHANGED)
        {
            // The target is the mistake; all else follows from it.
            return markup.into_iter().collect();
        }
        let mut findings: Vec<Finding> = lost(way, english);
        let words = way.words();
        let kinds = Kinds::of(&words);
        findings.extend(made_up_contacts(&words, kinds, &english.contacts));
        let may_differ = kinds.may_have_numbers() || !english.numbers.is_empty();
        if may_differ
            && findings
                .iter()
                .all(|finding| finding.rule != rules::LITERAL_CONTACT)
        {
            findings.extend(wrong_numbers(way, english));
        }
        let with_gaps = way.words_with(GAP);
        findings.extend(characters::look(&with_gaps, kinds, self.language));
        findings.extend(characters::foreign_word(
            &words,
            kinds,
            &english.words,
            self.language,
        ));
        // The words of a term are the language's own.
        let has_terms = way.slots.iter().any(Option::is_none);
        let is_foreign = findings
            .iter()
            .any(|finding| finding.rule == rules::WRONG_SCRIPT);
        if !entry.notes.same && !has_terms && !is_foreign {
            findings.extend(characters::own_script_missing(
                &words,
                &english.words,
                self.language,
            ));
        }
        findings.extend(markup);
        findings.extend(too_long(way, english));
        findings
    }

    fn diagnostic(&self, entry: &Entry<'_>, finding: Finding) -> Diagnostic {
        let place = self.place(entry, finding.word.as_deref());
        finding.at(&place, Some(&entry.id)).falling_back()
    }

    /// The words in the entry's text, or else its id.
    fn place(&self, entry: &Entry<'_>, word: Option<&str>) -> Span {
        let text = &self.catalogue.text(entry.span.file)[entry.span.end..];
        let lines = text.split_inclusive('\n').enumerate();
        let length: usize = lines
            .take_while(|(at, line)| {
                *at == 0 || line.starts_with([' ', '\t', '}']) || line.trim().is_empty()
            })
            .map(|(_, line)| line.len())
            .sum();
        let value = text[..length].find('=').map_or(0, |at| at + 1);
        let found = word.and_then(|word| Some((find_in_words(&text[value..length], word)?, word)));
        found.map_or_else(
            || entry.span.clone(),
            |(at, word)| {
                let start = entry.span.end + value + at;
                Span::new(entry.span.file, start..start + word.len())
            },
        )
    }
}

/// Where a word stands in a text, not counting the spaces that lay out its lines.
fn find_in_words(text: &str, word: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_start();
        if let Some(at) = words.find(word) {
            return Some(start + line.len() - words.len() + at);
        }
        start += line.len();
    }
    None
}

/// One mistake is one finding, however many variants have it.
fn dedup(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    findings.retain(|finding| seen.insert((finding.rule.id, finding.what.clone())));
    findings
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

fn empty() -> Finding {
    Finding::new(
        rules::EMPTY_TRANSLATION,
        "the translation has no words".to_owned(),
    )
}

/// Why a resolved text can't be shown, in the author's terms.
pub(super) fn problem_finding(problem: &Problem) -> Finding {
    let (rule, what, help) = match problem {
        Problem::Block => (
            rules::UNSUPPORTED_MARKDOWN,
            "this text is more than one line of words".to_owned(),
            "write one paragraph",
        ),
        Problem::Html(html) => (
            rules::RAW_HTML,
            format!("\"{html}\" is HTML"),
            "use Markdown, or \\< for a literal sign",
        ),
        Problem::LiteralLink(target) => (
            rules::LINK_CHANGED,
            format!("a link leads to \"{target}\""),
            "links come from the English: write [words]({ $link-... })",
        ),
        Problem::Character(c) => (
            rules::FORBIDDEN_CHARACTER,
            format!(
                "U+{:04X} is a character that no text may hold",
                u32::from(*c)
            ),
            "delete it",
        ),
        Problem::Picture => (
            rules::UNSUPPORTED_MARKDOWN,
            "a picture in a text".to_owned(),
            "delete it",
        ),
    };
    Finding::new(rule, what).help(help.to_owned())
}
