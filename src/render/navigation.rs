//! Ways through the site: contents, breadcrumb, the page before and after, the headings of a page,
//! the same page in other languages.

use tera::Value;

use super::object::{Object, list};
use super::view::{Mode, View};
use crate::model::{Node, NodeKind, Page, PageId};

/// The contents list as a page sees it: the top level, and the pages of its own collection.
pub(super) fn contents(view: &View, current: PageId) -> Value {
    list(top(view).map(|id| {
        let within = is_below(view, current, id);
        let shown = (id == current || within).then(|| children(view, id));
        let children = shown.into_iter().flatten();
        entry(view, id, Some(current))
            .value("within", within)
            .value(
                "children",
                list(children.map(|child| entry(view, child, Some(current)).into())),
            )
            .into()
    }))
}

/// Every section with what it is about, for the home page.
pub(super) fn sections(view: &View) -> Value {
    list(top(view).map(|id| {
        let description = view.site.page(id).description;
        let object = entry(view, id, None);
        match description {
            Some(text) => object.phrase("description", &view.phrase(text)),
            None => object,
        }
        .into()
    }))
}

/// The pages of the top level that are listed: those below no collection but the home page.
fn top(view: &View) -> impl Iterator<Item = PageId> + '_ {
    let is_top = |page: &Page| {
        let above = page.parent.map(|parent| view.site.page(parent));
        !page.url.is_empty() && above.is_none_or(|above| above.url.is_empty())
    };
    listed(view).filter(move |id| is_top(view.site.page(*id)))
}

/// The listed pages of a collection.
fn children(view: &View, of: PageId) -> impl Iterator<Item = PageId> + '_ {
    listed(view).filter(move |id| view.site.page(*id).parent == Some(of))
}

fn listed(view: &View) -> impl Iterator<Item = PageId> + '_ {
    let pages = view.site.pages.iter().enumerate();
    pages
        .filter(|(_, page)| page.order.is_some())
        .map(|(at, _)| PageId(at))
}

fn is_below(view: &View, page: PageId, above: PageId) -> bool {
    ancestors(view, page).any(|id| id == above)
}

/// The pages above a page, the nearest first.
fn ancestors(view: &View, page: PageId) -> impl Iterator<Item = PageId> + '_ {
    let parent = |id: PageId| view.site.page(id).parent;
    std::iter::successors(parent(page), move |id| parent(*id))
}

/// A link to a page; with `current`, whether it is the page that shows the link.
fn entry(view: &View, id: PageId, current: Option<PageId>) -> Object {
    let page = view.site.page(id);
    let object = Object::new()
        .phrase("title", &view.phrase(page.title))
        .text("href", &view.page_url(view.lang, page));
    match current {
        Some(current) => object.value("current", id == current),
        None => object,
    }
}

/// The pages above a page, from home.
pub(super) fn breadcrumb(view: &View, id: PageId) -> Value {
    let mut above: Vec<PageId> = ancestors(view, id).collect();
    let is_home = |page: &Page| page.url.is_empty();
    let home = view.site.pages.iter().position(is_home).map(PageId);
    if let Some(home) = home.filter(|home| *home != id && !above.contains(home)) {
        above.push(home);
    }
    let steps = above.into_iter().rev();
    list(steps.map(|id| entry(view, id, None).into()))
}

/// The listed pages in the order in which they are read: each collection's index, then its pages.
pub(super) fn reading_order(view: &View) -> Vec<PageId> {
    fn add(view: &View, id: PageId, order: &mut Vec<PageId>) {
        order.push(id);
        children(view, id).for_each(|child| add(view, child, order));
    }
    let mut order = Vec::new();
    top(view).for_each(|id| add(view, id, &mut order));
    order
}

/// The pages before and after a page in the order in which they are read.
pub(super) fn neighbours(
    view: &View,
    order: &[PageId],
    id: PageId,
) -> (Option<Value>, Option<Value>) {
    let Some(at) = order.iter().position(|page| *page == id) else {
        return (None, None);
    };
    let link = |at: usize| Some(entry(view, *order.get(at)?, None).into());
    (at.checked_sub(1).and_then(link), link(at + 1))
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
    let title = view.phrase(id);
    Some((
        *level,
        Object::new().phrase("title", &title).text("href", &href),
    ))
}

/// The same page in every language.
pub(super) fn alternates(view: &View, page: &Page) -> Value {
    languages(view, page, Some(view.lang))
}

/// The home pages of all languages, as seen from outside of them.
pub(super) fn ways_in(view: &View, home: &Page) -> Value {
    languages(view, home, None)
}

fn languages(view: &View, page: &Page, current: Option<usize>) -> Value {
    let languages = view.site.config.languages.iter().enumerate();
    list(languages.map(|(lang, language)| {
        let there = View {
            lang,
            mode: Mode::Pages,
            ..view.clone()
        };
        Object::new()
            .text("code", &language.code)
            .text("tag", &language.tag)
            .text("dir", language.dir())
            .text("name", &language.name)
            .text("href", &view.page_url(lang, page))
            .text("absolute", &view.absolute(lang, page))
            .phrase("site_name", &there.phrase(view.site.words.name))
            .value("current", current == Some(lang))
            .into()
    }))
}
