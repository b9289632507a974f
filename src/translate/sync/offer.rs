//! Offers: comments that wait to become translations.

use std::ops::Range;

use fluent_syntax::ast;

use crate::translate::notes::{self, TO_TRANSLATE};
use crate::translate::originals::{Origin, Original};
use crate::translate::pattern;
use crate::translate::plurals::{CATEGORIES, is_plural};

const ONE_LINE: &str = "remove \"# \" from the last line and write the translation after \"=\"";
const MANY_LINES: &str =
    "remove \"# \" from the lines below \"English\" and write the translation after each \"]\"";

/// An offer as it stands in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::translate) struct Offer {
    pub(in crate::translate) id: String,
    /// Whether somebody wrote a translation into it and left it a comment.
    pub(in crate::translate) typed: bool,
}

/// Reads the lines of a comment, without their `# `; `None` where it is no offer.
pub(in crate::translate) fn read(lines: &[&str]) -> Option<Offer> {
    let first = lines.first()?;
    notes::after(first, TO_TRANSLATE)?;
    let (at, id) = message_line(lines)?;
    let english = notes::Notes::read(lines).english.unwrap_or("");
    let (_, value) = lines[at].split_once('=')?;
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty() && !CATEGORIES.contains(word))
            .map(str::to_owned)
            .collect()
    };
    let known = words(english);
    let below = lines[at + 1..].join(" ");
    let typed = !value.trim().is_empty() || words(&below).iter().any(|word| !known.contains(word));
    Some(Offer { id, typed })
}

/// The offers in a comment, by their lines: several may stand together, where nobody has left a blank
/// line between them.
pub(in crate::translate) fn chunks(lines: &[&str]) -> Vec<Range<usize>> {
    let begins = |line: &&str| notes::after(line, TO_TRANSLATE).is_some();
    let starts: Vec<usize> = (0..lines.len()).filter(|at| begins(&lines[*at])).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| start..end)
        .collect()
}

/// How many lines of the comment above the message `id` are an offer of another one, which nobody has
/// parted from it by a blank line.
pub(in crate::translate) fn joined(lines: &[&str], id: &str) -> usize {
    let last = chunks(lines).into_iter().rev().find_map(|chunk| {
        let offer = read(&lines[chunk.clone()]).filter(|offer| offer.id != id)?;
        let (at, _) = message_line(&lines[chunk.clone()])?;
        Some((offer, chunk.start + at + 1))
    });
    last.map_or(0, |(_, end)| end)
}

/// The line of a comment that is a message, `id = ...`: the last, since what follows a message is
/// indented or in braces, and comments come before it.
pub(super) fn message_line(lines: &[&str]) -> Option<(usize, String)> {
    lines.iter().enumerate().rev().find_map(|(at, line)| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let named = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let good = id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(named);
        good.then(|| (at, id.to_owned()))
    })
}

/// The offer of a text; `categories` are the plural forms of the language it is offered to.
pub(super) fn write(original: &Original<'_>, place: &str, categories: &[&'static str]) -> String {
    let forms = plural_forms(original, categories);
    let how = if forms.is_some() {
        MANY_LINES
    } else {
        ONE_LINE
    };
    let mut text = format!("# {TO_TRANSLATE}{how}\n# {}{place}\n", notes::WHERE);
    // What the English file tells of its values belongs to the translation too.
    for line in original.comment() {
        text.push_str(format!("# {line}").trim_end());
        text.push('\n');
    }
    text.push_str(&format!("# {}{}\n", notes::ENGLISH, original.text));
    match forms {
        Some(forms) => text.extend(forms.lines().map(|line| format!("# {line}\n"))),
        None => text.push_str(&format!("# {} =\n", original.id)),
    }
    text
}

/// The message with one variant for each plural form of the language, each holding the English that
/// it would be; only for a text that is nothing but a choice by a number.
fn plural_forms(original: &Original<'_>, categories: &[&'static str]) -> Option<String> {
    let Origin::Word { entry, .. } = original.origin else {
        return None;
    };
    let [ast::PatternElement::Placeable { expression }] = entry.value()?.elements.as_slice() else {
        return None;
    };
    let ast::Expression::Select { selector, variants } = expression else {
        return None;
    };
    if !is_plural(variants) {
        return None;
    }
    let literal = |variant: &&ast::Variant<&str>| {
        matches!(variant.key, ast::VariantKey::NumberLiteral { .. })
    };
    let english = |category: &str| {
        let named = variants.iter().find(
            |variant| matches!(variant.key, ast::VariantKey::Identifier { name } if name == category),
        );
        named.or_else(|| variants.iter().find(|variant| variant.default))
    };
    let exact = variants.iter().filter(literal).cloned();
    let forms = categories.iter().filter_map(|category| {
        Some(ast::Variant {
            key: ast::VariantKey::Identifier { name: *category },
            value: english(category)?.value.clone(),
            default: *category == "other",
        })
    });
    let mut variants: Vec<ast::Variant<&str>> = exact
        .map(|variant| ast::Variant {
            default: false,
            ..variant
        })
        .collect();
    variants.extend(forms);
    let value = ast::Pattern {
        elements: vec![ast::PatternElement::Placeable {
            expression: ast::Expression::Select {
                selector: selector.clone(),
                variants,
            },
        }],
    };
    Some(pattern::message(original.id, &value))
}

#[cfg(test)]
mod tests {
    use super::{Offer, read};

    #[test]
    fn offers_are_read() {
        let first = "to translate: remove \"# \" from the last line and write";
        for (lines, expected) in [
            (
                vec![first, "English: A = b", "a-p-one ="],
                Some(("a-p-one", false)),
            ),
            (
                vec![first, "English: A", "a-p-one = Ala"],
                Some(("a-p-one", true)),
            ),
            (
                vec![
                    first,
                    "English: { $n -> [one] road *[other] roads }",
                    "n =",
                    "    { $n ->",
                    "        [few] roads",
                    "    }",
                ],
                Some(("n", false)),
            ),
            (
                vec![
                    first,
                    "English: { $n -> [one] road *[other] roads }",
                    "n =",
                    "    { $n ->",
                    "        [few] drogi",
                    "    }",
                ],
                Some(("n", true)),
            ),
            (vec!["my note", "a-p-one ="], None),
            (vec![first, "no message"], None),
        ] {
            let expected = expected.map(|(id, typed)| Offer {
                id: id.to_owned(),
                typed,
            });
            assert_eq!(read(&lines), expected, "{lines:?}");
        }
    }
}
