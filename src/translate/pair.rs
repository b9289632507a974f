//! The texts of a page beside their translations in one language.
//!
//! A [`Pair`] is made once and handed on: its translation is looked up, then judged, then read against the
//! English, then shown. What each step finds out stands in it for the next one.

use super::catalogue::{Entry, Lookup};
use super::sketch::Ways;
use super::state::Verdict;
use super::typography::Spacing;
use crate::markdown::html::{self, Problem, Resolved};
use crate::model::{Message, State};

/// A text beside its translation.
#[derive(Default)]
pub(super) struct Pair<'a> {
    /// The id of the text.
    pub(super) id: &'a str,
    /// The translation as it is written; none where there is none, and for English itself.
    pub(super) entry: Option<&'a Entry<'a>>,
    /// What is known of it; none for what is not kept track of.
    pub(super) verdict: Option<Verdict>,
    /// Whether it has a mistake.
    pub(super) is_broken: bool,
    /// As it is shown, if Fluent need not resolve it.
    pub(super) line: Option<Line<'a>>,
}

impl<'a> Pair<'a> {
    /// An English text itself.
    pub(super) fn english(id: &'a str, line: Option<Line<'a>>) -> Self {
        Self {
            id,
            line,
            ..Self::default()
        }
    }

    /// The state of the translation.
    pub(super) fn state(&self) -> State {
        let verdict = self.verdict.as_ref();
        verdict.map_or(State::Missing, |verdict| verdict.state_if(self.is_broken))
    }
}

/// A text of words and values alone as it is shown, but for what stands in its slots.
pub(super) struct Line<'a> {
    /// The names of the values, links and notes in its slots.
    pub(super) names: Vec<Option<&'a str>>,
    /// The text, or why it can't be shown.
    pub(super) resolved: Result<Resolved, Problem>,
}

/// The figures among some messages: texts that are the same in all languages. None where Fluent must
/// resolve one.
pub(super) fn figures<'a>(
    messages: &'a [Message],
    spacing: Option<Spacing>,
    allow_html: bool,
) -> Vec<Option<Line<'a>>> {
    let figures = messages.iter().filter(|message| message.file.is_empty());
    let line = |message: &'a Message| match Ways::of_line(&message.text, spacing) {
        Ways::One(way) => Some(Line {
            resolved: read(&way.text, message.kind.is_plain(), allow_html),
            names: way.slots,
        }),
        Ways::Many(_) => None,
    };
    figures.map(line).collect()
}

/// Reads a resolved text, which is plain or inline Markdown.
pub(super) fn read(text: &str, is_plain: bool, allow_html: bool) -> Result<Resolved, Problem> {
    match is_plain {
        true => Ok(html::plain(text)),
        false => html::inline(text, allow_html),
    }
}

/// Pairs texts, given by their ids, with their translations. Most stand one after the other in `file`.
pub(super) fn pairs<'a>(
    ids: impl Iterator<Item = &'a str>,
    catalogue: Lookup<'a, 'a>,
    file: &str,
) -> Vec<Pair<'a>> {
    let mut in_order = catalogue.of_file(file).peekable();
    let mut find = |id: &str| {
        if let Some(next) = in_order.next_if(|entry| entry.id == id) {
            return Some(next);
        }
        let found = catalogue.get(id)?;
        if found.file == file {
            in_order.find(|entry| entry.id == id);
        }
        Some(found)
    };
    let pair = |id| Pair {
        id,
        entry: find(id),
        ..Pair::default()
    };
    ids.map(pair).collect()
}
