//! Reading Fluent files.
//!
//! In: the files of a language. Out: a [`Catalogue`] of what they hold, and a diagnostic for what does not parse, is
//! written twice, or was left in a comment.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::{Catalogue, Entry, comment_of};
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::source::{BUILT_IN, FileId, Sources, Span};
use crate::translate::notes::Notes;
use crate::translate::pattern::{self, Trap};
use crate::translate::sync::offer;

/// Reads the built-in words of a language, then the site's own, which replace them by id; but no file that
/// is read only when it is opened.
///
/// `falls_back` says whether mistakes only make a text fall back to English.
pub fn read<'a>(
    sources: &'a Sources,
    code: &str,
    falls_back: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogue<'a> {
    let catalogue = Catalogue::default();
    let mut reader = Reader {
        sources,
        catalogue,
        falls_back,
        diagnostics,
    };
    for folder in [
        format!("{BUILT_IN}locales/{code}/"),
        format!("locales/{code}/"),
    ] {
        for (id, file) in sources.under(&folder) {
            let name = file
                .path
                .strip_prefix(&folder)
                .and_then(|name| name.strip_suffix(".ftl"));
            if let Some(name) = name.filter(|_| !sources.is_unread(id)) {
                reader.file(id, name, file.text());
            }
        }
    }
    reader.catalogue.index_files();
    reader.catalogue
}

/// Reads one file, by its name without folder and `.ftl`.
pub fn read_file<'a>(
    sources: &'a Sources,
    (file, text): (FileId, &'a str),
    name: &'a str,
    falls_back: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Catalogue<'a> {
    let mut reader = Reader {
        sources,
        catalogue: Catalogue::default(),
        falls_back,
        diagnostics,
    };
    reader.file(file, name, text);
    reader.catalogue.index_files();
    reader.catalogue
}

struct Reader<'a, 'd> {
    sources: &'a Sources,
    catalogue: Catalogue<'a>,
    falls_back: bool,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> Reader<'a, '_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        let diagnostic = if self.falls_back {
            diagnostic.falling_back()
        } else {
            diagnostic
        };
        self.diagnostics.push(diagnostic);
    }

    fn file(&mut self, file: FileId, name: &'a str, text: &'a str) {
        self.catalogue.texts.insert(file, text);
        let mut group = None;
        let (body, errors) = self.parse(file, name, text);
        let torn = self.report_errors(file, text, &body, &errors);
        self.catalogue.entries.reserve(body.len());
        self.catalogue.by_id.reserve(body.len());
        for (at, syntax) in body.into_iter().enumerate() {
            if torn.contains(&at) {
                continue;
            }
            if let ast::Entry::Comment(comment) = &syntax {
                self.commented_translations(file, &comment.content, text);
            } else if let ast::Entry::GroupComment(comment) = &syntax {
                group = comment
                    .content
                    .first()
                    .copied()
                    .filter(|line| !line.is_empty());
            } else if let Some((entry, joined)) = entry(syntax, file, name, text) {
                if joined > 0 {
                    self.commented_translations(file, &entry.comment()[..joined], text);
                }
                self.insert(Entry { group, ..entry });
            }
        }
    }

    /// Reports what does not parse, one error for each piece of junk in the body. Returns the places of entries of which
    /// only the beginning was read: what stands behind them, at the margin, may be the rest of their text.
    fn report_errors(
        &mut self,
        file: FileId,
        text: &str,
        body: &[ast::Entry<&str>],
        errors: &[parser::ParserError],
    ) -> BTreeSet<usize> {
        let mut torn = BTreeSet::new();
        let mut errors = errors.iter();
        // The entry to which junk would belong.
        let mut before = None;
        for (at, entry) in body.iter().enumerate() {
            before = match entry {
                ast::Entry::Message(message) => Some((at, Cow::Borrowed(message.id.name))),
                ast::Entry::Term(term) => Some((at, format!("-{}", term.id.name).into())),
                ast::Entry::Junk { content } => {
                    let error = errors.next();
                    let before = before.filter(|_| may_be_rest(content));
                    match &before {
                        None => {
                            let found = error.map(|error| syntax_error(text, file, error));
                            found.into_iter().for_each(|found| self.report(found));
                        }
                        Some((at, id)) if torn.insert(*at) => {
                            self.report(cut_off(file, text, content, id));
                        }
                        Some(_) => {}
                    }
                    before
                }
                _ => None,
            };
        }
        torn
    }

    fn parse(
        &mut self,
        file: FileId,
        name: &str,
        text: &'a str,
    ) -> (Vec<ast::Entry<&'a str>>, Vec<parser::ParserError>) {
        if let Some(trap) = pattern::trap(text) {
            self.catalogue.broken.insert(name.to_owned());
            let (at, message, help) = match trap {
                Trap::TooDeep(at) => {
                    let most = pattern::MOST_OPENED;
                    let message =
                        format!("more than {most} braces and brackets are opened in one text");
                    (
                        at,
                        message,
                        "close them; until then the whole file is left out",
                    )
                }
                Trap::Escape(at) => {
                    let message = "an escape such as \\u00a0 takes four hex digits".to_owned();
                    let help = "write the digits, or the character itself; until then the whole file is left out";
                    (at, message, help)
                }
            };
            let place = Span::new(file, at..at + 1);
            self.report(Diagnostic::at(rules::FLUENT_SYNTAX, &place, message).help(help));
            return Default::default();
        }
        match parser::parse(text) {
            Ok(resource) => (resource.body, Vec::new()),
            Err((resource, errors)) => {
                self.catalogue.broken.insert(name.to_owned());
                (resource.body, errors)
            }
        }
    }

    /// Translations that somebody wrote into offers and left behind the comment sign.
    fn commented_translations(&mut self, file: FileId, lines: &[&str], text: &str) {
        for chunk in offer::chunks(lines) {
            let lines = &lines[chunk];
            let Some(offer) = offer::read(lines).filter(|offer| offer.typed) else {
                continue;
            };
            let Some(line) = lines.iter().rev().find(|line| line.starts_with(&offer.id)) else {
                continue;
            };
            let start = offset(text, line);
            let place = Span::new(file, start..start + line.len());
            let message = format!(
                "\"{}\" is translated, but still stands in a comment",
                offer.id
            );
            self.report(Diagnostic::at(
                rules::COMMENTED_TRANSLATION,
                &place,
                message,
            ));
        }
    }

    /// Adds an entry; one that the program brings with it gives way to the site's own.
    fn insert(&mut self, entry: Entry<'a>) {
        let Some(&at) = self.catalogue.by_id.get(&entry.id) else {
            self.catalogue
                .by_id
                .insert(entry.id.clone(), self.catalogue.entries.len());
            self.catalogue.entries.push(entry);
            return;
        };
        let first = &self.catalogue.entries[at];
        if (self.sources.file(first.span.file).path).starts_with(BUILT_IN) {
            self.catalogue.entries[at] = entry;
            return;
        }
        self.catalogue.has_doubles = true;
        if first.span.file == entry.span.file {
            self.report(written_twice(&entry, &first.span, self.sources));
        } else {
            self.catalogue.doubles.push(entry);
        }
    }
}

