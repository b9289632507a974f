//! Geometry of the charts.
//!
//! In: values and a writing direction. Out: where each bar starts and how long it is, in per cent
//! of the width of the plot. It knows nothing of HTML, colours or words. All arithmetic is in
//! integers, so that every machine draws the same bytes.

use crate::lang::Direction;
use crate::model::Tenths;

/// One bar of a chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Distance of its left end from the left end of the plot, in per cent, such as `34.05`.
    pub x: String,
    /// Its length in per cent of the plot.
    pub width: String,
    /// Whether the value is greater than zero.
    pub rose: bool,
}

/// Bars on either side of a line that stands for zero.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// Distance of the line from the left end of the plot, in per cent.
    pub zero: String,
    /// One bar a value, in the order of the values.
    pub bars: Vec<Bar>,
}

/// The plot's width: lengths are counted in hundredths of a per cent.
const FULL: i128 = 10_000;

/// Bars for changes: falls on the side where a line of text starts, rises on the other.
///
/// The largest fall and the largest rise together fill the plot. Where nothing changed, the line
/// stands in the middle.
pub fn diverging(values: &[Tenths], direction: Direction) -> Chart {
    let scale = Scale::of(values);
    let zero = scale.falls();
    let bars = values
        .iter()
        .map(|&value| place(scale.length(value), zero, value, direction))
        .collect();
    Chart {
        zero: decimal(mirrored(zero, 0, direction)),
        bars,
    }
}

/// How far the values reach on either side of zero, in tenths.
#[derive(Clone, Copy)]
struct Scale {
    fall: i128,
    rise: i128,
}

impl Scale {
    fn of(values: &[Tenths]) -> Self {
        let reach = |sign: i128| {
            values
                .iter()
                .map(|value| sign * i128::from(value.0))
                .fold(0, i128::max)
        };
        Self {
            fall: reach(-1),
            rise: reach(1),
        }
    }

    /// The part of the plot that the falls take.
    fn falls(self) -> i128 {
        match self.fall + self.rise {
            0 => FULL / 2,
            whole => share(self.fall, whole),
        }
    }

    /// The length of a value's bar; a rise ends at the end of the plot, whatever the rounding.
    fn length(self, value: Tenths) -> i128 {
        let whole = (self.fall + self.rise).max(1);
        let length = share(i128::from(value.0).abs(), whole);
        if value.0 > 0 {
            length.min(FULL - self.falls())
        } else {
            length
        }
    }
}

/// Bars for counts: all start at the side where a line of text starts, and the largest fills the
/// plot. Counts are never negative.
pub fn from_start(counts: &[i64], direction: Direction) -> Vec<Bar> {
    let largest = counts.iter().copied().max().unwrap_or(0).max(1);
    let bar = |count: &i64| {
        let length = share(i128::from(*count).max(0), i128::from(largest));
        Bar {
            x: decimal(mirrored(0, length, direction)),
            width: decimal(length),
            rose: false,
        }
    };
    counts.iter().map(bar).collect()
}

/// `part` of `whole` in hundredths of a per cent, rounded half up.
fn share(part: i128, whole: i128) -> i128 {
    (2 * part * FULL + whole) / (2 * whole)
}

fn place(length: i128, zero: i128, value: Tenths, direction: Direction) -> Bar {
    let rose = value.0 > 0;
    let start = if rose { zero } else { zero - length };
    Bar {
        x: decimal(mirrored(start, length, direction)),
        width: decimal(length),
        rose,
    }
}

/// The left end of a stretch that starts at `start` in the writing direction.
fn mirrored(start: i128, length: i128, direction: Direction) -> i128 {
    match direction {
        Direction::Ltr => start,
        Direction::Rtl => FULL - start - length,
    }
}

/// Hundredths as a decimal number without trailing zeros.
fn decimal(hundredths: i128) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    match (rest, rest % 10) {
        (0, _) => whole.to_string(),
        (_, 0) => format!("{whole}.{}", rest / 10),
        _ => format!("{whole}.{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Draws values and gives the line, then each bar as `x+width`, falls with `-` in front.
    fn draw(values: &[i64], direction: Direction) -> String {
        let values: Vec<Tenths> = values.iter().copied().map(Tenths).collect();
        let chart = diverging(&values, direction);
        let bars = chart.bars.iter().map(|bar| {
            let sign = if bar.rose { "" } else { "-" };
            format!(" {sign}{}+{}", bar.x, bar.width)
        });
        chart.zero + &bars.collect::<String>()
    }

    #[test]
    fn bars_stand_on_either_side_of_zero() {
        for (values, ltr, rtl) in [
            (
                &[-100, 300, 0, 150][..],
                "25 -0+25 25+75 -25+0 25+37.5",
                "75 -75+25 0+75 -75+0 37.5+37.5",
            ),
            (&[-10, -5], "100 -0+100 -50+50", "0 -0+100 -0+50"),
            (&[10, 5], "0 0+100 0+50", "100 0+100 50+50"),
            (
                &[-162, 314],
                "34.03 -0+34.03 34.03+65.97",
                "65.97 -65.97+34.03 0+65.97",
            ),
        ] {
            assert_eq!(draw(values, Direction::Ltr), ltr, "{values:?}");
            assert_eq!(draw(values, Direction::Rtl), rtl, "{values:?}");
        }
    }

    #[test]
    fn nothing_to_draw_is_drawn_in_the_middle() {
        for direction in [Direction::Ltr, Direction::Rtl] {
            assert_eq!(draw(&[], direction), "50");
            assert_eq!(draw(&[0, 0], direction), "50 -50+0 -50+0");
        }
    }

    #[test]
    fn rounding_never_leaves_the_plot() {
        // Both shares end in half a hundredth, so both would be rounded up.
        let odd = draw(&[-1, 31], Direction::Ltr);
        assert_eq!(odd, "3.13 -0+3.13 3.13+96.87");
        assert_eq!(draw(&[-1, 31], Direction::Rtl), "96.87 -96.87+3.13 0+96.87");
    }

    #[test]
    fn counts_are_shares_of_the_largest() {
        for (counts, ltr, rtl) in [
            (
                &[4, 2, 1, 0][..],
                "0+100 0+50 0+25 0+0",
                "0+100 50+50 75+25 100+0",
            ),
            (&[3, 2], "0+100 0+66.67", "0+100 33.33+66.67"),
            (&[0], "0+0", "100+0"),
            (&[], "", ""),
            (&[i64::MAX, 1], "0+100 0+0", "0+100 100+0"),
        ] {
            for (direction, expected) in [(Direction::Ltr, ltr), (Direction::Rtl, rtl)] {
                let bars = from_start(counts, direction);
                let shown: Vec<String> = bars
                    .iter()
                    .map(|bar| format!("{}+{}", bar.x, bar.width))
                    .collect();
                assert_eq!(shown.join(" "), expected, "{counts:?}");
            }
        }
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        assert_eq!(
            draw(&[i64::MIN, i64::MAX], Direction::Ltr),
            "50 -0+50 50+50"
        );
    }
}
