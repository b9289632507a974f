//! TOML with places: reading keys one by one, and saying where each mistake is.
//!
//! In: a TOML text. Out: typed values with their spans, and a [`Diagnostic`] for each syntax error,
//! wrong type, missing key and unknown key, all in one run. It knows no key of ours.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use serde::{Deserialize, Serialize};
use toml::de::{DeTable, DeValue};

use crate::diagnostics::{Diagnostic, Place, meant, nearest, rules};
use crate::source::{FileId, Span};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

/// A calendar date as written in TOML, checked to exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, from 1.
    pub month: u8,
    /// Day, from 1.
    pub day: u8,
}

impl Date {
    /// A date such as `2026-11-22`; `None` for anything else, and for a day that is in no calendar.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of(&text.parse().ok()?)
    }

    fn of(datetime: &toml::value::Datetime) -> Option<Self> {
        let date = datetime.date.filter(|_| datetime.time.is_none())?;
        Some(Self {
            year: date.year,
            month: date.month,
            day: date.day,
        })
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Parses `text`, which begins at byte `offset` of `file` (front matter does not begin at 0).
///
/// Returns the table as far as it could be understood; every syntax error becomes a diagnostic.
pub fn parse<'a>(
    file: FileId,
    text: &'a str,
    offset: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> toml::Spanned<DeTable<'a>> {
    let (table, mut errors) = DeTable::parse_recoverable(text);
    drop_consequences(text, &mut errors);
    for error in errors {
        let range = error.span().unwrap_or(0..0);
        let (message, help) = if is_double(&error) {
            let key = text.get(range.clone()).unwrap_or_default();
            let key = key.trim_matches(['"', '\'']);
            (format!("\"{key}\" is written twice"), "keep one of them")
        } else {
            let reason = error.message().lines().collect::<Vec<_>>().join(", ");
            let message = format!("this is not valid TOML: {reason}");
            (message, help_for(line_at(text, range.start).1))
        };
        let span = Span::new(file, range.start + offset..range.end + offset);
        diagnostics.push(Diagnostic::at(rules::TOML_SYNTAX, &span, message).help(help));
    }
    table
}

/// Where the line of byte `at` begins, and the line.
fn line_at(text: &str, at: usize) -> (usize, &str) {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    (start, text[start..].lines().next().unwrap_or(""))
}

/// What to do about a line that does not parse.
fn help_for(line: &str) -> &'static str {
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    let parts: Vec<&str> = value.split(['/', '.']).collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if value.contains(['“', '”', '„', '‘', '’']) && !value.contains('"') {
        "write straight quotation marks, \"...\", not curly ones"
    } else if parts.len() == 3 && parts.iter().all(is_number) {
        "write a date with the year first, without quotes: 2027-06-30"
    } else {
        "check brackets, quotes and the line before"
    }
}

/// Drops the errors that only follow from others.
fn drop_consequences(text: &str, errors: &mut Vec<toml::de::Error>) {
    // An array that is never closed takes all that follows for its own: only the first error is one.
    let is_unclosed = |error: &toml::de::Error| error.message().starts_with("unclosed array,");
    if errors.iter().any(is_unclosed) {
        errors.truncate(1);
    }
    // Keys below a heading that can't be read fall to the table before, which may have them.
    let start = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    let others = errors.iter().filter(|error| !is_double(error));
    let lines = others.map(|error| line_at(text, start(error)));
    let headings = lines.filter(|(_, line)| line.trim_start().starts_with('['));
    let headings = headings.map(|(start, _)| start);
    if let Some(heading) = headings.min() {
        errors.retain(|error| start(error) < heading || !is_double(error));
    }
}

/// Whether a key is written twice.
fn is_double(error: &toml::de::Error) -> bool {
    error.message().starts_with("duplicate key")
}

/// Reads the keys of one table; [`Reader::finish`] reports those that nobody asked for.
pub struct Reader<'a, 'd> {
    table: &'a DeTable<'a>,
    file: FileId,
    offset: usize,
    span: Span,
    what: String,
    parses: bool,
    asked: RefCell<BTreeSet<String>>,
    diagnostics: &'d RefCell<Vec<Diagnostic>>,
}

impl<'a, 'd> Reader<'a, 'd> {
    /// A reader of a whole document; `what` names it in messages ("the configuration").
    pub fn new(
        document: &'a toml::Spanned<DeTable<'a>>,
        file: FileId,
        offset: usize,
        what: impl Into<String>,
        diagnostics: &'d RefCell<Vec<Diagnostic>>,
    ) -> Self {
        let broken = |known: &Diagnostic| {
            known.rule == rules::TOML_SYNTAX.id
                && matches!(&known.place, Place::Span(span) if span.file == file)
        };
        Self {
            table: document.get_ref(),
            file,
            offset,
            span: Span::new(file, offset..offset),
            what: what.into(),
            parses: !diagnostics.borrow().iter().any(broken),
            asked: RefCell::default(),
            diagnostics,
        }
    }

