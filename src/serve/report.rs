//! The findings of a build, for the browser.

use serde::Serialize;

use crate::diagnostics::{self, Diagnostic, Place, Severity};
use crate::source::{SourceFile, Sources, position};

/// How many findings are told; a browser shows more of them to nobody's use.
const MOST: usize = 100;

/// How many characters of a line are shown.
const WIDTH: usize = 300;

/// What was found, and whether a site came of it.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// Whether no site came of the build, so that the one before is still shown.
    stopped: bool,
    errors: usize,
    warnings: usize,
    /// The errors first; then in the order in which they were given.
    findings: Vec<Finding>,
}

#[derive(Debug, Serialize)]
struct Finding {
    severity: &'static str,
    rule: &'static str,
    message: String,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    /// The line it is about.
    text: Option<String>,
    help: Option<String>,
}

impl Report {
    /// The findings that are worth showing.
    pub fn new(found: &[Diagnostic], sources: &Sources, stopped: bool) -> Self {
        let of = |severity: Severity| found.iter().filter(move |found| found.severity == severity);
        Self {
            stopped,
            errors: of(Severity::Error).count(),
            warnings: of(Severity::Warning).count(),
            findings: diagnostics::worst_first(found)
                .take(MOST)
                .map(|found| finding(found, sources))
                .collect(),
        }
    }

    /// As JSON in one line.
    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).expect("strings and numbers are always JSON")
    }
}

fn finding(found: &Diagnostic, sources: &Sources) -> Finding {
    let place = match &found.place {
        Place::Span(span) => Some((sources.file(span.file), span.start)),
        _ => None,
    };
    let at = place.map(|(file, start)| position(file.text(), start));
    Finding {
        severity: found.severity.as_str(),
        rule: found.rule,
        message: found.message.clone(),
        file: found.path(sources).map(str::to_owned),
        line: at.map(|at| at.line),
        column: at.map(|at| at.column),
        text: place.and_then(|(file, start)| line(file, start)),
        help: found.help.clone(),
    }
}

/// The line in which byte `at` stands, unless it is empty.
fn line(file: &SourceFile, at: usize) -> Option<String> {
    let line = position(file.text(), at).line;
    let text = file.text().lines().nth(line - 1)?.trim();
    (!text.is_empty()).then(|| text.chars().take(WIDTH).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::rules;
    use crate::source::Span;

    #[test]
    fn errors_come_first_with_their_lines() {
        let mut sources = Sources::default();
        let file = sources.add("content/a.md", "one\n  two <b>\n\n");
        let found = [
            Diagnostic::new(rules::STRAY_FILE, Place::Path("content/x".into()), "m").help("h"),
            Diagnostic::at(rules::RAW_HTML, &Span::new(file, 10..13), "<b>\n").help("h"),
        ];
        let json = Report::new(&found, &sources, true).to_json();
        assert_eq!(
            json,
            "{\"stopped\":true,\"errors\":1,\"warnings\":1,\"findings\":[\
             {\"severity\":\"error\",\"rule\":\"raw-html\",\"message\":\"<b>\\n\",\"file\":\"content/a.md\",\
             \"line\":2,\"column\":7,\"text\":\"two <b>\",\"help\":\"h\"},\
             {\"severity\":\"warning\",\"rule\":\"stray-file\",\"message\":\"m\",\"file\":\"content/x\",\
             \"line\":null,\"column\":null,\"text\":null,\"help\":\"h\"}]}"
        );
    }

    #[test]
    fn the_number_of_findings_is_bounded() {
        let found: Vec<Diagnostic> = (0..1000)
            .map(|number| Diagnostic::new(rules::STRAY_FILE, Place::Site, number.to_string()))
            .collect();
        let report = Report::new(&found, &Sources::default(), false);
        assert_eq!((report.warnings, report.findings.len()), (1000, MOST));
    }
}
