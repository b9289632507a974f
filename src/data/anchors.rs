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
    match template {
        "glossary" => {
            let mut anchors: Vec<String> = crime
                .categories
                .iter()
                .map(|category| category.id.clone())
                .collect();
            anchors.extend(rows("terms"));
            anchors
        }
        "contacts" => rows("contacts"),
        _ => Vec::new(),
    }
}
