//! `fingerpost check`: looks for mistakes without publishing.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use super::{Exit, console};
use crate::artifact::MemorySink;
use crate::cli::{self, Format};
use crate::config::Waiver;
use crate::diagnostics::{self, Diagnostic, Severity, rules};
use crate::document::Date;
use crate::load;
use crate::pipeline::{self, Options, Waived};
use crate::render::Renderer;
use crate::source::Sources;

/// Runs the command.
pub(super) fn run(options: &cli::Check) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let today = match options.today.as_deref().map(Date::parse) {
        Some(None) => {
            console::error("--today takes a date such as 2026-11-22");
            return Exit::Usage;
        }
        Some(Some(date)) => date,
        None => today(),
    };
    let mut found = Vec::new();
    let sources = load::load(&root, &mut found);
    let waived = check(&sources, today, &mut found);
    diagnostics::sort(&mut found, &sources);
    console::report(&found, &sources, options.format);
    let wrong = found.iter().any(|found| found.severity == Severity::Error);
    let warned = found
        .iter()
        .any(|found| found.severity == Severity::Warning);
    if options.format == Format::Human {
        console::note(&summary(&found, waived));
    }
    if wrong || (options.strict && warned) {
        super::stopped(&found)
    } else {
        Exit::Done
    }
}

/// Adds all findings; returns how many were waived.
fn check(sources: &Sources, today: Date, found: &mut Vec<Diagnostic>) -> usize {
    let Some(compiled) = pipeline::compile(sources, &Options::default(), found) else {
        return 0;
    };
    let waivers = compiled.site.config.waivers.clone();
    let live: Vec<Waiver> = waivers
        .iter()
        .filter(|waiver| waiver.expires >= today)
        .cloned()
        .collect();
    pipeline::check_dates(&compiled.site, today, found);
    pipeline::workshop::check(&compiled, sources, found);
    let (site, translation) = (
        Arc::clone(&compiled.site),
        Arc::clone(&compiled.translation),
    );
    let renderer = Renderer::new(sources, site, translation, found);
    // What the theme can't show at all would only fail once more.
    let of_theme =
        |found: &Diagnostic| found.rule == rules::COMPONENT.id || found.rule == rules::TEMPLATE.id;
    if let Some(renderer) = renderer.filter(|_| !found.iter().any(of_theme)) {
        // Templates show their mistakes only when they are used; memory takes every file.
        let _ = renderer.render(&compiled, usize::MAX, &MemorySink::default(), found);
    }
    let Waived {
        mut kept,
        unused,
        count,
    } = pipeline::waive(&live, std::mem::take(found), sources);
    for waiver in unused {
        let message = format!("this waiver of \"{}\" covers nothing", waiver.rule);
        kept.push(Diagnostic::at(rules::WAIVER_UNUSED, &waiver.span, message));
    }
    for waiver in waivers.iter().filter(|waiver| waiver.expires < today) {
        let message = format!(
            "this waiver of \"{}\" expired on {}",
            waiver.rule, waiver.expires
        );
        kept.push(Diagnostic::at(rules::WAIVER_EXPIRED, &waiver.span, message));
    }
    *found = kept;
    count
}

fn summary(found: &[Diagnostic], waived: usize) -> String {
    let tally = console::tally(found).unwrap_or_else(|| "no mistakes found".to_owned());
    match waived {
        0 => tally,
        1 => format!("{tally}, 1 waived"),
        n => format!("{tally}, {n} waived"),
    }
}

/// Today in Greenwich, from the days since 1970 (the civil-from-days rule of the Gregorian calendar).
fn today() -> Date {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or(0) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date {
        year: u16::try_from(year).unwrap_or(0),
        month: month as u8,
        day: day as u8,
    }
}
