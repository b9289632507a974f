//! The Fluent files of one language.
//!
//! In: the files of `locales/<code>/`. Out: every message and term with its place, and a
//! diagnostic for what does not parse. Broken entries are left out, the others are kept.

use std::borrow::Cow;

use fluent_syntax::ast;
use fluent_syntax::parser;
use rustc_hash::FxHashMap;

use super::canonical;
use super::notes::Notes;
use super::pattern::{self, Trap};
use super::sync::offer;
use super::text_hash::TextHash;
use crate::diagnostics::{Diagnostic, lower_first, rules};
use crate::source::{BUILT_IN, FileId, Sources, Span};

/// One message or term as written.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// Its id; terms begin with `-`.
    pub id: Cow<'a, str>,
    /// Its syntax tree.
    pub syntax: ast::Entry<&'a str>,
    /// The file's name without folder and `.ftl`.
    pub file: &'a str,
    /// What the comment above it says.
    pub notes: Notes<'a>,
    /// The heading of the group it stands in, `## ...`.
    pub group: Option<&'a str>,
    /// The file from the id on.
    rest: &'a str,
    /// The place of the id.
    pub span: Span,
}

impl<'a> Entry<'a> {
    /// Whether it is a term: a language's own name for something.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The value.
    pub fn value(&self) -> Option<&ast::Pattern<&'a str>> {
        match &self.syntax {
            ast::Entry::Message(message) => message.value.as_ref(),
            ast::Entry::Term(term) => Some(&term.value),
            _ => None,
        }
    }

    /// The lines of the comment above it, without `# `.
    pub fn comment(&self) -> &[&'a str] {
        comment_of(&self.syntax)
    }

    /// The hash of what it says, however a tool has written it; none without a value.
    pub fn hash(&self) -> Option<TextHash> {
        if let Some(text) = self.plain() {
            return Some(TextHash::of_composed(text));
        }
        self.value().map(canonical::hash)
    }

    /// Whether it has an attribute of this name.
    pub fn has_attribute(&self, name: &str) -> bool {
        let attributes = match &self.syntax {
            ast::Entry::Message(message) => &message.attributes,
            ast::Entry::Term(term) => &term.attributes,
            _ => return false,
        };
        attributes.iter().any(|attribute| attribute.id.name == name)
    }

    /// The value as the source text of one line.
    pub fn source(&self) -> Option<String> {
        match self.line() {
            Some(line) => Some(line.to_owned()),
            None => self.value().map(pattern::source),
        }
    }

    /// Whether its source text is this, on one line.
    pub fn is_written(&self, text: &str) -> bool {
        match self.line() {
            Some(line) => line == text,
            None => self.source().as_deref() == Some(text),
        }
    }

    /// The value as written, where it stands on the line of the id and does not go on below.
    fn line(&self) -> Option<&'a str> {
        let mut lines = self.rest.lines();
        let (_, value) = lines.next()?.split_once('=')?;
        let goes_on = lines
            .find(|line| !line.trim().is_empty())
            .is_some_and(|next| next.starts_with([' ', '\t', '}']));
        (!goes_on && !value.trim().is_empty()).then(|| value.trim())
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
    by_id: FxHashMap<Cow<'a, str>, usize>,
    by_file: FxHashMap<&'a str, Vec<usize>>,
    texts: FxHashMap<FileId, &'a str>,
    broken: std::collections::BTreeSet<String>,
    has_doubles: bool,
}

