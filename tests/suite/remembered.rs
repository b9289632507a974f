//! What `build` remembers: a build in which nothing has changed writes nothing and says the same, and any other is as if
//! nothing were remembered.
//!
//! `warm_equals_clean` edits a site at random. The edits are the same in every run; `PROPTEST_CASES=200` and
//! `FINGERPOST_SEED=7` look further.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use fingerpost::artifact::{Artifact, Content, MemorySink, Sink, SinkError};
use fingerpost::diagnostics::Diagnostic;
use fingerpost::load;
use fingerpost::out_path::OutPath;
use fingerpost::pipeline::{self, Before, Options};
use fingerpost::source::{FileId, Open, Parts, Sources};
use proptest::prelude::*;
use proptest::test_runner::TestError;
use tempfile::TempDir;

use crate::chance::runner;
use crate::difference;
use crate::large::translate;
use crate::site::{Ran, Site, fixtures, tree};

/// A site with a warning, a file to copy and a theme file of its own.
fn site() -> Site {
    let site = Site::of(&[&fixtures().join("base")]);
    site.write("content/stray.txt", "A file that is not used.\n");
    site.write("content/files/leaflet.pdf", "%PDF leaflet");
    site.write("content/files/old/leaflet.pdf", "%PDF old");
    site.write("themes/council/assets/style.css", "p { color: black }\n");
    site
}

/// A build, and whether it has seen that nothing had changed.
pub(crate) struct Built {
    pub(crate) ran: Ran,
    pub(crate) at_once: bool,
    /// How many English pages it has left as they were.
    pub(crate) kept: usize,
    /// What it says besides the counts of files.
    pub(crate) said: String,
    written: String,
}

pub(crate) fn build(site: &Site, arguments: &[&str]) -> Built {
    let mut ran = site.run(&[&["build", "--timings"], arguments].concat());
    let (times, remarks): (Vec<&str>, Vec<&str>) = ran
        .stderr
        .split_inclusive('\n')
        .partition(|line| line.trim_start().contains(" ms  "));
    let at_once = times.concat().contains("see that nothing has changed");
    let kept = |line: &&str| line.trim_end().ends_with(" English pages left as they are");
    let (kept, remarks): (Vec<&str>, Vec<&str>) = remarks.into_iter().partition(kept);
    let kept = kept
        .first()
        .and_then(|line| line.split(' ').next()?.parse().ok());
    let kept = kept.unwrap_or(0);
    ran.stderr = remarks.concat();
    let (subject, counts) = ran.stdout.split_once(": ").unwrap_or_default();
    let said = format!("{:?}\n{subject}\n{}", ran.exit, ran.stderr);
    let written = counts.split(", in ").next().unwrap_or_default().to_owned();
    Built {
        at_once,
        kept,
        said,
        written,
        ran,
    }
}

/// A site that has been built, and is known to be as it was built.
fn built() -> Site {
    let site = site();
    let built = build(&site, &[]);
    assert_eq!(built.ran.exit, Some(0), "{}", built.ran.stderr);
    assert!(!built.at_once);
    site
}

/// The build that comes next is one in full, and what it says and publishes is what a clean one does.
pub(crate) fn assert_like_clean(site: &Site, what: &str) -> Built {
    let clean = TempDir::new().unwrap();
    let out = clean.path().join("public");
    let warm = build(site, &[]);
    let expected = build(site, &["--no-cache", "--out", &out.display().to_string()]);
    assert!(!expected.at_once, "{what}");
    assert_eq!(warm.said, expected.said, "{what}");
    if expected.ran.exit == Some(0) {
        let trees = difference::trees(&tree(&out), &site.tree("public"));
        assert_eq!(trees, None, "{what}");
    }
    warm
}

/// The next build does everything, and the one after it nothing.
fn assert_noticed(site: &Site, what: &str) {
    let built = assert_like_clean(site, what);
    assert!(!built.at_once, "{what} was not noticed");
    let again = build(site, &[]);
    assert!(again.at_once, "{what} is noticed twice");
    assert_eq!(again.said, built.said, "{what}");
}

/// Everything in a folder with its times, and files with what the system tells of them.
fn times(folder: &Path) -> Vec<(PathBuf, SystemTime, u64)> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name();
    let look = |entry: walkdir::DirEntry| {
        let metadata = entry.metadata().unwrap();
        #[cfg(unix)]
        let inode = std::os::unix::fs::MetadataExt::ino(&metadata);
        #[cfg(not(unix))]
        let inode = 0;
        (entry.into_path(), metadata.modified().unwrap(), inode)
    };
    entries
        .into_iter()
        .map(|entry| look(entry.unwrap()))
        .collect()
}

