//! A text as a resident might see it: one way through the choices of a message.
//!
//! In: a Fluent pattern. Out: a [`Sketch`] for each way through its variants, with every placeable
//! cut out. So a fault in one variant is found although another is shown today. A text of words and values
//! alone has one way, which is what is shown.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::pattern;
use super::typography::Spacing;
use crate::markdown::html::{self, Segment};

/// How many ways through the variants of one message are looked at together. Beyond that, each
/// choice is tried with the first variants of the others.
const MOST_WAYS: usize = 64;

/// Fluent refuses a text with more than 100 placeables; it is left to say so itself.
const MOST_ELEMENTS: usize = 100;

/// One way through a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sketch<'a> {
    /// The text; the placeable number `n` is the character [`html::slot`]`(n)`.
    pub(super) text: Cow<'a, str>,
    /// The variable that each placeable shows; none for terms and messages.
    pub(super) slots: Vec<Option<&'a str>>,
}

/// The ways through a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ways<'a> {
    /// The text is of words and values alone: this is what Fluent would write.
    One(Sketch<'a>),
    /// Fluent must resolve the text; a resident sees one of these. None where it does not parse.
    Many(Vec<Sketch<'a>>),
}

impl<'a> Ways<'a> {
    /// The ways through a pattern, at least one; the words of a single one are spaced.
    pub(super) fn of_pattern(pattern: &Pattern<&'a str>, spacing: Option<Spacing>) -> Self {
        match simple(pattern, spacing) {
            Some(way) => Self::One(way),
            None => Self::Many(of_pattern(pattern)),
        }
    }

    /// The ways through one line of Fluent, in the same way.
    pub(super) fn of_line(text: &'a str, spacing: Option<Spacing>) -> Self {
        if !text.contains('{') {
            let way = Sketch::of_text(spaced(text, spacing));
            return match way.slots.is_empty() && !text.contains('}') {
                true => Self::One(way),
                false => Self::Many(vec![way]),
            };
        }
        Self::of_placeables(text, spacing).unwrap_or(Self::Many(Vec::new()))
    }

    fn of_placeables(text: &'a str, spacing: Option<Spacing>) -> Option<Self> {
        if pattern::trap(text).is_some() {
            return None;
        }
        let source = format!("{START}{text}\n");
        let resource = parser::parse_runtime(source.as_str()).ok()?;
        let Entry::Message(message) = resource.body.first()? else {
            return None;
        };
        let out_of = |way: Sketch<'_>| way.out_of(&source, text);
        Some(match Ways::of_pattern(message.value.as_ref()?, spacing) {
            Ways::One(way) => Self::One(out_of(way)),
            Ways::Many(ways) => Self::Many(ways.into_iter().map(out_of).collect()),
        })
    }

    pub(super) fn all(&self) -> &[Sketch<'a>] {
        match self {
            Self::One(way) => std::slice::from_ref(way),
            Self::Many(ways) => ways,
        }
    }

    /// Variables that every way shows.
    pub(super) fn always_shown(&self) -> BTreeSet<&'a str> {
        let mut sets = self
            .all()
            .iter()
            .map(|way| way.shown().into_keys().collect::<BTreeSet<_>>());
        let first = sets.next().unwrap_or_default();
        sets.fold(first, |all, set| &all & &set)
    }
}

/// What stands before a line of Fluent while it is parsed.
const START: &str = "x = ";

/// A pattern of words and values alone, its words spaced; none for any other.
pub(super) fn simple<'a>(
    pattern: &Pattern<&'a str>,
    spacing: Option<Spacing>,
) -> Option<Sketch<'a>> {
    if pattern.elements.len() > MOST_ELEMENTS {
        return None;
    }
    let mut way = Sketch::default();
    for element in &pattern.elements {
        let words = match element {
            PatternElement::TextElement { value } => spaced(value, spacing),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => match inline {
                InlineExpression::VariableReference { id } => {
                    way.push_slot(Some(id.name));
                    continue;
                }
                InlineExpression::StringLiteral { value } => unescape_unicode_to_string(value),
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        };
        // What is written like a slot is none.
        if html::has_slots(&words) {
            return None;
        }
        way.push_words(words);
    }
    Some(way)
}

