//! The numbers that are written in a text.
//!
//! In: two texts, in any languages. Out: whether they say the same numbers. Digits of any script are
//! Latin ones; marks between thousands say nothing, a decimal mark does; a telephone number is one
//! number, however it is grouped.

use std::fmt;

use super::kinds::may_be_number;

/// A telephone number has at least this many digits.
const LEAST_PHONE_DIGITS: usize = 9;

/// Words that multiply the number before them, in the languages that write so.
const MULTIPLES: [(&str, i32); 8] = [
    ("万", 4),
    ("亿", 8),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("mln", 6),
    ("mld", 9),
    ("مليون", 6),
];

/// One number of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    /// Its value: digits, and a point before decimals.
    value: String,
    /// Its value times the word behind it: 1.5 million is 1500000.
    multiplied: Option<String>,
    /// Whether it names a month, as Chinese does; the English may say it in a word.
    is_month: bool,
}

impl Number {
    fn is(&self, other: &Self) -> bool {
        let forms = |number: &Self| {
            let multiplied = number.multiplied.clone();
            [Some(number.value.clone()), multiplied]
        };
        let others = forms(other);
        forms(self)
            .iter()
            .flatten()
            .any(|form| others.contains(&Some(form.clone())))
    }

    /// Whether one of these numbers is this one.
    pub(super) fn is_among(&self, numbers: &[Self]) -> bool {
        numbers.iter().any(|number| self.is(number))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.value)
    }
}

/// Numbers of `text` that `allowed` does not have; the name of a month may be a number.
pub(super) fn made_up(text: &[Number], allowed: &[Number]) -> bool {
    text.iter()
        .any(|number| !number.is_month && !number.is_among(allowed))
}

