//! Telephone numbers, email addresses and web addresses.

use crate::diagnostics::{Diagnostic, rules};
use crate::document::Reader;
use crate::model::Phone;

/// Short numbers that are complete as they are.
const SHORT: [&str; 7] = ["999", "112", "101", "105", "111", "119", "18000"];

/// Reads a telephone number as it is shown, and makes its `tel:` URL.
pub(super) fn phone(reader: &Reader<'_, '_>, key: &str) -> Option<Phone> {
    let text = reader.filled_string(key)?;
    match parse_phone(text.value) {
        Ok(phone) => Some(phone),
        Err(problem) => {
            let message = format!(
                "\"{}\" is not a telephone number that can be dialled: {problem}",
                text.value
            );
            reader.report(Diagnostic::at(rules::PHONE, &text.span, message));
            None
        }
    }
}

/// Reports a number that nobody has confirmed; it is not shown anywhere.
pub(super) fn report_unconfirmed(reader: &Reader<'_, '_>, key: &str) {
    let Some(text) = reader.filled_string(key) else {
        return;
    };
    let reason = reader
        .string("reason")
        .map(|reason| format!(": {}", reason.value))
        .unwrap_or_default();
    let message = format!("\"{}\" is not confirmed and not shown{reason}", text.value);
    reader.report(Diagnostic::at(
        rules::CONTACT_UNCONFIRMED,
        &text.span,
        message,
    ));
}

/// The number as shown and as dialled, or what is wrong with it.
///
/// Lengths by the UK numbering plan: 01, 02, 03, 07 and 09 numbers have 11 digits with the first
/// 0 (some 01 areas 10), 0800 numbers 10 or 11 (0800 1111 has 8), 0808 and 084/087 numbers 11
/// (0845 46 47 has 8).
pub(crate) fn parse_phone(display: &str) -> Result<Phone, String> {
    if let Some(bad) = display
        .chars()
        .find(|c| !c.is_ascii_digit() && !matches!(c, ' ' | '+' | '(' | ')' | '-'))
    {
        return Err(format!("it holds \"{bad}\""));
    }
    let digits: String = display.chars().filter(char::is_ascii_digit).collect();
    let phone = |uri: String| {
        Ok(Phone {
            display: display.to_owned(),
            uri: format!("tel:{uri}"),
        })
    };
    if SHORT.contains(&digits.as_str()) || (digits.len() == 6 && digits.starts_with("116")) {
        return phone(digits);
    }
    if display.trim_start().starts_with('+') {
        if digits.starts_with("440") {
            return Err("it has both +44 and 0".to_owned());
        }
        return if (8..=15).contains(&digits.len()) {
            phone(format!("+{digits}"))
        } else {
            Err(wrong_length(&digits))
        };
    }
    let Some(national) = digits.strip_prefix('0') else {
        return Err("it begins neither with 0 nor with +".to_owned());
    };
    let lengths: &[usize] = match digits.get(..4).unwrap_or("") {
        "0800" => &[8, 10, 11],
        "0845" => &[8, 11],
        start if start.starts_with("01") => &[10, 11],
        start if ["02", "03", "05", "07", "08", "09"].contains(&start.get(..2).unwrap_or("")) => {
            &[11]
        }
        _ => return Err("no UK number begins so".to_owned()),
    };
    if !lengths.contains(&digits.len()) {
        return Err(wrong_length(&digits));
    }
    phone(format!("+44{national}"))
}

fn wrong_length(digits: &str) -> String {
    format!("it has {} digits", digits.len())
}

/// Reads an email address.
pub(super) fn email(reader: &Reader<'_, '_>, key: &str) -> Option<String> {
    let text = reader.filled_string(key)?;
    if is_email(text.value) {
        return Some(text.value.to_owned());
    }
    let message = format!("\"{}\" is not an email address", text.value);
    reader.report(Diagnostic::at(rules::EMAIL, &text.span, message));
    None
}

/// Whether a text is an email address that mail systems take.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else {
        return false;
    };
    let name_good = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let part_good = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    !name.is_empty()
        && name.chars().all(name_good)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && domain.contains('.')
        && domain.split('.').all(part_good)
}

/// Reads a web address, which must name its scheme.
pub(super) fn url(reader: &Reader<'_, '_>, key: &str) -> Option<String> {
    let text = reader.filled_string(key)?;
    let rest = text
        .value
        .strip_prefix("https://")
        .or_else(|| text.value.strip_prefix("http://"));
    let good = rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        host.contains('.')
            && !rest
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>\"\\".contains(c))
    });
    if good {
        return Some(text.value.to_owned());
    }
    let message = format!("\"{}\" is not a web address", text.value);
    reader.report(
        Diagnostic::at(rules::URL, &text.span, message)
            .help("write the full address, with https://"),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uk_numbers() {
        for (display, uri) in [
            ("020 8207 7445", "tel:+442082077445"),
            ("0800 555 111", "tel:+44800555111"),
            ("08 088 088 088", "tel:+448088088088"),
            ("03444 111 444", "tel:+443444111444"),
            ("0300 011 5555", "tel:+443000115555"),
            ("01707 346 100", "tel:+441707346100"),
            ("016977 2345", "tel:+44169772345"),
            ("999", "tel:999"),
            ("101", "tel:101"),
            ("116 123", "tel:116123"),
            ("0800 1111", "tel:+448001111"),
            ("+44 20 8207 7445", "tel:+442082077445"),
        ] {
            assert_eq!(
                parse_phone(display).map(|phone| phone.uri),
                Ok(uri.to_owned()),
                "{display}"
            );
        }
        for bad in [
            "0300 123 00444",
            "020 8207 744",
            "option 3",
            "12345",
            "",
            "0",
            "0600 123 4567",
        ] {
            assert!(parse_phone(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn emails() {
        for good in ["WLO@herts.police.uk", "a.b+c@x-y.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@b.org",
            "a@b..org",
            "a@-b.org",
            "a b@c.org",
            "a@b.org ",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
    }
}
