//! From Markdown blocks to nodes and messages.

use std::collections::BTreeMap;
use std::sync::Arc;

use pulldown_cmark::Alignment;

use super::fence::{self, Fence};
use super::front_matter::FrontMatter;
use super::path::PagePath;
use crate::diagnostics::{Diagnostic, rules};
use crate::document::Located;
use crate::markdown::{Block, BlockKind, Inline, Names, slug};
use crate::model::{
    AnchorUse, CellAlign, Link, Message, MessageId, MessageKind, Messages, Node, NodeKind, Page,
    PageId, ProseTable, Target, Targets,
};
use crate::source::Span;

/// How many words of a heading make its anchor.
const ANCHOR_WORDS: usize = 8;

/// The page whose prose is read.
pub(super) struct Context<'a> {
    pub(super) page: PageId,
    pub(super) path: &'a PagePath,
    pub(super) front: &'a FrontMatter,
    pub(super) targets: &'a Targets,
}

/// What came of the prose.
#[derive(Default)]
pub(super) struct ReadBody {
    pub(super) nodes: Vec<Node>,
    pub(super) notes: Vec<(String, Vec<Node>)>,
    pub(super) anchors: Vec<String>,
    pub(super) anchor_uses: Vec<AnchorUse>,
}

/// Makes nodes and messages of the blocks of a page.
pub(super) fn read(
    blocks: Vec<Block>,
    context: &Context<'_>,
    messages: &mut Messages,
    diagnostics: &mut Vec<Diagnostic>,
) -> ReadBody {
    let mut builder = Builder {
        context,
        messages,
        diagnostics,
        out: ReadBody::default(),
        under: None,
        pointed: Vec::new(),
        notes: Notes::new(),
        anchors: Names::default(),
    };
    builder.collect_notes(&blocks);
    let nodes = builder.nodes(blocks, MessageKind::P);
    builder.out.nodes = nodes;
    builder.order_notes();
    builder.out
}

pub(super) struct Builder<'a, 'd> {
    pub(super) context: &'a Context<'a>,
    pub(super) messages: &'d mut Messages,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
    pub(super) out: ReadBody,
    pub(super) under: Option<MessageId>,
    /// Names of notes in the order in which they are first pointed to.
    pub(super) pointed: Vec<String>,
    /// Notes by name, with their place.
    pub(super) notes: Notes,
    /// The anchors of the page.
    anchors: Names,
}

/// Notes by name, with their place.
type Notes = BTreeMap<String, (Span, Option<Vec<Node>>)>;

/// Whether every page has this id already, for its frame, or this one has it for a note.
fn is_frame(notes: &Notes, name: &str) -> bool {
    let note = name
        .strip_prefix("note-")
        .or_else(|| name.strip_prefix("mark-"));
    Page::FRAME_ANCHORS.contains(&name) || note.is_some_and(|note| notes.contains_key(note))
}

impl Builder<'_, '_> {
    pub(super) fn report(
        &mut self,
        rule: rules::Rule,
        span: &Span,
        message: impl Into<String>,
        help: &str,
    ) {
        self.diagnostics
            .push(Diagnostic::at(rule, span, message).help(help));
    }

    pub(super) fn nodes(&mut self, blocks: Vec<Block>, kind: MessageKind) -> Vec<Node> {
        // Collected, they would keep the memory of the blocks, which are larger.
        let mut nodes = Vec::with_capacity(blocks.len());
        let blocks = blocks.into_iter();
        nodes.extend(blocks.filter_map(|block| self.node(block, kind)));
        nodes
    }

