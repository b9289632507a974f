//! Building the values that templates see.

use tera::{Map, Value};

use crate::translate::Phrase;

/// A table of named values, in order.
#[derive(Default)]
pub(super) struct Object(Map);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Text, escaped where it is shown.
    pub(super) fn text(self, key: impl Into<String>, text: &str) -> Self {
        self.value(key, Value::normal_string(text))
    }

    /// Finished HTML.
    pub(super) fn html(self, key: impl Into<String>, html: &str) -> Self {
        self.value(key, Value::safe_string(html))
    }

    /// A phrase: HTML under its name, plain text under `<name>_text`.
    pub(super) fn phrase(self, key: &str, phrase: &Phrase) -> Self {
        self.html(key, &phrase.html)
            .text(format!("{key}_text"), &phrase.plain)
    }

    /// Any value.
    pub(super) fn value(mut self, key: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(key.into().into(), value.into());
        self
    }

    /// A value that may be absent: then the key is too.
    pub(super) fn maybe(self, key: impl Into<String>, value: Option<Value>) -> Self {
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

/// A list of values.
pub(super) fn list(values: impl IntoIterator<Item = Value>) -> Value {
    Value::from(values.into_iter().collect::<Vec<_>>())
}
