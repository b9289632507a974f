//! The functions of Fluent messages: `PLURAL` and `NUMBER`, as the language wants them.
//!
//! In: the values that a message is given. Out: a plural category or a text in the language's
//! own figures. It knows no message; [`plurals`](super::plurals) puts the calls into them.

use std::borrow::Cow;
use std::sync::Arc;

use fixed_decimal::{Decimal, SignDisplay, SignedRoundingMode, UnsignedRoundingMode};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumberOptions, FluentNumberType, FluentType};
use fluent_bundle::{FluentArgs, FluentError, FluentValue, bundle};

use super::format::{Formats, Operand, Sign, parse_decimal};

/// The function that says which plural form a number takes.
pub(super) const PLURAL: &str = "PLURAL";
/// The function that writes a number.
pub(super) const NUMBER: &str = "NUMBER";

/// A value as a message shows it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    /// The number it is, if plural forms can depend on it.
    pub(super) operand: Option<Operand>,
    /// The text in the language, or a character that stands for it.
    pub(super) text: String,
}

/// Names the memoizer of a bundle: `fluent-bundle` asks for the type but does not export it.
pub(super) trait Memoized {
    /// The memoizer.
    type Memoizer;
}

impl<R, M> Memoized for bundle::FluentBundle<R, M> {
    type Memoizer = M;
}

type Memoizer = <fluent_bundle::FluentBundle<()> as Memoized>::Memoizer;
type SharedMemoizer = <FluentBundle<()> as Memoized>::Memoizer;

impl FluentType for Shown {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &Memoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }

    fn as_string_threadsafe(&self, _: &SharedMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.text.clone())
    }
}

impl From<Shown> for FluentValue<'_> {
    fn from(shown: Shown) -> Self {
        Self::Custom(Box::new(shown))
    }
}

/// Gives a bundle the functions; must come before its messages are added.
///
/// - `PLURAL($n, exact: "0 1.5", type: "ordinal")` is the key of the first number in `exact` that
///   equals `$n`, such as `exact-1_5`, or else the CLDR category of `$n` as it is shown. A text is
///   returned as it is, so that a select on words still works.
/// - `NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: "false")` writes
///   a number. A [`Shown`] value, which is written already, is returned as it is.
pub(super) fn register<R>(
    bundle: &mut FluentBundle<R>,
    formats: Arc<Formats>,
) -> Result<(), FluentError> {
    let plurals = Arc::clone(&formats);
    bundle.add_function(PLURAL, move |values, options| {
        plural(&plurals, values, options)
    })?;
    bundle.add_function(NUMBER, move |values, options| {
        number(&formats, values, options)
    })
}

/// The variant key that stands for a number literal: `exact-0`, `exact--3`, `exact-1_5`.
pub(super) fn exact_key(literal: &str) -> String {
    format!("exact-{}", literal.replace('.', "_"))
}

/// A number as it is to be shown.
struct Number {
    decimal: Decimal,
    ordinal: bool,
    grouped: bool,
}

impl Number {
    /// Takes the decimals that `literal` has, unless the options ask for others.
    fn new(literal: &str, mut options: FluentNumberOptions, named: &FluentArgs) -> Option<Self> {
        let mut decimal = parse_decimal(literal)?;
        let written = literal
            .split_once('.')
            .map_or(0, |(_, decimals)| decimals.len());
        options.minimum_fraction_digits.get_or_insert(written);
        options.merge(named);
        set_decimals(&mut decimal, &options);
        let zero = FluentValue::from(0);
        Some(Self {
            decimal,
            ordinal: options.r#type == FluentNumberType::Ordinal,
            grouped: options.use_grouping && named.get("useGrouping") != Some(&zero),
        })
    }

    /// Takes the digits of a value that is written already; options can't change them.
    fn from_operand(operand: Operand, named: &FluentArgs) -> Self {
        let mut options = FluentNumberOptions::default();
        options.merge(named);
        Self {
            decimal: operand.to_decimal(),
            ordinal: options.r#type == FluentNumberType::Ordinal,
            grouped: options.use_grouping,
        }
    }

    fn write(self, formats: &Formats) -> Shown {
        Shown {
            operand: Operand::from_decimal(&self.decimal),
            text: match self.grouped {
                true => formats.grouped(self.decimal, Sign::Auto),
                false => formats.ungrouped(self.decimal, Sign::Auto),
            },
        }
    }
}

/// Rounds half away from zero to the most decimals asked for, then adds zeros up to the fewest.
fn set_decimals(number: &mut Decimal, options: &FluentNumberOptions) {
    const HALF_UP: SignedRoundingMode =
        SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
    let position = |digits: usize| -i16::try_from(digits.min(100)).unwrap_or_default();
    let most = options.maximum_fraction_digits.unwrap_or(usize::MAX);
    let fewest = options.minimum_fraction_digits.unwrap_or(0).min(most);
    if options.maximum_fraction_digits.is_some() {
        number.round_with_mode(position(most), HALF_UP);
    }
    number.absolute.trim_end();
    number.absolute.pad_end(position(fewest));
}

