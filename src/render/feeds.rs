//! Files for other programs: robots.txt, crime data.

use serde::Serialize;

use super::view::View;
use crate::model::{Figure, Tenths};

/// `robots.txt`
pub(super) fn robots(view: &View) -> String {
    format!(
        "User-agent: *\nAllow: /\nSitemap: {}\n",
        view.site.config.base_url.absolute("sitemap.xml")
    )
}

/// One figure as other programs read it.
#[derive(Serialize)]
struct Record<'a> {
    year: i64,
    category: &'a str,
    name: String,
    unit: &'static str,
    count: i64,
    previous: Option<i64>,
    change: Option<i64>,
    percent: Option<serde_json::Number>,
}

fn records(view: &View) -> Vec<Record<'_>> {
    let english = View {
        lang: 0,
        ..view.clone()
    };
    let record = |year: i64, figure: &'_ Figure| {
        let category = view.site.crime.category(&figure.category)?;
        Some((
            category.id.as_str(),
            year,
            english.text(category.name)?.plain.clone(),
            figure.clone(),
        ))
    };
    let figures = view
        .site
        .crime
        .years
        .iter()
        .flat_map(|year| year.figures.iter().map(move |figure| (year.year, figure)));
    figures
        .filter_map(|(year, figure)| record(year, figure))
        .map(|(category, year, name, figure)| Record {
            year,
            category,
            name,
            unit: figure.unit.as_str(),
            count: figure.count,
            previous: figure.previous,
            change: figure.change(),
            percent: figure
                .percent()
                .and_then(|percent| decimal(percent).parse().ok()),
        })
        .collect()
}

fn decimal(Tenths(tenths): Tenths) -> String {
    format!(
        "{}{}.{}",
        if tenths < 0 { "-" } else { "" },
        tenths.abs() / 10,
        tenths.abs() % 10
    )
}

/// `data/crime.json`
pub(super) fn crime_json(view: &View) -> String {
    let records: Vec<String> = records(view)
        .iter()
        .map(|record| serde_json::to_string(record).expect("plain values are always JSON"))
        .collect();
    format!("[\n{}\n]\n", records.join(",\n"))
}

/// `data/crime.csv` (RFC 4180)
pub(super) fn crime_csv(view: &View) -> String {
    let mut csv = String::from("year,category,name,unit,count,previous,change,percent\r\n");
    let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    for record in records(view) {
        let percent = record
            .percent
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        csv.push_str(&format!(
            "{},{},{},{},{},{},{},{percent}\r\n",
            record.year,
            record.category,
            csv_field(&record.name),
            record.unit,
            record.count,
            number(record.previous),
            number(record.change)
        ));
    }
    csv
}

fn csv_field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
