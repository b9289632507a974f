//! One case: a text file that says what to do with the base site and what comes of it.
//!
//! The first lines say what the case shows. Then come steps, each begun by a line `-- ... --`:
//!
//! ```text
//! -- base NAME --           begin with tests/fixtures/NAME instead of base; "none" is an empty folder
//! -- write PATH --          the lines that follow are the file
//! -- bytes PATH --          the same, where \xNN is a byte and line ends are written \n
//! -- delete PATH --
//! -- link PATH TARGET --    a symbolic link (a case with one is left out where there are none)
//! -- run ARGUMENTS --       "exit N", standard output, then standard error with "! " before each line
//! -- exit N ARGUMENTS --    only the exit code
//! -- show PATH --           the file is then as it follows
//! -- links FOLDER --        every link between the pages below it leads to something, every id is unique
//! ```
//!
//! A line "bug: ..." among the first says that the program does not do this yet: the case is then a
//! part of the ignored test only, and its expectations are written by hand.
//!
//! For every rule there is a case with two runs of `check --format short`: one shows the rule, and a
//! later one, after the mistake has been mended, does not. The mended files should be a near miss,
//! which looks like the mistake and is right. See `cases::unproven`.
//!
//! Besides what a case says, every run must keep what it has no right to change: see `Runner::keeps`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::difference;
use crate::html;
use crate::site::{Ran, Site, Tree, fixtures};

/// What a case does.
enum Step {
    Base(String),
    Write(String, Vec<u8>),
    Delete(String),
    Link(String, String),
    Run(Vec<String>, String),
    Exit(i32, Vec<String>),
    Show(String, String),
    Links(String),
}

/// A case as it is written.
pub(crate) struct Case {
    pub(crate) name: String,
    intro: String,
    steps: Vec<(String, String, Step)>,
}

/// What came of a case.
pub(crate) struct Outcome {
    /// What is not as expected.
    pub(crate) failures: Vec<String>,
    /// The case with what was found in the place of what was expected.
    pub(crate) updated: String,
    /// What each run of `check --format short` found, in the order of the runs.
    pub(crate) checks: Vec<Found>,
}

/// The findings of one run of `check`.
pub(crate) struct Found {
    /// Each rule that has a finding, with its severity: `error[phone]`.
    pub(crate) rules: BTreeSet<String>,
    /// Whether one of them is an error.
    pub(crate) has_error: bool,
}

impl Found {
    fn read(stdout: &str) -> Self {
        let rules: BTreeSet<String> = stdout.lines().filter_map(rule_of).collect();
        let has_error = rules.iter().any(|rule| rule.starts_with("error["));
        Self { rules, has_error }
    }
}

/// The rule of a line of `check --format short`, with its severity: what stands before the message.
fn rule_of(line: &str) -> Option<String> {
    let rule = line
        .split(": ")
        .find(|part| part.ends_with(']') && !part.contains(char::is_whitespace))?;
    Some(rule.to_owned())
}

impl Case {
    /// Reads a case.
    pub(crate) fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let name = path
            .file_stem()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        let mut case = Self {
            name: name.clone(),
            intro: String::new(),
            steps: Vec::new(),
        };
        let mut sections: Vec<(&str, String)> = Vec::new();
        for line in text.split_inclusive('\n') {
            let marker = line
                .trim_end()
                .strip_prefix("-- ")
                .and_then(|marker| marker.strip_suffix(" --"));
            match (marker, sections.last_mut()) {
                (Some(marker), _) => sections.push((marker, String::new())),
                (None, Some((_, body))) => body.push_str(line),
                (None, None) => case.intro.push_str(line),
            }
        }
        assert!(
            !case.intro.trim().is_empty(),
            "{name} does not say what it shows"
        );
        for (marker, body) in sections {
            let step =
                step(marker, &body).unwrap_or_else(|| panic!("{name}: not a step: -- {marker} --"));
            case.steps.push((marker.to_owned(), body, step));
        }
        case
    }

    /// Whether the program is known not to do this yet.
    pub(crate) fn is_bug(&self) -> bool {
        self.intro.lines().any(|line| line.starts_with("bug: "))
    }

    /// Whether it needs symbolic links.
    pub(crate) fn has_links(&self) -> bool {
        self.steps
            .iter()
            .any(|(_, _, step)| matches!(step, Step::Link(..)))
    }

    /// Does all steps.
    pub(crate) fn run(&self) -> Outcome {
        self.run_in(Site::of(&[&fixtures().join("base")]))
    }

    /// Does all steps as with a site that is too large to be in memory as a whole.
    pub(crate) fn run_one_by_one(&self) -> Outcome {
        self.run_in(Site::of(&[&fixtures().join("base")]).one_by_one())
    }

    fn run_in(&self, site: Site) -> Outcome {
        let mut runner = Runner {
            site,
            outcome: Outcome {
                failures: Vec::new(),
                updated: self.intro.clone(),
                checks: Vec::new(),
            },
        };
        for (marker, body, step) in &self.steps {
            runner.step(marker, body, step);
        }
        runner.outcome
    }
}

