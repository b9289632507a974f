//! `fingerpost build`: builds the site and publishes it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::remembered::{self, Memory};
use super::{Exit, console};
use crate::cache::{Last, Said};
use crate::cli;
use crate::config::{BaseUrl, Stale};
use crate::diagnostics::{self, Diagnostic, Severity, rules};
use crate::lang::Language;
use crate::load;
use crate::model::State;
use crate::output::{self, Place, Publication, PublishError, Summary};
use crate::pipeline::{self, Options, Ready, Spent, Timed};
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
    let run = Options {
        strict: options.strict,
        ..super::options(base_url)
    };
    let built = pool.install(|| build(&root, &out, &run, options));
    built.map_or_else(|exit| exit, |()| Exit::Done)
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

/// Builds and publishes; what stands in the way has been said when it ends with an error.
fn build(root: &Path, out: &Path, run: &Options, options: &cli::Build) -> Result<(), Exit> {
    let mut clock = Clock::new();
    // Whatever is wrong with the folder is said when something is to be published.
    let place = Place::find(out, root);
    let asked = remembered::asked(options);
    let remembers = place.as_ref().ok().filter(|_| !options.no_cache);
    let opened = remembers.and_then(|place| Memory::open(root, place, &asked));
    let (memory, last) = opened.unzip();
    let (before, verified) = match last.unwrap_or(Last::Unknown) {
        Last::Same { said, files } => {
            place.iter().for_each(output::sweep);
            clock.lap("see that nothing has changed");
            let summary = Summary {
                unchanged: files,
                ..Summary::default()
            };
            report(&said, summary, out, &clock, options.timings);
            return Ok(());
        }
        Last::Changed(last) => Some(remembered::split(last)),
        Last::Unknown => None,
    }
    .unzip();
    clock.lap("look for changes");
    let mut found = Vec::new();
    let digests = memory.as_ref().and_then(Memory::digests);
    let load = || load::load_noting(root, run.pages_at_once, digests, &mut found);
    // What is published already is looked at meanwhile.
    let begin = || {
        let place = place.as_ref().ok()?;
        Some(Publication::begin(place, Some(verified?)))
    };
    let (sources, begun) = rayon::join(load, begin);
    clock.lap("load");
    let lap = &mut |name| clock.lap(name);
    let ready = pipeline::prepare(&sources, run, before, lap, &mut found);
    let Some(mut ready) = ready.filter(|_| !run.any_stops(&found)) else {
        return Err(refuse(&mut found, &sources));
    };
    let publication = match (begun, &place) {
        (Some(begun), _) => begun,
        (None, Ok(place)) => Publication::begin(place, None),
        (None, Err(error)) => return Err(publishing(error)),
    };
    let publication = publication.map_err(|error| publishing(&error))?;
    let writing = Spent::default();
    let sink = Timed {
        sink: &publication,
        spent: &writing,
    };
    let rendered = ready.render(&sink, &mut found);
    rendered.map_err(console::machine)?;
    clock.lap("render and write");
    if run.any_stops(&found) {
        return Err(refuse(&mut found, &sources));
    }
    let built = Built {
        said: said(&ready, found, &sources),
        kept: ready.unchanged(),
        pages: ready.site().pages.len(),
        translating: ready.translating(),
        writing: writing.total(),
    };
    let summary = publish(publication, ready, memory.as_ref(), &built, &mut clock)?;
    report(&built.said, summary, out, &clock, options.timings);
    if options.timings {
        built.print();
    }
    Ok(())
}

/// What there is to say of a site that was built.
struct Built {
    said: Said,
    /// How many English pages were left as they were published, and how many there are.
    kept: usize,
    pages: usize,
    /// How long all processors together translated pages and wrote files.
    translating: Duration,
    writing: Duration,
}

impl Built {
    /// Says what `--timings` shows beyond the stages.
    fn print(&self) {
        let Self { kept, pages, .. } = self;
        let (translating, writing) = (self.translating, self.writing);
        for (what, duration) in [
            ("translating pages", translating),
            ("writing files", writing),
        ] {
            let time = milliseconds(duration);
            console::note(&format!(
                "{time:>9.1} ms  {what}, on all processors together"
            ));
        }
        if *kept > 0 {
            console::note(&format!("{kept} of {pages} English pages left as they are"));
        }
    }
}

/// What a build says of what was found, and of the site.
fn said(ready: &Ready<'_>, mut found: Vec<Diagnostic>, sources: &Sources) -> Said {
    diagnostics::sort(&mut found, sources);
    // What translators have to look at is said in one line a language.
    let (translators, ours): (Vec<Diagnostic>, Vec<Diagnostic>) = found
        .into_iter()
        .partition(|found| found.falls_back && found.severity < Severity::Error);
    let languages = languages(ready, &translators);
    Said {
        remarks: console::findings_text(&ours, sources, false) + &languages,
        remarks_in_colour: console::findings_text(&ours, sources, true) + &languages,
        subject: subject(ready),
    }
}

/// Puts the site into its place, and remembers how.
fn publish(
    publication: Publication,
    ready: Ready<'_>,
    memory: Option<&Memory<'_>>,
    built: &Built,
    clock: &mut Clock,
) -> Result<Summary, Exit> {
    let note = || match memory {
        Some(_) => ready.into_notes(),
        None => Vec::new(),
    };
    // The lists of what was published take the memory of the pages.
    let (finished, notes) = if built.kept > 0 {
        rayon::join(|| publication.finish(), note)
    } else {
        let notes = note();
        (publication.finish(), notes)
    };
    let finished = finished.map_err(|error| publishing(&error))?;
    clock.lap("publish");
    if let Some(memory) = memory {
        memory.remember(&built.said, notes, &finished.published);
        clock.lap("remember");
    }
    Ok(finished.summary)
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
fn languages(ready: &Ready<'_>, warnings: &[Diagnostic]) -> String {
    let mut lines = String::new();
    let tallies = ready.tallies();
    let config = &ready.site().config;
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
        let why = why.join(", ");
        lines += &format!("{name} ({code}): {left} {texts} {how}: {why}\n");
    }
    let shown = warnings.iter().filter(|found| {
        found.severity == Severity::Warning && found.rule != rules::STALE_TRANSLATION.id
    });
    let count = shown.count();
    if count > 0 {
        let what = if count == 1 { "warning" } else { "warnings" };
        lines += &format!("{count} {what} about translations: see fingerpost check\n");
    }
    lines
}

fn subject(ready: &Ready<'_>) -> String {
    let site = ready.site();
    let languages = site.config.languages.len();
    format!(
        "{} pages in {languages} languages",
        site.pages.len() * languages
    )
}

fn report(said: &Said, done: Summary, out: &Path, clock: &Clock, timings: bool) {
    console::remarks(&said.remarks, &said.remarks_in_colour);
    console::print(&format!(
        "{}: {} files written, {} unchanged, {} removed, in {}\n",
        said.subject,
        done.written,
        done.unchanged,
        done.removed,
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

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
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
            console::note(&format!("{:>9.1} ms  {name}", milliseconds(*duration)));
        }
        let total: Duration = self.laps.iter().map(|(_, duration)| *duration).sum();
        console::note(&format!("{:>9.1} ms  in all", milliseconds(total)));
    }
}
