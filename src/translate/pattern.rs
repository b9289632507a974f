//! Fluent patterns as source text.

use fluent_syntax::ast;
use fluent_syntax::serializer::serialize;

/// The pattern as it would be written behind `id = `, without the line end.
pub(super) fn source(pattern: &ast::Pattern<&str>) -> String {
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice()
        && !value.contains('\n')
    {
        return (*value).to_owned();
    }
    let text = message("x", pattern);
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}

/// A message as a file writes it, with its line end.
pub(super) fn message(id: &str, value: &ast::Pattern<&str>) -> String {
    serialize(&ast::Resource {
        body: vec![ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: id },
            value: Some(value.clone()),
            attributes: Vec::new(),
            comment: None,
        })],
    })
}

/// How many placeables may stand inside each other; Fluent's parser would fill the stack.
pub(super) const MOST_NESTED: usize = 50;

/// Where braces stand deeper inside each other than a message needs; a new entry begins anew.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_start => depth = 0,
            _ => {}
        }
        if depth > MOST_NESTED {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}