/// The numbers of a text, each once: a translation may say one twice, when it adds the English name
/// of a law.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    // Most texts have none.
    if !text.contains(|c| may_be_number(c) && latin(c).is_some()) {
        return Vec::new();
    }
    let text: Vec<char> = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if !text[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        while at < text.len() && (text[at].is_ascii_digit() || joins(&text, at)) {
            at += 1;
        }
        let plus = start > 0 && text[start - 1] == '+';
        let values = values(&text[start..at], plus);
        let last = values.len() - 1;
        let behind: String = text[at..].iter().take(12).collect();
        for (place, value) in values.into_iter().enumerate() {
            let is_last = place == last;
            found.push(Number {
                multiplied: multiplied(&value, &behind).filter(|_| is_last),
                is_month: is_last && behind.trim_start().starts_with('月'),
                value,
            });
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Whether a mark stands between two digits and may belong to a number.
fn joins(text: &[char], at: usize) -> bool {
    let next = text.get(at + 1).copied().unwrap_or(' ');
    let mark = matches!(
        text[at],
        '.' | ',' | '٫' | '٬' | '\u{a0}' | '\u{202f}' | ' ' | '-' | '(' | ')'
    );
    let goes_on =
        next.is_ascii_digit() || (matches!(text[at], ' ' | ')') && matches!(next, ' ' | '('));
    let before = text[..at].last().copied().unwrap_or(' ');
    let behind = before.is_ascii_digit() || before == ')' || (text[at] == '(' && before == ' ');
    mark && goes_on && behind
}

/// What digits with marks between them say.
fn values(run: &[char], plus: bool) -> Vec<String> {
    let run: String = run.iter().collect();
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    let is_phone = (plus || digits.starts_with('0')) && digits.len() >= LEAST_PHONE_DIGITS;
    if is_phone && !run.contains(['.', ',']) {
        return vec![digits];
    }
    // Only a telephone number has these marks inside.
    run.split(['-', '(', ')'])
        .flat_map(|part| one_or_more(part.trim()))
        .collect()
}

/// Groups of digits: one number with thousands and decimals, or several.
fn one_or_more(run: &str) -> Vec<String> {
    let mut groups: Vec<(char, String)> = vec![('\0', String::new())];
    for c in run.chars() {
        match groups.last_mut() {
            Some((_, group)) if c.is_ascii_digit() => group.push(c),
            _ => groups.push((c, String::new())),
        }
    }
    groups.retain(|(_, group)| !group.is_empty());
    let Some(((_, first), rest)) = groups.split_first() else {
        return Vec::new();
    };
    let thousands = |groups: &[(char, String)]| {
        let mark = groups.first().map(|(mark, _)| *mark);
        (1..=3).contains(&first.len())
            && groups
                .iter()
                .all(|(c, group)| group.len() == 3 && Some(*c) == mark)
    };
    let joined = |groups: &[(char, String)]| {
        let groups = groups.iter().map(|(_, group)| group.as_str());
        std::iter::once(first.as_str())
            .chain(groups)
            .collect::<String>()
    };
    if thousands(rest) {
        return vec![joined(rest)];
    }
    if let Some(((mark @ ('.' | ',' | '٫'), decimals), before)) = rest.split_last()
        && thousands(before)
        && before.iter().all(|(c, _)| c != mark)
    {
        return vec![format!("{}.{decimals}", joined(before))];
    }
    groups.into_iter().map(|(_, group)| group).collect()
}

/// A value times the word that stands behind it.
fn multiplied(value: &str, behind: &str) -> Option<String> {
    let behind = behind.trim_start();
    let (_, zeros) = MULTIPLES
        .iter()
        .find(|(word, _)| behind.starts_with(word))?;
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    let zeros = usize::try_from(*zeros).ok()?.checked_sub(decimals.len())?;
    let digits = format!("{whole}{decimals}{}", "0".repeat(zeros));
    Some(digits.trim_start_matches('0').to_owned())
}

/// A digit of the scripts of the plan's languages as a Latin one.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06F0}'..='\u{06F9}' => u32::from(c) - 0x06F0,
        '\u{0966}'..='\u{096F}' => u32::from(c) - 0x0966,
        '\u{0A66}'..='\u{0A6F}' => u32::from(c) - 0x0A66,
        '\u{FF10}'..='\u{FF19}' => u32::from(c) - 0xFF10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// A digit of any of these scripts, or a Latin one, as a Latin one.
pub(super) fn latin(c: char) -> Option<char> {
    digit(c).or_else(|| c.is_ascii_digit().then_some(c))
}

/// Numbers as a sentence lists them.
pub(super) fn list(numbers: &[Number]) -> String {
    let numbers: Vec<String> = numbers.iter().map(Number::to_string).collect();
    if numbers.is_empty() {
        "none".to_owned()
    } else {
        numbers.join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::{Number, list, made_up, numbers};

    #[test]
    fn numbers_are_read_in_any_script() {
        for (text, expected) in [
            ("26 roads in 2022", "2022, 26"),
            ("٢٤ ساعة", "24"),
            ("12,4% and 7\u{a0}002, 7002", "12.4, 7002"),
            ("1,234.5 or 1.234,5 or 1 234", "1234, 1234.5"),
            ("੨੪ ਘੰਟੇ", "24"),
            ("call 020 8207 7445 or 101", "02082077445, 101"),
            ("+44 (0)20 8207 7445", "4402082077445"),
            ("ages 0-5, 12 15", "0, 12, 15, 5"),
            ("on 1.4.2023 and 1/4/2023", "1, 2023, 4"),
            ("1.5 million", "1.5"),
            ("100万", "100"),
            ("no numbers", "none"),
        ] {
            assert_eq!(list(&numbers(text)), expected, "{text}");
        }
    }

    #[test]
    fn languages_say_the_same_numbers_differently() {
        let same = |english: &str, own: &str| {
            let (english, own) = (numbers(english), numbers(own));
            let missing = |number: &Number| !number.is_among(&own);
            !made_up(&own, &english) && !english.iter().any(missing)
        };
        for (english, own) in [
            ("from January 2023", "2023年1月起"),
            ("on 1/4/2023", "2023年4月1日"),
            ("1.5 million", "150万"),
            ("1,000,000", "100 万"),
            ("7,002", "7002"),
            ("2.5 per cent", "2,5%"),
        ] {
            assert!(same(english, own), "{english} {own}");
        }
        for (english, own) in [
            ("2.5", "25"),
            ("12", "21"),
            ("one", "1"),
            ("4 April", "2月4日和5日"),
        ] {
            assert!(!same(english, own), "{english} {own}");
        }
    }
}
