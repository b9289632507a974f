//! How long `fingerpost check` takes, and how that grows with the number of messages.
//!
//!     cargo bench --bench check
//!
//! Made-up sites of more and more messages in five languages, all translated, and the plan of this
//! repository, are checked in turn, round after round. Each row is the median of all rounds, beside
//! the time that it takes to do no more than parse the same files with the same parsers.

#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use walkdir::WalkDir;

const ROUNDS: usize = 9;
const MESSAGES_A_PAGE: usize = 50;
const LANGUAGES: [(&str, &str, &str); 4] = [
    ("ar", "ar", "كل شارع آمن للجميع"),
    ("zh", "zh-Hans", "每条街道对所有人都是安全的"),
    ("pl", "pl", "Każda ulica jest bezpieczna dla wszystkich"),
    ("pa", "pa", "ਹਰ ਗਲੀ ਸਭ ਲਈ ਸੁਰੱਖਿਅਤ ਹੈ"),
];

struct Subject {
    name: String,
    folder: PathBuf,
    messages: usize,
    checks: Vec<Duration>,
    parses: Vec<Duration>,
}

fn main() {
    let temp = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut subjects = vec![subject("the plan", root.to_owned())];
    for count in [500, 1_000, 2_000, 5_000, 10_000] {
        let folder = temp.path().join(count.to_string());
        generate(&folder, count);
        subjects.push(subject("made up", folder));
    }
    for _ in 0..ROUNDS {
        for subject in &mut subjects {
            subject.checks.push(check(&subject.folder));
            subject.parses.push(parse(&subject.folder));
        }
    }
    println!(
        "{:<10} {:>9} {:>11} {:>22} {:>12}",
        "site", "messages", "check", "a message, language", "to parsing"
    );
    for subject in &mut subjects {
        let (check, parse) = (median(&mut subject.checks), median(&mut subject.parses));
        let each = check.as_secs_f64() * 1e6 / (subject.messages * LANGUAGES.len()) as f64;
        println!(
            "{:<10} {:>9} {:>8.1} ms {:>19.1} us {:>11.1}x",
            subject.name,
            subject.messages,
            check.as_secs_f64() * 1e3,
            each,
            check.as_secs_f64() / parse.as_secs_f64()
        );
    }
}

fn subject(name: &str, folder: PathBuf) -> Subject {
    let output = fingerpost(&["status", "pl", "--format", "json"], &folder);
    let status: serde_json::Value = serde_json::from_slice(&output).unwrap();
    Subject {
        name: name.to_owned(),
        folder,
        messages: usize::try_from(status["messages"].as_u64().unwrap()).unwrap(),
        checks: Vec::new(),
        parses: Vec::new(),
    }
}

fn fingerpost(arguments: &[&str], folder: &Path) -> Vec<u8> {
    let program = env!("CARGO_BIN_EXE_fingerpost");
    let run = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output();
    run.unwrap().stdout
}

fn check(folder: &Path) -> Duration {
    let start = Instant::now();
    let output = fingerpost(&["check", "--format", "short"], folder);
    let taken = start.elapsed();
    let text = String::from_utf8(output).unwrap();
    assert!(!text.contains("error["), "{text}");
    taken
}

/// The least that any check does: read every file and parse it.
fn parse(folder: &Path) -> Duration {
    let start = Instant::now();
    for part in ["content", "locales"] {
        for entry in WalkDir::new(folder.join(part)).into_iter().flatten() {
            let path = entry.path();
            let extension = path.extension().and_then(|extension| extension.to_str());
            let text = || fs::read_to_string(path).unwrap();
            match extension {
                Some("ftl") => drop(fluent_syntax::parser::parse(text())),
                Some("md") => drop(pulldown_cmark::Parser::new(&text()).count()),
                Some("toml") => drop(text().parse::<toml::Table>()),
                _ => {}
            }
        }
    }
    start.elapsed()
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A site of `count` messages, synced and translated.
fn generate(folder: &Path, count: usize) {
    let mut configuration = String::from(
        "base_url = \"https://plan.example/\"\n[plan]\nname = \"Plan\"\npublisher = \"Council\"\n\
         period = { start = 2023, end = 2027 }\nedition = { start = 2023, end = 2024 }\n\
         [[languages]]\ncode = \"en\"\ntag = \"en-GB\"\nformat = \"en-GB\"\nname = \"English\"\n",
    );
    for (code, tag, _) in LANGUAGES {
        configuration.push_str(&format!(
            "[[languages]]\ncode = \"{code}\"\ntag = \"{tag}\"\nformat = \"{tag}\"\nname = \"{code}\"\n"
        ));
    }
    write(&folder.join("fingerpost.toml"), &configuration);
    write(
        &folder.join("content/index.md"),
        "+++\ntitle = \"Home\"\n+++\n",
    );
    for page in 0..count / MESSAGES_A_PAGE {
        let mut text = format!("+++\ntitle = \"Page {page}\"\n+++\n");
        for block in 1..MESSAGES_A_PAGE {
            text.push_str(&format!(
                "\nParagraph {block} of page {page} says that **every street** is safe for all, and links to [home](index.md).\n"
            ));
        }
        write(&folder.join(format!("content/page-{page}.md")), &text);
    }
    fingerpost(&["sync"], folder);
    for (code, _, words) in LANGUAGES {
        let files = fs::read_dir(folder.join(format!("locales/{code}"))).unwrap();
        for path in files.map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let text = fs::read_to_string(&path).unwrap();
                write(&path, &translate(&text, words));
            }
        }
    }
    fingerpost(&["sync"], folder);
}

/// Takes every offer, keeping its numbers, bold words and link.
fn translate(text: &str, words: &str) -> String {
    let mut english = "";
    let mut out = String::new();
    for line in text.lines() {
        english = line.strip_prefix("# English: ").unwrap_or(english);
        match line
            .strip_prefix("# ")
            .and_then(|line| line.strip_suffix(" ="))
        {
            Some(id) => {
                let numbers: Vec<&str> = english
                    .split(|c: char| !c.is_ascii_digit())
                    .filter(|number| !number.is_empty())
                    .collect();
                let link = if english.contains("$link-home") {
                    format!(" **{words}** [{words}]({{ $link-home }})")
                } else {
                    String::new()
                };
                out.push_str(&format!("{id} = {words} {}{link}\n", numbers.join(" / ")));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
