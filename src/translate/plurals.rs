//! Rewriting messages so that plural forms and written numbers follow the language.
//!
//! In: the text of a Fluent file. Out: the same text, with numbers sent through the functions of
//! [`functions`](super::functions). It knows no language and changes no word that a reader sees.
//!
//! The plural rules inside `fluent-bundle` are old, and it writes numbers as the machine does. So
//!
//! 1. a select on a number, `{ $n -> [0] ... [one] ... *[other] ... }`, becomes a select on the
//!    words that `PLURAL($n, exact: "0")` returns: `[exact-0]`, `[one]`, `*[other]`;
//! 2. a number in a sentence, `{ 12345 }`, becomes `{ NUMBER("12345") }`.
//!
//! Only these places are edited; a select on other words, `[up] *[down]`, stays as it is.

use std::ops::Range;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
    VariantKey,
};
use fluent_syntax::parser;

use super::functions::{NUMBER, PLURAL, exact_key};

/// The plural categories of CLDR.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Rewrites a Fluent file; whatever does not parse stays as it is.
pub(super) fn rewrite(source: &str) -> String {
    let resource = match parser::parse_runtime(source) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut edits = Edits {
        source,
        list: Vec::new(),
    };
    for entry in &resource.body {
        edits.visit_entry(entry);
    }
    edits.apply()
}

/// The places to change, each as a byte range and its new text.
struct Edits<'s> {
    source: &'s str,
    list: Vec<(Range<usize>, String)>,
}

impl<'s> Edits<'s> {
    fn apply(mut self) -> String {
        self.list.sort_by_key(|(range, _)| range.start);
        let mut text = String::with_capacity(self.source.len() + self.list.len() * 16);
        let mut done = 0;
        for (range, replacement) in self.list {
            text.push_str(&self.source[done..range.start]);
            text.push_str(&replacement);
            done = range.end;
        }
        text.push_str(&self.source[done..]);
        text
    }

    fn replace(&mut self, range: Range<usize>, replacement: String) {
        self.list.push((range, replacement));
    }

    /// Where a part stands in the source: the parser's texts are slices of it.
    fn place(&self, part: &'s str) -> Range<usize> {
        let start = part.as_ptr() as usize - self.source.as_ptr() as usize;
        start..start + part.len()
    }

