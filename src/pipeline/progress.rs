//! How far the translations are: one row a text.

use super::{Compiled, checks};
use crate::model::State;
use crate::source::{BUILT_IN, Sources, Span};
use crate::translate::{originals, sync};

/// One text in one language.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// The Fluent file it stands in, without `.ftl`.
    pub file: String,
    /// What a translator is told of its place.
    pub place: String,
    /// Its state.
    pub state: State,
    /// How many words its English has.
    pub words: usize,
    /// Its English.
    pub english: String,
    /// Where its translation is written, if there is one.
    pub span: Option<Span>,
}

impl Row {
    /// Whether a translator has to write: the page shows English.
    pub fn is_left(&self) -> bool {
        !self.state.is_translated()
    }
}

/// The texts of a language, in the order of the site.
pub fn rows(compiled: &Compiled<'_>, sources: &Sources, lang: usize) -> Vec<Row> {
    let english = &compiled.languages[0].catalogue;
    let originals = originals(&compiled.site.messages, english, sources);
    let mut rows = Vec::new();
    for file in sync::files(&originals, &compiled.site.messages) {
        for (original, place) in file.originals {
            let Some(state) = compiled.translation.state(lang, original.id) else {
                continue;
            };
            let entry = compiled.languages[lang].catalogue.get(original.id);
            let entry = entry.filter(|entry| {
                let path = &sources.file(entry.span.file).path;
                !path.starts_with(BUILT_IN)
            });
            rows.push(Row {
                id: original.id.to_owned(),
                file: file.name.to_owned(),
                place,
                state,
                words: original.words(),
                english: original.text.to_string(),
                span: entry.map(|entry| entry.span.clone()),
            });
        }
    }
    rows
}

/// How many translations of nothing a language has.
pub fn extra(compiled: &Compiled<'_>, sources: &Sources, lang: usize) -> usize {
    let english = &compiled.languages[0].catalogue;
    let catalogue = &compiled.languages[lang].catalogue;
    checks::extra(&compiled.site, english, catalogue, sources).len()
}

/// What a council officer calls a Fluent file.
pub fn describe_file(compiled: &Compiled<'_>, file: &str) -> String {
    let messages = &compiled.site.messages;
    let title = messages.find(&format!("{file}-title"));
    match (title, file.strip_prefix("data-")) {
        (Some(title), _) => messages.get(title).text.clone(),
        (None, Some(table)) => format!("Table: {table}"),
        (None, None) => match file {
            "site" => "Name of the plan".to_owned(),
            "theme" => "Words of every page".to_owned(),
            "units" => "Numbers and units".to_owned(),
            other => other.to_owned(),
        },
    }
}
