//! Changes to a text by byte ranges; what no change names stays byte for byte.

use std::ops::Range;

/// Changes to one text, written with the text's own line ends.
pub(super) struct Edits<'a> {
    text: &'a str,
    crlf: bool,
    list: Vec<(Range<usize>, String)>,
}

impl<'a> Edits<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            crlf: text.contains("\r\n"),
            list: Vec::new(),
        }
    }

    /// Replaces a range, where it says something else.
    pub(super) fn replace(&mut self, range: Range<usize>, with: String) {
        let with = self.with_line_ends(with);
        let standing = &self.text[range.clone()];
        // The last line of a file may have no end.
        if standing != with && format!("{standing}\n") != with {
            self.list.push((range, with));
        }
    }

    /// Inserts before the byte `at`; insertions at one place keep their order.
    pub(super) fn insert(&mut self, at: usize, text: String) {
        let text = self.with_line_ends(text);
        self.list.push((at..at, text));
    }

    /// Inserts before the byte `at`, and before all that is inserted there otherwise.
    pub(super) fn insert_first(&mut self, at: usize, text: String) {
        let text = self.with_line_ends(text);
        self.list.insert(0, (at..at, text));
    }

    /// Inserts a blank line before the line at `at`, where there is none.
    pub(super) fn blank_line_before(&mut self, at: usize) {
        let above = self.text[..at].lines().next_back();
        if above.is_some_and(|line| !line.trim().is_empty()) {
            self.insert(at, "\n".to_owned());
        }
    }

    fn with_line_ends(&self, text: String) -> String {
        if self.crlf {
            text.replace("\r\n", "\n").replace('\n', "\r\n")
        } else {
            text
        }
    }

    /// The new text.
    pub(super) fn apply(mut self) -> String {
        self.list.sort_by_key(|(range, _)| (range.start, range.end));
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for (range, with) in self.list {
            if range.start >= at {
                out.push_str(&self.text[at..range.start]);
                at = range.end;
            }
            out.push_str(&with);
        }
        out.push_str(&self.text[at..]);
        out
    }
}
