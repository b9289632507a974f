//! Figures and categories against each other.

use std::collections::BTreeMap;

use super::published::parse_percent;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::Date;
use crate::model::{Category, CrimeYear, Figure, Tenths};

/// Each parent must exist, and no category be a part of itself.
pub(super) fn check_parents(categories: &[Category], diagnostics: &mut Vec<Diagnostic>) {
    let parents: BTreeMap<&str, Option<&str>> = categories
        .iter()
        .map(|category| (category.id.as_str(), category.parent.as_deref()))
        .collect();
    for category in categories {
        let mut seen = vec![category.id.as_str()];
        let mut parent = category.parent.as_deref();
        while let Some(id) = parent {
            let Some(&next) = parents.get(id) else {
                let message = format!(
                    "the parent \"{id}\" of \"{}\" is not a category",
                    category.id
                );
                let help = did_you_mean(id, parents.keys().copied());
                diagnostics.push(
                    Diagnostic::at(rules::UNKNOWN_CATEGORY, &category.span, message)
                        .maybe_help(help),
                );
                break;
            };
            if seen.contains(&id) {
                let message = format!("\"{}\" is a part of itself", category.id);
                diagnostics.push(
                    Diagnostic::at(rules::WRONG_VALUE, &category.span, message)
                        .help("correct the parents"),
                );
                break;
            }
            seen.push(id);
            parent = next;
        }
    }
}

/// Puts the figures into the order of the categories; reports those without a partner.
pub(super) fn arrange(
    year: &mut CrimeYear,
    categories: &[Category],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for figure in &year.figures {
        if !categories
            .iter()
            .any(|category| category.id == figure.category)
        {
            let known = categories.iter().map(|category| category.id.as_str());
            let message = format!("there is no category \"{}\"", figure.category);
            let help = did_you_mean(&figure.category, known)
                .unwrap_or_else(|| "add it to content/data/crime/categories.toml".to_owned());
            diagnostics
                .push(Diagnostic::at(rules::UNKNOWN_CATEGORY, &figure.span, message).help(help));
        }
    }
    for category in categories {
        if year.figure(&category.id).is_none() {
            let message = format!(
                "the category \"{}\" has no figure for {}",
                category.id, year.year
            );
            let help = format!("add its figure to content/data/crime/{}.toml", year.year);
            diagnostics
                .push(Diagnostic::at(rules::MISSING_FIGURE, &category.span, message).help(help));
        }
    }
    let place = |figure: &Figure| {
        categories
            .iter()
            .position(|category| category.id == figure.category)
    };
    year.figures
        .sort_by_key(|figure| place(figure).unwrap_or(usize::MAX));
}

/// Figures are compared with those of the same months of the year before.
pub(super) fn check_period(year: &CrimeYear, last: &CrimeYear, diagnostics: &mut Vec<Diagnostic>) {
    let day = |date: Date| (date.month, date.day);
    // The last day of February is the same in all years.
    let is_end = |date: Date| matches!(day(date), (2, 28 | 29));
    let is_same = |one: Date, other: Date| day(one) == day(other) || (is_end(one) && is_end(other));
    let ((start, end), (last_start, last_end)) = (year.period, last.period);
    if is_same(start, last_start) && is_same(end, last_end) {
        return;
    }
    let message = format!(
        "these figures are of {start} to {end}, those of the year before of {last_start} to {last_end}: they can't be compared"
    );
    let help = "count the same months in both years; \"period\" says which";
    diagnostics.push(Diagnostic::at(rules::WRONG_VALUE, &year.span, message).help(help));
}

