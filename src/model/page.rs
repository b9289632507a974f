//! Pages.

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::document::Date;
use crate::model::{Binding, Body, MessageId};
use crate::source::{FileId, Span};

/// Index of a page in [`crate::model::Site::pages`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub usize);

/// One page: a Markdown file.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its path below `content/`, such as `priorities/drugs.md`.
    pub path: String,
    /// Its name in ids and file names, such as `priorities-drugs`.
    pub section: Arc<str>,
    /// Its path under the language's folder: ``, `aims/`, `priorities/drugs/`, `404.html`.
    pub url: String,
    /// The index page of the collection it belongs to.
    pub parent: Option<PageId>,
    /// Its texts by their indexes: the title, the description, the prose.
    pub messages: Range<usize>,
    /// Title, plain text.
    pub title: MessageId,
    /// Description, plain text.
    pub description: Option<MessageId>,
    /// What it is to the other pages.
    pub head: Head,
    /// Where its template is named.
    pub template_span: Span,
    /// Names and figures used in its prose.
    pub values: Vec<Binding>,
    /// The prose.
    pub body: Body,
    /// The file.
    pub file: FileId,
    /// Whether its file was not read: then its values and its prose are missing, and its title and description have
    /// no words.
    pub is_left: bool,
}

/// What a page is to the others, but for its texts: enough of one whose file is not read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Where its title is written, in bytes of its file.
    pub title: Range<usize>,
    /// Whether it has a description.
    pub is_described: bool,
    /// Place in the contents list; without it the page is not listed.
    pub order: Option<i64>,
    /// Name of its template, without `.html`.
    pub template: String,
    /// The day of its last change, where known.
    pub updated: Option<Date>,
    /// Whether it speaks of abuse, so that leaving it quickly is offered.
    pub sensitive: bool,
    /// All anchors of the prose.
    pub anchors: Vec<String>,
}

impl Head {
    /// Whether other pages come out the same with this one in the place of `other`, as long as it keeps its anchors.
    pub fn is_like(&self, other: &Self) -> bool {
        let shown = |head: &Self| (head.order, head.is_described, head.sensitive);
        shown(self) == shown(other) && self.template == other.template
    }
}

impl Page {
    /// The section of a page file, by its path below `content/`: its name in ids and language files.
    pub fn section_of(file: &str) -> String {
        let stem = file.strip_suffix(".md").unwrap_or(file);
        let stem = stem.strip_suffix("/_index").unwrap_or(stem);
        match stem {
            "404" => "not-found".to_owned(),
            "_index" => "index".to_owned(),
            stem => stem.replace('/', "-"),
        }
    }

    /// Counts its messages from `offset` on instead of from 0.
    pub fn shift(&mut self, offset: usize) {
        let mut shift = |id: &mut MessageId| id.0 += offset;
        shift(&mut self.title);
        self.description.iter_mut().for_each(&mut shift);
        let notes = self.body.notes.iter_mut().map(|(_, nodes)| nodes);
        for nodes in std::iter::once(&mut self.body.nodes).chain(notes) {
            nodes.iter_mut().for_each(|node| node.messages(&mut shift));
        }
        self.messages = self.messages.start + offset..self.messages.end + offset;
    }

    /// Its title and description, by their indexes: what other pages show of it.
    pub fn front(&self) -> Range<usize> {
        let end = self.description.unwrap_or(self.title).0 + 1;
        self.title.0..end
    }

    /// Ids that the frame of every page has, so that no place on a page may be called so.
    pub const FRAME_ANCHORS: [&'static str; 6] = [
        "main",
        "contents",
        "contents-title",
        "on-this-page",
        "notes-title",
        "page",
    ];
}
