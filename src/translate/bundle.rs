//! Messages of one language, ready to be resolved.
//!
//! A text of words and values alone never goes through Fluent's resolver, which is made only when the
//! first other text asks for it. Of a page, such texts are not even here.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use unic_langid::LanguageIdentifier;

use super::catalogue::Entry;
use super::format::Formats;
use super::functions::{self, Shown};
use super::sketch::{self, Sketch, Ways};
use super::typography::{self, Spacing};
use super::{pattern, plurals};
use crate::lang::Language;
use crate::markdown::html::{self, Segment};
use crate::source::is_forbidden;

/// Values for a message: names, and what stands for each in the text.
pub(super) type Arguments<'a> = [(Cow<'a, str>, Shown)];

/// The messages of one page that Fluent must resolve, or all that pages share.
pub(super) struct Bundle {
    language: LanguageIdentifier,
    formats: Arc<Formats>,
    /// The spacing rule of the language, where it has one.
    pub(super) spacing: Option<Spacing>,
    /// Texts of words and values alone.
    simple: HashMap<String, Simple>,
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

/// A text of words and values alone.
struct Simple {
    /// The text with a slot for each value.
    text: String,
    /// The names of the values.
    names: Vec<String>,
}

impl From<Sketch<'_>> for Simple {
    fn from(way: Sketch<'_>) -> Self {
        Self {
            text: way.text.into_owned(),
            names: way.slots.into_iter().flatten().map(str::to_owned).collect(),
        }
    }
}

impl Bundle {
    /// A bundle without messages, for what all pages share.
    pub(super) fn new(
        language: &Language,
        formats: &Arc<Formats>,
        withheld: BTreeSet<String>,
    ) -> Self {
        Self {
            language: language.tag.parse().unwrap_or_default(),
            formats: Arc::clone(formats),
            spacing: typography::of(language),
            simple: HashMap::new(),
            others: HashSet::new(),
            sources: Vec::new(),
            withheld,
            beneath: None,
            resources: OnceLock::new(),
            resolver: OnceLock::new(),
        }
    }

    /// A bundle without messages, for a page, on top of what all pages share.
    pub(super) fn over(beneath: &Arc<Self>) -> Self {
        Self {
            language: beneath.language.clone(),
            formats: Arc::clone(&beneath.formats),
            spacing: beneath.spacing,
            simple: HashMap::new(),
            others: HashSet::new(),
            sources: Vec::new(),
            withheld: BTreeSet::new(),
            beneath: Some(Arc::clone(beneath)),
            resources: OnceLock::new(),
            resolver: OnceLock::new(),
        }
    }

    /// Adds an entry, in place of an earlier one of the same id. If Fluent must resolve it, its source has
    /// to be added too.
    pub(super) fn add(&mut self, entry: &Entry<'_>) {
        let value = entry.value().filter(|_| !entry.is_term());
        let simple = value.and_then(|value| sketch::simple(value, self.spacing));
        self.insert(&entry.id, simple);
    }

    fn insert(&mut self, id: &str, simple: Option<Sketch<'_>>) {
        match simple {
            Some(way) => {
                self.others.remove(id);
                self.simple.insert(id.to_owned(), way.into());
            }
            None => {
                self.simple.remove(id);
                self.others.insert(id.to_owned());
            }
        }
    }

    /// Adds a Fluent text, for the entries that Fluent must resolve and those that they refer to.
    pub(super) fn add_source(&mut self, source: &str) {
        if !source.is_empty() && pattern::trap(source).is_none() {
            // Characters that were reported must not be taken for values.
            self.sources.push(source.replace(is_forbidden, ""));
        }
    }

    /// Adds messages given as id and one line of Fluent; one that is not Fluent is left out.
    pub(super) fn add_lines<'a>(&mut self, lines: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut source = String::new();
        let mut is_simple = true;
        for (id, text) in lines {
            match Ways::of_line(text, self.spacing) {
                Ways::One(way) => self.insert(id, Some(way)),
                // Reported where it is written.
                Ways::Many(ways) if ways.is_empty() => continue,
                Ways::Many(_) => {
                    is_simple = false;
                    self.insert(id, None);
                }
            }
            if text.contains('{') {
                source.push_str(&format!("{id} = {text}\n"));
            }
        }
        if !is_simple {
            self.sources.push(source);
        }
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
        if let Some(simple) = self.simple.get(id) {
            return Some(write(simple, arguments));
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
fn write<'s>(simple: &'s Simple, arguments: &Arguments<'_>) -> (Cow<'s, str>, Vec<FluentError>) {
    if simple.names.is_empty() {
        return (Cow::Borrowed(&simple.text), Vec::new());
    }
    let mut text = String::new();
    let mut errors = Vec::new();
    html::split_slots(&simple.text, |segment| match segment {
        Segment::Words(words) => text.push_str(words),
        Segment::Slot(number) => {
            let name = &simple.names[number];
            match arguments.iter().find(|(known, _)| known == name) {
                Some((_, shown)) => text.push_str(&shown.text),
                None => {
                    text.push_str(&format!("{{${name}}}"));
                    errors.push(unknown_value(name));
                }
            }
        }
    });
    (Cow::Owned(text), errors)
}

/// What Fluent says of a value that it does not get.
pub(super) fn unknown_value(name: &str) -> FluentError {
    let id = name.to_owned();
    FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id }))
}

/// A resolver's complaint in the author's terms.
pub(super) fn describe(error: &FluentError) -> String {
    let text = error.to_string();
    text.strip_prefix("Resolver error: ")
        .unwrap_or(&text)
        .to_owned()
}
