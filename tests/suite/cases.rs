//! Mistakes in small sites, and what the commands say: one file each in `tests/fixtures/cases/`.
//!
//! A file is named after the rule it shows, or after the habit of a command.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use fingerpost::diagnostics::rules;
use rayon::prelude::*;

use crate::case::{Case, Outcome};
use crate::site::{fixtures, updating};

/// Rules that no case shows, each with the reason.
const NOT_SHOWN: [(&str, &str); 0] = [];

fn files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(fixtures().join("cases"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    files
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
fn every_case_goes_as_written_and_every_rule_is_shown() {
    let outcomes = run(false);
    let mut failures = failures(&outcomes);
    let findings: Vec<&String> = outcomes
        .iter()
        .flat_map(|(_, outcome)| &outcome.findings)
        .collect();
    for missing in not_shown(&findings) {
        failures.push_str(&format!("== no case shows the rule {missing}\n"));
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

/// Rules that are not among the findings, with the severity they are declared with.
fn not_shown(findings: &[&String]) -> BTreeSet<String> {
    rules::ALL
        .iter()
        .filter(|rule| NOT_SHOWN.iter().all(|(id, _)| *id != rule.id))
        .map(|rule| format!("{}[{}]", rule.severity.as_str(), rule.id))
        .filter(|rule| {
            let shown = |line: &&String| {
                line.starts_with(&format!("{rule}: ")) || line.contains(&format!(": {rule}: "))
            };
            cfg!(unix) && !findings.iter().any(shown)
        })
        .collect()
}
