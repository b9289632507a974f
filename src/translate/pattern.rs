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
    let message = ast::Message {
        id: ast::Identifier { name: "x" },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let text = serialize(&ast::Resource {
        body: vec![ast::Entry::Message(message)],
    });
    text.strip_prefix("x =").unwrap_or(&text).trim().to_owned()
}
