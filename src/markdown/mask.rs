//! Cutting placeables out of Markdown before it is parsed.
//!
//! A Markdown parser would eat `{ ... }` after a heading and in links, and could see markup in it.
//! So each placeable is replaced by as many letters as it has bytes: every offset stays true.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::diagnostics::{Diagnostic, rules};
use crate::markdown::{FIRST_SLOT, LAST_SLOT, is_slug, options};
use crate::source::{FileId, Span};

/// What a placeable in prose is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placeable {
    /// `{ $name }`, or a function of it: the name and its place.
    Variable(String, Span),
    /// A literal, a term or a message.
    Other,
}

/// Markdown without placeables, and what was cut out.
pub(super) struct Masked {
    /// As long as the source.
    pub(super) text: String,
    /// Placeables by their byte range.
    pub(super) placeables: Vec<(Range<usize>, Placeable)>,
    /// `{#name}` marks by their byte range.
    pub(super) anchors: Vec<(Range<usize>, String)>,
}

impl Masked {
    /// The placeables that begin in a range.
    pub(super) fn placeables_in(&self, range: &Range<usize>) -> &[(Range<usize>, Placeable)] {
        beginning_in(&self.placeables, range)
    }

    /// The anchors that begin in a range.
    pub(super) fn anchors_in(&self, range: &Range<usize>) -> &[(Range<usize>, String)] {
        beginning_in(&self.anchors, range)
    }
}

/// Those of a list, which is in their order, that begin in a range.
fn beginning_in<'a, T>(
    list: &'a [(Range<usize>, T)],
    range: &Range<usize>,
) -> &'a [(Range<usize>, T)] {
    let before = |end: usize| list.partition_point(|(range, _)| range.start < end);
    &list[before(range.start)..before(range.end)]
}

/// Cuts placeables and anchors out of `source`, which begins at byte `offset` of `file`.
pub(super) fn mask(
    source: &str,
    file: FileId,
    offset: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Masked {
    let mut masked = Masker {
        source,
        file,
        offset,
        diagnostics,
        text: source.as_bytes().to_vec(),
        placeables: Vec::new(),
        anchors: Vec::new(),
    };
    let mut at = 0;
    for code in code_ranges(source) {
        masked.prose(at.min(code.start)..code.start);
        at = code.end.max(at);
    }
    masked.prose(at..source.len());
    let text = String::from_utf8(masked.text).expect("only whole placeables were replaced");
    Masked {
        text,
        placeables: masked.placeables,
        anchors: masked.anchors,
    }
}

/// Code spans and blocks, where braces are literal.
fn code_ranges(source: &str) -> Vec<Range<usize>> {
    match may_hold_code(source) {
        true => parsed_code_ranges(source),
        false => Vec::new(),
    }
}

fn parsed_code_ranges(source: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Parser::new_ext(source, options())
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, range)| range)
        .collect();
    ranges.sort_by_key(|range| range.start);
    ranges
}

/// Whether a text has a mark of code, or a line that may be indented as far as code is.
fn may_hold_code(source: &str) -> bool {
    source.contains(['`', '\t']) || source.contains("~~~") || source.contains("    ")
}

struct Masker<'a> {
    source: &'a str,
    file: FileId,
    offset: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
    text: Vec<u8>,
    placeables: Vec<(Range<usize>, Placeable)>,
    anchors: Vec<(Range<usize>, String)>,
}