fn set_time(path: &Path, time: SystemTime) {
    let file = File::options().write(true).open(path).unwrap();
    file.set_modified(time).unwrap();
}

#[test]
fn nothing_changed_nothing_written() {
    let site = site();
    let first = build(&site, &[]);
    assert!(
        first.ran.stderr.contains("stray.txt"),
        "{}",
        first.ran.stderr
    );
    let public = times(&site.root().join("public"));
    for _ in 0..3 {
        let next = build(&site, &[]);
        assert!(next.at_once);
        assert_eq!(next.said, first.said);
        assert_eq!(next.written, "0 files written, 17 unchanged, 0 removed");
        assert_eq!(times(&site.root().join("public")), public);
    }
    // Once all times can be trusted, not even the record is written.
    std::thread::sleep(Duration::from_millis(50));
    build(&site, &[]);
    let before = times(&site.root());
    assert!(build(&site, &[]).at_once);
    assert_eq!(times(&site.root()), before);
    let anew = build(&site, &["--no-cache"]);
    assert!(!anew.at_once);
    assert_eq!(
        (anew.said, anew.written),
        (
            first.said,
            "0 files written, 17 unchanged, 0 removed".into()
        )
    );
    assert_eq!(times(&site.root().join("public")), public);
}

/// The published files by path, with what tells whether they are the same files.
#[cfg(unix)]
fn files(site: &Site) -> std::collections::BTreeMap<PathBuf, u64> {
    use std::os::unix::fs::MetadataExt;
    let entries = walkdir::WalkDir::new(site.root().join("public")).into_iter();
    let entries = entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file());
    entries
        .map(|entry| (entry.path().to_owned(), entry.metadata().unwrap().ino()))
        .collect()
}

#[cfg(unix)]
#[test]
fn of_a_large_site_only_pages_that_changed_are_made_again() {
    let site = large();
    let edit = |path: &str, from: &str, to: &str| {
        let text = site.read(path);
        assert!(text.contains(from), "{path}");
        site.write(path, text.replacen(from, to, 1));
    };
    let changed = |kept: usize, what: &str| {
        let before = files(&site);
        let built = assert_like_clean(&site, what);
        assert_eq!(built.kept, kept, "{what}: {}", built.said);
        let after = files(&site);
        let other = after
            .into_iter()
            .filter(|(path, file)| before.get(path) != Some(file));
        let pages = other.filter(|(path, _)| path.extension().is_some_and(|name| name == "html"));
        pages.count()
    };
    edit("content/one.md", "First words", "Other words");
    assert_eq!(changed(4, "a paragraph"), 2);
    edit(
        "locales/ar/two.ftl",
        "-p-second-words-of = ",
        "-p-second-words-of = هنا ",
    );
    // What is found on the first page has to be said again.
    assert_eq!(changed(3, "a translation"), 1);
    edit(
        "content/three/_index.md",
        "Third words",
        "Third other words",
    );
    assert_eq!(changed(3, "another paragraph"), 2);
    edit("content/one.md", "title = \"One\"", "title = \"First\"");
    assert!(changed(0, "a title, which others show") > 2);
    edit(
        "fingerpost.toml",
        "name = \"English\"",
        "name = \"UK English\"",
    );
    assert!(changed(0, "what all pages show") > 2);
}

#[cfg(unix)]
#[test]
fn the_home_page_of_a_large_site_may_change_alone() {
    let site = large();
    let home = site.read("content/index.md");
    site.write(
        "content/index.md",
        home.replace("welcome to", "welcome back to"),
    );
    assert_eq!(assert_like_clean(&site, "a paragraph of it").kept, 4);
}

