//! Seeing that the author's files have changed.
//!
//! In: the folder of a site, and what in it a site is made of. Out: the paths that have changed, once
//! nothing has happened for a moment. It opens no file and does not know what is in one.
//!
//! Folders are watched, not files, since many editors save by writing another file and renaming it.

mod batch;
mod watcher;

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant, SystemTime};

use batch::Batch;
use watcher::{Signal, Watcher};

/// How often the watched folders themselves are looked at: one that was removed takes its watch with it.
const ROUND: Duration = Duration::from_secs(2);

/// What is watched.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The site's folder, without links in its path.
    pub root: PathBuf,
    /// The files and folders right below it that the site is made of.
    pub names: &'static [&'static str],
    /// Whether a file or folder of this name is none of the site's.
    pub is_hidden: fn(&OsStr) -> bool,
}

impl Inputs {
    /// The path relative to the root, with `/`, of a file that the site may be made of.
    fn relative(&self, path: &Path) -> Option<String> {
        let inside = path.strip_prefix(&self.root).ok()?;
        let first = inside.iter().next()?;
        let known = self.names.iter().any(|name| first == OsStr::new(name));
        let visible = !inside.iter().any(self.is_hidden);
        let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
        (known && visible).then(|| parts.join("/"))
    }

    /// What is looked at in each round: the root, and what stands right below it.
    fn tops(&self) -> impl Iterator<Item = PathBuf> {
        let names = self.names.iter().map(|name| self.root.join(name));
        std::iter::once(self.root.clone()).chain(names)
    }
}

/// Watches the files of a site.
pub struct Watch {
    inputs: Inputs,
    watcher: Option<Watcher>,
    sender: Sender<Signal>,
    signals: Receiver<Signal>,
    standing: BTreeMap<PathBuf, Option<Identity>>,
    report: fn(&str),
}

impl Watch {
    /// Begins to watch. Where the system can't, the files are looked at again and again, and `report` is
    /// told so.
    pub fn start(inputs: Inputs, report: fn(&str)) -> Self {
        let (sender, signals) = mpsc::channel();
        let watcher = Watcher::of_the_system(&inputs, &sender);
        let mut watch = Self {
            inputs,
            watcher: None,
            sender,
            signals,
            standing: BTreeMap::new(),
            report,
        };
        match watcher {
            Ok(watcher) => watch.watcher = Some(watcher),
            Err(error) => watch.poll(&error),
        }
        watch.look();
        watch
    }

    /// Waits until files have changed and nothing has happened for a moment; their paths.
    pub fn wait(&mut self) -> Vec<String> {
        let mut batch = Batch::default();
        loop {
            let now = Instant::now();
            let wait = batch.due().map(|due| due.saturating_duration_since(now));
            if wait == Some(Duration::ZERO) {
                // What came meanwhile belongs to this build too.
                self.look();
                return batch.into_paths();
            }
            match self.signals.recv_timeout(wait.unwrap_or(ROUND)) {
                Ok(Signal::Changed(path)) => {
                    // A folder that comes back may look like the one that went.
                    self.standing.remove(&self.inputs.root.join(&path));
                    batch.add(path, Instant::now());
                }
                Ok(Signal::Lost) => {
                    self.standing.clear();
                    batch.add(String::new(), now);
                }
                Ok(Signal::Failed(error)) => {
                    self.poll(&error);
                    batch.add(String::new(), now);
                }
                Err(_) if batch.due().is_none() => {
                    for path in self.look() {
                        batch.add(path, now);
                    }
                }
                Err(_) => {}
            }
        }
    }

    /// Looks whether the watched folders are still the same, and watches those that are new. What has
    /// come, gone or been replaced.
    fn look(&mut self) -> Vec<String> {
        let mut changed = Vec::new();
        for top in self.inputs.tops().collect::<Vec<_>>() {
            let identity = Identity::of(&top);
            if self.standing.get(&top) == Some(&identity) {
                continue;
            }
            changed.push(self.inputs.relative(&top).unwrap_or_default());
            if let Err(error) = self.watch(&top, identity.as_ref()) {
                self.poll(&error);
            }
            self.standing.insert(top, identity);
        }
        changed
    }