fn number<'a>(
    formats: &Formats,
    values: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let written = match values.first() {
        Some(FluentValue::Number(number)) => {
            Number::new(&number.value.to_string(), number.options.clone(), named)
        }
        Some(FluentValue::String(text)) => Number::new(text, FluentNumberOptions::default(), named),
        _ => None,
    };
    match (written, values.first()) {
        (Some(number), _) => number.write(formats).into(),
        (None, Some(value)) => value.clone(),
        (None, None) => FluentValue::Error,
    }
}

fn plural<'a>(
    formats: &Formats,
    values: &[FluentValue<'a>],
    named: &FluentArgs,
) -> FluentValue<'a> {
    let number = match values.first() {
        Some(FluentValue::Number(number)) => {
            Number::new(&number.value.to_string(), number.options.clone(), named)
        }
        Some(FluentValue::Custom(value)) => match value.as_any().downcast_ref() {
            Some(Shown {
                operand: Some(operand),
                ..
            }) => Some(Number::from_operand(*operand, named)),
            Some(Shown { text, .. }) => return text.clone().into(),
            None => None,
        },
        Some(FluentValue::String(text)) => return text.clone().into(),
        Some(FluentValue::None | FluentValue::Error) | None => None,
    };
    let Some(Number {
        decimal, ordinal, ..
    }) = number
    else {
        return FluentValue::Error;
    };
    match exact(&decimal, named) {
        Some(key) => key.into(),
        None if ordinal => formats.ordinal(&decimal).into(),
        None => formats.cardinal(&decimal).into(),
    }
}

/// The key of the first literal in `exact` that is the same number, however many zeros it has.
fn exact(number: &Decimal, named: &FluentArgs) -> Option<String> {
    let Some(FluentValue::String(literals)) = named.get("exact") else {
        return None;
    };
    let number = without_zeros(number.clone());
    let equals =
        |literal: &&str| parse_decimal(literal).map(without_zeros).as_ref() == Some(&number);
    literals.split(' ').find(equals).map(exact_key)
}

