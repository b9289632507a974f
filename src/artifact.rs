//! Finished files on their way out.
//!
//! `render` hands each [`Artifact`] to a [`Sink`] as soon as it is made: the disk stage for
//! `build`, a map in memory for `serve` and the tests. What the disk stage tells of them then is [`Published`].

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::SystemTime;

use crate::out_path::OutPath;

/// One file to publish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artifact {
    /// Where it goes.
    pub path: OutPath,
    /// What is in it.
    pub content: Content,
}

/// The content of a published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Bytes(Vec<u8>),
    /// A copy of a file on disk.
    File(PathBuf),
}

/// A published file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    /// Its path with `/`.
    pub path: String,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// Length in bytes.
    pub size: u64,
    /// Whether it was written anew.
    pub is_new: bool,
}

/// What a build has published.
#[derive(Clone, Debug)]
pub struct Published {
    /// The files of the site.
    pub files: Vec<PublishedFile>,
    /// The list of them that lies among them.
    pub manifest: PublishedFile,
    /// Before any file that was there was looked at.
    pub began: SystemTime,
    /// After all new files were written, and before anyone saw them.
    pub replaced: SystemTime,
}

/// Why a sink could not take a file: the machine failed.
#[derive(Debug)]
pub struct SinkError {
    /// The path on disk.
    pub path: PathBuf,
    /// What the machine said.
    pub error: std::io::Error,
}

impl std::fmt::Display for SinkError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for SinkError {}

/// Takes finished files, from several threads, in any order.
pub trait Sink: Sync {
    /// Takes one file.
    ///
    /// # Errors
    /// When the machine can't store it.
    fn put(&self, artifact: Artifact) -> Result<(), SinkError>;

    /// Takes the file that is published at a path already, as it is; false where it has none that can be
    /// trusted.
    ///
    /// # Errors
    /// When the machine can't store it.
    fn keep(&self, _path: &OutPath) -> Result<bool, SinkError> {
        Ok(false)
    }
}

/// A sink that keeps everything in memory.
#[derive(Debug, Default)]
pub struct MemorySink(Mutex<BTreeMap<OutPath, Content>>);

impl MemorySink {
    /// What was taken, by path.
    pub fn into_files(self) -> BTreeMap<OutPath, Content> {
        self.0
            .into_inner()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Sink for MemorySink {
    fn put(&self, artifact: Artifact) -> Result<(), SinkError> {
        let mut files = self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        files.insert(artifact.path, artifact.content);
        Ok(())
    }
}
