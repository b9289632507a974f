//! Who may import whom: the table of the architecture, held against the `use` lines of `src/`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Layers from the bottom: their modules, and the layers they may import besides their own module.
const LAYERS: &[(&str, &[&str], &[&str])] = &[
    (
        "vocabulary",
        &[
            "source",
            "diagnostics",
            "lang",
            "out_path",
            "document",
            "bytes",
            "digest",
        ],
        &["vocabulary"],
    ),
    (
        "types",
        &[
            "config", "theme", "model", "artifact", "headers", "markdown",
        ],
        &["vocabulary", "types"],
    ),
    (
        "stages",
        &["content", "data", "translate", "chart"],
        &["vocabulary", "types"],
    ),
    (
        "render",
        &["render", "assets"],
        &["vocabulary", "types", "stages", "render"],
    ),
    (
        "assembly",
        &["pipeline"],
        &["vocabulary", "types", "stages", "render"],
    ),
    (
        "edges",
        &["load", "output", "cache", "serve"],
        &["vocabulary", "types"],
    ),
    (
        "program",
        &["commands", "cli", "main", "lib"],
        &[
            "vocabulary",
            "types",
            "stages",
            "render",
            "assembly",
            "edges",
            "program",
        ],
    ),
];

fn layer(
    module: &str,
) -> Option<&'static (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
)> {
    LAYERS
        .iter()
        .find(|(_, modules, _)| modules.contains(&module))
}

/// The first names behind `crate::` in a file, `use crate::{a, b}` included. Comments do not count.
fn imports(text: &str) -> BTreeSet<String> {
    let code: String = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{line}\n"))
        .collect();
    let name = |text: &str| -> String {
        text.trim_start()
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
            .collect()
    };
    let mut found = BTreeSet::new();
    for (at, word) in code.match_indices("crate::") {
        let rest = &code[at + word.len()..];
        match rest.strip_prefix('{') {
            Some(group) => found.extend(top_level(group).iter().map(|part| name(part))),
            None => {
                found.insert(name(rest));
            }
        }
    }
    found.retain(|name| !name.is_empty());
    found
}

/// The parts of a group, up to its closing brace.
fn top_level(group: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => parts.push(String::new()),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                parts.last_mut().expect("there is one").push(c);
            }
        }
    }
    parts
}

#[test]
fn modules_import_only_what_their_layer_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut problems = Vec::new();
    for entry in walkdir::WalkDir::new(&src).sort_by_file_name() {
        let entry = entry.unwrap();
        let path = entry.path().strip_prefix(&src).expect("it is below");
        if !entry.file_type().is_file() || path.extension().is_none_or(|kind| kind != "rs") {
            continue;
        }
        let first = path.iter().next().expect("it has a name").to_string_lossy();
        let module = first.strip_suffix(".rs").unwrap_or(&first).to_owned();
        let Some((layer_name, _, may)) = layer(&module) else {
            problems.push(format!(
                "src/{}: \"{module}\" is in no layer",
                path.display()
            ));
            continue;
        };
        for import in imports(&fs::read_to_string(entry.path()).unwrap()) {
            let allowed = import == module
                || layer(&import).is_some_and(|(other, _, _)| may.contains(other))
                || !src.join(&import).exists() && !src.join(format!("{import}.rs")).exists();
            if !allowed {
                problems.push(format!(
                    "src/{}: {layer_name} must not import {import}",
                    path.display()
                ));
            }
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn every_module_has_a_layer() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    for line in lib.lines().filter_map(|line| line.trim().strip_suffix(';')) {
        if let Some(module) = line.strip_prefix("pub mod ").or(line.strip_prefix("mod ")) {
            assert!(layer(module).is_some(), "{module} is in no layer");
        }
    }
}

#[test]
fn imports_are_found() {
    let text = "use crate::model::{Page, Site};\nuse crate::{content, data::{a, b}};\n// crate::serve\nfn f() { crate::load::load() }\n";
    let expected = ["content", "data", "load", "model"];
    assert!(imports(text).iter().eq(expected));
}
