//! `fingerpost status`: how far the translations are, by language and by page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Exit, console, sync};
use crate::cli::{self, TableFormat};
use crate::load;
use crate::model::State;
use crate::pipeline::Compiled;
use crate::pipeline::progress::{self, Row};
use crate::source::Sources;

/// Runs the command.
pub(super) fn run(options: &cli::Status) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let mut found = Vec::new();
    let sources = load::load(&root, &mut found);
    let Some(compiled) = sync::compile(&sources, &mut found) else {
        console::error("nothing is known: correct the configuration first");
        return Exit::Done;
    };
    let config = &compiled.site.config;
    let languages: Vec<usize> = match &options.lang {
        None => (1..config.languages.len()).collect(),
        Some(code) => match super::language(config, code) {
            Ok(lang) => vec![lang],
            Err(exit) => return exit,
        },
    };
    let report = Report {
        compiled: &compiled,
        sources: &sources,
        languages: languages
            .into_iter()
            .map(|lang| (lang, progress::rows(&compiled, &sources, lang)))
            .collect(),
    };
    let text = match (filter(options), options.format) {
        (Some(states), TableFormat::Human) => report.list(states),
        (Some(states), TableFormat::Json) => report.json_rows(states),
        (None, TableFormat::Human) => report.tables(),
        (None, TableFormat::Json) => report.json(),
    };
    console::print(&text);
    Exit::Done
}

/// The states asked for; a translation with a mistake is shown in English, and so missing.
fn filter(options: &cli::Status) -> Option<&'static [State]> {
    match () {
        () if options.stale => Some(&[State::Stale]),
        () if options.missing => Some(&[State::Missing, State::Broken]),
        () if options.draft => Some(&[State::Draft]),
        () => None,
    }
}

struct Report<'a> {
    compiled: &'a Compiled<'a>,
    sources: &'a Sources,
    /// The languages asked for, with their texts.
    languages: Vec<(usize, Vec<Row>)>,
}

/// The keys and their order are a contract with other programs.
#[derive(Serialize)]
struct Line<'a> {
    lang: &'a str,
    messages: usize,
    translated: usize,
    reviewed: usize,
    draft: usize,
    stale: usize,
    missing: usize,
    extra: usize,
}

/// One text, for other programs; `line` is that of the translation, where there is one.
#[derive(Serialize)]
struct TextLine<'a> {
    lang: &'a str,
    id: &'a str,
    state: &'a str,
    file: String,
    line: Option<usize>,
    #[serde(rename = "where")]
    place: &'a str,
    english: &'a str,
    words: usize,
}

/// Texts counted by their states.
struct Count {
    messages: usize,
    reviewed: usize,
    draft: usize,
    stale: usize,
    missing: usize,
    /// Words of English that stand in.
    words_left: usize,
}

impl Count {
    fn of<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Self {
        let count = |states: &[State]| {
            rows.clone()
                .filter(|row| states.contains(&row.state))
                .count()
        };
        Self {
            messages: rows.clone().count(),
            reviewed: count(&[State::Reviewed]),
            draft: count(&[State::Draft]),
            stale: count(&[State::Stale]),
            missing: count(&[State::Missing, State::Broken]),
            words_left: words_left(rows),
        }
    }

    /// The columns behind the name.
    fn columns(&self) -> String {
        format!(
            "{:>9}{:>10}{:>8}{:>8}{:>9}{:>12}",
            self.messages, self.reviewed, self.draft, self.stale, self.missing, self.words_left
        )
    }
}

fn words_left<'a>(rows: impl Iterator<Item = &'a Row>) -> usize {
    rows.filter(|row| row.is_left()).map(|row| row.words).sum()
}

/// Characters of a page's name.
const LONGEST_NAME: usize = 40;

/// The heading of [`Count::columns`].
const COLUMNS: &str = " messages  reviewed   draft   stale  missing  words left";

