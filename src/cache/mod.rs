//! The edge that remembers builds, so that one in which nothing has changed answers at once.
//!
//! In: a site's folder, the folder it is published into, and how the program was called. Out: what the last such
//! build said, if it would say and publish the same again. It knows nothing of pages or languages, and the stages
//! know nothing of it.
//!
//! What is remembered can always be thrown away. A cache that is missing, damaged, of another program or that can't
//! be written is no mistake: then everything is built.
//!
//! - `stamp`: what the system tells of a file or folder without reading it;
//! - `digest`: what is in it;
//! - `entry`: both, and whether a look now shows the same;
//! - `inputs`, `outputs`: the entries of a site's folder, and of a published one;
//! - `record`: all that is remembered of a build, as bytes;
//! - `folder`: where records lie.

mod digest;
mod entry;
mod folder;
mod inputs;
mod outputs;
mod record;
mod stamp;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;

use digest::Digest;
use entry::Entry;
use folder::Folder;
use record::Record;
use stamp::{Stamp, nanoseconds};

use crate::artifact::Published;

pub use inputs::Inputs;

/// What a build depends on and what it is for.
#[derive(Clone, Copy, Debug)]
pub struct Build<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Files and folders in it that the site is made of. They need not be there.
    pub inputs: &'static [&'static str],
    /// Names that are no part of the site.
    pub is_hidden: fn(&OsStr) -> bool,
    /// The folder that is published into, without links.
    pub target: &'a Path,
    /// All else that makes a difference to what is published or said.
    pub options: &'a str,
}

/// What a build said, apart from what it did to files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Findings and remarks.
    pub remarks: String,
    /// The same for a terminal.
    pub remarks_in_colour: String,
    /// What was built, as the beginning of a sentence.
    pub subject: String,
}

/// What is known of the last build.
#[derive(Debug)]
pub enum Last {
    /// Nothing that still holds.
    Unknown,
    /// Nothing has changed since.
    Same {
        /// What it said.
        said: Said,
        /// How many files are published.
        files: usize,
    },
    /// What it has published is as it was.
    Changed(LastBuild),
}

/// A build since which files of the site may have changed, but nothing that it has published.
#[derive(Debug)]
pub struct LastBuild {
    /// Files of the site that have changed, are new or are gone since.
    pub changed: BTreeSet<String>,
    /// What it had noted.
    pub notes: Vec<u8>,
    /// SHA-256 of the list of what it has published.
    pub manifest_digest: [u8; 32],
    /// Before any of that was looked at.
    pub at: SystemTime,
}

/// Remembers the last build of a site into a folder.
#[derive(Debug)]
pub struct Cache<'a> {
    build: Build<'a>,
    root: PathBuf,
    identity: String,
    folder: Folder,
}

impl<'a> Cache<'a> {
    /// `None` when the site's folder has no name that could be written down.
    pub fn open(build: Build<'a>) -> Option<Self> {
        let root = build.root.canonicalize().ok()?;
        // So a site can be moved or copied with what is known of it.
        let place = match build.target.strip_prefix(&root) {
            Ok(inside) => Path::new(".").join(inside),
            Err(_) => build.target.to_owned(),
        };
        let place = place.to_str()?;
        let folder = Folder::new(&root, place);
        let identity = format!("{}\n{place}\n{}", program(), build.options);
        Some(Self {
            build,
            root,
            identity,
            folder,
        })
    }

    /// Looks at all that the site is made of, before any of it is read, and tells what is known of the last build
    /// beside that. `None` when what the site is made of can't be told apart.
    ///
    /// With `may_answer` false it never says that nothing has changed: something else is left to do then.
    pub fn ask(&self, may_answer: bool) -> Option<(Inputs, Last)> {
        let mut file = self.folder.open();
        let record = file.as_mut().and_then(Record::read);
        // What another program knew of the site's files holds for this one as well.
        let known = record.as_ref().map(|record| &record.inputs[..]);
        let own = record.as_ref();
        let own = own.filter(|record| record.identity == self.identity);
        let at = SystemTime::now();
        let (inputs, looked) = rayon::join(
            || Inputs::survey(&self.root, self.build.inputs, self.build.is_hidden, known),
            || own.and_then(|record| look(self.build.target, &record.outputs)),
        );
        let inputs = inputs?;
        let (Some(record), Some(looked)) = (record, looked) else {
            return Some((inputs, Last::Unknown));
        };
        let mut notes = |record: &Record| record.read_notes(file.as_mut()?);
        let last = if may_answer && inputs.are(&record.inputs) {
            self.renew(record, &mut notes, &inputs, looked, at)
        } else {
            Last::Changed(LastBuild {
                changed: inputs.changed(&record.inputs),
                notes: notes(&record).unwrap_or_default(),
                manifest_digest: record.manifest_digest,
                at,
            })
        };
        Some((inputs, last))
    }

