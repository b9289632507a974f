//! The tags of our own pages, which are regular enough to be read without a parser.

use std::collections::{BTreeMap, BTreeSet};

use crate::site::Tree;

/// A start tag.
pub(crate) struct Tag<'a> {
    pub(crate) name: &'a str,
    pub(crate) attributes: BTreeMap<&'a str, String>,
}

impl Tag<'_> {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// All start tags, in order.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if rest.starts_with(['/', '!']) {
            continue;
        }
        let end = rest
            .find([' ', '>', '\n', '/'])
            .expect("every tag is closed");
        let mut tag = Tag {
            name: &rest[..end],
            attributes: BTreeMap::new(),
        };
        rest = attributes(&rest[end..], &mut tag);
        tags.push(tag);
    }
    tags
}

/// Reads attributes up to the end of the tag; returns what follows it.
fn attributes<'a>(mut rest: &'a str, tag: &mut Tag<'a>) -> &'a str {
    loop {
        rest = rest.trim_start_matches([' ', '\n', '/']);
        if let Some(after) = rest.strip_prefix('>') {
            return after;
        }
        let end = rest
            .find(['=', ' ', '>', '\n'])
            .expect("every tag is closed");
        let name = &rest[..end];
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').expect("every value is closed");
            value = unescape(&quoted[..end]);
            rest = &quoted[end + 1..];
        }
        let before = tag.attributes.insert(name, value);
        assert!(before.is_none(), "<{}> has {name} twice", tag.name);
    }
}

/// What is wrong with the links and ids of the pages of a site at the root of its host.
pub(crate) fn links(published: &Tree) -> Vec<String> {
    let pages: BTreeMap<&str, Vec<Tag<'_>>> = published
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, bytes)| {
            (
                path.as_str(),
                tags(std::str::from_utf8(bytes).expect("UTF-8")),
            )
        })
        .collect();
    let mut problems = Vec::new();
    let mut anchors: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (path, tags) in &pages {
        let ids = anchors.entry(path).or_default();
        for id in tags.iter().filter_map(|tag| tag.get("id")) {
            if !ids.insert(id) {
                problems.push(format!("{path}: has the id \"{id}\" twice"));
            }
        }
    }
    for (path, tags) in &pages {
        let links = tags
            .iter()
            .flat_map(|tag| [tag.get("href"), tag.get("src")]);
        for link in links.flatten() {
            if let Err(problem) = follow(path, link, published, &anchors) {
                problems.push(format!("{path}: \"{link}\" {problem}"));
            }
        }
    }
    problems
}

/// Whether a link leads to something.
fn follow(
    page: &str,
    link: &str,
    published: &Tree,
    anchors: &BTreeMap<&str, BTreeSet<&str>>,
) -> Result<(), &'static str> {
    let outside = ["https://", "http://", "mailto:", "tel:"];
    if outside.iter().any(|scheme| link.starts_with(scheme)) {
        return Ok(());
    }
    let (target, anchor) = link.split_once('#').unwrap_or((link, ""));
    let file = match target.strip_prefix('/') {
        _ if target.is_empty() => page.to_owned(),
        Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("{folder}index.html"),
        Some(file) => file.replace("%20", " "),
        None => return Err("is not root-relative"),
    };
    if !published.contains_key(&file) {
        return Err("leads nowhere");
    }
    let there = |ids: &BTreeSet<&str>| anchor.is_empty() || ids.contains(anchor);
    match anchors.get(file.as_str()) {
        Some(ids) if !there(ids) => Err("names a place that is not there"),
        _ => Ok(()),
    }
}

/// The words of HTML, without tags.
pub(crate) fn words(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    unescape(&out)
}

/// What stands between the first `open` and the next `close`.
pub(crate) fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<&'a str> {
    let start = text.find(open)? + open.len();
    let end = text[start..].find(close)? + start;
    Some(&text[start..end])
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[test]
fn tags_and_words() {
    let html = "<p class=\"a\" hidden>x &lt; <br/>y</p>";
    let tags = tags(html);
    assert_eq!(tags[0].get("class"), Some("a"));
    assert_eq!(tags[0].get("hidden"), Some(""));
    assert_eq!(tags[1].name, "br");
    assert_eq!(words(html), "x < y");
}
