//! Reading a table by its schema.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::schema::{Kind, Schema, Spec};
use super::{Collector, contact};
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::{Located, Reader};
use crate::markdown::is_slug;
use crate::model::{Field, PageLink, Row, Table, Target};

/// Reads one data file.
pub(super) fn read(
    reader: Reader<'_, '_>,
    schema: &Schema,
    collector: &mut Collector<'_>,
) -> Table {
    let name = schema.name.to_owned();
    let file = format!("data-{name}");
    let place = Place {
        prefix: &name,
        file: &file,
    };
    let record = read_fields(&reader, schema.record, String::new(), &place, collector);
    let rows = if schema.rows.is_empty() {
        Vec::new()
    } else {
        read_rows(&reader, schema.name, schema.rows, &place, collector)
    };
    reader.finish();
    Table { name, record, rows }
}

/// Where the texts of a row go.
struct Place<'a> {
    /// Begin of the ids.
    prefix: &'a str,
    /// The Fluent file.
    file: &'a str,
}

fn read_rows(
    reader: &Reader<'_, '_>,
    key: &str,
    specs: &[Spec],
    place: &Place<'_>,
    collector: &mut Collector<'_>,
) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for table in reader.tables(key) {
        let Some(id) = read_id(&table) else {
            continue;
        };
        if rows.iter().any(|row| row.id == id.value) {
            let message = format!("[[{key}]] has two rows with the id \"{}\"", id.value);
            table.report(
                Diagnostic::at(rules::DUPLICATE_ID, &id.span, message)
                    .help("rename or delete one of them"),
            );
        }
        let prefix = format!("{}-{}", place.prefix, id.value);
        let inner = Place {
            prefix: &prefix,
            file: place.file,
        };
        rows.push(read_fields(
            &table,
            specs,
            id.value.to_owned(),
            &inner,
            collector,
        ));
        table.finish();
    }
    rows
}

/// The id of a row: part of message ids and anchors.
pub(super) fn read_id<'a>(reader: &Reader<'a, '_>) -> Option<Located<&'a str>> {
    let id = reader.required_string("id")?;
    if is_slug(id.value) {
        return Some(id);
    }
    let message = format!("\"{}\" can't be an id", id.value);
    let help = "use small letters, digits and single hyphens, beginning with a letter";
    reader.report(Diagnostic::at(rules::BAD_SLUG, &id.span, message).help(help));
    None
}

fn read_fields(
    reader: &Reader<'_, '_>,
    specs: &[Spec],
    id: String,
    place: &Place<'_>,
    collector: &mut Collector<'_>,
) -> Row {
    let unconfirmed = specs.iter().any(|spec| spec.name == "confirmed")
        && reader
            .boolean("confirmed")
            .is_some_and(|confirmed| !confirmed.value);
    let mut fields = Vec::new();
    for spec in specs {
        if spec.required && !reader.has(spec.name) {
            reader.missing(spec.name);
        }
        if unconfirmed && matches!(spec.kind, Kind::Phone) {
            contact::report_unconfirmed(reader, spec.name);
            continue;
        }
        if let Some(field) = read_field(reader, spec, place, collector) {
            fields.push((spec.name, field));
        }
    }
    Row {
        id,
        fields,
        span: reader.span().clone(),
    }
}

