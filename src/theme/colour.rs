//! An sRGB colour: how it is written, how light it is, and its shades.
//!
//! Luminance uses only the arithmetic that IEEE 754 defines to the last bit, so that every machine
//! finds the same.

use std::fmt;

/// How many shades there are from a colour to black, and to white.
const SHADES: u16 = 255;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| {
                digit
                    .to_digit(16)
                    .and_then(|digit| u8::try_from(digit).ok())
            })
            .collect::<Option<_>>()?;
        match digits[..] {
            [r, g, b] => Some(Self([r * 17, g * 17, b * 17])),
            [r, rr, g, gg, b, bb] => Some(Self([r * 16 + rr, g * 16 + gg, b * 16 + bb])),
            _ => None,
        }
    }

    /// Relative luminance by WCAG 2.2: 0 is black, 1 is white.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Darker and lighter colours of the same hue, down to black and up to white.
    pub fn shades(self) -> impl Iterator<Item = Self> {
        let mixed = move |end: u16, step: u16| {
            Self(self.0.map(|channel| {
                let sum = u32::from(channel) * u32::from(SHADES - step)
                    + u32::from(end) * u32::from(step);
                u8::try_from(sum / u32::from(SHADES)).unwrap_or(u8::MAX)
            }))
        };
        (1..=SHADES).flat_map(move |step| [mixed(0, step), mixed(255, step)])
    }

    /// How far another colour is: the square of the distance in the sRGB cube.
    pub fn distance(self, other: Self) -> u32 {
        let pairs = self.0.iter().zip(other.0);
        pairs
            .map(|(a, b)| u32::from(a.abs_diff(b)).pow(2))
            .sum::<u32>()
    }
}

/// As short as it can be written: `#fff`, `#0b0c0c`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        if self.0.iter().all(|channel| channel % 17 == 0) {
            write!(f, "#{:x}{:x}{:x}", r / 17, g / 17, b / 17)
        } else {
            write!(f, "#{r:02x}{g:02x}{b:02x}")
        }
    }
}

/// The light of one channel: sRGB's curve undone.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.04045 {
        return value / 12.92;
    }
    let value = (value + 0.055) / 1.055;
    // The power of 2.4 without `powf`, whose last bits differ between machines.
    value * value * fifth_root(value * value)
}

/// Newton's method from above; numbers here are between 0.008 and 1.
fn fifth_root(of: f64) -> f64 {
    (0..20).fold(1.0, |root: f64, _| {
        let fourth = (root * root) * (root * root);
        (4.0 * root + of / fourth) / 5.0
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_written() {
        for (text, shown) in [
            ("#fff", Some("#fff")),
            ("#FFFFFF", Some("#fff")),
            ("#0b0c0c", Some("#0b0c0c")),
            ("#fd0", Some("#fd0")),
            ("fff", None),
            ("#ffff", None),
            ("#fffffff", None),
            ("#ggg", None),
            ("#٠٠٠", None),
            ("navy", None),
            ("", None),
        ] {
            let found = Colour::parse(text).map(|colour| colour.to_string());
            assert_eq!(found.as_deref(), shown, "{text}");
        }
    }

    #[test]
    fn roots_are_exact_enough() {
        for value in [0.008_f64, 0.1, 0.5, 1.0] {
            assert!((fifth_root(value).powi(5) - value).abs() < 1e-15, "{value}");
        }
    }

    #[test]
    fn shades_go_to_black_and_white() {
        let colour = Colour::parse("#5694ca").unwrap();
        let last: Vec<String> = colour
            .shades()
            .skip(508)
            .map(|shade| shade.to_string())
            .collect();
        assert_eq!(last, ["#000", "#fff"]);
    }
}
