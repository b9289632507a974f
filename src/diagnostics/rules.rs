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
    /// What to do, where the finding itself knows nothing better.
    pub help: &'static str,
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident $id:literal $severity:ident $help:literal;)*) => {
        $($(#[$doc])* pub const $name: Rule = Rule {
            id: $id,
            severity: Severity::$severity,
            help: $help,
        };)*

        /// Every rule.
        pub const ALL: &[Rule] = &[$($name),*];
    };
}

rules! {
    /// A file or folder that can't be read.
    UNREADABLE "unreadable" Error
        "make the file readable for whoever runs fingerpost";
    /// A text file that is not UTF-8.
    NOT_UTF8 "not-utf8" Error
        "save it again with the encoding UTF-8";
    /// A folder that contains itself through a link.
    LINK_LOOP "link-loop" Error
        "delete the link";
    /// A link on disk to what stands outside the folder of the site.
    LINK_OUTSIDE "link-outside" Warning
        "put the file itself here, unless all that the link leads to may be public";
    /// A file that no part of the program reads.
    STRAY_FILE "stray-file" Warning
        "move it to where it belongs, or delete it";
    /// TOML that does not parse.
    TOML_SYNTAX "toml-syntax" Error
        "correct the line; strings stand in quotes, a table begins with [name]";
    /// A key that is not known in this place.
    UNKNOWN_KEY "unknown-key" Error
        "correct its spelling, or delete it";
    /// A key that must be there and is not.
    MISSING_KEY "missing-key" Error
        "add it";
    /// A value of the wrong type or form.
    WRONG_TYPE "wrong-type" Error
        "write the value in the form that the key wants";
    /// A value of the right type that is not allowed.
    WRONG_VALUE "wrong-value" Error
        "write one of the values that are allowed";
    /// Two rows, pages or messages with one name.
    DUPLICATE_ID "duplicate-id" Error
        "rename one of them";
    /// A page file without front matter.
    FRONT_MATTER "front-matter" Error
        "begin the page with a line +++, its keys, and another line +++";
    /// A file name that can't be a part of a URL.
    BAD_SLUG "bad-slug" Error
        "rename the file: small letters, digits and hyphens";
    /// Two pages with one URL.
    URL_TAKEN "url-taken" Error
        "rename one of the two pages";
    /// Two pages with one title.
    DUPLICATE_TITLE "duplicate-title" Warning
        "say in the title what sets the page apart";
    /// A heading of level 1 in a body.
    HEADING_LEVEL "heading-level" Error
        "begin headings of a page with ##; its title is the front matter's";
    /// A heading that leaves out a level.
    HEADING_ORDER "heading-order" Warning
        "write the heading one level below the one before it";
    /// Two headings of a page with one text.
    DUPLICATE_HEADING "duplicate-heading" Warning
        "say in each heading what its part is about";
    /// Linked words that do not say where the link leads.
    LINK_TEXT "link-text" Warning
        "link the words that name the page, so that a list of links can be understood";
    /// A reference to a page of a printed document.
    PAGE_REFERENCE "page-reference" Warning
        "link to the place instead";
    /// A sentence of more than 40 words.
    LONG_SENTENCE "long-sentence" Info
        "make two of it, or a list";
    /// An abbreviation that nothing explains.
    ABBREVIATION "abbreviation" Info
        "write its words with it in brackets at first use, or list it in abbreviations.toml";
    /// HTML in Markdown.
    RAW_HTML "raw-html" Error
        "use Markdown, or \\< for a literal sign";
    /// A link with a scheme that is not allowed.
    LINK_SCHEME "link-scheme" Error
        "use https:, http:, mailto:, tel: or the path of a page";
    /// A link to a page, heading or file that is not there.
    LINK_TARGET "link-target" Error
        "name a page by its Markdown file, relative to this page";
    /// A note without text, or a numbered note.
    NOTE "note" Error
        "give the note a name and a text: [^name] and [^name]: the text";
    /// A note that nothing points to.
    NOTE_UNUSED "note-unused" Warning
        "point to it with [^name], or delete it";
    /// A placeable that Markdown prose may not hold.
    PLACEABLE "placeable" Error
        "write { $name } with a value of the front matter";
    /// A value, message or term that does not exist.
    UNKNOWN_REFERENCE "unknown-reference" Error
        "correct its spelling, or add what it refers to";
    /// Characters that no text may hold.
    FORBIDDEN_CHARACTER "forbidden-character" Error
        "delete it: it is invisible, or shows differently everywhere";
    /// Markdown that has no place in a plan.
    UNSUPPORTED_MARKDOWN "unsupported-markdown" Error
        "write it as paragraphs, lists or a table";
    /// Markdown that is not closed or has no space behind it, so that it is shown as it is written.
    LEFTOVER_MARKDOWN "leftover-markdown" Warning
        "close it, or write the sign in other words";
    /// A component that does not exist or is used wrongly.
    COMPONENT "component" Error
        "correct the name and the keys of the fence";
    /// A table that the program does not know.
    UNKNOWN_TABLE "unknown-table" Error
        "rename the file after a table that the program knows";
    /// A category without figures.
    MISSING_FIGURE "missing-figure" Error
        "add the figure to the file of its year";
    /// A figure without a category.
    UNKNOWN_CATEGORY "unknown-category" Error
        "add the category, or correct the figure's";
    /// A figure that differs from what was printed.
    AS_PUBLISHED "as-published" Error
        "check count and previous against the printed plan";
    /// A part that is larger than its whole.
    PART_EXCEEDS_PARENT "part-exceeds-parent" Error
        "check both counts";
    /// Parts that are more than their whole, taken together.
    PARTS_EXCEED_PARENT "parts-exceed-parent" Info
        "check the counts, unless the parts overlap";
    /// The previous figure stated twice, differently, or not at all.
    PREVIOUS_FIGURE "previous-figure" Error
        "give it once: in last year's file, or here where there is none";
    /// Figures without a source.
    DATA_NO_SOURCE "data-no-source" Warning
        "write where the figures come from: source = \"...\"";
    /// A category of incidents counted in offences, or the other way round.
    UNIT_KIND "unit-kind" Error
        "count it in the unit of its kind";
    /// A contact detail that nobody has confirmed.
    CONTACT_UNCONFIRMED "contact-unconfirmed" Warning
        "ask the service, then correct the number and delete confirmed = false";
    /// A term without a definition.
    TERM_UNDEFINED "term-undefined" Info
        "ask who wrote the plan what it means";
    /// A telephone number of two contacts.
    PHONE_SHARED "phone-shared" Info
        "check that both contacts have this number";
    /// An email address of another domain than the website.
    EMAIL_DOMAIN "email-domain" Info
        "check that the address is still in use";
    /// An accessibility statement that leaves out what the model statement asks for.
    STATEMENT_INCOMPLETE "statement-incomplete" Warning
        "add what is missing: the parts are those of the UK model statement";
    /// A table that has no rows, or is not there, where a page shows it.
    EMPTY_TABLE "empty-table" Error
        "write its rows";
    /// An accessibility statement that nobody has reviewed for a year.
    STATEMENT_OLD "statement-old" Warning
        "test the website, correct the statement, and write today's date as reviewed";
    /// A telephone number that can't be dialled.
    PHONE "phone" Error
        "correct it, or say confirmed = false with the reason, which keeps it off the pages";
    /// An email address that can't be right.
    EMAIL "email" Error
        "write it as name@example.org";
    /// A web address that can't be right.
    URL "url" Error
        "write it as https://www.example.org/page";
    /// Fluent that does not parse.
    FLUENT_SYNTAX "fluent-syntax" Error
        "check the braces; a message is: id = text, a value: { $name }, a literal brace: {\"{\"}";
    /// A message that can't be formatted.
    FLUENT_MESSAGE "fluent-message" Error
        "correct the names of its values, terms and functions";
    /// A translation whose links or notes differ from the English.
    LINK_CHANGED "link-changed" Error
        "keep each [words]({ $link-... }) and { $note-... } exactly once";
    /// A translation of an earlier English.
    STALE_TRANSLATION "stale-translation" Warning
        "renew the text; or, if it still holds, delete the line \"# English was\" that fingerpost sync writes";
    /// A translation of which nothing says from which English it was made.
    UNPROVEN_TRANSLATION "unproven-translation" Warning
        "compare it with the English, then run fingerpost sync";
    /// A translation that still stands behind a comment sign.
    COMMENTED_TRANSLATION "commented-translation" Warning
        "remove \"# \" from the beginning of this line, and of those that belong to it";
    /// An attribute written twice.
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error
        "delete one of them";
    /// A variant written twice.
    DUPLICATE_VARIANT "duplicate-variant" Error
        "delete one of them";
    /// An address or telephone number in a translation that the English lacks.
    LITERAL_CONTACT "literal-contact" Error
        "delete it: addresses and telephone numbers come from the data";
    /// Marks of direction that are not closed.
    BIDI_UNBALANCED "bidi-unbalanced" Error
        "delete the marks: the program isolates every value itself";
    /// Letters of another script.
    WRONG_SCRIPT "wrong-script" Error
        "write the word in the letters of the language";
    /// A translation without any letter of the language's own script.
    OWN_SCRIPT_MISSING "own-script-missing" Warning
        "write in the language's own letters, or add the line \"# same: yes\" above a name that stays as it is";
    /// A translation that begins as a block of Markdown.
    BLOCK_SYNTAX "block-syntax" Error
        "begin with a word, or write \\ before the sign";
    /// A translation that is the English.
    SAME_AS_ENGLISH "same-as-english" Warning
        "translate it, or add the line \"# same: yes\" above it if it is rightly so";
    /// Emphasis or code that differs from the English.
    MARKUP_DIFFERS "markup-differs" Warning
        "put **...** and `...` around the same words as in the English";
    /// A plural form that the language needs.
    PLURAL_MISSING "plural-missing" Warning
        "add one variant for each: the default stands in for them, and may be wrong grammar";
    /// A plural form that the language never uses.
    PLURAL_NEVER "plural-never" Warning
        "delete them: no number chooses them";
    /// Text that is not in Unicode form C.
    NOT_NFC "not-nfc" Warning
        "the program reads it as form C; save the file so, or type the letter anew";
    /// A character that shows nothing.
    INVISIBLE_CHARACTER "invisible-character" Warning
        "delete it";
    /// Spaces that a typist left behind.
    WHITE_SPACE "white-space" Warning
        "keep one space between words, and none before a mark";
    /// A translation that is much longer than the English.
    LENGTH "length" Warning
        "say no more than the English says; if it must be so long, the English may be too short";
    /// A translation without words.
    EMPTY_TRANSLATION "empty-translation" Error
        "write them, or delete the message so that it is offered again";
    /// A translation that does not show a value of the English.
    VALUE_LOST "value-lost" Error
        "put { $... } where your sentence needs it, in every variant";
    /// A translation whose written numbers differ from those of the English.
    NUMBERS_DIFFER "numbers-differ" Error
        "write the numbers of the English, in digits";
    /// A translation of a message that English does not have.
    EXTRA_MESSAGE "extra-message" Warning
        "correct its id; or run fingerpost sync, which sets it aside if its English is gone";
    /// Messages that are not translated yet.
    MISSING_TRANSLATION "missing-translation" Info
        "fingerpost sync offers it to translators";
    /// A lock of translations that does not parse.
    LOCK_BROKEN "lock-broken" Error
        "after a merge: delete the marks, and keep either line of a message";
    /// English files that `sync` would change.
    NEEDS_SYNC "needs-sync" Warning
        "run fingerpost sync, so that translators see what is to do";
    /// A template that does not parse or render.
    TEMPLATE "template" Error
        "correct the template; docs/theme.md says what it sees";
    /// Colours of a theme that are too faint to read.
    THEME_CONTRAST "theme-contrast" Error
        "make the two colours differ more in how light they are";
    /// A waiver that is past its date.
    WAIVER_EXPIRED "waiver-expired" Warning
        "mend what it covers, or renew it with a reason";
    /// A waiver that hides nothing.
    WAIVER_UNUSED "waiver-unused" Warning
        "delete it";
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