impl Report<'_> {
    fn code(&self, lang: usize) -> &str {
        &self.compiled.languages[lang].language.code
    }

    fn json(&self) -> String {
        let lines = self.languages.iter().map(|(lang, rows)| {
            let count = Count::of(rows.iter());
            json_line(&Line {
                lang: self.code(*lang),
                messages: count.messages,
                translated: count.reviewed + count.draft,
                reviewed: count.reviewed,
                draft: count.draft,
                stale: count.stale,
                missing: count.missing,
                extra: progress::extra(self.compiled, self.sources, *lang),
            })
        });
        lines.collect()
    }

    fn json_rows(&self, states: &[State]) -> String {
        let mut out = String::new();
        for (lang, row) in self.chosen(states) {
            out.push_str(&json_line(&TextLine {
                lang: self.code(lang),
                id: &row.id,
                state: name(row.state),
                file: self.path(lang, row),
                line: self.line(row),
                place: &row.place,
                english: &row.english,
                words: row.words,
            }));
        }
        out
    }

    fn list(&self, states: &[State]) -> String {
        let mut out = String::new();
        for (lang, row) in self.chosen(states) {
            let line = self
                .line(row)
                .map(|line| format!(":{line}"))
                .unwrap_or_default();
            out.push_str(&format!(
                "{}{line}: {}\n    {}\n    {}\n",
                self.path(lang, row),
                row.id,
                row.place,
                row.english
            ));
        }
        if out.is_empty() {
            out.push_str("none\n");
        }
        out
    }

    fn chosen<'s>(&'s self, states: &'s [State]) -> impl Iterator<Item = (usize, &'s Row)> {
        self.languages.iter().flat_map(move |(lang, rows)| {
            let chosen = rows.iter().filter(|row| states.contains(&row.state));
            chosen.map(|row| (*lang, row))
        })
    }

    /// The file that the translation stands in, or is to stand in.
    fn path(&self, lang: usize, row: &Row) -> String {
        match &row.span {
            Some(span) => self.sources.file(span.file).path.clone(),
            None => format!("locales/{}/{}.ftl", self.code(lang), row.file),
        }
    }

    fn line(&self, row: &Row) -> Option<usize> {
        let span = row.span.as_ref()?;
        Some(self.sources.positions(span).0.line)
    }

    fn tables(&self) -> String {
        let mut out = format!("language{COLUMNS}\n");
        for (lang, rows) in &self.languages {
            let language = &self.compiled.languages[*lang].language;
            let count = Count::of(rows.iter());
            // The name comes last: many terminals turn a line that begins with Arabic around.
            out.push_str(&format!(
                "{:<8}{}  {}\n",
                language.code,
                count.columns(),
                language.name
            ));
        }
        out.push('\n');
        match self.languages.as_slice() {
            [(_, rows)] => self.pages_of_one(rows, &mut out),
            _ => self.pages_of_all(&mut out),
        }
        out
    }

    /// All pages of one language.
    fn pages_of_one(&self, rows: &[Row], out: &mut String) {
        let files = self.files();
        let width = width(files.values());
        out.push_str(&format!("{:<width$}{COLUMNS}\n", "page"));
        for (file, name) in in_order(&files, rows) {
            let count = Count::of(rows.iter().filter(|row| row.file == file));
            out.push_str(&format!("{}{}\n", padded(name, width), count.columns()));
        }
    }

    /// Pages on which a language has words left.
    fn pages_of_all(&self, out: &mut String) {
        let files = self.files();
        let Some((_, first)) = self.languages.first() else {
            return;
        };
        let left =
            |rows: &[Row], file: &str| words_left(rows.iter().filter(|row| row.file == file));
        let unfinished: Vec<_> = in_order(&files, first)
            .into_iter()
            .filter(|(file, _)| self.languages.iter().any(|(_, rows)| left(rows, file) > 0))
            .collect();
        if unfinished.is_empty() {
            out.push_str("No words are left to translate.\n");
            return;
        }
        let heading = "words left, by page".to_owned();
        let width = width(unfinished.iter().map(|(_, name)| *name).chain([&heading]));
        out.push_str(&padded(&heading, width));
        for (lang, _) in &self.languages {
            out.push_str(&format!("{:>7}", self.code(*lang)));
        }
        out.push('\n');
        for (file, name) in unfinished {
            out.push_str(&padded(name, width));
            for (_, rows) in &self.languages {
                out.push_str(&format!("{:>7}", left(rows, file)));
            }
            out.push('\n');
        }
    }

    /// Names of the files of all texts.
    fn files(&self) -> BTreeMap<String, String> {
        let rows = self.languages.iter().flat_map(|(_, rows)| rows);
        rows.map(|row| {
            (
                row.file.clone(),
                progress::describe_file(self.compiled, &row.file),
            )
        })
        .collect()
    }
}

/// Files with their names, in the order of the texts.
fn in_order<'a>(
    files: &'a BTreeMap<String, String>,
    rows: &'a [Row],
) -> Vec<(&'a str, &'a String)> {
    let mut order: Vec<&str> = Vec::new();
    for row in rows {
        if !order.contains(&row.file.as_str()) {
            order.push(&row.file);
        }
    }
    order.into_iter().map(|file| (file, &files[file])).collect()
}

fn width<'a>(names: impl Iterator<Item = &'a String>) -> usize {
    let longest = names.map(|name| name.chars().count()).max();
    longest.unwrap_or(0).min(LONGEST_NAME) + 1
}

/// A name and spaces up to a width in characters.
fn padded(name: &str, width: usize) -> String {
    format!("{:<width$}", shortened(name))
}

/// A title that leaves room for the columns behind it.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    let start: String = name.chars().take(LONGEST_NAME - 3).collect();
    format!("{}...", start.trim_end())
}

fn name(state: State) -> &'static str {
    match state {
        State::Source => "source",
        State::Reviewed => "reviewed",
        State::Draft => "draft",
        State::Stale => "stale",
        State::Broken | State::Missing => "missing",
    }
}

fn json_line(line: &impl Serialize) -> String {
    let mut text = serde_json::to_string(line).expect("strings and numbers are always JSON");
    text.push('\n');
    text
}
