//! Crime figures as templates see them.

use tera::Value;

use super::lists;
use super::object::{Object, list};
use super::view::View;
use crate::chart;
use crate::document::Date;
use crate::model::{Category, CategoryKind, CrimeYear, Figure, Tenths};
use crate::translate::format::Sign;

/// Below this previous count a percentage says little (practice of police-area tables).
const SMALL_BASE: i64 = 50;

/// The newest year, or nothing where there is none.
///
/// # Errors
/// When a message of units.ftl can't be formatted in English.
pub(super) fn latest(view: &View) -> Result<Option<Value>, String> {
    let crime = &view.site.crime;
    let Some(year) = crime.latest() else {
        return Ok(None);
    };
    let mut rows: Vec<Row> = Vec::new();
    for (category, figure) in crime
        .categories
        .iter()
        .filter_map(|category| Some((category, year.figure(&category.id)?)))
    {
        rows.push(Row::new(view, category, figure)?);
    }
    let base = &view.site.config.base_url.path;
    let words = view.words();
    let mut object = Object::new()
        .html("year", &words.year(year.year).html)
        .html("previous_year", &words.year(year.year - 1).html)
        .html("period", &period(view, year)?)
        .text("csv", &format!("{base}data/crime.csv"))
        .text("json", &format!("{base}data/crime.json"))
        .value("groups", groups(&rows))
        .value("rows", list(rows.iter().map(|row| row.value.clone())));
    if let Some(source) = year.source {
        object = object.html("source", &view.phrase(source).html);
    }
    object = extremes(object, &rows);
    object = bars(view, object, &rows);
    Ok(Some(volumes(view, object, &rows).into()))
}

/// "January to December 2022" for whole months of one year, else whole dates.
fn period(view: &View, year: &CrimeYear) -> Result<String, String> {
    let (start, end) = year.period;
    let words = view.words();
    let whole_months = start.day == 1 && end.day == last_day(end) && start.year == end.year;
    let phrase = if whole_months {
        let month = |date| {
            let name = words.formats.month(date);
            crate::translate::Argument::from(
                words.isolated(&crate::markdown::html::escape(&name), &name),
            )
        };
        words.phrase(
            "period-months",
            &[
                ("start", month(start)),
                ("end", month(end)),
                ("year", words.year(year.year)),
            ],
        )
    } else {
        words.phrase(
            "period-dates",
            &[("start", words.date(start)), ("end", words.date(end))],
        )
    };
    phrase.map(|phrase| phrase.html)
}