fn spaced(text: &str, spacing: Option<Spacing>) -> Cow<'_, str> {
    spacing.map_or(Cow::Borrowed(text), |spacing| spacing(text))
}

impl<'a> Sketch<'a> {
    /// How often each variable is shown.
    pub(super) fn shown(&self) -> BTreeMap<&'a str, usize> {
        let mut shown = BTreeMap::new();
        for name in self.slots.iter().flatten() {
            *shown.entry(*name).or_default() += 1;
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
            self.push_words(other.text.clone());
            return;
        }
        html::split_slots(&other.text, |segment| match segment {
            Segment::Words(words) => self.text.to_mut().push_str(words),
            Segment::Slot(number) => self.push_slot(other.slots.get(number).copied().flatten()),
        });
    }

    fn push_words(&mut self, words: Cow<'a, str>) {
        match self.text.is_empty() {
            true => self.text = words,
            false => self.text.to_mut().push_str(&words),
        }
    }

    fn push_slot(&mut self, name: Option<&'a str>) {
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

    fn of_slot(name: Option<&'a str>) -> Self {
        let mut sketch = Self::default();
        sketch.push_slot(name);
        sketch
    }

    /// A way through `source`, which is `text` as it is parsed: its names stand in the text as well.
    fn out_of<'t>(self, source: &str, text: &'t str) -> Sketch<'t> {
        let in_text = |name: &str| {
            let at = name.as_ptr() as usize - source.as_ptr() as usize - START.len();
            &text[at..at + name.len()]
        };
        Sketch {
            text: Cow::Owned(self.text.into_owned()),
            slots: self
                .slots
                .into_iter()
                .map(|name| name.map(in_text))
                .collect(),
        }
    }
}

/// The ways through a pattern, at least one.
fn of_pattern<'a>(pattern: &Pattern<&'a str>) -> Vec<Sketch<'a>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn ways_of(text: &str) -> Ways<'_> {
        Ways::of_line(text, None)
    }

    #[test]
    fn text_of_words_and_values_has_one_way() {
        for text in ["a", "a { $n }{ \"{\" }\n b"] {
            assert!(matches!(ways_of(text), Ways::One(_)), "{text}");
        }
        let long = "{ $n }".repeat(101);
        for text in [
            "}",
            "{",
            "\u{e000}",
            "{ \"\\uE000\" }",
            "{ -t }",
            "{ 5 }",
            "{{ $n }}",
            &long,
        ] {
            assert!(matches!(ways_of(text), Ways::Many(_)), "{text}");
        }
    }

    #[test]
    fn every_variant_is_a_way() {
        let ways = ways_of(
            "{ $n ->\n [one] { $n } road\n *[other] { NUMBER($n) } roads\n } in { -csp } { \"{\" }5",
        );
        let words: Vec<_> = ways.all().iter().map(Sketch::words).collect();
        assert_eq!(words, [" road in  {5", " roads in  {5"]);
        assert_eq!(ways.always_shown(), BTreeSet::from(["n"]));
        let lost = ways_of("{ $n ->\n [one] a road\n *[other] { $n } roads\n } { $m }");
        assert_eq!(lost.always_shown(), BTreeSet::from(["m"]));
    }

    #[test]
    fn slots_are_cut_out_or_filled() {
        let ways = ways_of("a { $n }{ -t } b{ \"\\uE000\" }");
        let [way] = ways.all() else {
            panic!("{ways:?}");
        };
        assert_eq!(way.words(), "a  b");
        assert_eq!(way.words_with("x"), "a xx bx");
        assert_eq!(way.slots, [Some("n"), None, None]);
    }

    #[test]
    fn many_choices_are_tried_one_by_one() {
        let select = "{ $n ->\n [one] a\n *[other] b\n }";
        let line = select.repeat(8);
        let ways = ways_of(&line);
        assert_eq!(ways.all().len(), 16);
        assert!(ways.all().iter().any(|way| way.text == "aaaaaaab"));
    }
}
