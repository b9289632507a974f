//! Lists that templates show, joined from several tables.

use tera::Value;

use super::object::{Object, list};
use super::tables;
use super::view::View;
use crate::markdown::html::escape;
use crate::model::{Field, MessageId, Page, PageId, Row, Table};
use crate::translate::Phrase;

fn rows<'a>(view: &'a View, table: &str) -> &'a [Row] {
    view.site
        .tables
        .get(table)
        .map_or(&[], |table: &Table| &table.rows)
}

fn text_field(row: &Row, name: &str) -> Option<MessageId> {
    match row.field(name) {
        Some(Field::Text { message, .. }) => Some(*message),
        _ => None,
    }
}

fn refs<'a>(row: &'a Row, name: &str) -> &'a [String] {
    match row.field(name) {
        Some(Field::Refs(ids)) => ids,
        _ => &[],
    }
}

fn page_field(row: &Row, name: &str) -> Option<PageId> {
    match row.field(name) {
        Some(Field::Page(link)) => Some(link.page),
        _ => None,
    }
}

/// The rows of a table with these ids, in this order.
fn chosen<'a>(view: &'a View, table: &str, ids: &'a [String]) -> impl Iterator<Item = &'a Row> {
    let rows = rows(view, table);
    ids.iter()
        .filter_map(move |id| rows.iter().find(|row| row.id == *id))
}

/// The priorities, each with its page, and the terms it uses.
pub(super) fn priorities(view: &View) -> Vec<(PageId, Value)> {
    rows(view, "priorities")
        .iter()
        .enumerate()
        .filter_map(|(at, row)| priority(view, at + 1, row))
        .collect()
}

fn priority(view: &View, number: usize, row: &Row) -> Option<(PageId, Value)> {
    let page = page_field(row, "page")?;
    let actions =
        chosen(view, "actions", refs(row, "actions")).filter_map(|row| text_field(row, "text"));
    let terms = chosen(view, "terms", refs(row, "terms"));
    let object = Object::new()
        .text("id", &row.id)
        .value("number", i64::try_from(number).ok()?)
        .phrase("title", &view.phrase(view.site.page(page).title))
        .text("href", &view.href(page, None))
        .value(
            "actions",
            list(actions.map(|id| Value::safe_string(&view.phrase(id).html))),
        )
        .value(
            "terms",
            list(terms.map(|row| tables::row(view, row).into())),
        );
    Some((page, object.into()))
}

/// Achievements by the aims they serve.
pub(super) fn achievements(view: &View) -> Value {
    let of_aim = |aim: &Row| {
        let items = rows(view, "achievements")
            .iter()
            .filter(|row| matches!(row.field("aim"), Some(Field::Ref(id)) if *id == aim.id));
        let items = items.filter_map(|row| achievement(view, row));
        let title = text_field(aim, "title").map(|id| view.phrase(id));
        Object::new()
            .text("aim_id", &aim.id)
            .html("aim", &title.map(|title| title.html).unwrap_or_default())
            .value("items", list(items))
            .into()
    };
    list(rows(view, "aims").iter().map(of_aim))
}

/// An achievement under the words of its heading.
fn achievement(view: &View, row: &Row) -> Option<Value> {
    let Some(Field::Page(link)) = row.field("section") else {
        return None;
    };
    let page = view.site.page(link.page);
    let heading = link
        .anchor
        .as_ref()
        .and_then(|anchor| heading(page, anchor))
        .unwrap_or(page.title);
    let href = view.href(link.page, link.anchor.as_deref());
    Some(
        Object::new()
            .phrase("title", &view.phrase(heading))
            .text("href", &href)
            .into(),
    )
}

/// The heading of a page with this anchor.
fn heading(page: &Page, anchor: &str) -> Option<MessageId> {
    use crate::model::NodeKind;
    page.body.nodes.iter().find_map(|node| match &node.kind {
        NodeKind::Heading { text, .. } if node.anchor.as_deref() == Some(anchor) => match text.kind
        {
            NodeKind::Text(id) | NodeKind::Figures(id) => Some(id),
            _ => None,
        },
        _ => None,
    })
}

