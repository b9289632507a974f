//! The edge that shows a built site on this computer.
//!
//! In: finished files by their published path. Out: answers over HTTP on the loopback address.
//! It knows nothing of how a file was made. `respond` decides what is answered, without a network;
//! `server` carries it.

mod browser;
mod host;
mod media_type;
mod port;
mod respond;
mod server;

use std::collections::BTreeMap;

use crate::artifact::Content;
use crate::out_path::OutPath;

pub use browser::open;
pub use port::{DEFAULT_PORT, PortError, listen};
pub use respond::{Body, Response, respond};
pub use server::run;

/// A built site.
pub type Files = BTreeMap<OutPath, Content>;
