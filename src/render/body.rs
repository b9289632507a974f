//! Prose as HTML.
//!
//! English that stands in for a missing translation is marked with its language and direction on
//! the outermost element that holds nothing else, and a note stands before each run of it.

use std::collections::BTreeMap;

use super::lists::{self, Explained};
use super::view::{Mode, View};
use crate::markdown::html::escape;
use crate::model::{CellAlign, Component, MessageId, Node, NodeKind, Page, ProseTable, State};
use crate::source::Span;

/// How the prose is written.
pub(super) struct Setting<'a> {
    pub(super) view: &'a View,
    pub(super) page: &'a Page,
    /// Put before every id.
    pub(super) prefix: &'a str,
    /// The level of the page's title; 1 on its own page.
    pub(super) level: u8,
    /// Whether a note stands before each run of English.
    pub(super) run_notes: bool,
    /// Renders a component.
    pub(super) component: &'a dyn Fn(&Component) -> Result<String, tera::Error>,
    /// Renders what a word means, to stand behind the block that links to its entry in the glossary.
    pub(super) explanation: &'a dyn Fn(&Explained) -> Result<String, tera::Error>,
}

/// Why a page can't be rendered.
pub(super) struct Failure {
    /// What the template engine says.
    pub(super) error: tera::Error,
    /// The component that failed, where it was one.
    pub(super) at: Option<Span>,
}

impl From<tera::Error> for Failure {
    fn from(error: tera::Error) -> Self {
        Self { error, at: None }
    }
}

/// The prose of a page and its notes.
///
/// # Errors
/// The first component whose template fails.
pub(super) fn write(setting: &Setting<'_>) -> Result<String, Failure> {
    let mut writer = Writer {
        setting,
        out: String::new(),
        marked: BTreeMap::new(),
        explained: Vec::new(),
        waiting: Vec::new(),
        failure: None,
    };
    writer.blocks(&setting.page.body.nodes);
    writer.notes();
    writer.failure.map_or(Ok(writer.out), Err)
}

/// How much of a block is English that stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Foreign {
    /// There is no text, or only figures.
    Nothing,
    /// None of it.
    No,
    /// Some of it.
    Some,
    /// All of it.
    All,
}

impl Foreign {
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, other) => other,
            (this, Self::Nothing) => this,
            (this, other) if this == other => this,
            _ => Self::Some,
        }
    }
}

struct Writer<'a> {
    setting: &'a Setting<'a>,
    out: String,
    /// How often each note was pointed to.
    marked: BTreeMap<String, usize>,
    /// Entries of the glossary that the page has explained.
    explained: Vec<String>,
    /// Those that the block being written links to for the first time.
    waiting: Vec<Explained>,
    failure: Option<Failure>,
}

