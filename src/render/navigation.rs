//! Ways through the site: contents, breadcrumb, the page before and after, the headings of a page,
//! the same page in other languages.

use tera::Value;

use super::object::{Object, list};
use super::view::{Mode, View};
use crate::markdown::html::escape;
use crate::model::{Node, NodeKind, Page, PageId};

/// The contents list as a page sees it: the top level, and the pages of its own collection.
pub(super) fn contents(view: &View, current: PageId) -> Value {
    let link = |id: &PageId| entry(view, *id, Some(current));
    list(view.paths.top.iter().map(|id| {
        let within = is_below(view, current, *id);
        let shown = *id == current || within;
        let children = if shown { view.paths.children(*id) } else { &[] };
        link(id)
            .value("within", within)
            .value(
                "children",
                list(children.iter().map(|child| link(child).into())),
            )
            .into()
    }))
}

/// Every section with what it is about, for the home page.
pub(super) fn sections(view: &View) -> Value {
    list(view.paths.top.iter().map(|id| {
        let object = entry(view, *id, None);
        match view.site.page(*id).description {
            Some(text) => object.phrase("description", &view.phrase(text)),
            None => object,
        }
        .into()
    }))
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
    if let Some(home) = view
        .paths
        .home
        .filter(|home| *home != id && !above.contains(home))
    {
        above.push(home);
    }
    let steps = above.into_iter().rev();
    list(steps.map(|id| entry(view, id, None).into()))
}

/// Links to the pages before and after a page.
pub(super) fn neighbours(view: &View, id: PageId) -> (Option<Value>, Option<Value>) {
    let (before, after) = view.paths.neighbours(id);
    let link = |page: Option<PageId>| Some(entry(view, page?, None).into());
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