    /// The cells of a row.
    fn cells(&mut self, cells: Vec<Inline>, kind: MessageKind) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(cells.len());
        nodes.extend(cells.into_iter().map(|cell| self.text(cell, kind)));
        nodes
    }

    /// One block; `kind` is what a text in it is called.
    fn node(&mut self, block: Block, kind: MessageKind) -> Option<Node> {
        let span = block.span;
        let kind = match block.kind {
            BlockKind::Heading(level, inline) => return Some(self.heading(level, inline, &span)),
            BlockKind::Paragraph(inline) => NodeKind::Paragraph(Box::new(self.text(inline, kind))),
            BlockKind::Text(inline) => return Some(self.text(inline, kind)),
            BlockKind::List(start, items) => {
                let item = |builder: &mut Self, item| builder.nodes(flatten(item), MessageKind::Li);
                NodeKind::List {
                    start,
                    items: items.into_iter().map(|blocks| item(self, blocks)).collect(),
                }
            }
            BlockKind::Definitions(parts) => {
                NodeKind::Definitions(self.nodes(parts, MessageKind::Dd))
            }
            BlockKind::Term(inline) => NodeKind::Term(Box::new(self.text(inline, MessageKind::Dt))),
            BlockKind::Definition(blocks) => {
                NodeKind::Definition(self.nodes(flatten(blocks), MessageKind::Dd))
            }
            BlockKind::Quote(blocks) => NodeKind::Quote(self.nodes(blocks, MessageKind::P)),
            BlockKind::Table(align, head, rows) => self.table(&align, head, rows),
            BlockKind::Code(info, code, start) => return self.code(&info, code, start, &span),
            BlockKind::Picture(address, alt) => return self.picture(address, alt, &span),
            BlockKind::Note(name, blocks) => {
                self.note(&name, blocks);
                return None;
            }
            BlockKind::Html(html) => NodeKind::Html(html),
            BlockKind::Rule => NodeKind::Rule,
        };
        Some(Node { anchor: None, kind })
    }

    fn heading(&mut self, level: u8, inline: Inline, span: &Span) -> Node {
        if level == 1 {
            self.report(
                rules::HEADING_LEVEL,
                span,
                "a heading of level 1 in the prose",
                "the title in the front matter is the heading of level 1; begin with ##",
            );
        }
        let name = inline
            .anchor
            .clone()
            .unwrap_or_else(|| slug(&inline.text, ANCHOR_WORDS));
        let explicit = inline.anchor.is_some();
        let mut text = self.text(inline, MessageKind::H);
        let anchor = match text.anchor.take() {
            Some(anchor) if explicit => anchor,
            _ => self.free_anchor(&name),
        };
        if let NodeKind::Text(id) | NodeKind::Figures(id) = text.kind {
            self.under = Some(id);
        }
        Node {
            anchor: Some(anchor),
            kind: NodeKind::Heading {
                level: level.max(2),
                text: Box::new(text),
            },
        }
    }

    /// An anchor that this page does not have yet.
    fn free_anchor(&mut self, base: &str) -> String {
        let notes = &self.notes;
        let name = self.anchors.take_free(base, |name| is_frame(notes, name));
        self.out.anchors.push(name.clone());
        name
    }

    fn explicit_anchor(&mut self, name: &str, span: &Span) {
        if is_frame(&self.notes, name) {
            let message = format!("the anchor \"{name}\" is taken by the frame of every page");
            self.report(rules::DUPLICATE_ID, span, message, "choose another name");
        } else if self.anchors.take(name) {
            self.out.anchors.push(name.to_owned());
        } else {
            let message = format!("the anchor \"{name}\" is on this page twice");
            self.report(rules::DUPLICATE_ID, span, message, "rename one of them");
        }
    }

    /// A text: a message, and the anchor it names.
    fn text(&mut self, inline: Inline, kind: MessageKind) -> Node {
        if let Some(anchor) = &inline.anchor {
            self.explicit_anchor(anchor, &inline.span);
        }
        let anchor = inline.anchor.clone();
        let translatable = inline.translatable;
        let id = self.message(inline, kind);
        let kind = if translatable {
            NodeKind::Text(id)
        } else {
            NodeKind::Figures(id)
        };
        Node { anchor, kind }
    }

    fn message(&mut self, inline: Inline, kind: MessageKind) -> MessageId {
        self.context
            .front
            .check_variables(&inline.variables, self.diagnostics);
        self.check_notes(&inline);
        let section = &self.context.path.section;
        let links = inline.links.iter().map(|link| self.link(link)).collect();
        let id = match (&inline.anchor, inline.translatable) {
            (Some(anchor), true) => format!("{section}-{anchor}"),
            _ => String::new(),
        };
        self.messages.push(Message {
            id,
            file: if inline.translatable {
                Arc::clone(section)
            } else {
                Arc::default()
            },
            kind,
            text: inline.text,
            links,
            notes: inline.notes.into_iter().map(|note| note.value).collect(),
            page: Some(self.context.page),
            under: self.under,
            span: inline.span,
        })
    }

    fn link(&mut self, link: &crate::markdown::RawLink) -> Link {
        let path = &self.context.path.file;
        let folder = path.rfind('/').map_or("", |at| &path[..=at]);
        let own = Some(self.context.page);
        let target = match self.context.targets.resolve(&link.destination, folder, own) {
            Ok(target) => target,
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                Target::NOWHERE
            }
        };
        self.use_anchor(&target, &link.destination);
        link.to(target)
    }

    fn use_anchor(&mut self, target: &Target, destination: &Located<String>) {
        if let Target::Page {
            page,
            anchor: Some(anchor),
        } = target
        {
            let span = destination.span.clone();
            self.out.anchor_uses.push(AnchorUse {
                page: *page,
                anchor: anchor.clone(),
                span,
            });
        }
    }

    fn table(
        &mut self,
        align: &[Alignment],
        head: Vec<Inline>,
        rows: Vec<Vec<Inline>>,
    ) -> NodeKind {
        let align = align
            .iter()
            .map(|align| match align {
                Alignment::Right => CellAlign::End,
                Alignment::Center => CellAlign::Center,
                Alignment::Left | Alignment::None => CellAlign::Start,
            })
            .collect();
        let head = self.cells(head, MessageKind::Th);
        let rows = rows.into_iter();
        let rows = rows.map(|row| self.cells(row, MessageKind::Td)).collect();
        NodeKind::Table(Box::new(ProseTable { align, head, rows }))
    }

    fn code(&mut self, info: &str, code: String, start: usize, span: &Span) -> Option<Node> {
        let name = info.trim().strip_prefix('{').map(|name| {
            name.strip_suffix('}').unwrap_or_else(|| {
                let help = "close the name of the component with }";
                self.report(rules::COMPONENT, span, "this \"{\" is never closed", help);
                name
            })
        });
        let kind = match name {
            Some(name) => {
                let fence = Fence {
                    name: name.trim(),
                    code: &code,
                    start,
                    span,
                };
                NodeKind::Component(Box::new(fence::read(&fence, self.diagnostics)?))
            }
            None => NodeKind::Code(code),
        };
        Some(Node { anchor: None, kind })
    }

    fn picture(&mut self, address: String, alt: Inline, span: &Span) -> Option<Node> {
        let folder = self
            .context
            .path
            .file
            .rfind('/')
            .map_or("", |at| &self.context.path.file[..=at]);
        let destination = Located {
            value: address,
            span: span.clone(),
        };
        let file = match self.context.targets.resolve(&destination, folder, None) {
            Ok(Target::File(file)) => file,
            Ok(_) => {
                self.report(
                    rules::LINK_TARGET,
                    span,
                    "this picture is not a file of content/files/",
                    "put the picture there and name it by its path",
                );
                return None;
            }
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                return None;
            }
        };
        if !alt.translatable {
            self.report(
                rules::MISSING_KEY,
                span,
                "this picture has no description",
                "write between [ and ] what it shows (WCAG 1.1.1)",
            );
        }
        let alt = self.message(alt, MessageKind::Alt);
        Some(Node {
            anchor: None,
            kind: NodeKind::Picture { file, alt },
        })
    }
}

/// An item that is one paragraph is the same as an item that is one text.
fn flatten(blocks: Vec<Block>) -> Vec<Block> {
    let single = blocks.len() == 1
        || blocks
            .iter()
            .skip(1)
            .all(|block| matches!(block.kind, BlockKind::List(..)));
    blocks
        .into_iter()
        .map(|block| match block.kind {
            BlockKind::Paragraph(inline) if single => Block {
                kind: BlockKind::Text(inline),
                span: block.span,
            },
            kind => Block {
                kind,
                span: block.span,
            },
        })
        .collect()
}