impl Writer<'_> {
    fn push(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn add<const N: usize>(&mut self, parts: [&str; N]) {
        self.out.extend(parts);
    }

    /// Top-level blocks, with a note before each run of them that is not today's translation.
    fn blocks(&mut self, nodes: &[Node]) {
        let mut run = None;
        for node in nodes {
            let note = self.note_of(node);
            if let Some(id) = note.filter(|_| note != run) {
                self.run_note(id);
            }
            run = note;
            self.node(node, false);
        }
    }

    /// The note that a block wants before it.
    fn note_of(&self, node: &Node) -> Option<&'static str> {
        let mut states = Vec::new();
        node.leaves(&mut |leaf| {
            if let NodeKind::Text(id) | NodeKind::Picture { alt: id, .. } = &leaf.kind {
                states.push((self.setting.view.state(*id), self.setting.view.is_own(*id)));
            }
        });
        let english = matches!(self.foreign(node), Foreign::Some | Foreign::All);
        match () {
            () if english && !self.setting.run_notes => None,
            () if english && states.contains(&(State::Stale, false)) => Some("note-stale-block"),
            () if english => Some("note-english-block"),
            () if states.contains(&(State::Stale, true)) => Some("note-stale-shown"),
            () => None,
        }
    }

    fn run_note(&mut self, id: &str) {
        if let Ok(phrase) = self.setting.view.words().phrase(id, &[]) {
            self.push(&format!("<p class=\"in-english\">{}</p>\n", phrase.html));
        }
    }

    fn foreign(&self, node: &Node) -> Foreign {
        let view = self.setting.view;
        let mut sum = Foreign::Nothing;
        node.leaves(&mut |leaf| {
            sum = sum.with(match &leaf.kind {
                NodeKind::Text(id) | NodeKind::Picture { alt: id, .. } if view.is_own(*id) => {
                    Foreign::No
                }
                NodeKind::Text(_) | NodeKind::Picture { .. } => Foreign::All,
                NodeKind::Html(_) if !view.is_source() => Foreign::All,
                _ => Foreign::Nothing,
            });
        });
        sum
    }

    /// Attributes of an element, and whether its content is marked as English from here on.
    fn attributes(&self, node: &Node, marked: bool) -> (String, bool) {
        self.attributes_of(node.anchor.as_deref(), self.foreign(node), marked)
    }

    fn attributes_of(
        &self,
        anchor: Option<&str>,
        foreign: Foreign,
        marked: bool,
    ) -> (String, bool) {
        let mut attributes = String::new();
        if let Some(anchor) = anchor {
            attributes.push_str(&format!(
                " id=\"{}{}\"",
                self.setting.prefix,
                escape(anchor)
            ));
        }
        let mark = !marked && foreign == Foreign::All;
        if mark {
            attributes.push_str(&self.language());
        }
        (attributes, marked || mark)
    }

    fn language(&self) -> String {
        let english = self.setting.view.source_language();
        format!(" lang=\"{}\" dir=\"{}\"", english.tag, english.dir())
    }

    fn node(&mut self, node: &Node, marked: bool) {
        let (attributes, inner) = self.attributes(node, marked);
        match &node.kind {
            NodeKind::Heading { level, text } => {
                let level = (level + self.setting.level - 1).min(6);
                self.text_element(&format!("h{level}"), &attributes, text);
            }
            NodeKind::Paragraph(text) => {
                let (attributes, _) = self.attributes(text, marked);
                self.text_element("p", &attributes, text);
                self.explanations();
            }
            NodeKind::Term(text) => {
                let (attributes, _) = self.attributes(text, marked);
                self.text_element("dt", &attributes, text);
            }
            NodeKind::Text(id) | NodeKind::Figures(id) => self.bare_text(*id, &attributes),
            NodeKind::List { start, items } => self.list(*start, items, &attributes, inner),
            NodeKind::Definitions(nodes) => self.element("dl", &attributes, nodes, inner),
            NodeKind::Definition(nodes) => self.item("dd", nodes, marked),
            NodeKind::Quote(nodes) => self.element("blockquote", &attributes, nodes, inner),
            NodeKind::Table(table) => self.table(table, &attributes, inner),
            NodeKind::Code(code) => self.push(&format!(
                "<pre dir=\"ltr\"><code>{}</code></pre>\n",
                escape(code)
            )),
            NodeKind::Picture { file, alt } => self.picture(file, *alt, &attributes),
            NodeKind::Component(component) => {
                let html = (self.setting.component)(component);
                self.rendered(html, Some(&component.span));
            }
            NodeKind::Rule => self.push("<hr>\n"),
            NodeKind::Html(html) => {
                let html = if attributes.is_empty() {
                    html.clone()
                } else {
                    format!("<div{attributes}>{html}</div>\n")
                };
                self.push(&html);
            }
        }
    }

    /// What a template made, or that it failed.
    fn rendered(&mut self, html: Result<String, tera::Error>, at: Option<&Span>) {
        match html {
            Ok(html) => {
                self.push(&html);
                self.push("\n");
            }
            Err(error) => {
                let at = at.cloned();
                self.failure = self.failure.take().or(Some(Failure { error, at }));
            }
        }
    }

    /// What the words mean that the last block links to.
    fn explanations(&mut self) {
        for entry in std::mem::take(&mut self.waiting) {
            let html = (self.setting.explanation)(&entry);
            self.rendered(html, None);
        }
    }

    /// Notes the entries of the glossary that a text links to. On the page of the whole plan and
    /// in the glossary itself they stand on the same page.
    fn note_explained(&mut self, id: MessageId) {
        let (view, page) = (self.setting.view, self.setting.page);
        if view.mode == Mode::Whole || page.head.template == lists::GLOSSARY {
            return;
        }
        for link in &view.site.messages.get(id).links {
            let Some(entry) = lists::explained(view, &link.target) else {
                continue;
            };
            if !self.explained.contains(&entry.id) {
                self.explained.push(entry.id.clone());
                self.waiting.push(entry);
            }
        }
    }

    fn text_element(&mut self, element: &str, attributes: &str, text: &Node) {
        self.add(["<", element, attributes, ">"]);
        if let NodeKind::Text(id) | NodeKind::Figures(id) = text.kind {
            self.inline(id);
        }
        self.add(["</", element, ">\n"]);
    }

    /// A text that is not the whole of its element.
    fn bare_text(&mut self, id: MessageId, attributes: &str) {
        if attributes.is_empty() {
            self.inline(id);
            return;
        }
        self.add(["<span", attributes, ">"]);
        self.inline(id);
        self.push("</span>");
    }

    fn inline(&mut self, id: MessageId) {
        self.note_explained(id);
        let (page, prefix) = (self.setting.page, self.setting.prefix);
        let marked = &mut self.marked;
        let note = &mut |name: &str| {
            let number = page
                .body
                .notes
                .iter()
                .position(|(note, _)| note == name)
                .map_or(0, |at| at + 1);
            let count = marked.entry(name.to_owned()).or_default();
            *count += 1;
            let id = if *count == 1 {
                format!(" id=\"{prefix}mark-{name}\"")
            } else {
                String::new()
            };
            format!(
                "<sup><a{id} href=\"#{prefix}note-{name}\" role=\"doc-noteref\">[{number}]</a></sup>"
            )
        };
        self.setting.view.inner_html(id, note, &mut self.out);
    }

    fn element(&mut self, element: &str, attributes: &str, nodes: &[Node], marked: bool) {
        self.add(["<", element, attributes, ">\n"]);
        nodes.iter().for_each(|node| self.node(node, marked));
        self.add(["</", element, ">\n"]);
    }

    /// A list item or definition: a text at its begin is its own, so it carries the attributes.
    fn item(&mut self, element: &str, nodes: &[Node], marked: bool) {
        let mut attributes = String::new();
        let mut inner = marked;
        let mut rest = nodes;
        if let [first, others @ ..] = nodes
            && matches!(first.kind, NodeKind::Text(_) | NodeKind::Figures(_))
        {
            let whole = nodes
                .iter()
                .fold(Foreign::Nothing, |sum, node| sum.with(self.foreign(node)));
            (attributes, inner) = self.attributes_of(first.anchor.as_deref(), whole, marked);
            self.add(["<", element, &attributes, ">"]);
            if let NodeKind::Text(id) | NodeKind::Figures(id) = first.kind {
                let (own, _) = self.attributes_of(None, self.foreign(first), inner);
                self.bare_text(id, &own);
                self.explanations();
            }
            rest = others;
            if !rest.is_empty() {
                self.push("\n");
            }
        } else {
            self.add(["<", element, &attributes, ">\n"]);
        }
        rest.iter().for_each(|node| self.node(node, inner));
        self.add(["</", element, ">\n"]);
    }

    fn list(&mut self, start: Option<u64>, items: &[Vec<Node>], attributes: &str, marked: bool) {
        let element = if start.is_some() { "ol" } else { "ul" };
        let from = start
            .filter(|start| *start != 1)
            .map(|start| format!(" start=\"{start}\""))
            .unwrap_or_default();
        self.add(["<", element, &from, attributes, ">\n"]);
        items.iter().for_each(|item| self.item("li", item, marked));
        self.add(["</", element, ">\n"]);
    }

    fn table(&mut self, table: &ProseTable, attributes: &str, marked: bool) {
        let ProseTable { align, head, rows } = table;
        let label = self
            .setting
            .view
            .words()
            .phrase("table-label", &[])
            .map(|phrase| phrase.plain)
            .unwrap_or_default();
        self.push(&format!("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{}\"><table{attributes}>\n", escape(&label)));
        self.push("<thead><tr>");
        self.cells("th scope=\"col\"", "th", align, head, marked);
        self.push("</tr></thead>\n<tbody>\n");
        for row in rows {
            self.push("<tr>");
            self.cells("td", "td", align, row, marked);
            self.push("</tr>\n");
        }
        self.push("</tbody></table></div>\n");
    }

    fn cells(
        &mut self,
        open: &str,
        close: &str,
        align: &[CellAlign],
        cells: &[Node],
        marked: bool,
    ) {
        for (at, cell) in cells.iter().enumerate() {
            let class = match align.get(at) {
                Some(CellAlign::End) => " class=\"end\"",
                Some(CellAlign::Center) => " class=\"center\"",
                _ => "",
            };
            let (attributes, _) = self.attributes(cell, marked);
            self.add(["<", open, class, &attributes, ">"]);
            if let NodeKind::Text(id) | NodeKind::Figures(id) = cell.kind {
                self.inline(id);
            }
            self.add(["</", close, ">"]);
        }
    }

    fn picture(&mut self, file: &str, alt: MessageId, attributes: &str) {
        let view = self.setting.view;
        let source = view.target(&crate::model::Target::File(file.to_owned()));
        let alt = view
            .text(alt)
            .map(|text| text.plain.as_str())
            .unwrap_or_default();
        self.push(&format!(
            "<p{attributes}><img src=\"{}\" alt=\"{}\"></p>\n",
            escape(&source),
            escape(alt)
        ));
    }

    /// The notes of the page, each with a link back to its first mark.
    fn notes(&mut self) {
        let page = self.setting.page;
        if page.body.notes.is_empty() {
            return;
        }
        let words = self.setting.view.words();
        let word = |id: &str| {
            words
                .phrase(id, &[])
                .unwrap_or_else(|problem| words.quote(&problem))
        };
        let (title, back) = (word("notes-title"), word("note-back"));
        let (prefix, level) = (self.setting.prefix, (self.setting.level + 1).min(6));
        self.push(&format!(
            "<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"{prefix}notes-title\">\n<h{level} id=\"{prefix}notes-title\">{}</h{level}>\n<ol>\n",
            title.html
        ));
        for (name, nodes) in &page.body.notes {
            self.push(&format!("<li id=\"{prefix}note-{name}\">"));
            nodes.iter().for_each(|node| self.node(node, false));
            let label = escape(&back.plain);
            self.push(&format!("<a href=\"#{prefix}mark-{name}\" role=\"doc-backlink\" aria-label=\"{label}\">\u{21a9}\u{fe0e}</a></li>\n"));
        }
        self.push("</ol>\n</section>\n");
    }
}
