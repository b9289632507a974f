//! Findings on one line each, as compilers and editors read them.

use super::{Diagnostic, Place};
use crate::source::Sources;

/// `file:line:column: severity[rule]: message`; ends with a newline.
pub fn format(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let place = match &diagnostic.place {
        Place::Site => String::new(),
        Place::Path(path) => format!("{path}: "),
        Place::Span(span) => {
            let (start, _) = sources.positions(span);
            let path = &sources.file(span.file).path;
            format!("{path}:{}:{}: ", start.line, start.column)
        }
    };
    format!(
        "{place}{}[{}]: {}\n",
        diagnostic.severity.as_str(),
        diagnostic.rule,
        diagnostic.message
    )
}
