//! `fingerpost build`: builds the site and publishes it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::{Exit, console};
use crate::cli;
use crate::config::{BaseUrl, Stale};
use crate::diagnostics::{self, Diagnostic, Severity, rules};
use crate::lang::Language;
use crate::load;
use crate::model::State;
use crate::output::{Publication, PublishError, Summary};
use crate::pipeline::{self, Options, Ready};
use crate::source::Sources;

/// Runs the command.
pub(super) fn run(options: &cli::Build) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    let base_url = match base_url(options.base_url.as_deref()) {
        Ok(base_url) => base_url,
        Err(exit) => return exit,
    };
    let threads = usize::from(options.jobs.unwrap_or(0));
    let pool = match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool,
        Err(error) => return console::machine(format!("threads: {error}")),
    };
    let out = options.out.clone().unwrap_or_else(|| root.join("public"));
    let run = super::options(base_url);
    pool.install(|| build(&root, &out, &run, options))
}

fn base_url(given: Option<&str>) -> Result<Option<BaseUrl>, Exit> {
    let Some(text) = given else {
        return Ok(None);
    };
    BaseUrl::parse(text).map(Some).ok_or_else(|| {
        console::error(&format!(
            "\"{text}\" is not a web address: write it as https://www.example.gov.uk/plan/"
        ));
        Exit::Usage
    })
}

fn build(root: &Path, out: &Path, run: &Options, options: &cli::Build) -> Exit {
    let mut clock = Clock::new();
    let mut found = Vec::new();
    let sources = load::load_within(root, run.pages_at_once, &mut found);
    clock.lap("load");
    let prepared = pipeline::prepare(&sources, run, &mut found);
    clock.lap("parse and translate");
    let strict = |found: &[Diagnostic]| {
        options.strict
            && found
                .iter()
                .any(|found| found.severity >= Severity::Warning)
    };
    let Some(prepared) =
        prepared.filter(|_| !diagnostics::any_stops_build(&found) && !strict(&found))
    else {
        return refuse(&mut found, &sources);
    };
    let publication = match Publication::begin(out, root) {
        Ok(publication) => publication,
        Err(error) => return publishing(&error),
    };
    if let Err(error) = prepared.render(&publication, &mut found) {
        return console::machine(error);
    }
    clock.lap("render and write");
    if diagnostics::any_stops_build(&found) || strict(&found) {
        return refuse(&mut found, &sources);
    }
    let summary = match publication.finish() {
        Ok(summary) => summary,
        Err(error) => return publishing(&error),
    };
    clock.lap("publish");
    diagnostics::sort(&mut found, &sources);
    // What translators have to look at is said in one line a language.
    let (translators, ours): (Vec<Diagnostic>, Vec<Diagnostic>) = found
        .into_iter()
        .partition(|found| found.falls_back && found.severity < Severity::Error);
    console::findings(&ours, &sources);
    languages(&prepared, &translators);
    report(&prepared, &summary, out, &clock, options.timings);
    Exit::Done
}

/// Says what is wrong; nothing was published.
fn refuse(found: &mut Vec<Diagnostic>, sources: &Sources) -> Exit {
    diagnostics::sort(found, sources);
    console::findings(found, sources);
    let tally = console::tally(found).unwrap_or_else(|| "mistakes".to_owned());
    console::note(&format!(
        "{tally}: nothing was published, the old site is as it was"
    ));
    super::stopped(found)
}

fn publishing(error: &PublishError) -> Exit {
    console::error(&error.to_string());
    match error {
        PublishError::NotOurs(_) | PublishError::Protected { .. } => Exit::Usage,
        PublishError::Busy(_) | PublishError::Machine { .. } => Exit::Machine,
    }
}

/// One line a language: what falls back to English, and why.
fn languages(prepared: &Ready<'_>, warnings: &[Diagnostic]) {
    let tallies = prepared.tallies();
    let config = &prepared.site().config;
    for (at, Language { name, code, .. }) in config.languages.iter().enumerate().skip(1) {
        let count = |state: State| tallies[at].of(state);
        let parts = [
            (count(State::Missing), "not translated"),
            (count(State::Stale), "changed in English since"),
            (count(State::Broken), "with a mistake"),
        ];
        let left: usize = parts.iter().map(|(count, _)| count).sum();
        if left == 0 {
            continue;
        }
        let why: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, why)| format!("{count} {why}"))
            .collect();
        let (texts, how) = (
            if left == 1 { "text is" } else { "texts are" },
            match config.stale {
                Stale::English => "shown in English",
                Stale::Show => "old or shown in English",
            },
        );
        console::note(&format!(
            "{name} ({code}): {left} {texts} {how}: {}",
            why.join(", ")
        ));
    }
    let shown = warnings.iter().filter(|found| {
        found.severity == Severity::Warning && found.rule != rules::STALE_TRANSLATION.id
    });
    let count = shown.count();
    if count > 0 {
        let what = if count == 1 { "warning" } else { "warnings" };
        console::note(&format!(
            "{count} {what} about translations: see fingerpost check"
        ));
    }
}

fn report(prepared: &Ready<'_>, summary: &Summary, out: &Path, clock: &Clock, timings: bool) {
    let site = prepared.site();
    let pages = site.pages.len() * site.config.languages.len();
    console::print(&format!(
        "{} pages in {} languages: {} files written, {} unchanged, {} removed, in {}\n",
        pages,
        site.config.languages.len(),
        summary.written,
        summary.unchanged,
        summary.removed,
        display(out),
    ));
    if timings {
        clock.print();
    }
}

fn display(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_else(|_| PathBuf::new());
    path.strip_prefix(&current)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// How long each stage took.
struct Clock {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn new() -> Self {
        Self {
            last: Instant::now(),
            laps: Vec::new(),
        }
    }

    fn lap(&mut self, name: &'static str) {
        self.laps.push((name, self.last.elapsed()));
        self.last = Instant::now();
    }

    fn print(&self) {
        for (name, duration) in &self.laps {
            console::note(&format!(
                "{:>9.1} ms  {name}",
                duration.as_secs_f64() * 1000.0
            ));
        }
        let total: Duration = self.laps.iter().map(|(_, duration)| *duration).sum();
        console::note(&format!("{:>9.1} ms  in all", total.as_secs_f64() * 1000.0));
    }
}
