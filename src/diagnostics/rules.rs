//! The rules that findings name, each with its severity.
//!
//! Ids are kebab-case and stable: they stand in JSON and in waivers.

use super::Severity;

/// A rule: its id and how bad a finding of it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Kebab-case id.
    pub id: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $id:literal $severity:ident;)*) => {
        $($(#[$doc])* pub const $name: Rule = Rule { id: $id, severity: Severity::$severity };)*

        /// Every rule.
        pub const ALL: &[Rule] = &[$($name),*];
    };
}

rules! {
    /// A file or folder that can't be read.
    UNREADABLE "unreadable" Error;
    /// A text file that is not UTF-8.
    NOT_UTF8 "not-utf8" Error;
    /// A folder that contains itself through a link.
    LINK_LOOP "link-loop" Error;
    /// A file that no part of the program reads.
    STRAY_FILE "stray-file" Warning;
    /// TOML that does not parse.
    TOML_SYNTAX "toml-syntax" Error;
    /// A key that is not known in this place.
    UNKNOWN_KEY "unknown-key" Error;
    /// A key that must be there and is not.
    MISSING_KEY "missing-key" Error;
    /// A value of the wrong type or form.
    WRONG_TYPE "wrong-type" Error;
    /// A value of the right type that is not allowed.
    WRONG_VALUE "wrong-value" Error;
    /// Two rows, pages or messages with one name.
    DUPLICATE_ID "duplicate-id" Error;
    /// A page file without front matter.
    FRONT_MATTER "front-matter" Error;
    /// A file name that can't be a part of a URL.
    BAD_SLUG "bad-slug" Error;
    /// Two pages with one URL.
    URL_TAKEN "url-taken" Error;
    /// Two pages with one title.
    DUPLICATE_TITLE "duplicate-title" Warning;
    /// A heading of level 1 in a body.
    HEADING_LEVEL "heading-level" Error;
    /// A heading that leaves out a level.
    HEADING_ORDER "heading-order" Warning;
    /// Two headings of a page with one text.
    DUPLICATE_HEADING "duplicate-heading" Warning;
    /// Linked words that do not say where the link leads.
    LINK_TEXT "link-text" Warning;
    /// A reference to a page of a printed document.
    PAGE_REFERENCE "page-reference" Warning;
    /// A sentence of more than 40 words.
    LONG_SENTENCE "long-sentence" Info;
    /// An abbreviation that nothing explains.
    ABBREVIATION "abbreviation" Info;
    /// HTML in Markdown.
    RAW_HTML "raw-html" Error;
    /// A link with a scheme that is not allowed.
    LINK_SCHEME "link-scheme" Error;
    /// A link to a page, heading or file that is not there.
    LINK_TARGET "link-target" Error;
    /// A note without text, or a numbered note.
    NOTE "note" Error;
    /// A note that nothing points to.
    NOTE_UNUSED "note-unused" Warning;
    /// A placeable that Markdown prose may not hold.
    PLACEABLE "placeable" Error;
    /// A value, message or term that does not exist.
    UNKNOWN_REFERENCE "unknown-reference" Error;
    /// Characters that no text may hold.
    FORBIDDEN_CHARACTER "forbidden-character" Error;
    /// Markdown that has no place in a plan.
    UNSUPPORTED_MARKDOWN "unsupported-markdown" Error;
    /// A component that does not exist or is used wrongly.
    COMPONENT "component" Error;
    /// A table that the program does not know.
    UNKNOWN_TABLE "unknown-table" Error;
    /// A category without figures.
    MISSING_FIGURE "missing-figure" Error;
    /// A figure without a category.
    UNKNOWN_CATEGORY "unknown-category" Error;
    /// A figure that differs from what was printed.
    AS_PUBLISHED "as-published" Error;
    /// A part that is larger than its whole.
    PART_EXCEEDS_PARENT "part-exceeds-parent" Error;
    /// Parts that are more than their whole, taken together.
    PARTS_EXCEED_PARENT "parts-exceed-parent" Info;
    /// The previous figure stated twice, differently, or not at all.
    PREVIOUS_FIGURE "previous-figure" Error;
    /// Figures without a source.
    DATA_NO_SOURCE "data-no-source" Warning;
    /// A category of incidents counted in offences, or the other way round.
    UNIT_KIND "unit-kind" Error;
    /// A contact detail that nobody has confirmed.
    CONTACT_UNCONFIRMED "contact-unconfirmed" Warning;
    /// A term without a definition.
    TERM_UNDEFINED "term-undefined" Info;
    /// A telephone number of two contacts.
    PHONE_SHARED "phone-shared" Info;
    /// An email address of another domain than the website.
    EMAIL_DOMAIN "email-domain" Info;
    /// An accessibility statement that leaves out what the model statement asks for.
    STATEMENT_INCOMPLETE "statement-incomplete" Warning;
    /// An accessibility statement that nobody has reviewed for a year.
    STATEMENT_OLD "statement-old" Warning;
    /// A telephone number that can't be dialled.
    PHONE "phone" Error;
    /// An email address that can't be right.
    EMAIL "email" Error;
    /// A web address that can't be right.
    URL "url" Error;
    /// Fluent that does not parse.
    FLUENT_SYNTAX "fluent-syntax" Error;
    /// A message that can't be formatted.
    FLUENT_MESSAGE "fluent-message" Error;
    /// A translation whose links or notes differ from the English.
    LINK_CHANGED "link-changed" Error;
    /// A translation of an earlier English.
    STALE_TRANSLATION "stale-translation" Warning;
    /// A translation of which nothing says from which English it was made.
    UNPROVEN_TRANSLATION "unproven-translation" Warning;
    /// A translation that still stands behind a comment sign.
    COMMENTED_TRANSLATION "commented-translation" Warning;
    /// An attribute written twice.
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error;
    /// A variant written twice.
    DUPLICATE_VARIANT "duplicate-variant" Error;
    /// An address or telephone number in a translation that the English lacks.
    LITERAL_CONTACT "literal-contact" Error;
    /// Marks of direction that are not closed.
    BIDI_UNBALANCED "bidi-unbalanced" Error;
    /// Letters of another script.
    WRONG_SCRIPT "wrong-script" Error;
    /// A translation without any letter of the language's own script.
    OWN_SCRIPT_MISSING "own-script-missing" Warning;
    /// A translation that begins as a block of Markdown.
    BLOCK_SYNTAX "block-syntax" Error;
    /// A translation that is the English.
    SAME_AS_ENGLISH "same-as-english" Warning;
    /// Emphasis or code that differs from the English.
    MARKUP_DIFFERS "markup-differs" Warning;
    /// A plural form that the language needs.
    PLURAL_MISSING "plural-missing" Warning;
    /// A plural form that the language never uses.
    PLURAL_NEVER "plural-never" Warning;
    /// Text that is not in Unicode form C.
    NOT_NFC "not-nfc" Warning;
    /// A character that shows nothing.
    INVISIBLE_CHARACTER "invisible-character" Warning;
    /// Spaces that a typist left behind.
    WHITE_SPACE "white-space" Warning;
    /// A translation that is much longer than the English.
    LENGTH "length" Warning;
    /// A translation without words.
    EMPTY_TRANSLATION "empty-translation" Error;
    /// A translation that does not show a value of the English.
    VALUE_LOST "value-lost" Error;
    /// A translation whose written numbers differ from those of the English.
    NUMBERS_DIFFER "numbers-differ" Error;
    /// A translation of a message that English does not have.
    EXTRA_MESSAGE "extra-message" Warning;
    /// Messages that are not translated yet.
    MISSING_TRANSLATION "missing-translation" Info;
    /// A lock of translations that does not parse.
    LOCK_BROKEN "lock-broken" Error;
    /// English files that `sync` would change.
    NEEDS_SYNC "needs-sync" Warning;
    /// A template that does not parse or render.
    TEMPLATE "template" Error;
    /// A waiver that is past its date.
    WAIVER_EXPIRED "waiver-expired" Warning;
    /// A waiver that hides nothing.
    WAIVER_UNUSED "waiver-unused" Warning;
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn ids_are_unique_and_kebab_case() {
        let mut ids: Vec<_> = ALL.iter().map(|rule| rule.id).collect();
        for id in &ids {
            assert!(
                id.chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{id}"
            );
        }
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), ALL.len());
    }
}
