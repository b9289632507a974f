//! A text as a resident might see it: one way through the choices of a message.
//!
//! In: a Fluent pattern. Out: a [`Sketch`] for each way through its variants, with every placeable
//! cut out. So a fault in one variant is found although another is shown today.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::markdown::html::{self, Segment};
use crate::translate::pattern;

/// How many ways through the variants of one message are looked at together. Beyond that, each
/// choice is tried with the first variants of the others.
const MOST_WAYS: usize = 64;

/// One way through a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sketch<'a> {
    /// The text; the placeable number `n` is the character [`html::slot`]`(n)`.
    pub(super) text: Cow<'a, str>,
    /// The variable that each placeable shows; none for terms and messages.
    pub(super) slots: Vec<Option<String>>,
}

impl<'a> Sketch<'a> {
    /// How often each variable is shown.
    pub(super) fn shown(&self) -> BTreeMap<&str, usize> {
        let mut shown = BTreeMap::new();
        for name in self.slots.iter().flatten() {
            *shown.entry(name.as_str()).or_default() += 1;
        }
        shown
    }

    /// The text with nothing in place of the placeables.
    pub(super) fn words(&self) -> Cow<'_, str> {
        self.words_with("")
    }

    /// The text with `gap` in place of each placeable.
    pub(super) fn words_with(&self, gap: &str) -> Cow<'_, str> {
        if self.slots.is_empty() {
            return Cow::Borrowed(&self.text);
        }
        let mut out = String::with_capacity(self.text.len());
        html::split_slots(&self.text, |segment| match segment {
            Segment::Words(words) => out.push_str(words),
            Segment::Slot(_) => out.push_str(gap),
        });
        Cow::Owned(out)
    }

    fn push(&mut self, other: &Self) {
        if other.slots.is_empty() {
            match self.text.is_empty() {
                true => self.text = other.text.clone(),
                false => self.text.to_mut().push_str(&other.text),
            }
            return;
        }
        html::split_slots(&other.text, |segment| match segment {
            Segment::Words(words) => self.text.to_mut().push_str(words),
            Segment::Slot(number) => self.push_slot(other.slots.get(number).cloned().flatten()),
        });
    }

    fn push_slot(&mut self, name: Option<String>) {
        self.text.to_mut().extend(html::slot(self.slots.len()));
        self.slots.push(name);
    }

    /// A text; a character in it that would be taken for a placeable becomes one.
    fn of_text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        let slots = match html::has_slots(&text) {
            true => text
                .chars()
                .filter_map(html::slot_number)
                .map(|_| None)
                .collect(),
            false => Vec::new(),
        };
        Self { text, slots }
    }

    fn of_slot(name: Option<&str>) -> Self {
        let mut sketch = Self::default();
        sketch.push_slot(name.map(str::to_owned));
        sketch
    }

    fn into_owned(self) -> Sketch<'static> {
        Sketch {
            text: Cow::Owned(self.text.into_owned()),
            slots: self.slots,
        }
    }
}

/// The ways through one line of Fluent; none where it does not parse.
pub(super) fn of_line(text: &str) -> Vec<Sketch<'_>> {
    if !text.contains('{') {
        return vec![Sketch::of_text(text)];
    }
    if pattern::trap(text).is_some() {
        return Vec::new();
    }
    let source = format!("x = {text}\n");
    let Ok(resource) = parser::parse_runtime(source.as_str()) else {
        return Vec::new();
    };
    match resource.body.first() {
        Some(fluent_syntax::ast::Entry::Message(message)) => {
            let ways = message.value.as_ref().map_or_else(Vec::new, of_pattern);
            ways.into_iter().map(Sketch::into_owned).collect()
        }
        _ => Vec::new(),
    }
}

