//! The text of a block as one line of Fluent.
//!
//! The author's own Markdown is kept to the letter; only line ends become spaces, link targets
//! and note marks become placeables, and braces in code become literals.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag};

use crate::diagnostics::{Diagnostic, rules};
use crate::document::Located;
use crate::markdown::mask::Masked;
use crate::markdown::{Names, Placeable, slug};
use crate::model::{Link, Target};
use crate::source::{FileId, Span};

/// How many words of a link make its name.
const LINK_WORDS: usize = 4;

/// A link as written.
#[derive(Clone, Debug)]
pub struct RawLink {
    /// Name of its placeable.
    pub name: String,
    /// Byte range of that name in [`Inline::text`].
    pub at: Range<usize>,
    /// The linked words.
    pub words: String,
    /// Where it leads, as written.
    pub destination: Located<String>,
}

impl RawLink {
    /// The link, now that it is known where it leads.
    pub fn to(&self, target: Target) -> Link {
        Link {
            name: self.name.clone(),
            at: self.at.clone(),
            words: self.words.clone(),
            target,
        }
    }
}

/// The text of one block.
#[derive(Clone, Debug)]
pub struct Inline {
    /// One line of Fluent.
    pub text: String,
    /// Its links, in order.
    pub links: Vec<RawLink>,
    /// Names of notes it points to.
    pub notes: Vec<Located<String>>,
    /// The variables it uses.
    pub variables: Vec<Located<String>>,
    /// The name given by `{#name}`.
    pub anchor: Option<String>,
    /// Whether there are words to translate: letters outside placeables and code.
    pub translatable: bool,
    /// Where it is written.
    pub span: Span,
}

/// An event of the parser and the bytes it comes from.
pub(super) type Spanned<'a> = (Event<'a>, Range<usize>);

/// What the extraction works on.
pub(super) struct Text<'a> {
    pub(super) source: &'a str,
    pub(super) masked: &'a Masked,
    pub(super) file: FileId,
    pub(super) offset: usize,
    pub(super) allow_html: bool,
}

impl Text<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.offset..range.end + self.offset,
        )
    }
}

impl Inline {
    pub(super) fn empty(span: Span) -> Self {
        Self {
            text: String::new(),
            links: Vec::new(),
            notes: Vec::new(),
            variables: Vec::new(),
            anchor: None,
            translatable: false,
            span,
        }
    }
}