/// That an entry is not used, since another of its id, at `used`, is.
pub fn written_twice(entry: &Entry<'_>, used: &Span, sources: &Sources) -> Diagnostic {
    let path = &sources.file(used.file).path;
    let (position, _) = sources.positions(used);
    let message = format!(
        "\"{}\" is written twice: also in {path}:{}",
        entry.id, position.line
    );
    Diagnostic::at(rules::DUPLICATE_ID, &entry.span, message).help("delete one of them")
}

/// A message or term, and how many lines above it are offers of others; none for comments, and for texts
/// with characters that were reported when the file was read.
fn entry<'a>(
    syntax: ast::Entry<&'a str>,
    file: FileId,
    name: &'a str,
    text: &'a str,
) -> Option<(Entry<'a>, usize)> {
    let (id, place) = match &syntax {
        ast::Entry::Message(message) => (Cow::Borrowed(message.id.name), message.id.name),
        ast::Entry::Term(term) => (Cow::Owned(format!("-{}", term.id.name)), term.id.name),
        _ => return None,
    };
    if has_forbidden(&syntax) {
        return None;
    }
    let start = offset(text, place);
    let comment = comment_of(&syntax);
    let joined = offer::joined(comment, &id);
    let entry = Entry {
        notes: Notes::read(&comment[joined..]),
        id,
        group: None,
        syntax,
        file: name,
        rest: &text[start..],
        span: Span::new(file, start..start + place.len()),
    };
    Some((entry, joined))
}

/// Whether a message holds characters that no text may hold.
fn has_forbidden(entry: &ast::Entry<&str>) -> bool {
    let value = match entry {
        ast::Entry::Message(message) => message.value.as_ref(),
        ast::Entry::Term(term) => Some(&term.value),
        _ => None,
    };
    value.is_some_and(pattern::has_forbidden)
}

/// Where `part`, a slice of `text`, begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

/// Whether a piece that does not parse may be the rest of the text above it: neither a message of its own nor the mark
/// of a merge.
fn may_be_rest(junk: &str) -> bool {
    let line = junk.lines().next().unwrap_or("");
    let is_id = |name: &str| {
        let mut letters = name.strip_prefix('-').unwrap_or(name).chars();
        letters.next().is_some_and(|c| c.is_ascii_alphabetic())
            && letters.all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
    };
    let is_message = line
        .split_once('=')
        .is_some_and(|(name, _)| is_id(name.trim()));
    !is_message && !is_merge_mark(line)
}

/// Whether a line was written by a program that merges.
fn is_merge_mark(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"]
        .iter()
        .any(|mark| line.starts_with(mark))
}

fn cut_off(file: FileId, text: &str, junk: &str, id: &str) -> Diagnostic {
    let start = offset(text, junk);
    let line = junk.lines().next().unwrap_or("").trim_end();
    let place = Span::new(file, start..start + line.len());
    let message = format!("this line begins at the margin, so it cuts off the text of \"{id}\"");
    let help =
        "begin it with spaces, so that it belongs to the text; or write a message: id = text";
    Diagnostic::at(rules::FLUENT_SYNTAX, &place, message).help(help)
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
    let empty = text[entry..]
        .lines()
        .next()
        .is_some_and(|line| line.trim_end().ends_with('='));
    let line = text[entry..].lines().next().unwrap_or("");
    let help = if is_merge_mark(line) {
        "two versions were merged here: delete the marks and keep one of them"
    } else if empty {
        "write the text behind =, or delete the line"
    } else if line.contains('{') && line.contains('\u{a0}') {
        "a no-break space stands on this line, where Fluent wants plain ones: type the spaces in the braces again"
    } else if line.starts_with(' ') && line.contains('=') {
        "begin the line with the id, without a space before it"
    } else {
        "check the braces; a message is: id = text, a value: { $name }, a literal brace: {\"{\"}"
    };
    Diagnostic::at(rules::FLUENT_SYNTAX, &Span::new(file, place), message).help(help)
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