#[test]
fn files_to_copy_that_have_not_changed_are_kept_unread() {
    let site = Site::of(&[&fixtures().join("base")]);
    for name in ["same.pdf", "other.pdf"] {
        site.write(&format!("content/files/{name}"), "%PDF");
    }
    for (changed, kept) in [
        (None, [].as_slice()),
        (Some("content/files/other.pdf"), &["files/same.pdf"]),
        (
            Some("content/aims.md"),
            &["files/other.pdf", "files/same.pdf"],
        ),
    ] {
        let before = changed.map(|changed| Before {
            changed: BTreeSet::from([changed.to_owned()]),
            notes: Vec::new(),
        });
        let mut found = Vec::new();
        let sources = load::load(&site.root(), &mut found);
        let options = Options::default();
        let ready = pipeline::prepare(&sources, &options, before, &mut |_| {}, &mut found);
        let sink = Half {
            put: MemorySink::default(),
            kept: Mutex::default(),
            may_keep: |path| path.starts_with("files/"),
        };
        ready.unwrap().render(&sink, &mut found).unwrap();
        let all = sink.kept.into_inner().unwrap();
        assert!(all.iter().map(OutPath::as_str).eq(kept.iter().copied()));
        let put = sink.put.into_files();
        assert!(all.iter().all(|path| !put.contains_key(path)));
        let copies = put
            .keys()
            .filter(|path| path.as_str().starts_with("files/"));
        assert_eq!(copies.count() + all.len(), 2);
    }
}

/// Takes all files, and keeps those it may.
struct Half {
    put: MemorySink,
    kept: Mutex<BTreeSet<OutPath>>,
    may_keep: fn(&str) -> bool,
}

impl Sink for Half {
    fn put(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.put.put(artifact)
    }

    fn keep(&self, path: &OutPath) -> Result<bool, SinkError> {
        let may = (self.may_keep)(path.as_str());
        if may {
            self.kept.lock().unwrap().insert(path.clone());
        }
        Ok(may)
    }
}

/// Opens the files of a site, but reads no long file behind its beginning.
struct Torn(PathBuf);

impl Open for Torn {
    fn text(&self, _: FileId, path: &str) -> (String, Vec<Diagnostic>) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        (text, Vec::new())
    }

    fn parts(&self, path: &str) -> Option<Box<dyn Parts>> {
        let file = File::open(self.0.join(path)).unwrap();
        Some(Box::new(TornFile(file)))
    }
}

struct TornFile(File);

impl io::Read for TornFile {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("the disk is torn"))
    }
}

