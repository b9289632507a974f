//! Component fences: a name in braces, and TOML for the arguments.

use crate::diagnostics::{Diagnostic, rules};
use crate::document;
use crate::markdown::is_slug;
use crate::model::{Argument, Component};
use crate::source::Span;

/// A fenced block whose information string is a name in braces.
pub(super) struct Fence<'a> {
    /// The name.
    pub(super) name: &'a str,
    /// What stands between the fences.
    pub(super) code: &'a str,
    /// Where that begins in the file.
    pub(super) start: usize,
    /// The whole block.
    pub(super) span: &'a Span,
}

/// Reads name and arguments; the theme knows later whether they fit.
pub(super) fn read(fence: &Fence<'_>, diagnostics: &mut Vec<Diagnostic>) -> Option<Component> {
    if !is_slug(fence.name) {
        let message = format!("\"{}\" can't be the name of a component", fence.name);
        let help = "use small letters, digits and hyphens, such as ```{crime-chart}";
        diagnostics.push(Diagnostic::at(rules::COMPONENT, fence.span, message).help(help));
        return None;
    }
    let file = fence.span.file;
    let before = diagnostics.len();
    let document = document::parse(file, fence.code, fence.start, diagnostics);
    if diagnostics.len() > before {
        return None;
    }
    let table: toml::Table = toml::from_str(fence.code).unwrap_or_default();
    let place = |key: &str| {
        let known = document
            .get_ref()
            .keys()
            .find(|known| known.get_ref().as_ref() == key);
        known.map_or_else(
            || fence.span.clone(),
            |key| {
                Span::new(
                    file,
                    key.span().start + fence.start..key.span().end + fence.start,
                )
            },
        )
    };
    let arguments = table.into_iter().map(|(name, value)| Argument {
        span: place(&name),
        name,
        value,
    });
    Some(Component {
        name: fence.name.to_owned(),
        arguments: arguments.collect(),
        span: fence.span.clone(),
    })
}
