//! Writing numbers, dates and lists as one language does, and sorting in its order.
//!
//! In: a language's ICU locale, then plain values. Out: text, plural categories and an order, all
//! by CLDR. It knows no messages, and no value's meaning: percent signs and units are messages.

use std::cmp::Ordering;
use std::fmt::Display;

use fixed_decimal::{Decimal, SignDisplay};
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_datetime::fieldsets::{M, YMD};
use icu_datetime::input::Date as IcuDate;
use icu_datetime::preferences::CalendarAlgorithm;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterLoadError, DateTimeFormatterPreferences};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};

use crate::document::Date;
use crate::lang::Language;
use crate::model::Tenths;

/// Which signs a number shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A minus for negative numbers.
    Auto,
    /// A minus or a plus; nothing for zero.
    Always,
    /// None: the number without its sign.
    Never,
}

/// A number that a plural form can depend on, as precisely as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// A number shown without decimals.
    Integer(i64),
    /// A number shown with exactly one decimal: 1.0 is `other` in English, and 1 is `one`.
    Tenths(Tenths),
}

impl Operand {
    /// The number with its visible digits.
    pub(super) fn to_decimal(self) -> Decimal {
        match self {
            Self::Integer(number) => Decimal::from(number),
            Self::Tenths(Tenths(tenths)) => {
                let mut number = Decimal::from(tenths);
                number.multiply_pow10(-1);
                number
            }
        }
    }

    /// The operand that shows the same digits, if there is one.
    pub(super) fn from_decimal(number: &Decimal) -> Option<Self> {
        let digits = number.to_string();
        match digits.split_once('.') {
            None => Some(Self::Integer(digits.parse().ok()?)),
            Some((whole, fraction)) if fraction.len() == 1 => {
                let tenths = format!("{whole}{fraction}").parse().ok()?;
                Some(Self::Tenths(Tenths(tenths)))
            }
            Some(_) => None,
        }
    }
}

/// Reads a number such as `-12.50`, keeping the decimals as written.
pub(super) fn parse_decimal(literal: &str) -> Option<Decimal> {
    let mut number = Decimal::try_from_str(literal).ok()?;
    number.absolute.trim_start();
    Some(number)
}

/// Everything that writes values in one language.
pub struct Formats {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
    dates: DateTimeFormatter<YMD>,
    months: DateTimeFormatter<M>,
    lists: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// The formats of a language; fails when ICU has no data for its locale.
    pub fn new(language: &Language) -> Result<Self, String> {
        let locale = &language.format;
        let fail = |what, error: &dyn Display| format!("no {what} for {locale}: {error}");
        let numbers = |grouping| {
            let options = DecimalFormatterOptions::from(grouping);
            DecimalFormatter::try_new(locale.into(), options).map_err(|e| fail("numbers", &e))
        };
        // The plan's years are those of the Gregorian calendar in every language.
        let mut calendar = DateTimeFormatterPreferences::from(locale);
        calendar.calendar_algorithm = Some(CalendarAlgorithm::Gregory);
        Ok(Self {
            grouped: numbers(GroupingStrategy::Auto)?,
            plain: numbers(GroupingStrategy::Never)?,
            cardinal: PluralRules::try_new_cardinal(locale.into())
                .map_err(|e| fail("plural rules", &e))?,
            ordinal: PluralRules::try_new_ordinal(locale.into())
                .map_err(|e| fail("ordinal rules", &e))?,
            dates: DateTimeFormatter::try_new(calendar, YMD::long())
                .map_err(|e| fail("dates", &e))?,
            months: months(calendar).map_err(|e| fail("months", &e))?,
            lists: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
                .map_err(|e| fail("lists", &e))?,
            collator: CollatorBorrowed::try_new(locale.into(), CollatorOptions::default())
                .map_err(|e| fail("sort order", &e))?,
        })
    }

    /// A count, grouped as the language does: `7,002`.
    pub fn count(&self, count: i64) -> String {
        self.signed_count(count, Sign::Auto)
    }

    /// A count with the signs asked for.
    pub fn signed_count(&self, count: i64, sign: Sign) -> String {
        self.grouped(Operand::Integer(count).to_decimal(), sign)
    }

    /// A number with exactly one decimal: `-12.4`.
    pub fn decimal(&self, number: Tenths, sign: Sign) -> String {
        self.grouped(Operand::Tenths(number).to_decimal(), sign)
    }

    /// A year, never grouped: `2022`.
    pub fn year(&self, year: i64) -> String {
        self.ungrouped(Decimal::from(year), Sign::Auto)
    }