impl Seek for TornFile {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_lock_that_can_not_be_read_to_its_end_stops_the_build() {
    let site = large();
    let options = Options {
        pages_at_once: 1,
        ..Options::default()
    };
    let make = |before: Option<Before>| {
        let mut found = Vec::new();
        let loaded = load::load_within(&site.root(), 1, &mut found);
        let open: Arc<dyn Open> = Arc::new(Torn(site.root()));
        let mut sources = Sources::default();
        sources.assets.clone_from(&loaded.assets);
        for (id, file) in loaded.under("") {
            if loaded.is_unread(id) {
                sources.add_unread(file.path.clone(), &open);
            } else {
                sources.add(file.path.clone(), file.text());
            }
        }
        let ready = pipeline::prepare(&sources, &options, before, &mut |_| {}, &mut found);
        let mut ready = ready.unwrap();
        let done = ready.render(&MemorySink::default(), &mut found);
        done.map(|()| ready.into_notes())
    };
    let notes = make(None).unwrap();
    let before = Before {
        changed: BTreeSet::from(["content/two.md".to_owned()]),
        notes,
    };
    let error = make(Some(before)).unwrap_err();
    assert_eq!(
        error.to_string(),
        "locales/ar/translations.lock.toml: the disk is torn"
    );
}

#[test]
fn a_page_that_can_not_be_kept_is_made_as_a_clean_build_makes_it() {
    let site = large();
    // A link with other words keeps the name that it has in translations.
    let english = |link: &str| {
        let text = format!("Read in [{link}](two.md) what we do in all our streets.");
        site.write(
            "content/link.md",
            format!("+++\ntitle = \"Link\"\n+++\n\n{text}\n"),
        );
        assert_eq!(site.run(&["sync"]).exit, Some(0));
    };
    english("the other");
    site.write(
        "locales/ar/link.ftl",
        "# English: Link\nlink-title = نص\n\n\
         # English: Read in [the other]({ $link-the-other }) what we do in all our streets.\n\
         link-p-read-in-the = [نص]({ $link-the-other })\n",
    );
    english("the next");
    assert_eq!(site.run(&["accept", "ar", "--page", "link"]).exit, Some(0));
    let options = Options {
        pages_at_once: 1,
        ..Options::default()
    };
    let make = |before: Option<Before>, may_keep: fn(&str) -> bool| {
        let mut found = Vec::new();
        let sources = load::load_within(&site.root(), 1, &mut found);
        let ready = pipeline::prepare(&sources, &options, before, &mut |_| {}, &mut found);
        let mut ready = ready.unwrap();
        let sink = Half {
            put: MemorySink::default(),
            kept: Mutex::default(),
            may_keep,
        };
        ready.render(&sink, &mut found).unwrap();
        (
            sink.put.into_files(),
            sink.kept.into_inner().unwrap(),
            ready.into_notes(),
        )
    };
    let (clean, _, notes) = make(None, |_| false);
    let arabic = &clean[&OutPath::new("ar/link/index.html").unwrap()];
    let Content::Bytes(arabic) = arabic else {
        panic!("a page is made");
    };
    assert!(!String::from_utf8_lossy(arabic).contains("Read in"));
    let ways: [fn(&str) -> bool; 3] = [
        |_| false,
        |path| path.starts_with("en/"),
        |path| path.starts_with("ar/"),
    ];
    for may_keep in ways {
        let before = Before {
            changed: BTreeSet::from(["content/two.md".to_owned()]),
            notes: notes.clone(),
        };
        let (made, kept, _) = make(Some(before), may_keep);
        for (path, content) in &clean {
            let (made, kept) = (made.get(path), kept.contains(path));
            assert!(made.is_none_or(|made| made == content), "{path:?}");
            assert_ne!(made.is_some(), kept, "{path:?}");
        }
    }
}

/// A site that counts as large, translated, and built.
fn large() -> Site {
    let site = Site::of(&[&fixtures().join("base")]).one_by_one();
    let home = site.read("content/index.md");
    site.write(
        "content/index.md",
        home.replace("Welcome.", "You are welcome to read this plan."),
    );
    for (path, title, text) in [
        (
            "one.md",
            "One",
            "First words of a page.\n\n## A heading\n\nSee [the other](two.md).",
        ),
        (
            "two.md",
            "Two",
            "Second words of a page.\n\n- a point\n- one more",
        ),
        ("three/_index.md", "Three", "Third words of a page."),
    ] {
        let order = title.len();
        let front =
            format!("title = \"{title}\"\ndescription = \"About {title}.\"\norder = {order}");
        site.write(
            &format!("content/{path}"),
            format!("+++\n{front}\n+++\n\n{text}\n"),
        );
    }
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    translate(&site);
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    let built = build(&site, &[]);
    assert_eq!(built.ran.exit, Some(0), "{}", built.ran.stderr);
    site
}

#[test]
fn a_file_that_was_only_touched_is_as_it_was() {
    let site = built();
    for path in [
        "content/aims.md",
        "content/files/leaflet.pdf",
        "fingerpost.toml",
        "public/index.html",
    ] {
        let path = site.root().join(path);
        set_time(&path, SystemTime::now() - Duration::from_secs(1000));
        assert!(build(&site, &[]).at_once, "{}", path.display());
        set_time(&path, SystemTime::now() + Duration::from_secs(1000));
        assert!(build(&site, &[]).at_once, "{}", path.display());
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        fs::write(&path, bytes).unwrap();
        assert!(build(&site, &[]).at_once, "{}", path.display());
    }
    site.write("content/.hidden", "an editor's");
    site.write("content/aims.md~", "an editor's");
    assert!(build(&site, &[]).at_once);
}

#[test]
fn a_copy_of_a_site_is_as_it_was() {
    let site = built();
    let copy = Site::of(&[&site.root()]);
    assert!(build(&copy, &[]).at_once);
    copy.write("content/aims.md", "+++\ntitle = \"Aims\"\n+++\n\nAims.\n");
    assert_noticed(&copy, "an edit of a copy");
}

#[test]
fn what_changes_in_the_site_is_noticed() {
    type Change = fn(&Site);
    let changes: [(&str, Change); 12] = [
        ("an edit", |site| {
            site.write(
                "content/aims.md",
                "+++\ntitle = \"Aims\"\n+++\n\nLess crime.\n",
            );
        }),
        ("a new page", |site| {
            site.write("content/new.md", "+++\ntitle = \"New\"\n+++\n\nNew.\n");
        }),
        ("a new folder", |site| {
            fs::create_dir(site.root().join("content/section")).unwrap();
        }),
        ("a page less", |site| {
            fs::remove_file(site.root().join("content/new.md")).unwrap();
        }),
        ("another name", |site| {
            let root = site.root();
            fs::rename(
                root.join("content/stray.txt"),
                root.join("content/astray.txt"),
            )
            .unwrap();
        }),
        ("a new file to copy", |site| {
            site.write("content/files/new.pdf", "new")
        }),
        ("another file to copy", |site| {
            site.write("content/files/old/leaflet.pdf", "%PDF new");
        }),
        ("another style", |site| {
            site.write("themes/council/assets/style.css", "p { color: green }\n");
        }),
        ("a theme's file less", |site| {
            fs::remove_file(site.root().join("themes/council/assets/style.css")).unwrap();
        }),
        ("the first translation", |site| {
            site.write(
                "locales/ar/index.ftl",
                "index-title = \u{645}\u{631}\u{62d}\u{628}\u{627}\n",
            );
        }),
        ("another configuration", |site| {
            let text = site.read("fingerpost.toml");
            site.write(
                "fingerpost.toml",
                text.replace("plan.example", "other.example"),
            );
        }),
        ("a table less", |site| {
            fs::remove_dir_all(site.root().join("content/data")).unwrap();
        }),
    ];
    let site = built();
    for (what, change) in changes {
        change(&site);
        if what == "a table less" {
            // Pages may speak of it: then nothing is published, and nothing forgotten.
            assert_like_clean(&site, what);
        } else {
            assert_noticed(&site, what);
        }
    }
}

#[test]
fn mistakes_are_said_every_time() {
    let site = built();
    let before = site.read("content/aims.md");
    site.write("content/aims.md", "+++\ntitle = \n+++\n");
    let first = build(&site, &[]);
    assert_eq!(first.ran.exit, Some(1));
    let second = build(&site, &[]);
    assert_eq!((second.said, second.at_once), (first.said, false));
    site.write("content/aims.md", before);
    assert!(build(&site, &[]).at_once, "nothing was published since");
}

#[cfg(unix)]
#[test]
fn an_edit_is_noticed_though_size_and_time_are_as_before() {
    let site = built();
    for path in [
        "content/aims.md",
        "content/files/leaflet.pdf",
        "public/files/leaflet.pdf",
    ] {
        let path = site.root().join(path);
        // So that all times are trusted.
        std::thread::sleep(Duration::from_millis(50));
        assert!(build(&site, &[]).at_once);
        let time = fs::metadata(&path).unwrap().modified().unwrap();
        let mut bytes = fs::read(&path).unwrap();
        let last = bytes.len() - 2;
        bytes[last] = if bytes[last] == b'x' { b'y' } else { b'x' };
        fs::write(&path, bytes).unwrap();
        set_time(&path, time);
        assert_noticed(&site, &path.display().to_string());
    }
}

/// Each edit follows at once on a build, and each build on an edit.
#[test]
fn edits_in_quick_succession_are_noticed() {
    let site = built();
    for round in 0..20 {
        let letter = char::from(b'a' + round);
        site.write(
            "content/aims.md",
            format!("+++\ntitle = \"Aims\"\n+++\n\n{letter}.\n"),
        );
        let built = build(&site, &[]);
        assert!(!built.at_once, "{round}");
        assert!(
            site.read("public/en/aims/index.html")
                .contains(&format!("{letter}."))
        );
        let page = site.root().join("public/en/aims/index.html");
        let good = fs::read(&page).unwrap();
        fs::write(&page, good.to_ascii_uppercase()).unwrap();
        assert!(!build(&site, &[]).at_once, "{round}");
        assert!(fs::read(&page).unwrap() == good, "{round}");
    }
}

#[test]
fn what_changes_in_the_published_site_is_put_right() {
    type Change = fn(&Path);
    let changes: [(&str, Change); 8] = [
        ("an edit", |public| {
            fs::write(public.join("index.html"), "mine").unwrap()
        }),
        ("a file less", |public| {
            fs::remove_file(public.join("index.html")).unwrap()
        }),
        ("a file more", |public| {
            fs::write(public.join("en/mine.html"), "mine").unwrap()
        }),
        ("a hidden file more", |public| {
            fs::write(public.join(".mine"), "mine").unwrap()
        }),
        ("a folder more", |public| {
            fs::create_dir(public.join("mine")).unwrap()
        }),
        ("a folder less", |public| {
            fs::remove_dir_all(public.join("en")).unwrap()
        }),
        ("another manifest", |public| {
            fs::write(public.join(".fingerpost-manifest.json"), "{}").unwrap();
        }),
        ("nothing left", |public| fs::remove_dir_all(public).unwrap()),
    ];
    let site = built();
    for (what, change) in changes {
        change(&site.root().join("public"));
        assert_noticed(&site, what);
    }
}

#[cfg(unix)]
#[test]
fn permissions_and_links_in_the_published_site_are_put_right() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let site = built();
    let page = site.root().join("public/index.html");
    fs::set_permissions(&page, fs::Permissions::from_mode(0o600)).unwrap();
    assert_noticed(&site, "other permissions");
    assert_ne!(
        fs::metadata(&page).unwrap().permissions().mode() & 0o777,
        0o600
    );
    let elsewhere = site.root().join("elsewhere");
    fs::rename(&page, &elsewhere).unwrap();
    symlink(&elsewhere, &page).unwrap();
    assert_noticed(&site, "a link in place of a file");
    assert!(!fs::symlink_metadata(&page).unwrap().is_symlink());
}

