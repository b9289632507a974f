//! The Fluent files of one language.
//!
//! In: the files of `locales/<code>/`. Out: every message and term with its place, and a
//! diagnostic for what does not parse. Broken entries are left out, the others are kept.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::pattern;
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::source::{FileId, Sources, Span, is_forbidden};

/// One message or term as written.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Its id; terms begin with `-`.
    pub id: String,
    /// Its syntax tree.
    pub syntax: ast::Entry<&'a str>,
    /// The file's name without folder and `.ftl`.
    pub file: String,
    /// The value as written, where it stands on the line of the id.
    line: Option<&'a str>,
    /// The place of the id.
    pub span: Span,
}

impl<'a> Entry<'a> {
    /// The value.
    pub fn value(&self) -> Option<&ast::Pattern<&'a str>> {
        match &self.syntax {
            ast::Entry::Message(message) => message.value.as_ref(),
            ast::Entry::Term(term) => Some(&term.value),
            _ => None,
        }
    }

    /// The value as the source text of one line.
    pub fn source(&self) -> Option<String> {
        match self.line {
            Some(line) => Some(line.to_owned()),
            None => self.value().map(pattern::source),
        }
    }

    /// The value, where it is nothing but text on one line.
    pub fn plain(&self) -> Option<&'a str> {
        match self.value()?.elements.as_slice() {
            [ast::PatternElement::TextElement { value }] => Some(value),
            _ => None,
        }
    }
}

/// All entries of one language by id, and in the order of the files.
#[derive(Clone, Debug, Default)]
pub struct Catalogue<'a> {
    /// Entries in the order of the files.
    pub entries: Vec<Entry<'a>>,
    by_id: BTreeMap<String, usize>,
    broken: std::collections::BTreeSet<String>,
}

impl<'a> Catalogue<'a> {
    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<&Entry<'a>> {
        self.by_id.get(id).map(|&at| &self.entries[at])
    }

    /// Entries of one file, by its name without folder and `.ftl`.
    pub fn of_file<'s>(&'s self, file: &'s str) -> impl Iterator<Item = &'s Entry<'a>> {
        self.entries.iter().filter(move |entry| entry.file == file)
    }

    /// Files that have an entry that does not parse.
    pub fn is_broken(&self, file: &str) -> bool {
        self.broken.contains(file)
    }
}

/// Reads the built-in words of a language, then the site's own, which replace them by id.
///
/// `falls_back` says whether mistakes only make a text fall back to English.
pub fn read<'a>(
    sources: &'a Sources,
    code: &str,
    falls_back: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogue<'a> {
    let mut catalogue = Catalogue::default();
    for folder in [
        format!("{}locales/{code}/", crate::source::BUILT_IN),
        format!("locales/{code}/"),
    ] {
        let overrides = catalogue.by_id.len();
        let built_in: Vec<String> = catalogue.by_id.keys().cloned().collect();
        let files: Vec<FileId> = sources.under(&folder).map(|(id, _)| id).collect();
        for file in files {
            read_file(
                sources,
                file,
                &folder,
                &mut catalogue,
                &built_in[..overrides],
                falls_back,
                diagnostics,
            );
        }
    }
    catalogue
}