/// The last day of a date's month.
fn last_day(date: Date) -> u8 {
    let leap = date.year.is_multiple_of(4)
        && (!date.year.is_multiple_of(100) || date.year.is_multiple_of(400));
    match date.month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

struct Row {
    value: Value,
    group: &'static str,
    kind: CategoryKind,
    percent: Option<Tenths>,
    name: String,
    count: i64,
    previous: Option<i64>,
}

impl Row {
    fn new(view: &View, category: &Category, figure: &Figure) -> Result<Self, String> {
        let words = view.words();
        let name = view.phrase(category.name);
        let change = figure.change();
        let direction = match change {
            Some(change) if change < 0 => "fell",
            Some(change) if change > 0 => "rose",
            Some(_) => "same",
            None => "unknown",
        };
        let unit = words.phrase(&format!("unit-{}", figure.unit.as_str()), &[])?;
        let count_phrase = words.phrase(
            figure.unit.as_str(),
            &[("count", words.count(figure.count))],
        )?;
        let small = figure
            .previous
            .is_some_and(|previous| previous < SMALL_BASE);
        let mut object = Object::new()
            .text("id", &category.id)
            .phrase("name", &name)
            .phrase("definition", &view.phrase(category.definition))
            .html("unit", &unit.html)
            .html("count", &words.count(figure.count).html)
            .html("count_phrase", &count_phrase.html)
            .text("direction", direction)
            .value("small_base", small);
        if let Some(href) = glossary_href(view, &category.id) {
            object = object.text("href", &href);
        }
        if let Some(previous) = figure.previous {
            object = object.html("previous", &words.count(previous).html);
        }
        if let Some(change) = change {
            object = object.html("change", &change_phrase(view, change)?);
        }
        let percent = figure.percent();
        if let Some(percent) = percent {
            object = object
                .html("percent", &words.percent(percent, Sign::Always)?.html)
                .html("percent_abs", &words.percent(percent, Sign::Never)?.html);
        }
        let group = if category.kind == CategoryKind::Total {
            "total"
        } else {
            direction
        };
        Ok(Self {
            value: object.into(),
            group,
            kind: category.kind,
            percent,
            name: name.html,
            count: figure.count,
            previous: figure.previous,
        })
    }
}

/// "54 fewer", "12 more", "no change".
fn change_phrase(view: &View, change: i64) -> Result<String, String> {
    let words = view.words();
    let count = || [("count", words.count(change.abs()))];
    let phrase = match change {
        0 => words.phrase("no-change", &[]),
        change if change < 0 => words.phrase("fewer", &count()),
        _ => words.phrase("more", &count()),
    };
    phrase.map(|phrase| phrase.html)
}

/// The entry of a category in the glossary.
fn glossary_href(view: &View, category: &str) -> Option<String> {
    let page = view.paths.with_template(lists::GLOSSARY)?;
    Some(view.href(page, Some(category)))
}

/// Rows by what happened to them, the total apart.
fn groups(rows: &[Row]) -> Value {
    let group = |id: &str| {
        let rows = rows
            .iter()
            .filter(|row| row.group == id)
            .map(|row| row.value.clone());
        Value::from(Object::new().text("id", id).value("rows", list(rows)))
    };
    list(["total", "fell", "same", "rose", "unknown"].map(group))
}

/// The crime types that fell and rose most.
fn extremes(object: Object, rows: &[Row]) -> Object {
    let types = || {
        rows.iter()
            .filter(|row| row.kind != CategoryKind::Total && row.percent.is_some())
    };
    let fall = types()
        .min_by_key(|row| row.percent)
        .filter(|row| row.group == "fell");
    let rise = types()
        .max_by_key(|row| row.percent)
        .filter(|row| row.group == "rose");
    let number = |group: &str| types().filter(|row| row.group == group).count();
    let balance = match number("rose").cmp(&number("fell")) {
        std::cmp::Ordering::Less => "fell",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Greater => "rose",
    };
    object
        .text("balance", balance)
        .maybe("largest_fall", fall.map(|row| row.value.clone()))
        .maybe("largest_rise", rise.map(|row| row.value.clone()))
}

/// Counts of both years as bars, the most frequent crime type first.
fn volumes(view: &View, object: Object, rows: &[Row]) -> Object {
    let mut rows: Vec<&Row> = rows
        .iter()
        .filter(|row| row.kind != CategoryKind::Total)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    let counts = rows
        .iter()
        .flat_map(|row| [row.count, row.previous.unwrap_or(0)]);
    let bars = chart::from_start(&counts.collect::<Vec<_>>(), view.language().direction);
    let text = |text: &str| Value::normal_string(text);
    let volumes = rows.iter().zip(bars.chunks_exact(2)).map(|(row, bars)| {
        let previous = row.previous.map(|_| &bars[1]);
        Object::new()
            .value("row", row.value.clone())
            .text("x", &bars[0].x)
            .text("width", &bars[0].width)
            .maybe("previous_x", previous.map(|bar| text(&bar.x)))
            .maybe("previous_width", previous.map(|bar| text(&bar.width)))
            .into()
    });
    object.value("volumes", list(volumes))
}

/// Bars on both sides of a line, from the largest fall to the largest rise.
fn bars(view: &View, object: Object, rows: &[Row]) -> Object {
    let mut rows: Vec<(&Row, Tenths)> = rows
        .iter()
        .filter(|row| row.kind != CategoryKind::Total)
        .filter_map(|row| Some((row, row.percent?)))
        .collect();
    rows.sort_by_key(|(_, percent)| *percent);
    let values: Vec<Tenths> = rows.iter().map(|(_, percent)| *percent).collect();
    let chart = chart::diverging(&values, view.language().direction);
    let bars = rows.iter().zip(&chart.bars).map(|((row, _), bar)| {
        let percent_abs = row.value.get_from_path("percent_abs").cloned();
        Object::new()
            .html("name", &row.name)
            .text("direction", row.group)
            .maybe("percent_abs", percent_abs)
            .text("x", &bar.x)
            .text("width", &bar.width)
            .value("rose", bar.rose)
            .into()
    });
    object.value("bars", list(bars)).text("zero", &chart.zero)
}
