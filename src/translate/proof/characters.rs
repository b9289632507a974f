//! Characters that a reader can't see, or that belong to another script.

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyNamesShort};

use super::Finding;
use super::kinds::Kinds;
use crate::bytes::any_byte;
use crate::diagnostics::rules;
use crate::lang::{Direction, Language};
use crate::source::{is_isolate, is_unseen};

/// Faults of a text as it stands in the file; `kinds` are those of its characters.
pub(super) fn look(text: &str, kinds: Kinds, language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    if kinds.may_have_marks() && text.contains(is_unseen) {
        findings.extend(unbalanced(text));
        findings.extend(invisible(text, language));
    }
    if may_be_misspaced(text) {
        findings.extend(spacing(text));
    }
    findings
}

/// Isolates that are not closed turn the rest of the page (Unicode Standard Annex 9).
fn unbalanced(text: &str) -> Option<Finding> {
    let mut depth = 0_i32;
    for c in text.chars().filter(|c| is_isolate(*c)) {
        depth += if c == '\u{2069}' { -1 } else { 1 };
        if depth < 0 {
            break;
        }
    }
    (depth != 0).then(|| Finding::new(rules::BIDI_UNBALANCED, "a mark that isolates direction (U+2066 to U+2068) is not closed by U+2069, or the other way round"
            .to_owned()))
}

/// Whether a character shows nothing and does no work in this language.
fn is_invisible(c: char, language: &Language) -> bool {
    match c {
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{2028}'
        | '\u{2029}' => true,
        '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}' => true,
        // They shape letters in Persian, Urdu and the scripts of India.
        '\u{200C}' | '\u{200D}' => {
            matches!(language.script, Some("Latn" | "Hani" | "Cyrl" | "Grek"))
        }
        '\u{200E}' | '\u{200F}' => language.direction == Direction::Ltr,
        _ => false,
    }
}

fn invisible(text: &str, language: &Language) -> Option<Finding> {
    let c = text.chars().find(|c| is_invisible(*c, language))?;
    Some(
        Finding::new(
            rules::INVISIBLE_CHARACTER,
            format!("U+{:04X} is invisible here", u32::from(c)),
        )
        .word(c.to_string()),
    )
}

/// Whether a text has a space of another kind, or one before what no word begins with. Most have not.
fn may_be_misspaced(text: &str) -> bool {
    any_byte(text, |a, b, c| {
        let mark = matches!(b, b' ' | b',' | b'.' | b';' | b':' | b'!' | b'?' | b')');
        // Marks of Arabic, of Indian scripts, of Chinese.
        let arabic = (b == 0xD8) & matches!(c, 0x8C | 0x9B | 0x9F);
        let other = ((b == 0xE0) & (c == 0xA5)) | ((b == 0xE3) & (c == 0x80)) | (b == 0xEF);
        let before_mark = (a == b' ') & (mark | arabic | other);
        before_mark | (a == b'\t') | ((a == 0xE3) & (b == 0x80) & (c == 0x80))
    })
}

/// Spaces that a typist left behind; those that lay out the lines of the file are none.
fn spacing(text: &str) -> Option<Finding> {
    text.lines().find_map(|line| spacing_of_line(line.trim()))
}

fn spacing_of_line(line: &str) -> Option<Finding> {
    let marks = |c: char| ",.;:!?)،؛؟，。、；：！？）।".contains(c);
    let mut last = '\n';
    let mut characters = line.chars().peekable();
    while let Some(c) = characters.next() {
        let next = characters.peek().copied().unwrap_or('\n');
        // An ellipsis and a name such as ".gov" may follow a space.
        let begins_word = c == '.' && next.is_alphanumeric();
        let stray = last == ' ' && marks(c) && !marks(next) && !begins_word;
        let (what, word) = match c {
            ' ' if last == ' ' => ("two spaces in a row".to_owned(), "  ".to_owned()),
            '\t' => ("a tab".to_owned(), c.to_string()),
            '\u{3000}' => ("an ideographic space".to_owned(), c.to_string()),
            c if stray => (format!("a space before \"{c}\""), format!(" {c}")),
            c => {
                last = c;
                continue;
            }
        };
        return Some(Finding::new(rules::WHITE_SPACE, what).word(word));
    }
    None
}

