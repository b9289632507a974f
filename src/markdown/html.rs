//! Resolved inline Markdown as HTML.
//!
//! In: one text in which characters from [`FIRST_SLOT`] on stand for values, links and notes.
//! Out: HTML and plain text, with the slots still open: a value never becomes markup.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::markdown::{FIRST_SLOT, LAST_SLOT, options};
use crate::source::{is_forbidden, is_isolate};

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Finished HTML.
    Html(String),
    /// The slot with this number, as content.
    Slot(usize),
    /// The slot with this number, as the target of a link: stands between `href="` and `"`.
    Href(usize),
}

/// A text as HTML with open slots, and without markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolved {
    /// As HTML.
    pub parts: Vec<Part>,
    /// Without markup; slots are still characters.
    pub plain: String,
}

/// Why a text can't be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is more than one line of words: what it was taken for.
    Block,
    /// It holds HTML.
    Html(String),
    /// It holds a link whose target is written out.
    LiteralLink(String),
    /// It holds a picture.
    Picture,
    /// It holds a character that no text may hold, written as a reference.
    Character(char),
}

/// The character that stands for slot `number`, if there are so many.
pub fn slot(number: usize) -> Option<char> {
    let code = u32::from(FIRST_SLOT) + u32::try_from(number).ok()?;
    char::from_u32(code).filter(|c| *c < LAST_SLOT)
}

/// The number of the slot that `c` stands for.
pub fn slot_number(c: char) -> Option<usize> {
    (FIRST_SLOT..LAST_SLOT)
        .contains(&c)
        .then(|| (u32::from(c) - u32::from(FIRST_SLOT)) as usize)
}

/// Appends `text` with the characters that HTML reserves written as references.
pub fn escape_into(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// `text` with the characters that HTML reserves written as references.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape_into(text, &mut out);
    out
}

/// Text without markup, such as a title.
pub fn plain(text: &str) -> Resolved {
    let mut writer = Writer::default();
    writer.text(text);
    writer.finish()
}

/// Reads `text` as one line of inline Markdown.
///
/// # Errors
/// When it is more than that, or holds what a text may not hold.
pub fn inline(text: &str, allow_html: bool) -> Result<Resolved, Problem> {
    if !needs_parsing(text) {
        return Ok(plain(text));
    }
    // A character in front keeps "5. miejsce" from being a list.
    let guarded = format!("{LAST_SLOT}{text}");
    let mut writer = Writer::default();
    let mut paragraphs = 0;
    for event in Parser::new_ext(&guarded, options()) {
        match event {
            Event::Start(Tag::Paragraph) if paragraphs == 0 => paragraphs = 1,
            Event::End(TagEnd::Paragraph) => {}
            Event::Text(words) => {
                let words = words.trim_start_matches(LAST_SLOT);
                // A mark that was written as a reference would not be seen to be closed.
                let hidden = |c: char| is_isolate(c) && !text.contains(c);
                let strange = |c: char| (is_forbidden(c) && slot_number(c).is_none()) || hidden(c);
                if let Some(c) = words.chars().find(|c| strange(*c)) {
                    return Err(Problem::Character(c));
                }
                writer.text(words);
            }
            Event::Code(code) => writer.element("<code dir=\"ltr\">", &code, "</code>"),
            Event::SoftBreak | Event::HardBreak => writer.text(" "),
            Event::Start(Tag::Emphasis) => writer.html("<em>"),
            Event::End(TagEnd::Emphasis) => writer.html("</em>"),
            Event::Start(Tag::Strong) => writer.html("<strong>"),
            Event::End(TagEnd::Strong) => writer.html("</strong>"),
            Event::Start(Tag::Link { dest_url, .. }) => writer.link(&dest_url)?,
            Event::End(TagEnd::Link) => writer.html("</a>"),
            Event::Start(Tag::Image { .. }) => return Err(Problem::Picture),
            Event::InlineHtml(html) | Event::Html(html) if allow_html => writer.html(&html),
            Event::InlineHtml(html) | Event::Html(html) => {
                return Err(Problem::Html(html.to_string()));
            }
            _ => return Err(Problem::Block),
        }
    }
    Ok(writer.finish())
}

