//! Anchors that templates make of data: a glossary has one for each category and term.

use std::collections::BTreeMap;

use crate::model::{Crime, Table};

/// The anchors a page with this template has besides those of its prose.
pub fn of_template(template: &str, crime: &Crime, tables: &BTreeMap<String, Table>) -> Vec<String> {
    let rows = |name: &str| -> Vec<String> {
        tables
            .get(name)
            .map(|table| table.rows.iter().map(|row| row.id.clone()).collect())
            .unwrap_or_default()
    };
    let categories = || crime.categories.iter().map(|category| category.id.as_str());
    let fixed = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    match template {
        "glossary" => {
            let mut anchors = fixed(&["crime-types", "other-terms", "abbreviations"]);
            anchors.extend(categories().map(str::to_owned));
            anchors.extend(rows("terms"));
            anchors
        }
        "assessment" => {
            let groups = ["total", "fell", "same", "rose", "unknown"];
            let tables = groups.map(|group| format!("figures-{group}"));
            tables
                .into_iter()
                .chain(categories().map(|id| format!("figure-{id}")))
                .collect()
        }
        "contacts" => {
            let groups = rows("contact-groups")
                .into_iter()
                .map(|id| format!("group-{id}"));
            groups.chain(rows("contacts")).collect()
        }
        "aims" => rows("aims"),
        _ => Vec::new(),
    }
}
