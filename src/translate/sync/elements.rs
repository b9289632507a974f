//! The entries of a translator's file with their places in its text.
//!
//! In: the text as it is on disk. Out: its [`Element`]s, in order, or nothing where it does not parse.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::{offer, parked};
use crate::translate::notes::Notes;
use crate::translate::pattern;

/// What an entry of a file is to `sync`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A message with its translation.
    Message,
    /// An offer; `typed` says that somebody wrote into it and left it a comment.
    Offer {
        /// Whether it holds a translation.
        typed: bool,
    },
    /// A translation of a text that is gone, kept as a comment.
    Parked,
    /// A comment for the whole file.
    Header,
    /// Anything else.
    Other,
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Element<'a> {
    pub(super) kind: Kind,
    /// The id of a message, an offer or a parked translation.
    pub(super) id: Option<String>,
    /// From the start of its first line to the end of its last, line end included.
    pub(super) range: Range<usize>,
    /// Its comment's lines with the place of each, line end included.
    pub(super) comment: Vec<(&'a str, Range<usize>)>,
    /// Where the line of the id begins.
    pub(super) body: usize,
}

impl<'a> Element<'a> {
    /// What its comment says.
    pub(super) fn notes(&self) -> Notes<'a> {
        let lines: Vec<&str> = self.comment.iter().map(|(line, _)| *line).collect();
        Notes::read(&lines)
    }
}

/// All entries of a file; `None` where it does not parse.
pub(super) fn read(text: &str) -> Option<Vec<Element<'_>>> {
    if pattern::trap(text).is_some() {
        return None;
    }
    let resource = parser::parse(text).ok()?;
    let mut elements: Vec<Element<'_>> = resource
        .body
        .iter()
        .flat_map(|entry| parted(element(entry, text)))
        .collect();
    for at in 0..elements.len() {
        let limit = elements
            .get(at + 1)
            .map_or(text.len(), |next| next.range.start);
        let start = elements[at].range.start;
        let end = start + text[start..limit].trim_end().len();
        elements[at].range.end = end_of_line(text, end).min(limit);
    }
    Some(elements)
}

/// An entry, and each offer that stands directly above it or above another one, as entries of their own.
fn parted(element: Element<'_>) -> Vec<Element<'_>> {
    let lines: Vec<&str> = element.comment.iter().map(|(line, _)| *line).collect();
    let end = match element.kind {
        Kind::Message => offer::joined(&lines, element.id.as_deref().unwrap_or("")),
        Kind::Offer { .. } | Kind::Other => lines.len(),
        Kind::Parked | Kind::Header => 0,
    };
    let chunks = offer::chunks(&lines[..end]);
    let is_one = element.kind != Kind::Message && chunks.len() < 2;
    if is_one || chunks.is_empty() {
        return vec![element];
    }
    let mut parts: Vec<Element<'_>> = chunks
        .into_iter()
        .filter_map(|chunk| {
            let offer = offer::read(&lines[chunk.clone()])?;
            let comment = element.comment[chunk].to_vec();
            let start = comment.first().map_or(0, |(_, range)| range.start);
            Some(Element {
                kind: Kind::Offer { typed: offer.typed },
                id: Some(offer.id),
                range: start..start,
                body: comment.last().map_or(start, |(_, range)| range.end),
                comment,
            })
        })
        .collect();
    if element.kind == Kind::Message {
        let own = element.comment[end..].to_vec();
        let start = own.first().map_or(element.body, |(_, range)| range.start);
        parts.push(Element {
            range: start..start,
            comment: own,
            ..element
        });
    }
    parts
}

fn element<'a>(entry: &ast::Entry<&'a str>, text: &'a str) -> Element<'a> {
    let (kind, id, comment, name) = match entry {
        ast::Entry::Message(message) => (
            Kind::Message,
            Some(message.id.name.to_owned()),
            message.comment.as_ref(),
            Some(message.id.name),
        ),
        ast::Entry::Term(term) => (Kind::Other, None, term.comment.as_ref(), Some(term.id.name)),
        ast::Entry::Comment(comment) => {
            let lines = &comment.content;
            let (kind, id) = if let Some(offer) = offer::read(lines) {
                let typed = offer.typed;
                (Kind::Offer { typed }, Some(offer.id))
            } else if let Some(id) = parked::id(lines) {
                (Kind::Parked, Some(id))
            } else {
                (Kind::Other, None)
            };
            (kind, id, Some(comment), None)
        }
        ast::Entry::GroupComment(comment) => (Kind::Other, None, Some(comment), None),
        ast::Entry::ResourceComment(comment) => (Kind::Header, None, Some(comment), None),
        ast::Entry::Junk { content } => (Kind::Other, None, None, Some(*content)),
    };
    let comment: Vec<(&str, Range<usize>)> = comment
        .iter()
        .flat_map(|comment| &comment.content)
        .map(|line| (*line, line_of(text, line)))
        .collect();
    let body = name.map(|name| line_of(text, name).start);
    let body = body.unwrap_or_else(|| comment.last().map_or(0, |(_, range)| range.end));
    let start = comment.first().map_or(body, |(_, range)| range.start);
    Element {
        kind,
        id,
        range: start..start,
        comment,
        body,
    }
}

/// The line that holds `part`, a slice of `text`.
fn line_of(text: &str, part: &str) -> Range<usize> {
    let at = (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len());
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    start..end_of_line(text, at)
}

/// The byte behind the line end at or after `at`.
fn end_of_line(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}
