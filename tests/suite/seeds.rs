//! Every rule finds its fault in the plan of this repository, and the plan itself has none.

use std::collections::BTreeSet;

use fingerpost::diagnostics::rules;
use rayon::prelude::*;
use serde::Deserialize;

use crate::repository;
use crate::site::{Site, fixtures};

/// The day on which the plan is checked, so that time passes without failures.
const TODAY: &str = "2026-11-27";

#[derive(Deserialize)]
struct Seeds {
    seeds: Vec<Seed>,
}

#[derive(Deserialize)]
struct Seed {
    rule: String,
    edits: Vec<Edit>,
}

/// See the head of `seeds.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    old: Option<String>,
    new: Option<String>,
    append: Option<String>,
    write: Option<String>,
    link: Option<String>,
    byte: Option<u8>,
    delete_line: Option<String>,
    after_id: Option<String>,
    value: Option<String>,
}

impl Edit {
    fn apply(&self, site: &Site) {
        let text = || site.read(&self.file);
        if let (Some(old), Some(new)) = (&self.old, &self.new) {
            assert!(text().contains(old), "{old:?} is not in {}", self.file);
            site.write(&self.file, text().replacen(old, new, 1));
        } else if let Some(more) = &self.append {
            site.write(&self.file, text() + more);
        } else if let Some(all) = &self.write {
            site.write(&self.file, all);
        } else if let Some(byte) = self.byte {
            site.write(&self.file, [text().as_bytes(), &[byte]].concat());
        } else if let Some(start) = &self.delete_line {
            let lines = text();
            let kept = lines
                .split_inclusive('\n')
                .filter(|line| !line.starts_with(start));
            site.write(&self.file, kept.collect::<String>());
        } else if let (Some(id), Some(value)) = (&self.after_id, &self.value) {
            let start = format!("{id} = ");
            let lines = text();
            let lines = lines.lines().map(|line| match line.starts_with(&start) {
                true => format!("{start}{value}\n"),
                false => format!("{line}\n"),
            });
            site.write(&self.file, lines.collect::<String>());
        } else if let Some(target) = &self.link {
            #[cfg(unix)]
            std::os::unix::fs::symlink(target, site.root().join(&self.file)).unwrap();
            #[cfg(not(unix))]
            let _ = target;
        }
    }
}

/// What `check` finds, one JSON object each.
fn findings(site: &Site) -> BTreeSet<String> {
    let ran = site.run(&["check", "--format", "json", "--today", TODAY]);
    assert!(matches!(ran.exit, Some(0 | 1 | 3)), "{}", ran.stderr);
    ran.stdout.lines().map(str::to_owned).collect()
}

fn word(finding: &str, key: &str) -> String {
    let finding: serde_json::Value = serde_json::from_str(finding).unwrap();
    finding[key].as_str().unwrap_or_default().to_owned()
}

#[test]
fn every_rule_finds_its_fault_in_the_plan() {
    let text = std::fs::read_to_string(fixtures().join("seeds.toml")).unwrap();
    let seeds = toml::from_str::<Seeds>(&text).unwrap().seeds;
    let seeded: BTreeSet<&str> = seeds.iter().map(|seed| seed.rule.as_str()).collect();
    let without: Vec<&str> = rules::ALL
        .iter()
        .map(|rule| rule.id)
        .filter(|id| !seeded.contains(id))
        .collect();
    assert!(without.is_empty(), "no fault is seeded for {without:?}");
    let sound = findings(&repository::copied());
    let missed: Vec<String> = seeds
        .par_iter()
        .filter(|seed| cfg!(unix) || seed.edits.iter().all(|edit| edit.link.is_none()))
        .filter_map(|seed| {
            let site = repository::copied();
            seed.edits.iter().for_each(|edit| edit.apply(&site));
            let found = findings(&site);
            let mut new = found
                .difference(&sound)
                .map(|finding| word(finding, "rule"));
            let rules: Vec<String> = new.by_ref().collect();
            (!rules.contains(&seed.rule)).then(|| format!("{}: found {rules:?}", seed.rule))
        })
        .collect();
    assert!(missed.is_empty(), "\n{}", missed.join("\n"));
}

#[test]
fn the_plan_has_no_error_and_no_warning() {
    let found = findings(&repository::copied());
    let bad: Vec<&String> = found
        .iter()
        .filter(|finding| word(finding, "severity") != "info")
        .collect();
    assert!(bad.is_empty(), "{bad:#?}");
    // Everything tells what to do.
    assert!(
        found
            .iter()
            .all(|finding| !word(finding, "help").is_empty())
    );
}

#[test]
fn every_text_is_translated() {
    let site = repository::copied();
    let ran = site.run(&["status", "--format", "json"]);
    let languages: Vec<&str> = ran.stdout.lines().collect();
    assert_eq!(languages.len(), 4);
    for language in languages {
        for key in ["\"stale\":0", "\"missing\":0", "\"extra\":0"] {
            assert!(language.contains(key), "{language}");
        }
    }
    let ran = site.run(&["sync", "--check"]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stdout);
}

#[test]
fn a_new_site_has_only_translations_and_its_statement_to_do() {
    let site = Site::empty();
    assert_eq!(site.run(&["init", "."]).exit, Some(0));
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    let rules: BTreeSet<String> = findings(&site)
        .iter()
        .map(|finding| word(finding, "rule"))
        .collect();
    let expected = [
        "missing-translation",
        "statement-incomplete",
        "statement-old",
    ];
    let extra: Vec<_> = rules
        .iter()
        .filter(|rule| !expected.contains(&rule.as_str()))
        .collect();
    assert!(extra.is_empty(), "{extra:?}");
}
