//! What every published page of this repository's site must be.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use crate::html::{Tag, between, links, tags, words};
use crate::repository::{built, languages, pages};

/// Runs a check on every page and reports all that is wrong.
fn every_page(check: impl Fn(&str, &str, &[Tag<'_>]) -> Vec<String>) {
    let mut problems = Vec::new();
    for (path, html) in pages() {
        let found = check(path, html, &tags(html));
        problems.extend(
            found
                .into_iter()
                .map(|problem| format!("{path}: {problem}")),
        );
    }
    let shown = problems.len().min(40);
    assert!(
        problems.is_empty(),
        "\n{}\n({} in all)\n",
        problems[..shown].join("\n"),
        problems.len()
    );
}

/// The tag and direction of a page by its folder; pages outside of the languages are English.
fn language(path: &str) -> (String, &'static str) {
    let code = path.split('/').next().unwrap_or_default();
    let tag = languages()
        .into_iter()
        .find(|(known, _)| known == code)
        .map_or("en-GB".to_owned(), |(_, tag)| tag);
    let dir = if tag == "ar" { "rtl" } else { "ltr" };
    (tag, dir)
}

#[test]
fn every_page_has_its_language_and_direction() {
    every_page(|path, _, tags| {
        let html = tags.iter().find(|tag| tag.name == "html");
        let found = html.map(|tag| (tag.get("lang"), tag.get("dir")));
        let (tag, dir) = language(path);
        let wanted = Some((Some(tag.as_str()), Some(dir)));
        if found == wanted {
            Vec::new()
        } else {
            vec![format!("has {found:?}, not {wanted:?}")]
        }
    });
}

#[test]
fn words_of_another_language_have_a_direction_too() {
    every_page(|_, _, tags| {
        tags.iter()
            .filter(|tag| tag.get("lang").is_some() && tag.get("dir").is_none())
            .map(|tag| {
                format!(
                    "<{} lang=\"{}\"> has no dir",
                    tag.name,
                    tag.get("lang").unwrap_or("")
                )
            })
            .collect()
    });
}

#[test]
fn every_page_has_one_h1_a_title_and_landmarks() {
    every_page(|path, html, tags| {
        let count = |name: &str| tags.iter().filter(|tag| tag.name == name).count();
        let mut problems = Vec::new();
        for (name, wanted) in [
            ("h1", 1),
            ("title", 1),
            ("main", 1),
            ("header", 1),
            ("footer", 1),
        ] {
            let outside = !path.contains('/') && matches!(name, "header" | "footer");
            if count(name) != wanted && !outside {
                problems.push(format!("has {} <{name}>", count(name)));
            }
        }
        if between(html, "<title>", "</title>").is_none_or(|title| title.trim().is_empty()) {
            problems.push("has no title".to_owned());
        }
        problems
    });
}

#[test]
fn titles_are_unique_in_a_language() {
    let mut seen: BTreeMap<(String, String), &str> = BTreeMap::new();
    for (path, html) in pages() {
        let title = between(html, "<title>", "</title>").unwrap_or_default();
        let folder = path.split_once('/').map_or("", |(folder, _)| folder);
        if let Some(other) = seen.insert((folder.to_owned(), title.to_owned()), path) {
            assert!(
                folder.is_empty(),
                "{path} and {other} have the title {title:?}"
            );
        }
    }
}

#[test]
fn headings_leave_out_no_level() {
    every_page(|_, _, tags| {
        let mut last = 0;
        let mut problems = Vec::new();
        for tag in tags {
            let level = match tag.name.as_bytes() {
                [b'h', digit @ b'1'..=b'6'] => digit - b'0',
                _ => continue,
            };
            // The contents list stands behind the text with a heading of its own.
            if level > last + 1 {
                problems.push(format!("h{level} follows h{last}"));
            }
            last = level;
        }
        problems
    });
}

#[test]
fn every_link_leads_to_something_and_ids_are_unique() {
    let problems = links(&built().1);
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn labels_name_something_that_is_there() {
    every_page(|_, _, tags| {
        let ids: BTreeSet<&str> = tags.iter().filter_map(|tag| tag.get("id")).collect();
        tags.iter()
            .flat_map(|tag| {
                [
                    tag.get("aria-labelledby"),
                    tag.get("aria-describedby"),
                    tag.get("for"),
                ]
            })
            .flatten()
            .flat_map(str::split_whitespace)
            .filter(|id| !ids.contains(id))
            .map(|id| format!("a label names \"{id}\", which is not there"))
            .collect()
    });
}

#[test]
fn nothing_needs_a_looser_policy() {
    every_page(|_, html, tags| {
        let mut problems = Vec::new();
        for tag in tags {
            let handler = tag.attributes.keys().find(|name| name.starts_with("on"));
            if tag.get("style").is_some() || tag.name == "style" || handler.is_some() {
                problems.push(format!("<{}> has a style or a script in it", tag.name));
            }
            let script = tag.name == "script" && tag.get("src").is_none();
            if script && tag.get("type") != Some("application/ld+json") {
                problems.push("has an inline script".to_owned());
            }
            let loaded = match tag.name {
                "link"
                    if tag.get("rel") == Some("stylesheet") || tag.get("rel") == Some("icon") =>
                {
                    tag.get("href")
                }
                _ => tag.get("src"),
            };
            if loaded.is_some_and(|address| {
                !address.starts_with("/assets/") && !address.starts_with("/files/")
            }) {
                problems.push(format!("loads {loaded:?}"));
            }
        }
        if html.contains("javascript:") {
            problems.push("has a link that runs a program".to_owned());
        }
        problems
    });
}

#[test]
fn every_page_names_its_other_languages() {
    let mut wanted: BTreeSet<String> = languages().into_iter().map(|(_, tag)| tag).collect();
    wanted.insert("x-default".to_owned());
    every_page(|path, _, tags| {
        // An address that is not there is no page in any language.
        if !path.contains('/') || path.ends_with("/404.html") {
            return Vec::new();
        }
        let alternates: Vec<&Tag<'_>> = tags
            .iter()
            .filter(|tag| tag.name == "link" && tag.get("rel") == Some("alternate"))
            .collect();
        let found: BTreeSet<String> = alternates
            .iter()
            .filter_map(|tag| tag.get("hreflang").map(str::to_owned))
            .collect();
        let mut problems = Vec::new();
        if found != wanted {
            problems.push(format!("names {found:?}"));
        }
        let canonical = tags
            .iter()
            .find(|tag| tag.get("rel") == Some("canonical"))
            .and_then(|tag| tag.get("href"));
        let (tag, _) = language(path);
        let own = alternates
            .iter()
            .find(|other| other.get("hreflang") == Some(&tag))
            .and_then(|other| other.get("href"));
        if canonical != own {
            problems.push(format!(
                "is canonically {canonical:?}, but {own:?} in its language"
            ));
        }
        problems
    });
}

#[test]
fn english_names_in_other_languages_are_marked() {
    for (page, name) in [
        ("pl/achievements", "Choices and Consequences"),
        ("pl/achievements", "visual audits"),
        ("pl/achievements", "Community Safety Partnership"),
        ("pl/contacts", "Citizens Advice consumer helpline"),
        // Texts of tables that stand in other texts.
        ("pl/formats", "Hertsmere Borough Council"),
        ("pl/partnership", "Domestic Homicide Review"),
        ("ar/partnership", "Domestic Homicide Review, DHR"),
        ("zh/partnership", "Domestic Homicide Review"),
        ("pa/partnership", "Domestic Homicide Review, DHR"),
    ] {
        let path = format!("{page}/index.html");
        let (_, html) = pages()
            .find(|(known, _)| *known == path)
            .unwrap_or_else(|| panic!("there is {path}"));
        let is_marked = ["span", "bdi"].iter().any(|element| {
            let mark = format!("<{element} lang=\"en-GB\" dir=\"ltr\">{name}</{element}>");
            html.contains(&mark)
        });
        assert!(is_marked, "{path}: \"{name}\" is not marked");
    }
}

#[test]
fn english_is_marked_where_it_stands_in() {
    let (_, english) = pages()
        .find(|(path, _)| *path == "en/foreword/index.html")
        .expect("there is a foreword");
    let paragraph = between(english, "<p>", "</p>").expect("it has a paragraph");
    every_page(|path, html, _| {
        if !path.contains('/') || path.starts_with("en/") {
            return Vec::new();
        }
        html.lines()
            .filter(|line| {
                words(line).contains(&words(paragraph))
                    && !line.contains("lang=\"en-GB\" dir=\"ltr\"")
            })
            .map(|line| format!("English is not marked: {line}"))
            .collect()
    });
}

#[test]
fn nothing_of_the_machinery_is_left() {
    every_page(|_, html, _| {
        let mut problems = Vec::new();
        for left in [
            "{ $",
            "{$",
            "*[other]",
            "-> [",
            "{{",
            "{%",
            "{ -",
            "[object",
            "None",
            "undefined",
            "NaN",
        ] {
            if html.contains(left) {
                problems.push(format!("holds \"{left}\""));
            }
        }
        if let Some(c) = html.chars().find(|c| ('\u{E000}'..='\u{F8FF}').contains(c)) {
            problems.push(format!("holds the stand-in U+{:04X}", u32::from(c)));
        }
        problems
    });
}

/// The length after `gzip -9`; none where there is no such program.
fn packed(bytes: &[u8]) -> Option<usize> {
    let mut gzip = Command::new("gzip")
        .args(["-9", "-c"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = gzip.stdin.take()?;
    let bytes = bytes.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = gzip.wait_with_output().ok()?;
    writer.join().ok()?.ok()?;
    Some(output.stdout.len())
}

#[test]
fn page_and_style_together_are_small() {
    let style: Vec<u8> = built()
        .1
        .iter()
        .filter(|(path, _)| path.ends_with(".css"))
        .flat_map(|(_, bytes)| bytes.clone())
        .collect();
    let Some(style) = packed(&style) else {
        println!("skipped: there is no gzip here");
        return;
    };
    every_page(|path, html, _| {
        let size = packed(html.as_bytes()).unwrap_or_default() + style;
        let is_whole_plan =
            path.ends_with("/all/index.html") || path.ends_with("/large-print/index.html");
        if size > 14_000 && !is_whole_plan {
            vec![format!("is {size} bytes with its style, after gzip -9")]
        } else {
            Vec::new()
        }
    });
}
