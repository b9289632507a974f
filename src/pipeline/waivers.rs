//! Findings that are known and accepted for a time.

use crate::config::Waiver;
use crate::diagnostics::{Diagnostic, Place, Rule, rules};
use crate::source::Sources;

/// Findings of files that can't be read: what else would be found in them is not known.
const UNREADABLE: [Rule; 6] = [
    rules::UNREADABLE,
    rules::NOT_UTF8,
    rules::TOML_SYNTAX,
    rules::FRONT_MATTER,
    rules::FLUENT_SYNTAX,
    rules::LOCK_BROKEN,
];

/// What waivers left of the findings.
pub struct Waived {
    /// Findings that no waiver covers.
    pub kept: Vec<Diagnostic>,
    /// Waivers that cover nothing; none as long as a file can't be read.
    pub unused: Vec<Waiver>,
    /// How many findings were covered.
    pub count: usize,
}

/// Takes out the findings that a waiver covers. Waivers never cover what stops a build.
pub fn waive(waivers: &[Waiver], found: Vec<Diagnostic>, sources: &Sources) -> Waived {
    let mut used = vec![false; waivers.len()];
    let all = found.len();
    let covered = |diagnostic: &Diagnostic, waiver: &Waiver| {
        let text = match &diagnostic.place {
            Place::Span(span) => sources.text(span),
            _ => "",
        };
        let matches = |words: &String| diagnostic.message.contains(words) || text.contains(words);
        waiver.rule == diagnostic.rule
            && waiver
                .file
                .as_deref()
                .is_none_or(|file| diagnostic.path(sources) == Some(file))
            && waiver.matching.as_ref().is_none_or(matches)
    };
    let kept: Vec<Diagnostic> = found
        .into_iter()
        .filter(|diagnostic| {
            let by = waivers
                .iter()
                .position(|waiver| covered(diagnostic, waiver))
                .filter(|_| !diagnostic.stops_build());
            if let Some(at) = by {
                used[at] = true;
            }
            by.is_none()
        })
        .collect();
    let hides = |found: &Diagnostic| UNREADABLE.iter().any(|rule| rule.id == found.rule);
    let is_readable = !kept.iter().any(hides);
    let unused = waivers
        .iter()
        .zip(&used)
        .filter(|(_, used)| is_readable && !**used)
        .map(|(waiver, _)| waiver.clone())
        .collect();
    Waived {
        count: all - kept.len(),
        kept,
        unused,
    }
}