/// The ways through a pattern, at least one.
pub(super) fn of_pattern<'a>(pattern: &Pattern<&'a str>) -> Vec<Sketch<'a>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice()
        && !html::has_slots(value)
    {
        return vec![Sketch {
            text: Cow::Borrowed(value),
            slots: Vec::new(),
        }];
    }
    let parts: Vec<Vec<Sketch<'a>>> = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => vec![Sketch::of_text(*value)],
            PatternElement::Placeable { expression } => of_expression(expression),
        })
        .collect();
    let all: usize = parts.iter().map(Vec::len).fold(1, usize::saturating_mul);
    if all <= MOST_WAYS {
        return every_way(&parts);
    }
    let first: Vec<&Sketch<'a>> = parts.iter().filter_map(|part| part.first()).collect();
    let one_choice = |at: usize, chosen: &Sketch<'a>| {
        let mut way = Sketch::default();
        for (part, usual) in first.iter().enumerate() {
            way.push(if part == at { chosen } else { usual });
        }
        way
    };
    parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.len() > 1)
        .flat_map(|(at, part)| part.iter().map(move |chosen| (at, chosen)))
        .map(|(at, chosen)| one_choice(at, chosen))
        .collect()
}

fn every_way<'a>(parts: &[Vec<Sketch<'a>>]) -> Vec<Sketch<'a>> {
    let mut ways = vec![Sketch::default()];
    for part in parts {
        if let [next] = part.as_slice() {
            ways.iter_mut().for_each(|way| way.push(next));
            continue;
        }
        ways = ways
            .iter()
            .flat_map(|way| {
                part.iter().map(|next| {
                    let mut way = way.clone();
                    way.push(next);
                    way
                })
            })
            .collect();
    }
    ways
}

fn of_expression<'a>(expression: &Expression<&'a str>) -> Vec<Sketch<'a>> {
    match expression {
        Expression::Inline(inline) => of_inline(inline),
        Expression::Select { variants, .. } => variants
            .iter()
            .flat_map(|variant| of_pattern(&variant.value))
            .collect(),
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>) -> Vec<Sketch<'a>> {
    vec![match inline {
        InlineExpression::StringLiteral { value } => {
            Sketch::of_text(unescape_unicode_to_string(value))
        }
        InlineExpression::NumberLiteral { value } => Sketch::of_text(*value),
        InlineExpression::VariableReference { id } => Sketch::of_slot(Some(id.name)),
        InlineExpression::FunctionReference { arguments, .. } => {
            // A number that is written out is one, whatever function writes it.
            if let [InlineExpression::NumberLiteral { value }, ..] = arguments.positional.as_slice()
            {
                return vec![Sketch::of_text(*value)];
            }
            let variable = arguments
                .positional
                .iter()
                .find_map(|argument| match argument {
                    InlineExpression::VariableReference { id } => Some(id.name),
                    _ => None,
                });
            Sketch::of_slot(variable)
        }
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            Sketch::of_slot(None)
        }
        InlineExpression::Placeable { expression } => return of_expression(expression),
    }]
}

/// Variables that every way shows.
pub(super) fn always_shown<'s>(sketches: &'s [Sketch<'_>]) -> BTreeSet<&'s str> {
    let mut sets = sketches
        .iter()
        .map(|sketch| sketch.shown().into_keys().collect::<BTreeSet<_>>());
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |all, set| &all & &set)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_is_a_way() {
        let ways = of_line(
            "{ $n ->\n [one] { $n } road\n *[other] { NUMBER($n) } roads\n } in { -csp } { \"{\" }5",
        );
        let words: Vec<_> = ways.iter().map(Sketch::words).collect();
        assert_eq!(words, [" road in  {5", " roads in  {5"]);
        assert_eq!(always_shown(&ways), BTreeSet::from(["n"]));
        let lost = of_line("{ $n ->\n [one] a road\n *[other] { $n } roads\n } { $m }");
        assert_eq!(always_shown(&lost), BTreeSet::from(["m"]));
    }

    #[test]
    fn slots_are_cut_out_or_filled() {
        let ways = of_line("a { $n }{ -t } b{ \"\\uE000\" }");
        assert_eq!(ways.len(), 1);
        assert_eq!(ways[0].words(), "a  b");
        assert_eq!(ways[0].words_with("x"), "a xx bx");
        let names: Vec<_> = ways[0].slots.iter().map(Option::as_deref).collect();
        assert_eq!(names, [Some("n"), None, None]);
    }

    #[test]
    fn many_choices_are_tried_one_by_one() {
        let select = "{ $n ->\n [one] a\n *[other] b\n }";
        let line = select.repeat(8);
        let ways = of_line(&line);
        assert_eq!(ways.len(), 16);
        assert!(ways.iter().any(|way| way.text == "aaaaaaab"));
    }
}
