//! The command line: what was typed.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Publishes a Community Safety Partnership plan as an accessible website.
#[derive(Debug, Parser)]
#[command(name = "fingerpost", version, about, disable_help_subcommand = true)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site and publish it into a folder
    Build(Build),
    /// Look for mistakes without publishing
    Check(Check),
    /// Write the English message files and offer new messages to translators
    Sync(Sync),
    /// Show how far the translations are
    Status(Status),
    /// Say that translations hold for today's English, or that they have been reviewed
    Accept(Accept),
    /// Show the site on this computer, and every change to it
    Serve(Serve),
    /// Make a small site to start from
    Init(Init),
}

/// Where the site is.
#[derive(Debug, clap::Args)]
pub struct Root {
    /// Folder that holds fingerpost.toml (else the current folder or one above it)
    #[arg(long, value_name = "DIR")]
    pub root: Option<PathBuf>,
}

/// `fingerpost build`
#[derive(Debug, clap::Args)]
pub struct Build {
    /// The site.
    #[command(flatten)]
    pub root: Root,
    /// Folder to publish into (else public/ in the site's folder)
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Address to publish for, instead of base_url in fingerpost.toml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
    /// Number of threads (else one for each processor)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// Build everything anew, and remember nothing of it
    #[arg(long)]
    pub no_cache: bool,
    /// Show how long each stage took
    #[arg(long)]
    pub timings: bool,
}

/// `fingerpost check`
#[derive(Debug, clap::Args)]
pub struct Check {
    /// The site.
    #[command(flatten)]
    pub root: Root,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
    /// Day against which dates are checked, such as 2026-11-22 (else today)
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// How findings are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines they are about
    Human,
    /// One line each
    Short,
    /// One JSON object each
    Json,
}

/// `fingerpost sync`
#[derive(Debug, clap::Args)]
pub struct Sync {
    /// The site.
    #[command(flatten)]
    pub root: Root,
    /// Show what would be written, write nothing
    #[arg(long, conflicts_with = "check")]
    pub dry_run: bool,
    /// End with 1 if anything would be written
    #[arg(long)]
    pub check: bool,
}

/// `fingerpost status`
#[derive(Debug, clap::Args)]
pub struct Status {
    /// One language, by its code (else all)
    #[arg(value_name = "LANG")]
    pub lang: Option<String>,
    /// The site.
    #[command(flatten)]
    pub root: Root,
    /// List the texts whose English has changed
    #[arg(long, group = "filter")]
    pub stale: bool,
    /// List the texts that are not translated
    #[arg(long, group = "filter")]
    pub missing: bool,
    /// List the texts that nobody has checked
    #[arg(long, group = "filter")]
    pub draft: bool,
    /// How it is printed
    #[arg(long, value_enum, default_value_t = TableFormat::Human)]
    pub format: TableFormat,
}

/// How a table is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// As a table
    Human,
    /// One JSON object a line
    Json,
}

/// `fingerpost accept`
#[derive(Debug, clap::Args)]
#[command(group = clap::ArgGroup::new("which").required(true).args(["ids", "page", "all"]))]
pub struct Accept {
    /// The language, by its code
    #[arg(value_name = "LANG")]
    pub lang: String,
    /// Ids of the texts, as they stand before "=" in the .ftl files
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// All texts of a page or table, by the name of its .ftl file
    #[arg(long, value_name = "SECTION")]
    pub page: Option<String>,
    /// All texts
    #[arg(long)]
    pub all: bool,
    /// A translator has checked them
    #[arg(long)]
    pub reviewed: bool,
    /// The site.
    #[command(flatten)]
    pub root: Root,
}

/// `fingerpost serve`
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// The site.
    #[command(flatten)]
    pub root: Root,
    /// Port on this computer (else 8000, or the next one that is free)
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,
    /// Open the site in a browser
    #[arg(long)]
    pub open: bool,
}

/// `fingerpost init`
#[derive(Debug, clap::Args)]
pub struct Init {
    /// New or empty folder
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}
