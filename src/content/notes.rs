//! Notes of a page: named, numbered in the order in which the prose points to them.

use super::body::Builder;
use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::markdown::{Block, BlockKind, Inline};
use crate::model::MessageKind;

impl Builder<'_, '_> {
    pub(super) fn collect_notes(&mut self, blocks: &[Block]) {
        for block in blocks {
            let BlockKind::Note(name, _) = &block.kind else {
                continue;
            };
            if !crate::markdown::is_slug(name) {
                let message = format!("\"{name}\" can't be the name of a note");
                self.report(rules::NOTE, &block.span, message, "name notes with a word in small letters, such as [^cuckooing]: they are numbered by the program");
            }
            if self
                .notes
                .insert(name.clone(), (block.span.clone(), None))
                .is_some()
            {
                let message = format!("the note \"{name}\" is written twice");
                self.report(
                    rules::DUPLICATE_ID,
                    &block.span,
                    message,
                    "delete or rename one of them",
                );
            }
        }
    }

    pub(super) fn check_notes(&mut self, inline: &Inline) {
        for note in &inline.notes {
            if !self.pointed.contains(&note.value) {
                self.pointed.push(note.value.clone());
            }
        }
        // A mark without a note is left as text by the parser.
        for (at, _) in inline.text.match_indices("[^") {
            let before = &inline.text[..at];
            let in_code = before.matches('`').count() % 2 == 1;
            if in_code || before.ends_with('\\') {
                continue;
            }
            let Some(length) = inline.text[at..].find(']') else {
                continue;
            };
            let name = &inline.text[at + 2..at + length];
            let help = did_you_mean(name, self.notes.keys().map(String::as_str))
                .unwrap_or_else(|| format!("add a line of its own: [^{name}]: ..."));
            let message = format!("the note \"{name}\" has no text");
            self.diagnostics
                .push(Diagnostic::at(rules::NOTE, &inline.span, message).help(help));
        }
    }

    pub(super) fn note(&mut self, name: &str, blocks: Vec<Block>) {
        let nodes = self.nodes(blocks, MessageKind::Note);
        if let Some((_, content)) = self.notes.get_mut(name) {
            content.get_or_insert(nodes);
        }
    }

    /// Notes are numbered in the order in which the prose points to them.
    pub(super) fn order_notes(&mut self) {
        for name in std::mem::take(&mut self.pointed) {
            if let Some((_, Some(nodes))) = self.notes.remove(&name) {
                self.out.notes.push((name, nodes));
            }
        }
        for (name, (span, _)) in std::mem::take(&mut self.notes) {
            let message = format!("nothing points to the note \"{name}\"");
            self.report(
                rules::NOTE_UNUSED,
                &span,
                message,
                &format!("put [^{name}] where it belongs, or delete the note"),
            );
        }
    }
}
