//! The Fluent files of one language.
//!
//! In: the files of `locales/<code>/`. Out: every message and term with its place, and a
//! diagnostic for what does not parse. Broken entries are left out, the others are kept.

mod read;

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use super::canonical;
use super::notes::Notes;
use super::pattern;
use super::text_hash::{self, TextHash};
use crate::source::{FileId, Span};

pub use read::{read, read_file, written_twice};

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

    /// The hashes of texts that nobody could tell from what it says.
    pub fn look_alikes(&self) -> Vec<TextHash> {
        let value = self.value();
        let text = value.map(canonical::text).unwrap_or_default();
        text_hash::look_alikes(&text).collect()
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
    broken: BTreeSet<String>,
    has_doubles: bool,
    /// Entries of which an earlier file has another with the same id, until they are settled.
    doubles: Vec<Entry<'a>>,
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

    /// Decides which of the entries with one id, in several files, is used: the one in its own file, or else the first.
    /// Returns the others.
    ///
    /// `own` gives the name of the file that the text with an id belongs into.
    pub fn settle<'m>(&mut self, own: impl Fn(&str) -> Option<&'m str>) -> Vec<Entry<'a>> {
        let mut doubles = std::mem::take(&mut self.doubles);
        for double in &mut doubles {
            let used = &mut self.entries[self.by_id[&double.id]];
            let own = own(&double.id);
            if own == Some(double.file) && own != Some(used.file) {
                std::mem::swap(used, double);
            }
        }
        if !doubles.is_empty() {
            self.by_file.clear();
            self.index_files();
        }
        doubles
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

/// The lines of the comment that belongs to a message or term.
fn comment_of<'s, 'a>(entry: &'s ast::Entry<&'a str>) -> &'s [&'a str] {
    let comment = match entry {
        ast::Entry::Message(message) => message.comment.as_ref(),
        ast::Entry::Term(term) => term.comment.as_ref(),
        _ => None,
    };
    comment.map_or(&[], |comment| &comment.content)
}
