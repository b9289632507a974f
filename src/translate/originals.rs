//! The English texts that translators are asked for.
//!
//! In: the messages of the content, and the words that English brings in its own files. Out: one
//! [`Original`] each, in the order of the site. Texts of figures only are none of them.

use std::borrow::Cow;

use super::catalogue::{Catalogue, Entry};
use super::text_hash::TextHash;
use crate::model::{Message, Messages};
use crate::source::{BUILT_IN, Sources};

/// The hand-written files whose messages are translated one by one. `terms` is none of them: terms
/// are a language's own.
pub(super) const WORD_FILES: [&str; 2] = ["theme", "units"];

/// Whether a file of this name is written by hand in every language, English included.
pub fn is_by_hand(file: &str) -> bool {
    WORD_FILES.contains(&file) || file == "terms"
}

/// One English text.
#[derive(Clone, Debug)]
pub struct Original<'a> {
    /// Its id.
    pub id: &'a str,
    /// The Fluent file it stands in, without `.ftl`.
    pub file: &'a str,
    /// The text on one line, as translators are shown it.
    pub text: Cow<'a, str>,
    /// The text's hash.
    pub hash: TextHash,
    /// Where it comes from.
    pub origin: Origin<'a>,
}

/// Where an English text comes from.
#[derive(Clone, Copy, Debug)]
pub enum Origin<'a> {
    /// A page, a table or the configuration.
    Content(&'a Message),
    /// A word of the theme or of units.
    Word {
        /// As it stands in the English file.
        entry: &'a Entry<'a>,
        /// Whether the site brings the English itself, in place of the program's.
        own: bool,
    },
}

impl<'a> Original<'a> {
    /// A text of the content.
    pub fn of_message(message: &'a Message) -> Self {
        Self {
            id: &message.id,
            file: &message.file,
            text: Cow::Borrowed(message.text.as_str()),
            hash: TextHash::of(&message.text),
            origin: Origin::Content(message),
        }
    }

    /// What the English file tells of its values.
    pub fn comment(&self) -> &[&'a str] {
        match self.origin {
            Origin::Word { entry, .. } => entry.comment(),
            Origin::Content(_) => &[],
        }
    }

    /// How many words it has.
    pub fn words(&self) -> usize {
        self.text
            .split_whitespace()
            .filter(|word| {
                word.contains(char::is_alphanumeric) && !word.starts_with(['$', '[', '*'])
            })
            .count()
    }

    /// Whether this translation of it is the site's own work, to be kept track of; the words that the
    /// program brings are not.
    pub(super) fn is_tracked(&self, translation: Option<&Entry<'_>>, sources: &Sources) -> bool {
        match self.origin {
            Origin::Content(_) | Origin::Word { own: true, .. } => true,
            Origin::Word { own: false, .. } => {
                translation.is_some_and(|entry| is_own(entry, sources))
            }
        }
    }
}

/// Whether an entry stands in the site's folder.
pub(super) fn is_own(entry: &Entry<'_>, sources: &Sources) -> bool {
    !sources.file(entry.span.file).path.starts_with(BUILT_IN)
}

/// All English texts: those of the content in the order of the site, then the words.
pub fn originals<'a>(
    messages: &'a Messages,
    english: &'a Catalogue<'a>,
    sources: &Sources,
) -> Vec<Original<'a>> {
    let mut originals = of_messages(messages.all());
    originals.extend(of_words(messages, english, sources));
    originals
}

/// Those of some messages of the content, without texts of figures only.
pub(super) fn of_messages(messages: &[Message]) -> Vec<Original<'_>> {
    let translated = messages.iter().filter(|message| !message.file.is_empty());
    translated.map(Original::of_message).collect()
}

/// Those that are written by hand in English, too.
pub(super) fn of_words<'a>(
    messages: &Messages,
    english: &'a Catalogue<'a>,
    sources: &Sources,
) -> impl Iterator<Item = Original<'a>> {
    english
        .entries
        .iter()
        .filter(|entry| WORD_FILES.contains(&entry.file))
        // A text that takes the id of a word is a mistake of its own.
        .filter(|entry| messages.find(&entry.id).is_none())
        .filter_map(|entry| {
            let text = super::pattern::source(entry.value()?);
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            Some(Original {
                id: &entry.id,
                file: entry.file,
                hash: TextHash::of(&text),
                text: Cow::Owned(text),
                origin: Origin::Word {
                    entry,
                    own: is_own(entry, sources),
                },
            })
        })
}
