//! Names for URLs, ids and anchors.

/// Whether `text` is a name of small letters, digits and single hyphens that begins with a letter.
pub fn is_slug(text: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(good)
        && !text.ends_with('-')
        && !text.contains("--")
}

/// The first `words` words of `text` as a slug; placeables and markup are left out.
///
/// Text without a Latin letter or digit gives `text`.
pub fn slug(text: &str, words: usize) -> String {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '\'' | '’' => {}
            _ if c.is_ascii_alphanumeric() => plain.push(c.to_ascii_lowercase()),
            _ => plain.push(' '),
        }
    }
    let slug = plain
        .split_whitespace()
        .take(words)
        .collect::<Vec<_>>()
        .join("-");
    if slug.is_empty() {
        "text".to_owned()
    } else {
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (text, expected) in [
            ("Our aim is that every street", "our-aim-is"),
            (
                "The partnership's *plan* { $x } now",
                "the-partnerships-plan",
            ),
            ("[the full plan]({ $link-x })", "the-full-plan"),
            ("ਪੰਜਾਬੀ", "text"),
            ("1. First", "1-first"),
        ] {
            assert_eq!(slug(text, 3), expected);
        }
        for (text, good) in [
            ("a", true),
            ("a-1", true),
            ("1a", false),
            ("a--b", false),
            ("A", false),
            ("", false),
            ("a/b", false),
        ] {
            assert_eq!(is_slug(text), good, "{text}");
        }
    }
}
