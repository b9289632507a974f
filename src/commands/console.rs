//! Printing: findings, errors, whether to use colour.

use std::io::{IsTerminal, Write};

use super::Exit;
use crate::cli::Format;
use crate::diagnostics::{Diagnostic, Severity, human, json, short};
use crate::source::Sources;
use crate::translate::sync::{self, Part};

/// Prints one line to standard error.
pub(super) fn error(text: &str) {
    // Nobody is left to tell when standard error is gone.
    let _ = writeln!(std::io::stderr(), "error: {text}");
}

/// Prints one line to standard error without a mark.
pub(super) fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints text to standard output; a closed pipe is the reader's choice.
pub(super) fn print(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Whether a stream takes colour: it is a terminal and `NO_COLOR` is not set.
fn colour(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Prints findings to standard error as a person reads them.
pub(super) fn findings(diagnostics: &[Diagnostic], sources: &Sources) {
    let mut stream = std::io::stderr().lock();
    let text = findings_text(diagnostics, sources, colour(&stream));
    let _ = stream.write_all(text.as_bytes());
}

/// Findings as a person reads them.
pub(super) fn findings_text(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let shown = diagnostics
        .iter()
        .filter(|diagnostic| !diagnostic.is_advice());
    shown
        .map(|diagnostic| human::format(diagnostic, sources, colour))
        .collect()
}

/// Prints to standard error what was said before, if possible in colour.
pub(super) fn remarks(plain: &str, in_colour: &str) {
    let mut stream = std::io::stderr().lock();
    let text = if colour(&stream) { in_colour } else { plain };
    let _ = stream.write_all(text.as_bytes());
}

/// Prints findings to standard output in the form asked for.
pub(super) fn report(diagnostics: &[Diagnostic], sources: &Sources, format: Format) {
    let colour = colour(&std::io::stdout());
    for diagnostic in diagnostics {
        print(&match format {
            Format::Human => human::format(diagnostic, sources, colour),
            Format::Short => short::format(diagnostic, sources),
            Format::Json => json::format(diagnostic, sources),
        });
    }
}

/// "2 errors, 1 warning", or nothing.
pub(super) fn tally(diagnostics: &[Diagnostic]) -> Option<String> {
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
    };
    let words = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        n => Some(format!("{n} {word}s")),
    };
    let parts: Vec<String> = [
        words(count(Severity::Error), "error"),
        words(count(Severity::Warning), "warning"),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What went between `[-` and `-]`, what came between `{+` and `+}`, as word diffs write it; in colour on a
/// terminal.
pub(super) fn difference(old: &str, new: &str) -> String {
    let (red, green, end) = if colour(&std::io::stdout()) {
        ("\u{1b}[31m", "\u{1b}[32m", "\u{1b}[0m")
    } else {
        ("", "", "")
    };
    let parts = sync::words(old, new).into_iter().map(|part| match part {
        Part::Same(words) => words,
        Part::Old(words) => format!("{red}[-{words}-]{end}"),
        Part::New(words) => format!("{green}{{+{words}+}}{end}"),
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// Says why the machine failed.
pub(super) fn machine(text: impl std::fmt::Display) -> Exit {
    error(&text.to_string());
    Exit::Machine
}
