//! Crime categories and figures.

use std::collections::BTreeMap;

use super::table::{read_choice, read_id};
use super::{Collector, with_reader};
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::{Date, Located, Reader};
use crate::model::{
    Category, CategoryKind, Crime, CrimeYear, Figure, MessageId, Published, Tenths, Unit,
};
use crate::source::{FileId, Sources, Span};

/// The files below `content/data/crime/`.
#[derive(Default)]
pub(super) struct Files {
    categories: Option<FileId>,
    years: Vec<(i64, FileId)>,
    stray: Vec<FileId>,
}

impl Files {
    /// Finds them by their names.
    pub(super) fn find(sources: &Sources) -> Self {
        let mut files = Self::default();
        for (id, file) in sources.under("content/data/crime/") {
            let name = file
                .path
                .strip_prefix("content/data/crime/")
                .and_then(|name| name.strip_suffix(".toml"));
            match name {
                Some("categories") => files.categories = Some(id),
                Some(year) if year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit()) => {
                    files.years.push((year.parse().unwrap_or(0), id));
                }
                _ => files.stray.push(id),
            }
        }
        files.years.sort_unstable();
        files
    }
}

/// Reads categories and years, and checks them against each other.
pub(super) fn read(
    sources: &Sources,
    files: &Files,
    collector: &mut Collector<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Crime {
    for &file in &files.stray {
        let message = "this file is neither categories.toml nor a year such as 2022.toml";
        diagnostics.push(
            Diagnostic::at(rules::UNKNOWN_TABLE, &Span::new(file, 0..0), message).help("rename it"),
        );
    }
    let mut crime = Crime::default();
    if let Some(file) = files.categories {
        crime.categories = with_reader(sources, file, diagnostics, |reader| {
            read_categories(reader, collector)
        });
    }
    check_parents(&crime.categories, diagnostics);
    for &(year, file) in &files.years {
        let mut read = with_reader(sources, file, diagnostics, |reader| {
            read_year(reader, year, collector)
        });
        arrange(&mut read, &crime.categories, diagnostics);
        fill_previous(&mut read, &crime.years, diagnostics);
        check_year(&read, &crime.categories, diagnostics);
        crime.years.push(read);
    }
    crime
}

const CATEGORY_FILE: &str = "data-crime-categories";

fn read_categories(reader: Reader<'_, '_>, collector: &mut Collector<'_>) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    for table in reader.tables("categories") {
        let Some(category) = read_category(&table, collector) else {
            table.finish();
            continue;
        };
        if categories.iter().any(|other| other.id == category.id) {
            let message = format!("there are two categories with the id \"{}\"", category.id);
            table.report(
                Diagnostic::at(rules::DUPLICATE_ID, &category.span, message)
                    .help("rename or delete one of them"),
            );
        } else {
            categories.push(category);
        }
        table.finish();
    }
    reader.finish();
    categories
}

fn read_category(reader: &Reader<'_, '_>, collector: &mut Collector<'_>) -> Option<Category> {
    let id = read_id(reader);
    for key in ["name", "definition", "kind"] {
        if !reader.has(key) {
            reader.missing(key);
        }
    }
    let prefix = format!("crime-categories-{}", id.as_ref().map_or("", |id| id.value));
    let name = collector.text(reader, "name", &format!("{prefix}-name"), CATEGORY_FILE);
    let definition = collector.text(
        reader,
        "definition",
        &format!("{prefix}-definition"),
        CATEGORY_FILE,
    );
    let kind = match read_choice(reader, "kind", &["total", "crime", "incident"]).as_deref() {
        Some("total") => CategoryKind::Total,
        Some("incident") => CategoryKind::Incident,
        _ => CategoryKind::Crime,
    };
    let parent = reader
        .string("parent")
        .map(|parent| parent.value.to_owned());
    let overlap = reader
        .boolean("overlap")
        .is_some_and(|overlap| overlap.value);
    let (id, name, definition) = (id?, name?, definition?);
    Some(Category {
        id: id.value.to_owned(),
        name: name.message,
        name_published: name.published,
        definition: definition.message,
        definition_published: definition.published,
        kind,
        parent,
        overlap,
        span: id.span,
    })
}

