//! Pages and other files, made from the site and its translations.
//!
//! In: a [`Site`] and a [`Translation`]. Out: artifacts, each handed to the sink as soon as it is
//! finished, and a diagnostic for each mistake in a template. It opens no file.

mod body;
mod changes;
mod component;
mod crime;
mod engine;
mod feeds;
mod hosting;
mod language;
mod linked_data;
mod lists;
mod navigation;
mod object;
mod paths;
mod shared;
mod sitemap;
mod supply;
mod tables;
mod view;
mod work;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;
use tera::Value;

use crate::artifact::{Artifact, Content, Sink, SinkError};
use crate::assets::{self, Assets};
use crate::diagnostics::{Diagnostic, Place, did_you_mean, rules};
use crate::model::{PageId, Site};
use crate::out_path::OutPath;
use crate::source::{Sources, Span};
use crate::theme::palette::Scheme;
use crate::theme::{self, Theme};
use crate::translate::{PageTexts, Problem, Translation};
use engine::Templates;
use language::LanguageRenderer;
use object::Object;
use paths::Paths;
use supply::Supply;
use view::{Mode, View};
use work::Work;

/// Where the texts of pages come from that are not at hand.
pub trait PageSource: Sync {
    /// Makes the texts of a page.
    fn page(&self, id: PageId) -> Arc<PageTexts>;

    /// The texts of a page that others show of it, where they are known without making it.
    fn front(&self, _id: PageId) -> Option<PageTexts> {
        None
    }

    /// Whether pages should be rendered; false once a mistake was found that forbids to publish them.
    fn may_render(&self) -> bool;

    /// Whether a page is as it was when it was published last, and may be kept.
    fn is_unchanged(&self, _id: PageId) -> bool {
        false
    }

    /// Whether the addresses of all pages, and the days of their last changes, are as they were then.
    fn are_addresses_unchanged(&self) -> bool {
        false
    }

    /// Whether a file to copy, by its path below `files/`, is as it was then, and may be kept.
    fn is_unchanged_copy(&self, _path: &str) -> bool {
        false
    }
}

/// Whether a page of the site shows all the others.
pub fn shows_all(site: &Site) -> bool {
    site.pages.iter().any(view::is_whole_plan)
}

/// A page that is to be rendered, and in which languages.
pub type ToRender = (PageId, Vec<usize>);

/// A site that is ready to be rendered: its templates parse, and every page has one.
pub struct Renderer {
    site: Arc<Site>,
    paths: Arc<Paths>,
    translation: Arc<Translation>,
    templates: Templates,
    theme: Theme,
    assets: Arc<Assets>,
    statics: Vec<crate::source::StaticFile>,
}

/// A phrase that a language could not say, at its place.
fn finding(problem: &Problem, code: &str, places: &BTreeMap<String, Span>) -> Diagnostic {
    if problem.missing {
        let message = format!("\"{}\" is not translated and shown in English", problem.id);
        let place = Place::Path(format!("locales/{code}/theme.ftl"));
        return Diagnostic::new(rules::MISSING_TRANSLATION, place, message);
    }
    let place = places
        .get(&problem.id)
        .map_or(Place::Site, |span| Place::Span(span.clone()));
    Diagnostic::new(rules::FLUENT_MESSAGE, place, &problem.text).falling_back()
}

impl Renderer {
    /// Loads the theme and checks that it has all that the pages ask for.
    pub fn new(
        sources: &Sources,
        site: Arc<Site>,
        translation: Arc<Translation>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let name = &site.config.theme;
        if name != "council" && sources.under(&format!("themes/{name}/")).next().is_none() {
            let message = format!("there is no theme \"{name}\"");
            let place = Place::Path(crate::config::FILE.to_owned());
            diagnostics.push(
                Diagnostic::new(rules::TEMPLATE, place, message).help(format!(
                    "make the folder themes/{name}/, or write theme = \"council\""
                )),
            );
        }
        let theme = theme::read(sources, name, diagnostics);
        let templates = Templates::load(sources, name, diagnostics)?;
        let assets = Arc::new(assets::collect(sources, name, &theme.palette));
        for page in site
            .pages
            .iter()
            .filter(|page| !templates.has(&page.head.template))
        {
            let message = format!("there is no template \"{}\"", page.head.template);
            let help = did_you_mean(&page.head.template, templates.names()).unwrap_or_else(|| {
                format!(
                    "templates: {}",
                    templates.names().collect::<Vec<_>>().join(", ")
                )
            });
            diagnostics
                .push(Diagnostic::at(rules::TEMPLATE, &page.template_span, message).help(help));
        }
        let renderer = Self {
            paths: Arc::new(Paths::new(&site)),
            site,
            translation,
            templates,
            theme,
            assets,
            statics: sources.statics.clone(),
        };
        renderer.check_components(diagnostics);
        Some(renderer)
    }

