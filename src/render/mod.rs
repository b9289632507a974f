//! Pages and other files, made from the site and its translations.
//!
//! In: a [`Site`] and a [`Translation`]. Out: artifacts, each handed to the sink as soon as it is
//! finished, and a diagnostic for each mistake in a template. It opens no file.

mod body;
mod component;
mod crime;
mod engine;
mod feeds;
mod lists;
mod object;
mod shared;
mod tables;
mod view;

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use tera::{Context, Tera, Value};

use crate::artifact::{Artifact, Content, Sink, SinkError};
use crate::assets::{self, Assets};
use crate::diagnostics::{Diagnostic, Place, did_you_mean, rules};
use crate::model::{MessageId, Page, PageId, Site, State};
use crate::out_path::OutPath;
use crate::source::Sources;
use crate::translate::Translation;
use engine::Templates;
use object::{Object, list};
use shared::Shared;
use view::{Mode, View, is_in_whole_plan};

/// A site that is ready to be rendered: its templates parse, and every page has one.
pub struct Prepared {
    site: Arc<Site>,
    translation: Arc<Translation>,
    templates: Templates,
    assets: Arc<Assets>,
    statics: Vec<crate::source::StaticFile>,
}

/// Loads the theme and checks that it has all that the pages ask for.
pub fn prepare(
    sources: &Sources,
    site: Site,
    translation: Translation,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Prepared> {
    let theme = &site.config.theme;
    if theme != "council" && sources.under(&format!("themes/{theme}/")).next().is_none() {
        let message = format!("there is no theme \"{theme}\"");
        let place = Place::Path(crate::config::FILE.to_owned());
        diagnostics.push(
            Diagnostic::new(rules::TEMPLATE, place, message).help(format!(
                "make the folder themes/{theme}/, or write theme = \"council\""
            )),
        );
    }
    let templates = Templates::load(sources, theme, diagnostics)?;
    let assets = Arc::new(assets::collect(sources, theme));
    for page in site
        .pages
        .iter()
        .filter(|page| !templates.has(&page.template))
    {
        let message = format!("there is no template \"{}\"", page.template);
        let help = did_you_mean(&page.template, templates.names()).unwrap_or_else(|| {
            format!(
                "templates: {}",
                templates.names().collect::<Vec<_>>().join(", ")
            )
        });
        diagnostics.push(Diagnostic::at(rules::TEMPLATE, &page.template_span, message).help(help));
    }
    let prepared = Prepared {
        site: Arc::new(site),
        translation: Arc::new(translation),
        templates,
        assets,
        statics: sources.statics.clone(),
    };
    prepared.check_components(diagnostics);
    Some(prepared)
}

impl Prepared {
    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Its translations.
    pub fn translation(&self) -> &Translation {
        &self.translation
    }

    fn view(&self, lang: usize, mode: Mode) -> View {
        View {
            site: Arc::clone(&self.site),
            translation: Arc::clone(&self.translation),
            lang,
            mode,
        }
    }

    fn check_components(&self, diagnostics: &mut Vec<Diagnostic>) {
        let engine = self
            .templates
            .engine(&self.view(0, Mode::Pages), &self.assets);
        for page in &self.site.pages {
            component::check(&engine, &page.body.nodes, diagnostics);
        }
    }

    /// Renders everything into `sink`.
    ///
    /// # Errors
    /// When the sink can't take a file.
    pub fn render(
        &self,
        sink: &dyn Sink,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<(), SinkError> {
        let found = Mutex::new(Vec::new());
        let report = |diagnostic: Diagnostic| {
            found
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(diagnostic)
        };
        let languages: Vec<LanguageRenderer> = (0..self.site.config.languages.len())
            .into_par_iter()
            .filter_map(|lang| self.language(lang, &report))
            .collect();
        let jobs: Vec<(&LanguageRenderer, usize)> = languages
            .iter()
            .flat_map(|language| (0..self.site.pages.len()).map(move |page| (language, page)))
            .collect();
        let result =
            jobs.par_iter()
                .try_for_each(|(language, page)| match language.page(PageId(*page)) {
                    Ok(html) => language.put(sink, *page, html),
                    Err(error) => {
                        report(self.templates.describe(&error));
                        Ok(())
                    }
                });
        result?;
        if let Some(english) = languages.first() {
            self.root_pages(english, sink, &report)?;
        }
        self.files(sink)?;
        for (at, words) in self.translation.words.iter().enumerate() {
            let place = || {
                Place::Path(format!(
                    "locales/{}/theme.ftl",
                    self.site.config.languages[at].code
                ))
            };
            let problems = words.take_problems().into_iter();
            problems.for_each(|problem| {
                report(Diagnostic::new(rules::FLUENT_MESSAGE, place(), problem).falling_back())
            });
        }
        diagnostics.append(&mut found.into_inner().unwrap_or_else(PoisonError::into_inner));
        Ok(())
    }

    fn language(
        &self,
        lang: usize,
        report: &(dyn Fn(Diagnostic) + Sync),
    ) -> Option<LanguageRenderer> {
        let mut renderers = [Mode::Pages, Mode::Whole].into_iter().map(|mode| {
            let view = self.view(lang, mode);
            let shared = shared::make(&view)
                .map_err(|problem| {
                    report(Diagnostic::new(
                        rules::FLUENT_MESSAGE,
                        Place::Path("locales/en".to_owned()),
                        problem,
                    ))
                })
                .ok()?;
            let engine = self.templates.engine(&view, &self.assets);
            Some(ModeRenderer {
                view,
                shared,
                engine,
            })
        });
        Some(LanguageRenderer {
            pages: renderers.next()??,
            whole: renderers.next()??,
        })
    }

    /// The cover and the answer to unknown addresses, which stand outside the languages.
    fn root_pages(
        &self,
        english: &LanguageRenderer,
        sink: &dyn Sink,
        report: &(dyn Fn(Diagnostic) + Sync),
    ) -> Result<(), SinkError> {
        let Some(home) = self.site.pages.iter().position(|page| page.url.is_empty()) else {
            return Ok(());
        };
        for (template, path) in [("cover", "index.html"), ("root-not-found", "404.html")] {
            let mut context = match english.pages.context(PageId(home), 1, "") {
                Ok(context) => context,
                Err(error) => {
                    report(self.templates.describe(&error));
                    continue;
                }
            };
            let cover = self.site.config.base_url.absolute("");
            let mut page = Object::new()
                .text("section", template)
                .text("template", template)
                .value("is_home", true);
            page = page.phrase("title", &english.pages.view.phrase(self.site.words.name));
            page = page
                .text("canonical", &cover)
                .text("href", &self.site.config.base_url.path);
            if let Some(id) = self.site.pages[home].description {
                page = page.text("description_text", &english.pages.view.phrase(id).plain);
            }
            context.insert_value("page", page.into());
            context.insert_value(
                "alternates",
                shared::ways_in(&english.pages.view, &self.site.pages[home]),
            );
            match english
                .pages
                .engine
                .render(&format!("{template}.html"), &context)
            {
                Ok(html) => put(sink, path, html.into_bytes())?,
                Err(error) => report(self.templates.describe(&error)),
            }
        }
        Ok(())
    }

    fn files(&self, sink: &dyn Sink) -> Result<(), SinkError> {
        let view = self.view(0, Mode::Pages);
        put(sink, "sitemap.xml", feeds::sitemap(&view).into_bytes())?;
        put(sink, "robots.txt", feeds::robots(&view).into_bytes())?;
        if !self.site.crime.years.is_empty() {
            put(sink, "data/crime.csv", feeds::crime_csv(&view).into_bytes())?;
            put(
                sink,
                "data/crime.json",
                feeds::crime_json(&view).into_bytes(),
            )?;
        }
        for artifact in &self.assets.artifacts {
            sink.put(artifact.clone())?;
        }
        for file in &self.statics {
            if let Some(path) = OutPath::new(format!("files/{}", file.path)) {
                sink.put(Artifact {
                    path,
                    content: Content::File(file.disk.clone()),
                })?;
            }
        }
        Ok(())
    }
}

fn put(sink: &dyn Sink, path: &str, bytes: Vec<u8>) -> Result<(), SinkError> {
    let path = OutPath::new(path).expect("the program's own paths stay below the output folder");
    sink.put(Artifact {
        path,
        content: Content::Bytes(bytes),
    })
}

/// Renders the pages of one language.
struct LanguageRenderer {
    pages: ModeRenderer,
    whole: ModeRenderer,
}

impl LanguageRenderer {
    fn put(&self, sink: &dyn Sink, page: usize, html: String) -> Result<(), SinkError> {
        let url = &self.pages.view.site.pages[page].url;
        let file = if url.ends_with(".html") {
            url.clone()
        } else {
            format!("{url}index.html")
        };
        let path = OutPath::new(format!("{}/{file}", self.pages.view.language().code));
        let path = path.expect("pages have portable names");
        sink.put(Artifact {
            path,
            content: Content::Bytes(html.into_bytes()),
        })
    }

    fn page(&self, id: PageId) -> Result<String, tera::Error> {
        let page = self.pages.view.site.page(id);
        let mut context = self.pages.context(id, 1, "")?;
        if page.template == "all" {
            self.whole_plan(&mut context)?;
        }
        self.pages
            .engine
            .render(&format!("{}.html", page.template), &context)
    }

    /// The parts of the page of the whole plan.
    fn whole_plan(&self, context: &mut Context) -> Result<(), tera::Error> {
        let site = &self.whole.view.site;
        let mut parts = Vec::new();
        let mut toc = Vec::new();
        for (at, page) in site
            .pages
            .iter()
            .enumerate()
            .filter(|(_, page)| is_in_whole_plan(page))
        {
            let id = PageId(at);
            let depth = if page
                .parent
                .is_some_and(|parent| is_in_whole_plan(site.page(parent)))
            {
                3
            } else {
                2
            };
            let inner = self
                .whole
                .context(id, depth, &format!("{}-", page.section))?;
            let html = self.whole.engine.render_block(
                &format!("{}.html", page.template),
                "main",
                &inner,
            )?;
            parts.push(Value::safe_string(&html));
            let title = self.whole.view.phrase(page.title);
            toc.push(
                Object::new()
                    .phrase("title", &title)
                    .text("href", &self.whole.view.href(id, None))
                    .into(),
            );
        }
        context.insert_value("parts", list(parts));
        context.insert_value("toc", list(toc));
        Ok(())
    }
}

/// Renders pages, or parts of the page of the whole plan.
struct ModeRenderer {
    view: View,
    shared: Shared,
    engine: Tera,
}

impl ModeRenderer {
    /// Everything a page's template sees; `level` is that of its title.
    fn context(&self, id: PageId, level: u8, prefix: &str) -> Result<Context, tera::Error> {
        let view = &self.view;
        let page = view.site.page(id);
        let mut context = self.shared.context.clone();
        let english = self.english(page);
        context.insert_value("page", self.page_value(id, page));
        context.insert_value("alternates", shared::alternates(view, page));
        context.insert_value(
            "x_default",
            Value::normal_string(&feeds::x_default(view, page)),
        );
        if !view.is_source() {
            context.insert_value(
                "english_href",
                Value::normal_string(&view.page_url(0, page)),
            );
        }
        context.insert_value("contents", shared::contents(view, id));
        context.insert_value("breadcrumb", shared::breadcrumb(view, page));
        context.insert_value(
            "state",
            Object::new()
                .value("drafts", self.has_drafts(page))
                .text("english", english)
                .into(),
        );
        context.insert_value("h", Value::from(i64::from(level)));
        context.insert_value("prefix", Value::normal_string(prefix));
        context.insert_value("whole", Value::from(view.mode == Mode::Whole));
        if let Some((_, priority)) = self.shared.priorities.iter().find(|(page, _)| *page == id) {
            context.insert_value("priority", priority.clone());
        }
        let render = |component: &crate::model::Component| {
            component::render(&self.engine, component, &context)
        };
        let setting = body::Setting {
            view,
            page,
            prefix,
            level,
            run_notes: english == "some",
            component: &render,
        };
        let html = body::write(&setting)?;
        context.insert_value("body", Value::safe_string(&html));
        Ok(context)
    }

    fn page_value(&self, id: PageId, page: &Page) -> Value {
        let view = &self.view;
        let mut object = Object::new()
            .text("section", &page.section)
            .text("template", &page.template)
            .phrase("title", &view.phrase(page.title))
            .text("href", &view.href(id, None))
            .text("canonical", &view.absolute(view.lang, page))
            .value("sensitive", page.sensitive)
            .value("is_home", page.url.is_empty());
        if let Some(id) = page.description {
            object = object.text("description_text", &view.phrase(id).plain);
        }
        if let Some(date) = page.updated {
            object = object
                .html("updated", &view.words().date(date).html)
                .text("updated_iso", &date.to_string());
        }
        object.into()
    }

    /// The texts that a page shows: its own, and those of tables for pages made of tables.
    fn texts<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = MessageId> + 's {
        let messages = self.view.site.messages.iter();
        let of_page = move |message: &crate::model::Message| {
            message
                .page
                .map(|id| self.view.site.page(id).section == page.section)
        };
        messages
            .filter(move |(_, message)| !message.file.is_empty() && of_page(message) == Some(true))
            .map(|(id, _)| id)
    }

    fn has_drafts(&self, page: &Page) -> bool {
        let tables = || {
            self.view
                .site
                .messages
                .iter()
                .filter(|(_, message)| message.page.is_none())
                .map(|(id, _)| id)
        };
        let draft = |id: MessageId| self.view.state(id) == State::Draft;
        self.texts(page).any(draft) || tables().any(draft)
    }

    /// How much of a page is English that stands in.
    fn english(&self, page: &Page) -> &'static str {
        let (mut all, mut missing) = (0_usize, 0_usize);
        for id in self.texts(page) {
            all += 1;
            missing += usize::from(!self.view.is_own(id));
        }
        match missing {
            0 => "none",
            missing if missing * 2 > all => "most",
            _ => "some",
        }
    }
}