#[cfg(unix)]
#[test]
fn the_lock_of_a_killed_build_goes_though_nothing_has_changed() {
    let site = site();
    build(&site, &[]);
    site.write(".public.fingerpost-lock", "");
    assert!(build(&site, &[]).at_once);
    assert!(!site.root().join(".public.fingerpost-lock").exists());
}

#[cfg(unix)]
#[test]
fn what_links_lead_to_is_looked_at() {
    use std::os::unix::fs::symlink;
    let site = site();
    let shared = TempDir::new().unwrap();
    let page = |text: &str| format!("+++\ntitle = \"Shared\"\n+++\n\n{text}\n");
    fs::create_dir_all(shared.path().join("one")).unwrap();
    fs::create_dir_all(shared.path().join("two")).unwrap();
    fs::write(shared.path().join("one/shared.md"), page("One.")).unwrap();
    fs::write(shared.path().join("two/shared.md"), page("Two.")).unwrap();
    symlink("one", shared.path().join("which")).unwrap();
    let content = site.root().join("content");
    symlink(
        shared.path().join("which/shared.md"),
        content.join("linked.md"),
    )
    .unwrap();
    symlink(shared.path().join("one"), content.join("files/folder")).unwrap();
    assert_noticed(&site, "links");
    fs::write(shared.path().join("one/shared.md"), page("Uno.")).unwrap();
    assert_noticed(&site, "an edit behind a link");
    fs::write(shared.path().join("one/new.pdf"), "new").unwrap();
    assert_noticed(&site, "a new file behind a link");
    fs::remove_file(shared.path().join("which")).unwrap();
    symlink("two", shared.path().join("which")).unwrap();
    assert_noticed(&site, "a link on the way");
}