    /// A number as a Fluent file writes it, such as `12345` or `1.50`, with the same decimals.
    ///
    /// A text that is no number stays as it is.
    pub fn number_literal(&self, literal: &str) -> String {
        match parse_decimal(literal) {
            Some(number) => self.grouped(number, Sign::Auto),
            None => literal.to_owned(),
        }
    }

    /// A day in long form: `1 January 2022`.
    pub fn date(&self, date: Date) -> String {
        match IcuDate::try_new_iso(i32::from(date.year), date.month, date.day) {
            Ok(day) => self.dates.format(&day).to_string(),
            Err(_) => date.to_string(),
        }
    }

    /// The name of a day's month as it stands alone: `January`.
    pub fn month(&self, date: Date) -> String {
        match IcuDate::try_new_iso(i32::from(date.year), date.month, date.day) {
            Ok(day) => self.months.format(&day).to_string(),
            Err(_) => date.month.to_string(),
        }
    }

    /// Several texts as one: `A, B and C`.
    pub fn list(&self, items: &[String]) -> String {
        self.lists.format(items.iter()).to_string()
    }

    /// The order of two texts in the language.
    ///
    /// Different texts are never equal, so that a sorted list is the same on every run.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }

    /// The CLDR category of a count or measure, such as `few`.
    pub fn plural(&self, operand: Operand) -> &'static str {
        self.cardinal(&operand.to_decimal())
    }

    /// The cardinal categories that the language has, `other` last.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.cardinal.categories().map(name).collect()
    }

    pub(super) fn cardinal(&self, number: &Decimal) -> &'static str {
        name(self.cardinal.category_for(number))
    }

    pub(super) fn ordinal(&self, number: &Decimal) -> &'static str {
        name(self.ordinal.category_for(number))
    }

    pub(super) fn grouped(&self, number: Decimal, sign: Sign) -> String {
        self.grouped.format(&with_sign(number, sign)).to_string()
    }

    pub(super) fn ungrouped(&self, number: Decimal, sign: Sign) -> String {
        self.plain.format(&with_sign(number, sign)).to_string()
    }
}

/// The long names of months, or the short ones where these are figures.
///
/// Chinese dates are written with 1月, although the long name alone would be 一月.
fn months(
    calendar: DateTimeFormatterPreferences,
) -> Result<DateTimeFormatter<M>, DateTimeFormatterLoadError> {
    let short = DateTimeFormatter::try_new(calendar, M::medium())?;
    let january = IcuDate::try_new_iso(2022, 1, 1).expect("the day exists");
    let name = short.format(&january).to_string();
    match name.starts_with(char::is_numeric) {
        true => Ok(short),
        false => DateTimeFormatter::try_new(calendar, M::long()),
    }
}