    fn watch(&mut self, top: &Path, identity: Option<&Identity>) -> Result<(), notify::Error> {
        let Some(watcher) = &mut self.watcher else {
            return Ok(());
        };
        match identity {
            Some(Identity::Folder(..)) => watcher.renew(top, top != self.inputs.root),
            // The folder it lies in is watched.
            Some(Identity::File(..)) => Ok(()),
            None => {
                watcher.forget(top);
                Ok(())
            }
        }
    }

    /// Looks at the files again and again from now on, because the system's watcher has failed.
    fn poll(&mut self, error: &notify::Error) {
        if self.watcher.as_ref().is_some_and(Watcher::is_polling) {
            return;
        }
        (self.report)(&format!(
            "warning: the system does not tell of changes ({}), so the files are looked at twice a second",
            reason(error)
        ));
        // The old one ends before the new one begins.
        self.watcher = None;
        match Watcher::polling(&self.inputs, &self.sender) {
            Ok(watcher) => self.watcher = Some(watcher),
            Err(error) => (self.report)(&format!("warning: changes are not seen: {error}")),
        }
        self.standing.clear();
        self.look();
    }
}

fn reason(error: &notify::Error) -> String {
    match error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "its limit is reached: raise fs.inotify.max_user_watches".to_owned()
        }
        _ => error.to_string(),
    }
}

/// Tells a folder from another that has taken its place, and a file from its later self.
#[derive(Debug, PartialEq, Eq)]
enum Identity {
    Folder(u64, u64, Option<SystemTime>),
    File(u64, Option<SystemTime>),
}

impl Identity {
    fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        if !found.is_dir() {
            return Some(Self::File(found.len(), found.modified().ok()));
        }
        #[cfg(unix)]
        let (device, inode) = {
            use std::os::unix::fs::MetadataExt;
            (found.dev(), found.ino())
        };
        #[cfg(not(unix))]
        let (device, inode) = (0, 0);
        // A new folder may be given the number of one that is gone.
        Some(Self::Folder(device, inode, found.created().ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inputs(root: &Path) -> Inputs {
        Inputs {
            root: root.to_owned(),
            names: &["site.toml", "content"],
            is_hidden: |name| name.to_string_lossy().starts_with('.'),
        }
    }

    #[test]
    fn only_what_the_site_is_made_of() {
        let inputs = inputs(Path::new("/site"));
        for (path, expected) in [
            ("/site/content/a.md", Some("content/a.md")),
            ("/site/content/files/b c.pdf", Some("content/files/b c.pdf")),
            ("/site/content", Some("content")),
            ("/site/site.toml", Some("site.toml")),
            ("/site/contents/a.md", None),
            ("/site/public/content/a.md", None),
            ("/site/.git/index", None),
            ("/site/target", None),
            ("/site/content/.a.md.swp", None),
            ("/site/content/.git/a.md", None),
            ("/site", None),
            ("/other/content/a.md", None),
        ] {
            let found = inputs.relative(Path::new(path));
            assert_eq!(found.as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_replaced_is_another_one() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let inside = folder.path().join("content");
        assert_eq!(Identity::of(&inside), None);
        fs::create_dir(&inside).expect("it is new");
        let first = Identity::of(&inside);
        fs::write(inside.join("a.md"), "a").expect("it can be written");
        assert_eq!(Identity::of(&inside), first);
        fs::rename(&inside, folder.path().join("old")).expect("it can be renamed");
        fs::create_dir(&inside).expect("it is new");
        assert_ne!(Identity::of(&inside), first);
    }

    #[test]
    fn looking_again_and_again_sees_a_change_too() {
        let folder = tempfile::TempDir::new().expect("a folder");
        let root = folder.path().canonicalize().expect("it is there");
        fs::create_dir(root.join("content")).expect("it is new");
        let mut watch = Watch::start(inputs(&root), |_| {});
        watch.poll(&notify::Error::new(notify::ErrorKind::MaxFilesWatch));
        assert!(watch.watcher.as_ref().is_some_and(Watcher::is_polling));
        fs::write(root.join("content/a.md"), "a").expect("it can be written");
        while !watch.wait().contains(&"content/a.md".to_owned()) {}
    }
}