#[test]
fn how_it_was_called_makes_a_difference() {
    let site = site();
    fs::remove_file(site.root().join("content/stray.txt")).unwrap();
    let build = |arguments: &[&str]| build(&site, arguments);
    let other = ["--base-url", "https://other.example/"];
    assert!(!build(&[]).at_once);
    assert!(!build(&other).at_once);
    assert!(site.read("public/en/index.html").contains("other.example"));
    assert!(build(&other).at_once);
    assert!(!build(&[]).at_once);
    assert!(!site.read("public/en/index.html").contains("other.example"));
    assert!(build(&["--jobs", "1"]).at_once);
    let strict = build(&["--strict"]);
    assert!(!strict.at_once);
    let strict_again = build(&["--strict"]);
    assert_eq!(strict_again.said, strict.said);
    assert_eq!(strict_again.at_once, strict.ran.exit == Some(0));
    // Each folder is remembered by itself, however it is written.
    assert!(!build(&["--out", "two"]).at_once);
    assert!(build(&["--out", "content/../two"]).at_once);
    assert!(build(&["--root", ".", "--out", "two"]).at_once);
}

#[test]
fn leftovers_of_a_killed_build_are_cleaned_up() {
    let site = built();
    site.write(".public.fingerpost-staging/index.html", "half");
    assert!(!build(&site, &[]).at_once);
    assert!(!site.root().join(".public.fingerpost-staging").exists());
    assert!(build(&site, &[]).at_once);
    site.write(".public.fingerpost-staging/index.html", "half");
    site.write("content/aims.md", "+++\ntitle = \"Aims\"\n+++\n\nNew.\n");
    assert_noticed(&site, "an edit after a killed build");
}

/// The one record.
pub(crate) fn record(site: &Site) -> PathBuf {
    let records = fs::read_dir(site.root().join(".fingerpost/builds")).unwrap();
    let records: Vec<PathBuf> = records.map(|entry| entry.unwrap().path()).collect();
    let [record] = &records[..] else {
        panic!("not one record: {records:?}");
    };
    record.clone()
}

