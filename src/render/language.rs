//! The pages of one language.

use tera::{Context, Tera, Value};

use super::body::Failure;
use super::object::{Object, list};
use super::shared::{self, Shared};
use super::view::{Mode, View, is_in_whole_plan};
use super::{Prepared, body, component, feeds, tables};
use crate::artifact::{Artifact, Content, Sink, SinkError};
use crate::config::Stale;
use crate::model::{MessageId, Page, PageId, State};
use crate::out_path::OutPath;

/// Renders the pages of one language.
pub(super) struct LanguageRenderer {
    pub(super) pages: ModeRenderer,
    whole: ModeRenderer,
}

impl LanguageRenderer {
    /// Makes what all its pages share.
    ///
    /// # Errors
    /// When a message that the program itself uses can't be formatted in English.
    pub(super) fn new(prepared: &Prepared, lang: usize) -> Result<Self, String> {
        let mode = |mode| ModeRenderer::new(prepared, prepared.view(lang, mode));
        Ok(Self {
            pages: mode(Mode::Pages)?,
            whole: mode(Mode::Whole)?,
        })
    }

    pub(super) fn put(&self, sink: &dyn Sink, page: usize, html: String) -> Result<(), SinkError> {
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

    pub(super) fn page(&self, id: PageId) -> Result<String, Failure> {
        let page = self.pages.view.site.page(id);
        let mut context = self.pages.context(id, 1, "")?;
        if page.template == "all" {
            self.whole_plan(&mut context)?;
        }
        let name = format!("{}.html", page.template);
        Ok(self.pages.engine.render(&name, &context)?)
    }

    /// The parts of the page of the whole plan.
    fn whole_plan(&self, context: &mut Context) -> Result<(), Failure> {
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
pub(super) struct ModeRenderer {
    pub(super) view: View,
    shared: Shared,
    pub(super) engine: Tera,
}

impl ModeRenderer {
    fn new(prepared: &Prepared, view: View) -> Result<Self, String> {
        let shared = shared::make(&view, prepared.theme_value())?;
        let engine = prepared.templates.engine(&view, &prepared.assets);
        Ok(Self {
            view,
            shared,
            engine,
        })
    }

    /// Everything a page's template sees; `level` is that of its title.
    pub(super) fn context(&self, id: PageId, level: u8, prefix: &str) -> Result<Context, Failure> {
        let view = &self.view;
        let page = view.site.page(id);
        let mut context = self.shared.context.clone();
        let english = self.english(id);
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

    fn has_drafts(&self, id: PageId) -> bool {
        let draft = |id: &MessageId| self.view.state(*id) == State::Draft;
        self.shared.frame_has_drafts || self.shared.texts[id.0].iter().any(draft)
    }

    /// Texts of the tables that a page shows.
    fn table_texts<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = MessageId> + 's {
        let messages = self.view.site.messages.iter();
        let shown = messages.filter(|(_, message)| {
            let table = message.file.strip_prefix("data-");
            table.is_some_and(|table| tables::is_shown(table, &page.template))
        });
        shown.map(|(id, _)| id)
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
        let texts = &self.shared.texts[id.0];
        let all = texts.len();
        let missing = texts.iter().filter(|id| !self.view.is_own(**id)).count();
        match missing {
            0 => "none",
            missing if missing * 2 > all => "most",
            _ => "some",
        }
    }
}
