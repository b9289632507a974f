//! Tests: what must not harm a published site. A killed build, a full disk, a read-only disk.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use super::manifest::MANIFEST;
use super::temp::{TempDir, read_tree};
use super::{Place, Publication, PublishError, Summary};
use crate::artifact::{Artifact, Content, Sink};
use crate::out_path::OutPath;

fn put(publication: &Publication, path: &str, bytes: Vec<u8>) -> bool {
    let artifact = Artifact {
        path: OutPath::new(path).unwrap(),
        content: Content::Bytes(bytes),
    };
    publication.put(artifact).is_ok()
}

fn begin(temp: &Path) -> Result<Publication, PublishError> {
    let place = Place::find(&temp.join("public"), &temp.join("site"))?;
    Publication::begin(&place, None)
}

fn publish(temp: &Path, text: &str) -> Summary {
    let publication = begin(temp).unwrap();
    assert!(put(&publication, "index.html", text.as_bytes().to_vec()));
    publication.finish().unwrap().summary
}

fn assert_published(temp: &Path, text: &str) {
    let files = read_tree(temp);
    assert!(
        files
            .keys()
            .eq([&format!("public/{MANIFEST}"), "public/index.html"])
    );
    assert_eq!(files["public/index.html"], text);
}

/// Names the folder for a build that waits to be killed.
const VICTIM: &str = "FINGERPOST_TEST_VICTIM";

/// Not a test by itself: the program that [`a_killed_build_is_cleaned_up`] starts and kills.
#[test]
fn victim() {
    let Some(temp) = std::env::var_os(VICTIM) else {
        return;
    };
    let publication = begin(Path::new(&temp)).unwrap();
    assert!(put(&publication, "index.html", b"half".to_vec()));
    println!("\nready");
    std::thread::sleep(std::time::Duration::from_secs(60));
}

#[test]
fn a_killed_build_is_cleaned_up() {
    let temp = TempDir::new();
    publish(&temp, "old");
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "output::hardship::victim", "--nocapture"])
        .env(VICTIM, &*temp)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = BufReader::new(victim.stdout.take().unwrap());
    let is_ready = output.lines().any(|line| line.unwrap() == "ready");
    let busy = begin(&temp);
    victim.kill().unwrap();
    victim.wait().unwrap();

    assert!(is_ready);
    assert!(matches!(busy, Err(PublishError::Busy(_))));
    let left = temp.join(".public.fingerpost-staging/index.html");
    assert_eq!(fs::read_to_string(left).unwrap(), "half");
    assert_eq!(publish(&temp, "old").unchanged, 1);
    assert_published(&temp, "old");
}

/// A disk of one megabyte, if this user may mount one.
#[cfg(target_os = "linux")]
struct SmallDisk(TempDir);

#[cfg(target_os = "linux")]
impl SmallDisk {
    fn mount() -> Option<Self> {
        let disk = Self(TempDir::new());
        if disk.run("mount", &["-t", "tmpfs", "-o", "size=1m", "none"]) {
            return Some(disk);
        }
        println!("skipped: only root may mount a small disk");
        None
    }

    fn run(&self, program: &str, options: &[&str]) -> bool {
        let mut command = Command::new(program);
        command.args(options).arg(&*self.0).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }
}

#[cfg(target_os = "linux")]
impl Drop for SmallDisk {
    fn drop(&mut self) {
        self.run("umount", &[]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_site() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    publish(&disk.0, "old");
    let publication = begin(&disk.0).unwrap();
    assert!(!put(&publication, "index.html", vec![b'x'; 2 << 20]));
    let error = publication.finish().unwrap_err();
    assert!(error.to_string().contains("index.html"), "{error}");
    assert_published(&disk.0, "old");
    publish(&disk.0, "new");
    assert_published(&disk.0, "new");
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_too_full_for_the_manifest_leaves_the_old_site() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    publish(&disk.0, "old");
    let publication = begin(&disk.0).unwrap();
    assert!(put(&publication, "index.html", b"new".to_vec()));
    let filler = disk.0.join("filler");
    fs::write(&filler, vec![b'x'; 2 << 20]).unwrap_err();
    let error = publication.finish().unwrap_err();
    fs::remove_file(filler).unwrap();
    assert!(error.to_string().contains(MANIFEST), "{error}");
    assert_published(&disk.0, "old");
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_leaves_the_old_site() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    publish(&disk.0, "old");
    assert!(disk.run("mount", &["-o", "remount,ro"]));
    let error = begin(&disk.0).unwrap_err();
    assert!(matches!(error, PublishError::Machine { .. }), "{error}");
    assert!(
        error.to_string().contains("beside the output folder"),
        "{error}"
    );
    assert_published(&disk.0, "old");
}

#[cfg(target_os = "linux")]
#[test]
fn a_mount_point_is_refused() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let place = Place::find(&disk.0, Path::new("/fingerpost-site")).unwrap();
    let error = Publication::begin(&place, None).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("mount point"), "{text}");
    assert!(text.contains(disk.0.to_str().unwrap()), "{text}");
}