impl Masker<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.offset..range.end + self.offset,
        )
    }

    fn report(&mut self, rule: rules::Rule, range: Range<usize>, message: String, help: &str) {
        let diagnostic = Diagnostic::at(rule, &self.span(range), message).help(help);
        self.diagnostics.push(diagnostic);
    }

    fn prose(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while let Some(found) =
            self.source[at..range.end].find(|c: char| c == '{' || c == '}' || is_slot(c))
        {
            let start = at + found;
            at = match self.source[start..].chars().next() {
                Some('{') => self.brace(start, range.end),
                Some('}') => self.stray(start),
                Some(other) => self.private_use(start, other),
                None => return,
            };
        }
    }

    fn stray(&mut self, at: usize) -> usize {
        let help = "write a literal brace as {\"}\"}";
        self.report(
            rules::PLACEABLE,
            at..at + 1,
            "this \"}\" closes nothing".to_owned(),
            help,
        );
        self.fill(at..at + 1, b'x');
        at + 1
    }

    /// A character that would be taken for a value; it was reported when the file was read.
    fn private_use(&mut self, at: usize, c: char) -> usize {
        let range = at..at + c.len_utf8();
        self.fill(range.clone(), b'x');
        range.end
    }

    /// A `{` at `start`: a placeable, an anchor, or a mistake. Returns where to go on.
    fn brace(&mut self, start: usize, limit: usize) -> usize {
        let Some(end) = closing(&self.source[start..limit]).map(|length| start + length) else {
            let help = "close it with \"}\" on the same line, or write a literal brace as {\"{\"}";
            self.report(
                rules::PLACEABLE,
                start..start + 1,
                "this \"{\" is never closed".to_owned(),
                help,
            );
            self.fill(start..start + 1, b'x');
            return start + 1;
        };
        let inner = &self.source[start + 1..end - 1];
        if let Some(name) = inner.strip_prefix('#') {
            self.anchor(start..end, name.to_owned());
        } else {
            self.placeable(start..end);
        }
        end
    }

    fn anchor(&mut self, range: Range<usize>, name: String) {
        if !is_slug(&name) {
            let message = format!("\"{name}\" can't be an anchor");
            self.report(
                rules::BAD_SLUG,
                range.clone(),
                message,
                "use small letters, digits and single hyphens, beginning with a letter",
            );
        }
        self.fill(range.clone(), b' ');
        self.anchors.push((range, name));
    }

    fn placeable(&mut self, range: Range<usize>) {
        let inner = &self.source[range.start + 1..range.end - 1];
        match classify(inner) {
            Some(Kind::Variable(name)) => {
                let at = range.start + 1 + inner.find(&format!("${name}")).unwrap_or(0);
                let span = self.span(at..at + 1 + name.len());
                self.placeables
                    .push((range.clone(), Placeable::Variable(name, span)));
            }
            Some(Kind::Other) => self.placeables.push((range.clone(), Placeable::Other)),
            None => {
                let message = format!(
                    "\"{}\" is not a simple placeable",
                    &self.source[range.clone()]
                );
                let help = "prose may hold { $name }, { FUNCTION($name) }, { -term } or { message }; other choices belong to units.ftl";
                self.report(rules::PLACEABLE, range.clone(), message, help);
            }
        }
        self.fill(range, b'x');
    }

    fn fill(&mut self, range: Range<usize>, with: u8) {
        self.text[range].fill(with);
    }
}

fn is_slot(c: char) -> bool {
    (FIRST_SLOT..=LAST_SLOT).contains(&c)
}

/// Length up to and with the `}` that closes the `{` at the start, on the same line.
fn closing(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return None,
            '"' => quoted = !quoted,
            '}' if !quoted => return Some(at + 1),
            '{' if !quoted => return None,
            _ => {}
        }
    }
    None
}

enum Kind {
    Variable(String),
    Other,
}

/// What stands between the braces: a variable, a function of one, a literal, a term or a message.
fn classify(inner: &str) -> Option<Kind> {
    let inner = inner.trim();
    if let Some(name) = inner.strip_prefix('$') {
        return is_identifier(name).then(|| Kind::Variable(name.to_owned()));
    }
    if let Some((function, arguments)) = inner
        .strip_suffix(')')
        .and_then(|call| call.split_once('('))
    {
        let name = arguments.split(',').next()?.trim().strip_prefix('$')?;
        let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_' || c == '-';
        let good = !function.is_empty() && function.chars().all(upper) && is_identifier(name);
        return good.then(|| Kind::Variable(name.to_owned()));
    }
    let literal = inner.len() >= 2 && inner.starts_with('"') && inner.ends_with('"');
    let reference = is_identifier(inner.strip_prefix('-').unwrap_or(inner));
    (literal || reference).then_some(Kind::Other)
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{may_hold_code, parsed_code_ranges};

    proptest! {
        #[test]
        fn no_code_is_overlooked(source in "([a\\n\\n -]|  |   |    |\\t|`|~~|~|>|> |- |1. |[*] |: |[|]|[\\^]|\\[\\^a\\]: |#){0,16}") {
            prop_assert!(may_hold_code(&source) || parsed_code_ranges(&source).is_empty());
        }
    }
}
