//! Texts of tables and front matter: one line of inline Markdown.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::diagnostics::{Diagnostic, Place, rules};
use crate::document::Located;
use crate::markdown::inline::{Inline, Spanned, Text, extract};
use crate::markdown::mask::mask;
use crate::markdown::options;
use crate::source::FileId;

/// Reads a text that is one line of inline Markdown.
///
/// Note marks are refused: a table has no notes.
fn single_line(
    source: &str,
    file: FileId,
    offset: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Inline {
    let masked = mask(source, file, offset, diagnostics);
    let text = Text {
        source,
        masked: &masked,
        file,
        offset,
        allow_html: false,
    };
    let events: Vec<Spanned<'_>> = Parser::new_ext(&masked.text, options())
        .into_offset_iter()
        .collect();
    let one_paragraph = matches!(events.first(), Some((Event::Start(Tag::Paragraph), _)))
        && matches!(events.last(), Some((Event::End(TagEnd::Paragraph), _)))
        && events
            .iter()
            .filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)))
            .count()
            == 1;
    if let Some((Event::Start(Tag::HtmlBlock), range)) = events.first() {
        let message = format!(
            "\"{}\" is HTML, which texts do not take",
            source[range.clone()].trim()
        );
        let diagnostic = Diagnostic::at(rules::RAW_HTML, &text.span(range.clone()), message);
        diagnostics.push(diagnostic.help("use Markdown, or write \\< for a literal sign"));
        return Inline::empty(text.span(0..source.len()));
    }
    if !one_paragraph {
        let message = "this text is more than a line of words: it begins a list, a heading or a second paragraph";
        let help = "write one line; put a backslash before a first character that Markdown takes for a mark";
        diagnostics.push(
            Diagnostic::at(
                rules::UNSUPPORTED_MARKDOWN,
                &text.span(0..source.len()),
                message,
            )
            .help(help),
        );
        return Inline::empty(text.span(0..source.len()));
    }
    let inline = extract(&text, &events[1..events.len() - 1], diagnostics);
    // Without a note of that name the parser takes a mark for words.
    for (at, _) in masked.text.match_indices("[^") {
        let length = source[at..].find(']').map_or(2, |end| end + 1);
        let name = source[at + 2..at + length].trim_end_matches(']');
        let message = format!("the note \"{name}\" is marked in a table, which has no notes");
        let span = text.span(at..at + length);
        diagnostics
            .push(Diagnostic::at(rules::NOTE, &span, message).help("link to the glossary instead"));
    }
    inline
}

/// Reads a TOML text as one line of inline Markdown, with places inside the text where its bytes
/// stand in the file as they are, and the place of the whole text where it holds escapes.
pub fn field(text: &Located<&str>, diagnostics: &mut Vec<Diagnostic>) -> Inline {
    let verbatim = text.span.end - text.span.start == text.value.len() + 2;
    let mut found = Vec::new();
    let mut inline = single_line(text.value, text.span.file, text.span.start + 1, &mut found);
    if !verbatim {
        for diagnostic in &mut found {
            diagnostic.place = Place::Span(text.span.clone());
        }
        let spans = inline
            .links
            .iter_mut()
            .map(|link| &mut link.destination.span);
        let spans = spans.chain(inline.variables.iter_mut().map(|name| &mut name.span));
        spans.for_each(|span| *span = text.span.clone());
    }
    inline.span = text.span.clone();
    diagnostics.append(&mut found);
    inline
}
