//! Crime figures.

use crate::document::Date;
use crate::model::{MessageId, Tenths};
use crate::source::Span;

/// All crime data.
#[derive(Clone, Debug, Default)]
pub struct Crime {
    /// What is counted, in the order of the file.
    pub categories: Vec<Category>,
    /// The years, oldest first.
    pub years: Vec<CrimeYear>,
}

impl Crime {
    /// The newest year.
    pub fn latest(&self) -> Option<&CrimeYear> {
        self.years.last()
    }

    /// The category with this id.
    pub fn category(&self, id: &str) -> Option<&Category> {
        self.categories.iter().find(|category| category.id == id)
    }
}

/// What a category counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CategoryKind {
    /// The total of all crime.
    Total,
    /// Crimes, counted in offences.
    Crime,
    /// Events that are not crimes, counted in incidents.
    Incident,
}

impl CategoryKind {
    /// The unit such a category is counted in.
    pub fn unit(self) -> Unit {
        match self {
            Self::Total | Self::Crime => Unit::Offences,
            Self::Incident => Unit::Incidents,
        }
    }
}

/// What is counted.
#[derive(Clone, Debug)]
pub struct Category {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: MessageId,
    /// The printed name and why it was changed, where it was.
    pub name_published: Option<(String, MessageId)>,
    /// What it means.
    pub definition: MessageId,
    /// The printed definition and why it was changed, where it was.
    pub definition_published: Option<(String, MessageId)>,
    /// What it counts.
    pub kind: CategoryKind,
    /// The category it is a part of.
    pub parent: Option<String>,
    /// Whether it cuts across other categories.
    pub overlap: bool,
    /// Where it is written.
    pub span: Span,
}

/// The unit of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Crimes recorded.
    Offences,
    /// Events recorded.
    Incidents,
}

impl Unit {
    /// The word in data and in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Offences => "offences",
            Self::Incidents => "incidents",
        }
    }
}

/// One year's figures.
#[derive(Clone, Debug)]
pub struct CrimeYear {
    /// The year.
    pub year: i64,
    /// First and last day counted.
    pub period: (Date, Date),
    /// Where the figures come from, where it is stated.
    pub source: Option<MessageId>,
    /// One figure a category, in the order of the categories.
    pub figures: Vec<Figure>,
    /// Where the file begins.
    pub span: Span,
}

impl CrimeYear {
    /// The figure of a category.
    pub fn figure(&self, category: &str) -> Option<&Figure> {
        self.figures
            .iter()
            .find(|figure| figure.category == category)
    }
}

/// What the printed plan says of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The printed change.
    pub change: Option<i64>,
    /// The printed percentage, as printed.
    pub percent: Option<String>,
    /// The printed unit, where it differs, and why it was changed.
    pub unit: Option<(Unit, Option<MessageId>)>,
}

/// One category's count in one year.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The category.
    pub category: String,
    /// The unit.
    pub unit: Unit,
    /// The count.
    pub count: i64,
    /// The count of the year before, where known.
    pub previous: Option<i64>,
    /// What the printed plan says.
    pub published: Published,
    /// Where it is written.
    pub span: Span,
}

impl Figure {
    /// Count less the previous count.
    pub fn change(&self) -> Option<i64> {
        Some(self.count - self.previous?)
    }

    /// The change in per cent of the previous count, rounded half away from zero to one place.
    ///
    /// `None` without a previous count or when that is 0.
    pub fn percent(&self) -> Option<Tenths> {
        percent_change(self.count, self.previous?)
    }
}

/// The change from `previous` to `count` in per cent, rounded half away from zero to one place,
/// in integer arithmetic; `None` when `previous` is 0.
pub fn percent_change(count: i64, previous: i64) -> Option<Tenths> {
    if previous <= 0 {
        return None;
    }
    let (change, base) = (
        i128::from(count) - i128::from(previous),
        i128::from(previous),
    );
    let doubled = change.unsigned_abs() * 2000 + base.unsigned_abs();
    let tenths = i64::try_from(doubled / (2 * base.unsigned_abs())).ok()?;
    Some(Tenths(if change < 0 { -tenths } else { tenths }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_round_half_away_from_zero() {
        for (previous, count, tenths) in [
            (7056, 7002, -8),
            (2581, 2262, -124),
            (659, 646, -20),
            (24, 24, 0),
            (37, 34, -81),
            (51, 67, 314),
            (958, 1169, 220),
            (2000, 2001, 1),
            (2000, 1999, -1),
            (1, i64::MAX / 1000, 9_223_372_036_854_774_000),
        ] {
            assert_eq!(
                percent_change(count, previous),
                Some(Tenths(tenths)),
                "{previous} to {count}"
            );
        }
        assert_eq!(percent_change(5, 0), None);
    }
}
