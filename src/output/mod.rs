//! The edge that writes finished files to disk.
//!
//! In: finished files by their published path. Out: a folder that holds exactly these files.
//! It knows nothing of pages or languages. Publishing goes in these steps:
//!
//! 1. `target`: find the real folder, refuse a dangerous one;
//! 2. `lock`: let one build at a time into it;
//! 3. `repair`: clean up after a build that was killed;
//! 4. `standing`: look at what is published there now;
//! 5. `store`: put each file into a staging folder, unchanged ones as links;
//! 6. `durable`: bring it all to the disk;
//! 7. `swap`: exchange the staging folder and the target.

mod durable;
mod error;
#[cfg(test)]
mod hardship;
mod lock;
mod manifest;
mod publish;
mod repair;
mod standing;
mod store;
mod swap;
mod target;
#[cfg(test)]
mod temp;

pub mod locale_files;

pub use error::PublishError;
pub use lock::sweep;
pub use publish::{Finished, Publication, Summary, Verified};
pub use target::Place;
