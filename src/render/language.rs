//! The pages of one language.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use tera::{Context, Value};

use super::body::Failure;
use super::engine::Engine;
use super::object::{Object, list};
use super::shared::{self, Shared};
use super::view::{Mode, View, is_in_whole_plan, is_whole_plan};
use super::{Renderer, body, component, linked_data, lists, navigation, paths, sitemap, tables};
use crate::artifact::{Artifact, Content, Sink, SinkError};
use crate::config::Stale;
use crate::model::{MessageId, Page, PageId, State};
use crate::translate::PageTexts;

/// Renders the pages of one language.
pub(super) struct LanguageRenderer {
    pub(super) pages: ModeRenderer,
    /// Parts of the page of the whole plan, where the site has one.
    whole: Option<ModeRenderer>,
    whole_plan: OnceLock<WholePlan>,
}

impl LanguageRenderer {
    /// Makes what all its pages share.
    ///
    /// # Errors
    /// When a message that the program itself uses can't be formatted in English.
    pub(super) fn new(renderer: &Renderer, lang: usize) -> Result<Self, String> {
        let pages = ModeRenderer::new(renderer, renderer.view(lang, Mode::Pages))?;
        let whole = super::shows_all(&renderer.site)
            .then(|| pages.turned(renderer.view(lang, Mode::Whole)))
            .transpose()?;
        Ok(Self {
            pages,
            whole,
            whole_plan: OnceLock::new(),
        })
    }

    pub(super) fn put(
        &self,
        sink: &dyn Sink,
        page: PageId,
        html: Vec<u8>,
    ) -> Result<(), SinkError> {
        let view = &self.pages.view;
        sink.put(Artifact {
            path: paths::of_page(&view.site, view.lang, page),
            content: Content::Bytes(html),
        })
    }

    /// Texts that were not at hand when this was made or used.
    pub(super) fn take_gaps(&self) -> BTreeSet<MessageId> {
        let mut gaps = self.pages.view.gaps.take();
        if let Some(whole) = &self.whole {
            gaps.extend(whole.view.gaps.take());
        }
        gaps
    }

    /// A page, whose texts are `own`; and the texts that were not at hand, so that it has holes.
    pub(super) fn page(
        &self,
        own: &Arc<PageTexts>,
    ) -> Result<(Vec<u8>, BTreeSet<MessageId>), Failure> {
        let page = self.pages.view.site.page(own.page);
        let pages = self.pages.with(own);
        let mut context = pages.context(own.page, 1, "")?;
        if let Some(whole) = self.whole.as_ref().filter(|_| is_whole_plan(page)) {
            let whole = self.whole_plan(whole)?;
            context.insert_value("parts", whole.parts.clone());
            context.insert_value("toc", whole.toc.clone());
        }
        let html = pages.engine.page(&page.head.template, &context)?;
        Ok((html, pages.view.gaps.take()))
    }

    /// The pages that are parts of the page of the whole plan, where the site has one.
    pub(super) fn parts(&self) -> Vec<PageId> {
        let order = self.whole.iter().flat_map(|whole| {
            let order = whole.view.paths.reading_order.iter();
            order.filter(|id| is_in_whole_plan(whole.view.site.page(**id)))
        });
        order.copied().collect()
    }

    /// A page as a part of the page of the whole plan; `None` where it can't be rendered or the site has no such
    /// page.
    pub(super) fn part(&self, id: PageId) -> Option<Value> {
        self.whole.as_ref()?.part(id).ok()
    }

    /// Takes the finished parts of the page of the whole plan. Where one is missing, the page that shows them
    /// makes them, and tells of the mistake.
    pub(super) fn take_parts(&self, parts: Option<Vec<Value>>) {
        if let (Some(whole), Some(parts)) = (&self.whole, parts) {
            let toc = self.toc(whole);
            let parts = list(parts);
            self.whole_plan.get_or_init(|| WholePlan { parts, toc });
        }
    }

