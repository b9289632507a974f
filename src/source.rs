//! The author's files in memory, and places in them.
//!
//! In: path and bytes of each file. Out: text by [`FileId`], lines and columns by [`Span`].
//! It knows nothing of what the files mean.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::io::{Cursor, Read, Seek};
use std::ops::Range;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use crate::bytes::any_byte;
use crate::diagnostics::Diagnostic;

/// The folder under which the files that the program brings with it stand in [`Sources`].
pub const BUILT_IN: &str = "built-in/";

/// Names one file of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A range of bytes in one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// A span of `range` in `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self {
            file,
            start: range.start,
            end: range.end.max(range.start),
        }
    }

    /// The byte range without the file.
    pub fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// A line and a column, both from 1; columns count Unicode scalars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalars, from 1.
    pub column: usize,
}

/// One text file: its path relative to the site's root, with `/`, and its text.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative path with `/`.
    pub path: String,
    id: FileId,
    text: OnceLock<String>,
    /// How the text is read, where it is not in memory from the begin.
    reader: Option<Reader>,
}

impl SourceFile {
    /// The text, without a byte order mark. Where it was not in memory, it is from now on.
    pub fn text(&self) -> &str {
        self.text.get_or_init(|| self.read().0)
    }

    fn read(&self) -> (String, Vec<Diagnostic>) {
        let reader = self.reader.as_ref();
        reader.map_or_else(Default::default, |Reader(open)| {
            open.text(self.id, &self.path)
        })
    }
}

/// Begins the path of every file that is copied as it is.
pub const COPIED: &str = "content/files/";

/// A file that is copied as it is: where it is read and its path below `content/files/`.
#[derive(Clone, Debug)]
pub struct StaticFile {
    /// Path below `content/files/`, with `/`.
    pub path: String,
    /// Where the bytes are on disk.
    pub disk: PathBuf,
}

/// Opens a file that is not in memory.
#[derive(Clone)]
struct Reader(Arc<dyn Open>);

/// Opens files that are not in memory.
pub trait Open: Send + Sync {
    /// The text of the file with this id at this path, and what is wrong with it.
    fn text(&self, id: FileId, path: &str) -> (String, Vec<Diagnostic>);

    /// The bytes of the file at this path; `None` where it can't be read.
    fn parts(&self, path: &str) -> Option<Box<dyn Parts>>;
}

/// A long file, of which parts are read.
pub trait Parts: Read + Seek + Send {}

impl<T: Read + Seek + Send> Parts for T {}

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

/// Everything that was read of a site's folder, in the order of the paths.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, FileId>,
    has_unread: bool,
    /// Files of `content/files/`.
    pub statics: Vec<StaticFile>,
    /// Theme assets by path below `assets/`: bytes as read.
    pub assets: BTreeMap<String, Vec<u8>>,
}

impl Sources {
    /// Adds a text file; a second file with the same path replaces nothing and is ignored.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> FileId {
        self.insert(path.into(), OnceLock::from(text.into()), None)
    }

    /// Adds a text file that is read when it is opened.
    pub fn add_unread(&mut self, path: impl Into<String>, open: &Arc<dyn Open>) -> FileId {
        self.has_unread = true;
        let reader = Reader(Arc::clone(open));
        self.insert(path.into(), OnceLock::new(), Some(reader))
    }

    fn insert(&mut self, path: String, text: OnceLock<String>, reader: Option<Reader>) -> FileId {
        if let Some(&id) = self.by_path.get(&path) {
            return id;
        }
        let id = FileId(u32::try_from(self.files.len()).expect("fewer than 2^32 files"));
        self.by_path.insert(path.clone(), id);
        self.files.push(SourceFile {
            path,
            id,
            text,
            reader,
        });
        id
    }

    /// The text of a file, and what was found when it was read for this; it does not stay in memory.
    pub fn open(&self, id: FileId) -> (Cow<'_, str>, Vec<Diagnostic>) {
        let file = self.file(id);
        match file.text.get() {
            Some(text) => (Cow::Borrowed(text), Vec::new()),
            None => {
                let (text, found) = file.read();
                (Cow::Owned(text), found)
            }
        }
    }

    /// The bytes of a file, of which parts are to be read; `None` where it can't be.
    pub fn parts(&self, id: FileId) -> Option<Box<dyn Parts>> {
        let file = self.file(id);
        match &file.reader {
            Some(Reader(open)) => open.parts(&file.path),
            None => Some(Box::new(Cursor::new(file.text().to_owned()))),
        }
    }

    /// Whether there are files that are read only when they are opened.
    pub fn has_unread(&self) -> bool {
        self.has_unread
    }

    /// Whether a file is read only when it is opened.
    pub fn is_unread(&self, id: FileId) -> bool {
        self.file(id).reader.is_some()
    }

    /// The file with this id.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The id of the file at `path`.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    /// All files whose path starts with `prefix`, in the order of the paths.
    pub fn under<'a, 'p>(
        &'a self,
        prefix: &'p str,
    ) -> impl Iterator<Item = (FileId, &'a SourceFile)> + use<'a, 'p> {
        self.by_path
            .range(prefix.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(_, &id)| (id, self.file(id)))
    }

    /// First and last position of a span.
    pub fn positions(&self, span: &Span) -> (Position, Position) {
        let text = self.file(span.file).text();
        (position(text, span.start), position(text, span.end))
    }

    /// The text of a span.
    pub fn text(&self, span: &Span) -> &str {
        self.file(span.file).text().get(span.range()).unwrap_or("")
    }
}