#[test]
fn nothing_is_remembered_when_that_is_asked() {
    let site = site();
    build(&site, &["--no-cache"]);
    assert!(!site.root().join(".fingerpost").exists());
    assert!(!build(&site, &[]).at_once);
    let before = times(&site.root().join(".fingerpost"));
    assert!(!build(&site, &["--no-cache"]).at_once);
    assert_eq!(times(&site.root().join(".fingerpost")), before);
    assert_eq!(
        fs::read_to_string(site.root().join(".fingerpost/.gitignore")).unwrap(),
        "*\n"
    );
}

#[test]
fn a_record_that_is_no_record_is_ignored() {
    let site = built();
    let record = record(&site);
    let good = fs::read(&record).unwrap();
    let version = env!("CARGO_PKG_VERSION").as_bytes();
    let at = good.windows(version.len()).position(|part| part == version);
    let mut other = good.clone();
    other[at.expect("the version is in it")] ^= 1;
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("another version", other),
        ("less", good[..good.len() / 2].to_vec()),
        ("another's", b"{\"version\": 1}".to_vec()),
    ] {
        fs::write(&record, bytes).unwrap();
        assert_noticed(&site, what);
    }
    fs::remove_file(&record).unwrap();
    fs::create_dir(&record).unwrap();
    let built = assert_like_clean(&site, "a folder in its place");
    assert!(!built.at_once);
    fs::remove_dir_all(site.root().join(".fingerpost")).unwrap();
    site.write(".fingerpost", "a file in the place of the folder");
    assert!(!assert_like_clean(&site, "a file").at_once);
    assert!(!assert_like_clean(&site, "a file").at_once);
}

#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_written_is_no_mistake() {
    use std::os::unix::fs::PermissionsExt;
    let site = built();
    let folder = site.root().join(".fingerpost/builds");
    let mode = |mode| fs::set_permissions(&folder, fs::Permissions::from_mode(mode)).unwrap();
    site.write("content/aims.md", "+++\ntitle = \"Aims\"\n+++\n\nNew.\n");
    mode(0o555);
    let built = assert_like_clean(&site, "a folder that can't be written");
    mode(0o755);
    assert!(!built.at_once);
    assert_eq!(built.ran.exit, Some(0));
    assert_like_clean(&site, "a folder that can be written again");
}

#[test]
fn a_damaged_record_is_as_none() {
    let site = built();
    let good = build(&site, &[]);
    let (record, public) = (record(&site), site.tree("public"));
    let bytes = fs::read(&record).unwrap();
    let damages = (any::<prop::sample::Index>(), 1..=255_u8, any::<bool>());
    let result = runner(12, 30).run(&damages, |(at, flip, cut)| {
        let mut bytes = bytes.clone();
        let at = at.index(bytes.len());
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= flip;
        }
        fs::write(&record, bytes).unwrap();
        let built = build(&site, &[]);
        prop_assert!(!built.at_once);
        prop_assert_eq!(&built.said, &good.said);
        prop_assert_eq!(&built.written, &good.written);
        prop_assert_eq!(difference::trees(&public, &site.tree("public")), None);
        prop_assert!(build(&site, &[]).at_once);
        Ok(())
    });
    result.unwrap();
}

/// One edit: what is done, and to what.
type Edit = (u8, usize, usize);

/// Files that are written, as they may be and as they may not.
const TEXTS: &[(&str, &str)] = &[
    (
        "content/aims.md",
        "+++\ntitle = \"Aims\"\n+++\n\nFewer crimes.\n",
    ),
    (
        "content/aims.md",
        "+++\ntitle = \"Aims\"\n+++\n\nFewer [crimes](nowhere).\n",
    ),
    (
        "content/new.md",
        "+++\ntitle = \"New\"\n+++\n\nA new page.\n\n- One\n- Two\n",
    ),
    (
        "content/deep/page.md",
        "+++\ntitle = \"Deep\"\n+++\n\nDeep.\n",
    ),
    ("content/other.txt", "not used"),
    ("content/.hidden.md", "hidden"),
    ("content/files/one.pdf", "one"),
    ("content/files/one.pdf", "two"),
    ("content/files/deep/er/two.pdf", "two"),
    ("locales/en/aims.ftl", "aims-title = Aims\n"),
    (
        "locales/ar/aims.ftl",
        "aims-title = \u{623}\u{647}\u{62f}\u{627}\u{641}\n",
    ),
    ("locales/ar/aims.ftl", "aims-title = { $x\n"),
    (
        "locales/ar/theme.ftl",
        "skip-to-content = \u{62a}\u{62e}\u{637}\n",
    ),
    ("themes/council/assets/style.css", "p { margin: 0 }\n"),
    ("themes/council/assets/style.css", "p { margin: 1px }\n"),
    ("themes/council/theme.toml", "\n"),
    ("themes/council/theme.toml", "nonsense\n"),
    ("public/index.html", "by hand"),
    ("public/en/by-hand.html", "by hand"),
    ("public/.fingerpost-manifest.json", "{}"),
];