fn with_sign(number: Decimal, sign: Sign) -> Decimal {
    number.with_sign_display(match sign {
        Sign::Auto => SignDisplay::Negative,
        Sign::Always => SignDisplay::ExceptZero,
        Sign::Never => SignDisplay::Never,
    })
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::lang::LangId;

    /// The five languages, by code and ICU locale.
    pub(in crate::translate) const LANGUAGES: [(&str, &str); 5] = [
        ("en", "en-GB"),
        ("ar", "ar-u-nu-latn"),
        ("zh", "zh-Hans"),
        ("pl", "pl"),
        ("pa", "pa"),
    ];

    pub(in crate::translate) fn formats(code: &str) -> Formats {
        let (_, format) = LANGUAGES.iter().find(|(known, _)| *known == code).unwrap();
        let format = format.parse().unwrap();
        let tag = code.parse().unwrap();
        let language = Language::new(LangId::SOURCE, code, (code, &tag), format, code);
        Formats::new(&language).unwrap()
    }

    /// Compares one result in each language, in the order of [`LANGUAGES`].
    fn check(what: &str, show: impl Fn(&Formats) -> String, expected: [&str; 5]) {
        for ((code, _), expected) in LANGUAGES.iter().zip(expected) {
            assert_eq!(show(&formats(code)), expected, "{what} in {code}");
        }
    }

    #[test]
    fn can_be_shared_between_threads() {
        fn check<T: Send + Sync>() {}
        check::<Formats>();
    }

    #[test]
    fn counts() {
        for (count, expected) in [
            (0, ["0", "0", "0", "0", "0"]),
            (103, ["103", "103", "103", "103", "103"]),
            (1234, ["1,234", "1,234", "1,234", "1234", "1,234"]),
            (7002, ["7,002", "7,002", "7,002", "7002", "7,002"]),
            (
                12_793,
                ["12,793", "12,793", "12,793", "12\u{a0}793", "12,793"],
            ),
            (
                123_456,
                ["123,456", "123,456", "123,456", "123\u{a0}456", "1,23,456"],
            ),
            (
                -1234,
                ["-1,234", "\u{200e}-1,234", "-1,234", "-1234", "-1,234"],
            ),
        ] {
            check(&count.to_string(), |f| f.count(count), expected);
        }
    }

    #[test]
    fn signs() {
        for (count, sign, expected) in [
            (5, Sign::Always, ["+5", "\u{200e}+5", "+5", "+5", "+5"]),
            (-5, Sign::Always, ["-5", "\u{200e}-5", "-5", "-5", "-5"]),
            (0, Sign::Always, ["0", "0", "0", "0", "0"]),
            (-5, Sign::Auto, ["-5", "\u{200e}-5", "-5", "-5", "-5"]),
            (-5, Sign::Never, ["5", "5", "5", "5", "5"]),
        ] {
            let what = format!("{count} with {sign:?}");
            check(&what, |f| f.signed_count(count, sign), expected);
        }
    }

    #[test]
    fn decimals() {
        for (tenths, sign, expected) in [
            (15, Sign::Auto, ["1.5", "1.5", "1.5", "1,5", "1.5"]),
            (
                -124,
                Sign::Auto,
                ["-12.4", "\u{200e}-12.4", "-12.4", "-12,4", "-12.4"],
            ),
            (-124, Sign::Never, ["12.4", "12.4", "12.4", "12,4", "12.4"]),
            (
                124,
                Sign::Always,
                ["+12.4", "\u{200e}+12.4", "+12.4", "+12,4", "+12.4"],
            ),
            (0, Sign::Always, ["0.0", "0.0", "0.0", "0,0", "0.0"]),
            (
                -4,
                Sign::Auto,
                ["-0.4", "\u{200e}-0.4", "-0.4", "-0,4", "-0.4"],
            ),
            (100, Sign::Auto, ["10.0", "10.0", "10.0", "10,0", "10.0"]),
            (
                123_450,
                Sign::Auto,
                [
                    "12,345.0",
                    "12,345.0",
                    "12,345.0",
                    "12\u{a0}345,0",
                    "12,345.0",
                ],
            ),
        ] {
            let what = format!("{tenths} tenths with {sign:?}");
            check(&what, |f| f.decimal(Tenths(tenths), sign), expected);
        }
    }

    #[test]
    fn literals() {
        for (literal, expected) in [
            (
                "12345",
                ["12,345", "12,345", "12,345", "12\u{a0}345", "12,345"],
            ),
            ("1.5", ["1.5", "1.5", "1.5", "1,5", "1.5"]),
            ("1.50", ["1.50", "1.50", "1.50", "1,50", "1.50"]),
            (
                "-12.4",
                ["-12.4", "\u{200e}-12.4", "-12.4", "-12,4", "-12.4"],
            ),
            ("007", ["7", "7", "7", "7", "7"]),
            ("-0", ["0", "0", "0", "0", "0"]),
            ("seven", ["seven", "seven", "seven", "seven", "seven"]),
            (
                "12345678901234567891",
                [
                    "12,345,678,901,234,567,891",
                    "12,345,678,901,234,567,891",
                    "12,345,678,901,234,567,891",
                    "12\u{a0}345\u{a0}678\u{a0}901\u{a0}234\u{a0}567\u{a0}891",
                    "1,23,45,67,89,01,23,45,67,891",
                ],
            ),
        ] {
            check(literal, |f| f.number_literal(literal), expected);
        }
    }

    #[test]
    fn dates() {
        let day = |year, month, day| Date { year, month, day };
        check(
            "a day",
            |f| f.date(day(2022, 1, 1)),
            [
                "1 January 2022",
                "1 يناير 2022",
                "2022年1月1日",
                "1 stycznia 2022",
                "1 ਜਨਵਰੀ 2022",
            ],
        );
        check(
            "a month",
            |f| f.month(day(2022, 1, 1)),
            ["January", "يناير", "1月", "styczeń", "ਜਨਵਰੀ"],
        );
        check(
            "the last month",
            |f| f.month(day(2022, 12, 31)),
            ["December", "ديسمبر", "12月", "grudzień", "ਦਸੰਬਰ"],
        );
        check("a year", |f| f.year(2022), ["2022"; 5]);
        check("no day", |f| f.date(day(2022, 2, 30)), ["2022-02-30"; 5]);
    }

    #[test]
    fn lists() {
        let list = |items: &str| -> Vec<String> { items.chars().map(String::from).collect() };
        for (items, expected) in [
            ("", [""; 5]),
            ("A", ["A"; 5]),
            ("AB", ["A and B", "A وB", "A和B", "A i B", "A ਅਤੇ B"]),
            (
                "ABC",
                ["A, B and C", "A وB وC", "A、B和C", "A, B i C", "A, B ਅਤੇ C"],
            ),
        ] {
            check(items, |f| f.list(&list(items)), expected);
        }
    }

    #[test]
    fn sort_order() {
        for (code, expected) in [
            ("en", "a A áb abc b z"),
            ("ar", "ابتزاز الاعتداء جريمة سرقة"),
            ("zh", "暴力 车辆 犯罪 抢劫 社区 自行车"),
            ("pl", "az ąz bar cud ćma lud łan oko ósmy zza źle żal"),
            ("pa", "ੳਲ ਅਪਰਾਧ ੲਟ ਸ਼ਹਿਰ ਸਮਾਜ ਹਿੰਸਾ ਕਤਲ"),
        ] {
            let formats = formats(code);
            let mut words: Vec<_> = expected.split(' ').rev().collect();
            words.sort_by(|a, b| formats.compare(a, b));
            assert_eq!(words.join(" "), expected, "{code}");
        }
        let english = formats("en");
        assert_eq!(english.compare("a", "a"), Ordering::Equal);
        assert_ne!(english.compare("a\u{1}", "a"), Ordering::Equal);
    }

    #[test]
    fn plural_categories() {
        check(
            "categories",
            |f| f.plural_categories().join(" "),
            [
                "one other",
                "zero one two few many other",
                "other",
                "one few many other",
                "one other",
            ],
        );
        for (number, expected) in PLURALS {
            let what = format!("{number:?}");
            check(&what, |f| f.plural(number).to_owned(), expected);
        }
    }

    /// CLDR categories of numbers, in the order of [`LANGUAGES`].
    pub(in crate::translate) const PLURALS: [(Operand, [&str; 5]); 20] = [
        (
            Operand::Integer(0),
            ["other", "zero", "other", "many", "one"],
        ),
        (Operand::Integer(1), ["one", "one", "other", "one", "one"]),
        (
            Operand::Integer(2),
            ["other", "two", "other", "few", "other"],
        ),
        (
            Operand::Integer(3),
            ["other", "few", "other", "few", "other"],
        ),
        (
            Operand::Integer(11),
            ["other", "many", "other", "many", "other"],
        ),
        (
            Operand::Integer(22),
            ["other", "many", "other", "few", "other"],
        ),
        (
            Operand::Integer(100),
            ["other", "other", "other", "many", "other"],
        ),
        (
            Operand::Integer(103),
            ["other", "few", "other", "few", "other"],
        ),
        (
            Operand::Integer(112),
            ["other", "many", "other", "many", "other"],
        ),
        (
            Operand::Integer(319),
            ["other", "many", "other", "many", "other"],
        ),
        (
            Operand::Integer(329),
            ["other", "many", "other", "many", "other"],
        ),
        (
            Operand::Integer(1234),
            ["other", "many", "other", "few", "other"],
        ),
        (
            Operand::Integer(7002),
            ["other", "other", "other", "few", "other"],
        ),
        (
            Operand::Integer(12345),
            ["other", "many", "other", "many", "other"],
        ),
        (Operand::Integer(-1), ["one", "one", "other", "one", "one"]),
        (
            Operand::Tenths(Tenths(0)),
            ["other", "zero", "other", "other", "one"],
        ),
        (
            Operand::Tenths(Tenths(10)),
            ["other", "one", "other", "other", "one"],
        ),
        (
            Operand::Tenths(Tenths(15)),
            ["other", "other", "other", "other", "other"],
        ),
        (
            Operand::Tenths(Tenths(30)),
            ["other", "few", "other", "other", "other"],
        ),
        (
            Operand::Tenths(Tenths(-124)),
            ["other", "other", "other", "other", "other"],
        ),
    ];

    #[test]
    fn operands_keep_their_digits() {
        for (digits, expected) in [
            ("7", Some(Operand::Integer(7))),
            ("-12.4", Some(Operand::Tenths(Tenths(-124)))),
            ("-0.4", Some(Operand::Tenths(Tenths(-4)))),
            ("1.0", Some(Operand::Tenths(Tenths(10)))),
            ("1.25", None),
            ("99999999999999999999", None),
        ] {
            let number = parse_decimal(digits).unwrap();
            let operand = Operand::from_decimal(&number);
            assert_eq!(operand, expected, "{digits}");
            if let Some(operand) = operand {
                assert_eq!(operand.to_decimal().to_string(), digits);
            }
        }
    }
}
