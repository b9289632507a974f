//! What the documents say of the program, held against the program.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fingerpost::diagnostics::rules;

/// The rules of `docs/rules.md`: each heading of level 3 and the first word below it, the severity.
fn documented() -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let text = fs::read_to_string(path).unwrap();
    let mut lines = text.lines();
    let mut rules = Vec::new();
    while let Some(line) = lines.next() {
        let Some(id) = line.strip_prefix("### ") else {
            continue;
        };
        let below = lines.find(|line| !line.is_empty()).unwrap_or_default();
        let severity = below.split_once(". ").map_or(below, |(first, _)| first);
        rules.push((id.to_owned(), severity.to_lowercase()));
    }
    rules
}

#[test]
fn every_rule_is_explained_with_its_severity() {
    let documented = documented();
    let known: BTreeMap<&str, &str> = rules::ALL
        .iter()
        .map(|rule| (rule.id, rule.severity.as_str()))
        .collect();
    let mut problems = Vec::new();
    for (id, severity) in &documented {
        match known.get(id.as_str()) {
            None => problems.push(format!("\"{id}\" is not a rule")),
            Some(right) if right != severity => {
                problems.push(format!("\"{id}\" is called {severity}, but is {right}"));
            }
            Some(_) => {}
        }
        if documented.iter().filter(|(other, _)| other == id).count() > 1 {
            problems.push(format!("\"{id}\" is explained twice"));
        }
    }
    for id in known.keys() {
        if !documented.iter().any(|(other, _)| other == id) {
            problems.push(format!("\"{id}\" is not explained"));
        }
    }
    assert!(
        problems.is_empty(),
        "docs/rules.md and src/diagnostics/rules.rs differ:\n{}",
        problems.join("\n")
    );
}

#[test]
fn every_rule_says_what_to_do() {
    for rule in rules::ALL {
        assert!(
            !rule.help.trim().is_empty() && !rule.help.ends_with('.'),
            "{}: {:?}",
            rule.id,
            rule.help
        );
    }
}
