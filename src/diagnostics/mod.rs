//! Findings about the author's files, as data.
//!
//! A mistake in a file is a [`Diagnostic`]: stages collect them and carry on; only commands print
//! them ([`human`], [`short`], [`json`]) and choose the exit code.

pub mod human;
pub mod json;
pub mod rules;
pub mod short;
mod suggest;

pub use rules::Rule;
pub use suggest::{did_you_mean, meant, nearest};

use crate::source::{Sources, Span};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Should be looked at before publishing.
    Warning,
    /// Wrong: the build falls back or stops.
    Error,
}

impl Severity {
    /// The word shown and written to JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Where a finding is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Nowhere in particular.
    Site,
    /// A file or folder that has no text to point into: its path relative to the root.
    Path(String),
    /// A range of a text file.
    Span(Span),
}

/// One finding: which rule, how bad, what is wrong, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence, with the author's own word quoted.
    pub message: String,
    /// Where.
    pub place: Place,
    /// What to do; the rule's own sentence unless the finding knows better.
    pub help: Option<String>,
    /// Whether it is about a translation, so that the page falls back instead of failing.
    pub falls_back: bool,
}

impl Diagnostic {
    /// A finding of `rule` at `place`.
    pub fn new(rule: Rule, place: Place, message: impl Into<String>) -> Self {
        Self {
            rule: rule.id,
            severity: rule.severity,
            message: message.into(),
            place,
            help: Some(rule.help.to_owned()),
            falls_back: false,
        }
    }

    /// A finding of `rule` at a span.
    pub fn at(rule: Rule, span: &Span, message: impl Into<String>) -> Self {
        Self::new(rule, Place::Span(span.clone()), message)
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds what to do, where there is something to say.
    #[must_use]
    pub fn maybe_help(mut self, help: Option<String>) -> Self {
        self.help = help.or(self.help);
        self
    }

    /// Marks it as one that makes a translation fall back to English.
    #[must_use]
    pub fn falling_back(mut self) -> Self {
        self.falls_back = true;
        self
    }

    /// Whether it stops a build: an error that no fallback covers.
    pub fn stops_build(&self) -> bool {
        self.severity == Severity::Error && !self.falls_back
    }

    /// Whether it is advice, which a build does not give.
    pub fn is_advice(&self) -> bool {
        self.severity == Severity::Info
    }

    /// The path of the file it is about.
    pub fn path<'a>(&'a self, sources: &'a Sources) -> Option<&'a str> {
        match &self.place {
            Place::Site => None,
            Place::Path(path) => Some(path),
            Place::Span(span) => Some(&sources.file(span.file).path),
        }
    }
}

/// What a build says: the errors first, then the warnings, each in the order in which they were found.
pub fn worst_first(found: &[Diagnostic]) -> impl Iterator<Item = &Diagnostic> {
    let of = |severity| found.iter().filter(move |found| found.severity == severity);
    of(Severity::Error).chain(of(Severity::Warning))
}

/// Sorts by file and position and drops exact repeats.
pub fn sort(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    let key = |d: &Diagnostic| {
        let start = match &d.place {
            Place::Span(span) => span.start,
            _ => 0,
        };
        (
            d.path(sources).unwrap_or("").to_owned(),
            start,
            d.rule,
            d.message.clone(),
        )
    };
    diagnostics.sort_by_cached_key(key);
    diagnostics.dedup();
}

/// Stops the work of a pass when any finding stops a build.
pub fn any_stops_build(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(Diagnostic::stops_build)
}

/// A sentence as the end of another: its first letter small.
pub(crate) fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_lowercase);
    first.into_iter().flatten().chain(characters).collect()
}
