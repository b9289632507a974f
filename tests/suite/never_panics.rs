//! Any bytes as any file: the program finds mistakes, and never panics.
//!
//! Each case takes a real file, damages it at random and builds a site with it in memory. The cases
//! are the same in every run; `PROPTEST_CASES=100000` and `FINGERPOST_SEED=7` look for others.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use fingerpost::artifact::MemorySink;
use fingerpost::config;
use fingerpost::diagnostics::{self, Diagnostic, human, json, short};
use fingerpost::load;
use fingerpost::pipeline::workshop;
use fingerpost::pipeline::{self, Options};
use fingerpost::render::Renderer;
use fingerpost::source::Sources;
use proptest::prelude::{Strategy, any, prop};
use proptest::test_runner::{TestCaseError, TestError};

use crate::chance::runner;
use crate::site::{Site, Tree, fixtures};
use crate::{difference, repository};

/// Pieces that mean something in one of our file kinds.
const PIECES: &[&str] = &[
    "{",
    "}",
    "{ $",
    "{#",
    "{#a}",
    "[^",
    "[^a]",
    "[^a]: ",
    "](",
    "[a](b.md#c)",
    "![](x)",
    "+++",
    "+++\n",
    "```",
    "```{aims}\n",
    "~~~",
    "# ",
    "## ",
    "- ",
    "1. ",
    ": ",
    "> ",
    "| a | b |\n|---|---|\n",
    "<b>",
    "<!--",
    "&amp;",
    "\\",
    "\"",
    "\"\"\"",
    "'''",
    "[[",
    "]]",
    "[a]\n",
    "= ",
    "= 1\n",
    "= [",
    "= {",
    "true",
    "99999999999999999999",
    "-1",
    "0",
    "2022-02-30",
    " =",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "    ",
    "->",
    "*[other]",
    "[one]",
    "{ -csp }",
    "{ PLURAL($a) }",
    "{ NUMBER($count, minimumFractionDigits: 99) }",
    ".label = x",
    "### ",
    "{{",
    "}}",
    "{% block main %}",
    "{% endblock %}",
    "{% for a in ",
    "{% if",
    "%}",
    "{{ t(id=\"percent\", number=1) }}",
    "{{ href(page=1) }}",
    "{{<aims />}}",
    "\u{feff}",
    "\u{0}",
    "\u{e000}",
    "\u{200f}",
    "\u{2067}",
    "e\u{301}",
    "ਪੰਜਾਬੀ",
    "العربية",
    "𝔘",
    "crime.latest.",
    "plan.period.start",
    "boards[role=board].name",
    "count",
    "percent",
    "id = \"a\"\n",
    "javascript:x",
    "//",
    "../",
];

/// One edit: where, how much goes, what comes.
type Edit = (prop::sample::Index, usize, Vec<u8>);

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let piece = prop::sample::select(PIECES).prop_map(|piece| piece.as_bytes().to_vec());
    let bytes = prop::collection::vec(any::<u8>(), 0..6);
    let text =
        proptest::strategy::Union::new_weighted(vec![(5, piece.boxed()), (1, bytes.boxed())]);
    let gone = prop::sample::select(&[0_usize, 0, 0, 1, 1, 2, 7, 40, 400][..]);
    prop::collection::vec((any::<prop::sample::Index>(), gone, text), 1..8)
}

fn damage(mut bytes: Vec<u8>, edits: &[Edit]) -> Vec<u8> {
    for (at, gone, text) in edits {
        let at = at.index(bytes.len() + 1);
        let end = (at + gone).min(bytes.len());
        bytes.splice(at..end, text.iter().copied());
    }
    bytes
}

