//! References from prose to data: `crime.latest.all-crime.percent`, `boards[role=countywide].name`.

use std::collections::BTreeMap;

use crate::config::Plan;
use crate::diagnostics::did_you_mean;
use crate::model::{Bound, Crime, CrimeYear, Field, Figure, Row, Table, Tenths, Value};

/// What references may name.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The plan's own facts.
    pub plan: &'a Plan,
    /// The crime figures.
    pub crime: &'a Crime,
    /// The other tables.
    pub tables: &'a BTreeMap<String, Table>,
}

/// Why a reference has no value: what is wrong, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Unknown {
    fn new(message: String, help: Option<String>) -> Self {
        Self { message, help }
    }
}

/// The value that `reference` names.
///
/// # Errors
/// When there is nothing of that name, or it can't be shown as it is.
pub fn resolve(known: Known<'_>, reference: &str) -> Result<Value, Unknown> {
    let (head, rest) = reference.split_once('.').unwrap_or((reference, ""));
    match head {
        "plan" => plan(known.plan, reference, rest),
        "crime" => crime(known.crime, reference, rest),
        _ => table(known, reference, head, rest),
    }
}

fn no_such(reference: &str, word: &str, options: &[&str]) -> Unknown {
    let help = did_you_mean(word, options.iter().copied())
        .unwrap_or_else(|| format!("known here: {}", options.join(", ")));
    Unknown::new(
        format!("\"{reference}\" names nothing: there is no \"{word}\""),
        Some(help),
    )
}

fn plan(plan: &Plan, reference: &str, rest: &str) -> Result<Value, Unknown> {
    match rest {
        "period.start" => Ok(Value::Year(plan.period.start)),
        "period.end" => Ok(Value::Year(plan.period.end)),
        "edition.start" => Ok(Value::Year(plan.edition.start)),
        "edition.end" => Ok(Value::Year(plan.edition.end)),
        _ => Err(no_such(
            reference,
            rest,
            &["period.start", "period.end", "edition.start", "edition.end"],
        )),
    }
}

fn crime(crime: &Crime, reference: &str, rest: &str) -> Result<Value, Unknown> {
    let (year_name, rest) = rest.split_once('.').unwrap_or((rest, ""));
    let year = match year_name {
        "latest" => crime.latest(),
        name => crime
            .years
            .iter()
            .find(|year| year.year.to_string() == name),
    };
    let Some(year) = year else {
        let mut years: Vec<String> = crime
            .years
            .iter()
            .map(|year| year.year.to_string())
            .collect();
        years.push("latest".to_owned());
        let help = format!("years with figures: {}", years.join(", "));
        return Err(Unknown::new(
            format!("\"{reference}\" names nothing: there are no figures for \"{year_name}\""),
            Some(help),
        ));
    };
    match rest.split_once('.') {
        None if rest == "year" => Ok(Value::Year(year.year)),
        None if rest == "previous-year" => Ok(Value::Year(year.year - 1)),
        Some((category, field)) => figure(year, reference, category, field),
        None => Err(no_such(
            reference,
            rest,
            &["year", "previous-year", "<category>.<field>"],
        )),
    }
}

const FIGURE_FIELDS: [&str; 10] = [
    "count",
    "previous",
    "change",
    "change-abs",
    "percent",
    "percent-abs",
    "percent-fall",
    "percent-rise",
    "change-fall",
    "change-rise",
];

fn figure(
    year: &CrimeYear,
    reference: &str,
    category: &str,
    field: &str,
) -> Result<Value, Unknown> {
    let Some(figure) = year.figure(category) else {
        let known: Vec<&str> = year
            .figures
            .iter()
            .map(|figure| figure.category.as_str())
            .collect();
        return Err(no_such(reference, category, &known));
    };
    if !FIGURE_FIELDS.contains(&field) {
        return Err(no_such(reference, field, &FIGURE_FIELDS));
    }
    check_direction(figure, reference, field)?;
    let no_previous = || {
        let message = format!(
            "\"{reference}\" has no value: there is no figure of the year before for \"{category}\""
        );
        Unknown::new(
            message,
            Some("add last year's file, or \"previous\"".to_owned()),
        )
    };
    let change = || figure.change().ok_or_else(no_previous);
    let percent = || match (figure.previous, figure.percent()) {
        (_, Some(percent)) => Ok(percent),
        (None, None) => Err(no_previous()),
        (Some(previous), None) => {
            let message = format!(
                "\"{reference}\" has no value: a change from {previous} can't be said in per cent"
            );
            Err(Unknown::new(
                message,
                Some("use .count, .previous or .change".to_owned()),
            ))
        }
    };
    Ok(match field {
        "count" => Value::Count(figure.count),
        "previous" => Value::Count(figure.previous.ok_or_else(no_previous)?),
        "change" => Value::Count(change()?),
        "percent" => Value::Percent(percent()?),
        _ if field.starts_with("percent") => Value::Percent(Tenths(percent()?.0.abs())),
        _ => Value::Count(change()?.abs()),
    })
}

