//! What the system tells of a file or folder without reading it.
//!
//! In: a path. Out: its kind, size and times, to be compared with what they were.

use std::fs::{self, Metadata};
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Nothing.
    Missing,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Something that nobody reads.
    Other,
}

/// What the system tells of a path. Times are nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub(super) kind: Kind,
    pub(super) size: u64,
    /// When its content was changed. Any program can set this.
    pub(super) modified: i64,
    /// When anything of it was changed, which no program can set; 0 where the system does not tell.
    pub(super) changed: i64,
    /// The file itself, whatever its name; 0 where the system does not tell.
    pub(super) inode: u64,
    /// Who may do what with it; 0 where the system does not tell.
    pub(super) mode: u32,
}

impl Stamp {
    /// Of a path at which nothing stands.
    pub(super) const MISSING: Self = Self {
        kind: Kind::Missing,
        size: 0,
        modified: 0,
        changed: 0,
        inode: 0,
        mode: 0,
    };

    /// Looks at a path, or at what a link there leads to. Nothing there is no error.
    pub(super) fn of(path: &Path, follow: bool) -> io::Result<Self> {
        let metadata = if follow {
            fs::metadata(path)
        } else {
            fs::symlink_metadata(path)
        };
        match metadata {
            Ok(metadata) => Ok(Self::from(&metadata)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::MISSING),
            Err(error) => Err(error),
        }
    }

    /// Whether any later change would show, when it was looked at `now` and its content was known to be right at
    /// `read`.
    ///
    /// A file that is changed twice in one tick of the clock looks the same after both.
    pub(super) fn is_settled(&self, read: i64, now: i64) -> bool {
        let before = |time: i64, limit: i64| time.saturating_add(tick(time)) <= limit;
        self.kind == Kind::Missing || (before(self.modified, read) && before(self.changed, now))
    }
}

/// How coarse the clock may be that has set a time, with room to spare: systems count in 10 ms and less, some disks in
/// whole seconds or two.
fn tick(time: i64) -> i64 {
    const MILLISECOND: i64 = 1_000_000;
    if time % (1000 * MILLISECOND) == 0 {
        2500 * MILLISECOND
    } else {
        25 * MILLISECOND
    }
}

/// Nanoseconds since 1970.
pub(super) fn nanoseconds(time: SystemTime) -> i64 {
    let since = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i128::try_from(after.as_nanos()),
        Err(before) => i128::try_from(before.duration().as_nanos()).map(|nanos| -nanos),
    };
    let limit = i128::from(i64::MAX);
    since.map_or(i64::MAX, |nanos| nanos.clamp(-limit, limit) as i64)
}

impl From<&Metadata> for Stamp {
    fn from(metadata: &Metadata) -> Self {
        let kind = if metadata.is_file() {
            Kind::File
        } else if metadata.is_dir() {
            Kind::Folder
        } else {
            Kind::Other
        };
        let modified = metadata.modified().unwrap_or(UNIX_EPOCH);
        let (changed, inode, mode) = of_unix(metadata);
        Self {
            kind,
            size: metadata.len(),
            modified: nanoseconds(modified),
            changed,
            inode,
            mode,
        }
    }
}

#[cfg(unix)]
fn of_unix(metadata: &Metadata) -> (i64, u64, u32) {
    use std::os::unix::fs::MetadataExt;
    let seconds = metadata.ctime().saturating_mul(1_000_000_000);
    let changed = seconds.saturating_add(metadata.ctime_nsec());
    (changed, metadata.ino(), metadata.mode())
}

#[cfg(not(unix))]
fn of_unix(metadata: &Metadata) -> (i64, u64, u32) {
    (0, 0, u32::from(metadata.permissions().readonly()))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn stamp(modified: i64, changed: i64) -> Stamp {
        Stamp {
            kind: Kind::File,
            modified,
            changed,
            ..Stamp::MISSING
        }
    }

    #[test]
    fn a_time_that_is_too_near_is_not_trusted() {
        const SECOND: i64 = 1_000_000_000;
        let at = 1000 * SECOND;
        for (modified, changed, read, now, settled) in [
            (at + 1, at + 1, at + SECOND, at + SECOND, true),
            (at + 1, at + 1, at + 1, at + SECOND, false),
            (at + 1, at + 1, at + SECOND, at + 1, false),
            // Whole seconds: a clock that may not know more.
            (at, at + 1, at + SECOND, at + SECOND, false),
            (at, at + 1, at + 3 * SECOND, at + SECOND, true),
            (at, 0, at + 3 * SECOND, at + 3 * SECOND, true),
            // A time that is yet to come.
            (at + 9 * SECOND, at + 1, at + SECOND, at + SECOND, false),
            (i64::MAX, i64::MAX, at, at, false),
        ] {
            let case = (modified, changed, read, now);
            assert_eq!(
                stamp(modified, changed).is_settled(read, now),
                settled,
                "{case:?}"
            );
        }
        assert!(Stamp::MISSING.is_settled(0, 0));
    }

    #[test]
    fn any_time_is_a_number() {
        let at = |seconds| UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        assert_eq!(at(2).map(nanoseconds), Some(2_000_000_000));
        let before = UNIX_EPOCH.checked_sub(Duration::from_secs(1));
        assert!(before.is_none_or(|before| nanoseconds(before) == -1_000_000_000));
        let late = at(1 << 40);
        assert!(late.is_none_or(|late| nanoseconds(late) == i64::MAX));
    }
}
