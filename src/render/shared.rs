//! What all pages of a language share, made once.

use tera::{Context, Value};

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
}

/// Makes it.
///
/// # Errors
/// When a message that the program itself uses can't be formatted in English.
pub(super) fn make(view: &View, theme: Value) -> Result<Shared, String> {
    let config = &view.site.config;
    let language = view.language();
    let mut context = Context::new();
    let lang = Object::new()
        .text("code", &language.code)
        .text("tag", &language.tag)
        .text("locale", &open_graph_locale(&language.tag))
        .text("dir", language.dir())
        .text("name", &language.name);
    context.insert_value("lang", lang.into());
    let home = format!("{}{}/", config.base_url.path, language.code);
    let site = Object::new()
        .phrase("name", &view.phrase(view.site.words.name))
        .phrase("publisher", &view.phrase(view.site.words.publisher))
        .text("home", &home)
        .text("cover", &config.base_url.path)
        .text("leave", &config.leave_url)
        .html("period", &lists::years(view, config.plan.period)?.html)
        .html("edition", &lists::years(view, config.plan.edition)?.html);
    context.insert_value("site", site.into());
    context.insert_value("theme", theme);
    let mut data = Object::new();
    for (name, table) in &view.site.tables {
        data = data.value(name.clone(), tables::table(view, table));
    }
    context.insert_value("data", data.into());
    let crime = crime::latest(view)?;
    context.insert_value("crime", crime.unwrap_or_else(Value::none));
    let priorities = lists::priorities(view);
    context.insert_value(
        "priorities",
        list(priorities.iter().map(|(_, value)| value.clone())),
    );
    context.insert_value("achievements", lists::achievements(view));
    context.insert_value("glossary", lists::glossary(view));
    context.insert_value("contact_groups", lists::contact_groups(view));
    context.insert_value("changes", changes::changes(view));
    context.insert_value("home", home_page(view, &priorities)?);
    Ok(Shared {
        context,
        priorities,
        frame_has_drafts: frame_has_drafts(view),
        words_are_stale: words_are(view, State::Stale),
    })
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
