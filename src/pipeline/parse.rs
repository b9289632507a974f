//! Everything but translations: from the sources to a site whose texts have ids and whose values are known.

use std::collections::BTreeSet;

use super::memo::{Fit, Memo};
use super::{checks, naming};
use crate::config::Config;
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::document::Located;
use crate::model::{Message, MessageId, MessageKind, Messages, Page, PageId, Site, SiteWords};
use crate::source::Sources;
use crate::translate::catalogue::Catalogue;
use crate::{content, data};

/// A site without translations.
pub(super) struct Parsed {
    pub(super) site: Site,
    /// Whether the English of each page is as it was stored.
    pub(super) as_stored: Vec<bool>,
    /// Pages of which tables name places, so that others may show more of them than their titles.
    pub(super) named: BTreeSet<PageId>,
    /// How well what is known of the last build fits.
    pub(super) fit: Fit,
}

/// Everything but translations. Files of pages that `memo` knows are left.
pub(super) fn parse<'a>(
    sources: &'a Sources,
    config: Config,
    english: &Catalogue<'_>,
    memo: Option<&'a Memo>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Parsed {
    let heads = |path: &str| memo?.head(path);
    let mut content = content::parse(sources, config.allow_html, &heads, diagnostics);
    let words = site_words(&config, &mut content.messages);
    let data = data::parse(
        sources,
        &content.targets,
        &mut content.messages,
        diagnostics,
    );
    let mut messages = content.messages;
    let pages = &content.pages;
    let ids = |at: usize| memo?.ids(at);
    let as_stored = naming::name(&mut messages, pages, english, sources, &ids, diagnostics);
    checks::report_doubles(&mut messages, sources, diagnostics);
    checks::report_taken_ids(&messages, english, diagnostics);
    let mut pages = content.pages;
    let fit = memo.map_or(Fit::Badly, |memo| memo.fit(&pages, messages.all()));
    let known = data::Known {
        plan: &config.plan,
        crime: &data.crime,
        tables: &data.tables,
    };
    bind_values(&mut pages, known, diagnostics);
    checks::check_data_anchors(&pages, known, diagnostics);
    let named = data.anchor_uses.iter().map(|used| used.page).collect();
    let uses = content.anchor_uses.into_iter().chain(data.anchor_uses);
    checks::check_anchors(uses, &pages, known, diagnostics);
    if !pages.iter().any(|page| page.url.is_empty()) {
        let message = "there is no home page";
        diagnostics.push(
            Diagnostic::new(rules::MISSING_KEY, Place::Path("content".into()), message)
                .help("write content/index.md"),
        );
    }
    Parsed {
        site: Site {
            config,
            pages,
            messages,
            crime: data.crime,
            tables: data.tables,
            words,
        },
        as_stored,
        named,
        fit,
    }
}

/// The plan's name and publisher as messages.
fn site_words(config: &Config, messages: &mut Messages) -> SiteWords {
    let mut push = |id: &str, text: &Located<String>| -> MessageId {
        messages.push(Message {
            id: id.to_owned(),
            file: "site".into(),
            kind: MessageKind::Text,
            text: text.value.clone(),
            links: Vec::new(),
            notes: Vec::new(),
            page: None,
            under: None,
            span: text.span.clone(),
        })
    };
    SiteWords {
        name: push("site-name", &config.plan.name),
        publisher: push("site-publisher", &config.plan.publisher),
    }
}

fn bind_values(pages: &mut [Page], known: data::Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for binding in pages.iter_mut().flat_map(|page| &mut page.values) {
        match data::resolve(known, &binding.reference) {
            Ok(value) => binding.value = Some(value),
            Err(unknown) => {
                let diagnostic =
                    Diagnostic::at(rules::UNKNOWN_REFERENCE, &binding.span, unknown.message);
                diagnostics.push(diagnostic.maybe_help(unknown.help));
            }
        }
    }
}