fn step(marker: &str, body: &str) -> Option<Step> {
    let (verb, rest) = marker.split_once(' ')?;
    let words = |text: &str| -> Vec<String> {
        text.split_whitespace()
            .map(|word| word.replace('\u{2423}', " "))
            .collect()
    };
    let path = || rest.to_owned();
    Some(match verb {
        "base" => Step::Base(path()),
        "write" => Step::Write(path(), body.as_bytes().to_vec()),
        "bytes" => Step::Write(path(), unescape(body.trim_end())),
        "delete" => Step::Delete(path()),
        "link" => {
            let (path, target) = rest.split_once(' ')?;
            Step::Link(path.to_owned(), target.to_owned())
        }
        "run" => Step::Run(words(rest), body.to_owned()),
        "exit" => {
            let (code, arguments) = rest.split_once(' ')?;
            Step::Exit(code.parse().ok()?, words(arguments))
        }
        "show" => Step::Show(path(), body.to_owned()),
        "links" => Step::Links(path()),
        _ => return None,
    })
}

/// `\n` and `\xNN` as bytes; the lines' own ends are dropped.
fn unescape(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for (at, part) in text.replace('\n', "").split('\\').enumerate() {
        let rest = match (at, part.as_bytes()) {
            (0, bytes) => bytes,
            (_, [b'n', rest @ ..]) => {
                out.push(b'\n');
                rest
            }
            (_, [b'x', high, low, rest @ ..]) => {
                let digits = [*high, *low];
                let digits = std::str::from_utf8(&digits).unwrap();
                out.push(u8::from_str_radix(digits, 16).unwrap());
                rest
            }
            _ => panic!("not an escape: \\{part}"),
        };
        out.extend_from_slice(rest);
    }
    out
}

struct Runner {
    site: Site,
    outcome: Outcome,
}

impl Runner {
    fn step(&mut self, marker: &str, body: &str, step: &Step) {
        let mut marker = marker.to_owned();
        let mut found = body.to_owned();
        match step {
            Step::Base(name) if name == "none" => self.site = Site::empty(),
            Step::Base(name) => self.site = Site::of(&[&fixtures().join(name)]),
            Step::Write(path, bytes) => self.site.write(path, bytes),
            Step::Delete(path) => {
                let path = self.site.root().join(path);
                let result = if path.is_dir() {
                    fs::remove_dir_all(path)
                } else {
                    fs::remove_file(path)
                };
                result.unwrap();
            }
            Step::Link(path, target) => link(target, &self.site.root().join(path)),
            Step::Run(arguments, expected) => {
                let ran = self.run(arguments);
                found = shown(&ran);
                self.compare(&marker, expected, &found);
            }
            Step::Exit(code, arguments) => {
                let exit = self.run(arguments).exit;
                if exit != Some(*code) {
                    let failure = format!("-- {marker} -- ended with {exit:?}\n");
                    self.outcome.failures.push(failure);
                }
                marker = format!("exit {} {}", exit.unwrap_or(-1), arguments.join(" "));
            }
            Step::Links(folder) => {
                let problems = html::links(&self.site.tree(folder));
                self.outcome.failures.extend(problems);
            }
            Step::Show(path, expected) => {
                let read = fs::read_to_string(self.site.root().join(path));
                found = read.unwrap_or_else(|error| format!("{error}\n"));
                self.compare(&marker, expected, &found);
            }
        }
        self.outcome
            .updated
            .push_str(&format!("-- {marker} --\n{found}"));
    }

    fn compare(&mut self, marker: &str, expected: &str, found: &str) {
        if let Some(lines) = difference::lines(expected, found) {
            self.outcome
                .failures
                .push(format!("-- {marker} --\n{lines}"));
        }
    }

    fn run(&mut self, arguments: &[String]) -> Ran {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let before = self.site.tree("");
        let ran = self.site.run(&arguments);
        self.keeps(&arguments, &ran, &before);
        if arguments.starts_with(&["check", "--format", "short"]) {
            self.outcome.checks.push(Found::read(&ran.stdout));
            self.other_formats(&arguments, &ran);
        }
        ran
    }