    /// Where the table begins.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The name of the table in messages.
    pub fn what(&self) -> &str {
        &self.what
    }

    /// All keys, in the order of their names.
    pub fn keys(&self) -> impl Iterator<Item = Located<&'a str>> {
        self.table.keys().map(|key| Located {
            value: key.get_ref().as_ref(),
            span: self.place(key.span()),
        })
    }

    /// Adds a finding; in a document that does not parse only the syntax is reported, since what
    /// is missing or strange there may be what the parser skipped.
    pub fn report(&self, diagnostic: Diagnostic) {
        if self.parses {
            self.diagnostics.borrow_mut().push(diagnostic);
        }
    }

    fn place(&self, range: Range<usize>) -> Span {
        Span::new(
            self.file,
            range.start + self.offset..range.end + self.offset,
        )
    }

    fn raw(&self, key: &str) -> Option<(&'a DeValue<'a>, Span)> {
        self.asked.borrow_mut().insert(key.to_owned());
        let value = self.table.get(key)?;
        Some((value.get_ref(), self.place(value.span())))
    }

    /// Whether the key is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn wrong_type(&self, key: &str, span: &Span, wanted: &str, found: &DeValue<'_>) {
        let message = format!("\"{key}\" must be {wanted}, not {}", describe(found));
        self.report(Diagnostic::at(rules::WRONG_TYPE, span, message));
    }

    fn typed<T>(
        &self,
        key: &str,
        wanted: &str,
        read: impl FnOnce(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<Located<T>> {
        let (value, span) = self.raw(key)?;
        match read(value) {
            Some(value) => Some(Located { value, span }),
            None => {
                self.wrong_type(key, &span, wanted, value);
                None
            }
        }
    }

    /// A text, if the key is there.
    pub fn string(&self, key: &str) -> Option<Located<&'a str>> {
        self.typed(key, "a text in quotes", DeValue::as_str)
    }

    /// A whole number, if the key is there.
    pub fn integer(&self, key: &str) -> Option<Located<i64>> {
        self.typed(key, "a whole number", |value| {
            let number = value.as_integer()?;
            i64::from_str_radix(number.as_str(), number.radix()).ok()
        })
    }

    /// A number with or without a fraction, if the key is there.
    pub fn number(&self, key: &str) -> Option<Located<f64>> {
        self.typed(key, "a number", |value| match value {
            DeValue::Integer(number) => {
                let whole = i64::from_str_radix(number.as_str(), number.radix());
                whole.ok().map(|number| number as f64)
            }
            DeValue::Float(number) => number.as_str().parse().ok(),
            _ => None,
        })
    }

    /// `true` or `false`, if the key is there.
    pub fn boolean(&self, key: &str) -> Option<Located<bool>> {
        self.typed(key, "true or false", DeValue::as_bool)
    }

    /// A date such as `2026-11-22`, if the key is there.
    pub fn date(&self, key: &str) -> Option<Located<Date>> {
        self.typed(key, "a date such as 2026-11-22, without quotes", |value| {
            Date::of(value.as_datetime()?)
        })
    }

    /// A list of texts, if the key is there; entries of another type are reported and left out.
    pub fn strings(&self, key: &str) -> Option<Vec<Located<&'a str>>> {
        let (value, span) = self.raw(key)?;
        let Some(array) = value.as_array() else {
            self.wrong_type(key, &span, "a list of texts", value);
            return None;
        };
        let mut found = Vec::new();
        for entry in array {
            let span = self.place(entry.span());
            match entry.get_ref().as_str() {
                Some(value) => found.push(Located { value, span }),
                None => self.wrong_type(key, &span, "a list of texts", entry.get_ref()),
            }
        }
        Some(found)
    }

    /// A table, if the key is there.
    pub fn table(&self, key: &str) -> Option<Reader<'a, 'd>> {
        let table = self.typed(key, "a table", DeValue::as_table)?;
        Some(self.inner(table.value, table.span, format!("[{key}]")))
    }

    /// The tables of `[[key]]`, none when the key is absent.
    pub fn tables(&self, key: &str) -> Vec<Reader<'a, 'd>> {
        let Some((value, span)) = self.raw(key) else {
            return Vec::new();
        };
        let Some(array) = value.as_array() else {
            self.wrong_type(
                key,
                &span,
                &format!("a list of tables, each begun by [[{key}]]"),
                value,
            );
            return Vec::new();
        };
        let mut found = Vec::new();
        for entry in array {
            let span = self.place(entry.span());
            match entry.get_ref().as_table() {
                Some(table) => found.push(self.inner(table, span, format!("[[{key}]]"))),
                None => self.wrong_type(key, &span, "a list of tables", entry.get_ref()),
            }
        }
        found
    }

    /// Whether the value of `key` is a table (a text may be written short or as a table).
    pub fn is_table(&self, key: &str) -> bool {
        self.table
            .get(key)
            .is_some_and(|value| value.get_ref().is_table())
    }

    fn inner(&self, table: &'a DeTable<'a>, span: Span, what: String) -> Self {
        Self {
            table,
            span,
            what,
            asked: RefCell::default(),
            ..*self
        }
    }

    /// Reports that a key is missing.
    pub fn missing(&self, key: &str) {
        self.report(self.lack_of(key));
    }

    fn lack_of(&self, key: &str) -> Diagnostic {
        let message = format!("{} has no \"{key}\"", self.what);
        Diagnostic::at(rules::MISSING_KEY, &self.span, message)
            .help(format!("add the line: {key} = ..."))
    }

    /// A text that must be there and not be empty.
    pub fn required_string(&self, key: &str) -> Option<Located<&'a str>> {
        if !self.has(key) {
            self.missing(key);
        }
        self.filled_string(key)
    }

    /// A text that may be absent but not be empty.
    pub fn filled_string(&self, key: &str) -> Option<Located<&'a str>> {
        let text = self.string(key)?;
        if text.value.trim().is_empty() {
            self.report(Diagnostic::at(
                rules::WRONG_VALUE,
                &text.span,
                format!("\"{key}\" is empty"),
            ));
            return None;
        }
        Some(text)
    }

    /// Reports every key that nobody asked for, with the nearest known one. That one is not reported as missing, too.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let known = || asked.iter().map(String::as_str);
        for key in self.keys() {
            if asked.contains(key.value) {
                continue;
            }
            let near = nearest(key.value, known());
            if let Some(near) = near {
                let lack = self.lack_of(near);
                self.diagnostics.borrow_mut().retain(|known| *known != lack);
            }
            let help = near.map(meant).unwrap_or_else(|| {
                let known: Vec<_> = known().collect();
                format!("known here: {}", known.join(", "))
            });
            let message = format!("unknown key \"{}\" in {}", key.value, self.what);
            self.report(Diagnostic::at(rules::UNKNOWN_KEY, &key.span, message).help(help));
        }
    }
}

