//! The stages, joined: parse, translate, render.
//!
//! There is one way to build a page; `build`, `check`, `serve` and `sync` all come through here.
//!
//! - `parse`: everything but translations;
//! - `languages`: the files of the languages;
//! - `compiled`: a parsed site, and its pages as far as they are translated;
//! - `ready`: the same with its theme, ready to be rendered;
//! - `memo`: which pages of a large site need not be made again;
//! - `naming`, `checks`, `tally`, `waivers`: ids, and what is found and counted on the way;
//! - `workshop`, `progress`: what `sync`, `accept` and `status` do with a compiled site;
//! - `timing`: how long something takes that many threads do.

mod checks;
mod compiled;
mod languages;
mod memo;
mod naming;
mod parse;
pub mod progress;
mod ready;
mod tally;
mod timing;
mod waivers;
pub mod workshop;

pub use checks::check_dates;
pub use compiled::{Compiled, compile};
pub use memo::Before;
pub use ready::{Ready, prepare};
pub use tally::Tally;
pub use timing::{Spent, Timed};
pub use waivers::{Waived, waive};

use crate::config::BaseUrl;
use crate::diagnostics::{Diagnostic, Severity};

/// What a run was asked for beyond the configuration.
#[derive(Clone, Debug)]
pub struct Options {
    /// Replaces `base_url`.
    pub base_url: Option<BaseUrl>,
    /// How many English pages may be in memory at once with all their translations. A site with more is
    /// to be loaded with [`crate::load::load_within`] the same number.
    pub pages_at_once: usize,
    /// Whether a warning stops a build as an error does.
    pub strict: bool,
}

impl Options {
    /// Whether these findings, of which none is waived, forbid to publish.
    pub fn any_stops(&self, found: &[Diagnostic]) -> bool {
        let stops = |found: &Diagnostic| {
            found.stops_build() || (self.strict && found.severity >= Severity::Warning)
        };
        found.iter().any(stops)
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: None,
            pages_at_once: 64,
            strict: false,
        }
    }
}
