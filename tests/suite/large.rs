//! A large site of which little has changed: what is not read again comes out as if it were.
//!
//! `pages_change_at_random` is the same in every run; `PROPTEST_CASES=200` and `FINGERPOST_SEED=7` look further.

use proptest::prelude::*;
use proptest::test_runner::TestError;
use tempfile::TempDir;

use crate::chance::runner;
use crate::difference;
use crate::remembered::{assert_like_clean, build, record};
use crate::site::{Site, fixtures, tree};

/// Pages of the site, by their paths below `content/`: such that one name begins with another, and a page of a
/// collection.
const PAGES: [&str; 8] = [
    "one.md",
    "one-two.md",
    "one-two-three.md",
    "four.md",
    "five.md",
    "part/_index.md",
    "part/six.md",
    "seven.md",
];

/// What a page may say of itself. Two pages may come to have one title, or one place in the contents list.
const FRONTS: [&str; 6] = [
    "title = \"Page of {}\"",
    "title = \"Page of {}\"\ndescription = \"About {}.\"\norder = 3",
    "title = \"Page of {}\"\norder = 3\nupdated = 2024-03-01",
    "title = \"Page of {}\"\norder = 4\nsensitive = true",
    "title = \"Page of {}\"\n\n[values]\nnumber = \"crime.latest.all-crime.count\"",
    "title = \"One title\"\norder = 5",
];

/// What may stand on a page.
const BLOCKS: [&str; 16] = [
    "Words of this page, which everybody can read.",
    "Other words of this page, for all of our residents.",
    "- a point\n- one more point",
    "## A heading {#place}\n\nBelow it.",
    "A place in the text. {#place}",
    "## Second heading\n\nBelow that.",
    "A text with a name of its own. {#two}",
    "One more with a name. {#two-three-two}",
    "Look at [the place](/one.md#place).",
    "Look at [the heading](/four.md#second-heading) and at [page seven](/seven.md).",
    "Ask the JAG what to do.",
    "The Joint Agency Group (JAG) meets.",
    "Ask the CSP instead.",
    "As said[^note] before.\n\n[^note]: By whom, is not known.",
    "| A | B |\n|---|---|\n| c | d |",
    "A [link](nowhere.md) to nothing.",
];

/// The page at one of the places of [`PAGES`].
fn page(at: usize, front: usize, blocks: &[usize]) -> (String, String) {
    let path = PAGES[at % PAGES.len()];
    let front = FRONTS[front % FRONTS.len()].replace("{}", path);
    let up = "../".repeat(path.matches('/').count());
    let blocks = blocks.iter().map(|block| BLOCKS[block % BLOCKS.len()]);
    let blocks: Vec<&str> = blocks.collect();
    let text = blocks.join("\n\n").replace("](/", &format!("]({up}"));
    let text = format!("+++\n{front}\n+++\n\n{text}\n");
    (format!("content/{path}"), text)
}

/// A site whose pages list places on others.
fn site() -> Site {
    let site = Site::of(&[&fixtures().join("base")]).one_by_one();
    for at in 0..PAGES.len() {
        let (path, text) = page(at, at % 5, &[at % 2, 3, 5]);
        site.write(&path, text);
    }
    site.write(
        "content/list.md",
        "+++\ntitle = \"List\"\ntemplate = \"list\"\n+++\n\nA list.\n",
    );
    site.write(
        "themes/council/templates/list.html",
        "{% for aim in achievements %}{% for item in aim.items %}{{ item.title }}|{% endfor %}{% endfor %}",
    );
    site.write(
        "content/data/aims.toml",
        "[[aims]]\nid = \"aim\"\ntitle = \"To do good\"\n",
    );
    let achievement = |id: &str, section: &str| {
        format!("[[achievements]]\nid = \"{id}\"\naim = \"aim\"\nsection = \"{section}\"\n\n")
    };
    site.write(
        "content/data/achievements.toml",
        achievement("a", "five.md#place") + &achievement("b", "seven.md"),
    );
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    translate(&site);
    let built = build(&site, &[]);
    assert_eq!(built.ran.exit, Some(0), "{}", built.ran.stderr);
    site
}

