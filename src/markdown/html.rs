//! Resolved inline Markdown as HTML.
//!
//! In: one text in which characters from [`FIRST_SLOT`] on stand for values, links and notes.
//! Out: HTML and plain text, with the slots still open: a value never becomes markup.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::bytes::{any_byte, is_one_of};
use crate::markdown::{FIRST_SLOT, LAST_SLOT, options};
use crate::source::{is_forbidden, is_isolate, may_hold_strange};

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
    /// Its marks.
    pub marks: Marks,
}

/// How many runs of a text are marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Runs of words that are emphasised, in whatever way.
    pub emphasised: usize,
    /// Runs that are code.
    pub code: usize,
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
    while let Some(at) = rest.bytes().position(is_reserved) {
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

/// Where the first slot of a text stands, and its number.
fn first_slot(text: &str) -> Option<(usize, usize)> {
    // All slots begin with one of these bytes, and few other characters do.
    let may_begin = |byte: &u8| matches!(byte, 0xEE | 0xEF);
    let mut from = 0;
    loop {
        let rest = &text.as_bytes()[from..];
        let (runs, _) = rest.as_chunks::<32>();
        let has_none = |run: &&[u8; 32]| {
            !run.iter()
                .fold(false, |found, byte| found | may_begin(byte))
        };
        let skipped = runs.iter().take_while(has_none).count() * 32;
        let at = from + skipped + rest[skipped..].iter().position(may_begin)?;
        let c = text[at..].chars().next()?;
        match slot_number(c) {
            Some(number) => return Some((at, number)),
            None => from = at + c.len_utf8(),
        }
    }
}

/// Calls `visit` with each slot, and with the words before, between and behind them.
pub(crate) fn split_slots<'a>(text: &'a str, mut visit: impl FnMut(Segment<'a>)) {
    if !any_byte(text, may_begin_slot) {
        visit(Segment::Words(text));
        return;
    }
    let mut rest = text;
    while let Some((at, number)) = first_slot(rest) {
        visit(Segment::Words(&rest[..at]));
        visit(Segment::Slot(number));
        rest = &rest[at + FIRST_SLOT.len_utf8()..];
    }
    visit(Segment::Words(rest));
}

/// A piece of a text with slots.
pub(crate) enum Segment<'a> {
    /// What stands before, between or behind the slots.
    Words(&'a str),
    /// The slot with this number.
    Slot(usize),
}

/// Whether a text has slots.
pub(crate) fn has_slots(text: &str) -> bool {
    any_byte(text, may_begin_slot) && first_slot(text).is_some()
}

/// Whether a slot may begin with the first of these bytes.
#[inline]
fn may_begin_slot(first: u8, second: u8, _: u8) -> bool {
    (first == 0xEE) | ((first == 0xEF) & (second <= 0xA3))
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
    let mut writer = Writer::default();
    read(text, allow_html, &mut writer)?;
    Ok(writer.finish())
}

/// Reads one line of inline Markdown into `out`.
fn read(text: &str, allow_html: bool, out: &mut Writer) -> Result<(), Problem> {
    if !needs_parsing(text) {
        out.text(text);
        return Ok(());
    }
    out.plain.reserve(text.len());
    out.open.reserve(text.len());
    // A character in front keeps "5. miejsce" from being a list.
    let guarded = format!("{LAST_SLOT}{text}");
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
                let found = may_hold_strange(words).then(|| words.chars().find(|c| strange(*c)));
                if let Some(c) = found.flatten() {
                    return Err(Problem::Character(c));
                }
                out.text(words);
            }
            Event::Code(code) => {
                out.marks.code += 1;
                out.html("<code dir=\"ltr\">");
                out.text(&code);
                out.html("</code>");
            }
            Event::SoftBreak | Event::HardBreak => out.text(" "),
            Event::Start(Tag::Emphasis) => out.emphasis("<em>"),
            Event::End(TagEnd::Emphasis) => out.html("</em>"),
            Event::Start(Tag::Strong) => out.emphasis("<strong>"),
            Event::End(TagEnd::Strong) => out.html("</strong>"),
            Event::Start(Tag::Link { dest_url, .. }) => {
                out.html("<a href=\"");
                out.part(Part::Href(target(&dest_url)?));
                out.html("\">");
            }
            Event::End(TagEnd::Link) => out.html("</a>"),
            Event::Start(Tag::Image { .. }) => return Err(Problem::Picture),
            Event::InlineHtml(html) | Event::Html(html) if allow_html => out.own_html(&html),
            Event::InlineHtml(html) | Event::Html(html) => {
                return Err(Problem::Html(html.to_string()));
            }
            _ => return Err(Problem::Block),
        }
    }
    Ok(())
}

/// The slot that a link leads to.
fn target(destination: &str) -> Result<usize, Problem> {
    let mut characters = destination.chars();
    match (characters.next().and_then(slot_number), characters.next()) {
        (Some(number), None) => Ok(number),
        _ => Err(Problem::LiteralLink(destination.to_owned())),
    }
}

