//! Fluent patterns as source text.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

use crate::bytes::any_byte;
use crate::source::{is_forbidden, may_hold_strange};

/// The pattern as it would be written behind `id = `, without the line end.
pub(super) fn source(pattern: &ast::Pattern<&str>) -> String {
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice()
        && !value.contains('\n')
    {
        return (*value).to_owned();
    }
    let text = message("x", pattern);
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}

/// Entries as a file writes them.
pub(super) fn entries<'s, 'a: 's>(
    entries: impl Iterator<Item = &'s ast::Entry<&'a str>>,
) -> String {
    serialize(&ast::Resource {
        body: entries.cloned().collect(),
    })
}

/// A message as a file writes it, with its line end.
pub(super) fn message(id: &str, value: &ast::Pattern<&str>) -> String {
    serialize(&ast::Resource {
        body: vec![ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: id },
            value: Some(value.clone()),
            attributes: Vec::new(),
            comment: None,
        })],
    })
}

/// How many braces and brackets a message may open: if all stood inside each other, Fluent's parser would fill the stack
/// with more.
pub(super) const MOST_OPENED: usize = 200;

/// What Fluent's parser must not be given: it would end the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trap {
    /// Here a message opens more braces and brackets than any needs.
    TooDeep(usize),
    /// Here an escape is cut short by a letter that is not ASCII.
    Escape(usize),
}

/// The first trap in a text.
pub(super) fn trap(text: &str) -> Option<Trap> {
    let deep = too_deep(text).map(Trap::TooDeep);
    deep.or_else(|| cut_escape(text).map(Trap::Escape))
}

/// Where `\\u` or `\\U` stands in quotes and is not followed by as many hex digits as it takes, but by a
/// character of several bytes.
fn cut_escape(text: &str) -> Option<usize> {
    // Few files have an escape at all.
    if !any_byte(text, |a, _, _| a == b'\\') {
        return None;
    }
    let is_cut = |(at, _): &(usize, &str)| {
        let mut rest = text[at + 1..].chars();
        let digits = if rest.next() == Some('u') { 4 } else { 6 };
        let behind = rest.as_str();
        let found = behind.bytes().take(digits);
        let found = found.take_while(u8::is_ascii_hexdigit).count();
        let line = text[..*at].rfind('\n').map_or(0, |end| end + 1);
        let placeable = text[line..*at].rfind('{');
        let quotes = placeable.map_or(0, |open| text[line + open..*at].matches('"').count());
        let cut = found < digits && behind[found..].starts_with(|c: char| !c.is_ascii());
        cut && quotes % 2 == 1
    };
    text.match_indices(['\\'])
        .filter(|(at, _)| text[at + 1..].starts_with(['u', 'U']))
        .find(is_cut)
        .map(|(at, _)| at)
}

/// Where a message opens more braces and brackets than any needs. That none is closed is taken for granted, since quotes
/// hide what closes them.
fn too_deep(text: &str) -> Option<usize> {
    let opens = |byte: u8| matches!(byte, b'{' | b'(');
    // Few files have so many at all.
    let count = |run: &[u8]| run.iter().map(|byte| u8::from(opens(*byte))).sum::<u8>();
    let runs = text.as_bytes().chunks(255);
    if runs.map(|run| usize::from(count(run))).sum::<usize>() <= MOST_OPENED {
        return None;
    }
    let mut opened = 0;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            opened = 0;
        }
        let places = line.bytes().enumerate().filter(|(_, byte)| opens(*byte));
        for (at, _) in places {
            opened += 1;
            if opened > MOST_OPENED {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a line begins a message, a term or a comment, whatever is open before it: in no placeable may it stand.
fn begins_entry(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let behind = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_".contains(c));
    let has_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
    line.starts_with('#') || (has_name && behind.trim_start_matches(' ').starts_with('='))
}

/// Whether a pattern holds characters that no text may hold.
pub(super) fn has_forbidden(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { value } => in_text(value),
        ast::PatternElement::Placeable { expression } => in_expression(expression),
    })
}

