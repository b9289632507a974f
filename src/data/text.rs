//! Translatable texts of tables.

use super::Collector;
use crate::diagnostics::{Diagnostic, rules};
use crate::document::{Located, Reader};
use crate::markdown;
use crate::model::{AnchorUse, Link, Message, MessageId, MessageKind, Target};

/// A text, and what the printed plan says where it differs, with the reason.
pub(super) struct TextField {
    pub(super) message: MessageId,
    pub(super) published: Option<(String, MessageId)>,
}

impl Collector<'_> {
    /// Reads the text field `key` as message `id` of `file`: a text, or a table with `text`,
    /// `as_published` and `reason`.
    pub(super) fn text(
        &mut self,
        reader: &Reader<'_, '_>,
        key: &str,
        id: &str,
        file: &str,
    ) -> Option<TextField> {
        if !reader.is_table(key) {
            let text = reader.string(key)?;
            let message = self.message(reader, &text, id, file)?;
            return Some(TextField {
                message,
                published: None,
            });
        }
        let inner = reader.table(key)?;
        let text = inner.required_string("text");
        let printed = inner.required_string("as_published");
        let reason = inner.required_string("reason");
        let message = text.and_then(|text| self.message(&inner, &text, id, file));
        let reason =
            reason.and_then(|reason| self.message(&inner, &reason, &format!("{id}-reason"), file));
        inner.finish();
        let published = printed
            .zip(reason)
            .map(|(printed, reason)| (printed.value.to_owned(), reason));
        Some(TextField {
            message: message?,
            published,
        })
    }

    /// Makes a message of a text.
    pub(super) fn message(
        &mut self,
        reader: &Reader<'_, '_>,
        text: &Located<&str>,
        id: &str,
        file: &str,
    ) -> Option<MessageId> {
        if text.value.trim().is_empty() {
            reader.report(
                Diagnostic::at(rules::WRONG_VALUE, &text.span, "this text is empty")
                    .help("write the text, or delete the key"),
            );
            return None;
        }
        let mut found = Vec::new();
        let inline = markdown::field(text, &mut found);
        found
            .into_iter()
            .for_each(|diagnostic| reader.report(diagnostic));
        for variable in &inline.variables {
            let message = format!(
                "the value \"${}\" is used in a table, which has none",
                variable.value
            );
            reader.report(
                Diagnostic::at(rules::UNKNOWN_REFERENCE, &variable.span, message)
                    .help("values are bound in the front matter of pages"),
            );
        }
        let links = inline
            .links
            .iter()
            .map(|link| self.link(reader, link))
            .collect();
        let message = Message {
            id: id.to_owned(),
            file: file.into(),
            kind: MessageKind::Text,
            text: inline.text,
            links,
            notes: Vec::new(),
            page: None,
            under: None,
            span: text.span.clone(),
        };
        Some(self.messages.push(message))
    }

    fn link(&mut self, reader: &Reader<'_, '_>, link: &markdown::RawLink) -> Link {
        let target = self.target(reader, &link.destination);
        link.to(target.unwrap_or(Target::NOWHERE))
    }

    /// Where a link of a table leads; its path is relative to `content/`.
    pub(super) fn target(
        &mut self,
        reader: &Reader<'_, '_>,
        destination: &Located<String>,
    ) -> Option<Target> {
        match self.targets.resolve(destination, "", None) {
            Ok(target) => {
                if let Target::Page {
                    page,
                    anchor: Some(anchor),
                } = &target
                {
                    let span = destination.span.clone();
                    self.anchor_uses.push(AnchorUse {
                        page: *page,
                        anchor: anchor.clone(),
                        span,
                    });
                }
                Some(target)
            }
            Err(diagnostic) => {
                let help = "paths in tables are relative to content/, such as aims.md or glossary.md#robbery".to_owned();
                let help = diagnostic.help.clone().unwrap_or(help);
                reader.report(diagnostic.help(help));
                None
            }
        }
    }
}
