//! The edge that shows a site on this computer, and shows it anew when it changes.
//!
//! In: what came of a build, as often as there is one. Out: answers over HTTP on the loopback address,
//! and events to the browsers that show a page. It does not know how a file is made.
//!
//! - `watch` tells when files of the author have changed;
//! - `live` holds the site that is shown, and tells browsers when it is another one;
//! - `respond` decides what is answered, without a network, with `find`, `digest` and `inject`;
//! - `server` carries it;
//! - `page/` is what runs in the browser. None of it is ever part of a built site.

mod browser;
mod digest;
mod find;
mod host;
mod inject;
mod live;
mod media_type;
mod port;
mod report;
mod respond;
mod server;
mod watch;

use std::collections::BTreeMap;

use crate::artifact::Content;
use crate::out_path::OutPath;

pub use browser::open;
pub use live::{Live, Outcome, Shown};
pub use port::{DEFAULT_PORT, PortError, listen};
pub use report::Report;
pub use respond::{Ask, Body, Response, respond};
pub use server::run;
pub use watch::{Inputs, Watch};

/// A built site.
pub type Files = BTreeMap<OutPath, Content>;