fn without_zeros(mut number: Decimal) -> Decimal {
    number.absolute.trim_end();
    number.with_sign_display(SignDisplay::Negative)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Tenths;
    use crate::translate::format::tests::{LANGUAGES, PLURALS, formats};
    use crate::translate::plurals::rewrite;
    use fluent_bundle::FluentResource;

    /// What a value is shown as before it takes its place.
    const MARK: &str = "\u{e000}";

    /// What the message `a` of a file says in a language.
    fn say(code: &str, source: &str, arguments: &FluentArgs) -> String {
        let language = code.parse().unwrap();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        register(&mut bundle, Arc::new(formats(code))).unwrap();
        let resource = FluentResource::try_new(rewrite(source)).expect(source);
        bundle.add_resource(resource).unwrap();
        let message = bundle.get_message("a").unwrap().value().unwrap();
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message, Some(arguments), &mut errors);
        assert!(errors.is_empty(), "{source}: {errors:?}");
        text.into_owned()
    }

    fn given<'a>(value: impl Into<FluentValue<'a>>) -> FluentArgs<'a> {
        let mut arguments = FluentArgs::new();
        arguments.set("n", value);
        arguments
    }

    fn shown(operand: Operand) -> Shown {
        let operand = Some(operand);
        let text = MARK.to_owned();
        Shown { operand, text }
    }

    fn check<'a>(code: &str, source: &str, value: impl Into<FluentValue<'a>>, expected: &str) {
        let value = value.into();
        let what = format!("{source} in {code} with {value:?}");
        assert_eq!(say(code, source, &given(value)), expected, "{what}");
    }

    #[test]
    fn shown_values_can_be_compared() {
        let one: FluentValue = shown(Operand::Integer(1)).into();
        let two: FluentValue = shown(Operand::Integer(2)).into();
        assert_eq!(one, one.clone());
        assert_ne!(one, two);
    }

    #[test]
    fn every_language_selects_its_own_plural() {
        for (index, (code, _)) in LANGUAGES.iter().enumerate() {
            let mut source = "a = { $n ->\n".to_owned();
            for category in formats(code).plural_categories() {
                let default = if category == "other" { "*" } else { "" };
                source += &format!("   {default}[{category}] {{ $n }} {category}\n");
            }
            source += "}\n";
            for (operand, expected) in PLURALS {
                let category = expected[index];
                let expected = format!("{MARK} {category}");
                check(code, &source, shown(operand), &expected);
                if let Operand::Integer(number) = operand {
                    let expected = format!("{number} {category}");
                    check(code, &source, number, &expected);
                }
            }
        }
    }

    #[test]
    fn exact_numbers_come_first() {
        let source =
            "a = { $n ->\n [one] one\n [0] none\n [1.5] half\n [-3] less\n *[other] n\n}\n";
        let tenths = |tenths| shown(Operand::Tenths(Tenths(tenths)));
        let integer = |number| shown(Operand::Integer(number));
        for (value, expected) in [
            (integer(0), "none"),
            (tenths(0), "none"),
            (integer(1), "one"),
            (tenths(10), "n"),
            (tenths(15), "half"),
            (integer(-3), "less"),
            (tenths(-30), "less"),
            (integer(3), "n"),
        ] {
            check("en", source, value, expected);
        }
        check("en", source, 0, "none");
        check("en", source, -0.0, "none");
        check("en", source, 1.5, "half");
        check("pa", source, integer(0), "none");
        check(
            "ar",
            "a = { $n ->\n *[zero] x\n [0] y\n }\n",
            integer(0),
            "y",
        );
        check(
            "en",
            "a = { $n ->\n [one] x\n *[1.0] y\n }\n",
            integer(1),
            "y",
        );
        check("en", "a = { 1 ->\n [one] x\n *[other] y\n }\n", 0, "x");
        check("en", "a = { 1.0 ->\n [one] x\n *[other] y\n }\n", 0, "y");
    }

    #[test]
    fn ordinals() {
        let source = "a = { NUMBER($n, type: \"ordinal\") ->\n [one] st\n [two] nd\n [few] rd\n \
                      [0] none\n *[other] th\n }\n";
        for (number, expected) in [
            (0, "none"),
            (1, "st"),
            (2, "nd"),
            (3, "rd"),
            (4, "th"),
            (11, "th"),
            (22, "nd"),
        ] {
            check("en", source, shown(Operand::Integer(number)), expected);
            check("en", source, number, expected);
        }
    }

    #[test]
    fn options_count_for_numbers_but_not_for_written_values() {
        let source = "a = { NUMBER($n, minimumFractionDigits: 1) ->\n [one] one\n *[other] n\n }\n";
        check("en", source, 1, "n");
        check("en", source, shown(Operand::Integer(1)), "one");
        check(
            "en",
            "a = { NUMBER($n, minimumFractionDigits: 1) }\n",
            1,
            "1.0",
        );
        let written = shown(Operand::Integer(1));
        check(
            "en",
            "a = { NUMBER($n, minimumFractionDigits: 1) }\n",
            written,
            MARK,
        );
    }

    #[test]
    fn texts_and_words() {
        let words = "a = { $n ->\n [up] rise\n *[down] fall\n }\n";
        check("en", words, "up", "rise");
        check("en", words, "down", "fall");
        let few = "a = { $n ->\n [few] some\n *[other] all\n }\n";
        check("en", few, "few", "some");
        let text = Shown {
            operand: None,
            text: "few".to_owned(),
        };
        check("en", few, text, "some");
        check("en", "a = { NUMBER($n) }\n", "Camden", "Camden");
        check("en", "a = { $n }\n", shown(Operand::Integer(1)), MARK);
    }

    #[test]
    fn missing_values_take_the_default() {
        let source = "a = { $m ->\n [one] x\n *[other] y\n }\n";
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        register(&mut bundle, Arc::new(formats("en"))).unwrap();
        bundle
            .add_resource(FluentResource::try_new(rewrite(source)).unwrap())
            .unwrap();
        let message = bundle.get_message("a").unwrap().value().unwrap();
        let mut errors = Vec::new();
        assert_eq!(bundle.format_pattern(message, None, &mut errors), "y");
        assert_eq!(errors.len(), 1);
        assert!(register(&mut bundle, Arc::new(formats("en"))).is_err());
    }

    #[test]
    fn numbers_in_messages() {
        for (source, expected) in [
            ("a = { 12345 }, { 1.50 }\n", "12\u{a0}345, 1,50"),
            ("a = { -12.4 } {{ 7002 }}\n", "-12,4 7002"),
            ("a = { NUMBER(12345) }\n", "12\u{a0}345"),
            ("a = { NUMBER(1.50) }\n", "1,50"),
            ("a = { NUMBER(12345, useGrouping: \"false\") }\n", "12345"),
            ("a = { NUMBER(12345, useGrouping: 0) }\n", "12345"),
            ("a = { NUMBER(1.5, minimumFractionDigits: 3) }\n", "1,500"),
            ("a = { NUMBER(1.25, maximumFractionDigits: 1) }\n", "1,3"),
            ("a = { NUMBER(1.25, maximumFractionDigits: 0) }\n", "1"),
            ("a = { NUMBER(100, maximumFractionDigits: 2) }\n", "100"),
            ("a = { NUMBER(100.0, maximumFractionDigits: 0) }\n", "100"),
            ("a = { NUMBER($n) }\n", "98\u{a0}765,4"),
            (
                "a = { 12345678901234567891 }\n",
                "12\u{a0}345\u{a0}678\u{a0}901\u{a0}234\u{a0}567\u{a0}891",
            ),
        ] {
            check("pl", source, 98765.4, expected);
        }
        check("ar", "a = { -5 }\n", 0, "\u{200e}-5");
        check("pa", "a = { 100000 }\n", 0, "1,00,000");
    }

    #[test]
    fn terms_take_numbers() {
        let source =
            "-t = { $n ->\n [one] crime\n *[other] crimes\n }\na = { -t(n: 1) } { -t(n: 5) }\n";
        check("en", source, 0, "crime crimes");
    }
}
