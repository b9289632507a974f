//! Publishing a site as a whole.
//!
//! In: artifacts from several threads. Out: the target holds them all, or is as it was.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use crate::artifact::{Artifact, Content, Published, PublishedFile, Sink, SinkError};
use crate::out_path::OutPath;

use super::durable::{sync_folder, sync_tree};
use super::error::PublishError;
use super::lock::Lock;
use super::manifest::{MANIFEST, Manifest};
use super::repair::{discard, discard_files, repair};
use super::standing::{Fresh, Standing};
use super::store::{self, Stored, Way, digest_of, store};
use super::swap::{Target, refuse_mount_point, swap};
use super::target::Place;

/// A site on its way to the target. Dropped without [`Publication::finish`], it leaves the target
/// as it was.
///
/// The lock is given back last, when all else is gone and the next build may start.
#[derive(Debug)]
pub struct Publication {
    target: Place,
    standing: Standing,
    folders: Mutex<HashSet<OsString>>,
    staged: Mutex<Staged>,
    began: SystemTime,
    /// There until the site is published.
    lock: Option<Lock>,
}

/// That all published files were seen to be as they were published.
#[derive(Clone, Copy, Debug)]
pub struct Verified {
    /// The digest of the list of them.
    pub manifest_digest: [u8; 32],
    /// Before any of them was looked at.
    pub at: SystemTime,
}

/// What publishing did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files that are new or changed.
    pub written: usize,
    /// Files that are as they were.
    pub unchanged: usize,
    /// Files that are no longer there, those put there by hand among them.
    pub removed: usize,
}

/// A finished publication. As long as this is there, no other build publishes into the same folder.
#[derive(Debug)]
pub struct Finished {
    /// What publishing did.
    pub summary: Summary,
    /// What is published now.
    pub published: Published,
    _lock: Option<Lock>,
}

/// What is in the staging folder.
#[derive(Debug, Default)]
struct Staged {
    files: Vec<(String, Stored)>,
    /// A file that could not be stored.
    failed: Option<PathBuf>,
}

impl Publication {
    /// Starts to publish to `target`.
    ///
    /// `seen` tells that all published files were seen to be as they were published. As long as the list of them is the
    /// same, they may be kept without reading them.
    ///
    /// # Errors
    /// When the target is not ours, is in use by another build, or when nothing can be written beside it.
    pub fn begin(target: &Place, verified: Option<Verified>) -> Result<Self, PublishError> {
        refuse_mount_point(target)?;
        fs::create_dir_all(&target.parent)
            .map_err(PublishError::machine("create", &target.parent))?;
        let lock = Lock::take(target)?;
        repair(target)?;
        let mut publication = Self {
            target: target.clone(),
            standing: Standing::default(),
            folders: Mutex::default(),
            staged: Mutex::default(),
            began: SystemTime::now(),
            lock: Some(lock),
        };
        // From here on, dropping the value cleans up.
        let fresh = publication.make_staging()?;
        let manifest = verified.map(|verified| verified.manifest_digest);
        publication.standing = Standing::survey(&publication.target.folder, &fresh, manifest)?;
        if let Some(verified) = verified.filter(|_| publication.standing.intact) {
            publication.began = verified.at;
        }
        Ok(publication)
    }

    /// Puts all files taken so far in the place of the target, in one step.
    ///
    /// Files that are not among them are gone afterwards. When nothing is other than it was, the
    /// target is not touched.
    ///
    /// # Errors
    /// When a file could not be stored, or the machine fails. The target is as it was, unless the
    /// error says that the new site is published.
    pub fn finish(mut self) -> Result<Finished, PublishError> {
        let mut staged = std::mem::take(&mut *locked(&self.staged));
        // In the order of the paths, whichever thread came first.
        staged.files.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        if let Some(path) = staged.failed {
            let error = io::Error::other("a file of the site could not be stored");
            return Err(PublishError::machine("publish", &path)(error));
        }
        let summary = self.summarise(&staged.files);
        let manifest = manifest_of(&staged.files).to_json();
        let is_new = !self.is_as_it_was(summary, &manifest, &staged.files);
        let mut replaced = self.began;
        if is_new {
            self.write_manifest(&manifest)?;
            sync_tree(&self.target.staging)?;
            replaced = SystemTime::now();
            self.replace()?;
        }
        let manifest = PublishedFile {
            path: MANIFEST.to_owned(),
            sha256: digest_of(manifest.as_bytes()),
            size: manifest.len() as u64,
            is_new,
        };
        let published = Published {
            files: staged.files.into_iter().map(file).collect(),
            manifest,
            began: self.began,
            replaced,
        };
        Ok(Finished {
            summary,
            published,
            _lock: self.lock.take(),
        })
    }

