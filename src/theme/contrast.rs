//! Whether letters and lines stand out from what they are drawn on (WCAG 2.2, 1.4.6 and 1.4.11).
//!
//! In: a [`Palette`] and what is drawn on what. Out: a diagnostic for each pair that is too faint,
//! with the nearest colour that is not.

use super::colour::Colour;
use super::palette::{Entry, Palette, Scheme};
use crate::diagnostics::{Diagnostic, rules};
use crate::document::Located;
use crate::source::{FileId, Span};

/// A colour, what it is drawn on, and the least contrast between them.
#[derive(Clone, Debug)]
pub(super) struct Demand {
    pub(super) colour: String,
    pub(super) on: String,
    pub(super) least: f64,
    /// Where it is asked for.
    pub(super) span: Span,
}

/// The contrast of two colours, from 1 to 21.
pub fn ratio(a: Colour, b: Colour) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Finds every pair that is too faint. `own` is the file that can be mended.
pub(super) fn check(palette: &Palette, demands: &[Demand], own: FileId) -> Vec<Diagnostic> {
    let check = Check {
        palette,
        demands,
        own,
    };
    demands
        .iter()
        .flat_map(|demand| check.pair(demand))
        .collect()
}

struct Check<'a> {
    palette: &'a Palette,
    demands: &'a [Demand],
    own: FileId,
}

impl Check<'_> {
    fn pair(&self, demand: &Demand) -> Vec<Diagnostic> {
        let (Some(colour), Some(on)) = (
            self.palette.get(&demand.colour),
            self.palette.get(&demand.on),
        ) else {
            return Vec::new();
        };
        let shown = |scheme| (colour.shown(scheme).value, on.shown(scheme).value);
        let schemes: &[(Scheme, &str)] = if shown(Scheme::Light) == shown(Scheme::Dark) {
            &[(Scheme::Light, "light and dark")]
        } else {
            &[(Scheme::Light, "light"), (Scheme::Dark, "dark")]
        };
        let faint = |(scheme, _): &&(Scheme, &str)| {
            let (colour, on) = shown(*scheme);
            ratio(colour, on) < demand.least
        };
        schemes
            .iter()
            .filter(faint)
            .map(|(scheme, when)| self.finding(demand, (colour, on), *scheme, when))
            .collect()
    }

    fn finding(
        &self,
        demand: &Demand,
        (colour, on): (&Entry, &Entry),
        scheme: Scheme,
        when: &str,
    ) -> Diagnostic {
        let (front, ground) = (colour.shown(scheme), on.shown(scheme));
        // Rounded down, so that 6.97 is not shown as the 7.0 that it lacks.
        let tenths = (ratio(front.value, ground.value) * 10.0).floor() / 10.0;
        let message = format!(
            "{} \"{}\" on {} \"{}\" has a contrast of {tenths:.1}, it needs {} ({when})",
            colour.name, front.value, on.name, ground.value, demand.least
        );
        let own = |shown: &Located<Colour>| shown.span.file == self.own;
        let (changed, other, place) = match (own(front), own(ground)) {
            (true, _) => (colour, on, &front.span),
            (false, true) => (on, colour, &ground.span),
            // Only what is asked for is the site's own.
            (false, false) => (colour, on, &demand.span),
        };
        let help = match self.nearest(changed, scheme) {
            Some(colour) if place == &demand.span => {
                let table = match (scheme, &changed.dark) {
                    (Scheme::Dark, Some(_)) => "[colours.dark]",
                    _ => "[colours]",
                };
                let name = &changed.name;
                format!("set {name} = \"{colour}\" in {table}, the nearest that passes")
            }
            Some(colour) => format!("the nearest that passes is \"{colour}\""),
            None => format!(
                "no shade of {} passes with all that it meets: change {} too",
                changed.name, other.name
            ),
        };
        Diagnostic::at(rules::THEME_CONTRAST, place, message).help(help)
    }

    /// The nearest shade of a colour that has enough contrast with all that it meets.
    fn nearest(&self, changed: &Entry, scheme: Scheme) -> Option<Colour> {
        let old = changed.shown(scheme);
        // One value may be shown in both.
        let schemes = [Scheme::Light, Scheme::Dark].map(|other| (other, changed.shown(other)));
        let schemes: Vec<Scheme> = schemes
            .iter()
            .filter(|(_, shown)| shown.span == old.span)
            .map(|(other, _)| *other)
            .collect();
        let meets: Vec<(Colour, f64)> = self
            .demands
            .iter()
            .filter_map(|demand| {
                let other = match (demand.colour == changed.name, demand.on == changed.name) {
                    (true, false) => self.palette.get(&demand.on)?,
                    (false, true) => self.palette.get(&demand.colour)?,
                    _ => return None,
                };
                Some((other, demand.least))
            })
            .flat_map(|(other, least)| {
                schemes
                    .iter()
                    .map(move |scheme| (other.shown(*scheme).value, least))
            })
            .collect();
        let passes = |shade: &Colour| {
            meets
                .iter()
                .all(|(other, least)| ratio(*shade, *other) >= *least)
        };
        old.value
            .shades()
            .filter(passes)
            .min_by_key(|shade| shade.distance(old.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn known_pairs_have_their_contrast() {
        for (a, b, hundredths) in [
            ("#000", "#fff", 2100),
            ("#fff", "#000", 2100),
            ("#777", "#fff", 447),
            ("#767676", "#fff", 454),
            ("#0b0c0c", "#fd0", 1454),
            ("#fff", "#fff", 100),
        ] {
            let found = (ratio(colour(a), colour(b)) * 100.0).floor() as u32;
            assert_eq!(found, hundredths, "{a} on {b}");
        }
    }

    fn found(text: &str, ground: &str, least: f64) -> Option<(String, String)> {
        let mut sources = crate::source::Sources::default();
        let own = sources.add("theme.toml", "");
        let built_in = sources.add("built-in/theme.toml", "");
        let mut palette = Palette::default();
        for (name, value, file) in [("text", text, own), ("ground", ground, built_in)] {
            let span = Span::new(file, 0..0);
            let value = colour(value);
            palette.set(Scheme::Light, name, Located { value, span });
        }
        let demand = Demand {
            colour: "text".to_owned(),
            on: "ground".to_owned(),
            least,
            span: Span::new(built_in, 0..0),
        };
        let finding = check(&palette, &[demand], own).pop()?;
        Some((finding.message, finding.help?))
    }

    #[test]
    fn faint_pairs_are_found_with_the_nearest_that_passes() {
        for (text, ground, least, contrast, help) in [
            ("#777", "#fff", 4.5, "4.4, it needs 4.5", "\"#767676\""),
            ("#5694ca", "#fff", 7.0, "3.2, it needs 7", "\"#355c7e\""),
            ("#5694ca", "#000", 7.0, "6.4, it needs 7", "\"#609acd\""),
            ("#fff", "#777", 7.0, "4.4, it needs 7", "no shade of text"),
            ("#595959", "#fff", 7.01, "7.0, it needs 7.01", "\"#585858\""),
        ] {
            let (message, advice) = found(text, ground, least).expect(text);
            assert!(message.contains(contrast), "{message}");
            assert!(advice.contains(help), "{text} on {ground}: {advice}");
        }
        assert_eq!(found("#767676", "#fff", 4.5), None);
        assert_eq!(found("#0b0c0c", "#fd0", 7.0), None);
    }
}