/// Whether Markdown would read anything but words in `text`.
fn needs_parsing(text: &str) -> bool {
    text.contains(['*', '_', '`', '[', ']', '<', '&', '\\', '!', '\n', '|', '~'])
        || text.contains("    ")
}

#[derive(Default)]
struct Writer {
    parts: Vec<Part>,
    open: String,
    plain: String,
}

impl Writer {
    fn html(&mut self, html: &str) {
        self.open.push_str(html);
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Part::Html(std::mem::take(&mut self.open)));
        }
    }

    fn text(&mut self, text: &str) {
        self.plain.push_str(text);
        let mut rest = text;
        while let Some(at) = rest.find(|c| slot_number(c).is_some()) {
            escape_into(&rest[..at], &mut self.open);
            let Some(number) = rest[at..].chars().next().and_then(slot_number) else {
                break;
            };
            self.close();
            self.parts.push(Part::Slot(number));
            rest = &rest[at + FIRST_SLOT.len_utf8()..];
        }
        escape_into(rest, &mut self.open);
    }

    fn element(&mut self, start: &str, text: &str, end: &str) {
        self.html(start);
        self.text(text);
        self.html(end);
    }

    fn link(&mut self, destination: &str) -> Result<(), Problem> {
        let mut characters = destination.chars();
        let number = characters.next().and_then(slot_number);
        match (number, characters.next()) {
            (Some(number), None) => {
                self.html("<a href=\"");
                self.close();
                self.parts.push(Part::Href(number));
                self.html("\">");
                Ok(())
            }
            _ => Err(Problem::LiteralLink(destination.to_owned())),
        }
    }

    fn finish(mut self) -> Resolved {
        self.close();
        Resolved {
            parts: self.parts,
            plain: self.plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Result<String, Problem> {
        let resolved = inline(text, false)?;
        let show = |part: &Part| match part {
            Part::Html(html) => html.clone(),
            Part::Slot(number) => format!("<{number}>"),
            Part::Href(number) => format!("href{number}"),
        };
        Ok(resolved.parts.iter().map(show).collect())
    }

    #[test]
    fn inline_markdown() {
        for (text, html) in [
            ("plain words", "plain words"),
            ("5. miejsce", "5. miejsce"),
            ("# not a *heading*", "# not a <em>heading</em>"),
            ("- no *list*", "- no <em>list</em>"),
            ("a < b & c", "a &lt; b &amp; c"),
            ("A & B **bold**", "A &amp; B <strong>bold</strong>"),
            (
                "[the plan](\u{E001}) of \u{E000}",
                "<a href=\"href1\">the plan</a> of <0>",
            ),
            ("`a<b`", "<code dir=\"ltr\">a&lt;b</code>"),
            ("two\nlines", "two lines"),
            ("\u{E000}\u{E001}", "<0><1>"),
        ] {
            assert_eq!(shown(text).as_deref(), Ok(html), "{text}");
        }
    }

    #[test]
    fn what_a_text_may_not_hold() {
        for (text, problem) in [
            (
                "[x](https://evil.org)",
                Problem::LiteralLink("https://evil.org".into()),
            ),
            (
                "<https://evil.org>",
                Problem::LiteralLink("https://evil.org".into()),
            ),
            ("[x](\u{E000}y)", Problem::LiteralLink("\u{E000}y".into())),
            ("a <b>b</b>", Problem::Html("<b>".into())),
            ("![x](\u{E000})", Problem::Picture),
            ("one\n\ntwo", Problem::Block),
            ("a&#x202e;b", Problem::Character('\u{202e}')),
            ("a&#1;b", Problem::Character('\u{1}')),
        ] {
            assert_eq!(shown(text), Err(problem), "{text}");
        }
    }
}
