//! Ways through the site: contents, breadcrumb, the page before and after, the headings of a page,
//! the same page in other languages.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tera::Value;

use super::object::{Object, list};
use super::paths::Paths;
use super::view::{Mode, View};
use crate::markdown::html::escape;
use crate::model::{Node, NodeKind, Page, PageId, Site};

/// What the contents lists of a language's pages have in common: nearly all of it.
#[derive(Default)]
pub(super) struct Contents {
    /// The top level, for a page that stands on it nowhere.
    top: OnceLock<Vec<Value>>,
    /// The pages of the last collections that were shown, for a page that is none of them.
    children: Mutex<VecDeque<Collection>>,
}

/// The pages of a collection as they are listed.
type Collection = (PageId, Arc<Vec<Value>>);

/// How many collections are kept. Pages that are rendered together are of few.
const RECENT: usize = 4;

impl Contents {
    /// The contents list as a page sees it: the top level, and the pages of its own collection.
    pub(super) fn of(&self, view: &View, current: PageId) -> Value {
        let tops = &view.paths.top;
        let mut entries = self.top(view).unwrap_or_else(|| top(view));
        for (at, id) in tops.iter().enumerate() {
            let within = is_below(view, current, *id);
            if *id == current || within {
                let children = self.children(view, *id, current);
                entries[at] = top_entry(view, *id, *id == current, within, children);
            }
        }
        list(entries)
    }

    /// The top level, if all its titles are at hand.
    fn top(&self, view: &View) -> Option<Vec<Value>> {
        if let Some(known) = self.top.get() {
            return Some(known.clone());
        }
        let made = view.complete(top)?;
        Some(self.top.get_or_init(|| made).clone())
    }

    /// The pages of a collection.
    fn children(&self, view: &View, of: PageId, current: PageId) -> Vec<Value> {
        let ids = view.paths.children(of);
        let others = self.other_children(view, of);
        let mut entries = others.map_or_else(|| children(view, ids), |known| known.to_vec());
        if let Some(at) = ids.iter().position(|id| *id == current) {
            entries[at] = entry(view, current).value("current", true).into();
        }
        entries
    }

    /// The pages of a collection as another page sees them, if all their titles are at hand.
    fn other_children(&self, view: &View, of: PageId) -> Option<Arc<Vec<Value>>> {
        let recent = || self.children.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = recent().iter().find(|(id, _)| *id == of) {
            return Some(Arc::clone(known));
        }
        let made = view.complete(|view| children(view, view.paths.children(of)))?;
        let made = Arc::new(made);
        let mut recent = recent();
        recent.push_front((of, Arc::clone(&made)));
        recent.truncate(RECENT);
        Some(made)
    }
}

/// The top level for a page that stands on it nowhere.
fn top(view: &View) -> Vec<Value> {
    let entries = view.paths.top.iter();
    let entries = entries.map(|id| top_entry(view, *id, false, false, Vec::new()));
    entries.collect()
}

fn top_entry(
    view: &View,
    id: PageId,
    is_current: bool,
    within: bool,
    children: Vec<Value>,
) -> Value {
    entry(view, id)
        .value("current", is_current)
        .value("within", within)
        .value("children", list(children))
        .into()
}

/// Pages of a collection for a page that is none of them.
fn children(view: &View, ids: &[PageId]) -> Vec<Value> {
    let entries = ids.iter();
    let entries = entries.map(|id| entry(view, *id).value("current", false).into());
    entries.collect()
}

/// Every section with what it is about, for the home page.
pub(super) fn sections(view: &View) -> Value {
    list(view.paths.top.iter().map(|id| {
        let object = entry(view, *id);
        match view.site.page(*id).description {
            Some(text) => object.phrase("description", &view.phrase(text)),
            None => object,
        }
        .into()
    }))
}

fn is_below(view: &View, page: PageId, above: PageId) -> bool {
    ancestors(&view.site, page).any(|id| id == above)
}

/// The pages above a page, the nearest first.
fn ancestors(site: &Site, page: PageId) -> impl Iterator<Item = PageId> + '_ {
    let parent = |id: PageId| site.page(id).parent;
    std::iter::successors(parent(page), move |id| parent(*id))
}