/// The site in which files are damaged: the figures, tables and words of the plan in English and
/// Polish, and few pages, so that a case takes little time.
fn site() -> &'static Tree {
    static SITE: OnceLock<Tree> = OnceLock::new();
    SITE.get_or_init(|| {
        let plan = repository::copied();
        let mut site = plan.tree("");
        let pages = ["index", "foreword", "assessment", "glossary", "all"];
        let keep_page = |path: &str| {
            pages
                .iter()
                .any(|page| path == format!("content/{page}.md"))
        };
        site.retain(|path, _| {
            let is_page = path.starts_with("content/") && path.ends_with(".md");
            let other = ["locales/ar/", "locales/zh/", "locales/pa/"];
            (!is_page || keep_page(path)) && !other.iter().any(|folder| path.starts_with(folder))
        });
        site.insert("fingerpost.toml".to_owned(), configuration());
        site
    })
}

fn configuration() -> Vec<u8> {
    let base = std::fs::read_to_string(fixtures().join("base/fingerpost.toml")).unwrap();
    base.replace("\"ar-u-nu-latn\"", "\"pl\"")
        .replace("\"ar\"", "\"pl\"")
        .into_bytes()
}

/// Everything the commands do with a site, in memory.
fn build(files: &Tree) {
    let folder = on_disk(files);
    let mut found = Vec::new();
    let sources = load::load(&folder.root(), &mut found);
    all_stages(&sources, &mut found);
    diagnostics::sort(&mut found, &sources);
    for finding in &found {
        let text = short::format(finding, &sources);
        assert!(text.ends_with('\n'));
        json::format(finding, &sources);
        human::format(finding, &sources, true);
    }
}

fn on_disk(files: &Tree) -> Site {
    let folder = Site::empty();
    for (path, bytes) in files {
        folder.write(path, bytes);
    }
    folder
}

fn all_stages(sources: &Sources, found: &mut Vec<Diagnostic>) {
    let Some(compiled) = pipeline::compile(sources, &Options::default(), found) else {
        return;
    };
    let read = workshop::read_from(sources);
    let verdicts = &compiled.translation.verdicts;
    workshop::plan(&compiled, sources, verdicts, &BTreeSet::new(), &read).unwrap();
    *found = pipeline::waive(
        &compiled.site.config.waivers,
        std::mem::take(found),
        sources,
    )
    .kept;
    let (site, translation) = (
        Arc::clone(&compiled.site),
        Arc::clone(&compiled.translation),
    );
    if let Some(renderer) = Renderer::new(sources, site, translation, found) {
        renderer
            .render(&compiled, usize::MAX, &MemorySink::default(), found)
            .expect("memory takes every file");
    }
}

/// Damages files whose path is chosen by `chosen`, `cases` times, and builds with each.
fn damaged(cases: u32, chosen: impl Fn(&str) -> bool) {
    with_damaged(cases, chosen, |files| {
        build(files);
        Ok(())
    });
}

