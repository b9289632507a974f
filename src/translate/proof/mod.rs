//! Reading a translation against its English, as a careful colleague would.
//!
//! In: the English texts beside their translations in one language. Out: a diagnostic for each fault, and
//! which of them must not be shown. A wrong figure or a wrong telephone number is worse
//! than English, so every error makes its message fall back.

mod characters;
mod compare;
pub mod contacts;
mod demands;
mod kinds;
mod numbers;
mod syntax;

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::catalogue::{Catalogue, Entry};
use super::format::Formats;
use super::originals::Original;
use super::pair::{self, Line, Pair};
use super::scope::Scope;
use super::sketch::{self, Sketch, Ways};
use super::typography::Spacing;
use crate::diagnostics::{Diagnostic, Rule, Severity, rules};
use crate::lang::Language;
use crate::markdown::html::{Problem, Resolved};
use crate::model::State;
use crate::source::Span;
use compare::{lost, lost_percent, made_up_contacts, markup, too_long, wrong_numbers};
pub(super) use demands::Demands;
use kinds::Kinds;
use syntax::{Known, references};

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
    /// Its words and terms, as far as these texts may refer to them.
    pub(super) scope: Scope<'a, 'a>,
    pub(super) formats: &'a Formats,
    /// How its words are spaced when they are shown.
    pub(super) spacing: Option<Spacing>,
}

/// Reads the terms among some entries of a language; `english` has those of English. Returns the ids of those
/// that have a mistake.
pub(super) fn read_terms<'a>(
    reader: &Reader<'_>,
    terms: impl Iterator<Item = &'a Entry<'a>>,
    english: &Catalogue<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeSet<String> {
    let mut is_broken = |entry: &&Entry<'_>| {
        let english = english.get(&entry.id).and_then(Entry::value);
        reader.report(entry, reader.term(entry, english), diagnostics)
    };
    let terms = terms.filter(|entry| entry.is_term());
    let broken = terms.filter(|entry| is_broken(entry));
    broken.map(|entry| entry.id.to_string()).collect()
}

/// Holds back the texts that show something hidden, by way of others or of terms or not, in whatever order they
/// stand. Returns the ids of those, and of such terms among `entries`.
pub(super) fn hold_back<'a>(
    entries: impl Iterator<Item = &'a Entry<'a>>,
    pairs: &mut [Pair<'a>],
    hidden: &[&BTreeSet<String>],
) -> BTreeSet<String> {
    let terms = entries.filter(|entry| entry.is_term());
    let showing = showing(
        terms.chain(pairs.iter().filter_map(|pair| pair.entry)),
        hidden,
    );
    for pair in pairs {
        pair.is_broken |= showing.contains(pair.id);
    }
    showing
}

/// The ids of those entries that show something hidden.
fn showing<'a>(
    entries: impl Iterator<Item = &'a Entry<'a>>,
    hidden: &[&BTreeSet<String>],
) -> BTreeSet<String> {
    let mut showing = BTreeSet::new();
    if hidden.iter().all(|ids| ids.is_empty()) {
        return showing;
    }
    let with_references = |entry: &'a Entry<'a>| (entry, references(&entry.syntax));
    let mut others: Vec<_> = entries.map(with_references).collect();
    loop {
        let before = others.len();
        others.retain(|(entry, ids)| {
            let is_hidden = |id: &str| hidden.iter().any(|ids| ids.contains(id));
            let mut ids = ids.iter();
            let is_showing = ids.any(|id| is_hidden(id) || showing.contains(&**id));
            if is_showing {
                showing.insert(entry.id.to_string());
            }
            !is_showing
        });
        if others.len() == before {
            return showing;
        }
    }
}