    /// The answer of a build in which nothing has changed. `renewed` are the stamps of what was published, taken after
    /// `at`, where they are worth to be remembered; `notes` reads what had been noted.
    fn renew(
        &self,
        mut last: Record,
        notes: &mut dyn FnMut(&Record) -> Option<Vec<u8>>,
        inputs: &Inputs,
        renewed: Vec<Option<Stamp>>,
        at: SystemTime,
    ) -> Last {
        let now = nanoseconds(at);
        let is_worth = |(entry, stamp): (&Entry, &Option<Stamp>)| {
            stamp.is_some_and(|stamp| stamp != entry.stamp || stamp.is_settled(now, now))
        };
        if inputs.are_better_than(&last.inputs) || last.outputs.iter().zip(&renewed).any(is_worth) {
            // Times have changed, or could not be trusted. Next time they can.
            self.folder.write(|lag| {
                let now = now.saturating_sub(lag);
                last.inputs = inputs.entries(lag);
                for (entry, stamp) in last.outputs.iter_mut().zip(renewed) {
                    if let Some(stamp) = stamp {
                        entry.renew(stamp, now, now);
                    }
                }
                Some([last.to_bytes(), notes(&last)?])
            });
        }
        Last::Same {
            said: last.said,
            files: last.file_count,
        }
    }

    /// Remembers a build: what it read, said and noted, and what it has published, which nobody may publish
    /// over meanwhile. If an input has changed since it was looked at, nothing is remembered. `as_read` tells what was
    /// in files as they were read, by their paths; it is asked where it is not known from before.
    pub fn remember(
        &self,
        inputs: &Inputs,
        as_read: &(dyn Fn(&str) -> Option<Digest> + Sync),
        said: Said,
        notes: Vec<u8>,
        published: &Published,
    ) {
        self.folder.write(|lag| {
            let (inputs, outputs) = rayon::join(
                || inputs.confirm(&self.root, self.build.is_hidden, lag, as_read),
                || outputs::survey(self.build.target, published, lag),
            );
            let (inputs, outputs) = inputs.zip(outputs)?;
            let record = Record {
                identity: self.identity.clone(),
                said,
                notes_digest: digest::of(&notes),
                manifest_digest: published.manifest.sha256,
                file_count: published.files.len(),
                inputs,
                outputs,
            };
            Some([record.to_bytes(), notes])
        });
    }
}

/// Looks at all that was published into `target`. `None` when something is not what it was; else the stamps of what has
/// another one, or one that could not be trusted.
fn look(target: &Path, outputs: &[Entry]) -> Option<Vec<Option<Stamp>>> {
    let place = entry::Place {
        folder: target,
        follow: false,
        ignored: &|_| false,
        of_file: digest::of_published_file,
    };
    let looked = outputs.par_iter().with_min_len(64);
    looked.map(|entry| place.look(entry)).collect()
}

