//! How the pages hang together, worked out once for all languages and pages.

use std::collections::HashMap;

use crate::model::{MessageId, Page, PageId, Site};
use crate::out_path::OutPath;

/// Where a page is published in a language.
pub(super) fn of_page(site: &Site, lang: usize, page: PageId) -> OutPath {
    let url = &site.page(page).url;
    let file = if url.ends_with(".html") {
        url.clone()
    } else {
        format!("{url}index.html")
    };
    let path = OutPath::new(format!("{}/{file}", site.config.languages[lang].code));
    path.expect("pages have portable names")
}

/// What would otherwise be searched for on every page.
#[derive(Debug)]
pub(super) struct Paths {
    /// The home page.
    pub(super) home: Option<PageId>,
    /// The listed pages of the top level: those below no collection but the home page.
    pub(super) top: Vec<PageId>,
    /// The listed pages of each page's collection.
    children: Vec<Vec<PageId>>,
    /// The listed pages in the order in which they are read: each collection's index, then its pages.
    pub(super) reading_order: Vec<PageId>,
    /// The place of each page in that order.
    places: Vec<Option<usize>>,
    by_file: HashMap<String, PageId>,
    by_template: HashMap<String, PageId>,
    /// Every text of the tables, with the table it is of.
    pub(super) table_texts: Vec<(String, MessageId)>,
}

impl Paths {
    pub(super) fn new(site: &Site) -> Self {
        let pages = || {
            let pages = site.pages.iter().enumerate();
            pages.map(|(at, page)| (PageId(at), page))
        };
        let is_home = |page: &Page| page.url.is_empty();
        let is_top =
            |page: &Page| !is_home(page) && page.parent.is_none_or(|up| is_home(site.page(up)));
        // A page whose collection is not listed is read for itself, so that none is lost.
        let is_root = |page: &Page| {
            is_top(page)
                || page
                    .parent
                    .is_some_and(|up| site.page(up).head.order.is_none())
        };
        let mut children = vec![Vec::new(); site.pages.len()];
        let mut top = Vec::new();
        let mut roots = Vec::new();
        for (id, page) in pages().filter(|(_, page)| page.head.order.is_some()) {
            if is_top(page) {
                top.push(id);
            }
            if is_root(page) {
                roots.push(id);
            }
            if let Some(parent) = page.parent {
                children[parent.0].push(id);
            }
        }
        let mut reading_order = Vec::new();
        roots
            .iter()
            .for_each(|id| read(*id, &children, &mut reading_order));
        let mut places = vec![None; site.pages.len()];
        for (at, id) in reading_order.iter().enumerate() {
            places[id.0] = Some(at);
        }
        let mut by_template = HashMap::new();
        for (id, page) in pages() {
            by_template.entry(page.head.template.clone()).or_insert(id);
        }
        let table = |file: &str| file.strip_prefix("data-").map(str::to_owned);
        let messages = site.messages.iter();
        Self {
            home: pages().find(|(_, page)| is_home(page)).map(|(id, _)| id),
            top,
            children,
            reading_order,
            places,
            by_file: pages().map(|(id, page)| (page.path.clone(), id)).collect(),
            by_template,
            table_texts: messages
                .filter_map(|(id, message)| Some((table(&message.file)?, id)))
                .collect(),
        }
    }

    /// The listed pages of a page's collection.
    pub(super) fn children(&self, of: PageId) -> &[PageId] {
        &self.children[of.0]
    }

    /// The pages before and after a page in the order in which they are read.
    pub(super) fn neighbours(&self, id: PageId) -> (Option<PageId>, Option<PageId>) {
        let Some(at) = self.places[id.0] else {
            return (None, None);
        };
        let page = |at: usize| self.reading_order.get(at).copied();
        (at.checked_sub(1).and_then(page), page(at + 1))
    }

    /// All pages, those in reading order first.
    pub(super) fn order(&self) -> Vec<PageId> {
        let others = (0..self.places.len()).filter(|at| self.places[*at].is_none());
        let order = self.reading_order.iter().copied();
        order.chain(others.map(PageId)).collect()
    }

    /// The page of a Markdown file, such as `priorities/drugs.md`.
    pub(super) fn of_file(&self, path: &str) -> Option<PageId> {
        self.by_file.get(path).copied()
    }

    /// The first page with a template.
    pub(super) fn with_template(&self, template: &str) -> Option<PageId> {
        self.by_template.get(template).copied()
    }
}

fn read(id: PageId, children: &[Vec<PageId>], order: &mut Vec<PageId>) {
    order.push(id);
    children[id.0]
        .iter()
        .for_each(|child| read(*child, children, order));
}