    fn visit_entry(&mut self, entry: &Entry<&'s str>) {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => return,
        };
        let values = attributes.iter().map(|attribute| &attribute.value);
        for pattern in value.into_iter().chain(values) {
            self.visit_pattern(pattern);
        }
    }

    fn visit_pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.visit_expression(expression);
            }
        }
    }

    fn visit_expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            // In quotes, because Fluent would read a bare number as a binary fraction.
            Expression::Inline(InlineExpression::NumberLiteral { value }) => {
                self.replace(self.place(value), format!("{NUMBER}(\"{value}\")"));
            }
            Expression::Inline(inline) => self.visit_inline(inline),
            Expression::Select { selector, variants } => {
                self.visit_inline(selector);
                if is_plural(variants) {
                    self.rewrite_select(selector, variants);
                }
                for variant in variants {
                    self.visit_pattern(&variant.value);
                }
            }
        }
    }

    fn visit_inline(&mut self, inline: &InlineExpression<&'s str>) {
        match inline {
            InlineExpression::Placeable { expression } => self.visit_expression(expression),
            InlineExpression::FunctionReference { arguments, .. }
            | InlineExpression::TermReference {
                arguments: Some(arguments),
                ..
            } => self.visit_arguments(arguments),
            _ => {}
        }
    }

    fn visit_arguments(&mut self, arguments: &CallArguments<&'s str>) {
        for argument in &arguments.positional {
            self.visit_inline(argument);
        }
    }

    /// Puts `PLURAL` around the selector and gives the literal keys their words.
    fn rewrite_select(
        &mut self,
        selector: &InlineExpression<&'s str>,
        variants: &[Variant<&'s str>],
    ) {
        let literals: Vec<_> = variants.iter().filter_map(literal).collect();
        let exact = match literals.is_empty() {
            true => String::new(),
            false => format!(", exact: \"{}\"", literals.join(" ")),
        };
        match selector {
            InlineExpression::VariableReference { id } => {
                let name = self.place(id.name);
                let call = format!("{PLURAL}(${}{exact})", id.name);
                self.replace(name.start - 1..name.end, call);
            }
            InlineExpression::NumberLiteral { value } => {
                self.replace(self.place(value), format!("{PLURAL}({value}{exact})"));
            }
            InlineExpression::FunctionReference { id, .. } if id.name == NUMBER => {
                self.replace(self.place(id.name), PLURAL.to_owned());
                let end = self.end_of_call(variants);
                let open = self.source[..end].trim_end().ends_with(['(', ',']);
                let exact = if open {
                    exact.trim_start_matches(", ")
                } else {
                    &exact
                };
                self.replace(end..end, exact.to_owned());
            }
            _ => return,
        }
        for value in literals {
            self.replace(self.place(value), exact_key(value));
        }
    }

    /// Where the selector's call ends: the last `)` before the arrow, since only white space and
    /// brackets stand between the arrow and the first key.
    fn end_of_call(&self, variants: &[Variant<&'s str>]) -> usize {
        let first = variants.first().expect("a select has a default variant");
        let key = match first.key {
            VariantKey::Identifier { name } => name,
            VariantKey::NumberLiteral { value } => value,
        };
        let before = &self.source[..self.place(key).start];
        let arrow = before.rfind("->").expect("a select has an arrow");
        let call = &self.source[..arrow];
        call.rfind(')').expect("a call ends with a bracket")
    }
}

/// Whether all keys are plural categories or numbers.
pub(super) fn is_plural(variants: &[Variant<&str>]) -> bool {
    variants.iter().all(|variant| match variant.key {
        VariantKey::Identifier { name } => CATEGORIES.contains(&name),
        VariantKey::NumberLiteral { .. } => true,
    })
}

fn literal<'s>(variant: &Variant<&'s str>) -> Option<&'s str> {
    match variant.key {
        VariantKey::NumberLiteral { value } => Some(value),
        VariantKey::Identifier { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::parser::parse;

    fn check(source: &str, expected: &str) {
        let rewritten = rewrite(source);
        assert_eq!(rewritten, expected);
        assert_eq!(rewrite(&rewritten), expected, "the second time");
        let sound = |text| parse(text).is_ok();
        assert_eq!(sound(source), sound(expected), "{expected}");
    }

    #[test]
    fn selects_on_numbers_call_plural() {
        for (source, expected) in [
            (
                "a = { $n ->\n    [one] crime\n   *[other] crimes\n}\n",
                "a = { PLURAL($n) ->\n    [one] crime\n   *[other] crimes\n}\n",
            ),
            (
                "a = {$n ->\n[0] none\n[ 1.5 ] half\n[-3] less\n*[few] { $n }\n}\n",
                "a = {PLURAL($n, exact: \"0 1.5 -3\") ->\n[exact-0] none\n[ exact-1_5 ] half\n\
                 [exact--3] less\n*[few] { $n }\n}\n",
            ),
            (
                "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n *[0] zeroth\n }\n",
                "a = { PLURAL($n, type: \"ordinal\", exact: \"0\") ->\n [one] { $n }st\n \
                 *[exact-0] zeroth\n }\n",
            ),
            (
                "a = { NUMBER ( $n , ) ->\n *[0] x\n }\nb = { NUMBER() ->\n *[0] x\n }\n",
                "a = { PLURAL ( $n , exact: \"0\") ->\n *[exact-0] x\n }\n\
                 b = { PLURAL(exact: \"0\") ->\n *[exact-0] x\n }\n",
            ),
            (
                "a = { NUMBER($n, currency: \")->\") ->\n *[0] x\n }\n",
                "a = { PLURAL($n, currency: \")->\", exact: \"0\") ->\n *[exact-0] x\n }\n",
            ),
            (
                "a = { 1 ->\n [one] x\n *[other] y\n }\n",
                "a = { PLURAL(1) ->\n [one] x\n *[other] y\n }\n",
            ),
        ] {
            check(source, expected);
        }
    }

    #[test]
    fn reaches_every_nesting() {
        for (source, expected) in [
            // In a variant of a select on words.
            (
                "a = { $way ->\n [up] { $n ->\n [one] x\n *[other] y\n }\n *[down] z\n }\n",
                "a = { $way ->\n [up] { PLURAL($n) ->\n [one] x\n *[other] y\n }\n *[down] z\n }\n",
            ),
            // In a variant of another plural, and in a placeable inside a placeable.
            (
                "a = { $n ->\n [0] {{ $m ->\n *[1] 5 { 5 }\n }}\n *[other] y\n }\n",
                "a = { PLURAL($n, exact: \"0\") ->\n [exact-0] \
                 {{ PLURAL($m, exact: \"1\") ->\n *[exact-1] 5 { NUMBER(\"5\") }\n }}\n \
                 *[other] y\n }\n",
            ),
            // In an attribute, a term and its attribute, and an argument.
            (
                "a =\n .title = { $n ->\n *[other] x\n }\n",
                "a =\n .title = { PLURAL($n) ->\n *[other] x\n }\n",
            ),
            (
                "-t = { $n ->\n *[other] x\n }\n .gender = { $n ->\n *[one] y\n }\n",
                "-t = { PLURAL($n) ->\n *[other] x\n }\n \
                 .gender = { PLURAL($n) ->\n *[one] y\n }\n",
            ),
            (
                "a = { NUMBER({ $n ->\n *[0] x\n }) }\n",
                "a = { NUMBER({ PLURAL($n, exact: \"0\") ->\n *[exact-0] x\n }) }\n",
            ),
        ] {
            check(source, expected);
        }
    }

    #[test]
    fn writes_numbers_through_a_function() {
        check(
            "a = { 12345 } of { -1.50 }, {{ 7 }}, { NUMBER(5) }, { -t(n: 5) }, 5\n",
            "a = { NUMBER(\"12345\") } of { NUMBER(\"-1.50\") }, {{ NUMBER(\"7\") }}, \
             { NUMBER(5) }, { -t(n: 5) }, 5\n",
        );
    }

    #[test]
    fn leaves_everything_else() {
        for source in [
            "",
            "a = { $way ->\n [up] x\n *[down] y\n }\n",
            "a = { $n ->\n [0] x\n [up] y\n *[other] z\n }\n",
            "a = { \"one\" ->\n [one] x\n *[other] y\n }\n",
            "a = { -t.gender ->\n [one] x\n *[other] y\n }\n",
            "a = { OTHER($n) ->\n [one] x\n *[other] y\n }\n",
            "# { $n ->\n### 5\n\na = [5] \"5\" \\u0035 {\"{ 5 }\"} {\"\\\"\"}\n",
            "a =\n\n    {\"\"}   indented\n      more\n\n    {\"[\"}one] {\"*\"} ۵ 。\n",
            "a = .5 [one]\n    b *[other]\n\t\r\n",
            "a = x\r\n    y\r\n",
        ] {
            check(source, source);
        }
    }

    #[test]
    fn leaves_what_does_not_parse() {
        check(
            "a = { $n ->\n [one] x\n }\nb = { 5 }\nc = { 5\nd\n",
            "a = { $n ->\n [one] x\n }\nb = { NUMBER(\"5\") }\nc = { 5\nd\n",
        );
    }
}