/// A word in a script that is neither the language's own, nor Latin, nor used by the English.
pub(super) fn foreign_word(
    text: &str,
    kinds: Kinds,
    english: &str,
    language: &Language,
) -> Option<Finding> {
    let own = language.script.filter(|own| !kinds.are_of(own))?;
    let c = first_foreign(text, english, own)?;
    let word = text.split_whitespace().find(|word| word.contains(c));
    let word = word.unwrap_or_default();
    let names = PropertyNamesLong::<Script>::new();
    let script = names.get(CodePointMapData::<Script>::new().get(c));
    let what = format!(
        "\"{word}\" has letters of another script: {}",
        script.unwrap_or("unknown")
    );
    let help = format!("write in the letters of {}", language.name);
    Some(
        Finding::new(rules::WRONG_SCRIPT, what)
            .help(help)
            .word(word),
    )
}

/// The first letter of a text that is neither of the script `own`, nor Latin, nor in the English.
pub(super) fn first_foreign(text: &str, english: &str, own: &str) -> Option<char> {
    let scripts = CodePointMapData::<Script>::new();
    // Letters of one script follow each other: the last one that was the language's own.
    let mut known = Script::Latin;
    text.chars().find(|&c| {
        let script = scripts.get(c);
        let may_stand =
            script == known || matches!(script, Script::Latin | Script::Common | Script::Inherited);
        if c.is_ascii() || may_stand {
            return false;
        }
        if code(script) == own {
            known = script;
            return false;
        }
        c.is_alphabetic() && !english.contains(c)
    })
}

/// A text without any letter of the language's own script, unless it is the English.
pub(super) fn own_script_missing(
    text: &str,
    english: &str,
    language: &Language,
) -> Option<Finding> {
    let own = language.script.filter(|own| *own != "Latn")?;
    let scripts = CodePointMapData::<Script>::new();
    // Most texts begin with such a letter.
    let is_own = |c: char| !c.is_ascii() && code(scripts.get(c)) == own && c.is_alphabetic();
    let is_missing = !text.contains(is_own)
        && text.contains(char::is_alphabetic)
        && text.trim() != english.trim();
    is_missing.then(|| {
        let what = format!("no letter belongs to the script of {}", language.name);
        Finding::new(rules::OWN_SCRIPT_MISSING, what)
    })
}

/// The ISO 15924 code of a script.
fn code(script: Script) -> &'static str {
    PropertyNamesShort::<Script>::new()
        .get(script)
        .unwrap_or("")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::LangId;

    /// Letter by letter, with the codes of the scripts.
    fn slowly_first_foreign(text: &str, english: &str, own: &str) -> Option<char> {
        let scripts = CodePointMapData::<Script>::new();
        let strange = |c: &char| {
            let code = code(scripts.get(*c));
            code != own && !matches!(code, "Latn" | "Zyyy" | "Zinh")
        };
        let may_not = |c: &char| !c.is_ascii() && c.is_alphabetic() && !english.contains(*c);
        text.chars().find(|c| strange(c) && may_not(c))
    }

    #[test]
    fn all_invisible_characters_are_looked_for() {
        let tag: icu_locale_core::Locale = "en-GB".parse().expect("a tag");
        let english = Language::new(
            LangId::SOURCE,
            "en",
            ("en-GB", &tag),
            tag.clone(),
            "English",
        );
        for c in '\0'..=char::MAX {
            let is_mark = is_isolate(c) || is_invisible(c, &english);
            assert!(is_unseen(c) || !is_mark, "{c:?}");
        }
    }

    proptest! {
        #[test]
        fn foreign_letters_are_found(
            text in "[ a1ł，。\u{301}\u{a0}\u{64b}عабਪ中あｱΩ\u{1f600}]{0,8}",
            english in "[aбΩ中]{0,2}",
            own in "Arab|Hani|Latn|Guru|Cyrl|Zyyy",
        ) {
            prop_assert_eq!(
                first_foreign(&text, &english, &own),
                slowly_first_foreign(&text, &english, &own)
            );
        }

        #[test]
        fn no_stray_space_is_overlooked(
            text in "([a \\t\\n\u{3000}\u{a0}\u{60c}\u{61b}\u{61f}\u{964}\u{3001}\u{3002}\u{ff0c}\u{ff09}.,;:!?()”中ش]){0,10}"
        ) {
            prop_assert!(may_be_misspaced(&text) || spacing(&text).is_none());
        }
    }
}