    /// `check` and every dry run write nothing, `sync` writes translations only, a build writes
    /// nothing but its output folder and what it remembers, and nothing at all unless it ends with 0.
    fn keeps(&mut self, arguments: &[&str], ran: &Ran, before: &Tree) {
        let after = self.site.tree("");
        let dry = arguments.contains(&"--check") || arguments.contains(&"--dry-run");
        let may_write = match (arguments.first(), ran.exit) {
            (Some(&"sync"), _) if !dry => "locales/",
            (Some(&"build"), Some(0)) => "public/",
            _ => "\0",
        };
        let may_remember = may_write == "public/" && !arguments.contains(&"--no-cache");
        let rest = |tree: &Tree| -> Tree {
            let keep = |path: &String| {
                let is_record = may_remember && path.starts_with(".fingerpost/");
                !is_record && !path.starts_with(may_write)
            };
            tree.iter()
                .filter(|(path, _)| keep(path))
                .map(|(path, bytes)| (path.clone(), bytes.clone()))
                .collect()
        };
        if let Some(changed) = difference::trees(&rest(before), &rest(&after)) {
            let failure = format!(
                "{} changed what it must not:\n{changed}",
                arguments.join(" ")
            );
            self.outcome.failures.push(failure);
        }
    }

    /// The other forms of `check` say the same as the short one.
    fn other_formats(&mut self, arguments: &[&str], short: &Ran) {
        let with = |format: &str| {
            let mut arguments = arguments.to_vec();
            arguments[2] = format;
            self.site.run(&arguments)
        };
        let (json, human) = (with("json"), with("human"));
        let mut failures = Vec::new();
        if json.exit != short.exit || human.exit != short.exit {
            failures.push("the forms of check end differently\n".to_owned());
        }
        let from_json: String = json.stdout.lines().map(short_of).collect();
        if let Some(lines) = difference::lines(&short.stdout, &from_json) {
            failures.push(format!("--format json says something else:\n{lines}"));
        }
        for line in json.stdout.lines() {
            for part in human_parts(line) {
                if !human.stdout.contains(&part) {
                    failures.push(format!("--format human does not say {part:?}\n"));
                }
            }
        }
        self.outcome.failures.append(&mut failures);
    }
}

fn shown(ran: &Ran) -> String {
    let exit = ran
        .exit
        .map_or("killed".to_owned(), |code| code.to_string());
    let mut out = format!("exit {exit}\n{}", ran.stdout);
    if !out.ends_with('\n') {
        out.push('\n');
    }
    for line in ran.stderr.lines() {
        out.push_str(format!("! {line}").trim_end());
        out.push('\n');
    }
    out
}

/// The keys of a finding, in the order of the contract.
const KEYS: [&str; 9] = [
    "rule",
    "severity",
    "message",
    "file",
    "line",
    "column",
    "end_line",
    "end_column",
    "help",
];

/// A finding in JSON as the short form writes it.
fn short_of(line: &str) -> String {
    let finding: serde_json::Value = serde_json::from_str(line).expect(line);
    let places: Vec<Option<usize>> = KEYS
        .iter()
        .map(|key| line.find(&format!("\"{key}\":")))
        .collect();
    assert!(places.is_sorted() && places[0].is_some(), "keys of {line}");
    assert_eq!(
        finding.as_object().map(serde_json::Map::len),
        Some(KEYS.len()),
        "{line}"
    );
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    assert!(
        !text("help").is_empty(),
        "{finding} does not say what to do"
    );
    let mut place = text("file");
    if let (Some(line), Some(column)) = (finding["line"].as_u64(), finding["column"].as_u64()) {
        let end = (finding["end_line"].as_u64(), finding["end_column"].as_u64());
        assert!(end >= (Some(line), Some(column)), "{finding} ends early");
        place.push_str(&format!(":{line}:{column}"));
    }
    if !place.is_empty() {
        place.push_str(": ");
    }
    format!(
        "{place}{}[{}]: {}\n",
        text("severity"),
        text("rule"),
        text("message")
    )
}

/// What a finding in JSON must look like for a person.
fn human_parts(line: &str) -> Vec<String> {
    let finding: serde_json::Value = serde_json::from_str(line).expect(line);
    let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let mut parts = vec![format!(
        "{}[{}]: {}",
        text("severity"),
        text("rule"),
        text("message")
    )];
    if let (Some(line), Some(column)) = (finding["line"].as_u64(), finding["column"].as_u64()) {
        parts.push(format!("--> {}:{line}:{column}", text("file")));
    }
    parts.push(text("help"));
    parts
}

#[cfg(unix)]
fn link(target: &str, path: &Path) {
    std::os::unix::fs::symlink(target, path).unwrap();
}

#[cfg(not(unix))]
fn link(_target: &str, _path: &Path) {
    unreachable!("cases with links are left out here");
}

#[test]
fn escapes_become_bytes() {
    assert_eq!(unescape("a\\n\\xff\nb"), b"a\n\xffb");
}

#[test]
fn the_rule_of_a_finding_is_read() {
    for (line, rule) in [
        (
            "content: error[missing-key]: there is no home page",
            Some("error[missing-key]"),
        ),
        (
            "a/b.md:1:2: info[phone]: \"x: y[z]: w\" is one",
            Some("info[phone]"),
        ),
        ("warning[template]: no place", Some("warning[template]")),
        ("", None),
    ] {
        assert_eq!(rule_of(line).as_deref(), rule, "{line}");
    }
}