/// Translates all texts that are offered.
pub(crate) fn translate(site: &Site) {
    for (path, bytes) in site.tree("locales/ar") {
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let mut english = String::new();
        let mut out = String::new();
        for line in text.lines() {
            if let Some(text) = line.strip_prefix("# English: ") {
                text.clone_into(&mut english);
            }
            let offered = line.strip_prefix("# ");
            match offered.and_then(|line| line.strip_suffix(" =")) {
                Some(id) => out.push_str(&format!("{id} = {}\n", translation(&english))),
                None => out.push_str(&format!("{line}\n")),
            }
        }
        site.write(&format!("locales/ar/{path}"), out.replace("# \n", ""));
    }
}

/// The links and the marks of an English text with Arabic words.
fn translation(english: &str) -> String {
    let links = english.split("({ $").skip(1);
    let links = links.filter_map(|rest| rest.split_once("})"));
    let links = links.map(|(name, _)| format!("[نص]({{ ${name}}})"));
    let notes = english.split("{ $note-").skip(1);
    let notes = notes.filter_map(|rest| rest.split_once(" }"));
    let notes = notes.map(|(name, _)| format!("نص{{ $note-{name} }}"));
    let parts: Vec<String> = links.chain(notes).collect();
    let text = parts.join(" نص ");
    if text.is_empty() {
        "نص".to_owned()
    } else {
        text
    }
}

/// One edit: which page, what it says of itself, its blocks, and what is done besides.
type Edit = (usize, usize, Vec<usize>, u8);

fn edit(site: &Site, (at, front, blocks, more): &Edit) {
    let (path, text) = page(*at, *front, blocks);
    let section = path["content/".len()..].replace("/_index", "");
    let section = section.trim_end_matches(".md").replace('/', "-");
    match more % 9 {
        0..=2 => site.write(&path, text),
        3 | 4 => {
            site.write(&path, text);
            let _ = site.run(&["sync"]);
            translate(site);
        }
        5 => {
            // A page whose texts stay, and move.
            let old = site.read(&path);
            site.write(&path, old.replace("\n\n", "\n\n\n"));
        }
        6 => {
            let path = format!("locales/ar/{section}.ftl");
            let old = site.read(&path);
            site.write(
                &path,
                old.replacen("نص", ["شيء", "7", "text"][front % 3], 1),
            );
        }
        7 => {
            let _ = site.run(&["sync"]);
        }
        _ => {
            let other = page(front + 3, 0, &[]).0;
            let other = other["content/".len()..].trim_end_matches(".md");
            if let Some(id) = paragraph(site, &other.replace("/_index", "").replace('/', "-")) {
                show(site, &path, &id);
            }
        }
    }
}

#[test]
fn pages_change_at_random() {
    let blocks = prop::collection::vec(0..BLOCKS.len(), 1..5);
    let edit_of = (0..PAGES.len(), 0..FRONTS.len(), blocks, any::<u8>());
    // Before each build.
    let some = prop::collection::vec(edit_of, 1..3);
    let edits = prop::collection::vec(some, 6);
    let kept = std::sync::atomic::AtomicUsize::new(0);
    let result = runner(8, 30).run(&edits, |edits| {
        let site = site();
        let clean = TempDir::new().unwrap();
        let out = clean.path().join("public");
        for (number, some) in edits.iter().enumerate() {
            let paths = some.iter().map(|one| page(one.0, one.1, &one.2).0);
            let before: Vec<_> = paths.map(|path| (site.read(&path), path)).collect();
            some.iter().for_each(|one| edit(&site, one));
            let expected = build(&site, &["--no-cache", "--out", &out.display().to_string()]);
            let warm = build(&site, &[]);
            prop_assert_eq!(&warm.said, &expected.said, "after edit {}", number);
            if expected.ran.exit == Some(0) {
                let trees = difference::trees(&tree(&out), &site.tree("public"));
                prop_assert_eq!(trees, None, "after edit {}", number);
                kept.fetch_add(warm.kept, std::sync::atomic::Ordering::Relaxed);
            } else {
                // So that most builds have something to publish.
                for (text, path) in before {
                    site.write(&path, text);
                }
            }
        }
        Ok(())
    });
    if let Err(TestError::Fail(reason, edits)) = result {
        panic!("{reason}\nafter {edits:?}");
    }
    assert!(kept.into_inner() > 50, "hardly a page was left as it was");
}

