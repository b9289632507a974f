//! How long something takes that many threads do.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use crate::artifact::{Artifact, Sink, SinkError};
use crate::out_path::OutPath;

/// The time of all threads together, in nanoseconds.
#[derive(Debug, Default)]
pub struct Spent(AtomicU64);

impl Spent {
    /// Does something, and adds the time that it takes.
    pub fn on<T>(&self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let done = work();
        let took = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
        self.0.fetch_add(took, Ordering::Relaxed);
        done
    }

    /// All of it.
    pub fn total(&self) -> Duration {
        Duration::from_nanos(self.0.load(Ordering::Relaxed))
    }
}

/// Takes the time of another sink.
pub struct Timed<'a> {
    /// The sink.
    pub sink: &'a dyn Sink,
    /// What it takes.
    pub spent: &'a Spent,
}

impl Sink for Timed<'_> {
    fn put(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.spent.on(|| self.sink.put(artifact))
    }

    fn keep(&self, path: &OutPath) -> Result<bool, SinkError> {
        self.spent.on(|| self.sink.keep(path))
    }
}