impl Reader<'_> {
    /// Reads translations, each beside what its English demands.
    pub(super) fn read(
        &self,
        originals: &[(&Original<'_>, Demands<'_>)],
        pairs: &mut [Pair<'_>],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for ((original, demands), pair) in originals.iter().zip(pairs) {
            // What is not translated says nothing wrong.
            if let Some(entry) = pair.entry {
                let (mut findings, line) = self.message(entry, original, demands);
                // An old text differs from the new English, and is not shown.
                if pair.state() == State::Stale && !self.scope.input.show_stale() {
                    findings.clear();
                }
                pair.is_broken = self.report(entry, findings, diagnostics);
                pair.line = line;
            }
        }
    }

    /// Reports what was found; returns whether the text must not be shown.
    fn report(
        &self,
        entry: &Entry<'_>,
        findings: Vec<Finding>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> bool {
        let mut is_broken = false;
        for finding in dedup(findings) {
            is_broken |= finding.rule.severity == Severity::Error;
            diagnostics.push(self.diagnostic(entry, finding));
        }
        is_broken
    }

    fn term(&self, entry: &Entry<'_>, english: Option<&Pattern<&str>>) -> Vec<Finding> {
        let mut findings = self.structure(entry, None);
        let ways = |value| Ways::of_pattern(value, None);
        let english = english.map(ways);
        let english = english.iter().flat_map(Ways::all);
        let english: String = english.map(Sketch::words).collect();
        for way in entry.value().map(ways).iter().flat_map(Ways::all) {
            let words = way.words();
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
        findings
    }

    fn structure(&self, entry: &Entry<'_>, variables: Option<&BTreeSet<&str>>) -> Vec<Finding> {
        let known = Known {
            variables,
            scope: self.scope,
            formats: self.formats,
        };
        syntax::look(&entry.syntax, &known)
    }

    /// Reads a translation; returns also the line that is shown, if Fluent need not resolve it.
    fn message<'a>(
        &self,
        entry: &'a Entry<'a>,
        original: &Original<'_>,
        english: &Demands<'_>,
    ) -> (Vec<Finding>, Option<Line<'a>>) {
        let Some(value) = entry.value() else {
            return (vec![empty()], None);
        };
        let mut findings = self.structure(entry, Some(&english.variables));
        let ways = Ways::of_pattern(value, None);
        let mut resolved = None;
        for way in ways.all() {
            let read = pair::read(&way.text, english.is_plain, false);
            findings.extend(self.way(entry, way, &read, english));
            resolved = Some(read);
        }
        let is_english = |way: &Sketch<'_>| {
            let text = way.text.trim();
            let mut ways = english.ways.all().iter();
            ways.any(|way| way.text.trim() == text)
        };
        let same = !entry.notes.same
            && ways.all().iter().all(is_english)
            && ways.all().iter().any(|way| has_words(&way.words()));
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
        let line = match ways {
            Ways::One(way) => self.line(way, value, resolved, english),
            Ways::Many(_) => None,
        };
        (findings, line)
    }

    /// The line that is shown: as it was read, unless its words are to be spaced.
    fn line<'a>(
        &self,
        way: Sketch<'a>,
        value: &Pattern<&'a str>,
        resolved: Option<Result<Resolved, Problem>>,
        english: &Demands<'_>,
    ) -> Option<Line<'a>> {
        let spaced = self
            .spacing
            .and_then(|_| sketch::simple(value, self.spacing));
        let spaced = spaced.filter(|spaced| spaced.text != way.text);
        let read = |spaced: Sketch<'_>| pair::read(&spaced.text, english.is_plain, false);
        Some(Line {
            names: way.slots,
            resolved: spaced.map(read).or(resolved)?,
        })
    }

    /// One way through a translation, and what came of it.
    fn way(
        &self,
        entry: &Entry<'_>,
        way: &Sketch<'_>,
        read: &Result<Resolved, Problem>,
        english: &Demands<'_>,
    ) -> Vec<Finding> {
        if way.text.trim().is_empty() {
            return vec![empty()];
        }
        let markup = match english.is_plain {
            true => None,
            false => markup(way, read, english),
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
        findings.extend(lost_percent(way, english, self.language));
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
        let text = &self.scope.lookup.text(entry.span.file)[entry.span.end..];
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