/// A sentence that says "fall" must not be published for a figure that rose.
fn check_direction(figure: &Figure, reference: &str, field: &str) -> Result<(), Unknown> {
    // Where nothing is known of the year before, that is said in its own words.
    let Some(change) = figure.change() else {
        return Ok(());
    };
    let said = match field.rsplit_once('-') {
        Some((_, "fall")) if change >= 0 => "fell",
        Some((_, "rise")) if change <= 0 => "rose",
        _ => return Ok(()),
    };
    let went = match change {
        0 => "stayed the same".to_owned(),
        1.. => format!("rose by {change}"),
        _ => format!("fell by {}", change.abs()),
    };
    let message = format!("\"{reference}\" says that the figure {said}, but it {went}");
    Err(Unknown::new(
        message,
        Some(
            "look for the sentence with this value, write it anew, then change the reference"
                .to_owned(),
        ),
    ))
}

fn table(known: Known<'_>, reference: &str, head: &str, rest: &str) -> Result<Value, Unknown> {
    let (name, filter) = match head.split_once('[') {
        Some((name, filter)) => (name, Some(filter.trim_end_matches(']'))),
        None => (head, None),
    };
    let Some(table) = known.tables.get(name) else {
        let mut names: Vec<&str> = known.tables.keys().map(String::as_str).collect();
        names.extend(["plan", "crime"]);
        return Err(no_such(reference, name, &names));
    };
    if let Some(filter) = filter {
        return list(table, reference, filter, rest);
    }
    let (row, field) = match rest.split_once('.') {
        Some((id, field)) => {
            let ids: Vec<&str> = table.rows.iter().map(|row| row.id.as_str()).collect();
            (
                table.row(id).ok_or_else(|| no_such(reference, id, &ids))?,
                field,
            )
        }
        None => (&table.record, rest),
    };
    field_value(row, reference, field)
}

fn list(table: &Table, reference: &str, filter: &str, field: &str) -> Result<Value, Unknown> {
    let Some((key, wanted)) = filter.split_once('=') else {
        let help = "write it as boards[role=countywide].name".to_owned();
        return Err(Unknown::new(
            format!("\"{reference}\" has a choice of rows without \"=\""),
            Some(help),
        ));
    };
    let chosen = |row: &&Row| match row.field(key) {
        Some(Field::Choice(word) | Field::Ref(word) | Field::Quote(word)) => word == wanted,
        _ => false,
    };
    let values: Vec<Value> = table
        .rows
        .iter()
        .filter(chosen)
        .map(|row| field_value(row, reference, field))
        .collect::<Result<_, _>>()?;
    if values.is_empty() {
        let message = format!("\"{reference}\" names no row: none has {key} = \"{wanted}\"");
        return Err(Unknown::new(message, None));
    }
    Ok(Value::List(values))
}

fn field_value(row: &Row, reference: &str, name: &str) -> Result<Value, Unknown> {
    if let Some(bounded) = bounded(row, reference, name) {
        return bounded;
    }
    let known: Vec<&str> = row.fields.iter().map(|(name, _)| *name).collect();
    let field = row
        .field(name)
        .ok_or_else(|| no_such(reference, name, &known))?;
    Ok(match field {
        Field::Text { message, .. } => Value::Text(*message),
        Field::Quote(words) | Field::Choice(words) => Value::Quote(words.clone()),
        Field::Integer(number) if name == "percent" => {
            Value::Percent(Tenths(number.saturating_mul(10)))
        }
        Field::Integer(number) => Value::Count(*number),
        Field::Date(date) => Value::Date(*date),
        Field::Url(url) => Value::Url(url.clone()),
        Field::Email(email) => Value::Email(email.clone()),
        Field::Phone(phone) => Value::Phone(phone.clone()),
        _ => {
            return Err(Unknown::new(
                format!("\"{reference}\" can't be shown in a sentence"),
                None,
            ));
        }
    })
}

/// Figures that are known only roughly are shown with their bound, never as exact.
fn bounded(row: &Row, reference: &str, name: &str) -> Option<Result<Value, Unknown>> {
    let bound = match row.field("bound") {
        Some(Field::Choice(word)) => match word.as_str() {
            "over" => Bound::Over,
            "just-under" => Bound::JustUnder,
            _ => Bound::About,
        },
        _ => return None,
    };
    let quantity = match (row.field("count"), row.field("percent")) {
        (Some(Field::Integer(count)), _) => Value::Count(*count),
        (None, Some(Field::Integer(percent))) => Value::Percent(Tenths(percent.saturating_mul(10))),
        _ => return None,
    };
    match name {
        "phrase" | "phrase-start" => Some(Ok(Value::Bounded {
            bound,
            quantity: Box::new(quantity),
            starts_sentence: name == "phrase-start",
        })),
        "count" | "percent" => {
            let message = format!(
                "\"{reference}\" is only known as \"{}\" and can't be shown as exact",
                bound.as_str()
            );
            let help = "use .phrase, or .phrase-start at the beginning of a sentence".to_owned();
            Some(Err(Unknown::new(message, Some(help))))
        }
        _ => None,
    }
}
