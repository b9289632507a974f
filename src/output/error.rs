//! Why a site could not be published.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use super::manifest::MANIFEST;

/// Why a site could not be published. What was published before is still there, unless the message
/// says that the new site is.
#[derive(Debug)]
pub enum PublishError {
    /// The target holds something that fingerpost did not publish.
    NotOurs(PathBuf),
    /// The target must never be replaced.
    Protected {
        /// The target.
        path: PathBuf,
        /// Why, as the end of a sentence that starts with "it".
        reason: &'static str,
    },
    /// Another build is publishing to the target.
    Busy(PathBuf),
    /// The machine failed.
    Machine {
        /// The file or folder.
        path: PathBuf,
        /// What was tried, as words between "could not" and the path.
        action: &'static str,
        /// What the machine said.
        error: io::Error,
    },
}

impl PublishError {
    /// For `map_err`: the machine failed to do `action` with `path`.
    pub(super) fn machine(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Machine {
            path: path.to_owned(),
            action,
            error,
        }
    }
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(
                f,
                "{} is not empty and was not published by fingerpost (it has no {MANIFEST}): \
                 choose another folder with --out, or move away what is there",
                path.display()
            ),
            Self::Protected { path, reason } => write!(
                f,
                "{} can't be the output folder, because it {reason}: choose another with --out",
                path.display()
            ),
            Self::Busy(path) => write!(
                f,
                "another build is publishing to {}: wait until it is done, or stop it",
                path.display()
            ),
            Self::Machine {
                path,
                action,
                error,
            } => write!(f, "could not {action} {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for PublishError {}