impl<'a> Catalogue<'a> {
    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<&Entry<'a>> {
        self.by_id.get(id).map(|&at| &self.entries[at])
    }

    /// Entries of one file, by its name without folder and `.ftl`.
    pub fn of_file(&self, file: &str) -> impl Iterator<Item = &Entry<'a>> {
        let places = self.by_file.get(file);
        places.into_iter().flatten().map(|&at| &self.entries[at])
    }

    /// Those of the entries that are `wanted`.
    #[must_use]
    pub fn part(&self, wanted: impl Fn(&Entry<'a>) -> bool) -> Self {
        let mut part = Self {
            texts: self.texts.clone(),
            has_doubles: self.has_doubles,
            ..Self::default()
        };
        for entry in self.entries.iter().filter(|entry| wanted(entry)) {
            part.by_id.insert(entry.id.clone(), part.entries.len());
            part.entries.push(entry.clone());
        }
        part
    }

    /// Adds those entries of another catalogue that are `wanted`.
    pub fn take(&mut self, other: Self, wanted: &dyn Fn(&str) -> bool) {
        self.texts.extend(other.texts);
        for entry in other.entries {
            if wanted(&entry.id) && !self.by_id.contains_key(&entry.id) {
                self.by_id.insert(entry.id.clone(), self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// Notes which entries stand in which file, once all are there.
    fn index_files(&mut self) {
        let mut at = 0;
        for entries in self.entries.chunk_by(|one, next| one.file == next.file) {
            let places = self.by_file.entry(entries[0].file).or_default();
            places.extend(at..at + entries.len());
            at += entries.len();
        }
    }

    /// The text of one of its files.
    pub fn text(&self, file: FileId) -> Option<&'a str> {
        self.texts.get(&file).copied()
    }

    /// Whether its files have an entry that is none of its own, since another one before it has the same id.
    pub fn has_doubles(&self) -> bool {
        self.has_doubles
    }

    /// Files that have an entry that does not parse.
    pub fn is_broken(&self, file: &str) -> bool {
        self.broken.contains(file)
    }
}

/// Where the entries for a text are looked up: in one catalogue, then in others behind it.
#[derive(Clone, Copy)]
pub struct Lookup<'c, 'a> {
    first: &'c Catalogue<'a>,
    behind: [Option<&'c Catalogue<'a>>; 2],
}

impl<'c, 'a> Lookup<'c, 'a> {
    /// A lookup in one catalogue.
    pub fn new(first: &'c Catalogue<'a>) -> Self {
        Self {
            first,
            behind: [None; 2],
        }
    }

    /// With two more behind it, which are asked in this order.
    #[must_use]
    pub fn before(self, behind: [&'c Catalogue<'a>; 2]) -> Self {
        Self {
            behind: behind.map(Some),
            ..self
        }
    }

    fn all(&self) -> impl Iterator<Item = &'c Catalogue<'a>> {
        std::iter::once(self.first).chain(self.behind.into_iter().flatten())
    }

    /// The entry with this id.
    pub fn get(&self, id: &str) -> Option<&'c Entry<'a>> {
        self.all().find_map(|catalogue| catalogue.get(id))
    }

    /// Entries of one file of the first catalogue, by its name without folder and `.ftl`.
    pub fn of_file(&self, file: &str) -> impl Iterator<Item = &'c Entry<'a>> {
        self.first.of_file(file)
    }

    /// Whether the files of the first catalogue have entries that are none of it.
    pub fn has_doubles(&self) -> bool {
        self.first.has_doubles
    }

    /// The text of the file that an entry stands in.
    pub fn text(&self, file: FileId) -> &'a str {
        let text = self.all().find_map(|catalogue| catalogue.text(file));
        text.unwrap_or("")
    }
}

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
        let body = self.parse(file, name, text);
        self.catalogue.entries.reserve(body.len());
        self.catalogue.by_id.reserve(body.len());
        for syntax in body {
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

    fn parse(&mut self, file: FileId, name: &str, text: &'a str) -> Vec<ast::Entry<&'a str>> {
        if let Some(trap) = pattern::trap(text) {
            self.catalogue.broken.insert(name.to_owned());
            let (at, message, help) = match trap {
                Trap::TooDeep(at) => {
                    let most = pattern::MOST_NESTED;
                    let message = format!("more than {most} braces stand inside each other");
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
            return Vec::new();
        }
        match parser::parse(text) {
            Ok(resource) => resource.body,
            Err((resource, errors)) => {
                self.catalogue.broken.insert(name.to_owned());
                errors
                    .iter()
                    .for_each(|error| self.report(syntax_error(text, file, error)));
                resource.body
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
        let first = &self.catalogue.entries[at].span;
        let path = &self.sources.file(first.file).path;
        if path.starts_with(BUILT_IN) {
            self.catalogue.entries[at] = entry;
            return;
        }
        let (position, _) = self.sources.positions(first);
        self.catalogue.has_doubles = true;
        let message = format!(
            "\"{}\" is written twice: also in {path}:{}",
            entry.id, position.line
        );
        self.report(
            Diagnostic::at(rules::DUPLICATE_ID, &entry.span, message).help("delete one of them"),
        );
    }
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

/// The lines of the comment that belongs to a message or term.
fn comment_of<'s, 'a>(entry: &'s ast::Entry<&'a str>) -> &'s [&'a str] {
    let comment = match entry {
        ast::Entry::Message(message) => message.comment.as_ref(),
        ast::Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    };
    comment.map_or(&[], |comment| &comment.content)
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
    let conflict = ["<<<<<<<", "=======", ">>>>>>>"];
    let line = text[entry..].lines().next().unwrap_or("");
    let help = if conflict.iter().any(|mark| line.starts_with(mark)) {
        "two versions were merged here: delete the marks and keep one of them"
    } else if empty {
        "write the text behind =, or delete the line"
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
