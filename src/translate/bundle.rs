//! The messages of one language, ready to be resolved.
//!
//! Text without placeables never goes through Fluent's resolver.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::catalogue::Entry;
use super::format::Formats;
use super::functions::{self, Shown};
use super::{pattern, plurals, typography};
use crate::lang::Language;
use crate::source::is_forbidden;

/// Values for a message: names, and what stands for each in the text.
pub(super) type Arguments<'a> = [(Cow<'a, str>, Shown)];

/// All messages of one language.
pub(super) struct Bundle {
    fluent: FluentBundle<FluentResource>,
    plain: HashMap<String, String>,
    /// Ids of translations that must not be shown.
    withheld: BTreeSet<String>,
    /// The spacing rule of the language, where it has one.
    spacing: Option<fn(&str) -> Cow<'_, str>>,
}

impl Bundle {
    /// A bundle without messages.
    pub(super) fn new(
        language: &Language,
        formats: &Arc<Formats>,
        withheld: BTreeSet<String>,
    ) -> Result<Self, String> {
        let id: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut fluent = FluentBundle::new_concurrent(vec![id]);
        fluent.set_use_isolating(false);
        let spacing = typography::of(language);
        fluent.set_transform(spacing);
        functions::register(&mut fluent, Arc::clone(formats)).map_err(|error| error.to_string())?;
        Ok(Self {
            fluent,
            plain: HashMap::new(),
            withheld,
            spacing,
        })
    }

    /// Adds a file; its entries replace earlier ones of the same id.
    pub(super) fn add_file<'a>(
        &mut self,
        source: &str,
        entries: impl Iterator<Item = &'a Entry<'a>>,
    ) {
        for entry in entries {
            match entry.plain() {
                Some(text) if !entry.id.starts_with('-') && !text.contains('\n') => {
                    let text = self.spaced(text);
                    self.plain.insert(entry.id.clone(), text);
                }
                _ => {
                    self.plain.remove(&entry.id);
                }
            }
        }
        if pattern::too_deep(source).is_none() {
            // Characters that were reported must not be taken for values.
            self.add_resource(&source.replace(is_forbidden, ""));
        }
    }

    /// Adds messages given as id and one line of Fluent; one that is not Fluent is left out.
    pub(super) fn add_lines<'a>(&mut self, lines: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut source = String::new();
        for (id, text) in lines {
            if pattern::too_deep(text).is_some() {
                // Reported where it is written.
            } else if text.contains(['{', '}']) {
                source.push_str(&format!("{id} = {text}\n"));
            } else {
                let text = self.spaced(text);
                self.plain.insert(id.to_owned(), text);
            }
        }
        self.add_resource(&source);
    }

    fn spaced(&self, text: &str) -> String {
        self.spacing
            .map_or_else(|| text.to_owned(), |spacing| spacing(text).into_owned())
    }

    fn add_resource(&mut self, source: &str) {
        // What does not parse was reported by the catalogue and is left out here.
        let resource = FluentResource::try_new(plurals::rewrite(source))
            .unwrap_or_else(|(resource, _)| resource);
        self.fluent.add_resource_overriding(resource);
    }

    /// Whether a translation is there that must not be shown.
    pub(super) fn withholds(&self, id: &str) -> bool {
        self.withheld.contains(id)
    }

    /// Whether there is such a message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.plain.contains_key(id) || self.fluent.has_message(id)
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
        if let Some(text) = self.plain.get(id) {
            return Some((Cow::Borrowed(text), Vec::new()));
        }
        let message = self.fluent.get_message(id)?;
        let pattern = message.value()?;
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, shown) in arguments {
            values.set(name.as_ref(), FluentValue::Custom(Box::new(shown.clone())));
        }
        let mut errors = Vec::new();
        let text = self
            .fluent
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        Some((Cow::Owned(text), errors))
    }
}

/// A resolver's complaint in the author's terms.
pub(super) fn describe(error: &FluentError) -> String {
    let text = error.to_string();
    text.strip_prefix("Resolver error: ")
        .unwrap_or(&text)
        .to_owned()
}
