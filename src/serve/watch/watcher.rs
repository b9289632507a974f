//! The system's watcher of files, and the one that looks again and again.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode};
use notify::{Config, Event, EventKind, PollWatcher, RecursiveMode};

use super::Inputs;

/// How often the files are looked at where the system tells nothing.
const PAUSE: Duration = Duration::from_millis(500);

/// What a watcher tells.
pub(super) enum Signal {
    /// A file or folder has changed: its path relative to the root.
    Changed(String),
    /// More has changed than the system could tell.
    Lost,
    /// The watcher can't go on.
    Failed(notify::Error),
}

/// Tells of changes below folders.
pub(super) struct Watcher {
    inner: Box<dyn notify::Watcher + Send>,
    polling: bool,
}

impl Watcher {
    /// The one that the system offers.
    pub(super) fn of_the_system(inputs: &Inputs, sender: &Sender<Signal>) -> notify::Result<Self> {
        let inner = notify::recommended_watcher(handler(inputs, sender))?;
        let (inner, polling) = (Box::new(inner), false);
        Ok(Self { inner, polling })
    }

    /// One that looks at all files again and again.
    pub(super) fn polling(inputs: &Inputs, sender: &Sender<Signal>) -> notify::Result<Self> {
        let config = Config::default().with_poll_interval(PAUSE);
        let inner = PollWatcher::new(handler(inputs, sender), config)?;
        let (inner, polling) = (Box::new(inner), true);
        Ok(Self { inner, polling })
    }

    /// Whether it looks at the files itself.
    pub(super) fn is_polling(&self) -> bool {
        self.polling
    }

    /// Watches a folder, with all folders below it if it is `deep`; forgets one that was in its place.
    pub(super) fn renew(&mut self, folder: &Path, deep: bool) -> notify::Result<()> {
        self.forget(folder);
        let mode = match deep {
            true => RecursiveMode::Recursive,
            false => RecursiveMode::NonRecursive,
        };
        match self.inner.watch(folder, mode) {
            // Gone again: the next round sees it.
            Err(error) if is_gone(&error) => Ok(()),
            other => other,
        }
    }

    /// Watches a folder no longer.
    pub(super) fn forget(&mut self, folder: &Path) {
        // One that was never watched, or whose watch went with it, is as good as forgotten.
        let _ = self.inner.unwatch(folder);
    }
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        _ => false,
    }
}

fn handler(
    inputs: &Inputs,
    sender: &Sender<Signal>,
) -> impl FnMut(notify::Result<Event>) + Send + 'static {
    let (inputs, sender) = (inputs.clone(), sender.clone());
    move |told| {
        // Nobody is left to tell when the program ends.
        let tell = |signal| drop(sender.send(signal));
        match told {
            Ok(event) if event.need_rescan() => tell(Signal::Lost),
            Ok(event) if is_change(event.kind) => {
                let paths = event.paths.iter().filter_map(|path| inputs.relative(path));
                paths.map(Signal::Changed).for_each(tell);
            }
            Ok(_) => {}
            Err(error) if is_gone(&error) => {}
            Err(error) => tell(Signal::Failed(error)),
        }
    }
}

/// Reading is no change, and every build reads all files.
fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}