fn read_file<'a>(
    sources: &'a Sources,
    file: FileId,
    folder: &str,
    catalogue: &mut Catalogue<'a>,
    built_in: &[String],
    falls_back: bool,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let source = sources.file(file);
    let Some(name) = source
        .path
        .strip_prefix(folder)
        .and_then(|name| name.strip_suffix(".ftl"))
    else {
        return;
    };
    let mark = |diagnostic: Diagnostic| {
        if falls_back {
            diagnostic.falling_back()
        } else {
            diagnostic
        }
    };
    if let Some(at) = pattern::too_deep(&source.text) {
        catalogue.broken.insert(name.to_owned());
        let message = format!(
            "more than {} braces stand inside each other",
            pattern::MOST_NESTED
        );
        let place = Span::new(file, at..at + 1);
        let diagnostic = Diagnostic::at(rules::FLUENT_SYNTAX, &place, message);
        diagnostics.push(mark(
            diagnostic.help("close them; until then the whole file is left out"),
        ));
        return;
    }
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            catalogue.broken.insert(name.to_owned());
            for error in errors {
                diagnostics.push(mark(syntax_error(&source.text, file, &error)));
            }
            resource
        }
    };
    for syntax in resource.body {
        let (id, place) = match &syntax {
            ast::Entry::Message(message) => (message.id.name.to_owned(), message.id.name),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), term.id.name),
            _ => continue,
        };
        if has_forbidden(&syntax) {
            // Reported when the file was read.
            continue;
        }
        let start = offset(&source.text, place);
        let span = Span::new(file, start..start + place.len());
        let entry = Entry {
            id: id.clone(),
            syntax,
            file: name.to_owned(),
            line: value_on_line(&source.text, start),
            span,
        };
        match catalogue.by_id.get(&id) {
            Some(&at) if built_in.contains(&id) && catalogue.entries[at].span.file != file => {
                catalogue.entries[at] = entry
            }
            Some(&at) => {
                let first = &catalogue.entries[at].span;
                let (position, _) = sources.positions(first);
                let message = format!(
                    "\"{id}\" is written twice: also in {}:{}",
                    sources.file(first.file).path,
                    position.line
                );
                let diagnostic = Diagnostic::at(rules::DUPLICATE_ID, &entry.span, message)
                    .help("delete one of them");
                diagnostics.push(mark(diagnostic));
            }
            None => {
                catalogue.by_id.insert(id, catalogue.entries.len());
                catalogue.entries.push(entry);
            }
        }
    }
}

/// Whether a message holds characters that no text may hold.
fn has_forbidden(entry: &ast::Entry<&str>) -> bool {
    let value = match entry {
        ast::Entry::Message(message) => message.value.as_ref(),
        ast::Entry::Term(term) => Some(&term.value),
        _ => None,
    };
    value.is_some_and(|value| pattern::source(value).contains(is_forbidden))
}

/// What stands behind `=` on the line of an id, where the value does not go on below.
fn value_on_line(text: &str, id: usize) -> Option<&str> {
    let mut lines = text[id..].lines();
    let (_, value) = lines.next()?.split_once('=')?;
    let goes_on = lines
        .find(|line| !line.trim().is_empty())
        .is_some_and(|next| next.starts_with([' ', '\t', '}']));
    (!goes_on && !value.trim().is_empty()).then(|| value.trim())
}

/// Where `part`, a slice of `text`, begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

fn syntax_error(text: &str, file: FileId, error: &parser::ParserError) -> Diagnostic {
    let slice = error
        .slice
        .as_ref()
        .map_or(error.pos.start, |slice| slice.start);
    let entry = entry_start(text, text.floor_char_boundary(slice));
    let start = text.floor_char_boundary(error.pos.start);
    let words = entry_name(text, entry);
    // The parser stops where the next line does not fit: the mistake stands before it.
    let line_end = text[entry..]
        .find('\n')
        .map_or(text.len(), |end| entry + end);
    let place = if start > line_end && entry < line_end {
        entry..line_end
    } else {
        start..text.ceil_char_boundary(error.pos.end.max(start))
    };
    let message = format!(
        "{words} is not valid Fluent: {}",
        lower_first(&error.kind.to_string())
    );
    Diagnostic::at(rules::FLUENT_SYNTAX, &Span::new(file, place), message).help(
        "check the braces; a message is: id = text, a value: { $name }, a literal brace: {\"{\"}",
    )
}

/// The first line at or behind `start` that is neither blank nor a comment.
fn entry_start(text: &str, start: usize) -> usize {
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if !line.trim().is_empty() && !line.starts_with('#') {
            return at;
        }
        at += line.len();
    }
    start
}

/// The id of the entry that begins at `start`, quoted.
fn entry_name(text: &str, start: usize) -> String {
    let line = text[start..].lines().next().unwrap_or("");
    let name = line.split('=').next().unwrap_or("").trim();
    if name.is_empty() || name.contains(char::is_whitespace) {
        "this".to_owned()
    } else {
        format!("\"{name}\"")
    }
}
