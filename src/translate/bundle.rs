//! Messages of one language, ready to be resolved.
//!
//! A text of words and values alone never goes through Fluent's resolver, which is made only when the
//! first other text asks for it.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_syntax::unicode::unescape_unicode_to_string;
use fluent_syntax::{ast, parser};
use unic_langid::LanguageIdentifier;

use super::catalogue::Entry;
use super::format::Formats;
use super::functions::{self, Shown};
use super::{pattern, plurals, typography};
use crate::lang::Language;
use crate::source::is_forbidden;

/// Values for a message: names, and what stands for each in the text.
pub(super) type Arguments<'a> = [(Cow<'a, str>, Shown)];

/// Fluent refuses a text with more than 100 placeables; it is left to say so itself.
const MOST_CHUNKS: usize = 100;

/// The messages of one page, or those that all pages share.
pub(super) struct Bundle {
    language: LanguageIdentifier,
    formats: Arc<Formats>,
    /// The spacing rule of the language, where it has one.
    spacing: Option<fn(&str) -> Cow<'_, str>>,
    /// Texts of words and values alone.
    simple: HashMap<String, Vec<Chunk>>,
    /// All other messages and terms.
    others: HashSet<String>,
    /// The Fluent texts that hold the others, and all that they may refer to.
    sources: Vec<String>,
    /// Ids of translations that must not be shown.
    withheld: BTreeSet<String>,
    /// What all pages share, for the bundle of a page.
    beneath: Option<Arc<Self>>,
    resources: OnceLock<Vec<Arc<FluentResource>>>,
    resolver: OnceLock<FluentBundle<Arc<FluentResource>>>,
}

/// A part of a simple text.
enum Chunk {
    /// Words, spaced as the language wants it.
    Words(String),
    /// The value of this name.
    Value(String),
}

impl Bundle {
    /// A bundle without messages, on top of what all pages share.
    pub(super) fn new(
        language: &Language,
        formats: &Arc<Formats>,
        withheld: BTreeSet<String>,
        beneath: Option<Arc<Self>>,
    ) -> Self {
        Self {
            language: language.tag.parse().unwrap_or_default(),
            formats: Arc::clone(formats),
            spacing: typography::of(language),
            simple: HashMap::new(),
            others: HashSet::new(),
            sources: Vec::new(),
            withheld,
            beneath,
            resources: OnceLock::new(),
            resolver: OnceLock::new(),
        }
    }

    /// Adds an entry, in place of an earlier one of the same id; false where Fluent must resolve it, and
    /// its source has to be added too.
    pub(super) fn add(&mut self, entry: &Entry<'_>) -> bool {
        let is_term = entry.id.starts_with('-');
        let chunks = entry.value().filter(|_| !is_term);
        match chunks.and_then(|value| self.chunks(value)) {
            Some(chunks) => {
                self.others.remove(&*entry.id);
                self.simple.insert(entry.id.to_string(), chunks);
                true
            }
            None => {
                self.simple.remove(&*entry.id);
                self.others.insert(entry.id.to_string());
                false
            }
        }
    }

    /// Adds a Fluent text, for the entries that Fluent must resolve and those that they refer to.
    pub(super) fn add_source(&mut self, source: &str) {
        if pattern::trap(source).is_none() {
            // Characters that were reported must not be taken for values.
            self.sources.push(source.replace(is_forbidden, ""));
        }
    }

    /// Adds messages given as id and one line of Fluent; one that is not Fluent is left out.
    pub(super) fn add_lines<'a>(&mut self, lines: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut source = String::new();
        for (id, text) in lines {
            if pattern::trap(text).is_some() {
                // Reported where it is written.
            } else if text.contains(['{', '}']) {
                source.push_str(&format!("{id} = {text}\n"));
            } else {
                let words = vec![Chunk::Words(self.spaced(text))];
                self.simple.insert(id.to_owned(), words);
            }
        }
        let resource = match parser::parse_runtime(source.as_str()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut is_simple = true;
        for entry in &resource.body {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name.to_owned();
            match message.value.as_ref().and_then(|value| self.chunks(value)) {
                Some(chunks) => {
                    self.simple.insert(id, chunks);
                }
                None => {
                    is_simple = false;
                    self.others.insert(id);
                }
            }
        }
        if !is_simple {
            self.sources.push(source);
        }
    }

