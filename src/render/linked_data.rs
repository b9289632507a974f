//! What search engines read of a page: JSON-LD in the words of schema.org.
//!
//! Only what the site itself says; addresses are those of the site.

use serde_json::{Value as Json, json};

use super::view::View;
use crate::model::Page;

/// The linked data of a page, as text that can stand in a `<script>` of the type
/// `application/ld+json`: the publisher and the plan on the home page, the data set on the page of
/// the crime figures.
pub(super) fn of_page(view: &View, page: &Page) -> Option<String> {
    let json = match page.head.template.as_str() {
        _ if page.url.is_empty() => plan(view, page),
        "assessment" => data_set(view, page)?,
        _ => return None,
    };
    // "</script" and "<!--" would end or change the element (HTML, 4.12.1.3).
    Some(json.to_string().replace('<', "\\u003c"))
}

fn publisher(view: &View) -> Json {
    json!({
        "@type": "GovernmentOrganization",
        "name": text(&view.phrase(view.site.words.publisher).plain),
    })
}

fn plan(view: &View, page: &Page) -> Json {
    let config = &view.site.config;
    json!({
        "@context": "https://schema.org",
        "@type": "WebSite",
        "url": view.absolute(view.lang, page),
        "name": text(&view.phrase(view.site.words.name).plain),
        "description": description(view, page),
        "inLanguage": view.language().tag,
        "temporalCoverage": format!("{}/{}", config.plan.period.start, config.plan.period.end),
        "publisher": publisher(view),
    })
}

fn data_set(view: &View, page: &Page) -> Option<Json> {
    let year = view.site.crime.latest()?;
    let download = |file: &str, format: &str| {
        json!({
            "@type": "DataDownload",
            "encodingFormat": format,
            "contentUrl": view.site.config.base_url.absolute(file),
        })
    };
    let (start, end) = year.period;
    Some(json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "url": view.absolute(view.lang, page),
        "name": text(&view.phrase(page.title).plain),
        "description": description(view, page),
        "inLanguage": view.language().tag,
        "temporalCoverage": format!("{start}/{end}"),
        "isAccessibleForFree": true,
        "publisher": publisher(view),
        "distribution": [
            download("data/crime.csv", "text/csv"),
            download("data/crime.json", "application/json"),
        ],
    }))
}

fn description(view: &View, page: &Page) -> Option<String> {
    let id = page.description?;
    Some(text(&view.phrase(id).plain))
}

/// Text without the marks of direction that stand around values.
fn text(plain: &str) -> String {
    let mark = |c: &char| !crate::source::is_isolate(*c);
    plain.chars().filter(mark).collect()
}
