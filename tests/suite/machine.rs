//! Machines that fail: the program ends with 3, names the path, and the old site stays.

#![cfg(unix)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::difference;
use crate::site::{Ran, Site, Tree, fixtures};

fn base() -> Site {
    Site::of(&[&fixtures().join("base")])
}

/// A build that failed: 3, the path, nothing changed.
fn assert_failed(ran: &Ran, path: &str, before: &Tree, after: &Tree) {
    assert_eq!(ran.exit, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains(path), "{}", ran.stderr);
    assert_eq!(difference::trees(before, after), None);
}

#[test]
fn files_that_may_not_grow_leave_the_old_site() {
    let site = base();
    let before = site.tree("");
    // Blocks of 512 bytes; the signal that tells of the limit is not for us.
    let script = "trap '' XFSZ; ulimit -f 4 && exec \"$0\" build --jobs 1";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_fingerpost")])
        .current_dir(site.root())
        .output()
        .unwrap();
    let ran = site.ran(&output);
    assert_failed(
        &ran,
        "[root]/.public.fingerpost-staging/",
        &before,
        &site.tree(""),
    );
}

/// A small disk, if this user may mount one.
#[cfg(target_os = "linux")]
struct Disk(Site);

#[cfg(target_os = "linux")]
impl Disk {
    fn mount(size: &str) -> Option<Self> {
        let disk = Self(Site::empty());
        let options = format!("size={size}");
        if disk.run("mount", &["-t", "tmpfs", "-o", &options, "none"]) {
            return Some(disk);
        }
        println!("skipped: only root may mount a small disk");
        None
    }

    fn run(&self, program: &str, options: &[&str]) -> bool {
        let mut command = Command::new(program);
        command
            .args(options)
            .arg(self.0.root())
            .stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }

    fn out(&self) -> String {
        self.0.root().join("public").display().to_string()
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk {
    fn drop(&mut self) {
        self.run("umount", &[]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_site() {
    let Some(disk) = Disk::mount("32k") else {
        return;
    };
    disk.0.write("public/.fingerpost-manifest.json", "{}");
    disk.0.write("public/index.html", "old");
    let before = disk.0.tree("");
    let ran = base().run(&["build", "--out", &disk.out()]);
    assert_failed(
        &ran,
        ".public.fingerpost-staging/",
        &before,
        &disk.0.tree(""),
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_leaves_the_old_site() {
    let Some(disk) = Disk::mount("4m") else {
        return;
    };
    let site = base();
    assert_eq!(site.run(&["build", "--out", &disk.out()]).exit, Some(0));
    let before = disk.0.tree("");
    site.write("content/index.md", "+++\ntitle = \"New\"\n+++\n");
    assert!(disk.run("mount", &["-o", "remount,ro"]));
    let ran = site.run(&["build", "--out", &disk.out()]);
    let path = disk.0.root().display().to_string();
    assert_failed(&ran, &path, &before, &disk.0.tree(""));
}

#[test]
fn a_folder_without_permission_leaves_the_old_site() {
    use std::fs::{Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt;
    let site = base();
    let before = site.tree("");
    let mode = |mode| set_permissions(site.root(), Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    let may_write = std::fs::write(site.root().join("probe"), "").is_ok();
    let ran = site.run(&["build"]);
    mode(0o755);
    if may_write {
        println!("skipped: this user may write everywhere");
        return;
    }
    assert_failed(&ran, "[root]", &before, &site.tree(""));
}

#[test]
fn a_killed_build_leaves_one_of_both_sites() {
    let site = base();
    assert_eq!(site.run(&["build"]).exit, Some(0));
    let old = site.tree("public");
    site.write("content/index.md", "+++\ntitle = \"New\"\n+++\n\nNew.\n");
    let other = Site::of(&[&site.root()]);
    assert_eq!(other.run(&["build"]).exit, Some(0));
    let new = other.tree("public");
    for delay in [0, 10, 20, 30, 40, 50, 60, 80] {
        let mut build = site
            .command(&["build", "--jobs", "1"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(delay));
        build.kill().unwrap();
        build.wait().unwrap();
        let found = site.tree("public");
        assert!(
            found == old || found == new,
            "killed after {delay} ms:\n{:?}",
            difference::trees(&new, &found)
        );
    }
    let ran = site.run(&["build"]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
    assert_eq!(difference::trees(&new, &site.tree("public")), None);
    let left = site.tree("");
    let ours = left.keys().find(|path| path.starts_with(".public."));
    assert_eq!(ours, None);
}

#[test]
fn two_builds_at_once_do_not_mix() {
    let site = base();
    let start = || {
        let mut command = site.command(&["build"]);
        command
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    };
    let builds = [start(), start(), start()];
    let mut done = 0;
    for build in builds {
        let ran = site.ran(&build.wait_with_output().unwrap());
        match ran.exit {
            Some(0) => done += 1,
            _ => assert!(
                ran.exit == Some(3) && ran.stderr.contains("another build"),
                "{:?} {}",
                ran.exit,
                ran.stderr
            ),
        }
    }
    assert!(done > 0);
    let clean = base();
    assert_eq!(clean.run(&["build"]).exit, Some(0));
    assert_eq!(
        difference::trees(&clean.tree("public"), &site.tree("public")),
        None
    );
}

#[test]
fn nobody_reading_the_output_is_no_mistake() {
    let site = base();
    let script = "\"$0\" check --format json | true; \"$0\" build 2>&1 | true";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_fingerpost")])
        .current_dir(site.root())
        .output()
        .unwrap();
    assert!(
        output.stderr.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn the_time_and_the_place_do_not_change_the_bytes() {
    let (here, there) = (base(), base());
    assert_eq!(here.run(&["build"]).exit, Some(0));
    let mut command = there.command(&["build", "--root"]);
    let output = command
        .arg(there.root())
        .env("TZ", "Asia/Shanghai")
        .env("LANG", "pl_PL.UTF-8")
        .env("LC_ALL", "ar_EG.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1")
        .current_dir(Path::new("/"))
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(
        difference::trees(&here.tree("public"), &there.tree("public")),
        None
    );
}
