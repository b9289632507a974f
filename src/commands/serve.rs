//! `fingerpost serve`: builds the site into memory and shows it on this computer.

use std::path::Path;

use super::{Exit, console};
use crate::artifact::MemorySink;
use crate::cli;
use crate::config::BaseUrl;
use crate::diagnostics::{self, Diagnostic};
use crate::load;
use crate::pipeline::{self, Options};
use crate::serve::{self, DEFAULT_PORT, Files};
use crate::source::Sources;

/// Runs the command.
pub(super) fn run(options: &cli::Serve) -> Exit {
    let root = match super::root(&options.root) {
        Ok(root) => root,
        Err(exit) => return exit,
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
    let files = match build(&root, &address) {
        Ok(files) => files,
        Err(exit) => return exit,
    };
    match serve::run(listener, files, || announce(&address, options.open)) {
        Ok(()) => Exit::Done,
        Err(error) => console::machine(format!("{address}: {error}")),
    }
}

/// The site as `build` would publish it, with this computer as its place.
fn build(root: &Path, address: &str) -> Result<Files, Exit> {
    let mut found = Vec::new();
    let sources = load::load(root, &mut found);
    let base_url = BaseUrl::parse(address);
    let files = render(&sources, &Options { base_url }, &mut found);
    diagnostics::sort(&mut found, &sources);
    console::findings(&found, &sources);
    match files {
        Some(files) if !diagnostics::any_stops_build(&found) => Ok(files),
        _ => Err(refuse(&found)),
    }
}

fn render(sources: &Sources, run: &Options, found: &mut Vec<Diagnostic>) -> Option<Files> {
    let prepared = pipeline::prepare(sources, run, found)?;
    if diagnostics::any_stops_build(found) {
        return None;
    }
    let sink = MemorySink::default();
    prepared.render(&sink, found).ok()?;
    Some(sink.into_files())
}

/// Says that there is nothing to show.
fn refuse(found: &[Diagnostic]) -> Exit {
    let tally = console::tally(found).unwrap_or_else(|| "mistakes".to_owned());
    console::note(&format!("{tally}: there is no site to show"));
    super::stopped(found)
}

fn announce(address: &str, open: bool) {
    console::print(&format!("{address}\n"));
    console::note("Press Ctrl-C to end. After a change to the files, end it and start it again.");
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
