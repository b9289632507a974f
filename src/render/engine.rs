//! The template engine: the theme's templates, and what they can call.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::body::Failure;
use super::object::{Object, list};
use super::view::View;
use crate::assets::Assets;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::markdown::html::escape;
use crate::model::Page;
use crate::source::{BUILT_IN, FileId, Sources, Span};
use crate::translate::{Argument, Phrase};

/// The templates of a theme: the built-in ones, with the site's own laid over them by name.
#[derive(Clone, Default)]
pub(super) struct Templates {
    tera: Tera,
    files: BTreeMap<String, FileId>,
    /// Templates that the program brings with it, by name.
    built_in: BTreeSet<String>,
}

impl Templates {
    /// Parses the templates of `theme`.
    pub(super) fn load(
        sources: &Sources,
        theme: &str,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut files: BTreeMap<String, FileId> = BTreeMap::new();
        let mut built_in = BTreeSet::new();
        for folder in [
            format!("{BUILT_IN}templates/"),
            format!("themes/{theme}/templates/"),
        ] {
            for (id, file) in sources.under(&folder) {
                let name = file.path.strip_prefix(&folder).unwrap_or(&file.path);
                if name.ends_with(".html") {
                    files.insert(name.to_owned(), id);
                    if folder.starts_with(BUILT_IN) {
                        built_in.insert(name.to_owned());
                    } else {
                        built_in.remove(name);
                    }
                }
            }
        }
        let mut templates = Self {
            tera: Tera::new(),
            files,
            built_in,
        };
        register_names(&mut templates.tera);
        let texts: Vec<(&str, &str)> = templates
            .files
            .iter()
            .map(|(name, id)| (name.as_str(), sources.file(*id).text.as_str()))
            .collect();
        let result = templates.tera.add_raw_templates(texts);
        match result {
            Ok(()) => Some(templates),
            Err(error) => {
                diagnostics.push(templates.describe(&error));
                None
            }
        }
    }

    /// Names of the page templates, without `.html`.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.files
            .keys()
            .filter(|name| !name.contains('/'))
            .filter_map(|name| name.strip_suffix(".html"))
    }

    /// Whether there is a page template of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.files.contains_key(&format!("{name}.html"))
    }

    /// The engine for one view of the site.
    pub(super) fn engine(&self, view: &View, assets: &Arc<Assets>) -> Tera {
        let mut tera = self.tera.clone();
        register(&mut tera, view, assets);
        tera
    }

    /// An error on a page as a finding. One in a built-in template means that the page or the data
    /// has not what the template needs, so it is shown where the page names its template.
    pub(super) fn describe_on(&self, failure: &Failure, page: &Page) -> Diagnostic {
        let error = &failure.error;
        let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind()
        else {
            return self.describe(error);
        };
        if !self.built_in.contains(report.filename()) {
            return self.describe(error);
        }
        let message = format!(
            "the template \"{}\" can't show this page: {} ({}:{})",
            page.template,
            report.message(),
            report.filename(),
            report.span().start_line
        );
        let help = "add the data that the template shows, or name another template";
        let place = failure.at.as_ref().unwrap_or(&page.template_span);
        Diagnostic::at(rules::TEMPLATE, place, message).help(help)
    }

    /// A template error as a finding, at its place.
    pub(super) fn describe(&self, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let message = format!("the template {}: {}", report.filename(), report.message());
                match self.files.get(report.filename()) {
                    Some(id) => Diagnostic::at(
                        rules::TEMPLATE,
                        &Span::new(*id, report.span().range.clone()),
                        message,
                    ),
                    None => Diagnostic::new(rules::TEMPLATE, Place::Site, message),
                }
            }
            other => Diagnostic::new(
                rules::TEMPLATE,
                Place::Path("themes".into()),
                other.to_string(),
            ),
        }
    }
}

/// Functions must be known when templates are parsed; [`register`] puts the real ones in.
fn register_names(tera: &mut Tera) {
    for name in ["t", "t_attr", "href", "asset", "messages_in_all"] {
        tera.register_function(name, |_: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            Ok(Value::none())
        });
    }
}