fn read_field(
    reader: &Reader<'_, '_>,
    spec: &Spec,
    place: &Place<'_>,
    collector: &mut Collector<'_>,
) -> Option<Field> {
    let key = spec.name;
    Some(match spec.kind {
        Kind::Text => {
            let id = format!("{}-{}", place.prefix, key.replace('_', "-"));
            let text = collector.text(reader, key, &id, place.file)?;
            Field::Text {
                message: text.message,
                published: text.published,
            }
        }
        Kind::Quote => Field::Quote(reader.filled_string(key)?.value.to_owned()),
        Kind::Quotes => Field::Quotes(
            reader
                .strings(key)?
                .into_iter()
                .map(|text| text.value.to_owned())
                .collect(),
        ),
        Kind::Integer(least) => Field::Integer(read_integer(reader, key, least..=*COUNTS.end())?),
        Kind::Percent => Field::Integer(read_integer(reader, key, 0..=100)?),
        Kind::Bool => Field::Bool(reader.boolean(key)?.value),
        Kind::Date => Field::Date(reader.date(key)?.value),
        Kind::Url => Field::Url(contact::url(reader, key)?),
        Kind::Email => Field::Email(contact::email(reader, key)?),
        Kind::Phone => Field::Phone(contact::phone(reader, key)?),
        Kind::Choice(words) => Field::Choice(read_choice(reader, key, words)?),
        Kind::Ref(other) => Field::Ref(collector.name(other, reader.string(key)?)),
        Kind::Refs(other) => {
            let ids = reader.strings(key)?.into_iter();
            Field::Refs(ids.map(|id| collector.name(other, id)).collect())
        }
        Kind::Page => Field::Page(read_page(reader, key, collector)?),
        Kind::Rows(specs) => {
            let prefix = format!("{}-{}", place.prefix, key);
            let inner = Place {
                prefix: &prefix,
                file: place.file,
            };
            Field::Rows(read_rows(reader, key, specs, &inner, collector))
        }
    })
}

/// What a plan may count; larger numbers are slips.
pub(super) const COUNTS: RangeInclusive<i64> = 0..=1_000_000_000_000;

/// A number in a range.
pub(super) fn read_integer(
    reader: &Reader<'_, '_>,
    key: &str,
    range: RangeInclusive<i64>,
) -> Option<i64> {
    let number = reader.integer(key)?;
    if range.contains(&number.value) {
        return Some(number.value);
    }
    let (least, most) = range.into_inner();
    let message = format!(
        "\"{key}\" is {}, but must be from {least} to {most}",
        number.value
    );
    reader.report(Diagnostic::at(rules::WRONG_VALUE, &number.span, message));
    None
}

/// One of a few words.
pub(super) fn read_choice(reader: &Reader<'_, '_>, key: &str, words: &[&str]) -> Option<String> {
    let word = reader.string(key)?;
    if words.contains(&word.value) {
        return Some(word.value.to_owned());
    }
    let message = format!("\"{key}\" can't be \"{}\"", word.value);
    let help = did_you_mean(word.value, words.iter().copied())
        .unwrap_or_else(|| format!("write one of: {}", words.join(", ")));
    reader.report(Diagnostic::at(rules::WRONG_VALUE, &word.span, message).help(help));
    None
}

fn read_page(
    reader: &Reader<'_, '_>,
    key: &str,
    collector: &mut Collector<'_>,
) -> Option<PageLink> {
    let text = reader.string(key)?;
    let destination = Located {
        value: text.value.to_owned(),
        span: text.span.clone(),
    };
    match collector.target(reader, &destination)? {
        Target::Page { page, anchor } => Some(PageLink { page, anchor }),
        _ => {
            let message = format!("\"{}\" is not a page of this site", text.value);
            reader.report(
                Diagnostic::at(rules::LINK_TARGET, &text.span, message)
                    .help("name its Markdown file, such as aims.md"),
            );
            None
        }
    }
}

impl Collector<'_> {
    /// Notes that a row of the table `other` is named, and gives its id.
    fn name(&mut self, other: &'static str, id: Located<&str>) -> String {
        let Located { value, span } = id;
        let value = value.to_owned();
        self.named.push((
            other,
            Located {
                value: value.clone(),
                span,
            },
        ));
        value
    }
}

/// Reports names of rows that are not there.
pub(super) fn check_names(
    tables: &BTreeMap<String, Table>,
    named: &[(&str, Located<String>)],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (other, id) in named {
        let table = tables.get(*other);
        if table.is_some_and(|table| table.row(&id.value).is_some()) {
            continue;
        }
        let rows = table.into_iter().flat_map(|table| &table.rows);
        let known = rows.map(|row| row.id.as_str());
        let message = format!("there is no \"{}\" in content/data/{other}.toml", id.value);
        diagnostics.push(
            Diagnostic::at(rules::UNKNOWN_REFERENCE, &id.span, message)
                .maybe_help(did_you_mean(&id.value, known)),
        );
    }
}