/// Whether Markdown would read anything but words in `text`.
fn needs_parsing(text: &str) -> bool {
    any_byte(text, |byte, _, _| is_one_of(byte, *b"*_`[]<&\\!\n|~"))
}

/// Whether HTML reserves a byte.
fn is_reserved(byte: u8) -> bool {
    is_one_of(byte, *b"&<>\"")
}

/// What a text is read into.
#[derive(Default)]
struct Writer {
    parts: Vec<Part>,
    open: String,
    plain: String,
    marks: Marks,
}

impl Writer {
    /// Finished HTML.
    fn html(&mut self, html: &str) {
        self.open.push_str(html);
    }

    /// The beginning of emphasised words.
    fn emphasis(&mut self, tag: &str) {
        self.marks.emphasised += 1;
        self.html(tag);
    }

    /// HTML of the author's own.
    fn own_html(&mut self, html: &str) {
        let count = |tag: &str| html.matches(tag).count();
        self.marks.emphasised += count("<strong>") + count("<em>");
        self.marks.code += count("<code");
        self.html(html);
    }

    /// Words with slots.
    fn text(&mut self, text: &str) {
        self.plain.push_str(text);
        if !any_byte(text, |a, b, c| is_reserved(a) | may_begin_slot(a, b, c)) {
            self.open.push_str(text);
            return;
        }
        split_slots(text, |segment| match segment {
            Segment::Words(words) => escape_into(words, &mut self.open),
            Segment::Slot(number) => self.part(Part::Slot(number)),
        });
    }

    fn part(&mut self, part: Part) {
        self.close();
        self.parts.push(part);
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.parts.push(Part::Html(std::mem::take(&mut self.open)));
        }
    }

    fn finish(mut self) -> Resolved {
        self.close();
        Resolved {
            parts: self.parts,
            plain: self.plain,
            marks: self.marks,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The marks of a text as its HTML has them.
    fn marks_of(resolved: &Resolved) -> Marks {
        let html = |tag: &str| -> usize {
            let parts = resolved.parts.iter().map(|part| match part {
                Part::Html(html) => html.matches(tag).count(),
                _ => 0,
            });
            parts.sum()
        };
        Marks {
            emphasised: html("<strong>") + html("<em>"),
            code: html("<code"),
        }
    }

    /// What the parser makes of a text that is nothing but words.
    fn parsed(text: &str) -> Option<String> {
        let guarded = format!("{LAST_SLOT}{text}");
        let mut events = Parser::new_ext(&guarded, options());
        events
            .next()
            .filter(|event| *event == Event::Start(Tag::Paragraph))?;
        let mut words = String::new();
        for event in events {
            match event {
                Event::Text(text) => words.push_str(&text),
                Event::End(TagEnd::Paragraph) => {
                    return Some(words.split_off(LAST_SLOT.len_utf8()));
                }
                _ => return None,
            }
        }
        None
    }

    proptest! {
        #[test]
        fn words_are_escaped(text in "[a&<>\"\u{E000}\u{E002}\u{FF0C}ł中]{0,8}") {
            let resolved = plain(&text);
            let show = |part: &Part| match part {
                Part::Html(html) => html.clone(),
                Part::Slot(number) | Part::Href(number) => slot(*number).map(String::from).unwrap_or_default(),
            };
            let html: String = resolved.parts.iter().map(show).collect();
            let expected = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            prop_assert_eq!(html, expected);
            prop_assert_eq!(resolved.plain, text);
        }

        #[test]
        fn marks_are_those_of_the_html(
            pieces in proptest::collection::vec(
                "[a ]|\\*\\*?|_|`|\\[|\\]\\(\u{E001}\\)|[\u{E000}\u{E002}\u{FF0C}]|<(b|strong|em|code|!-- <em> --)>|&(lt|#x202e|#xE000);?|!|~|\\\\|\n|\\^",
                0..12,
            ),
            allow_html: bool,
        ) {
            if let Ok(resolved) = inline(&pieces.concat(), allow_html) {
                prop_assert_eq!(resolved.marks, marks_of(&resolved));
            }
        }

        /// Words that need no parser are what the parser reads.
        #[test]
        fn words_are_words(text in "[a5 .:#>+=(){}^\"'@/-]{0,3} {0,5}[a-c5 .:#>+=(){}^\"'@/$%;,?\u{e000}\u{a0}中-]{0,12}x") {
            if !needs_parsing(&text) {
                prop_assert_eq!(parsed(&text), Some(text));
            }
        }

        #[test]
        fn slots_are_found(text in "[a\u{E000}\u{E001}\u{F8FE}\u{F8FF}\u{F900}\u{FF0C}中]{0,8}") {
            let mut found = String::new();
            split_slots(&text, |segment| match segment {
                Segment::Words(words) => {
                    assert!(!words.contains(|c| slot_number(c).is_some()));
                    found.push_str(words);
                }
                Segment::Slot(number) => found.extend(slot(number)),
            });
            prop_assert_eq!(has_slots(&text), text.contains(|c| slot_number(c).is_some()));
            prop_assert_eq!(found, text);
        }
    }

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
