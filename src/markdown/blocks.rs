//! The blocks of a page.

use std::ops::Range;

use pulldown_cmark::{Alignment, CodeBlockKind, Event, Parser, Tag};

use crate::diagnostics::{Diagnostic, rules};
use crate::markdown::inline::{Spanned, Text, extract, nested};
use crate::markdown::mask::mask;
use crate::markdown::{Inline, options};
use crate::source::{FileId, Span};

/// One block and where it is written.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where.
    pub span: Span,
}

/// What a block is.
#[derive(Clone, Debug)]
pub enum BlockKind {
    /// A heading.
    Heading(u8, Inline),
    /// A paragraph.
    Paragraph(Inline),
    /// A text inside a list item or definition that has no paragraphs.
    Text(Inline),
    /// A list: first number, items.
    List(Option<u64>, Vec<Vec<Block>>),
    /// A definition list: terms and definitions in order.
    Definitions(Vec<Block>),
    /// A term.
    Term(Inline),
    /// A definition.
    Definition(Vec<Block>),
    /// A quotation.
    Quote(Vec<Block>),
    /// A table: alignments, header, rows.
    Table(Vec<Alignment>, Vec<Inline>, Vec<Vec<Inline>>),
    /// A code block: information string, text, where the text begins in the file.
    Code(String, String, usize),
    /// A picture in a paragraph of its own: address, description.
    Picture(String, Inline),
    /// A note: name and content.
    Note(String, Vec<Block>),
    /// HTML.
    Html(String),
    /// A break between parts.
    Rule,
}

/// Reads Markdown that begins at byte `offset` of `file`.
pub fn blocks(
    source: &str,
    file: FileId,
    offset: usize,
    allow_html: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Block> {
    let masked = mask(source, file, offset, diagnostics);
    let events: Vec<Spanned<'_>> = Parser::new_ext(&masked.text, options())
        .into_offset_iter()
        .collect();
    let text = Text {
        source,
        masked: &masked,
        file,
        offset,
        allow_html,
    };
    let mut reader = Reader {
        text: &text,
        diagnostics,
        depth: 0,
    };
    let blocks = reader.blocks(&events);
    reader.unused_anchors(&blocks);
    blocks
}

/// How many blocks may stand inside each other; more would fill the stack.
const MOST_NESTED: usize = 40;

struct Reader<'a, 't, 'd> {
    text: &'a Text<'t>,
    diagnostics: &'d mut Vec<Diagnostic>,
    depth: usize,
}