    /// The whole plan, made when the first page that shows it is rendered, if it was not before.
    fn whole_plan(&self, whole: &ModeRenderer) -> Result<&WholePlan, Failure> {
        if let Some(made) = self.whole_plan.get() {
            return Ok(made);
        }
        let parts = self.parts().into_iter().map(|id| whole.part(id));
        let parts = list(parts.collect::<Result<Vec<_>, Failure>>()?);
        let toc = self.toc(whole);
        Ok(self.whole_plan.get_or_init(|| WholePlan { parts, toc }))
    }

    fn toc(&self, whole: &ModeRenderer) -> Value {
        let view = &whole.view;
        let mut toc: Vec<(Object, Vec<Value>)> = Vec::new();
        for id in self.parts() {
            let entry = Object::new()
                .phrase("title", &view.phrase(view.site.page(id).title))
                .text("href", &view.href(id, None));
            match toc.last_mut() {
                Some((_, children)) if whole.is_within(id) => children.push(entry.into()),
                _ => toc.push((entry, Vec::new())),
            }
        }
        let entry = |(entry, children)| Object::value(entry, "children", list(children)).into();
        list(toc.into_iter().map(entry))
    }
}

/// All pages as parts of one, and their contents list.
struct WholePlan {
    parts: Value,
    toc: Value,
}

/// Renders pages, or parts of the page of the whole plan.
pub(super) struct ModeRenderer {
    pub(super) view: View,
    shared: Arc<Shared>,
    pub(super) engine: Engine,
}

impl ModeRenderer {
    fn new(renderer: &Renderer, view: View) -> Result<Self, String> {
        let shared = Arc::new(shared::make(&view, renderer.theme_value())?);
        let engine = renderer.templates.engine(view.clone(), &renderer.assets);
        Ok(Self {
            view,
            shared,
            engine,
        })
    }

    /// The same for the other mode.
    fn turned(&self, view: View) -> Result<Self, String> {
        Ok(Self {
            shared: Arc::new(self.shared.turned(&view)?),
            engine: self.engine.with(view.clone()),
            view,
        })
    }

    /// Whether a page is below another on the page of the whole plan.
    fn is_within(&self, id: PageId) -> bool {
        let site = &self.view.site;
        let parent = site.page(id).parent;
        parent.is_some_and(|parent| is_in_whole_plan(site.page(parent)))
    }

    /// A page as a part of the page of the whole plan.
    fn part(&self, id: PageId) -> Result<Value, Failure> {
        let page = self.view.site.page(id);
        let level = if self.is_within(id) { 3 } else { 2 };
        let prefix = format!("{}-", page.section);
        let context = self.context(id, level, &prefix)?;
        let html = self.engine.block(&page.head.template, "main", &context)?;
        Ok(Value::safe_string(&html))
    }

    /// The same for a page whose texts these are.
    pub(super) fn with(&self, own: &Arc<PageTexts>) -> Self {
        let view = self.view.with(own);
        Self {
            engine: self.engine.with(view.clone()),
            shared: Arc::clone(&self.shared),
            view,
        }
    }

    /// The ways into all languages, from outside of them.
    pub(super) fn ways_in(&self, home: &Page) -> Value {
        navigation::ways_in(&self.view, &self.shared.languages, home)
    }