/// What happens to the page `one.md` of a site of which no other page has changed.
fn check(what: &str, other: (&str, &str), block: &str, says: Option<&str>, kept: usize) {
    let site = site();
    let (path, text) = other;
    let old = site.read(path);
    site.write(path, format!("{old}\n{text}\n"));
    assert_like_clean(&site, what);
    let old = site.read("content/one.md");
    site.write("content/one.md", format!("{old}\n{block}\n"));
    let built = assert_like_clean(&site, what);
    assert_eq!(built.kept, kept, "{what}: {}", built.said);
    let said = says.is_none_or(|says| built.said.contains(says));
    assert!(said, "{what}: {}", built.said);
}

#[test]
fn what_other_pages_have_is_known() {
    let seven = "content/seven.md";
    let place = "Here. {#here}";
    check("a place", (seven, place), "[Here](seven.md#here)", None, 10);
    let says = Some("has no place called \"hre\"");
    check("no place", (seven, place), "[Here](seven.md#hre)", says, 0);
    let two = "content/one-two.md";
    let says = Some("two texts have the id \"one-two-three\"");
    check("an id", (two, "A. {#three}"), "B. {#two-three}", says, 0);
}

#[test]
fn a_place_that_others_lead_to_is_missed() {
    let site = site();
    let old = site.read("content/one.md");
    site.write(
        "content/seven.md",
        "+++\ntitle = \"Seven\"\n+++\n\n[One](one.md#place)\n",
    );
    assert_like_clean(&site, "a link");
    site.write("content/one.md", old.replace("{#place}", "{#elsewhere}"));
    let built = assert_like_clean(&site, "a place less");
    assert!(built.said.contains("seven.md"), "{}", built.said);
}

#[test]
fn a_place_that_becomes_a_heading_changes_the_list_that_names_it() {
    let site = site();
    let old = site.read("content/five.md");
    let place = |text: &str| old.replace("## A heading {#place}", text);
    for (text, shown) in [
        ("A text. {#place}", "Page of five.md"),
        ("## New heading {#place}", "New heading"),
    ] {
        site.write("content/five.md", place(text));
        assert_like_clean(&site, text);
        let list = site.read("public/en/list/index.html");
        assert!(list.contains(&format!("{shown}|")), "{text}: {list}");
    }
}

#[test]
fn damaged_notes_are_as_none() {
    let site = site();
    let record = record(&site);
    let mut bytes = std::fs::read(&record).unwrap();
    *bytes.last_mut().expect("something is noted") ^= 1;
    std::fs::write(&record, bytes).unwrap();
    // They are not asked.
    assert!(build(&site, &[]).at_once);
    let (path, text) = page(0, 0, &[0, 3, 5, 2]);
    site.write(&path, text);
    assert_eq!(assert_like_clean(&site, "an edit").kept, 0);
    let (path, text) = page(0, 0, &[1, 3, 5, 2]);
    site.write(&path, text);
    assert!(assert_like_clean(&site, "another edit").kept > 0);
}

/// The id of the first paragraph of a page.
fn first_paragraph(site: &Site, section: &str) -> String {
    paragraph(site, section).expect("there is a paragraph")
}

/// The id of the first paragraph of a page at the last `sync`.
fn paragraph(site: &Site, section: &str) -> Option<String> {
    let text = site.read(&format!("locales/en/{section}.ftl"));
    let begin = format!("{section}-p-");
    let line = text.lines().find(|line| line.starts_with(&begin))?;
    Some(line.split(' ').next()?.to_owned())
}

/// Makes a page show a paragraph of `four.md`.
fn show_four(site: &Site, path: &str) {
    show(site, path, &first_paragraph(site, "four"));
}

fn show(site: &Site, path: &str, id: &str) {
    let old = site.read(path);
    let component = format!("```{{notice-in-all-languages}}\nmessages = [\"{id}\"]\n```\n");
    site.write(path, format!("{old}\n{component}"));
}

fn edit_words(site: &Site, path: &str) {
    let old = site.read(path);
    let new = old.replacen("ords of this page", "ords of that page", 1);
    assert_ne!(old, new, "{path}");
    site.write(path, new);
}

#[test]
fn a_page_may_come_to_show_a_text_of_one_that_was_left() {
    let site = site();
    show_four(&site, "content/one.md");
    let built = assert_like_clean(&site, "a text of another page");
    assert_eq!(built.ran.exit, Some(0), "{}", built.said);
    assert!(built.kept > 5, "{}", built.said);
    // It is remembered beyond a build in which the page that shows it is left.
    edit_words(&site, "content/seven.md");
    assert!(assert_like_clean(&site, "a third page").kept > 5);
    edit_words(&site, "content/four.md");
    assert_like_clean(&site, "the text");
    // In every language but the page's own.
    let shown = site.read("public/ar/one/index.html");
    assert!(shown.contains("ords of that page"), "{shown}");
}

