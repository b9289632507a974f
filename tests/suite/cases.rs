//! Mistakes in small sites, and what the commands say: one file each in `tests/fixtures/cases/`.
//!
//! A file is named after the rule it shows, or after the habit of a command.

use std::fs;
use std::path::PathBuf;

use fingerpost::diagnostics::rules;
use rayon::prelude::*;

use crate::case::{Case, Found, Outcome};
use crate::site::{fixtures, updating};

/// Rules that no case can show and mend, each with the reason.
const NOT_PROVEN: [(&str, &str); 0] = [];

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures().join("cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files
}

#[test]
fn every_case_goes_as_written_page_by_page() {
    let outcomes: Vec<(String, Outcome)> = files()
        .par_iter()
        .map(|path| Case::read(path))
        .filter(|case| !case.is_bug() && (cfg!(unix) || !case.has_links()))
        .map(|case| {
            let outcome = case.run_one_by_one();
            (case.name, outcome)
        })
        .collect();
    let failures = failures(&outcomes);
    assert!(updating() || failures.is_empty(), "\n{failures}");
}

/// Runs the cases that are, or are not, about known bugs.
fn run(bugs: bool) -> Vec<(String, Outcome)> {
    files()
        .par_iter()
        .map(|path| (path, Case::read(path)))
        .filter(|(_, case)| case.is_bug() == bugs && (cfg!(unix) || !case.has_links()))
        .map(|(path, case)| {
            let outcome = case.run();
            if updating() && !bugs {
                fs::write(path, &outcome.updated).unwrap();
            }
            (case.name, outcome)
        })
        .collect()
}

fn failures(outcomes: &[(String, Outcome)]) -> String {
    outcomes
        .iter()
        .flat_map(|(name, outcome)| {
            let failures = outcome.failures.iter();
            failures.map(move |failure| format!("== {name}: {failure}\n"))
        })
        .collect()
}

#[test]
fn every_case_goes_as_written_and_every_rule_is_shown_and_silent() {
    let outcomes = run(false);
    let mut failures = failures(&outcomes);
    for problem in unproven(&outcomes) {
        failures.push_str(&format!("== {problem}\n"));
    }
    assert!(
        updating() || failures.is_empty(),
        "\n{failures}\nFINGERPOST_UPDATE=1 writes what was found; read the difference\n"
    );
}

#[test]
#[ignore = "bug: each of these cases has a line that begins with bug: and says which"]
fn every_case_of_a_known_bug_goes_as_it_should() {
    let failures = failures(&run(true));
    assert!(failures.is_empty(), "\n{failures}");
}

/// Rules that no case shows, and rules that no case shows and then, after the mistake was mended,
/// leaves out. A run with an error proves no silence: the error may hide what is looked for.
fn unproven(outcomes: &[(String, Outcome)]) -> Vec<String> {
    let mut problems = Vec::new();
    if cfg!(not(unix)) {
        // Cases with links are left out.
        return problems;
    }
    for rule in rules::ALL {
        if NOT_PROVEN.iter().any(|(id, _)| *id == rule.id) {
            continue;
        }
        let name = format!("{}[{}]", rule.severity.as_str(), rule.id);
        let shows = |found: &Found| found.rules.contains(&name);
        let is_silent = |found: &Found| !found.has_error && !shows(found);
        let checks = || {
            outcomes
                .iter()
                .map(|(_, outcome)| outcome.checks.as_slice())
        };
        let first = |checks: &[Found]| checks.iter().position(shows);
        let proven = |checks: &[Found]| {
            first(checks).is_some_and(|first| checks[first..].iter().any(is_silent))
        };
        if !checks().any(|checks| first(checks).is_some()) {
            problems.push(format!("no case shows {name}"));
        } else if !checks().any(proven) {
            problems.push(format!(
                "no case that shows {name} has a later run, with the mistake mended, without it"
            ));
        }
    }
    problems
}
