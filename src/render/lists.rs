//! Lists that templates show, joined from several tables.

use tera::Value;

use super::object::{Object, list};
use super::tables;
use super::view::View;
use crate::markdown::html::escape;
use crate::model::{Field, MessageId, Page, PageId, Row, Table, Target};
use crate::translate::Phrase;

pub(super) fn rows<'a>(view: &'a View, table: &str) -> &'a [Row] {
    view.site
        .tables
        .get(table)
        .map_or(&[], |table: &Table| &table.rows)
}

pub(super) fn text_field(row: &Row, name: &str) -> Option<MessageId> {
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

pub(super) fn page_field(row: &Row, name: &str) -> Option<PageId> {
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

/// The template of the page that explains words.
pub(super) const GLOSSARY: &str = "glossary";

/// A word of the glossary and what it means.
pub(super) struct Explained {
    /// Its anchor in the glossary.
    pub(super) id: String,
    pub(super) term: Phrase,
    pub(super) definition: Phrase,
    pub(super) href: String,
}

/// The entry of the glossary that a link leads to, if the plan says what the word means.
pub(super) fn explained(view: &View, target: &Target) -> Option<Explained> {
    let Target::Page {
        page,
        anchor: Some(id),
    } = target
    else {
        return None;
    };
    if view.site.page(*page).head.template != GLOSSARY {
        return None;
    }
    let crime = view.site.crime.category(id);
    let crime = crime.map(|category| (category.name, category.definition));
    let term = || {
        let row = rows(view, "terms").iter().find(|row| row.id == *id)?;
        Some((text_field(row, "term")?, text_field(row, "definition")?))
    };
    let (term, definition) = crime.or_else(term)?;
    Some(Explained {
        id: id.clone(),
        term: view.phrase(term),
        definition: view.phrase(definition),
        href: view.href(*page, Some(id)),
    })
}

/// Crime types, terms and abbreviations in the order of the language.
pub(super) fn glossary(view: &View) -> Value {
    let figures = view.paths.with_template("assessment");
    let crimes = view.site.crime.categories.iter().map(|category| {
        let name = view.phrase(category.name);
        let href = figures.map(|page| view.href(page, Some(&format!("figure-{}", category.id))));
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