#[test]
fn what_is_found_on_a_page_is_said_though_another_comes_to_show_one_that_was_left() {
    let site = site();
    show_four(&site, "content/one.md");
    let path = "locales/ar/part-six.ftl";
    let id = first_paragraph(&site, "part-six");
    let own = site.read(path);
    let wrong = own.replace(&format!("{id} = نص"), &format!("{id} = نص 5"));
    assert_ne!(wrong, own);
    site.write(path, wrong);
    let built = assert_like_clean(&site, "a wrong number");
    assert!(built.said.contains("numbers-differ"), "{}", built.said);
    assert!(built.kept > 5, "{}", built.said);
}

#[test]
fn a_translation_in_the_file_of_another_page_is_watched() {
    let site = site();
    let id = first_paragraph(&site, "four");
    let translation = format!("{id} = نص\n");
    let own = site.read("locales/ar/four.ftl");
    assert!(own.contains(&translation), "{own}");
    let without = own.replace(&translation, "");
    let other = site.read("locales/ar/seven.ftl");
    site.write("locales/ar/four.ftl", &without);
    site.write("locales/ar/seven.ftl", format!("{other}\n{translation}"));
    assert_like_clean(&site, "elsewhere");
    edit_words(&site, "content/one.md");
    assert_like_clean(&site, "a third page");
    site.write("locales/ar/four.ftl", &own);
    let built = assert_like_clean(&site, "in both");
    assert!(built.said.contains("is written twice"), "{}", built.said);
    site.write("locales/ar/four.ftl", &without);
    assert_like_clean(&site, "elsewhere again");
    let english = site.read("content/four.md");
    let words = english
        .lines()
        .find(|line| line.contains("ords of this page"));
    site.write(
        "content/four.md",
        english.replace(words.expect("its words"), "Quite another sentence."),
    );
    assert_like_clean(&site, "no such text");
}

#[test]
fn a_reference_to_a_text_of_another_page_is_called_so() {
    let site = site();
    let (id, other) = (
        first_paragraph(&site, "one"),
        first_paragraph(&site, "four"),
    );
    let old = site.read("locales/ar/one.ftl");
    let new = old.replace(&format!("{id} = نص"), &format!("{id} = نص {{ {other} }}"));
    assert_ne!(old, new);
    site.write("locales/ar/one.ftl", new);
    let built = assert_like_clean(&site, "a reference");
    assert!(built.said.contains("is another text"), "{}", built.said);
}

#[test]
fn a_reference_in_a_shared_file_to_a_text_of_a_page_is_called_so() {
    let site = site();
    let other = first_paragraph(&site, "four");
    site.write(
        "locales/ar/theme.ftl",
        format!("skip-link = {{ {other} }}\n"),
    );
    assert_like_clean(&site, "a reference");
    edit_words(&site, "content/one.md");
    let built = assert_like_clean(&site, "a reference, and an edit");
    assert!(built.said.contains("is another text"), "{}", built.said);
}

#[test]
fn a_renamed_page_keeps_its_ids_and_its_translations() {
    let site = site();
    let rename = |from: &str, to: &str| {
        let root = site.root();
        std::fs::rename(root.join(from), root.join(to)).unwrap();
    };
    rename("content/five.md", "content/six.md");
    for language in ["en", "ar"] {
        rename(
            &format!("locales/{language}/five.ftl"),
            &format!("locales/{language}/six.ftl"),
        );
    }
    std::fs::remove_file(site.root().join("content/data/achievements.toml")).unwrap();
    assert_eq!(site.run(&["sync"]).exit, Some(0));
    let own = site.read("locales/ar/six.ftl");
    let line = own
        .lines()
        .find(|line| line.starts_with("five-p-"))
        .map(str::to_owned);
    let line = line.expect("an id that stays");
    site.write("locales/ar/six.ftl", own.replace(&format!("{line}\n"), ""));
    assert_like_clean(&site, "renamed");
    edit_words(&site, "content/one.md");
    assert_like_clean(&site, "a third page");
    let other = site.read("locales/ar/seven.ftl");
    site.write("locales/ar/seven.ftl", format!("{other}\n{line}\n"));
    assert_like_clean(&site, "elsewhere");
}
