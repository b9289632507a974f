//! Tables that a page shows, and that have nothing to show on it.

use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::{Field, Site, Table};
use crate::source::Sources;

/// Tables without which a page of a template is a heading with nothing below it.
const SHOWN: [(&str, &str); 5] = [
    ("aims", "aims"),
    ("consultation", "consultation"),
    ("contacts", "contact-groups"),
    ("contacts", "contacts"),
    ("priorities", "priorities"),
];

/// Looks at all tables but those of crime figures.
pub(in crate::pipeline) fn check_tables(
    site: &Site,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let is_empty = |table: &&Table| table.rows.is_empty() && table.record.fields.is_empty();
    // Rows with mistakes are left out.
    let is_right = |table: &&Table| {
        let file = file(&table.name);
        let mut known = diagnostics.iter();
        !known.any(|found| found.path(sources) == Some(&file))
    };
    let empty = site.tables.values().filter(is_empty).filter(is_right);
    let empty: Vec<&Table> = empty.collect();
    for table in empty {
        let name = &table.name;
        let place = Place::Path(file(name));
        let message = "this table has no rows";
        let help = format!("write its rows, each begun by [[{name}]]; or delete the file");
        diagnostics.push(Diagnostic::new(rules::EMPTY_TABLE, place, message).help(help));
    }
    for page in &site.pages {
        let template = &page.head.template;
        let shown = SHOWN.iter().filter(|(of, _)| of == template);
        for (_, name) in shown.filter(|(_, name)| !site.tables.contains_key(*name)) {
            let message = format!(
                "the template \"{template}\" shows {}, which is not there",
                file(name)
            );
            let help = "write the table, or name another template";
            let diagnostic = Diagnostic::at(rules::EMPTY_TABLE, &page.template_span, message);
            diagnostics.push(diagnostic.help(help));
        }
    }
    check_priorities(site, diagnostics);
}

/// Each page of a priority has a row that says what is done for it.
fn check_priorities(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    let rows = site
        .tables
        .get("priorities")
        .map_or(&[][..], |table| &table.rows);
    let has_row = |at: usize| {
        let mut pages = rows.iter().map(|row| row.field("page"));
        pages.any(|page| matches!(page, Some(Field::Page(link)) if link.page.0 == at))
    };
    for (at, page) in site.pages.iter().enumerate() {
        if page.head.template == "priority" && !has_row(at) {
            let message = format!(
                "the template \"priority\" shows the row of this page in {}, which has none",
                file("priorities")
            );
            let help = format!(
                "add a row, [[priorities]], with page = \"{}\"; or name another template",
                page.path
            );
            let diagnostic = Diagnostic::at(rules::TEMPLATE, &page.template_span, message);
            diagnostics.push(diagnostic.help(help));
        }
    }
}

fn file(table: &str) -> String {
    format!("content/data/{table}.toml")
}
