//! The structure of a page's prose, the same in every language.

use crate::model::MessageId;
use crate::source::Span;

/// The prose of a page and its notes.
#[derive(Clone, Debug, Default)]
pub struct Body {
    /// The blocks, in order.
    pub nodes: Vec<Node>,
    /// Notes in the order in which they are first pointed to: name and content.
    pub notes: Vec<(String, Vec<Node>)>,
}

/// One block and its anchor.
#[derive(Clone, Debug)]
pub struct Node {
    /// The HTML id, without the prefix it gets on the page of the whole plan.
    pub anchor: Option<String>,
    /// What it is.
    pub kind: NodeKind,
}

/// How a table column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellAlign {
    /// At the start of the line, as prose.
    Start,
    /// In the middle.
    Center,
    /// At the end, as numbers.
    End,
}

/// A component fence: a template to render here.
#[derive(Clone, Debug)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// Its arguments.
    pub arguments: Vec<Argument>,
    /// The whole fence.
    pub span: Span,
}

/// One argument of a component.
#[derive(Clone, Debug)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: toml::Value,
    /// Where the name is written.
    pub span: Span,
}

/// A table.
#[derive(Clone, Debug)]
pub struct ProseTable {
    /// Alignment of each column.
    pub align: Vec<CellAlign>,
    /// Header cells.
    pub head: Vec<Node>,
    /// Rows of cells.
    pub rows: Vec<Vec<Node>>,
}

/// What a block is. Inline text is a message, or [`NodeKind::Figures`] where nothing is to translate.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// A heading of level 2 to 6.
    Heading {
        /// The level in the Markdown.
        level: u8,
        /// Its text.
        text: Box<Node>,
    },
    /// A paragraph of one text.
    Paragraph(Box<Node>),
    /// A text that is translated.
    Text(MessageId),
    /// A text of values only, which needs no translation; also a message, but never offered.
    Figures(MessageId),
    /// A list; `start` is the first number of an ordered one.
    List {
        /// First number, for ordered lists.
        start: Option<u64>,
        /// Each item's blocks.
        items: Vec<Vec<Node>>,
    },
    /// Terms with definitions, in order.
    Definitions(Vec<Node>),
    /// A term.
    Term(Box<Node>),
    /// A definition.
    Definition(Vec<Node>),
    /// A quotation.
    Quote(Vec<Node>),
    /// A table.
    Table(Box<ProseTable>),
    /// Code: literal, left to right, not translated.
    Code(String),
    /// A picture: its address and its text alternative.
    Picture {
        /// Path below `content/files/`.
        file: String,
        /// Its description.
        alt: MessageId,
    },
    /// A component.
    Component(Box<Component>),
    /// A break between parts.
    Rule,
    /// HTML as written, where the configuration allows it.
    Html(String),
}

impl Node {
    /// Calls `visit` with every message in this block.
    pub fn messages(&mut self, visit: &mut dyn FnMut(&mut MessageId)) {
        let mut all = |nodes: &mut [Self]| nodes.iter_mut().for_each(|node| node.messages(visit));
        match &mut self.kind {
            NodeKind::Text(id) | NodeKind::Figures(id) | NodeKind::Picture { alt: id, .. } => {
                visit(id);
            }
            NodeKind::Heading { text, .. } | NodeKind::Paragraph(text) | NodeKind::Term(text) => {
                all(std::slice::from_mut(text));
            }
            NodeKind::List { items, .. } => items.iter_mut().for_each(|item| all(item)),
            NodeKind::Definitions(nodes) | NodeKind::Definition(nodes) | NodeKind::Quote(nodes) => {
                all(nodes);
            }
            NodeKind::Table(table) => {
                all(&mut table.head);
                table.rows.iter_mut().for_each(|row| all(row));
            }
            NodeKind::Code(_) | NodeKind::Component(_) | NodeKind::Rule | NodeKind::Html(_) => {}
        }
    }

    /// Calls `visit` with every block in this one that holds no others, in order; itself if it
    /// holds none.
    pub fn leaves(&self, visit: &mut dyn FnMut(&Self)) {
        let mut all = |nodes: &[Self]| nodes.iter().for_each(|node| node.leaves(visit));
        match &self.kind {
            NodeKind::Heading { text, .. } | NodeKind::Paragraph(text) | NodeKind::Term(text) => {
                all(std::slice::from_ref(text));
            }
            NodeKind::List { items, .. } => items.iter().for_each(|item| all(item)),
            NodeKind::Definitions(nodes) | NodeKind::Definition(nodes) | NodeKind::Quote(nodes) => {
                all(nodes);
            }
            NodeKind::Table(table) => {
                all(&table.head);
                table.rows.iter().for_each(|row| all(row));
            }
            NodeKind::Text(_)
            | NodeKind::Picture { .. }
            | NodeKind::Figures(_)
            | NodeKind::Code(_)
            | NodeKind::Component(_)
            | NodeKind::Rule
            | NodeKind::Html(_) => visit(self),
        }
    }
}
