//! Findings as JSON, one object a line, for other programs.

use serde::Serialize;

use super::{Diagnostic, Place};
use crate::source::Sources;

/// The keys and their order are a contract: docs/rules.md tells them.
#[derive(Serialize)]
struct Line<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    help: Option<&'a str>,
}

/// One finding as a JSON object; positions from 1, columns in Unicode scalars, end exclusive,
/// unknown as `null`; ends with a newline.
pub fn format(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let positions = match &diagnostic.place {
        Place::Span(span) => Some(sources.positions(span)),
        _ => None,
    };
    let line = Line {
        rule: diagnostic.rule,
        severity: diagnostic.severity.as_str(),
        message: &diagnostic.message,
        file: diagnostic.path(sources),
        line: positions.map(|(start, _)| start.line),
        column: positions.map(|(start, _)| start.column),
        end_line: positions.map(|(_, end)| end.line),
        end_column: positions.map(|(_, end)| end.column),
        help: diagnostic.help.as_deref(),
    };
    let mut text = serde_json::to_string(&line).expect("strings and numbers are always JSON");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::super::{Diagnostic, Place, rules};
    use super::*;
    use crate::source::Span;

    #[test]
    fn unknown_is_null_and_columns_are_characters() {
        let mut sources = Sources::default();
        let file = sources.add("content/a.md", "ਪੰ x\n");
        let at = Diagnostic::at(rules::PLACEABLE, &Span::new(file, 7..8), "m").help("h");
        assert_eq!(
            format(&at, &sources),
            "{\"rule\":\"placeable\",\"severity\":\"error\",\"message\":\"m\",\"file\":\"content/a.md\",\
             \"line\":1,\"column\":4,\"end_line\":1,\"end_column\":5,\"help\":\"h\"}\n"
        );
        let nowhere = Diagnostic::new(rules::UNREADABLE, Place::Path("x".into()), "m");
        assert!(
            format(&nowhere, &sources).contains("\"file\":\"x\",\"line\":null,\"column\":null")
        );
    }
}
