//! The English as residents read it: headings, leftovers of Markdown, references, sentences.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use super::links;
use crate::bytes::any_byte;
use crate::diagnostics::{Diagnostic, rules};
use crate::markdown::is_slug;
use crate::model::{Edition, Message, MessageId, Node, NodeKind, Page, Site};

/// GOV.UK style asks for about 25 words; past this, a sentence is hard for everyone.
const MOST_WORDS: usize = 40;

/// Looks at the prose of a page; `english` is its English edition.
pub(in crate::pipeline) fn check_page(
    site: &Site,
    page: &Page,
    english: &Edition,
    diagnostics: &mut Vec<Diagnostic>,
) {
    headings(site, english, page, diagnostics);
    check_texts(site, page.messages.clone(), english, diagnostics);
}

/// Looks at English texts, by their indexes.
pub(in crate::pipeline) fn check_texts(
    site: &Site,
    messages: Range<usize>,
    english: &Edition,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for id in messages.map(MessageId) {
        let message = site.messages.get(id);
        links::look(message, diagnostics);
        component(message, diagnostics);
        if message.file.is_empty() {
            continue;
        }
        let Some(text) = english.text(id) else {
            continue;
        };
        leftovers(message, &text.plain, diagnostics);
        page_references(message, diagnostics);
        links::addresses(message, diagnostics);
        long_sentences(message, &text.plain, diagnostics);
    }
}

/// All headings of a page with their levels, in order.
fn headings_of(nodes: &[Node], found: &mut Vec<(u8, MessageId)>) {
    for node in nodes {
        match &node.kind {
            NodeKind::Heading { level, text } => {
                if let NodeKind::Text(id) | NodeKind::Figures(id) = text.kind {
                    found.push((*level, id));
                }
            }
            NodeKind::Quote(inner) | NodeKind::Definition(inner) => headings_of(inner, found),
            NodeKind::List { items, .. } => {
                items.iter().for_each(|item| headings_of(item, found));
            }
            _ => {}
        }
    }
}

/// Levels go down one by one (WCAG 1.3.1), and no heading stands twice (WCAG 2.4.6).
fn headings(site: &Site, english: &Edition, page: &Page, diagnostics: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    headings_of(&page.body.nodes, &mut found);
    let mut above = 1;
    let mut texts: BTreeSet<String> = BTreeSet::new();
    for (level, id) in found {
        let span = &site.messages.get(id).span;
        if level > above + 1 {
            let message = format!(
                "a heading of level {level} follows one of level {above}: a level is left out"
            );
            let help = format!("write it with {}", "#".repeat(usize::from(above) + 1));
            diagnostics.push(Diagnostic::at(rules::HEADING_ORDER, span, message).help(help));
        }
        above = level;
        let Some(text) = english.text(id) else {
            continue;
        };
        // Nobody hears a capital or a full stop.
        let heard = text
            .plain
            .trim_end_matches(['.', ':', '?', '!'])
            .to_lowercase();
        if !texts.insert(heard) {
            let message = format!("this page has two headings \"{}\"", text.plain);
            let help = "say in each what its part is about";
            diagnostics.push(Diagnostic::at(rules::DUPLICATE_HEADING, span, message).help(help));
        }
    }
}

/// The name of a component in a text of its own, where it is only shown.
fn component(message: &Message, diagnostics: &mut Vec<Diagnostic>) {
    let braces = |text: &str| text.replace("{\"{\"}", "{").replace("{\"}\"}", "}");
    let code = message
        .text
        .strip_prefix('`')
        .and_then(|rest| rest.strip_suffix('`'));
    let Some(shown) = code.map(|code| braces(code.trim_matches('`'))) else {
        return;
    };
    let name = shown
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    if let Some(name) = name.filter(|name| is_slug(name)) {
        let text = format!("\"{shown}\" is shown as it is written: this is no component");
        let help = format!(
            "write it on a line of its own, behind three backticks: ```{{{name}}}, and ``` below it"
        );
        diagnostics.push(Diagnostic::at(rules::COMPONENT, &message.span, text).help(help));
    }
}

/// Markdown that did not become any.
fn leftovers(message: &Message, plain: &str, diagnostics: &mut Vec<Diagnostic>) {
    let is_sign =
        |a: u8, b: u8, _| (a == b'#') | ((a == b']') & (b == b'(')) | ((a == b'*') & (b == b'*'));
    if !any_byte(plain, is_sign) {
        return;
    }
    let heading = plain.trim_start_matches('#');
    let marks = &plain[..plain.len() - heading.len()];
    let is_heading = (1..=6).contains(&marks.len()) && heading.starts_with(char::is_alphabetic);
    // What is written with a backslash is meant.
    let escapes = ["\\[", "\\]", "\\(", "\\#", "\\*"];
    let is_meant = escapes.iter().any(|sign| message.text.contains(sign));
    let found = match () {
        () if is_meant => None,
        () if plain.contains("](") => Some(("](", "a bracket of the link is missing")),
        () if plain.contains("**") => Some(("**", "the other end of the bold words is missing")),
        () if is_heading => Some((marks, "a heading has a space behind it")),
        () => None,
    };
    if let Some((sign, why)) = found {
        let text = format!("\"{sign}\" is shown as it is written: {why}");
        diagnostics.push(Diagnostic::at(
            rules::LEFTOVER_MARKDOWN,
            &message.span,
            text,
        ));
    }
}

