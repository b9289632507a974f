//! Tables that a page shows, and that have nothing to show.

use crate::diagnostics::{Diagnostic, Place, rules};
use crate::model::{Site, Table};
use crate::source::Sources;

/// Tables without which a page of a template is a heading with nothing below it.
const SHOWN: [(&str, &str); 6] = [
    ("aims", "aims"),
    ("changes", "changes"),
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
}

fn file(table: &str) -> String {
    format!("content/data/{table}.toml")
}
