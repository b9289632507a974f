//! Building the values that templates see.

use std::collections::BTreeMap;

use tera::Value;
use tera::value::Key;

use crate::translate::Phrase;

/// A table of named values, in the order of the names. (Tera's own map would be filled once more when it becomes a value, and its names hashed
/// twice.)
#[derive(Clone, Default)]
pub(super) struct Object(BTreeMap<Key<'static>, Value>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Text, escaped where it is shown.
    pub(super) fn text(self, key: impl Into<Key<'static>>, text: &str) -> Self {
        self.value(key, Value::normal_string(text))
    }

    /// Finished HTML.
    pub(super) fn html(self, key: impl Into<Key<'static>>, html: &str) -> Self {
        self.value(key, Value::safe_string(html))
    }

    /// A phrase: HTML under its name, plain text under `<name>_text`.
    pub(super) fn phrase(self, key: &'static str, phrase: &Phrase) -> Self {
        self.html(key, &phrase.html)
            .text(plain_key(key), &phrase.plain)
    }

    /// Any value.
    pub(super) fn value(mut self, key: impl Into<Key<'static>>, value: impl Into<Value>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    /// A value that may be absent: then the key is too.
    pub(super) fn maybe(self, key: impl Into<Key<'static>>, value: Option<Value>) -> Self {
        match value {
            Some(value) => self.value(key, value),
            None => self,
        }
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::from(object.0)
    }
}

/// The name under which the plain text of a phrase stands. Names that every page has need no room of their own.
fn plain_key(key: &'static str) -> Key<'static> {
    match key {
        "title" => "title_text".into(),
        "name" => "name_text".into(),
        "description" => "description_text".into(),
        "site_name" => "site_name_text".into(),
        _ => format!("{key}_text").into(),
    }
}

/// A list of values.
pub(super) fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::from(values.into_iter().collect::<Vec<_>>())
}
