//! Where a site is published, and what stands beside it.
//!
//! In: the folder as the user wrote it. Out: the real one and the names of our folders beside it,
//! or a refusal. It does not look into the folder.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::PublishError;

/// Folders of a site that belong to its authors and to the cache.
const RESERVED: [&str; 5] = ["content", "locales", "themes", ".fingerpost", ".git"];

/// The folder to publish to, and the names beside it that are ours.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder that visitors see, with links resolved.
    pub(super) folder: PathBuf,
    /// The folder around it.
    pub(super) parent: PathBuf,
    /// Here the next site is put together. Whatever stands here when a build starts is rubbish.
    pub(super) staging: PathBuf,
    /// Here the old site waits while two renames take the place of one exchange.
    ///
    /// Only a whole site ever has this name, so that it can always be put back.
    pub(super) aside: PathBuf,
    /// The lock file.
    pub(super) lock: PathBuf,
}

impl Place {
    /// Finds the real folder that `path` names, for a site whose source files are in `root`.
    ///
    /// # Errors
    /// When it must not be replaced: see `protection`.
    pub fn find(path: &Path, root: &Path) -> Result<Self, PublishError> {
        let folder =
            resolve(path).map_err(PublishError::machine("find the output folder", path))?;
        let root = resolve(root).map_err(PublishError::machine("find the site's folder", root))?;
        let home = std::env::home_dir().and_then(|home| resolve(&home).ok());
        if let Some(reason) = protection(&folder, &root, home.as_deref()) {
            let path = folder;
            return Err(PublishError::Protected { path, reason });
        }
        Ok(Self::beside(folder))
    }

    /// The folder, with links resolved. It need not be there.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether nothing stands beside it that a build has left there, or works on.
    pub fn is_quiet(&self) -> bool {
        let is_gone = |path| fs::symlink_metadata(path).is_err();
        is_gone(&self.staging) && is_gone(&self.aside)
    }

    /// The names beside `folder`, which is not the root of a file system.
    fn beside(folder: PathBuf) -> Self {
        let name = folder.file_name().unwrap_or_default();
        let parent = folder.parent().unwrap_or(&folder).to_owned();
        let ours = |what: &str| {
            let mut ours = OsString::from(".");
            ours.push(name);
            ours.push(".fingerpost-");
            ours.push(what);
            parent.join(ours)
        };
        Self {
            staging: ours("staging"),
            aside: ours("old"),
            lock: ours("lock"),
            folder,
            parent,
        }
    }
}

/// The path without links and `..`; its last parts need not exist.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let absolute = std::path::absolute(path)?;
    for ancestor in absolute.ancestors() {
        match fs::canonicalize(ancestor) {
            Ok(real) => {
                let missing = absolute.strip_prefix(ancestor).unwrap_or(Path::new(""));
                return join_plain(real, missing);
            }
            // A link that leads nowhere is there, although what it points at is not.
            Err(error) if is_missing(&error) && fs::symlink_metadata(ancestor).is_err() => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::NotFound.into())
}

fn is_missing(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

/// `real/missing`, where `missing` must not climb out of a folder that is not there.
fn join_plain(mut real: PathBuf, missing: &Path) -> io::Result<PathBuf> {
    for part in missing.components() {
        match part {
            Component::Normal(name) => real.push(name),
            _ => return Err(io::ErrorKind::NotFound.into()),
        }
    }
    Ok(real)
}

/// Why `folder` must not be replaced, if so. All paths are resolved.
fn protection(folder: &Path, root: &Path, home: Option<&Path>) -> Option<&'static str> {
    let is_source = |name| {
        let source = root.join(name);
        folder.starts_with(&source)
            || (source.canonicalize()).is_ok_and(|real| folder.starts_with(real))
    };
    if folder.parent().is_none() {
        Some("is the root of the file system")
    } else if root.starts_with(folder) {
        Some("holds the site's own source files")
    } else if home.is_some_and(|home| home.starts_with(folder)) {
        Some("holds your home folder")
    } else if RESERVED.into_iter().any(is_source) {
        Some("belongs to the site's own source files")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::temp::TempDir;
    use super::*;

    #[test]
    fn refuses_what_must_not_be_replaced() {
        let root = Path::new("/srv/plan");
        let home = Some(Path::new("/home/ann"));
        for bad in [
            "/",
            "/srv",
            "/srv/plan",
            "/home",
            "/home/ann",
            "/srv/plan/content",
            "/srv/plan/content/new",
            "/srv/plan/locales/pl",
            "/srv/plan/.fingerpost",
        ] {
            assert!(protection(Path::new(bad), root, home).is_some(), "{bad}");
        }
        for good in [
            "/srv/plan/public",
            "/srv/public",
            "/home/ann/public",
            "/srv/plan/contents",
        ] {
            assert_eq!(protection(Path::new(good), root, home), None, "{good}");
        }
    }

    #[test]
    fn resolves_what_is_not_there_yet() {
        let temp = TempDir::new();
        fs::create_dir(temp.join("a")).unwrap();
        let real = |path: &str| resolve(&temp.join(path)).ok();
        assert_eq!(real("a/../b/c/"), Some(temp.join("b/c")));
        assert_eq!(real("a"), Some(temp.join("a")));
        assert_eq!(real("missing/../b"), None);
        assert!(resolve(Path::new("")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn follows_links() {
        use std::os::unix::fs::symlink;
        let temp = TempDir::new();
        fs::create_dir(temp.join("real")).unwrap();
        symlink("real", temp.join("link")).unwrap();
        symlink("nowhere", temp.join("broken")).unwrap();
        assert_eq!(resolve(&temp.join("link")).unwrap(), temp.join("real"));
        assert_eq!(resolve(&temp.join("link/x")).unwrap(), temp.join("real/x"));
        assert!(resolve(&temp.join("broken")).is_err());
        assert!(resolve(&temp.join("broken/x")).is_err());
    }

    #[test]
    fn all_of_ours_is_hidden_and_named_after_the_target() {
        let target = Place::beside(PathBuf::from("/srv/plan/public"));
        let parent = Path::new("/srv/plan");
        assert_eq!(target.parent, parent);
        assert_eq!(target.staging, parent.join(".public.fingerpost-staging"));
        assert_eq!(target.aside, parent.join(".public.fingerpost-old"));
        assert_eq!(target.lock, parent.join(".public.fingerpost-lock"));
    }
}
