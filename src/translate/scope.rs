//! What a translation may refer to.

use super::Input;
use super::catalogue::{Entry, Lookup};

/// What texts of a language may refer to: the words and terms that all pages share, and the terms in the
/// file of their own page.
///
/// Never another text. It has an English of its own, so it may be out of date or wrong where the text that
/// shows it is neither.
#[derive(Clone, Copy)]
pub(super) struct Scope<'c, 'a> {
    pub(super) input: &'c Input<'c>,
    /// The messages and terms of the language.
    pub(super) lookup: Lookup<'c, 'a>,
    /// The page's file, without folder and `.ftl`; none for texts that all pages share.
    pub(super) page: Option<&'c str>,
}

impl<'c, 'a> Scope<'c, 'a> {
    /// The word or term with this id.
    pub(super) fn get(&self, id: &str) -> Option<&'c Entry<'a>> {
        let entry = self.lookup.get(id)?;
        let is_shared = !self.input.is_of_page(entry.file);
        let is_near = match entry.is_term() {
            true => is_shared || self.page == Some(entry.file),
            false => is_shared && self.input.is_word(id),
        };
        is_near.then_some(entry)
    }

    /// Whether this is the id of a text of the content.
    pub(super) fn is_text(&self, id: &str) -> bool {
        self.input.messages.find(id).is_some()
    }
}
