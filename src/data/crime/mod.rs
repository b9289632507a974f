//! Crime categories and figures.

mod check;
mod published;

use super::table::{COUNTS, read_choice, read_id, read_integer};
use super::{Collector, with_reader};
use crate::diagnostics::{Diagnostic, rules};
use crate::document::{Date, Reader};
use crate::model::{Category, CategoryKind, Crime, CrimeYear, Figure, MessageId, Unit};
use crate::source::{FileId, Sources, Span};
use check::{arrange, check_parents, check_period, check_year, fill_previous};
use published::read_published;

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
        if let Some(last) = crime.years.iter().find(|other| other.year == year - 1) {
            fill_previous(&mut read, last, diagnostics);
            check_period(&read, last, diagnostics);
        }
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
    let next_year = Date {
        year: start.value.year + 1,
        ..start.value
    };
    let problem = if start.value > end.value {
        Some("the period ends before it starts".to_owned())
    } else if start.value.year != calendar {
        Some(format!(
            "the period does not start in {year}, of which these are the figures"
        ))
    } else if end.value >= next_year {
        Some("the period is longer than a year".to_owned())
    } else {
        None
    };
    if let Some(problem) = problem {
        let help = "write the first and the last day that were counted";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &span, problem).help(help));
    }
    (start.value, end.value)
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
    let count = read_integer(reader, "count", COUNTS);
    let previous = read_integer(reader, "previous", COUNTS);
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
