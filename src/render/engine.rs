//! The template engine: the theme's templates, and what they can call.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, PoisonError, RwLock};

use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

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
    tera: Arc<Tera>,
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
        let mut tera = Tera::new();
        register(&mut tera);
        let texts: Vec<(&str, &str)> = files
            .iter()
            .map(|(name, id)| (name.as_str(), sources.file(*id).text()))
            .collect();
        let result = tera.add_raw_templates(texts);
        let templates = Self {
            tera: Arc::new(tera),
            files,
            built_in,
        };
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
    pub(super) fn engine(&self, view: View, assets: &Arc<Assets>) -> Engine {
        Engine {
            tera: Arc::clone(&self.tera),
            scene: Scene {
                view,
                assets: Arc::clone(assets),
                said: Arc::default(),
            },
        }
    }

    /// The engine itself, to ask for what is defined in it.
    pub(super) fn tera(&self) -> &Tera {
        &self.tera
    }

    /// An error on a page as a finding. One in a built-in template means that the page or the data
    /// has not what the template needs, so it is shown where the page names its template.
    pub(super) fn describe_on(&self, failure: &Failure, page: &Page) -> Diagnostic {
        let error = &failure.error;
        let why = match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                if !self.built_in.contains(report.filename()) {
                    return self.describe(error);
                }
                let line = report.span().start_line;
                format!("{} ({}:{line})", report.message(), report.filename())
            }
            _ => error.to_string(),
        };
        let template = &page.head.template;
        let message = format!("the template \"{template}\" can't show this page: {why}");
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

/// What the functions of templates answer from.
#[derive(Clone)]
struct Scene {
    view: View,
    assets: Arc<Assets>,
    /// Messages without values that were asked for already.
    said: Arc<RwLock<HashMap<String, Said>>>,
}

/// A message as HTML and as plain text.
#[derive(Clone)]
struct Said {
    html: Value,
    plain: Value,
}

impl Scene {
    /// The message that a template asks for, with its values. One without values is the same on all pages.
    fn say(&self, kwargs: &Kwargs) -> TeraResult<Said> {
        let id = kwargs.must_get::<&str>("id")?;
        if kwargs.iter().any(|(key, _)| key.as_str() != Some("id")) {
            return Ok(phrase(&self.view, id, kwargs)?.into());
        }
        let known = self.said.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(id) {
            return Ok(known.clone());
        }
        drop(known);
        let said = Said::from(phrase(&self.view, id, kwargs)?);
        let mut known = self.said.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(id.to_owned(), said.clone());
        Ok(said)
    }
}

impl From<Phrase> for Said {
    fn from(phrase: Phrase) -> Self {
        Self {
            html: Value::safe_string(&phrase.html),
            plain: Value::normal_string(&phrase.plain),
        }
    }
}

thread_local! {
    /// The scene of what this thread renders. Tera gives functions nothing of ours, and an engine with functions of
    /// its own for every language would be as many copies of all templates. Rendering stays on one thread.
    static SCENE: RefCell<Option<Scene>> = const { RefCell::new(None) };
}

/// The templates, for one view of the site.
pub(super) struct Engine {
    tera: Arc<Tera>,
    scene: Scene,
}

impl Engine {
    /// The same engine for another view of the same language.
    pub(super) fn with(&self, view: View) -> Self {
        Self {
            tera: Arc::clone(&self.tera),
            scene: Scene {
                view,
                ..self.scene.clone()
            },
        }
    }

    /// A page.
    pub(super) fn page(&self, template: &str, context: &Context) -> TeraResult<Vec<u8>> {
        let mut html = Vec::with_capacity(16 * 1024);
        let name = format!("{template}.html");
        self.in_scene(|tera| tera.render_to(&name, context, &mut html))?;
        Ok(html)
    }

    /// One block of a page.
    pub(super) fn block(
        &self,
        template: &str,
        block: &str,
        context: &Context,
    ) -> TeraResult<String> {
        self.in_scene(|tera| tera.render_block(&format!("{template}.html"), block, context))
    }

    /// A component, which sees of the page's context what it declares.
    pub(super) fn component(
        &self,
        name: &str,
        arguments: &Context,
        page: &Context,
    ) -> TeraResult<String> {
        self.in_scene(|tera| {
            tera.render_component_with_implicits(name, arguments, page, None, true)
        })
    }

    fn in_scene<T>(&self, render: impl FnOnce(&Tera) -> TeraResult<T>) -> TeraResult<T> {
        let around = SCENE.replace(Some(self.scene.clone()));
        let result = render(&self.tera);
        SCENE.replace(around);
        result
    }
}

/// What a template may call.
fn register(tera: &mut Tera) {
    let mut function = |name, answer: fn(&Scene, &Kwargs) -> TeraResult<Value>| {
        let in_scene = move |kwargs: Kwargs, _: &State<'_>| {
            SCENE.with_borrow(|scene| match scene {
                Some(scene) => answer(scene, &kwargs),
                None => Ok(Value::none()),
            })
        };
        tera.register_function(name, in_scene);
    };
    function("t", |scene, kwargs| Ok(scene.say(kwargs)?.html));
    function("t_attr", |scene, kwargs| Ok(scene.say(kwargs)?.plain));
    function("href", href);
    function("asset", asset);
    function("messages_in_all", |scene, kwargs| {
        messages_in_all(&scene.view, &kwargs.must_get::<Vec<String>>("ids")?)
    });
}

/// The link to a page, named by its file.
fn href(Scene { view, .. }: &Scene, kwargs: &Kwargs) -> TeraResult<Value> {
    let path = kwargs.must_get::<&str>("page")?;
    let anchor = kwargs.get::<&str>("anchor")?;
    let page = view.paths.of_file(path);
    Ok(page.map_or_else(Value::none, |page| {
        Value::normal_string(&view.href(page, anchor))
    }))
}

/// The link to a file of the theme.
fn asset(Scene { view, assets, .. }: &Scene, kwargs: &Kwargs) -> TeraResult<Value> {
    let name = kwargs.must_get::<&str>("name")?;
    let absolute = kwargs.get::<bool>("absolute")?.unwrap_or(false);
    let base = &view.site.config.base_url;
    match assets.paths.get(name) {
        Some(path) if absolute => Ok(Value::normal_string(&base.absolute(path))),
        Some(path) => Ok(Value::normal_string(&format!("{}{path}", base.path))),
        None => {
            let message = format!("the theme has no asset \"{name}\"");
            Err(tera::Error::message(message))
        }
    }
}

/// The message that a template asks for, with its values.
fn phrase(view: &View, id: &str, kwargs: &Kwargs) -> TeraResult<Phrase> {
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

/// The words of finished HTML.
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