/// Each parent must exist, and no category be a part of itself.
fn check_parents(categories: &[Category], diagnostics: &mut Vec<Diagnostic>) {
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

fn read_year(reader: Reader<'_, '_>, year: i64, collector: &mut Collector<'_>) -> CrimeYear {
    let file = format!("data-crime-{year}");
    let period = read_period(&reader, year);
    let source = collector
        .text(&reader, "source", &format!("crime-{year}-source"), &file)
        .map(|text| text.message);
    let mut figures: Vec<Figure> = Vec::new();
    for table in reader.tables("figures") {
        if let Some(figure) = read_figure(&table, year, &file, collector) {
            if figures
                .iter()
                .any(|other| other.category == figure.category)
            {
                let message = format!(
                    "the category \"{}\" has two figures for {year}",
                    figure.category
                );
                table.report(
                    Diagnostic::at(rules::DUPLICATE_ID, &figure.span, message)
                        .help("delete one of them"),
                );
            } else {
                figures.push(figure);
            }
        }
        table.finish();
    }
    let span = reader.span().clone();
    if source.is_none() {
        let message = format!("the figures of {year} do not say where they come from");
        let help = "add source = \"...\": who counted, and when the figures were taken";
        reader.report(Diagnostic::at(rules::DATA_NO_SOURCE, &span, message).help(help));
    }
    reader.finish();
    CrimeYear {
        year,
        period,
        source,
        figures,
        span,
    }
}

fn read_period(reader: &Reader<'_, '_>, year: i64) -> (Date, Date) {
    let calendar = u16::try_from(year).unwrap_or(0);
    let whole = (
        Date {
            year: calendar,
            month: 1,
            day: 1,
        },
        Date {
            year: calendar,
            month: 12,
            day: 31,
        },
    );
    let Some(period) = reader.table("period") else {
        return whole;
    };
    let (start, end) = (period.date("start"), period.date("end"));
    let span = period.span().clone();
    period.finish();
    let (Some(start), Some(end)) = (start, end) else {
        return whole;
    };
    if start.value > end.value {
        reader.report(Diagnostic::at(
            rules::WRONG_VALUE,
            &span,
            "the period ends before it starts",
        ));
    }
    (start.value, end.value)
}

fn read_count(reader: &Reader<'_, '_>, key: &str) -> Option<i64> {
    let count = reader.integer(key)?;
    if count.value < 0 {
        let message = format!("\"{key}\" is {}: a count can't be negative", count.value);
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &count.span, message));
        return None;
    }
    Some(count.value)
}

fn read_unit(reader: &Reader<'_, '_>, key: &str) -> Option<Unit> {
    match read_choice(reader, key, &["offences", "incidents"])?.as_str() {
        "incidents" => Some(Unit::Incidents),
        _ => Some(Unit::Offences),
    }
}

fn read_figure(
    reader: &Reader<'_, '_>,
    year: i64,
    file: &str,
    collector: &mut Collector<'_>,
) -> Option<Figure> {
    let category = reader.required_string("category");
    for key in ["unit", "count"] {
        if !reader.has(key) {
            reader.missing(key);
        }
    }
    let unit = read_unit(reader, "unit");
    let count = read_count(reader, "count");
    let previous = read_count(reader, "previous");
    let mut published = read_published(reader);
    let printed_unit = read_unit(reader, "unit_as_published");
    let id = format!(
        "crime-{year}-{}-unit-reason",
        category.as_ref().map_or("", |category| category.value)
    );
    let reason: Option<MessageId> = collector
        .text(reader, "unit_reason", &id, file)
        .map(|text| text.message);
    published.unit = printed_unit.map(|unit| (unit, reason));
    let (category, unit, count) = (category?, unit?, count?);
    Some(Figure {
        category: category.value.to_owned(),
        unit,
        count,
        previous,
        published,
        span: category.span,
    })
}

fn read_published(reader: &Reader<'_, '_>) -> Published {
    let Some(table) = reader.table("as_published") else {
        return Published {
            change: None,
            percent: None,
            unit: None,
        };
    };
    let change = table.integer("change").map(|change| change.value);
    let percent = table
        .string("percent")
        .and_then(|percent| check_percent(&table, percent));
    table.finish();
    Published {
        change,
        percent,
        unit: None,
    }
}

fn check_percent(reader: &Reader<'_, '_>, percent: Located<&str>) -> Option<String> {
    if parse_percent(percent.value).is_none() {
        let message = format!("\"{}\" is not a percentage", percent.value);
        reader.report(
            Diagnostic::at(rules::WRONG_VALUE, &percent.span, message)
                .help("write it as printed, such as \"-0.8%\""),
        );
        return None;
    }
    Some(percent.value.to_owned())
}

/// A printed percentage in tenths: "-0.8%", "22%".
fn parse_percent(text: &str) -> Option<Tenths> {
    let text = text.trim().strip_suffix('%')?.trim_end();
    let (negative, text) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, tenth) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| {
        !part.is_empty() && part.len() <= 9 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(whole) || !digits(tenth) || tenth.len() != 1 {
        return None;
    }
    let tenths = whole.parse::<i64>().ok()? * 10 + tenth.parse::<i64>().ok()?;
    Some(Tenths(if negative { -tenths } else { tenths }))
}

/// Puts the figures into the order of the categories; reports those without a partner.
fn arrange(year: &mut CrimeYear, categories: &[Category], diagnostics: &mut Vec<Diagnostic>) {
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

/// Takes previous counts from last year's file where there is one.
fn fill_previous(year: &mut CrimeYear, earlier: &[CrimeYear], diagnostics: &mut Vec<Diagnostic>) {
    let Some(last) = earlier.iter().find(|other| other.year == year.year - 1) else {
        return;
    };
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

fn check_year(year: &CrimeYear, categories: &[Category], diagnostics: &mut Vec<Diagnostic>) {
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
            diagnostics.push(
                Diagnostic::at(rules::PART_EXCEEDS_PARENT, &figure.span, message)
                    .help("check both counts"),
            );
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_percentages() {
        for (text, tenths) in [
            ("-0.8%", Some(-8)),
            ("22%", Some(220)),
            ("-2%", Some(-20)),
            ("+1.3 %", Some(13)),
            ("\u{2212}4.9%", Some(-49)),
        ] {
            assert_eq!(parse_percent(text), tenths.map(Tenths), "{text}");
        }
        for bad in ["", "8", "%", "1.25%", "a%", "1.%"] {
            assert_eq!(parse_percent(bad), None, "{bad}");
        }
    }
}
