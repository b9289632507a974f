//! The accessibility statement: whether it says all, and whether it is old.

use crate::diagnostics::{Diagnostic, Place, rules};
use crate::document::Date;
use crate::model::{Field, Site, Table};

const FILE: &str = "content/data/accessibility.toml";

fn table(site: &Site) -> Option<&Table> {
    site.tables.get("accessibility")
}

/// What the model statement asks for beyond the keys that must be there.
pub(in crate::pipeline) fn check_statement(site: &Site, diagnostics: &mut Vec<Diagnostic>) {
    let Some(table) = table(site) else {
        let page = site
            .pages
            .iter()
            .find(|page| page.head.template == "accessibility");
        if let Some(page) = page {
            let message = format!("there is a page for the accessibility statement, but no {FILE}");
            let help = "write the statement: fingerpost init DIR makes one to start from";
            diagnostics.push(
                Diagnostic::at(rules::STATEMENT_INCOMPLETE, &page.template_span, message)
                    .help(help),
            );
        }
        return;
    };
    let has = |key: &str| table.record.field(key).is_some();
    let lists =
        |key: &str| matches!(table.record.field(key), Some(Field::Rows(rows)) if !rows.is_empty());
    let compliance = match table.record.field("compliance") {
        Some(Field::Choice(choice)) => choice.as_str(),
        _ => "",
    };
    let listed =
        lists("non-compliance") || lists("disproportionate-burden") || lists("out-of-scope");
    let mut gaps = Vec::new();
    if !has("tested") {
        gaps.push("it does not say when the website was last tested: tested");
    }
    if !has("tested_by") {
        gaps.push("it does not say who tested the website and how: tested_by");
    }
    if compliance != "fully" && !listed {
        gaps.push("the website is not fully compliant, but nothing is listed as non-accessible: non-compliance");
    }
    if compliance == "fully" && lists("non-compliance") {
        gaps.push("the website is said to be fully compliant, but non-compliance lists something");
    }
    for gap in gaps {
        let message = format!("the accessibility statement is incomplete: {gap}");
        let help = "the order and the parts are those of the UK model statement (docs/content.md)";
        diagnostics.push(
            Diagnostic::new(
                rules::STATEMENT_INCOMPLETE,
                Place::Path(FILE.to_owned()),
                message,
            )
            .help(help),
        );
    }
}

/// What depends on the day: for `check` alone, so that a build depends on no clock.
///
/// A statement is to be reviewed at least once a year (GDS, sample of 19 December 2023).
pub fn check_dates(site: &Site, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    let reviewed = table(site).and_then(|table| match table.record.field("reviewed") {
        Some(Field::Date(date)) => Some(*date),
        _ => None,
    });
    let Some(reviewed) = reviewed else { return };
    let due = Date {
        year: reviewed.year + 1,
        ..reviewed
    };
    if due < today {
        let message =
            format!("the accessibility statement was last reviewed on {reviewed}, over a year ago");
        diagnostics.push(Diagnostic::new(
            rules::STATEMENT_OLD,
            Place::Path(FILE.to_owned()),
            message,
        ));
    }
}
