//! The Hertsmere plan itself: every figure in every language, recomputed here from the counts.

use crate::html::{between, words};
use crate::repository::{built, folder, languages, pages};

/// A row as the data has it, with what follows from it.
struct Row {
    category: String,
    count: i64,
    previous: i64,
}

impl Row {
    fn change(&self) -> i64 {
        self.count - self.previous
    }

    /// In tenths of a per cent, rounded half away from zero.
    fn tenths(&self) -> i64 {
        let scaled = self.change() * 1000;
        let half = if scaled < 0 { -1 } else { 1 } * self.previous;
        (2 * scaled + half) / (2 * self.previous)
    }
}

fn rows() -> Vec<Row> {
    let text = std::fs::read_to_string(folder("content/data/crime/2022.toml")).unwrap();
    let table: toml::Table = toml::from_str(&text).unwrap();
    let figures = table["figures"].as_array().expect("figures are a list");
    figures
        .iter()
        .map(|figure| Row {
            category: figure["category"].as_str().expect("a text").to_owned(),
            count: figure["count"].as_integer().expect("a number"),
            previous: figure["previous"].as_integer().expect("a number"),
        })
        .collect()
}

/// A number as a language writes it, in tenths; none where there are no digits.
///
/// Polish has a decimal comma and spaces between thousands; the others a point and commas. Marks of
/// direction and words around the number do not count.
fn tenths(text: &str, code: &str) -> Option<i64> {
    let decimal = if code == "pl" { ',' } else { '.' };
    let mut digits = String::new();
    let mut negative = false;
    let mut places = None;
    for c in text.chars() {
        match c {
            '0'..='9' => {
                digits.push(c);
                places = places.map(|places: usize| places + 1);
            }
            '-' | '\u{2212}' if digits.is_empty() => negative = true,
            c if c == decimal && !digits.is_empty() && places.is_none() => places = Some(0),
            _ => {}
        }
    }
    let number: i64 = digits.parse().ok()?;
    let tenths = match places {
        Some(1) => number,
        None | Some(0) => number * 10,
        Some(_) => panic!("more than one decimal place in {text:?}"),
    };
    Some(if negative { -tenths } else { tenths })
}

fn page(path: &str) -> &'static str {
    pages()
        .find(|(known, _)| *known == path)
        .unwrap_or_else(|| panic!("there is no {path}"))
        .1
}

#[test]
fn numbers_are_read_as_written() {
    for (text, code, wanted) in [
        ("7,002", "en", Some(70_020)),
        ("\u{200e}-0.8\u{200e}%", "ar", Some(-8)),
        ("\u{2212}12,4%", "pl", Some(-124)),
        ("12\u{a0}345", "pl", Some(123_450)),
        ("减少 54 起", "zh", Some(540)),
        ("no change", "en", None),
    ] {
        assert_eq!(tenths(text, code), wanted, "{text}");
    }
}

#[test]
fn there_are_twenty_pages_in_every_language() {
    for (code, _) in languages() {
        let count = built()
            .1
            .keys()
            .filter(|path| path.starts_with(&format!("{code}/")) && path.ends_with("/index.html"))
            .count();
        assert!(count >= 20, "{code} has {count} pages");
    }
}

#[test]
fn every_figure_is_right_in_every_language() {
    let rows = rows();
    assert_eq!(rows.len(), 23);
    let mut problems = Vec::new();
    for (code, _) in languages() {
        for (path, prefix) in [("assessment", ""), ("all", "assessment-")] {
            let html = page(&format!("{code}/{path}/index.html"));
            for row in &rows {
                let place = format!("{code}/{path}/ {}", row.category);
                problems.extend(
                    check_row(html, prefix, row, &code)
                        .into_iter()
                        .map(|problem| format!("{place}: {problem}")),
                );
            }
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn check_row(html: &str, prefix: &str, row: &Row, code: &str) -> Vec<String> {
    let open = format!("<tr id=\"{prefix}figure-{}\">", row.category);
    if html.matches(&open).count() != 1 {
        return vec![format!(
            "stands there {} times",
            html.matches(&open).count()
        )];
    }
    let inner = between(html, &open, "</tr>").expect("the row is closed");
    let cells: Vec<String> = inner
        .split("<td>")
        .skip(1)
        .map(|cell| {
            words(
                cell.split("<span class=\"unit\">")
                    .next()
                    .unwrap_or_default(),
            )
        })
        .collect();
    let [count, previous, change, percent] = cells.as_slice() else {
        return vec![format!("has {} cells of figures", cells.len())];
    };
    let size = Some(row.change().abs() * 10).filter(|size| *size != 0);
    let mut problems = Vec::new();
    for (what, cell, wanted) in [
        ("the count", count, Some(row.count * 10)),
        (
            "the count of the year before",
            previous,
            Some(row.previous * 10),
        ),
        ("the change", change, size),
        ("the percentage", percent, Some(row.tenths())),
    ] {
        if tenths(cell, code) != wanted {
            problems.push(format!("{what} is {cell:?}, not {wanted:?} tenths"));
        }
    }
    let group = match row.change() {
        _ if row.category == "all-crime" => "total",
        0 => "same",
        change if change < 0 => "fell",
        _ => "rose",
    };
    let table = html
        .split("<table>")
        .find(|table| table.contains(&open))
        .unwrap_or_default();
    if !table.contains(&format!("id=\"{prefix}figures-{group}\"")) {
        problems.push(format!("does not stand in the table \"{group}\""));
    }
    problems
}

#[test]
fn the_published_data_are_the_same_figures() {
    let csv = String::from_utf8(built().1["data/crime.csv"].clone()).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&built().1["data/crime.json"]).unwrap();
    let records = json.as_array().expect("a list");
    let rows = rows();
    assert_eq!((csv.lines().count(), records.len()), (24, 23));
    for row in rows {
        let sign = if row.tenths() < 0 { "-" } else { "" };
        let percent = format!(
            "{sign}{}.{}",
            row.tenths().abs() / 10,
            row.tenths().abs() % 10
        );
        let end = format!("{},{},{},{percent}", row.count, row.previous, row.change());
        let start = format!("2022,{},", row.category);
        let line = csv.lines().find(|line| line.starts_with(&start));
        assert!(
            line.is_some_and(|line| line.ends_with(&end)),
            "{line:?}, not {end}"
        );
        let record = records
            .iter()
            .find(|record| record["category"] == row.category.as_str());
        let record = record.unwrap_or_else(|| panic!("{} is not in crime.json", row.category));
        assert_eq!(record["count"], row.count);
        assert_eq!(record["previous"], row.previous);
        assert_eq!(record["change"], row.change());
        assert_eq!(record["percent"].to_string(), percent);
    }
}
