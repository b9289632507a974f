//! Tables of data as templates see them.

use tera::Value;

use super::object::{Object, list};
use super::view::View;
use crate::model::{Field, Row, Table};

/// Whether the pages with a template of the built-in theme show a table.
pub(super) fn is_shown(table: &str, template: &str) -> bool {
    match template {
        "glossary" => matches!(table, "crime-categories" | "terms" | "abbreviations"),
        "assessment" => table.starts_with("crime-"),
        "contacts" => matches!(table, "contacts" | "contact-groups"),
        "priority" => matches!(table, "actions" | "terms"),
        "home" => matches!(table, "aims" | "priorities" | "contacts"),
        "changes" => matches!(table, "changes" | "crime-categories" | "contacts"),
        _ => template_of(table) == template,
    }
}

/// The template that tells of a table.
pub(super) fn template_of(table: &str) -> &str {
    match table {
        "contact-groups" => "contacts",
        "actions" => "priorities",
        "boards" | "representatives" => "partnership",
        "consultation-themes" => "consultation",
        "terms" | "abbreviations" => "glossary",
        "publisher" => "formats",
        other => other,
    }
}

/// A table: its rows, or for a file of single values those values (and its rows by their name).
pub(super) fn table(view: &View, table: &Table) -> Value {
    if table.record.fields.is_empty() {
        return list(
            table
                .rows
                .iter()
                .map(|row| Value::from(self::row(view, row))),
        );
    }
    let record = fields(view, Object::new(), &table.record);
    let rows = table
        .rows
        .iter()
        .map(|row| Value::from(self::row(view, row)));
    record.value(table.name.clone(), list(rows)).into()
}

/// A row with its id.
pub(super) fn row(view: &View, row: &Row) -> Object {
    fields(view, Object::new().text("id", &row.id), row)
}

fn fields(view: &View, object: Object, row: &Row) -> Object {
    row.fields.iter().fold(object, |object, (name, field)| {
        self::field(view, object, name, field)
    })
}

fn field(view: &View, object: Object, name: &'static str, field: &Field) -> Object {
    let words = view.words();
    match field {
        Field::Text { message, .. } => object.phrase(name, &view.phrase(*message)),
        Field::Quote(text) | Field::Choice(text) | Field::Ref(text) => object.text(name, text),
        Field::Quotes(texts) | Field::Refs(texts) => object.value(
            name,
            list(texts.iter().map(|text| Value::normal_string(text))),
        ),
        Field::Integer(number) => object
            .text(name, &words.formats.count(*number))
            .value(format!("{name}_number"), *number),
        Field::Bool(value) => object.value(name, *value),
        Field::Date(date) => {
            let shown = words.date(*date);
            object
                .html(name, &shown.html)
                .text(format!("{name}_iso"), &date.to_string())
        }
        Field::Url(url) => object
            .text(name, url)
            .html(format!("{name}_html"), &words.web(url).html),
        Field::Email(email) => object
            .text(name, email)
            .html(format!("{name}_html"), &words.email(email).html),
        Field::Phone(phone) => {
            let value = Object::new()
                .text("display", &phone.display)
                .text("uri", &phone.uri)
                .html("html", &words.phone(phone).html);
            object.value(name, value)
        }
        Field::Page(link) => {
            let title = view.phrase(view.site.page(link.page).title);
            let href = view.href(link.page, link.anchor.as_deref());
            object.value(
                name,
                Object::new().text("href", &href).phrase("title", &title),
            )
        }
        Field::Rows(rows) => object.value(
            name,
            list(rows.iter().map(|row| Value::from(self::row(view, row)))),
        ),
    }
}
