//! Editing the plan of this repository: exactly what changed is stale, and nothing else.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::repository;
use crate::site::{Site, Tree};

const ACHIEVEMENTS: &str = "content/achievements.md";
const FOREWORD: &str = "content/foreword.md";

/// A copy of the plan that is in step.
fn plan() -> Site {
    static SYNCED: OnceLock<Tree> = OnceLock::new();
    let tree = SYNCED.get_or_init(|| {
        let plan = repository::copied();
        assert_eq!(plan.run(&["sync"]).exit, Some(0));
        plan.tree("")
    });
    let site = Site::empty();
    for (path, bytes) in tree {
        site.write(path, bytes);
    }
    site
}

/// Replaces words that stand once in a file.
fn edit(site: &Site, path: &str, old: &str, new: &str) {
    let text = site.read(path);
    assert_eq!(text.matches(old).count(), 1, "{old:?} in {path}");
    site.write(path, text.replacen(old, new, 1));
}

/// Ids of the texts in a state, by language, as `status` lists them.
fn listed(site: &Site, filter: &str) -> BTreeMap<String, Vec<String>> {
    let ran = site.run(&["status", filter, "--format", "json"]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
    let mut listed = BTreeMap::new();
    for line in ran.stdout.lines() {
        let text: serde_json::Value = serde_json::from_str(line).unwrap();
        let word = |key: &str| text[key].as_str().expect("a text").to_owned();
        listed
            .entry(word("lang"))
            .or_insert_with(Vec::new)
            .push(word("id"));
    }
    listed
}

/// In every language just these texts are stale, before and after `sync`.
fn stale(site: &Site, ids: &[&str]) {
    let mut expected = BTreeMap::new();
    for (code, _) in repository::languages().into_iter().skip(1) {
        if !ids.is_empty() {
            let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
            expected.insert(code, ids);
        }
    }
    assert_eq!(listed(site, "--stale"), expected, "before sync");
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    assert_eq!(listed(site, "--stale"), expected, "after sync");
}

fn missing(site: &Site) -> usize {
    listed(site, "--missing").values().map(Vec::len).sum()
}

#[test]
fn one_word_makes_one_text_stale_until_it_is_put_back() {
    let site = plan();
    let before = site.tree("locales");
    edit(
        &site,
        FOREWORD,
        "never any complacency",
        "never complacency",
    );
    stale(&site, &["foreword-p-there-is-never"]);
    edit(
        &site,
        FOREWORD,
        "never complacency",
        "never any complacency",
    );
    stale(&site, &[]);
    assert_eq!(missing(&site), 0);
    // The comments are as they were, too; only the locks remember.
    for (path, bytes) in site.tree("locales") {
        if !path.ends_with(".lock.toml") {
            assert_eq!(
                String::from_utf8(bytes),
                String::from_utf8(before[&path].clone()),
                "{path}"
            );
        }
    }
}

#[test]
fn a_moved_paragraph_is_the_same_text() {
    let site = plan();
    let text = site.read(FOREWORD);
    let start = text.find("There is never any complacency").unwrap();
    let end = start + text[start..].find("\n\n").unwrap() + 2;
    let paragraph = text[start..end].to_owned();
    let rest = text.replace(&paragraph, "");
    let first = rest.find("One of our key priorities").unwrap();
    let moved = format!("{}{paragraph}{}", &rest[..first], &rest[first..]);
    site.write(FOREWORD, moved);
    stale(&site, &[]);
    assert_eq!(missing(&site), 0);
}

#[test]
fn links_and_figures_are_no_matter_of_translation() {
    let site = plan();
    edit(
        &site,
        "content/formats.md",
        "(https://www.hertsmere.gov.uk)",
        "(https://www.hertsmere.gov.uk/csp)",
    );
    edit(
        &site,
        "content/consultation.md",
        "[three aims](aims.md)",
        "[three aims](index.md)",
    );
    let figures = "content/data/crime/2022.toml";
    let text = site.read(figures);
    let at = text.find("category = \"robbery\"").unwrap();
    let line = text[at..]
        .lines()
        .find(|line| line.starts_with("count = "))
        .unwrap();
    let line = line.to_owned();
    let as_published = text[at..]
        .lines()
        .find(|line| line.starts_with("as_published"))
        .map(str::to_owned);
    let mut changed = text[at..].replacen(&line, "count = 71", 1);
    if let Some(line) = as_published {
        changed = changed.replacen(&line, "", 1);
    }
    site.write(figures, format!("{}{changed}", &text[..at]));
    stale(&site, &[]);
    assert_eq!(missing(&site), 0);
    assert_eq!(site.run(&["build"]).exit, Some(0));
}

#[test]
fn the_better_half_of_a_paragraph_keeps_its_id() {
    let site = plan();
    edit(
        &site,
        ACHIEVEMENTS,
        ". The letters provide contact details",
        ".\n\nThe letters provide contact details",
    );
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    let stale = listed(&site, "--stale");
    let missing = listed(&site, "--missing");
    assert_eq!((stale.len(), missing.len()), (4, 4));
    for code in stale.keys() {
        let (stale, missing) = (&stale[code], &missing[code]);
        assert_eq!((stale.len(), missing.len()), (1, 1), "{code}");
        // The longer half is the one that is stale; the other is new.
        let english = site.read("locales/en/achievements.ftl");
        let text = |id: &str| {
            let start = format!("{id} = ");
            english
                .lines()
                .find_map(|line| line.strip_prefix(&start))
                .expect("it is there")
                .to_owned()
        };
        assert!(text(&stale[0]).len() > text(&missing[0]).len(), "{code}");
    }
    // Nothing of the old translation is gone.
    let polish = site.read("locales/pl/achievements.ftl");
    assert!(polish.contains(
        "# English was: When [anti-social behaviour]({ $link-anti-social-behaviour }) is affecting"
    ));
}

#[test]
fn a_page_that_goes_and_comes_back_has_its_translations() {
    let site = plan();
    let before = listed(&site, "--draft");
    let page = site.read(FOREWORD);
    std::fs::remove_file(site.root().join(FOREWORD)).unwrap();
    // The table of differences links to the page and is held back; all else is written.
    assert_eq!(site.run(&["sync"]).exit, Some(1));
    let parked = site.read("locales/pa/foreword.ftl");
    assert!(
        parked
            .lines()
            .all(|line| line.is_empty() || line.starts_with('#')),
        "{parked}"
    );
    site.write(FOREWORD, page);
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    assert_eq!(listed(&site, "--draft"), before);
    stale(&site, &[]);
}

#[test]
fn a_new_word_of_the_theme_is_offered_with_the_plural_forms_of_each_language() {
    let site = plan();
    let theme = site.read("locales/en/theme.ftl");
    let word = "\n# $n (number): how many.\nnew-words =\n    { $n ->\n        [one] { $n } word\n       *[other] { $n } words\n    }\n";
    site.write("locales/en/theme.ftl", format!("{theme}{word}"));
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    for (code, forms) in [("ar", 6), ("zh", 1), ("pl", 4), ("pa", 2)] {
        let file = site.read(&format!("locales/{code}/theme.ftl"));
        let at = file.find("# new-words =").expect("it is offered");
        let offer = file[at..].split("\n\n").next().unwrap();
        assert_eq!(offer.matches('[').count(), forms, "{offer}");
        // The offer is Fluent as soon as it is no comment any more.
        let message: String = offer
            .lines()
            .map(|line| format!("{}\n", line.strip_prefix("# ").unwrap()))
            .collect();
        site.write(
            &format!("locales/{code}/theme.ftl"),
            file.replace(offer, message.trim_end()),
        );
    }
    let ran = site.run(&["sync"]);
    assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
    assert_eq!(missing(&site), 0);
}