/// Does one edit; whatever can't be done is left.
fn edit(site: &Site, (kind, at, to): Edit) {
    let root = site.root();
    let files: Vec<String> = site.tree("").into_keys().collect();
    let files: Vec<&String> = files
        .iter()
        .filter(|path| !path.starts_with(".fingerpost") && *path != "fingerpost.toml")
        .collect();
    let path = root.join(files[at % files.len()]);
    match kind % 10 {
        0..4 => {
            let (path, text) = TEXTS[at % TEXTS.len()];
            let path = root.join(path);
            let folder = path.parent().expect("a file has a folder");
            let _ = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
        }
        4 => drop(fs::remove_file(path)),
        5 => {
            let other = root.join(files[to % files.len()]);
            drop(fs::rename(path, other));
        }
        6 => {
            let name = format!(
                "{}{}",
                to % 3,
                path.file_name().unwrap_or_default().display()
            );
            let other = path.with_file_name(name);
            drop(fs::rename(path, other));
        }
        7 => set_time(&path, SystemTime::now() - Duration::from_secs(to as u64)),
        8 => {
            // The same size and time.
            let time = fs::metadata(&path).unwrap().modified().unwrap();
            let mut bytes = fs::read(&path).unwrap();
            if let Some(byte) = bytes
                .iter_mut()
                .rev()
                .find(|byte| byte.is_ascii_lowercase())
            {
                *byte = b'a' + (to % 26) as u8;
            }
            fs::write(&path, bytes).unwrap();
            set_time(&path, time);
        }
        _ => {
            let text = site.read("fingerpost.toml");
            let lines: Vec<&str> = text.lines().collect();
            let line = lines[at % lines.len()];
            let changed = match to % 3 {
                0 => text.replacen(line, "", 1),
                1 => text.replace("Town", "Village"),
                _ => text.replace("plan.example", "other.example"),
            };
            site.write("fingerpost.toml", changed);
        }
    }
}

#[test]
fn warm_equals_clean() {
    let edits = prop::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), 8);
    let edits = edits.prop_map(|edits| {
        let small = |(kind, at, to): Edit| (kind, at % 1000, to % 1000);
        edits.into_iter().map(small).collect::<Vec<Edit>>()
    });
    let ways = (edits, any::<bool>());
    let result = runner(6, 30).run(&ways, |(edits, is_large)| {
        let site = if is_large { large() } else { built() };
        let clean = TempDir::new().unwrap();
        let out = clean.path().join("public");
        let mut config = site.read("fingerpost.toml");
        for (number, &one) in edits.iter().enumerate() {
            edit(&site, one);
            // Now and then nothing has changed.
            let times = 1 + number % 2;
            let expected = build(&site, &["--no-cache", "--out", &out.display().to_string()]);
            for _ in 0..times {
                let warm = build(&site, &[]);
                if warm.ran.exit == Some(2) {
                    // The folder has become nobody's; that is no matter of what is remembered.
                    fs::remove_dir_all(site.root().join("public")).unwrap();
                    continue;
                }
                prop_assert_eq!(&warm.said, &expected.said, "after edit {}", number);
                if expected.ran.exit == Some(0) {
                    let trees = difference::trees(&tree(&out), &site.tree("public"));
                    prop_assert_eq!(trees, None, "after edit {}", number);
                }
            }
            if expected.ran.exit == Some(0) {
                config = site.read("fingerpost.toml");
            } else if number % 3 == 2 {
                // So that most builds have something to publish.
                site.write("fingerpost.toml", &config);
            }
        }
        Ok(())
    });
    if let Err(TestError::Fail(reason, edits)) = result {
        panic!("{reason}\nafter {edits:?}");
    }
}
