//! `fingerpost serve`: builds the site into memory, shows it on this computer, and builds it again
//! whenever its files change.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Exit, console};
use crate::artifact::MemorySink;
use crate::cli;
use crate::config::BaseUrl;
use crate::diagnostics::{self, Diagnostic};
use crate::load;
use crate::pipeline::{self, Options};
use crate::serve::{self, DEFAULT_PORT, Files, Inputs, Live, Outcome, Report, Watch};
use crate::source::Sources;

/// Runs the command.
pub(super) fn run(options: &cli::Serve) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
    };
    // Changes are told by the real path.
    let root = match root.canonicalize() {
        Ok(root) => root,
        Err(error) => return console::machine(format!("{}: {error}", root.display())),
    };
    let listener = match serve::listen(options.port) {
        Ok(listener) => listener,
        Err(error) => return console::machine(error),
    };
    let port = match listener.local_addr() {
        Ok(address) => address.port(),
        Err(error) => return console::machine(format!("127.0.0.1: {error}")),
    };
    if options.port.is_none() && port != DEFAULT_PORT {
        console::note(&format!(
            "port {DEFAULT_PORT} is taken, so this is port {port}"
        ));
    }
    let address = format!("http://127.0.0.1:{port}/");
    // Begun before the first build, so that no change is missed.
    let watch = Watch::start(inputs(&root), console::note);
    let mut builder = Builder::new(root, &address);
    let live = Arc::new(Live::new(builder.first()));
    let shown = Arc::clone(&live);
    std::thread::spawn(move || keep_up(watch, &mut builder, &shown));
    match serve::run(listener, live, || announce(&address, options.open)) {
        Ok(()) => Exit::Done,
        Err(error) => console::machine(format!("{address}: {error}")),
    }
}

fn inputs(root: &Path) -> Inputs {
    Inputs {
        root: root.to_owned(),
        names: load::INPUTS,
        is_hidden: load::is_hidden,
    }
}

/// Builds the site whenever its files have changed. What changes during a build leads to one more.
fn keep_up(mut watch: Watch, builder: &mut Builder, live: &Live) {
    loop {
        let changed = watch.wait();
        builder.again(&changed, live);
    }
}

/// Builds the site, again and again.
struct Builder {
    root: PathBuf,
    run: Options,
    /// What the last build found, as it is printed.
    known: BTreeSet<String>,
}

/// What came of a build, and what has to be said of it.
struct Built {
    outcome: Outcome,
    findings: Vec<Diagnostic>,
    sources: Sources,
}

impl Builder {
    fn new(root: PathBuf, address: &str) -> Self {
        let base_url = BaseUrl::parse(address);
        Self {
            root,
            run: super::options(base_url),
            known: BTreeSet::new(),
        }
    }

    /// The first build.
    fn first(&mut self) -> Outcome {
        let built = build(&self.root, &self.run);
        self.remember(&built);
        tell(&built.findings, &built.sources);
        if built.outcome.files.is_none() {
            let tally = tally(&built.findings);
            console::note(&format!(
                "{tally}: there is no site to show until they are mended"
            ));
        }
        built.outcome
    }

    /// A later build: one line, and what the last one did not find; on a terminal only.
    fn again(&mut self, changed: &[String], live: &Live) {
        let start = Instant::now();
        let Built {
            outcome,
            mut findings,
            sources,
        } = build(&self.root, &self.run);
        let stopped = outcome.files.is_none();
        live.show(outcome);
        let took = start.elapsed();
        let tally = console::tally(&findings);
        let lines = lines(&findings, &sources);
        findings.retain(|found| !self.known.contains(&line(found, &sources)));
        self.known = lines;
        if std::io::stderr().is_terminal() {
            console::note(&summary(changed, took, tally.as_deref(), stopped));
            tell(&findings, &sources);
        }
    }

    fn remember(&mut self, built: &Built) {
        self.known = lines(&built.findings, &built.sources);
    }
}

/// How many findings are printed; more would push the first out of sight.
const MOST: usize = 20;

/// Prints findings, the errors first.
fn tell(findings: &[Diagnostic], sources: &Sources) {
    let all = || diagnostics::worst_first(findings);
    let shown: Vec<Diagnostic> = all().take(MOST).cloned().collect();
    console::findings(&shown, sources);
    let more = all().count() - shown.len();
    if more > 0 {
        console::note(&format!("and {more} more: fingerpost check shows all"));
    }
}

fn lines(findings: &[Diagnostic], sources: &Sources) -> BTreeSet<String> {
    findings.iter().map(|found| line(found, sources)).collect()
}

/// A finding without its place, which other edits move.
fn line(found: &Diagnostic, sources: &Sources) -> String {
    let file = found.path(sources).unwrap_or("");
    format!("{file} {} {}", found.rule, found.message)
}

/// The site as `build` would publish it, with this computer as its place.
fn build(root: &Path, run: &Options) -> Built {
    let mut findings = Vec::new();
    let sources = load::load_within(root, run.pages_at_once, &mut findings);
    let files = render(&sources, run, &mut findings);
    let files = files.filter(|_| !diagnostics::any_stops_build(&findings));
    diagnostics::sort(&mut findings, &sources);
    let report = Report::new(&findings, &sources, files.is_none());
    Built {
        outcome: Outcome { files, report },
        findings,
        sources,
    }
}

fn render(sources: &Sources, run: &Options, found: &mut Vec<Diagnostic>) -> Option<Files> {
    let mut ready = pipeline::prepare(sources, run, None, &mut |_| {}, found)?;
    if diagnostics::any_stops_build(found) {
        return None;
    }
    let sink = MemorySink::default();
    ready.render(&sink, found).ok()?;
    Some(sink.into_files())
}

fn tally(findings: &[Diagnostic]) -> String {
    console::tally(findings).unwrap_or_else(|| "mistakes".to_owned())
}

/// "content/aims.md and 2 more: 118 ms, 1 warning".
fn summary(changed: &[String], took: Duration, tally: Option<&str>, stopped: bool) -> String {
    let what = match changed {
        [] => "files".to_owned(),
        [one] => one.clone(),
        [first, rest @ ..] => format!("{first} and {} more", rest.len()),
    };
    let found = tally.map_or(String::new(), |tally| format!(", {tally}"));
    let shown = match stopped {
        true => ": the site before it is shown",
        false => "",
    };
    format!("{what}: {} ms{found}{shown}", took.as_millis())
}

fn announce(address: &str, open: bool) {
    console::print(&format!("{address}\n"));
    console::note("Changes to the files show by themselves. Press Ctrl-C to end.");
    if open {
        let address = address.to_owned();
        // Some openers end only with the browser.
        std::thread::spawn(move || {
            if let Err(error) = serve::open(&address) {
                console::note(&format!("warning: no browser could be opened: {error}"));
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_says_what_changed() {
        let check = |changed: &[&str], tally, stopped, expected: &str| {
            let changed: Vec<String> = changed.iter().map(|path| (*path).to_owned()).collect();
            let took = Duration::from_micros(118_400);
            assert_eq!(summary(&changed, took, tally, stopped), expected);
        };
        check(&["content/a.md"], None, false, "content/a.md: 118 ms");
        check(
            &["content/a.md", "content/b.md", "content/c.md"],
            Some("1 warning"),
            false,
            "content/a.md and 2 more: 118 ms, 1 warning",
        );
        check(
            &[],
            Some("1 error"),
            true,
            "files: 118 ms, 1 error: the site before it is shown",
        );
    }
}