/// What a template may call, for one language and way of linking.
fn register(tera: &mut Tera, view: &View, assets: &Arc<Assets>) {
    let words = view.clone();
    tera.register_function(
        "t",
        move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            Ok(Value::safe_string(&phrase(&words, &kwargs)?.html))
        },
    );
    let words = view.clone();
    tera.register_function(
        "t_attr",
        move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            Ok(Value::normal_string(&phrase(&words, &kwargs)?.plain))
        },
    );
    let links = view.clone();
    tera.register_function(
        "href",
        move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let path = kwargs.must_get::<&str>("page")?;
            let anchor = kwargs.get::<&str>("anchor")?;
            let page = links.site.pages.iter().position(|page| page.path == path);
            Ok(page.map_or_else(Value::none, |at| {
                Value::normal_string(&links.href(crate::model::PageId(at), anchor))
            }))
        },
    );
    let (base, assets) = (view.site.config.base_url.clone(), Arc::clone(assets));
    tera.register_function(
        "asset",
        move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let name = kwargs.must_get::<&str>("name")?;
            let absolute = kwargs.get::<bool>("absolute")?.unwrap_or(false);
            match assets.paths.get(name) {
                Some(path) if absolute => Ok(Value::normal_string(&base.absolute(path))),
                Some(path) => Ok(Value::normal_string(&format!("{}{path}", base.path))),
                None => Err(tera::Error::message(format!(
                    "the theme has no asset \"{name}\""
                ))),
            }
        },
    );
    let all = view.clone();
    tera.register_function(
        "messages_in_all",
        move |kwargs: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let ids = kwargs.must_get::<Vec<String>>("ids")?;
            messages_in_all(&all, &ids)
        },
    );
}

/// The message that a template asks for, with its values.
fn phrase(view: &View, kwargs: &Kwargs) -> TeraResult<Phrase> {
    let id = kwargs.must_get::<&str>("id")?;
    let mut arguments: Vec<(&str, Argument)> = Vec::new();
    for (key, value) in kwargs.iter() {
        let Some(name) = key.as_str().filter(|name| *name != "id") else {
            continue;
        };
        arguments.push((name, argument(view, name, value)?));
    }
    view.words()
        .phrase(id, &arguments)
        .map_err(tera::Error::message)
}

fn argument(view: &View, name: &str, value: &Value) -> TeraResult<Argument> {
    if let Some(number) = value.as_i64().filter(|_| value.is_number()) {
        return Ok(view.words().count(number));
    }
    match value.as_str() {
        Some(html) if value.is_safe() => {
            let plain = without_tags(html);
            // What is isolated already needs no second mark.
            if is_isolated(html) {
                return Ok(Phrase {
                    html: html.to_owned(),
                    plain,
                }
                .into());
            }
            Ok(view.words().isolated(html, &plain).into())
        }
        Some(text) => Ok(view.words().isolated(&escape(text), text).into()),
        None => Err(tera::Error::message(format!(
            "the value \"{name}\" is neither text nor a whole number"
        ))),
    }
}

/// The words of finished HTML.
/// Whether one `<bdi>` holds all of it: a name may stand in one of its own at the beginning.
fn is_isolated(html: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = html;
    while let Some(at) = rest.find("bdi") {
        match &rest[..at] {
            before if before.ends_with("</") => depth = depth.saturating_sub(1),
            before if before.ends_with('<') => depth += 1,
            _ => {}
        }
        rest = &rest[at + "bdi".len()..];
        if depth == 0 {
            break;
        }
    }
    html.starts_with("<bdi") && rest == ">"
}

fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            _ if !inside => out.push(c),
            _ => {}
        }
    }
    out.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

/// Messages of the site or the theme in every language that has them all.
fn messages_in_all(view: &View, ids: &[String]) -> TeraResult<Value> {
    let mut languages = Vec::new();
    for (lang, language) in view.site.config.languages.iter().enumerate() {
        let there = View {
            lang,
            ..view.clone()
        };
        let mut paragraphs = Vec::new();
        for id in ids {
            let html = match view.site.messages.find(id) {
                Some(message) if there.is_own(message) => Some(there.phrase(message).html),
                Some(_) => None,
                None if there.words().has(id) => Some(
                    there
                        .words()
                        .phrase(id, &[])
                        .map_err(tera::Error::message)?
                        .html,
                ),
                None if lang == 0 => {
                    return Err(tera::Error::message(format!(
                        "there is no message \"{id}\""
                    )));
                }
                None => None,
            };
            paragraphs.extend(html.map(|html| Value::safe_string(&html)));
        }
        if paragraphs.len() == ids.len() {
            let object = Object::new()
                .text("tag", &language.tag)
                .text("dir", language.dir())
                .text("name", &language.name)
                .value("paragraphs", list(paragraphs));
            languages.push(Value::from(object));
        }
    }
    Ok(list(languages))
}

#[cfg(test)]
mod tests {
    use super::is_isolated;

    #[test]
    fn one_mark_around_all_is_enough() {
        for (html, expected) in [
            ("<bdi>7</bdi>", true),
            ("<bdi dir=\"ltr\">-1</bdi>", true),
            ("<bdi>a <bdi>b</bdi></bdi>", true),
            ("<bdi>CSP</bdi> a", false),
            ("<bdi>CSP</bdi> a <bdi>b</bdi>", false),
            ("<a href=\"/\">a</a>", false),
            ("bdi", false),
        ] {
            assert_eq!(is_isolated(html), expected, "{html}");
        }
    }
}
