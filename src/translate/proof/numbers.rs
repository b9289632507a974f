//! The numbers that are written in a text.

use std::collections::BTreeSet;

/// The numbers of a text, each once: digits of any script as Latin ones, without the marks that
/// languages put between them. A telephone number is one number, however it is grouped. A
/// translation may say one twice, when it adds the English name of a law.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let goes_on = characters.peek().is_some_and(|next| digit(*next).is_some());
        match digit(c) {
            Some(digit) => number.push(digit),
            None if !number.is_empty() && goes_on && joins(c, &number) => {}
            None if !number.is_empty() => {
                let number = std::mem::take(&mut number);
                // Chinese names the months by their numbers.
                if c != '月' {
                    numbers.insert(number);
                }
            }
            None => {}
        }
    }
    if !number.is_empty() {
        numbers.insert(number);
    }
    numbers
}

/// Whether a mark between two digits belongs to the number that begins with `number`.
fn joins(c: char, number: &str) -> bool {
    match c {
        '.' | ',' | '٫' | '٬' | '\u{a0}' | '\u{202f}' => true,
        // Telephone numbers begin with 0 and are grouped with spaces.
        ' ' | '-' => number.starts_with('0'),
        _ => false,
    }
}

/// A digit of the scripts of the plan's languages as a Latin one.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        '\u{0966}'..='\u{096F}' => u32::from(c) - 0x0966,
        '\u{0A66}'..='\u{0A6F}' => u32::from(c) - 0x0A66,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// Numbers as a sentence lists them.
pub(super) fn list(numbers: &BTreeSet<String>) -> String {
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    if numbers.is_empty() {
        "none".to_owned()
    } else {
        numbers.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_compared_in_any_script() {
        for (text, expected) in [
            ("26 roads in 2022", &["2022", "26"][..]),
            ("٢٤ ساعة", &["24"]),
            ("12,4% and 7\u{a0}002, 7002", &["124", "7002"]),
            ("੨੪ ਘੰਟੇ", &["24"]),
            ("2023年1月起", &["2023"]),
            ("call 020 8207 7445 or 101", &["02082077445", "101"]),
            ("between 12 15", &["12", "15"]),
            ("no numbers", &[]),
        ] {
            let found: Vec<String> = numbers(text).into_iter().collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