    /// Makes the staging folder with an empty manifest in it, which show how fresh folders and files look.
    fn make_staging(&self) -> Result<Fresh, PublishError> {
        let staging = &self.target.staging;
        let manifest = staging.join(MANIFEST);
        fs::create_dir(staging).map_err(PublishError::machine("create", staging))?;
        let fresh = fs::File::create_new(&manifest).and_then(|file| {
            Ok(Fresh {
                file: file.metadata()?.permissions(),
                folder: fs::metadata(staging)?.permissions(),
            })
        });
        fresh.map_err(PublishError::machine("create", &manifest))
    }

    fn write_manifest(&self, json: &str) -> Result<(), PublishError> {
        let path = self.target.staging.join(MANIFEST);
        fs::write(&path, json).map_err(PublishError::machine("write", &path))
    }

    fn replace(&self) -> Result<(), PublishError> {
        let before = if self.standing.exists {
            Target::Folder
        } else {
            Target::Nothing
        };
        let Place {
            parent, staging, ..
        } = &self.target;
        swap(&self.target, before)?;
        sync_folder(parent).map_err(PublishError::machine(
            "make sure that the disk keeps the new site, which is published, in",
            parent,
        ))?;
        // That is quicker where it is known what is in it.
        discard_files(staging, &self.standing.files().collect::<Vec<_>>());
        discard(staging).map_err(PublishError::machine(
            "delete the old site (the new one is published), now in",
            staging,
        ))
    }

    fn summarise(&self, files: &[(String, Stored)]) -> Summary {
        let written = files
            .iter()
            .filter(|(_, stored)| stored.way == Way::Written);
        let written = written.count();
        let new: HashSet<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        let is_removed = |old: &&str| !new.contains(*old);
        let removed = self.standing.files().filter(is_removed).count();
        Summary {
            written,
            unchanged: files.len() - written,
            removed: removed + self.standing.strange,
        }
    }

    /// Whether the target already is what would be published, down to the folders.
    fn is_as_it_was(&self, summary: Summary, manifest: &str, files: &[(String, Stored)]) -> bool {
        self.standing.exists
            && summary.written + summary.removed == 0
            && self.standing.manifest == manifest.as_bytes()
            && self
                .standing
                .has_folders_of(files.iter().map(|(path, _)| path.as_str()))
    }

    /// Stores a file and remembers it.
    fn stage(&self, artifact: &Artifact) -> Result<(), SinkError> {
        let name = artifact.path.as_str();
        let path = self.target.staging.join(name);
        self.make_folder(path.parent().unwrap_or(&path))?;
        let old = self.target.folder.join(name);
        let entry = self.standing.known.get(name);
        let published = entry.map(|entry| store::Old {
            path: &old,
            entry,
            is_seen: self.standing.intact,
        });
        let stored = store(&artifact.content, &path, published)?;
        let staged = (name.to_owned(), stored);
        locked(&self.staged).files.push(staged);
        Ok(())
    }

