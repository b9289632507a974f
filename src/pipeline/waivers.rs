//! Findings that are known and accepted for a time.

use crate::config::Waiver;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::source::Sources;

/// What waivers left of the findings.
pub struct Waived {
    /// Findings that no waiver covers.
    pub kept: Vec<Diagnostic>,
    /// Waivers that cover nothing.
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
    // What a file that does not parse would have shown is not known.
    let is_readable = kept.iter().all(|found| found.rule != rules::TOML_SYNTAX.id);
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