/// The pages whose titles stand in a page's ways to others.
pub(super) fn shown<'a>(
    site: &'a Site,
    paths: &'a Paths,
    id: PageId,
) -> impl Iterator<Item = PageId> + 'a {
    let (before, after) = paths.neighbours(id);
    let above = || std::iter::once(id).chain(ancestors(site, id));
    let collections = above().filter(|id| paths.top.contains(id));
    let collections = collections.flat_map(|id| paths.children(id));
    let around = paths.top.iter().chain(collections).copied();
    let others = paths.home.into_iter().chain(before).chain(after);
    around.chain(above()).chain(others)
}

/// A link to a page.
fn entry(view: &View, id: PageId) -> Object {
    let page = view.site.page(id);
    Object::new()
        .phrase("title", &view.phrase(page.title))
        .text("href", &view.page_url(view.lang, page))
}

/// The pages above a page, from home.
pub(super) fn breadcrumb(view: &View, id: PageId) -> Value {
    let mut above: Vec<PageId> = ancestors(&view.site, id).collect();
    if let Some(home) = view
        .paths
        .home
        .filter(|home| *home != id && !above.contains(home))
    {
        above.push(home);
    }
    let steps = above.into_iter().rev();
    list(steps.map(|id| entry(view, id).into()))
}

/// Links to the pages before and after a page.
pub(super) fn neighbours(view: &View, id: PageId) -> (Option<Value>, Option<Value>) {
    let (before, after) = view.paths.neighbours(id);
    let link = |page: Option<PageId>| Some(entry(view, page?).into());
    (link(before), link(after))
}

/// The headings of a page's prose: those right below the title, each with those below it.
pub(super) fn headings(view: &View, page: &Page, prefix: &str) -> Value {
    let mut sections: Vec<(Object, Vec<Value>)> = Vec::new();
    for node in &page.body.nodes {
        match (heading(view, node, prefix), sections.last_mut()) {
            (Some((2, object)), _) => sections.push((object, Vec::new())),
            (Some((3, object)), Some((_, children))) => children.push(object.into()),
            _ => {}
        }
    }
    let section = |(object, children)| Object::value(object, "children", list(children)).into();
    list(sections.into_iter().map(section))
}

/// A heading's level and link, where the node is one.
fn heading(view: &View, node: &Node, prefix: &str) -> Option<(u8, Object)> {
    let NodeKind::Heading { level, text } = &node.kind else {
        return None;
    };
    let (NodeKind::Text(id) | NodeKind::Figures(id)) = text.kind else {
        return None;
    };
    let href = format!("#{prefix}{}", node.anchor.as_ref()?);
    let mut title = view.phrase(id);
    // A link may not stand in a link.
    if title.html.contains("<a ") {
        title.html = escape(&title.plain);
    }
    Some((
        *level,
        Object::new().phrase("title", &title).text("href", &href),
    ))
}

/// What each language is called, wherever a page leads to itself in all of them.
pub(super) fn languages(view: &View) -> Vec<Object> {
    let languages = view.site.config.languages.iter().enumerate();
    let facts = languages.map(|(lang, language)| {
        let there = View {
            lang,
            mode: Mode::Pages,
            ..view.clone()
        };
        // The addresses are the page's; here they only keep their place.
        Object::new()
            .text("code", &language.code)
            .text("tag", &language.tag)
            .text("dir", language.dir())
            .text("name", &language.name)
            .text("href", "")
            .text("absolute", "")
            .phrase("site_name", &there.phrase(view.site.words.name))
            .value("current", false)
    });
    facts.collect()
}

/// The same page in every language.
pub(super) fn alternates(view: &View, languages: &[Object], page: &Page) -> Value {
    let links = languages.iter().enumerate();
    list(links.map(|(lang, facts)| {
        let mut link = facts.clone();
        if lang == view.lang {
            link = link.value("current", true);
        }
        link_to(view, link, lang, page)
    }))
}

/// The home pages of all languages, as seen from outside of them.
pub(super) fn ways_in(view: &View, languages: &[Object], home: &Page) -> Value {
    let links = languages.iter().enumerate();
    list(links.map(|(lang, facts)| link_to(view, facts.clone(), lang, home)))
}

fn link_to(view: &View, link: Object, lang: usize, page: &Page) -> Value {
    link.text("href", &view.page_url(lang, page))
        .text("absolute", &view.absolute(lang, page))
        .into()
}