    fn spaced(&self, text: &str) -> String {
        self.spacing
            .map_or_else(|| text.to_owned(), |spacing| spacing(text).into_owned())
    }

    /// A pattern of words and values alone, as Fluent would write it; none for any other.
    fn chunks(&self, pattern: &ast::Pattern<&str>) -> Option<Vec<Chunk>> {
        if pattern.elements.len() > MOST_CHUNKS {
            return None;
        }
        let chunk = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Some(Chunk::Words(self.spaced(value))),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(inline),
            } => match inline {
                ast::InlineExpression::VariableReference { id } => {
                    Some(Chunk::Value(id.name.to_owned()))
                }
                ast::InlineExpression::StringLiteral { value } => {
                    Some(Chunk::Words(unescape_unicode_to_string(value).into_owned()))
                }
                _ => None,
            },
            ast::PatternElement::Placeable { .. } => None,
        };
        pattern.elements.iter().map(chunk).collect()
    }

    /// Whether a translation is there that must not be shown.
    pub(super) fn withholds(&self, id: &str) -> bool {
        self.withheld.contains(id)
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.simple.contains_key(id) || self.others.contains(id)
    }

    /// The text of a message, and what went wrong in it; `None` when there is no such message, or none
    /// that may be shown.
    pub(super) fn resolve(
        &self,
        id: &str,
        arguments: &Arguments<'_>,
    ) -> Option<(Cow<'_, str>, Vec<FluentError>)> {
        if self.withholds(id) {
            return None;
        }
        if let Some(chunks) = self.simple.get(id) {
            return Some(write(chunks, arguments));
        }
        if !self.others.contains(id) {
            return None;
        }
        let resolver = self.resolver();
        let message = resolver.get_message(id)?;
        let pattern = message.value()?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, shown) in arguments {
            values.set(name.as_ref(), FluentValue::Custom(Box::new(shown.clone())));
        }
        let mut errors = Vec::new();
        let text = resolver
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        Some((Cow::Owned(text), errors))
    }

    /// Fluent's resolver, made when the first text needs it.
    fn resolver(&self) -> &FluentBundle<Arc<FluentResource>> {
        self.resolver.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.language.clone()]);
            bundle.set_use_isolating(false);
            bundle.set_transform(self.spacing);
            functions::register(&mut bundle, Arc::clone(&self.formats))
                .expect("a new bundle has no functions");
            let beneath = self.beneath.iter().flat_map(|beneath| beneath.resources());
            for resource in beneath.chain(self.resources()) {
                bundle.add_resource_overriding(Arc::clone(resource));
            }
            bundle
        })
    }

    fn resources(&self) -> &[Arc<FluentResource>] {
        self.resources.get_or_init(|| {
            // What does not parse was reported by the catalogue and is left out here.
            let parse = |source: &String| {
                FluentResource::try_new(plurals::rewrite(source))
                    .unwrap_or_else(|(resource, _)| resource)
            };
            self.sources.iter().map(parse).map(Arc::new).collect()
        })
    }
}

/// Writes a simple text as Fluent would, which says the name of a value that it does not get.
fn write<'c>(chunks: &'c [Chunk], arguments: &Arguments<'_>) -> (Cow<'c, str>, Vec<FluentError>) {
    if let [Chunk::Words(words)] = chunks {
        return (Cow::Borrowed(words), Vec::new());
    }
    let mut text = String::new();
    let mut errors = Vec::new();
    for chunk in chunks {
        match chunk {
            Chunk::Words(words) => text.push_str(words),
            Chunk::Value(name) => match arguments.iter().find(|(known, _)| known == name) {
                Some((_, shown)) => text.push_str(&shown.text),
                None => {
                    text.push_str(&format!("{{${name}}}"));
                    let id = name.clone();
                    let unknown = ResolverError::Reference(ReferenceKind::Variable { id });
                    errors.push(FluentError::ResolverError(unknown));
                }
            },
        }
    }
    (Cow::Owned(text), errors)
}

/// A resolver's complaint in the author's terms.
pub(super) fn describe(error: &FluentError) -> String {
    let text = error.to_string();
    text.strip_prefix("Resolver error: ")
        .unwrap_or(&text)
        .to_owned()
}
