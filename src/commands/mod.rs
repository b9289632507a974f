//! The commands: they print and choose the exit code, and nothing else does.

mod accept;
mod build;
mod check;
mod console;
mod init;
mod remembered;
mod serve;
mod status;
mod sync;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};
use crate::config::BaseUrl;
use crate::diagnostics::{Diagnostic, rules};
use crate::pipeline::Options;

/// How a run ends; the numbers are a contract (README).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done = 0,
    /// Mistakes in the author's files.
    Mistakes = 1,
    /// Called wrongly.
    Usage = 2,
    /// The machine failed.
    Machine = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs the program with these arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are answers, not mistakes; clap knows which stream each goes to.
            let exit = if error.use_stderr() {
                Exit::Usage
            } else {
                Exit::Done
            };
            return error.print().map_or(Exit::Machine, |()| exit).into();
        }
    };
    match cli.command {
        Command::Build(options) => build::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Sync(options) => sync::run(&options),
        Command::Status(options) => status::run(&options),
        Command::Accept(options) => accept::run(&options),
        Command::Serve(options) => serve::run(&options),
        Command::Init(options) => init::run(&options),
    }
    .into()
}

/// What a build is asked for. `FINGERPOST_PAGES_AT_ONCE` says how many pages may be in memory.
fn options(base_url: Option<BaseUrl>) -> Options {
    let asked = std::env::var("FINGERPOST_PAGES_AT_ONCE").ok();
    let asked = asked.and_then(|number| number.parse().ok());
    let usual = Options::default();
    Options {
        base_url,
        pages_at_once: asked.unwrap_or(usual.pages_at_once),
        ..usual
    }
}

/// The root of the site, or why there is none.
fn root(given: &crate::cli::Root) -> Result<std::path::PathBuf, Exit> {
    let current = std::env::current_dir()
        .map_err(|error| console::machine(format!("the current folder: {error}")))?;
    crate::load::find_root(given.root.as_deref(), &current).map_err(|problem| {
        console::error(&problem);
        Exit::Usage
    })
}

/// The number of the language with this code; English is none that could be translated.
fn language(config: &crate::config::Config, code: &str) -> Result<usize, Exit> {
    let translated = || config.languages.iter().enumerate().skip(1);
    if let Some((at, _)) = translated().find(|(_, language)| language.code == code) {
        return Ok(at);
    }
    let codes: Vec<&str> = translated()
        .map(|(_, language)| language.code.as_str())
        .collect();
    console::error(&format!(
        "\"{code}\" is not a language that this site is translated into; those are: {}",
        codes.join(", ")
    ));
    Err(Exit::Usage)
}

/// How a run ends that mistakes have stopped: a file that can't be read is the machine's fault.
fn stopped(found: &[Diagnostic]) -> Exit {
    if found.iter().any(|found| found.rule == rules::UNREADABLE.id) {
        Exit::Machine
    } else {
        Exit::Mistakes
    }
}