/// Whether a character may stand in no text: control characters but tab and line ends, marks that
/// override direction, private use characters, and the mark of what was not readable.
pub fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{202A}'..='\u{202E}' => true,
        '\u{E000}'..='\u{F8FF}' | char::REPLACEMENT_CHARACTER => true,
        c => c.is_control(),
    }
}

/// Whether a character begins or ends an isolate of direction (Unicode Standard Annex 9). The program
/// isolates values itself; a translator may isolate a name, if she closes what she opens.
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Whether a character shows nothing, or does so in some languages.
pub fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}'
    )
}

/// Whether a text may hold a character that is forbidden or isolates. Most texts hold nothing that is written like one.
pub fn may_hold_strange(text: &str) -> bool {
    any_byte(text, |a, b, c| {
        let control = (a < b' ') & (a != b'\t') & (a != b'\n') & (a != b'\r');
        let control = control | (a == 0x7F) | ((a == 0xC2) & (b < 0xA0));
        let direction = (a == 0xE2) & (b == 0x80) & matches!(c, 0xAA..=0xAE);
        let isolate = (a == 0xE2) & (b == 0x81) & matches!(c, 0xA6..=0xA9);
        let private = (a == 0xEE) | ((a == 0xEF) & (b <= 0xA3));
        let replacement = (a == 0xEF) & (b == 0xBF) & (c == 0xBD);
        control | direction | isolate | private | replacement
    })
}

/// The position of byte `at` in `text`; past the end counts as the end.
pub fn position(text: &str, at: usize) -> Position {
    let at = text.floor_char_boundary(at);
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    Position {
        line: before.matches('\n').count() + 1,
        column: before[line_start..].chars().count() + 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        for (text, at, line, column) in [
            ("", 0, 1, 1),
            ("abc", 2, 1, 3),
            ("ab\ncd", 3, 2, 1),
            ("ਪੰ\nਜਾx", 10, 2, 2),
            ("x", 99, 1, 2),
        ] {
            assert_eq!(
                position(text, at),
                Position { line, column },
                "{text:?} {at}"
            );
        }
    }

    #[test]
    fn nothing_strange_is_overlooked() {
        for c in '\0'..=char::MAX {
            let may_be = may_hold_strange(&format!("a{c}"));
            assert!(may_be || !(is_forbidden(c) || is_isolate(c)), "{c:?}");
        }
        for text in ["Zażółć – „tak”…\r\n\t", "شرطة، ١٢", "ਮੁੱਲ੍ਹ।", "警察，！"]
        {
            assert!(!may_hold_strange(text), "{text}");
        }
    }

    #[test]
    fn lists_below_a_prefix() {
        let mut sources = Sources::default();
        for path in ["content/b.md", "content/a.md", "contents.md", "x"] {
            sources.add(path, "");
        }
        let below: Vec<_> = sources.under("content/").map(|(_, f)| &f.path).collect();
        assert_eq!(below, ["content/a.md", "content/b.md"]);
    }
}
