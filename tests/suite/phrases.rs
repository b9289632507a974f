//! The units of this repository's languages: the words that belong to a number.

use std::sync::Arc;

use fingerpost::load;
use fingerpost::model::Tenths;
use fingerpost::pipeline::{self, Options};
use fingerpost::translate::Translation;
use fingerpost::translate::format::Sign;

use crate::repository::folder;

fn translation() -> Arc<Translation> {
    let mut found = Vec::new();
    let sources = load::load(&folder("."), &mut found);
    let compiled = pipeline::compile(&sources, &Options::default(), &mut found);
    compiled.expect("the plan compiles").translation
}

/// Without marks of direction, and with plain spaces.
fn shown(text: &str) -> String {
    text.chars()
        .filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && *c != '\u{200e}')
        .map(|c| if c == '\u{a0}' { ' ' } else { c })
        .collect()
}

/// Language, message, number, expected words.
const PHRASES: &[(&str, &str, i64, &str)] = &[
    ("en", "offences", 0, "0 offences"),
    ("en", "offences", 1, "1 offence"),
    ("en", "offences", 7002, "7,002 offences"),
    ("pl", "offences", 1, "1 przestępstwo"),
    ("pl", "offences", 2, "2 przestępstwa"),
    ("pl", "offences", 5, "5 przestępstw"),
    ("pl", "offences", 22, "22 przestępstwa"),
    ("pl", "offences", 112, "112 przestępstw"),
    ("pl", "offences", 12345, "12 345 przestępstw"),
    ("ar", "offences", 319, "319 جريمة"),
    ("ar", "offences", 103, "103 جرائم"),
    ("ar", "offences", 1234, "1,234 جريمة"),
    ("ar", "offences", 3, "3 جرائم"),
    ("zh", "offences", 1, "1起犯罪案件"),
    ("pa", "offences", 1, "1 ਅਪਰਾਧ"),
];

#[test]
fn plural_forms_of_the_plan() {
    let translation = translation();
    for (code, id, number, expected) in PHRASES {
        let words = &translation.words;
        let words = words.iter().find(|words| words.language.code == *code);
        let words = words.expect("a language of the plan");
        let phrase = words.phrase(id, &[("count", words.count(*number))]);
        let phrase = phrase.expect("the message is there");
        assert_eq!(shown(&phrase.plain), *expected, "{code} {number}");
    }
}

#[test]
fn percentages_of_the_plan() {
    let translation = translation();
    for (code, expected) in [
        ("en", "-12.4%"),
        ("ar", "-12.4%"),
        ("zh", "-12.4%"),
        ("pl", "-12,4%"),
        ("pa", "-12.4%"),
    ] {
        let words = &translation.words;
        let words = words.iter().find(|words| words.language.code == code);
        let words = words.expect("a language of the plan");
        let percent = words.percent(Tenths(-124), Sign::Auto);
        assert_eq!(
            shown(&percent.expect("it is there").plain),
            expected,
            "{code}"
        );
    }
}
