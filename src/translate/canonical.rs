//! A translation as what it says, however a tool has written it down.
//!
//! In: a Fluent pattern. Out: the hash of a text that two patterns share if they say the same. Translators' tools
//! write a leading bracket as `{ "[" }`, move the words around a choice into each of its variants, and
//! put the default variant last: none of that is a translator's work.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern;
use super::text_hash::TextHash;

/// Beyond this many ways through its variants a text is taken as it is written.
const MOST_WAYS: usize = 64;

/// One way through a pattern: the choices that lead there, and the text.
type Way = (Vec<String>, String);

/// The hash of the text that stands for a pattern of a file that was read.
pub(super) fn hash(value: &Pattern<&str>) -> TextHash {
    let is_plain = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => matches!(
            expression,
            Expression::Inline(InlineExpression::VariableReference { .. })
        ),
    };
    let text = text(value);
    match value.elements.iter().all(is_plain) {
        true => TextHash::of_composed(&text),
        // A literal may hold a mark that joins the letter before it.
        false => TextHash::of(&text),
    }
}

/// The text that stands for a pattern.
pub(super) fn text(value: &Pattern<&str>) -> String {
    let Some(mut ways) = of_pattern(value) else {
        return pattern::source(value);
    };
    ways.sort();
    let lines = ways
        .into_iter()
        .map(|(choices, text)| match choices.as_slice() {
            [] => text,
            choices => format!("{}: {text}", choices.join(" ")),
        });
    lines.collect::<Vec<_>>().join("\n")
}

/// All ways through a pattern; `None` where there are too many.
fn of_pattern(pattern: &Pattern<&str>) -> Option<Vec<Way>> {
    let mut ways: Vec<Way> = vec![(Vec::new(), String::new())];
    for element in &pattern.elements {
        let next = match element {
            PatternElement::TextElement { value } => {
                append(&mut ways, value);
                continue;
            }
            PatternElement::Placeable { expression } => of_expression(expression)?,
        };
        if let [(choices, text)] = next.as_slice()
            && choices.is_empty()
        {
            append(&mut ways, text);
            continue;
        }
        if ways.len() * next.len() > MOST_WAYS {
            return None;
        }
        ways = ways
            .iter()
            .flat_map(|(choices, text)| {
                next.iter().map(move |(more, rest)| {
                    let choices = choices.iter().chain(more).cloned().collect();
                    (choices, format!("{text}{rest}"))
                })
            })
            .collect();
    }
    Some(ways)
}

/// Adds a text to each way.
fn append(ways: &mut [Way], text: &str) {
    for (_, way) in ways {
        way.push_str(text);
    }
}

fn of_expression(expression: &Expression<&str>) -> Option<Vec<Way>> {
    let single = |text: String| Some(vec![(Vec::new(), text)]);
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            single(unescape_unicode_to_string(value).into_owned())
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Inline(inline) => single(format!("{{ {} }}", source(inline))),
        Expression::Select { selector, variants } => {
            let selector = source(selector);
            let mut ways = Vec::new();
            for variant in variants {
                let (VariantKey::Identifier { name: key }
                | VariantKey::NumberLiteral { value: key }) = variant.key;
                let default = if variant.default { "*" } else { "" };
                let choice = format!("{selector}={default}[{key}]");
                for (mut choices, text) in of_pattern(&variant.value)? {
                    choices.insert(0, choice.clone());
                    ways.push((choices, text));
                }
            }
            (ways.len() <= MOST_WAYS).then_some(ways)
        }
    }
}

/// A placeable as it would be written, without braces.
fn source(inline: &InlineExpression<&str>) -> String {
    if let InlineExpression::VariableReference { id } = inline {
        return format!("${}", id.name);
    }
    let whole = pattern::source(&Pattern {
        elements: vec![PatternElement::Placeable {
            expression: Expression::Inline(inline.clone()),
        }],
    });
    let inner = whole
        .strip_prefix('{')
        .and_then(|text| text.strip_suffix('}'));
    inner.unwrap_or(&whole).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    fn text(source: &str) -> String {
        let resource = parse(source).expect("valid Fluent");
        match resource.body.first() {
            Some(Entry::Message(message)) => super::text(message.value.as_ref().expect("a value")),
            _ => String::new(),
        }
    }

    #[test]
    fn a_literal_may_hold_a_mark() {
        let hash = |source: &str| {
            let resource = parse(source).expect("valid Fluent");
            let Some(Entry::Message(message)) = resource.body.first() else {
                panic!("a message");
            };
            super::hash(message.value.as_ref().expect("a value"))
        };
        let composed = hash("a = caf\u{e9} { $x }\n");
        assert_eq!(hash("a = cafe{ \"\u{301}\" } {$x}\n"), composed);
        assert_eq!(hash("a = cafe{ \"\\u0301\" } { $x }\n"), composed);
        assert_ne!(hash("a = cafe { $x }\n"), composed);
    }

    #[test]
    fn layout_says_nothing() {
        for (one, other) in [
            (
                "a = [O planie]({$link-a}).\n",
                "a = { \"[\" }O planie]({ $link-a }).\n",
            ),
            ("a = {{ $x }} b\n", "a = { $x } b\n"),
            ("a = { $x }, { F($x) }\n", "a = {$x}, {F( $x )}\n"),
            (
                "a = Na { $n ->\n [one] ulicy\n *[other] ulicach\n } miasta\n",
                "a =\n    { $n ->\n       *[other] Na ulicach miasta\n        [one] Na ulicy miasta\n    }\n",
            ),
        ] {
            assert_eq!(text(one), text(other));
        }
        assert_eq!(
            text("a = { $n ->\n [one] x\n *[other] x\n }\n"),
            "$n=*[other]: x\n$n=[one]: x"
        );
    }

    #[test]
    fn placeables_are_written_in_one_way() {
        let source = "a = x {$x}y{ F($x) }{ -t }{ $n ->\n *[other] { $n } z\n }\n";
        assert_eq!(
            text(source),
            "$n=*[other]: x { $x }y{ F($x) }{ -t }{ $n } z"
        );
    }

    #[test]
    fn words_and_choices_say_something() {
        for (one, other) in [
            ("a = b\n", "a = c\n"),
            ("a = { $x }\n", "a = { $y }\n"),
            (
                "a = { $n ->\n [one] x\n *[other] y\n }\n",
                "a = { $n ->\n [two] x\n *[other] y\n }\n",
            ),
            (
                "a = { $n ->\n [one] x\n *[other] y\n }\n",
                "a = { $n ->\n *[one] x\n [other] y\n }\n",
            ),
        ] {
            assert_ne!(text(one), text(other));
        }
    }
}
