//! Addresses and telephone numbers that are written out in a text.

use std::collections::BTreeSet;

use super::kinds::{Kinds, may_be_number};
use crate::bytes::any_byte;

/// A telephone number has at least this many digits; 101 and 999 are compared as numbers.
const LEAST_DIGITS: usize = 9;

/// The web addresses, email addresses and telephone numbers in a text, as written.
pub fn contacts(text: &str) -> BTreeSet<String> {
    contacts_of(text, Kinds::of(text))
}

/// The contacts in a text of these kinds of characters.
pub(super) fn contacts_of(text: &str, kinds: Kinds) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if may_hold_address(text) {
        found.extend(addresses(text).map(str::to_owned));
    }
    if kinds.may_have_numbers() && may_hold_phone(text) {
        found.extend(phones(text));
    }
    found
}

fn addresses(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii() || c.is_whitespace() || "()[]<>\"".contains(c))
        .map(|word| word.trim_matches(is_stop))
        .filter(|word| may_be_address(word) && is_address(word))
}

/// Marks at the ends of a word that are not part of it.
fn is_stop(c: char) -> bool {
    matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '|' | '*' | '`')
}

/// Most texts have marks at the ends of their words only, and no address has none inside.
fn may_hold_address(text: &str) -> bool {
    any_byte(text, |a, b, _| {
        let stop = matches!(a, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'|');
        (a == b'@') | (stop & matches!(b, b'!'..=b'~'))
    })
}

/// Most words have none of the signs that every address has one of.
fn may_be_address(word: &str) -> bool {
    word.contains(['.', '@', ':'])
}

/// Most texts have too few digits for a telephone number.
fn may_hold_phone(text: &str) -> bool {
    let digits = text.chars().filter(|c| may_be_number(*c) && c.is_numeric());
    digits.take(LEAST_DIGITS).count() == LEAST_DIGITS
}

/// Whether two are one: digits in any script and grouping; an address with or without scheme and the
/// last slash.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let plain = |contact: &str| -> String {
        if is_address(contact) {
            let lower = contact.to_lowercase();
            let bare = lower
                .trim_start_matches("https://")
                .trim_start_matches("http://");
            return bare.trim_end_matches('/').to_owned();
        }
        let digits = contact.chars().filter_map(super::numbers::latin);
        digits.collect()
    };
    plain(one) == plain(other)
}

fn is_address(word: &str) -> bool {
    let named =
        |prefix: &str| word.len() > prefix.len() && word.to_ascii_lowercase().starts_with(prefix);
    if named("http://") || named("https://") || named("www.") || named("mailto:") || named("tel:") {
        return true;
    }
    if let Some((name, host)) = word.split_once('@') {
        return !name.is_empty() && host.contains('.');
    }
    is_domain(word.split('/').next().unwrap_or(""))
}

/// Whether a word is a name of the domain system: labels with dots between them, such as
/// hertsmere.gov.uk; abbreviations such as "m.in" and "e.g" are none.
fn is_domain(word: &str) -> bool {
    let labels: Vec<&str> = word.split('.').collect();
    let plain = |label: &&str| {
        label.len() >= 2
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let ends = |last: &&str| last.bytes().all(|b| b.is_ascii_lowercase());
    labels.len() >= 2 && labels.iter().all(plain) && labels.last().is_some_and(ends)
}

/// Digits in groups, beginning with 0 or +, long enough to be dialled.
fn phones(text: &str) -> Vec<String> {
    let mut phones = Vec::new();
    let mut current = String::new();
    for c in text.chars().chain(['\n']) {
        let inside = !current.is_empty() && " -()\u{a0}\u{202f}".contains(c);
        let begins = "+(".contains(c) && !current.contains(char::is_numeric);
        if c.is_numeric() || inside || begins {
            current.push(c);
            continue;
        }
        let phone = std::mem::take(&mut current);
        let phone = phone.trim_matches(|c: char| " -\u{a0}\u{202f}".contains(c));
        // The brackets around a number are the sentence's own.
        let phone = match phone
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'))
        {
            Some(inner) if !inner.contains(['(', ')']) => inner,
            _ => phone,
        };
        let digits = phone.chars().filter(|c| c.is_numeric()).count();
        let mut signs = phone.trim_start_matches('(').chars();
        let begins = signs
            .next()
            .is_some_and(|first| first == '+' || zero(first).is_some());
        if digits >= LEAST_DIGITS && begins {
            phones.push(phone.to_owned());
        }
    }
    phones
}

/// A zero in the scripts of the plan's languages.
fn zero(c: char) -> Option<char> {
    "0٠۰੦०０".contains(c).then_some(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{addresses, contacts, may_hold_address};

    proptest! {
        #[test]
        fn no_address_is_overlooked(text in "([ab@:.,;|() ]|www\\.|tel:|[.]uk|中|\u{a0}|http://){0,12}") {
            prop_assert!(may_hold_address(&text) || addresses(&text).next().is_none());
        }
    }

    #[test]
    fn addresses_and_numbers_are_found() {
        for (text, expected) in [
            (
                "See www.herts.police.uk, please.",
                &["www.herts.police.uk"][..],
            ),
            ("(owl.co.uk/herts)", &["owl.co.uk/herts"]),
            ("Napisz: x@mailpurple.org.", &["x@mailpurple.org"]),
            ("call 020 8207 7445 or 999", &["020 8207 7445"]),
            ("call (+44 20 8207 7445)", &["+44 20 8207 7445"]),
            ("اتصل ٠٢٠ ٨٢٠٧ ٧٤٤٥", &["٠٢٠ ٨٢٠٧ ٧٤٤٥"]),
            ("请访问https://example.org。", &["https://example.org"]),
            ("m.in. w latach 2023-2027, e.g. 7,002", &[]),
        ] {
            let found: Vec<String> = contacts(text).into_iter().collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