/// What a TOML value is, in words.
fn describe(value: &DeValue<'_>) -> String {
    match value {
        DeValue::String(text) => format!("the text {text:?}"),
        DeValue::Integer(number) => format!("the number {}", number.as_str()),
        DeValue::Float(number) => format!("the number {}", number.as_str()),
        DeValue::Boolean(value) => format!("{value}"),
        DeValue::Datetime(value) => format!("the date {value}"),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::short;
    use crate::source::Sources;

    fn check(text: &str, expected: &[&str]) {
        let mut sources = Sources::default();
        let file = sources.add("x.toml", text);
        let mut found = Vec::new();
        let document = parse(file, text, 0, &mut found);
        let found = RefCell::new(found);
        let reader = Reader::new(&document, file, 0, "the file", &found);
        reader.required_string("title");
        reader.integer("order");
        reader.date("updated");
        for row in reader.tables("rows") {
            row.required_string("id");
            row.finish();
        }
        reader.finish();
        let mut found = found.into_inner();
        crate::diagnostics::sort(&mut found, &sources);
        let lines: Vec<_> = found.iter().map(|d| short::format(d, &sources)).collect();
        let lines: Vec<_> = lines.iter().map(|line| line.trim_end()).collect();
        assert_eq!(lines, expected);
    }

    #[test]
    fn reports_every_mistake_with_its_place() {
        check("title = \"A\"\n", &[]);
        check(
            "titel = \"A\"\n",
            &["x.toml:1:1: error[unknown-key]: unknown key \"titel\" in the file"],
        );
        check(
            "title = 3\norder = \"x\"\nupdated = \"2026-01-01\"\n",
            &[
                "x.toml:1:9: error[wrong-type]: \"title\" must be a text in quotes, not the number 3",
                "x.toml:2:9: error[wrong-type]: \"order\" must be a whole number, not the text \"x\"",
                "x.toml:3:11: error[wrong-type]: \"updated\" must be a date such as 2026-11-22, without quotes, not the text \"2026-01-01\"",
            ],
        );
        check(
            "title = \"\"\n[[rows]]\nid = \"a\"\nx = 1\n[[rows]]\n",
            &[
                "x.toml:1:9: error[wrong-value]: \"title\" is empty",
                "x.toml:4:1: error[unknown-key]: unknown key \"x\" in [[rows]]",
                "x.toml:5:1: error[missing-key]: [[rows]] has no \"id\"",
            ],
        );
    }
}
