//! Markdown pages.
//!
//! In: the files below `content/` that end with `.md`. Out: pages with their prose as nodes and
//! their texts as messages, and a diagnostic for each mistake. It knows no data and no languages.

mod body;
mod fence;
mod front_matter;
mod notes;
mod path;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostics::{Diagnostic, rules};
use crate::model::{
    AnchorUse, Body, Head, Message, MessageId, MessageKind, Messages, Page, PageId, Targets,
};
use crate::source::{FileId, Sources, Span};
use front_matter::FrontMatter;
use path::PagePath;

/// What came of the pages.
#[derive(Debug, Default)]
pub struct Content {
    /// Pages in the order of the contents list.
    pub pages: Vec<Page>,
    /// Their texts; those of the prose have no ids yet.
    pub messages: Messages,
    /// Links to places on pages.
    pub anchor_uses: Vec<AnchorUse>,
    /// What links may point to.
    pub targets: Targets,
}

/// How many pages are read together.
const PAGES_AT_ONCE: usize = 256;

/// Tells what is known of a page, by its path below `content/`, whose file may be left.
pub type Heads<'a> = dyn Fn(&str) -> Option<&'a Head> + Sync + 'a;

/// A page file before its prose is read.
struct Draft<'a> {
    file: FileId,
    path: PagePath,
    order: Option<i64>,
    text: Text<'a>,
}

/// What a page file says.
enum Text<'a> {
    /// It was read: its text, its front matter, and where its prose begins.
    Read(Cow<'a, str>, Box<FrontMatter>, usize),
    /// It was left.
    Left(&'a Head),
}

/// Reads all pages but those that `heads` tells of; `allow_html` lets English prose hold HTML.
pub fn parse<'a>(
    sources: &'a Sources,
    allow_html: bool,
    heads: &Heads<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Content {
    let files = sources.under("content/");
    let files: Vec<FileId> = files
        .filter(|(_, file)| file.path.ends_with(".md"))
        .map(|(id, _)| id)
        .collect();
    let opened = files.into_par_iter().map(|id| {
        let mut found = Vec::new();
        (draft(sources, id, heads, &mut found), found)
    });
    let mut drafts: Vec<Draft<'_>> = Vec::new();
    for (draft, mut found) in opened.collect::<Vec<_>>() {
        diagnostics.append(&mut found);
        drafts.extend(draft);
    }
    refuse_doubles(&mut drafts, diagnostics);
    sort(&mut drafts);
    let mut content = Content::default();
    content.targets.files = sources
        .statics
        .iter()
        .map(|file| file.path.clone())
        .collect();
    for (at, draft) in drafts.iter().enumerate() {
        content
            .targets
            .pages
            .insert(draft.path.file.clone(), PageId(at));
    }
    let parents = parents(&drafts);
    let reader = Reader {
        targets: &content.targets,
        allow_html,
    };
    let count = drafts.len();
    content.pages.reserve_exact(count);
    let mut drafts = drafts.into_iter().zip(parents).enumerate();
    loop {
        // What a page leaves behind is used for the next.
        let some: Vec<_> = drafts.by_ref().take(PAGES_AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        let read = some.into_par_iter();
        let read: Vec<Read> = read
            .map(|(at, (draft, parent))| reader.draft(draft, PageId(at), parent))
            .collect();
        if content.pages.is_empty() {
            // About as many for each page that is to come.
            let some: usize = read.iter().map(|read| read.messages.len()).sum();
            content.messages.reserve(some * count / read.len() + count);
        }
        for mut read in read {
            read.page.shift(content.messages.len());
            content.messages.append(read.messages);
            content.anchor_uses.append(&mut read.anchor_uses);
            diagnostics.append(&mut read.found);
            content.pages.push(read.page);
        }
    }
    content
}

fn draft<'a>(
    sources: &'a Sources,
    file: FileId,
    heads: &Heads<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Draft<'a>> {
    let source = sources.file(file);
    let path = match path::read(source.path.strip_prefix("content/").unwrap_or(&source.path)) {
        Ok(path) => path,
        Err(problem) => {
            let place = Span::new(file, 0..0);
            diagnostics
                .push(Diagnostic::at(rules::BAD_SLUG, &place, problem.message).help(problem.help));
            return None;
        }
    };
    if let Some(head) = heads(&path.file) {
        return Some(Draft {
            file,
            path,
            order: head.order,
            text: Text::Left(head),
        });
    }
    let (text, mut found) = sources.open(file);
    diagnostics.append(&mut found);
    let (front, prose) = front_matter::read(&text, file, diagnostics)?;
    Some(Draft {
        file,
        path,
        order: front.order,
        text: Text::Read(text, Box::new(front), prose),
    })
}

/// Two files must not make one URL or one section.
fn refuse_doubles(drafts: &mut Vec<Draft<'_>>, diagnostics: &mut Vec<Diagnostic>) {
    let mut urls: BTreeMap<String, String> = BTreeMap::new();
    let mut sections: BTreeMap<Arc<str>, String> = BTreeMap::new();
    drafts.retain(|draft| {
        let path = &draft.path;
        let place = Span::new(draft.file, 0..0);
        if let Some(other) = urls.insert(path.url.clone(), path.file.clone()) {
            let message = format!(
                "content/{} and content/{other} make the same page, /{}",
                path.file, path.url
            );
            diagnostics.push(
                Diagnostic::at(rules::URL_TAKEN, &place, message)
                    .help("rename or delete one of them"),
            );
            return false;
        }
        if let Some(other) = sections.insert(path.section.clone(), path.file.clone()) {
            let message = format!(
                "content/{} and content/{other} have the same section name, \"{}\"",
                path.file, path.section
            );
            diagnostics.push(Diagnostic::at(rules::DUPLICATE_ID, &place, message));
            return false;
        }
        true
    });
}

/// Pages in the order of the contents list, each collection's pages behind its index.
fn sort(drafts: &mut [Draft<'_>]) {
    let orders: BTreeMap<String, i64> = drafts
        .iter()
        .map(|draft| (draft.path.url.clone(), draft.order.unwrap_or(i64::MAX)))
        .collect();
    let key = |draft: &Draft<'_>| {
        let mut key = Vec::new();
        for ancestor in draft.path.ancestors() {
            key.push((orders.get(&ancestor).copied().unwrap_or(i64::MAX), ancestor));
        }
        (!draft.path.url.is_empty(), key)
    };
    drafts.sort_by_cached_key(key);
}

/// The collection index of each page.
fn parents(drafts: &[Draft<'_>]) -> Vec<Option<PageId>> {
    let by_url: BTreeMap<&str, usize> = drafts
        .iter()
        .enumerate()
        .map(|(at, draft)| (draft.path.url.as_str(), at))
        .collect();
    let parent = |draft: &Draft<'_>| {
        let mut ancestors = draft.path.ancestors();
        ancestors.pop();
        ancestors
            .iter()
            .rev()
            .find_map(|url| by_url.get(url.as_str()))
            .map(|&at| PageId(at))
    };
    drafts.iter().map(parent).collect()
}

/// A page on its own: its messages are counted from 0.
struct Read {
    page: Page,
    messages: Messages,
    anchor_uses: Vec<AnchorUse>,
    found: Vec<Diagnostic>,
}

/// Reads pages, which know nothing of each other but their addresses.
struct Reader<'a> {
    targets: &'a Targets,
    allow_html: bool,
}