/// What tells this program from any other that could have made the record.
fn program() -> String {
    format!(
        "{} {}",
        env!("CARGO_PKG_VERSION"),
        env!("FINGERPOST_SOURCE")
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use sha2::{Digest as _, Sha256};
    use tempfile::TempDir;

    use super::*;
    use crate::artifact::PublishedFile;

    /// A site with one page, published.
    fn site() -> TempDir {
        let temp = TempDir::new().unwrap();
        for (path, text) in [
            ("site/content/page.md", "page"),
            ("public/en/page.html", "page"),
            ("public/list", "list"),
        ] {
            let path = temp.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        temp
    }

    /// Asks, and builds if there is no answer: `during` is done before it publishes, `after` before it is remembered.
    /// Tells whether there was one.
    fn build(temp: &TempDir, options: &str, during: fn(&Path), after: fn(&Path)) -> bool {
        build_reading(temp, options, "page", during, after)
    }

    /// The same, in which the page held `read` when it was read for the build.
    fn build_reading(
        temp: &TempDir,
        options: &str,
        read: &str,
        during: fn(&Path),
        after: fn(&Path),
    ) -> bool {
        let (root, target) = (temp.path().join("site"), temp.path().join("public"));
        let target = target.canonicalize().unwrap();
        let cache = Cache::open(Build {
            root: &root,
            inputs: &["site.toml", "content"],
            is_hidden: |name| name == "hidden",
            target: &target,
            options,
        })
        .unwrap();
        let said = Said {
            remarks: "one".to_owned(),
            remarks_in_colour: "two".to_owned(),
            subject: "three".to_owned(),
        };
        let (inputs, last) = cache.ask(true).unwrap();
        if let Last::Same { said: again, files } = last {
            assert_eq!((again, files), (said, 1));
            return true;
        }
        let began = SystemTime::now();
        during(temp.path());
        let file = |path: &str, text: &str| PublishedFile {
            path: path.to_owned(),
            sha256: Sha256::digest(text).into(),
            size: text.len() as u64,
            is_new: true,
        };
        let published = Published {
            began,
            replaced: SystemTime::now(),
            files: vec![file("en/page.html", "page")],
            manifest: file("list", "list"),
        };
        after(temp.path());
        let digest = |path: &str| (path == "content/page.md").then(|| digest::of(read.as_bytes()));
        cache.remember(&inputs, &digest, said, Vec::new(), &published);
        false
    }

    #[test]
    fn remembers_what_has_not_changed() {
        let temp = site();
        assert!(!build(&temp, "", |_| {}, |_| {}));
        assert!(build(&temp, "", |_| {}, |_| {}));
        assert!(!build(&temp, "other", |_| {}, |_| {}));
        fs::write(temp.path().join("site/content/hidden"), "").unwrap();
        assert!(build(&temp, "other", |_| {}, |_| {}));
        fs::write(temp.path().join("site/site.toml"), "").unwrap();
        assert!(!build(&temp, "other", |_| {}, |_| {}));
    }

    #[test]
    fn what_changes_while_it_is_built_is_not_taken_for_what_was_built() {
        let changes: [fn(&Path); 5] = [
            |temp| fs::write(temp.join("site/content/page.md"), "egap").unwrap(),
            |temp| fs::write(temp.join("site/content/new.md"), "").unwrap(),
            |temp| fs::remove_file(temp.join("site/content/page.md")).unwrap(),
            |temp| fs::write(temp.join("site/site.toml"), "").unwrap(),
            |temp| fs::rename(temp.join("site/content"), temp.join("site/c")).unwrap(),
        ];
        for (at, change) in changes.into_iter().enumerate() {
            for (during, after) in [(change, (|_| {}) as fn(&Path)), (|_| {}, change)] {
                let temp = site();
                assert!(!build(&temp, "", during, after));
                assert!(!build(&temp, "", |_| {}, |_| {}), "{at}");
                assert!(build(&temp, "", |_| {}, |_| {}), "{at}");
            }
        }
    }

    #[test]
    fn what_was_read_for_a_build_is_not_read_again() {
        let touch = |temp: &TempDir| {
            let page = temp.path().join("site/content/page.md");
            let page = fs::File::options().write(true).open(page).unwrap();
            page.set_modified(SystemTime::now()).unwrap();
        };
        for (read, is_same) in [("page", true), ("other", false)] {
            let temp = site();
            // From here on its time shows any change, whatever the clock.
            std::thread::sleep(std::time::Duration::from_millis(1100));
            assert!(!build_reading(&temp, "", read, |_| {}, |_| {}));
            assert!(build(&temp, "", |_| {}, |_| {}));
            touch(&temp);
            assert_eq!(build(&temp, "", |_| {}, |_| {}), is_same);
        }
        // Where it would not, the file is read before and after.
        let temp = site();
        assert!(!build_reading(&temp, "", "other", |_| {}, |_| {}));
        touch(&temp);
        assert!(build(&temp, "", |_| {}, |_| {}));
    }

    #[test]
    fn what_is_edited_where_it_was_published_is_not_taken_for_what_was_published() {
        let changes: [fn(&Path); 5] = [
            |temp| fs::write(temp.join("public/en/page.html"), "mine").unwrap(),
            |temp| fs::write(temp.join("public/en/page.html"), "longer").unwrap(),
            |temp| fs::write(temp.join("public/en/mine"), "").unwrap(),
            |temp| fs::write(temp.join("public/list"), "mine").unwrap(),
            |temp| fs::remove_dir_all(temp.join("public/en")).unwrap(),
        ];
        for (at, change) in changes.into_iter().enumerate() {
            for pause in [0, 50] {
                let temp = site();
                std::thread::sleep(std::time::Duration::from_millis(pause));
                assert!(!build(&temp, "", |_| {}, change));
                assert!(!build(&temp, "", |_| {}, |_| {}), "{at}");
            }
        }
    }

    #[test]
    fn a_site_can_be_moved() {
        let temp = TempDir::new().unwrap();
        let at = |name: &str, options: &str| {
            let root = temp.path().join(name);
            fs::create_dir_all(root.join("public")).unwrap();
            let root = root.canonicalize().unwrap();
            let build = Build {
                root: &root,
                inputs: &["content"],
                is_hidden: |_| false,
                target: &root.join("public"),
                options,
            };
            Cache::open(build).unwrap().identity
        };
        assert_eq!(at("one", "a"), at("two", "a"));
        assert_ne!(at("one", "a"), at("one", "b"));
    }

    #[cfg(unix)]
    #[test]
    fn links_to_what_is_around_the_site_are_not_followed() {
        let temp = site();
        let root = temp.path().join("site");
        std::os::unix::fs::symlink(temp.path(), root.join("content/up")).unwrap();
        let build = Build {
            root: &root,
            inputs: &["content"],
            is_hidden: |_| false,
            target: &temp.path().join("public"),
            options: "",
        };
        assert!(Cache::open(build).unwrap().ask(true).is_none());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn names_that_are_no_text_are_not_remembered() {
        use std::os::unix::ffi::OsStrExt;
        let temp = site();
        let name = OsStr::from_bytes(b"\xff.md");
        fs::write(temp.path().join("site/content").join(name), "").unwrap();
        let build = Build {
            root: &temp.path().join("site"),
            inputs: &["content"],
            is_hidden: |_| false,
            target: &temp.path().join("public"),
            options: "",
        };
        assert!(Cache::open(build).unwrap().ask(true).is_none());
    }
}