fn in_text(text: &str) -> bool {
    may_hold_strange(text) && text.contains(is_forbidden)
}

fn in_expression(expression: &ast::Expression<&str>) -> bool {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector) || variants.iter().any(|variant| has_forbidden(&variant.value))
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>) -> bool {
    let in_arguments = |arguments: &ast::CallArguments<&str>| {
        let named = arguments.named.iter().map(|argument| &argument.value);
        arguments.positional.iter().chain(named).any(in_inline)
    };
    match inline {
        ast::InlineExpression::StringLiteral { value } => in_text(value),
        ast::InlineExpression::FunctionReference { arguments, .. } => in_arguments(arguments),
        ast::InlineExpression::TermReference { arguments, .. } => {
            arguments.as_ref().is_some_and(in_arguments)
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression),
        // Numbers and names are letters, digits and hyphens.
        ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::VariableReference { .. }
        | ast::InlineExpression::MessageReference { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::parser::parse;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escapes_that_end_the_parser_are_found() {
        use fluent_syntax::parser::parse;
        for (text, found) in [
            ("a = { \"\\uE0Ω0\" }", Some(7)),
            ("a = x { \"\\UΩ\" }", Some(9)),
            ("a = b\nc = { \"d\\u00e\u{301}\" }", Some(14)),
            ("a = { \"\\u00e9Ω\" }", None),
            ("a = { \"\\u00g\" }", None),
            ("a = C:\\uΩ", None),
        ] {
            assert_eq!(cut_escape(text), found, "{text}");
            let parsed = std::panic::catch_unwind(|| {
                let _ = parse(text);
            });
            assert_eq!(parsed.is_err(), found.is_some(), "{text}");
        }
    }

    #[test]
    fn only_what_one_message_opens_is_counted() {
        let many = |text: &str| text.repeat(MOST_OPENED / 2);
        for (text, found) in [
            (many("({"), None),
            (many("({") + "(", Some(MOST_OPENED)),
            (many("({") + "\na = (", None),
            (many("({") + "\n-a_1-b  = (", None),
            (many("({") + "\n# (", None),
            // These may go on with what is open.
            (many("({") + "\na (", Some(MOST_OPENED + 3)),
            (many("({") + "\n a = (", Some(MOST_OPENED + 6)),
            (many("({") + "\n}", None),
            (many("{\"}\"}") + &many(")("), None),
            (many("{\"{\"}") + "(", Some(MOST_OPENED / 2 * 5)),
        ] {
            assert_eq!(too_deep(&text), found, "{text}");
        }
    }

    proptest! {
        /// Wherever a character stands that no text may hold, it is in what would be written.
        #[test]
        fn forbidden_characters_are_found_where_they_are_written(
            pieces in proptest::collection::vec(
                "[a \u{202e}\u{e000}\u{7f}中]|\\{ \"[a\u{1}\u{e000}]\" \\}|\\{ \\$n \\}|\\{ F\\(\"[b\u{1}]\", n: \"[c\u{f8ff}]\"\\) \\}\
                 |\\{ -t\\(n: \"[c\u{fffd}]\"\\) \\}|\\{ -t \\}|\\{ m.a \\}|\\{\\{ \"[d\u{e000}]\" \\}\\}\
                 |\\{ \\$n ->\n \\[5\\] [e\u{1}]\n \\*\\[x\\] f\n \\}",
                1..4,
            )
        ) {
            let source = format!("m = {}\n", pieces.concat());
            let (Ok(resource) | Err((resource, _))) = parse(source.as_str());
            if let Some(ast::Entry::Message(ast::Message { value: Some(value), .. })) = resource.body.first() {
                prop_assert_eq!(has_forbidden(value), super::source(value).contains(is_forbidden));
            }
        }
    }
}