/// Damages files and hands the site to `test`.
fn with_damaged(
    cases: u32,
    chosen: impl Fn(&str) -> bool,
    test: impl Fn(&Tree) -> Result<(), TestCaseError>,
) {
    let site = site();
    let paths: Vec<&String> = site.keys().filter(|path| chosen(path)).collect();
    assert!(!paths.is_empty());
    let result =
        runner(cases, 200).run(&(prop::sample::select(paths), edits()), |(path, edits)| {
            let mut files = site.clone();
            let bytes = damage(files[path].clone(), &edits);
            files.insert(path.clone(), bytes);
            test(&files)
        });
    if let Err(TestError::Fail(reason, (path, edits))) = result {
        let bytes = damage(site[path].clone(), &edits);
        panic!("{path}: {reason}\n{}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn with_any_configuration() {
    damaged(10, |path| path == config::FILE);
}

#[test]
fn with_any_page() {
    damaged(12, |path| path.ends_with(".md"));
}

#[test]
fn with_any_table() {
    damaged(12, |path| path.starts_with("content/data/"));
}

#[test]
fn with_any_messages() {
    damaged(10, |path| path.ends_with(".ftl"));
}

#[test]
fn with_any_template() {
    damaged(10, |path| path.contains("/templates/"));
}

#[test]
fn with_any_theme() {
    damaged(10, |path| path.ends_with("/theme.toml"));
}

#[test]
fn sync_keeps_what_it_wrote_with_any_messages() {
    let translated = |path: &str| path.starts_with("locales/pl/");
    with_damaged(8, translated, |files| {
        let folder = on_disk(files);
        folder.run(&["sync"]);
        let once = folder.tree("locales");
        folder.run(&["sync"]);
        match difference::trees(&once, &folder.tree("locales")) {
            Some(changed) => Err(TestCaseError::fail(format!("changes again: {changed}"))),
            None => Ok(()),
        }
    });
}

/// Writes each file into a small site and checks it there.
///
/// A full stack can't be caught, so this is a process of its own.
#[cfg(unix)]
fn checked(cases: &[(&str, String)]) {
    let mut problems = Vec::new();
    for (path, text) in cases {
        let site = Site::of(&[&fixtures().join("base")]);
        site.write(path, text);
        let ran = site.run(&["check", "--format", "short"]);
        if !matches!(ran.exit, Some(0 | 1)) {
            let last = ran.stderr.lines().last().unwrap_or_default();
            problems.push(format!("{path}: ended with {:?}: {last}", ran.exit));
        }
    }
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

fn page(text: &str) -> String {
    format!("+++\ntitle = \"Deep\"\n+++\n\n{text}\n")
}

fn deep(text: &str) -> String {
    text.repeat(20_000)
}

#[cfg(unix)]
#[test]
fn with_anything_in_anything() {
    let list: String = (0..300)
        .map(|n| format!("{}- a\n", "  ".repeat(n)))
        .collect();
    checked(&[
        ("content/lists.md", page(&list)),
        ("content/quotes.md", page(&deep("> "))),
        ("content/braces.md", page(&deep("{"))),
        ("content/emphasis.md", page(&deep("*a **b "))),
        ("content/links.md", page(&deep("["))),
        ("content/marks.md", page(&deep("[^a]"))),
        ("content/data/aims.toml", format!("aims = {}", deep("["))),
        (
            "content/data/terms.toml",
            format!("terms = {}", deep("{a=")),
        ),
        ("content/data/boards.toml", format!("[{}a]", deep("a."))),
        (
            "locales/ar/index.ftl",
            format!("index-title = {}", deep("{")),
        ),
        (
            "locales/ar/aims.ftl",
            format!("aims-title = {}", deep("{ $a ->\n *[b] ")),
        ),
        (
            "locales/ar/aims.ftl",
            format!("aims-title = {{ {}", deep("A(")),
        ),
        (
            "locales/ar/aims.ftl",
            format!("aims-title = {{ {}", deep("A(\n")),
        ),
        (
            "locales/ar/aims.ftl",
            format!("aims-title = {}", deep("{ A(\"}\", ")),
        ),
        ("content/calls.md", page(&format!("{{ {}", deep("A(")))),
        ("themes/council/templates/page.html", deep("{% if a %}")),
        (
            "themes/council/templates/home.html",
            format!("{{{{ {}1", deep("(")),
        ),
    ]);
}

#[cfg(target_os = "linux")]
#[test]
fn with_names_that_are_no_text() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let site = Site::of(&[&fixtures().join("base")]);
    let folder = site.root().join("themes/council/templates");
    std::fs::create_dir_all(&folder).unwrap();
    for name in [b"a\xff.html", b"a\xfe.html"] {
        std::fs::write(folder.join(OsStr::from_bytes(name)), b"\xff").unwrap();
    }
    let ran = site.run(&["check", "--format", "short"]);
    assert_eq!(ran.exit, Some(1), "{}", ran.stderr);
    // Both are shown by one name, so as one finding.
    assert_eq!(ran.stdout.matches("error[bad-slug]").count(), 1);
}
