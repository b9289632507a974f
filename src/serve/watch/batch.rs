//! When a build begins after files have changed.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// How long nothing may happen after an editor has saved: longer than the steps of one save lie apart.
const QUIET: Duration = Duration::from_millis(10);

/// How long nothing may happen while many files change, as in a change of branch.
const QUIET_AMONG_MANY: Duration = Duration::from_millis(100);

/// How many files are many.
const MANY: usize = 8;

/// How long a build is put off when something happens all the time.
const LONGEST: Duration = Duration::from_secs(2);

/// What has changed since the last build.
#[derive(Debug, Default)]
pub(super) struct Batch {
    paths: BTreeSet<String>,
    times: Option<(Instant, Instant)>,
}

impl Batch {
    /// Adds what changed at `now`; an empty path stands for something unknown.
    pub(super) fn add(&mut self, path: String, now: Instant) {
        let first = self.times.map_or(now, |(first, _)| first);
        self.times = Some((first, now));
        self.paths.insert(path);
    }

    /// When the build is to begin, if nothing more happens.
    pub(super) fn due(&self) -> Option<Instant> {
        let (first, last) = self.times?;
        let quiet = match self.paths.len() < MANY {
            true => QUIET,
            false => QUIET_AMONG_MANY,
        };
        Some((last + quiet).min(first + LONGEST))
    }

    /// The paths that are known.
    pub(super) fn into_paths(mut self) -> Vec<String> {
        self.paths.remove("");
        self.paths.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Changes as milliseconds and paths; when the build begins, in milliseconds.
    fn check(changes: &[(u64, &str)], expected: Option<u64>) {
        let start = Instant::now();
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut batch = Batch::default();
        for (milliseconds, path) in changes {
            batch.add((*path).to_owned(), at(*milliseconds));
        }
        assert_eq!(batch.due(), expected.map(at), "{changes:?}");
    }

    #[test]
    fn a_build_begins_when_nothing_happens() {
        check(&[], None);
        check(&[(0, "a")], Some(10));
        check(&[(0, "a"), (3, "a~"), (4, "a")], Some(14));
        check(&[(0, "")], Some(10));
    }

    #[test]
    fn many_files_are_waited_for() {
        let names: Vec<String> = (0..300).map(|number| number.to_string()).collect();
        let changes: Vec<(u64, &str)> = (0..).zip(names.iter().map(String::as_str)).collect();
        check(&changes, Some(299 + 100));
        check(&changes[..7], Some(6 + 10));
        check(&changes[..8], Some(7 + 100));
    }

    #[test]
    fn a_file_that_grows_all_the_time_does_not_hold_a_build_up() {
        let changes: Vec<(u64, &str)> = (0..500).map(|at| (at * 9, "a")).collect();
        check(&changes, Some(2000));
    }

    #[test]
    fn every_path_is_told_once() {
        let mut batch = Batch::default();
        for path in ["b", "a", "", "b"] {
            batch.add(path.to_owned(), Instant::now());
        }
        assert_eq!(batch.into_paths(), ["a", "b"]);
    }
}
