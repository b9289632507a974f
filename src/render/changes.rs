//! Differences from the printed plan, as templates see them.

use tera::Value;

use super::lists::{page_field, rows, text_field};
use super::object::{Object, list};
use super::tables;
use super::view::View;
use crate::model::{Field, MessageId, PageId, Row};
use crate::translate::Phrase;

/// A difference from the printed plan.
struct Change {
    page: Option<PageId>,
    printed: String,
    here: Phrase,
    reason: Phrase,
}

/// All differences from the printed plan, by page: those of changes.toml and every `as_published`.
pub(super) fn changes(view: &View) -> Value {
    let mut changes = from_table(view);
    changes.extend(from_texts(view));
    changes.extend(from_priorities(view));
    changes.extend(from_units(view));
    let mut pages: Vec<Option<PageId>> = Vec::new();
    let order = |page: &Option<PageId>| page.map_or(usize::MAX, |page| page.0);
    for change in &changes {
        if !pages.contains(&change.page) {
            pages.push(change.page);
        }
    }
    pages.sort_by_key(order);
    list(pages.into_iter().map(|page| {
        let items = changes
            .iter()
            .filter(|change| change.page == page)
            .map(|change| {
                Object::new()
                    .text("printed", &change.printed)
                    .html("here", &change.here.html)
                    .html("reason", &change.reason.html)
                    .into()
            });
        let link = page.map(|page| {
            let title = view.phrase(view.site.page(page).title);
            Object::new()
                .text("href", &view.href(page, None))
                .phrase("title", &title)
                .into()
        });
        Object::new()
            .maybe("page", link)
            .value("items", list(items))
            .into()
    }))
}

fn from_table(view: &View) -> Vec<Change> {
    let change = |row: &Row| {
        let quote = |name: &str| match row.field(name) {
            Some(Field::Quote(text)) => text.clone(),
            _ => String::new(),
        };
        Some(Change {
            page: page_field(row, "page"),
            printed: quote("printed"),
            here: view.words().quote(&quote("here")),
            reason: view.phrase(text_field(row, "reason")?),
        })
    };
    rows(view, "changes").iter().filter_map(change).collect()
}

/// Texts of tables that say what was printed.
fn from_texts(view: &View) -> Vec<Change> {
    let english = View {
        lang: 0,
        ..view.clone()
    };
    let change = |page: Option<PageId>, id: MessageId, published: &(String, MessageId)| {
        let words = english
            .text(id)
            .map(|text| text.plain.clone())
            .unwrap_or_default();
        Change {
            page,
            printed: published.0.clone(),
            here: view.words().quote(&words),
            reason: view.phrase(published.1),
        }
    };
    let template = |name: &str| {
        view.site
            .pages
            .iter()
            .position(|page| page.head.template == name)
            .map(PageId)
    };
    let mut changes = Vec::new();
    for category in &view.site.crime.categories {
        let name = category
            .name_published
            .as_ref()
            .map(|published| (category.name, published));
        let definition = category
            .definition_published
            .as_ref()
            .map(|published| (category.definition, published));
        changes.extend(
            name.into_iter()
                .chain(definition)
                .map(|(id, published)| change(template("glossary"), id, published)),
        );
    }
    for table in view.site.tables.values() {
        let page = template(tables::template_of(&table.name));
        let fields = table
            .rows
            .iter()
            .chain([&table.record])
            .flat_map(|row| &row.fields);
        for (_, field) in fields {
            match field {
                Field::Text {
                    message,
                    published: Some(published),
                } => changes.push(change(page, *message, published)),
                Field::Rows(inner) => {
                    for (_, field) in inner.iter().flat_map(|row| &row.fields) {
                        if let Field::Text {
                            message,
                            published: Some(published),
                        } = field
                        {
                            changes.push(change(page, *message, published));
                        }
                    }
                }
                _ => {}
            }
        }
    }
    changes
}

/// Titles of priorities that were printed in two forms.
fn from_priorities(view: &View) -> Vec<Change> {
    let english = View {
        lang: 0,
        ..view.clone()
    };
    let change = |row: &Row| {
        let Some(Field::Quote(printed)) = row.field("title_as_published") else {
            return None;
        };
        let page = page_field(row, "page")?;
        let title = english
            .text(view.site.page(page).title)
            .map(|text| text.plain.clone())
            .unwrap_or_default();
        let reason = view.phrase(text_field(row, "title_reason")?);
        Some(Change {
            page: Some(page),
            printed: printed.clone(),
            here: view.words().quote(&title),
            reason,
        })
    };
    rows(view, "priorities").iter().filter_map(change).collect()
}

/// Units that were printed wrongly.
fn from_units(view: &View) -> Vec<Change> {
    let page = view
        .site
        .pages
        .iter()
        .position(|page| page.head.template == "assessment")
        .map(PageId);
    let english = View {
        lang: 0,
        ..view.clone()
    };
    let mut changes = Vec::new();
    for figure in view.site.crime.years.iter().flat_map(|year| &year.figures) {
        let (Some((unit, reason)), Some(category)) = (
            &figure.published.unit,
            view.site.crime.category(&figure.category),
        ) else {
            continue;
        };
        let name = english
            .text(category.name)
            .map(|text| text.plain.clone())
            .unwrap_or_default();
        let reason = reason.map(|id| view.phrase(id)).unwrap_or(Phrase {
            html: String::new(),
            plain: String::new(),
        });
        changes.push(Change {
            page,
            printed: format!("{name}: {} {}", figure.count, unit.as_str()),
            here: view.words().quote(&format!(
                "{name}: {} {}",
                figure.count,
                figure.unit.as_str()
            )),
            reason,
        });
    }
    changes
}