/// Takes previous counts from last year's file.
pub(super) fn fill_previous(
    year: &mut CrimeYear,
    last: &CrimeYear,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for figure in &mut year.figures {
        let Some(counted) = last.figure(&figure.category).map(|figure| figure.count) else {
            continue;
        };
        match figure.previous {
            Some(stated) if stated != counted => {
                let message = format!(
                    "\"previous\" of \"{}\" is {stated}, but {} says {counted}",
                    figure.category, last.year
                );
                let help = "delete \"previous\": it is taken from last year's file";
                diagnostics
                    .push(Diagnostic::at(rules::PREVIOUS_FIGURE, &figure.span, message).help(help));
            }
            _ => figure.previous = Some(counted),
        }
    }
}

pub(super) fn check_year(
    year: &CrimeYear,
    categories: &[Category],
    diagnostics: &mut Vec<Diagnostic>,
) {
    check_parts(year, categories, diagnostics);
    for figure in &year.figures {
        check_as_published(figure, diagnostics);
        let Some(category) = categories
            .iter()
            .find(|category| category.id == figure.category)
        else {
            continue;
        };
        if category.kind.unit() != figure.unit {
            let message = format!(
                "\"{}\" is counted in {}, which its kind is not",
                figure.category,
                figure.unit.as_str()
            );
            let help = format!("write unit = \"{}\"", category.kind.unit().as_str());
            diagnostics.push(Diagnostic::at(rules::UNIT_KIND, &figure.span, message).help(help));
        }
        let parent = category
            .parent
            .as_deref()
            .and_then(|parent| year.figure(parent));
        if let Some(parent) = parent
            && figure.count > parent.count
        {
            let message = format!(
                "\"{}\" ({}) is larger than \"{}\" ({}), of which it is a part",
                figure.category, figure.count, parent.category, parent.count
            );
            diagnostics.push(Diagnostic::at(
                rules::PART_EXCEEDS_PARENT,
                &figure.span,
                message,
            ));
        }
    }
}

/// Parts may be fewer than their whole; more than it, they overlap or are wrong.
fn check_parts(year: &CrimeYear, categories: &[Category], diagnostics: &mut Vec<Diagnostic>) {
    for whole in categories {
        let Some(figure) = year.figure(&whole.id) else {
            continue;
        };
        let parts = categories
            .iter()
            .filter(|part| part.parent.as_ref() == Some(&whole.id) && !part.overlap);
        let counts: Vec<i64> = parts
            .filter_map(|part| Some(year.figure(&part.id)?.count))
            .collect();
        let sum: i64 = counts.iter().sum();
        // One part that is too large is an error of its own.
        if counts.len() > 1
            && sum > figure.count
            && counts.iter().all(|count| *count <= figure.count)
        {
            let message = format!(
                "the {} parts of \"{}\" are {sum} together, more than the {} of the whole",
                counts.len(),
                whole.id,
                figure.count
            );
            diagnostics.push(Diagnostic::at(
                rules::PARTS_EXCEED_PARENT,
                &figure.span,
                message,
            ));
        }
    }
}

fn check_as_published(figure: &Figure, diagnostics: &mut Vec<Diagnostic>) {
    let mut differs = |what: &str, printed: String, computed: String| {
        let message = format!(
            "the plan prints a {what} of {printed} for \"{}\", but the counts give {computed}",
            figure.category
        );
        let help =
            "check count and previous against the printed plan; as_published is what was printed";
        diagnostics.push(Diagnostic::at(rules::AS_PUBLISHED, &figure.span, message).help(help));
    };
    if let (Some(printed), computed) = (figure.published.change, figure.change())
        && computed != Some(printed)
    {
        differs(
            "change",
            printed.to_string(),
            computed.map_or("none".to_owned(), |change| change.to_string()),
        );
    }
    if let Some(printed) = &figure.published.percent
        && parse_percent(printed) != figure.percent()
    {
        let computed = figure
            .percent()
            .map_or("none".to_owned(), |Tenths(tenths)| {
                format!(
                    "{}{}.{}%",
                    if tenths < 0 { "-" } else { "" },
                    tenths.abs() / 10,
                    tenths.abs() % 10
                )
            });
        differs("percentage", printed.clone(), computed);
    }
}