    /// Everything a page's template sees; `level` is that of its title.
    pub(super) fn context(&self, id: PageId, level: u8, prefix: &str) -> Result<Context, Failure> {
        let view = &self.view;
        let page = view.site.page(id);
        let mut context = self.shared.context.clone();
        let english = self.english(id);
        context.insert_value("page", self.page_value(id, page));
        context.insert_value(
            "alternates",
            navigation::alternates(view, &self.shared.languages, page),
        );
        context.insert_value(
            "x_default",
            Value::normal_string(&sitemap::x_default(view, page)),
        );
        if !view.is_source() {
            context.insert_value(
                "english_href",
                Value::normal_string(&view.page_url(0, page)),
            );
        }
        self.add_navigation(&mut context, id, prefix);
        if let Some(json) = linked_data::of_page(view, page) {
            context.insert_value("linked_data", Value::safe_string(&json));
        }
        context.insert_value(
            "state",
            Object::new()
                .value("drafts", self.has_drafts(id))
                .value("stale", self.frame_is_stale(page))
                .value("tables", self.tables_are_english(page))
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
        let explanation =
            |entry: &lists::Explained| component::explanation(&self.engine, entry, &context);
        let setting = body::Setting {
            view,
            page,
            prefix,
            level,
            run_notes: english == "some",
            component: &render,
            explanation: &explanation,
        };
        let html = body::write(&setting)?;
        context.insert_value("body", Value::safe_string(&html));
        Ok(context)
    }

    /// Ways from a page to others. On the page of the whole plan there are none: it is one page.
    fn add_navigation(&self, context: &mut Context, id: PageId, prefix: &str) {
        let view = &self.view;
        let headings = navigation::headings(view, view.site.page(id), prefix);
        context.insert_value("headings", headings);
        if view.mode == Mode::Whole {
            context.insert_value("contents", list([]));
            context.insert_value("breadcrumb", list([]));
            return;
        }
        context.insert_value("contents", self.shared.contents.of(view, id));
        context.insert_value("breadcrumb", navigation::breadcrumb(view, id));
        let (before, after) = navigation::neighbours(view, id);
        for (name, neighbour) in [("previous", before), ("next", after)] {
            if let Some(link) = neighbour {
                context.insert_value(name, link);
            }
        }
    }

    fn page_value(&self, id: PageId, page: &Page) -> Value {
        let view = &self.view;
        let mut object = Object::new()
            .text("section", &page.section)
            .text("template", &page.head.template)
            .phrase("title", &view.phrase(page.title))
            .text("href", &view.href(id, None))
            .text("canonical", &view.absolute(view.lang, page))
            .value("sensitive", page.head.sensitive)
            .value("is_home", page.url.is_empty());
        if let Some(id) = page.description {
            object = object.text("description_text", &view.phrase(id).plain);
        }
        if let Some(date) = page.head.updated {
            object = object
                .html("updated", &view.words().date(date).html)
                .text("updated_iso", &date.to_string());
        }
        object.into()
    }

    fn has_drafts(&self, id: PageId) -> bool {
        let draft = |id: MessageId| self.view.state(id) == State::Draft;
        self.shared.frame_has_drafts || self.texts(id).any(draft)
    }

    /// The translatable texts of a page.
    fn texts(&self, id: PageId) -> impl Iterator<Item = MessageId> + '_ {
        let messages = &self.view.site.messages;
        let all = self.view.site.page(id).messages.clone().map(MessageId);
        all.filter(|id| !messages.get(*id).file.is_empty())
    }

    /// Texts of the tables that a page shows.
    fn table_texts<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = MessageId> + 's {
        let texts = self.view.paths.table_texts.iter();
        let shown = texts.filter(|(table, _)| tables::is_shown(table, &page.head.template));
        shown.map(|(_, id)| *id)
    }

    /// Whether lists and tables of a page show English that stands in.
    fn tables_are_english(&self, page: &Page) -> bool {
        !self.view.is_source() && self.table_texts(page).any(|id| !self.view.is_own(id))
    }

    /// Whether an old translation is shown outside the page's own prose, where no note stands beside it.
    fn frame_is_stale(&self, page: &Page) -> bool {
        let show = self.view.site.config.stale == Stale::Show;
        let stale = |id: MessageId| self.view.state(id) == State::Stale;
        let titles = [Some(page.title), page.description];
        let on_page =
            || titles.into_iter().flatten().any(stale) || self.table_texts(page).any(stale);
        show && (self.shared.words_are_stale || on_page())
    }

    /// How much of a page is English that stands in.
    fn english(&self, id: PageId) -> &'static str {
        let all = self.texts(id).count();
        let missing = self.texts(id).filter(|id| !self.view.is_own(*id)).count();
        match missing {
            0 => "none",
            missing if missing * 2 > all => "most",
            _ => "some",
        }
    }
}