/// Crime types, terms and abbreviations in the order of the language.
pub(super) fn glossary(view: &View) -> Value {
    let figures = view
        .site
        .pages
        .iter()
        .position(|page| page.template == "assessment");
    let crimes = view.site.crime.categories.iter().map(|category| {
        let name = view.phrase(category.name);
        let href =
            figures.map(|page| view.href(PageId(page), Some(&format!("figure-{}", category.id))));
        let object = Object::new()
            .text("id", &category.id)
            .phrase("name", &name)
            .phrase("definition", &view.phrase(category.definition))
            .maybe("figure_href", href.map(|href| Value::normal_string(&href)));
        (sort_key(view, category.name), object.into())
    });
    let terms = rows(view, "terms").iter().filter_map(|row| {
        let term = text_field(row, "term")?;
        let href = match row.field("page") {
            Some(Field::Page(link)) => Some(Value::normal_string(
                &view.href(link.page, link.anchor.as_deref()),
            )),
            _ => None,
        };
        Some((
            sort_key(view, term),
            tables::row(view, row).maybe("href", href).into(),
        ))
    });
    let abbreviations = rows(view, "abbreviations").iter().map(|row| {
        let short = match row.field("short") {
            Some(Field::Quote(short)) => short.clone(),
            _ => String::new(),
        };
        (short, tables::row(view, row).into())
    });
    Object::new()
        .value("crimes", sorted(view, crimes.collect()))
        .value("terms", sorted(view, terms.collect()))
        .value("abbreviations", sorted(view, abbreviations.collect()))
        .into()
}

/// What an entry is sorted by: its words without marks of direction.
fn sort_key(view: &View, id: MessageId) -> String {
    let plain = view
        .text(id)
        .map(|text| text.plain.as_str())
        .unwrap_or_default();
    plain
        .chars()
        .filter(|c| !('\u{2066}'..='\u{2069}').contains(c) && *c != '\u{200e}')
        .collect()
}

fn sorted(view: &View, mut entries: Vec<(String, Value)>) -> Value {
    entries.sort_by(|a, b| view.words().formats.compare(&a.0, &b.0));
    list(entries.into_iter().map(|(_, value)| value))
}

/// Contacts by their groups; numbers that nobody has confirmed are left out.
pub(super) fn contact_groups(view: &View) -> Value {
    let group = |group: &Row| {
        let contacts = rows(view, "contacts")
            .iter()
            .filter(|row| matches!(row.field("group"), Some(Field::Ref(id)) if *id == group.id));
        let name = text_field(group, "name").map(|id| view.phrase(id));
        Object::new()
            .text("id", &group.id)
            .html("name", &name.map(|name| name.html).unwrap_or_default())
            .value("contacts", list(contacts.map(|row| contact(view, row))))
            .into()
    };
    list(rows(view, "contact-groups").iter().map(group))
}

fn contact(view: &View, row: &Row) -> Value {
    let phones: &[Row] = match row.field("phones") {
        Some(Field::Rows(phones)) => phones,
        _ => &[],
    };
    let confirmed = |phone: &&Row| phone.field("display").is_some();
    let shown = phones.iter().filter(confirmed).map(|phone| {
        let number = match phone.field("display") {
            Some(Field::Phone(number)) => number.clone(),
            _ => return Value::none(),
        };
        tables::row(view, phone)
            .text("display", &number.display)
            .text("uri", &number.uri)
            .html("html", &view.words().phone(&number).html)
            .into()
    });
    tables::row(view, row)
        .value("phones", list(shown))
        .value(
            "unconfirmed",
            phones.iter().any(|phone| phone.field("display").is_none()),
        )
        .into()
}

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
            .position(|page| page.template == name)
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
        let page = template(page_of_table(&table.name));
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

/// The template that shows a table.
fn page_of_table(table: &str) -> &str {
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
        .position(|page| page.template == "assessment")
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

/// Aims as finished HTML.
pub(super) fn aims(view: &View) -> Value {
    let titles = rows(view, "aims")
        .iter()
        .filter_map(|row| text_field(row, "title"));
    list(titles.map(|id| Value::safe_string(&view.phrase(id).html)))
}

/// "2023–2027", isolated.
pub(super) fn years(view: &View, years: crate::config::Years) -> Result<Phrase, String> {
    let words = view.words();
    let plain = |year: i64| {
        let text = words.formats.year(year);
        crate::translate::Argument {
            operand: None,
            html: escape(&text),
            plain: text,
        }
    };
    let range = words.phrase(
        "year-range",
        &[("start", plain(years.start)), ("end", plain(years.end))],
    )?;
    Ok(words.left_to_right(&range.html, &range.plain))
}
