//! Findings as a person reads them: message, snippet, help.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Place, Severity};
use crate::source::{Sources, position};

/// How wide snippets are in a pipe.
const WIDTH: usize = 100;

/// Lines of text kept before and after the place, so that a long file is not scanned for each.
const CONTEXT_LINES: usize = 1;

/// One finding with its snippet; ends with a newline.
pub fn format(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(WIDTH);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(&diagnostic.message).id(diagnostic.rule);
    let mut group = match &diagnostic.place {
        Place::Site => Group::with_title(title),
        Place::Path(path) => title.element(Origin::path(path)),
        Place::Span(span) => {
            let file = sources.file(span.file);
            let lines = surrounding_lines(file.text(), span.start, span.end);
            let first = position(file.text(), lines.start).line;
            let start = file.text().floor_char_boundary(span.start);
            let end = file.text().ceil_char_boundary(span.end).max(start);
            let relative = start - lines.start..end - lines.start;
            title.element(
                Snippet::source(&file.text()[lines])
                    .line_start(first)
                    .path(&file.path)
                    .fold(false)
                    .annotation(AnnotationKind::Primary.span(relative)),
            )
        }
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

/// The byte range of the lines of `start..end` and a line of context on both sides.
fn surrounding_lines(text: &str, start: usize, end: usize) -> std::ops::Range<usize> {
    let mut first = text.floor_char_boundary(start);
    for line in 0..=CONTEXT_LINES {
        let at = if line == 0 {
            first
        } else {
            first.saturating_sub(1)
        };
        first = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    }
    let mut last = text.ceil_char_boundary(end);
    for _ in 0..=CONTEXT_LINES {
        last = text[last..]
            .find('\n')
            .map_or(text.len(), |newline| last + newline + 1);
    }
    first..last
}

#[cfg(test)]
mod tests {
    use super::super::{Diagnostic, rules};
    use super::*;
    use crate::source::Span;

    #[test]
    fn shows_file_line_column_and_help() {
        let mut sources = Sources::default();
        let file = sources.add("fingerpost.toml", "a = 1\nb = 2\ntitel = 3\nc = 4\nd = 5\n");
        let diagnostic = Diagnostic::at(
            rules::UNKNOWN_KEY,
            &Span::new(file, 12..17),
            "unknown key \"titel\"",
        )
        .help("did you mean \"title\"?");
        let expected = "\
error[unknown-key]: unknown key \"titel\"
 --> fingerpost.toml:3:1
  |
2 | b = 2
3 | titel = 3
  | ^^^^^
4 | c = 4
  |
  = help: did you mean \"title\"?
";
        assert_eq!(format(&diagnostic, &sources, false), expected);
    }
}