impl Reader<'_> {
    fn draft(&self, draft: Draft<'_>, id: PageId, parent: Option<PageId>) -> Read {
        let Draft {
            file, path, text, ..
        } = draft;
        match text {
            Text::Read(text, front, prose) => {
                let file = (file, &*text, prose);
                self.page(file, path, *front, (id, parent))
            }
            Text::Left(head) => left(file, path, head, (id, parent)),
        }
    }

    fn page(
        &self,
        (file, text, prose): (FileId, &str, usize),
        path: PagePath,
        front: FrontMatter,
        (id, parent): (PageId, Option<PageId>),
    ) -> Read {
        let plain = |kind, text: &front_matter::PlainText| {
            plain(kind, id, &path, text.text.clone(), text.span.clone())
        };
        let mut messages = Messages::default();
        let mut found = Vec::new();
        let title = match &front.title {
            Some(title) => plain(MessageKind::Title, title),
            None => untitled(id, &path, front.span.clone()),
        };
        let title_range = title.span.range();
        messages.push(title);
        if let Some(text) = &front.description {
            messages.push(plain(MessageKind::Desc, text));
        }
        for text in front.title.iter().chain(&front.description) {
            front.check_variables(&text.variables, &mut found);
        }
        let source = &text[prose..];
        let blocks = crate::markdown::blocks(source, file, prose, self.allow_html, &mut found);
        let context = body::Context {
            page: id,
            path: &path,
            front: &front,
            targets: self.targets,
        };
        let read = body::read(blocks, &context, &mut messages, &mut found);
        let head = Head {
            title: title_range,
            is_described: front.description.is_some(),
            order: front.order,
            template: front.template,
            updated: front.updated,
            sensitive: front.sensitive,
            anchors: read.anchors,
        };
        let page = Page {
            messages: 0..messages.len(),
            template_span: front.template_span,
            values: front.values,
            body: Body {
                nodes: read.nodes,
                notes: read.notes,
            },
            is_left: false,
            ..bare(file, path, head, parent)
        };
        Read {
            page,
            messages,
            anchor_uses: read.anchor_uses,
            found,
        }
    }
}

/// A page whose file was left.
fn left(file: FileId, path: PagePath, head: &Head, (id, parent): (PageId, Option<PageId>)) -> Read {
    let span = Span::new(file, head.title.clone());
    let plain = |kind| plain(kind, id, &path, String::new(), span.clone());
    let mut messages = Messages::default();
    messages.push(plain(MessageKind::Title));
    if head.is_described {
        messages.push(plain(MessageKind::Desc));
    }
    Read {
        page: bare(file, path, head.clone(), parent),
        messages,
        anchor_uses: Vec::new(),
        found: Vec::new(),
    }
}

/// A page without its prose. Its first message is the title, the second the description, if it has one.
fn bare(file: FileId, path: PagePath, head: Head, parent: Option<PageId>) -> Page {
    let front = 1 + usize::from(head.is_described);
    Page {
        path: path.file,
        section: path.section,
        url: path.url,
        parent,
        messages: 0..front,
        title: MessageId(0),
        description: head.is_described.then_some(MessageId(1)),
        template_span: Span::new(file, head.title.clone()),
        head,
        values: Vec::new(),
        body: Body::default(),
        file,
        is_left: true,
    }
}

/// What stands for the title of a page that has none: other pages may link to it, and no translation is asked for.
fn untitled(page: PageId, path: &PagePath, span: Span) -> Message {
    let text = path.section.to_string();
    Message {
        file: "".into(),
        ..plain(MessageKind::Title, page, path, text, span)
    }
}

/// The title or the description of a page.
fn plain(kind: MessageKind, page: PageId, path: &PagePath, text: String, span: Span) -> Message {
    Message {
        id: format!("{}-{}", path.section, kind.as_str()),
        file: Arc::clone(&path.section),
        kind,
        text,
        links: Vec::new(),
        notes: Vec::new(),
        page: Some(page),
        under: None,
        span,
    }
}