    /// Links to a published file, if it is what the manifest says as far as can be told without reading it.
    fn link(&self, path: &OutPath) -> Result<bool, SinkError> {
        let name = path.as_str();
        let known = self.standing.known.get(name);
        let Some(entry) = known.filter(|_| self.standing.intact) else {
            return Ok(false);
        };
        let new = self.target.staging.join(name);
        self.make_folder(new.parent().unwrap_or(&new))?;
        let path = self.target.folder.join(name);
        let stored = match fs::hard_link(&path, &new) {
            Ok(()) => Stored {
                entry: *entry,
                way: Way::Linked,
            },
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::AlreadyExists) =>
            {
                return Ok(false);
            }
            // The disk has no links, or not so many.
            Err(_) => {
                let stored = store(&Content::File(path), &new, None)?;
                if stored.entry != *entry {
                    fs::remove_file(&new).map_err(store::fault(&new))?;
                    return Ok(false);
                }
                Stored {
                    way: Way::Copied,
                    ..stored
                }
            }
        };
        locked(&self.staged).files.push((name.to_owned(), stored));
        Ok(true)
    }

    /// Makes a folder in the staging folder, if need be.
    fn make_folder(&self, folder: &Path) -> Result<(), SinkError> {
        if locked(&self.folders).contains(folder.as_os_str()) {
            return Ok(());
        }
        // Two threads may both do this, and no thread waits for the disk of another.
        fs::create_dir_all(folder).map_err(|error| SinkError {
            path: folder.to_owned(),
            error,
        })?;
        locked(&self.folders).insert(folder.as_os_str().to_owned());
        Ok(())
    }

    /// Remembers that the site can't be published, and says why in words.
    fn note_failure(&self, path: &OutPath, failed: SinkError) -> SinkError {
        let failed = self.name_conflict(path, failed);
        locked(&self.staged).failed = Some(failed.path.clone());
        failed
    }

    /// Says so in the words of the site when two files want one place.
    ///
    /// The disk is asked, not a list: it also knows whether `A` and `a` are one place.
    fn name_conflict(&self, path: &OutPath, failed: SinkError) -> SinkError {
        let is_taken = matches!(
            failed.error.kind(),
            ErrorKind::AlreadyExists | ErrorKind::NotADirectory
        );
        if !is_taken || !failed.path.starts_with(&self.target.staging) {
            return failed;
        }
        let text = "another file of the site has this path, or is where this needs a folder";
        SinkError {
            path: self.target.folder.join(path.as_str()),
            error: io::Error::new(ErrorKind::AlreadyExists, text),
        }
    }
}

impl Sink for Publication {
    fn put(&self, artifact: Artifact) -> Result<(), SinkError> {
        let staged = self.stage(&artifact);
        staged.map_err(|failed| self.note_failure(&artifact.path, failed))
    }

    fn keep(&self, path: &OutPath) -> Result<bool, SinkError> {
        let linked = self.link(path);
        linked.map_err(|failed| self.note_failure(path, failed))
    }
}

impl Drop for Publication {
    /// Removes what was not published. What can't be removed now, the next build removes.
    fn drop(&mut self) {
        let _ = discard(&self.target.staging);
    }
}

/// A panic elsewhere leaves nothing half done under these locks.
fn locked<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn file((path, stored): (String, Stored)) -> PublishedFile {
    PublishedFile {
        path,
        sha256: stored.entry.sha256,
        size: stored.entry.size,
        is_new: stored.way != Way::Linked,
    }
}