/// A website has no page 12.
fn page_references(message: &Message, diagnostics: &mut Vec<Diagnostic>) {
    fn bare(word: &str) -> &str {
        word.trim_matches(|c: char| "*_`()[]{},.;:".contains(c))
    }
    // A number, or "overleaf"; most texts have neither.
    let may_refer = |a: u8, b: u8, _| {
        a.is_ascii_digit() | (a.eq_ignore_ascii_case(&b'o') & b.eq_ignore_ascii_case(&b'v'))
    };
    if !any_byte(&message.text, may_refer) {
        return;
    }
    let text = match message.text.contains("]({") {
        true => Cow::Owned(message.text.replace("]({", "] ({")),
        false => Cow::Borrowed(message.text.as_str()),
    };
    let is_number = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit());
    let mut words = text.split_whitespace().map(bare).peekable();
    while let Some(word) = words.next() {
        if !word.starts_with(['p', 'P', 'o', 'O']) {
            continue;
        }
        let name = word.to_lowercase();
        let next = words.peek().filter(|next| is_number(next));
        let joined = name.strip_prefix("pp.").or(name.strip_prefix("p."));
        let reference = match (name.as_str(), next) {
            ("page" | "pages", Some(next)) => format!("{word} {next}"),
            ("p" | "pp", Some(next)) => format!("{word}. {next}"),
            ("overleaf", _) => word.to_owned(),
            _ if joined.is_some_and(|number| number.starts_with(|c: char| c.is_ascii_digit())) => {
                word.to_owned()
            }
            _ => continue,
        };
        let text = format!("\"{reference}\" refers to a printed document");
        let help = "link to the place: [crime glossary](glossary.md)";
        diagnostics.push(Diagnostic::at(rules::PAGE_REFERENCE, &message.span, text).help(help));
    }
}

fn long_sentences(message: &Message, plain: &str, diagnostics: &mut Vec<Diagnostic>) {
    // No sentence has more words than its text.
    if !may_be_long(plain) {
        return;
    }
    for sentence in sentences(plain)
        .into_iter()
        .filter(|text| may_be_long(text))
    {
        let count = sentence.split_whitespace().count();
        if count > MOST_WORDS {
            let start: Vec<&str> = sentence.split_whitespace().take(5).collect();
            let text = format!("the sentence \"{} ...\" has {count} words", start.join(" "));
            diagnostics.push(Diagnostic::at(rules::LONG_SENTENCE, &message.span, text));
        }
    }
}

/// Whether a text may have more than [`MOST_WORDS`]: counted fast, by bytes that white space may begin with.
fn may_be_long(text: &str) -> bool {
    /// So many that their number fits into a byte, since sums of bytes are made of many together.
    const RUN: usize = 128;
    let may_be_white = |byte: u8| (byte <= b' ') | (byte == 0xC2) | (0xE1..=0xE3).contains(&byte);
    let count = |run: &[u8]| {
        let counts = run.iter().map(|byte| u8::from(may_be_white(*byte)));
        usize::from(counts.sum::<u8>())
    };
    text.as_bytes().chunks(RUN).map(count).sum::<usize>() >= MOST_WORDS
}

/// The sentences of a text: up to a mark before white space, or before a closing bracket or quotation
/// mark and white space.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(['.', '?', '!', ';', ':']) {
        let after = &text[at + 1..];
        let closed = after.trim_start_matches([')', ']', '”', '’', '"', '\'']);
        if closed.starts_with(char::is_whitespace) {
            let end = text.len() - closed.len();
            sentences.push(&text[start..end]);
            start = end;
        }
    }
    sentences.push(&text[start..]);
    sentences
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{MOST_WORDS, may_be_long, sentences};

    proptest! {
        #[test]
        fn no_long_text_is_overlooked(text in "([a-zé中ਪ]{1,3}[ \t\n\u{a0}\u{1680}\u{2003}\u{3000}\u{85}]{1,2}){36,46}") {
            prop_assert!(may_be_long(&text) || text.split_whitespace().count() <= MOST_WORDS);
        }
    }

    #[test]
    fn short_texts_are_known_to_be_short() {
        assert!(may_be_long(&"word ".repeat(MOST_WORDS + 1)));
        assert!(!may_be_long(&"longer-word, ".repeat(MOST_WORDS - 1)));
        assert!(may_be_long(&" ".repeat(1000)));
    }

    #[test]
    fn sentences_end_at_marks() {
        let text = "We act. Do we? Yes, at 2.5 per cent";
        assert_eq!(
            sentences(text),
            ["We act.", " Do we?", " Yes, at 2.5 per cent"]
        );
    }
}
