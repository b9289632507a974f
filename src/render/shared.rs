//! What all pages of a language share, made once.

use tera::{Context, Value};

use super::navigation::Contents;
use super::object::{Object, list};
use super::view::View;
use super::{changes, crime, lists, navigation, tables};
use crate::model::{PageId, State, Tenths};
use crate::translate::format::Sign;

/// The context of every page of a language but what belongs to the page itself.
pub(super) struct Shared {
    pub(super) context: Context,
    pub(super) priorities: Vec<(PageId, Value)>,
    /// Whether any text of a table or word of the theme is a translation that nobody has checked.
    pub(super) frame_has_drafts: bool,
    /// Whether any word of the theme is a translation of an older English.
    pub(super) words_are_stale: bool,
    /// What each language is called.
    pub(super) languages: Vec<Object>,
    pub(super) contents: Contents,
    /// The parts of the context whose links lead elsewhere in the other mode.
    turning: Vec<Part>,
    /// The tables of which that is so.
    turning_tables: Vec<String>,
}

/// A part of the context, by its name.
#[derive(Clone, Copy)]
struct Part(&'static str, fn(&View) -> Result<Value, String>);

const PARTS: [Part; 6] = [
    Part("site", site),
    Part("crime", |view| {
        Ok(crime::latest(view)?.unwrap_or_else(Value::none))
    }),
    Part("achievements", |view| Ok(lists::achievements(view))),
    Part("glossary", |view| Ok(lists::glossary(view))),
    Part("contact_groups", |view| Ok(lists::contact_groups(view))),
    Part("changes", |view| Ok(changes::changes(view))),
];

/// Makes it.
///
/// # Errors
/// When a message that the program itself uses can't be formatted in English.
pub(super) fn make(view: &View, theme: Value) -> Result<Shared, String> {
    let language = view.language();
    let mut context = Context::new();
    let lang = Object::new()
        .text("code", &language.code)
        .text("tag", &language.tag)
        .text("locale", &open_graph_locale(&language.tag))
        .text("dir", language.dir())
        .text("name", &language.name);
    context.insert_value("lang", lang.into());
    context.insert_value("theme", theme);
    let mut data = Object::new();
    let mut turning_tables = Vec::new();
    view.gaps.take_turns();
    for (name, table) in &view.site.tables {
        data = data.value(name.clone(), tables::table(view, table));
        if view.gaps.take_turns() {
            turning_tables.push(name.clone());
        }
    }
    context.insert_value("data", data.into());
    let mut turning = Vec::new();
    for part in PARTS {
        context.insert_value(part.0, part.1(view)?);
        if view.gaps.take_turns() {
            turning.push(part);
        }
    }
    let priorities = add_priorities(view, &mut context)?;
    Ok(Shared {
        context,
        priorities,
        frame_has_drafts: frame_has_drafts(view),
        words_are_stale: words_are(view, State::Stale),
        languages: navigation::languages(view),
        contents: Contents::default(),
        turning,
        turning_tables,
    })
}

impl Shared {
    /// The same for the other mode: only what links to pages is made anew.
    ///
    /// # Errors
    /// As [`make`].
    pub(super) fn turned(&self, view: &View) -> Result<Self, String> {
        let mut context = self.context.clone();
        if let Some(data) = context.get("data").and_then(Value::as_map) {
            let mut data = data.clone();
            for name in &self.turning_tables {
                if let Some(table) = view.site.tables.get(name) {
                    data.insert(name.clone().into(), tables::table(view, table));
                }
            }
            context.insert_value("data", data.into());
        }
        for part in &self.turning {
            context.insert_value(part.0, part.1(view)?);
        }
        let priorities = add_priorities(view, &mut context)?;
        Ok(Self {
            context,
            priorities,
            frame_has_drafts: self.frame_has_drafts,
            words_are_stale: self.words_are_stale,
            languages: self.languages.clone(),
            contents: Contents::default(),
            turning: self.turning.clone(),
            turning_tables: self.turning_tables.clone(),
        })
    }
}

/// The plan and its publisher.
fn site(view: &View) -> Result<Value, String> {
    let config = &view.site.config;
    let home = format!("{}{}/", config.base_url.path, view.language().code);
    let site = Object::new()
        .phrase("name", &view.phrase(view.site.words.name))
        .phrase("publisher", &view.phrase(view.site.words.publisher))
        .text("home", &home)
        .text("cover", &config.base_url.path)
        .text("leave", &config.leave_url)
        .html("period", &lists::years(view, config.plan.period)?.html)
        .html("edition", &lists::years(view, config.plan.edition)?.html);
    Ok(site.into())
}

/// The priorities, and what the home page shows of them.
fn add_priorities(view: &View, context: &mut Context) -> Result<Vec<(PageId, Value)>, String> {
    let priorities = lists::priorities(view);
    let values = priorities.iter().map(|(_, value)| value.clone());
    context.insert_value("priorities", list(values));
    context.insert_value("home", home_page(view, &priorities)?);
    Ok(priorities)
}

/// A language and its country, where the tag names one, as Open Graph writes them: `en_GB`, `pl`.
fn open_graph_locale(tag: &str) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let is_country = |part: &&str| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase());
    match parts.find(is_country) {
        Some(country) => format!("{language}_{country}"),
        None => language.to_owned(),
    }
}

/// Whether any text of a table, or word of the theme that the site brings itself, is unchecked.
fn frame_has_drafts(view: &View) -> bool {
    let tables = view.site.messages.iter();
    let mut tables = tables.filter(|(_, message)| message.page.is_none());
    tables.any(|(id, _)| view.state(id) == State::Draft) || words_are(view, State::Draft)
}

/// Whether any word of the theme that the site brings itself is in a state.
fn words_are(view: &View, state: State) -> bool {
    let verdicts = view.translation.verdicts[view.lang].iter();
    let mut words = verdicts.filter(|(id, _)| view.site.messages.find(id).is_none());
    words.any(|(_, verdict)| verdict.state == state)
}

/// What the home page shows.
fn home_page(view: &View, priorities: &[(PageId, Value)]) -> Result<Value, String> {
    let priorities = priorities.iter().map(|(_, value)| value.clone());
    let mut home = Object::new()
        .value("aims", lists::aims(view))
        .value("priorities", list(priorities))
        .value("sections", navigation::sections(view));
    if let Some(headline) = headline(view)? {
        home = home.value("headline", headline);
    }
    Ok(home.into())
}

/// The change of all crime.
fn headline(view: &View) -> Result<Option<Value>, String> {
    use crate::model::CategoryKind;
    let crime = &view.site.crime;
    let total = crime
        .categories
        .iter()
        .find(|category| category.kind == CategoryKind::Total);
    let (Some(year), Some(total)) = (crime.latest(), total) else {
        return Ok(None);
    };
    let Some((figure, percent)) = year
        .figure(&total.id)
        .and_then(|figure| Some((figure, figure.percent()?)))
    else {
        return Ok(None);
    };
    let direction = match percent {
        Tenths(0) => "same",
        Tenths(tenths) if tenths < 0 => "fell",
        Tenths(_) => "rose",
    };
    let words = view.words();
    let count = words.phrase(
        figure.unit.as_str(),
        &[("count", words.count(figure.count))],
    )?;
    let headline = Object::new()
        .html("percent", &words.percent(percent, Sign::Never)?.html)
        .html("count", &words.count(figure.count).html)
        .html("count_phrase", &count.html)
        .html("year", &words.year(year.year).html)
        .text("direction", direction);
    Ok(Some(headline.into()))
}