fn manifest_of(files: &[(String, Stored)]) -> Manifest {
    let entries = files.iter();
    let entries = entries.map(|(name, stored)| (name.clone(), stored.entry));
    Manifest::new(entries.collect())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::temp::{TempDir, read_tree, write_tree};
    use super::*;
    use crate::artifact::Content;

    fn artifact(path: &str, text: &str) -> Artifact {
        Artifact {
            path: OutPath::new(path).unwrap(),
            content: Content::Bytes(text.as_bytes().to_vec()),
        }
    }

    fn begin(temp: &Path) -> Result<Publication, PublishError> {
        Publication::begin(&place(temp, "public")?, None)
    }

    fn place(temp: &Path, target: &str) -> Result<Place, PublishError> {
        Place::find(&temp.join(target), &temp.join("site"))
    }

    fn publish(temp: &Path, files: &[(&str, &str)]) -> Summary {
        let publication = begin(temp).unwrap();
        for (path, text) in files {
            publication.put(artifact(path, text)).unwrap();
        }
        publication.finish().unwrap().summary
    }

    /// The published tree must hold `files` and a manifest, and nothing may stand beside it.
    fn assert_published(temp: &Path, files: &[(&str, &str)]) {
        let mut found = read_tree(temp);
        let manifest = found.remove(&format!("public/{MANIFEST}")).unwrap();
        let in_public = |&(path, text): &(&str, &str)| (format!("public/{path}"), text.to_owned());
        assert_eq!(found, files.iter().map(in_public).collect());
        let listed = Manifest::from_json(manifest.as_bytes()).files;
        let paths: BTreeSet<_> = files.iter().map(|(path, _)| *path).collect();
        assert!(listed.keys().map(String::as_str).eq(paths));
    }

    #[test]
    fn what_was_seen_before_is_trusted_only_until_then() {
        let temp = TempDir::new();
        publish(&temp, &SITE);
        let manifest = fs::read(temp.join("public").join(MANIFEST)).unwrap();
        for (manifest, is_kept) in [(digest_of(&manifest), true), ([0; 32], false)] {
            let verified = Verified {
                manifest_digest: manifest,
                at: SystemTime::UNIX_EPOCH,
            };
            let place = place(&temp, "public").unwrap();
            let publication = Publication::begin(&place, Some(verified)).unwrap();
            for (path, text) in SITE {
                let kept = publication.keep(&OutPath::new(path).unwrap());
                assert_eq!(kept.unwrap(), is_kept);
                if !is_kept {
                    publication.put(artifact(path, text)).unwrap();
                }
            }
            let finished = publication.finish().unwrap();
            assert_eq!(finished.published.began == verified.at, is_kept);
            assert_eq!(finished.summary.unchanged, SITE.len());
        }
    }

    const SITE: [(&str, &str); 3] = [
        ("en/aims/index.html", "aims"),
        ("en/index.html", "home"),
        ("index.html", "cover"),
    ];

    #[test]
    fn publishes_keeps_and_removes() {
        let temp = TempDir::new();
        let summary = |written, unchanged, removed| Summary {
            written,
            unchanged,
            removed,
        };
        assert_eq!(publish(&temp, &SITE), summary(3, 0, 0));
        assert_published(&temp, &SITE);
        assert_eq!(publish(&temp, &SITE), summary(0, 3, 0));
        assert_published(&temp, &SITE);
        let next = [
            ("index.html", "COVER"),
            ("en/index.html", "home"),
            ("ar/index.html", "new"),
        ];
        assert_eq!(publish(&temp, &next), summary(2, 1, 1));
        assert_published(&temp, &next);
    }

    #[test]
    fn an_empty_folder_may_become_the_site() {
        let temp = TempDir::new();
        fs::create_dir(temp.join("public")).unwrap();
        publish(&temp, &SITE);
        assert_published(&temp, &SITE);
    }

    #[test]
    fn makes_the_folders_around_the_target() {
        let temp = TempDir::new();
        let place = place(&temp, "a/b/public").unwrap();
        let publication = Publication::begin(&place, None).unwrap();
        publication.put(artifact("x", "1")).unwrap();
        publication.finish().unwrap();
        assert!(temp.join("a/b/public/x").exists());
    }

    #[test]
    fn undoes_what_was_done_by_hand() {
        let by_hand: [fn(&Path); 6] = [
            |public| fs::write(public.join("index.html"), "COVER").unwrap(),
            |public| fs::write(public.join("index.html"), "longer cover").unwrap(),
            |public| fs::write(public.join("stray.html"), "stray").unwrap(),
            |public| fs::create_dir(public.join("en/empty")).unwrap(),
            |public| fs::remove_dir_all(public.join("en")).unwrap(),
            |public| fs::write(public.join(MANIFEST), "{}").unwrap(),
        ];
        for change in by_hand {
            let temp = TempDir::new();
            publish(&temp, &SITE);
            change(&temp.join("public"));
            publish(&temp, &SITE);
            assert_published(&temp, &SITE);
            assert!(!temp.join("public/en/empty").exists());
        }
    }

    #[test]
    fn dropped_without_finish_changes_nothing() {
        let temp = TempDir::new();
        publish(&temp, &SITE);
        let publication = begin(&temp).unwrap();
        publication.put(artifact("index.html", "new")).unwrap();
        assert_eq!(read_tree(&publication.target.staging)["index.html"], "new");
        drop(publication);
        assert_published(&temp, &SITE);
    }

    #[test]
    fn a_second_build_is_refused() {
        let temp = TempDir::new();
        let first = begin(&temp).unwrap();
        let second = begin(&temp).unwrap_err();
        assert!(matches!(second, PublishError::Busy(_)), "{second}");
        first.put(artifact("index.html", "first")).unwrap();
        first.finish().unwrap();
        assert_published(&temp, &[("index.html", "first")]);
        begin(&temp).unwrap();
    }

    #[test]
    fn refuses_a_folder_that_is_not_ours() {
        let temp = TempDir::new();
        write_tree(&temp.join("public"), &[("notes.txt", "mine")]);
        let before = read_tree(&temp);
        let error = begin(&temp).unwrap_err();
        assert!(matches!(error, PublishError::NotOurs(_)), "{error}");
        assert!(error.to_string().contains("public"), "{error}");
        assert_eq!(read_tree(&temp), before);
    }

    #[test]
    fn refuses_the_site_itself() {
        let temp = TempDir::new();
        for target in ["site", "", "site/content"] {
            let error = place(&temp, target).unwrap_err();
            assert!(matches!(error, PublishError::Protected { .. }), "{error}");
        }
        assert_eq!(fs::read_dir(&*temp).unwrap().count(), 0);
    }

    /// Puts `paths` in turn; the last must fail, and then nothing may be published.
    fn check_conflict(paths: &[&str]) {
        let temp = TempDir::new();
        publish(&temp, &SITE);
        let publication = begin(&temp).unwrap();
        let (last, first) = paths.split_last().unwrap();
        for path in first {
            publication.put(artifact(path, "x")).unwrap();
        }
        let error = publication.put(artifact(last, "cover")).unwrap_err();
        assert_eq!(error.path, temp.join("public").join(last));
        let error = publication.finish().unwrap_err();
        assert!(error.to_string().contains(last), "{error}");
        assert_published(&temp, &SITE);
    }

    #[test]
    fn two_files_with_one_path_are_refused() {
        check_conflict(&["en/new.html", "en/new.html"]);
        // This one equals the published file.
        check_conflict(&["index.html", "index.html"]);
        check_conflict(&["a", "a/b"]);
        check_conflict(&["a", "a/b/c"]);
        check_conflict(&["a/b", "a"]);
        check_conflict(&[MANIFEST]);
    }

    #[test]
    fn order_and_threads_do_not_show() {
        let temp = TempDir::new();
        let files: Vec<_> = (0..200)
            .map(|n| artifact(&format!("{}/{}/{n}.html", n % 3, n % 7), &"x".repeat(n)))
            .collect();
        let begin = |name| Publication::begin(&place(&temp, name).unwrap(), None).unwrap();
        let one = begin("one");
        for file in files.iter().rev() {
            one.put(file.clone()).unwrap();
        }
        let many = begin("many");
        std::thread::scope(|scope| {
            for part in files.chunks(50) {
                scope.spawn(|| part.iter().for_each(|f| many.put(f.clone()).unwrap()));
            }
        });
        let (one, many) = (one.finish().unwrap(), many.finish().unwrap());
        assert_eq!(one.summary, many.summary);
        assert_eq!(one.published.files, many.published.files);
        assert_eq!(read_tree(&temp.join("one")), read_tree(&temp.join("many")));
    }

    #[cfg(unix)]
    mod unix {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};

        use super::*;

        fn inode(path: &Path) -> u64 {
            fs::metadata(path).unwrap().ino()
        }

        #[test]
        fn nothing_changed_nothing_written() {
            let temp = TempDir::new();
            publish(&temp, &SITE);
            let public = temp.join("public");
            let look = || {
                let modified = fs::metadata(&public).unwrap().modified().unwrap();
                (inode(&public), inode(&public.join(MANIFEST)), modified)
            };
            let before = look();
            publish(&temp, &SITE);
            assert_eq!(look(), before);
        }

        #[test]
        fn unchanged_files_are_linked() {
            let temp = TempDir::new();
            publish(&temp, &SITE);
            let public = temp.join("public");
            let look = || ["index.html", "en/index.html"].map(|p| inode(&public.join(p)));
            let before = look();
            publish(&temp, &[("index.html", "new"), ("en/index.html", "home")]);
            let after = look();
            assert_ne!(before[0], after[0]);
            assert_eq!(before[1], after[1]);
            let links = fs::metadata(public.join("en/index.html")).unwrap().nlink();
            assert_eq!(links, 1);
        }

        #[test]
        fn permissions_are_those_of_any_new_file() {
            let temp = TempDir::new();
            write_tree(&temp, &[("site/any", "")]);
            fs::set_permissions(temp.join("site/any"), fs::Permissions::from_mode(0o600)).unwrap();
            fs::write(temp.join("new"), "").unwrap();
            let content = Content::File(temp.join("site/any"));
            let path = OutPath::new("files/any").unwrap();
            let publication = begin(&temp).unwrap();
            publication.put(Artifact { path, content }).unwrap();
            publication.finish().unwrap();
            let mode = |path: &str| fs::metadata(temp.join(path)).unwrap().mode();
            assert_eq!(mode("public/files/any"), mode("new"));
            assert_eq!(mode("public"), mode("site"));
            assert_eq!(mode("public/files"), mode("site"));
        }

        #[test]
        fn puts_permissions_right() {
            let temp = TempDir::new();
            publish(&temp, &SITE);
            let page = temp.join("public/index.html");
            let before = fs::metadata(&page).unwrap().mode();
            fs::set_permissions(&page, fs::Permissions::from_mode(0o600)).unwrap();
            publish(&temp, &SITE);
            assert_eq!(fs::metadata(&page).unwrap().mode(), before);
            for folder in ["public", "public/en"] {
                let folder = temp.join(folder);
                let before = fs::metadata(&folder).unwrap().mode();
                fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
                assert_ne!(fs::metadata(&folder).unwrap().mode(), before);
                publish(&temp, &SITE);
                assert_eq!(fs::metadata(&folder).unwrap().mode(), before);
            }
        }

        #[test]
        fn publishes_into_what_a_link_points_at() {
            let temp = TempDir::new();
            let real = temp.join("disk/real");
            fs::create_dir_all(&real).unwrap();
            symlink("disk/real", temp.join("public")).unwrap();
            publish(&temp, &SITE);
            publish(&temp, &SITE[..1]);
            assert!(
                fs::symlink_metadata(temp.join("public"))
                    .unwrap()
                    .is_symlink()
            );
            assert_eq!(read_tree(&real).len(), 2);
            assert_eq!(fs::read_dir(temp.join("disk")).unwrap().count(), 1);
        }

        #[test]
        fn links_in_the_target_are_replaced_and_not_followed() {
            let temp = TempDir::new();
            write_tree(&temp, &[("mine/index.html", "home"), ("mine/other", "1")]);
            publish(&temp, &SITE);
            fs::remove_dir_all(temp.join("public/en")).unwrap();
            symlink("../mine", temp.join("public/en")).unwrap();
            publish(&temp, &SITE);
            let en = fs::symlink_metadata(temp.join("public/en")).unwrap();
            assert!(en.is_dir());
            assert_eq!(read_tree(&temp.join("mine")).len(), 2);
        }
    }
}