impl Reader<'_, '_, '_> {
    fn blocks(&mut self, events: &[Spanned<'_>]) -> Vec<Block> {
        if self.depth == MOST_NESTED {
            self.too_deep(events);
            return Vec::new();
        }
        self.depth += 1;
        let blocks = self.sequence(events);
        self.depth -= 1;
        blocks
    }

    fn too_deep(&mut self, events: &[Spanned<'_>]) {
        if let Some((_, range)) = events.first() {
            let message =
                format!("more than {MOST_NESTED} lists or quotations stand inside each other");
            let place = self.text.span(range.start..range.start + 1);
            self.diagnostics.push(
                Diagnostic::at(rules::UNSUPPORTED_MARKDOWN, &place, message)
                    .help("begin a new list or quotation"),
            );
        }
    }

    fn sequence(&mut self, events: &[Spanned<'_>]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut index = 0;
        while index < events.len() {
            let (event, range) = &events[index];
            let length = if is_inline(event) {
                inline_run(&events[index..])
            } else {
                nested(&events[index..])
            };
            let inner = &events[index..index + length];
            let span = self.text.span(range.clone());
            if let Some(kind) = self.block(inner) {
                blocks.push(Block { kind, span });
            }
            index += length;
        }
        blocks
    }

    fn block(&mut self, events: &[Spanned<'_>]) -> Option<BlockKind> {
        let (event, range) = events.first()?;
        if is_inline(event) {
            return Some(BlockKind::Text(self.inline(events)));
        }
        let inner = events.get(1..events.len().saturating_sub(1)).unwrap_or(&[]);
        Some(match event {
            Event::Start(Tag::Paragraph) => self.paragraph(inner),
            Event::Start(Tag::Heading { level, .. }) => {
                BlockKind::Heading(*level as u8, self.inline(inner))
            }
            Event::Start(Tag::BlockQuote(_)) => BlockKind::Quote(self.blocks(inner)),
            Event::Start(Tag::List(start)) => BlockKind::List(*start, self.items(inner)),
            Event::Start(Tag::DefinitionList) => BlockKind::Definitions(self.blocks(inner)),
            Event::Start(Tag::DefinitionListTitle) => BlockKind::Term(self.inline(inner)),
            Event::Start(Tag::DefinitionListDefinition) => {
                BlockKind::Definition(self.blocks(inner))
            }
            Event::Start(Tag::FootnoteDefinition(name)) => {
                BlockKind::Note(name.to_string(), self.blocks(inner))
            }
            Event::Start(Tag::Table(align)) => self.table(align.clone(), inner),
            Event::Start(Tag::CodeBlock(kind)) => self.code(kind, inner, range),
            Event::Start(Tag::HtmlBlock) => self.html(range.clone()),
            Event::Rule => BlockKind::Rule,
            _ => return None,
        })
    }

    fn inline(&mut self, events: &[Spanned<'_>]) -> Inline {
        extract(self.text, events, self.diagnostics)
    }

    fn paragraph(&mut self, events: &[Spanned<'_>]) -> BlockKind {
        if let Some((Event::Start(Tag::Image { dest_url, .. }), _)) = events.first()
            && nested(events) == events.len()
        {
            let alt = self.inline(&events[1..events.len() - 1]);
            return BlockKind::Picture(dest_url.to_string(), alt);
        }
        BlockKind::Paragraph(self.inline(events))
    }

    fn items(&mut self, events: &[Spanned<'_>]) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        let mut index = 0;
        while index < events.len() {
            let length = nested(&events[index..]);
            let inner = &events[index + 1..(index + length).max(index + 2) - 1];
            items.push(self.blocks(inner));
            index += length;
        }
        items
    }

    fn table(&mut self, align: Vec<Alignment>, events: &[Spanned<'_>]) -> BlockKind {
        let mut rows = self.rows(events);
        let head = if rows.is_empty() {
            Vec::new()
        } else {
            rows.remove(0)
        };
        BlockKind::Table(align, head, rows)
    }

    fn rows(&mut self, events: &[Spanned<'_>]) -> Vec<Vec<Inline>> {
        let mut rows = Vec::new();
        let mut index = 0;
        while index < events.len() {
            let length = nested(&events[index..]);
            rows.push(self.cells(&events[index + 1..index + length - 1]));
            index += length;
        }
        rows
    }

    fn cells(&mut self, events: &[Spanned<'_>]) -> Vec<Inline> {
        let mut cells = Vec::new();
        let mut index = 0;
        while index < events.len() {
            let length = nested(&events[index..]);
            let cell = &events[index..index + length];
            let mut inline = self.inline(&cell[1..length - 1]);
            if length == 2 {
                inline.span = self.text.span(cell[0].1.clone());
            }
            cells.push(inline);
            index += length;
        }
        cells
    }

    fn code(
        &mut self,
        kind: &CodeBlockKind<'_>,
        events: &[Spanned<'_>],
        range: &Range<usize>,
    ) -> BlockKind {
        let info = match kind {
            CodeBlockKind::Fenced(info) => info.to_string(),
            CodeBlockKind::Indented => String::new(),
        };
        let mut code = String::new();
        for (event, _) in events {
            if let Event::Text(text) = event {
                code.push_str(text);
            }
        }
        let start = events.first().map_or(range.end, |(_, range)| range.start);
        BlockKind::Code(info, code, start + self.text.offset)
    }

    fn html(&mut self, range: Range<usize>) -> BlockKind {
        let html = self.text.source[range.clone()].to_owned();
        if !self.text.allow_html {
            let first = html.lines().next().unwrap_or("").trim().to_owned();
            let message = format!("\"{first}\" is HTML, which pages do not take");
            let help = "use Markdown, or write \\< for a literal sign; allow_html = true in fingerpost.toml takes HTML in English";
            self.diagnostics
                .push(Diagnostic::at(rules::RAW_HTML, &self.text.span(range), message).help(help));
        }
        BlockKind::Html(html)
    }

    /// Reports `{#name}` marks that do not end a block.
    fn unused_anchors(&mut self, blocks: &[Block]) {
        let mut used = Vec::new();
        walk(blocks, &mut |inline| used.extend(inline.anchor.clone()));
        for (range, name) in &self.text.masked.anchors {
            let at = used.iter().position(|anchor| anchor == name);
            if let Some(at) = at {
                used.swap_remove(at);
                continue;
            }
            let message = format!("\"{{#{name}}}\" does not stand at the end of a block");
            let help =
                "put it at the end of the heading, paragraph, list item or term that it names";
            self.diagnostics.push(
                Diagnostic::at(rules::PLACEABLE, &self.text.span(range.clone()), message)
                    .help(help),
            );
        }
    }
}

/// Calls `visit` with every text, in order.
fn walk(blocks: &[Block], visit: &mut impl FnMut(&Inline)) {
    for block in blocks {
        match &block.kind {
            BlockKind::Heading(_, inline)
            | BlockKind::Paragraph(inline)
            | BlockKind::Text(inline)
            | BlockKind::Term(inline)
            | BlockKind::Picture(_, inline) => visit(inline),
            BlockKind::List(_, items) => items.iter().for_each(|item| walk(item, visit)),
            BlockKind::Definitions(inner)
            | BlockKind::Definition(inner)
            | BlockKind::Quote(inner)
            | BlockKind::Note(_, inner) => walk(inner, visit),
            BlockKind::Table(_, head, rows) => head
                .iter()
                .chain(rows.iter().flatten())
                .for_each(&mut *visit),
            BlockKind::Code(..) | BlockKind::Html(_) | BlockKind::Rule => {}
        }
    }
}

/// Whether an event is a part of a line of text.
fn is_inline(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::Superscript
                | Tag::Subscript
        ),
        Event::Text(_)
        | Event::Code(_)
        | Event::InlineHtml(_)
        | Event::SoftBreak
        | Event::HardBreak
        | Event::FootnoteReference(_) => true,
        _ => false,
    }
}

/// How many events belong to the run of inline events at the start.
fn inline_run(events: &[Spanned<'_>]) -> usize {
    let mut index = 0;
    while index < events.len() && is_inline(&events[index].0) {
        index += nested(&events[index..]);
    }
    index
}
