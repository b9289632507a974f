//! Characters that a reader can't see, or that belong to another script.

use icu_properties::props::Script;
use icu_properties::{CodePointMapData, PropertyNamesLong, PropertyNamesShort};

use super::Finding;
use crate::diagnostics::rules;
use crate::lang::{Direction, Language};
use crate::source::is_isolate;

/// Faults of a text as it stands in the file.
pub(super) fn look(text: &str, language: &Language) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(unbalanced(text));
    findings.extend(invisible(text, language));
    findings.extend(spacing(text));
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

/// Spaces that a typist left behind.
fn spacing(text: &str) -> Option<Finding> {
    let marks = |c: char| ",.;:!?)،؛؟，。、；：！？）।".contains(c);
    let mut last = '\n';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let next = characters.peek().copied().unwrap_or('\n');
        // Smileys, ellipses and numbers such as " .5" are not meant.
        let stray = last == ' ' && marks(c) && !marks(next) && !next.is_alphanumeric();
        let doubled = c == ' ' && last == ' ';
        if doubled || stray || c == '\t' || c == '\u{3000}' {
            let (what, word) = match c {
                ' ' => ("two spaces in a row".to_owned(), "  ".to_owned()),
                '\t' => ("a tab".to_owned(), c.to_string()),
                '\u{3000}' => ("an ideographic space".to_owned(), c.to_string()),
                c => (format!("a space before \"{c}\""), format!(" {c}")),
            };
            return Some(Finding::new(rules::WHITE_SPACE, what).word(word));
        }
        last = c;
    }
    None
}

/// Words in a script that is neither the language's own, nor Latin, nor used by the English.
///
/// `same` says that the translator stands by a text without any letter of her own script.
pub(super) fn scripts(
    text: &str,
    english: &str,
    language: &Language,
    same: bool,
) -> Option<Finding> {
    let own = language.script?;
    let map = CodePointMapData::<Script>::new();
    let code = |c: char| {
        PropertyNamesShort::<Script>::new()
            .get(map.get(c))
            .unwrap_or("")
    };
    let name = |c: char| {
        PropertyNamesLong::<Script>::new()
            .get(map.get(c))
            .unwrap_or("another script")
    };
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let foreign = |c: &char| {
        !matches!(code(*c), "Latn" | "Zyyy" | "Zinh") && code(*c) != own && !english.contains(*c)
    };
    let help = format!("write in the letters of {}", language.name);
    if let Some(c) = letters().find(foreign) {
        let word = text
            .split_whitespace()
            .find(|word| word.contains(c))
            .unwrap_or_default()
            .to_owned();
        return Some(
            Finding::new(
                rules::WRONG_SCRIPT,
                format!("\"{word}\" has letters of another script: {}", name(c)),
            )
            .help(help)
            .word(word),
        );
    }
    let none =
        own != "Latn" && !same && letters().next().is_some() && letters().all(|c| code(c) != own);
    (none && text.trim() != english.trim()).then(|| {
        Finding::new(
            rules::OWN_SCRIPT_MISSING,
            format!("no letter belongs to the script of {}", language.name),
        )
        .help(format!(
            "{help}, or add the line \"# same: yes\" above a name that stays as it is"
        ))
    })
}
