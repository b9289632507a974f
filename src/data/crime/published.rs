//! What the printed plan says of a figure.

use crate::diagnostics::{Diagnostic, rules};
use crate::document::{Located, Reader};
use crate::model::{Published, Tenths};

pub(super) fn read_published(reader: &Reader<'_, '_>) -> Published {
    let Some(table) = reader.table("as_published") else {
        return Published {
            change: None,
            percent: None,
            unit: None,
        };
    };
    let change = table.integer("change").map(|change| change.value);
    let percent = table
        .string("percent")
        .and_then(|percent| check_percent(&table, percent));
    table.finish();
    Published {
        change,
        percent,
        unit: None,
    }
}

fn check_percent(reader: &Reader<'_, '_>, percent: Located<&str>) -> Option<String> {
    if parse_percent(percent.value).is_none() {
        let message = format!("\"{}\" is not a percentage", percent.value);
        reader.report(
            Diagnostic::at(rules::WRONG_VALUE, &percent.span, message)
                .help("write it as printed, such as \"-0.8%\""),
        );
        return None;
    }
    Some(percent.value.to_owned())
}

/// A printed percentage in tenths: "-0.8%", "22%".
pub(super) fn parse_percent(text: &str) -> Option<Tenths> {
    let text = text.trim().strip_suffix('%')?.trim_end();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| {
        !part.is_empty() && part.len() <= 9 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(whole) || !digits(tenth) || tenth.len() != 1 {
        return None;
    }
    let tenths = whole.parse::<i64>().ok()? * 10 + tenth.parse::<i64>().ok()?;
    Some(Tenths(if negative { -tenths } else { tenths }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_percentages() {
        for (text, tenths) in [
            ("-0.8%", Some(-8)),
            ("22%", Some(220)),
            ("-2%", Some(-20)),
            ("+1.3 %", Some(13)),
            ("\u{2212}4.9%", Some(-49)),
        ] {
            assert_eq!(parse_percent(text), tenths.map(Tenths), "{text}");
        }
        for bad in ["", "8", "%", "1.25%", "a%", "1.%"] {
            assert_eq!(parse_percent(bad), None, "{bad}");
        }
    }
}