    fn view(&self, lang: usize, mode: Mode) -> View {
        View {
            site: Arc::clone(&self.site),
            paths: Arc::clone(&self.paths),
            translation: Arc::clone(&self.translation),
            own: None,
            gaps: Arc::default(),
            lang,
            mode,
        }
    }

    /// What templates see of the theme's own file.
    fn theme_value(&self) -> Value {
        let post = self.theme.palette.get("post");
        let colour = |scheme| post.map(|post| Value::from(post.shown(scheme).value.to_string()));
        let logo = self.theme.logo.as_ref().and_then(|logo| {
            let path = self.assets.paths.get(&logo.file)?;
            let href = format!("{}{path}", self.site.config.base_url.path);
            let logo = Object::new()
                .text("href", &href)
                .value("width", logo.width)
                .value("height", logo.height);
            Some(logo.into())
        });
        Object::new()
            .maybe("colour", colour(Scheme::Light))
            .maybe("colour_dark", colour(Scheme::Dark))
            .value("logo", logo.unwrap_or_else(Value::none))
            .into()
    }

    fn check_components(&self, diagnostics: &mut Vec<Diagnostic>) {
        for page in &self.site.pages {
            component::check(self.templates.tera(), &page.body.nodes, diagnostics);
        }
    }

    /// Renders everything into `sink`; `source` makes the texts of pages that are not at hand, of `chunk`
    /// pages together; of those that are made for their titles three times as many may wait.
    ///
    /// Returns pages that are left to [`Renderer::render_pages`] of a site that was read as a whole: those that could not
    /// be kept though their files were left, and those that ask for texts of such.
    ///
    /// # Errors
    /// When the sink can't take a file.
    pub fn render(
        &self,
        source: &dyn PageSource,
        chunk: usize,
        sink: &dyn Sink,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Vec<ToRender>, SinkError> {
        let pages = || {
            let rest = self.keep(source, sink)?;
            if rest.iter().any(|(id, _)| self.site.page(*id).is_left) {
                return Ok(rest);
            }
            self.render_pages(&rest, source, chunk, sink, diagnostics)
        };
        // The site map is long, and made by one thread.
        let (files, rest) = rayon::join(|| self.files(source, sink), pages);
        files.and(rest)
    }

    /// Keeps the pages that are unchanged, as they are published; returns the others, or what of them could not be kept.
    fn keep(&self, source: &dyn PageSource, sink: &dyn Sink) -> Result<Vec<ToRender>, SinkError> {
        let languages = 0..self.site.config.languages.len();
        let rest = |id: PageId| {
            let is_unchanged = source.is_unchanged(id);
            let mut rest = Vec::new();
            for lang in languages.clone() {
                if !(is_unchanged && sink.keep(&paths::of_page(&self.site, lang, id))?) {
                    rest.push(lang);
                }
            }
            Ok((id, rest))
        };
        let order = self.paths.order().into_par_iter().map(rest);
        let mut order = order.collect::<Result<Vec<_>, SinkError>>()?;
        order.retain(|(_, languages)| !languages.is_empty());
        Ok(order)
    }

    /// Renders pages as [`Renderer::render`] does; returns those that could not be rendered while others were left.
    ///
    /// # Errors
    /// When the sink can't take a file.
    pub fn render_pages(
        &self,
        pages: &[ToRender],
        source: &dyn PageSource,
        chunk: usize,
        sink: &dyn Sink,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Result<Vec<ToRender>, SinkError> {
        let found = Mutex::new(Vec::new());
        let report = |diagnostic: Diagnostic| {
            found
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(diagnostic)
        };
        let supply = Supply::new(
            source,
            &self.site,
            &self.translation,
            chunk.saturating_mul(3),
        );
        let languages: Vec<LanguageRenderer> = supply.complete(|| {
            let languages = (0..self.site.config.languages.len()).into_par_iter();
            let made = languages.filter_map(|lang| self.language(lang, &report));
            let made: Vec<LanguageRenderer> = made.collect();
            let gaps = made.iter().flat_map(LanguageRenderer::take_gaps).collect();
            (made, gaps)
        });
        let work = Work {
            renderer: self,
            languages: &languages,
            source,
            supply: &supply,
            sink,
            report: &report,
            are_all_read: !self.site.pages.iter().any(|page| page.is_left),
            unfinished: Mutex::default(),
            // Ids that are doubled in the sources were reported there.
            check_ids: !diagnostics
                .iter()
                .any(|known| known.rule == rules::DUPLICATE_ID.id),
        };
        work.pages(pages, chunk)?;
        let unfinished = work.unfinished.into_inner();
        let unfinished = unfinished.unwrap_or_else(PoisonError::into_inner);
        if let Some(english) = languages.first().filter(|_| unfinished.is_empty()) {
            self.root_pages(english, &supply, sink, &report)?;
        }
        for (words, places) in self.translation.words.iter().zip(&self.translation.places) {
            for problem in words.take_problems() {
                report(finding(&problem, &words.language.code, places));
            }
        }
        diagnostics.append(&mut found.into_inner().unwrap_or_else(PoisonError::into_inner));
        Ok(unfinished)
    }

    /// The renderer of a language, or a finding where it can't be made.
    fn language(
        &self,
        lang: usize,
        report: &(dyn Fn(Diagnostic) + Sync),
    ) -> Option<LanguageRenderer> {
        LanguageRenderer::new(self, lang)
            .map_err(|problem| {
                let place = Place::Path("locales/en".to_owned());
                report(Diagnostic::new(rules::FLUENT_MESSAGE, place, problem));
            })
            .ok()
    }

    /// The cover and the answer to unknown addresses, which stand outside the languages.
    fn root_pages(
        &self,
        english: &LanguageRenderer,
        supply: &Supply<'_>,
        sink: &dyn Sink,
        report: &(dyn Fn(Diagnostic) + Sync),
    ) -> Result<(), SinkError> {
        let Some(home) = self.paths.home else {
            return Ok(());
        };
        let texts = supply.texts(&[home], BTreeSet::new());
        let pages = english.pages.with(&texts[0]);
        for (template, path) in [("cover", "index.html"), ("root-not-found", "404.html")] {
            let context = supply.complete(|| {
                let context = pages.context(home, 1, "");
                (context, pages.view.gaps.take())
            });
            let mut context = match context {
                Ok(context) => context,
                Err(error) => {
                    report(self.templates.describe(&error.error));
                    continue;
                }
            };
            let cover = self.site.config.base_url.absolute("");
            let mut page = Object::new()
                .text("section", template)
                .text("template", template)
                .value("sensitive", false)
                .value("is_home", true);
            page = page.phrase("title", &pages.view.phrase(self.site.words.name));
            page = page
                .text("canonical", &cover)
                .text("href", &self.site.config.base_url.path);
            if let Some(id) = self.site.page(home).description {
                page = page.text("description_text", &pages.view.phrase(id).plain);
            }
            context.insert_value("page", page.into());
            context.insert_value("alternates", pages.ways_in(self.site.page(home)));
            let html = supply.complete(|| {
                let html = pages.engine.page(template, &context);
                (html, pages.view.gaps.take())
            });
            match html {
                Ok(html) => put(sink, path, html)?,
                Err(error) => report(self.templates.describe(&error)),
            }
        }
        Ok(())
    }

    fn files(&self, source: &dyn PageSource, sink: &dyn Sink) -> Result<(), SinkError> {
        let view = self.view(0, Mode::Pages);
        sitemap::write(&view, &mut SiteMap { source, sink })?;
        put(sink, "robots.txt", feeds::robots(&view).into_bytes())?;
        if !self.site.crime.years.is_empty() {
            put(sink, "data/crime.csv", feeds::crime_csv(&view).into_bytes())?;
            put(
                sink,
                "data/crime.json",
                feeds::crime_json(&view).into_bytes(),
            )?;
        }
        for (path, text) in hosting::files(&self.site) {
            put(sink, path, text.into_bytes())?;
        }
        for artifact in &self.assets.artifacts {
            sink.put(artifact.clone())?;
        }
        for file in &self.statics {
            let Some(path) = OutPath::new(format!("files/{}", file.path)) else {
                continue;
            };
            if !(source.is_unchanged_copy(&file.path) && sink.keep(&path)?) {
                let content = Content::File(file.disk.clone());
                sink.put(Artifact { path, content })?;
            }
        }
        Ok(())
    }
}

/// Takes the site map.
struct SiteMap<'a> {
    source: &'a dyn PageSource,
    sink: &'a dyn Sink,
}

impl sitemap::Out for SiteMap<'_> {
    fn keep(&mut self, name: &str) -> Result<bool, SinkError> {
        Ok(self.source.are_addresses_unchanged() && self.sink.keep(&own_path(name))?)
    }

    fn put(&mut self, name: &str, xml: String) -> Result<(), SinkError> {
        put(self.sink, name, xml.into_bytes())
    }
}

fn put(sink: &dyn Sink, path: &str, bytes: Vec<u8>) -> Result<(), SinkError> {
    sink.put(Artifact {
        path: own_path(path),
        content: Content::Bytes(bytes),
    })
}

fn own_path(path: &str) -> OutPath {
    OutPath::new(path).expect("the program's own paths stay below the output folder")
}
