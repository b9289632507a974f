//! Links of the English, and addresses and numbers that are written out in it: whether they lead where they say.

use crate::data::contact::{is_email, parse_phone};
use crate::diagnostics::{Diagnostic, rules};
use crate::model::{Message, Target};
use crate::source::Span;
use crate::translate::contacts::contacts;

/// Linked words that say nothing out of their place (WCAG 2.4.4, and 2.4.9 in spirit).
const EMPTY_LINKS: [&str; 18] = [
    "click",
    "click here",
    "details",
    "download",
    "find out more",
    "for more information",
    "here",
    "learn more",
    "link",
    "more",
    "more details",
    "more information",
    "read more",
    "see here",
    "see more",
    "this",
    "this link",
    "this page",
];

/// Looks at the links of an English text.
pub(super) fn look(message: &Message, diagnostics: &mut Vec<Diagnostic>) {
    for link in &message.links {
        let marks = |c: char| "*_`“”‘’\"'»›→>".contains(c);
        let words: String = link.words.chars().filter(|c| !marks(*c)).collect();
        let words = words
            .trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase();
        if EMPTY_LINKS.contains(&words.as_str()) {
            let text = format!(
                "the linked words \"{}\" do not say where the link leads",
                link.words
            );
            diagnostics.push(Diagnostic::at(rules::LINK_TEXT, &message.span, text));
        }
        let Target::Url(url) = &link.target else {
            continue;
        };
        if let Some(number) = url.strip_prefix("tel:") {
            phone(number, &message.span, diagnostics);
            same_number(&link.words, number, &message.span, diagnostics);
        } else if let Some(address) = url.strip_prefix("mailto:") {
            let address = address.split('?').next().unwrap_or(address);
            email(address, &message.span, diagnostics);
            same_address(&link.words, address, &message.span, diagnostics);
        } else if let Some(host) = url.strip_prefix("https://").or(url.strip_prefix("http://")) {
            web(host, url, &message.span, diagnostics);
        }
    }
}

fn phone(number: &str, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    if let Err(problem) = parse_phone(number) {
        let message =
            format!("\"{number}\" is not a telephone number that can be dialled: {problem}");
        let help = "correct it; better, take it from contacts.toml as a value";
        diagnostics.push(Diagnostic::at(rules::PHONE, span, message).help(help));
    }
}

/// What is shown is what is dialled.
fn same_number(words: &str, number: &str, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    let national = |text: &str| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        match digits.strip_prefix("44").filter(|_| text.contains('+')) {
            Some(rest) => format!("0{}", rest.trim_start_matches('0')),
            None => digits,
        }
    };
    let is_of_number = |c: char| c.is_ascii_digit() || " +()-\u{a0}".contains(c);
    // Words may have other numbers: "24 hours a day".
    let is_alone = words.chars().all(|c| !c.is_alphabetic());
    let runs = words
        .split(|c| !is_of_number(c))
        .map(|run| run.replace('\u{a0}', " "));
    let is_shown = |run: &String| is_alone || parse_phone(run).is_ok();
    let shown: Vec<String> = runs.filter(is_shown).map(|run| national(&run)).collect();
    let shown = || shown.iter().filter(|shown| !shown.is_empty());
    if shown().next().is_some() && shown().all(|shown| *shown != national(number)) {
        let message = format!("\"{words}\" is shown, but the link dials {number}");
        let help = "write one number in both places; better, take it from contacts.toml as a value";
        diagnostics.push(Diagnostic::at(rules::PHONE, span, message).help(help));
    }
}

/// The address that is shown is the one that is written to.
fn same_address(words: &str, address: &str, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    let differs = |shown: &&str| shown.contains('@') && !shown.eq_ignore_ascii_case(address);
    let edges = |c: char| "<>()[]*_`.,;:".contains(c);
    let mut shown = words
        .split_whitespace()
        .map(|word| word.trim_matches(edges));
    if let Some(shown) = shown.find(differs) {
        let message = format!("\"{shown}\" is shown, but the link writes to {address}");
        let help =
            "write one address in both places; better, take it from contacts.toml as a value";
        diagnostics.push(Diagnostic::at(rules::EMAIL, span, message).help(help));
    }
}

fn email(address: &str, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    if !is_email(address) {
        let message = format!("\"{address}\" is not an email address");
        diagnostics.push(Diagnostic::at(rules::EMAIL, span, message));
    }
}

fn web(rest: &str, url: &str, span: &Span, diagnostics: &mut Vec<Diagnostic>) {
    let host = rest.split(['/', '?', '#']).next().unwrap_or("");
    let named = |host: &str| {
        host.split(':')
            .next()
            .unwrap_or("")
            .split('.')
            .all(|part| !part.is_empty())
    };
    let good = host.contains('.') && named(host) && !url.contains(char::is_whitespace);
    if !good && !host.starts_with("localhost") {
        let message = format!("\"{url}\" is not a web address");
        diagnostics.push(Diagnostic::at(rules::URL, span, message));
    }
}

/// Addresses and numbers that are written out in prose.
pub(super) fn addresses(message: &Message, diagnostics: &mut Vec<Diagnostic>) {
    for contact in contacts(&message.text) {
        if contact.contains('@') {
            email(
                contact.trim_start_matches("mailto:"),
                &message.span,
                diagnostics,
            );
        } else if contact.starts_with(|c: char| c.is_ascii_digit() || c == '+')
            && !contact.contains('.')
        {
            phone(&contact, &message.span, diagnostics);
        }
    }
}