/// The text of a run of inline events.
pub(super) fn extract(
    text: &Text<'_>,
    events: &[Spanned<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Inline {
    let start = events
        .first()
        .map_or(0, |(_, range)| with_escape(text.source, range.start));
    let end = events
        .iter()
        .map(|(_, range)| range.end)
        .max()
        .unwrap_or(start);
    let mut writer = Writer {
        text,
        diagnostics,
        out: Inline::empty(text.span(start..end)),
        link_names: Names::default(),
        at: start,
    };
    writer.run(events);
    writer.copy_to(end);
    let mut inline = writer.out;
    inline.text = inline.text.trim().to_owned();
    inline.anchor = anchor_after(text, end);
    for (range, placeable) in text.masked.placeables_in(&(start..end)) {
        match placeable {
            Placeable::Variable(name, span) => inline.variables.push(Located {
                value: name.clone(),
                span: span.clone(),
            }),
            // The words of a term or message are words; a literal brace is none.
            Placeable::Other => {
                let inner = text.source[range.clone()].trim_matches(['{', '}']).trim();
                inline.translatable |= !inner.starts_with('"');
            }
        }
    }
    inline
}

/// Where a text begins, with the backslash that the parser leaves out before its first sign.
fn with_escape(source: &str, start: usize) -> usize {
    let escaped = source[start..].starts_with(|c: char| c.is_ascii_punctuation());
    if escaped && source[..start].ends_with('\\') {
        start - 1
    } else {
        start
    }
}

/// The `{#name}` that follows a text on its line, or ends it.
fn anchor_after(text: &Text<'_>, end: usize) -> Option<String> {
    let anchors = &text.masked.anchors;
    let next = anchors.partition_point(|(range, _)| range.end < end);
    let (range, name) = anchors.get(next)?;
    let is_blank = |between: &str| between.trim_matches([' ', '\t']).is_empty();
    let between = text.source.get(end..range.start);
    let follows = range.end == end || between.is_some_and(is_blank);
    follows.then(|| name.clone())
}

struct Writer<'a, 't, 'd> {
    text: &'a Text<'t>,
    diagnostics: &'d mut Vec<Diagnostic>,
    out: Inline,
    link_names: Names,
    at: usize,
}

impl Writer<'_, '_, '_> {
    /// Copies the author's text up to `end`, without anchors.
    fn copy_to(&mut self, end: usize) {
        if self.at < end {
            let mut piece = self.text.source[self.at..end].to_owned();
            for (range, _) in self.text.masked.anchors_in(&(self.at..end)).iter().rev() {
                if range.end <= end {
                    piece.replace_range(range.start - self.at..range.end - self.at, "");
                }
            }
            self.out.text.push_str(&piece);
        }
        self.at = self.at.max(end);
    }

    fn run(&mut self, events: &[Spanned<'_>]) {
        let mut index = 0;
        while index < events.len() {
            let (event, range) = &events[index];
            match event {
                Event::Text(words) => self.out.translatable |= self.has_letters(words, range),
                Event::SoftBreak => self.line_end(range, events.get(index + 1), " "),
                Event::HardBreak => self.line_end(range, events.get(index + 1), "{ $br }"),
                Event::Code(_) => self.code(range.clone()),
                Event::FootnoteReference(name) => self.note(name, range.clone()),
                Event::InlineHtml(_) => self.html(range.clone()),
                Event::Start(Tag::Link { .. }) => {
                    let length = nested(&events[index..]);
                    self.link(&events[index..index + length]);
                    index += length;
                    continue;
                }
                Event::Start(Tag::Image { .. }) => self.picture(range.clone()),
                _ => {}
            }
            index += 1;
        }
    }

    /// Whether there is a letter that is not part of a masked placeable.
    fn has_letters(&self, words: &str, range: &Range<usize>) -> bool {
        let placeables = self.text.masked.placeables_in(range).iter();
        let cut: usize = placeables
            .filter(|(placeable, _)| placeable.end <= range.end)
            .map(|(placeable, _)| placeable.len())
            .sum();
        words.chars().filter(|c| c.is_alphabetic()).count() > cut
    }

    fn line_end(&mut self, range: &Range<usize>, next: Option<&Spanned<'_>>, with: &str) {
        self.copy_to(range.start);
        let kept = self.out.text.trim_end_matches([' ', '\t']).len();
        self.out.text.truncate(kept);
        self.out.text.push_str(with);
        self.at = next.map_or(range.end, |(_, range)| {
            with_escape(self.text.source, range.start)
        });
    }

    fn code(&mut self, range: Range<usize>) {
        self.copy_to(range.start);
        for c in self.text.source[range.clone()].chars() {
            match c {
                '{' => self.out.text.push_str("{\"{\"}"),
                '}' => self.out.text.push_str("{\"}\"}"),
                '\n' => self.out.text.push(' '),
                _ => self.out.text.push(c),
            }
        }
        self.at = range.end;
    }

    fn note(&mut self, name: &str, range: Range<usize>) {
        self.copy_to(range.start);
        self.out.text.push_str(&format!("{{ $note-{name} }}"));
        let span = self.text.span(range.clone());
        self.out.notes.push(Located {
            value: name.to_owned(),
            span,
        });
        self.at = range.end;
    }

    fn html(&mut self, range: Range<usize>) {
        if !self.text.allow_html {
            let message = format!(
                "\"{}\" is HTML, which pages do not take",
                &self.text.source[range.clone()]
            );
            let help = "use Markdown, or write \\< for a literal sign; allow_html = true in fingerpost.toml takes HTML in English";
            self.diagnostics
                .push(Diagnostic::at(rules::RAW_HTML, &self.text.span(range), message).help(help));
        }
    }

    fn picture(&mut self, range: Range<usize>) {
        let help = "put the picture into a paragraph of its own";
        let message = "a picture inside a line of text";
        self.diagnostics.push(
            Diagnostic::at(rules::UNSUPPORTED_MARKDOWN, &self.text.span(range), message).help(help),
        );
    }

    /// A link with its words; the target becomes a placeable.
    fn link(&mut self, events: &[Spanned<'_>]) {
        let Some((
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }),
            range,
        )) = events.first()
        else {
            return;
        };
        self.copy_to(range.start);
        let inner = &events[1..events.len() - 1];
        let start = inner.first().map_or(range.start, |(_, range)| {
            with_escape(self.text.source, range.start)
        });
        let end = inner
            .iter()
            .map(|(_, range)| range.end)
            .max()
            .unwrap_or(start);
        self.out.text.push('[');
        let words_at = self.out.text.len();
        self.at = start;
        self.run(inner);
        self.copy_to(end);
        let words = self.out.text[words_at..].to_owned();
        let base = format!("link-{}", slug(&words, LINK_WORDS));
        let name = self.link_names.take_free(&base, |_| false);
        self.out.text.push_str("]({ $");
        let name_at = self.out.text.len();
        self.out.text.push_str(&name);
        let at = name_at..self.out.text.len();
        self.out.text.push_str(" })");
        let mailto = if *link_type == LinkType::Email {
            "mailto:"
        } else {
            ""
        };
        let destination = Located {
            value: format!("{mailto}{dest_url}"),
            span: self.destination(range, end, dest_url),
        };
        if words.trim().is_empty() {
            let message = "this link has no words";
            self.diagnostics.push(
                Diagnostic::at(rules::LINK_TARGET, &destination.span, message)
                    .help("write between [ and ] what the link leads to"),
            );
        }
        // The second pair of brackets of a collapsed reference is not part of its range.
        let collapsed =
            *link_type == LinkType::Collapsed && self.text.source[range.end..].starts_with("[]");
        self.out.links.push(RawLink {
            name,
            at,
            words,
            destination,
        });
        self.at = range.end + if collapsed { 2 } else { 0 };
    }

    /// Where the target is written inside the link, or the whole link where it is not.
    fn destination(&self, link: &Range<usize>, after_words: usize, target: &str) -> Span {
        let tail = &self.text.source[after_words..link.end];
        match tail.find(target) {
            Some(at) if !target.is_empty() => self
                .text
                .span(after_words + at..after_words + at + target.len()),
            _ => self.text.span(link.clone()),
        }
    }
}

/// How many events the element that begins the slice takes, with its end.
pub(super) fn nested(events: &[Spanned<'_>]) -> usize {
    let mut depth = 0_usize;
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    events.len()
}
