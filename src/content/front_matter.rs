//! The TOML at the top of a page, between lines of `+++`.

use std::cell::RefCell;

use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::{self, Date, Located, Reader};
use crate::markdown::{field, is_slug};
use crate::model::Binding;
use crate::source::{FileId, Span};

/// What the front matter says.
#[derive(Clone, Debug)]
pub(super) struct FrontMatter {
    /// `None` where it has none that can be read, which was reported: then nothing is published.
    pub(super) title: Option<PlainText>,
    pub(super) description: Option<PlainText>,
    pub(super) order: Option<i64>,
    pub(super) template: String,
    pub(super) template_span: Span,
    pub(super) updated: Option<Date>,
    pub(super) sensitive: bool,
    pub(super) values: Vec<Binding>,
    pub(super) span: Span,
}

/// A text without markup that may hold values.
#[derive(Clone, Debug)]
pub(super) struct PlainText {
    pub(super) text: String,
    pub(super) variables: Vec<Located<String>>,
    pub(super) span: Span,
}

impl FrontMatter {
    /// Reports variables that no value is bound to.
    pub(super) fn check_variables(
        &self,
        variables: &[Located<String>],
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        for variable in variables {
            if self
                .values
                .iter()
                .any(|binding| binding.name == variable.value)
            {
                continue;
            }
            let known = self.values.iter().map(|binding| binding.name.as_str());
            let help = did_you_mean(&variable.value, known).unwrap_or_else(|| {
                format!(
                    "bind it in the front matter: [values] {} = \"crime.latest.all-crime.count\"",
                    variable.value
                )
            });
            let message = format!("there is no value \"${}\" on this page", variable.value);
            diagnostics
                .push(Diagnostic::at(rules::UNKNOWN_REFERENCE, &variable.span, message).help(help));
        }
    }
}

const FENCE: &str = "+++";

/// Reads the front matter of `text`; returns it and where the prose begins.
pub(super) fn read(
    text: &str,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(FrontMatter, usize)> {
    let Some((start, end, body)) = fences(text) else {
        let (message, help) = if text.starts_with(FENCE) {
            (
                "the front matter is not closed",
                "put a line +++ behind its last line",
            )
        } else {
            (
                "this page has no front matter",
                "begin the file with a line +++, then title = \"...\", then a line +++",
            )
        };
        diagnostics
            .push(Diagnostic::at(rules::FRONT_MATTER, &Span::new(file, 0..0), message).help(help));
        return None;
    };
    let document = document::parse(file, &text[start..end], start, diagnostics);
    let found = RefCell::new(std::mem::take(diagnostics));
    let reader = Reader::new(&document, file, start, "the front matter", &found);
    let front = read_table(reader);
    *diagnostics = found.into_inner();
    Some((front, body))
}

/// Byte positions: begin and end of the TOML, begin of the prose.
fn fences(text: &str) -> Option<(usize, usize, usize)> {
    let first = text.split_inclusive('\n').next()?;
    if first.trim_end() != FENCE {
        return None;
    }
    let mut at = first.len();
    for line in text[first.len()..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Some((first.len(), at, at + line.len()));
        }
        at += line.len();
    }
    None
}

fn read_table(reader: Reader<'_, '_>) -> FrontMatter {
    let title = reader
        .required_string("title")
        .and_then(|title| plain_text(&reader, &title));
    let description = reader
        .string("description")
        .and_then(|text| plain_text(&reader, &text));
    let order = reader.integer("order").map(|order| order.value);
    let template = reader
        .string("template")
        .filter(|name| is_template(&reader, name));
    let updated = reader.date("updated").map(|date| date.value);
    let sensitive = reader
        .boolean("sensitive")
        .is_some_and(|sensitive| sensitive.value);
    let values = reader.table("values").map(read_values).unwrap_or_default();
    let span = reader.span().clone();
    reader.finish();
    FrontMatter {
        title,
        description,
        order,
        template_span: template
            .as_ref()
            .map_or_else(|| span.clone(), |template| template.span.clone()),
        template: template
            .map_or("page", |template| template.value)
            .to_owned(),
        updated,
        sensitive,
        values,
        span,
    }
}

/// Whether a template may be called so; reports it if not.
fn is_template(reader: &Reader<'_, '_>, name: &Located<&str>) -> bool {
    let is_template = is_slug(name.value);
    if !is_template {
        let message = format!("\"{}\" can't be a template's name", name.value);
        let help = "a template is named without .html, such as page";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &name.span, message).help(help));
    }
    is_template
}

/// A title or description: values are allowed, markup is not.
fn plain_text(reader: &Reader<'_, '_>, text: &Located<&str>) -> Option<PlainText> {
    if text.value.contains('\n') {
        let message = "this text has more than one line";
        reader.report(
            Diagnostic::at(rules::WRONG_VALUE, &text.span, message).help("write it on one line"),
        );
        return None;
    }
    let mut found = Vec::new();
    let inline = field(text, &mut found);
    // Plain text may begin like a list or a heading: it is never read as Markdown.
    found.retain(|diagnostic| diagnostic.rule != rules::UNSUPPORTED_MARKDOWN.id);
    found
        .into_iter()
        .for_each(|diagnostic| reader.report(diagnostic));
    if !inline.links.is_empty() {
        let message = "a title or description is plain text and can't hold a link";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &text.span, message));
    }
    Some(PlainText {
        text: text.value.trim().to_owned(),
        variables: inline.variables,
        span: text.span.clone(),
    })
}

fn read_values(reader: Reader<'_, '_>) -> Vec<Binding> {
    let mut values = Vec::new();
    let keys: Vec<_> = reader.keys().collect();
    for key in keys {
        let Some(reference) = reader.string(key.value) else {
            continue;
        };
        let reserved =
            key.value.starts_with("link-") || key.value.starts_with("note-") || key.value == "br";
        if reserved || !is_slug(key.value) {
            let message = format!("\"{}\" can't be the name of a value", key.value);
            let help = "use small letters, digits and hyphens, beginning with a letter; link-, note- and br are taken";
            reader.report(Diagnostic::at(rules::WRONG_VALUE, &key.span, message).help(help));
            continue;
        }
        values.push(Binding {
            name: key.value.to_owned(),
            reference: reference.value.to_owned(),
            span: reference.span,
            value: None,
        });
    }
    values
}
