//! The stages, joined: parse, translate, render.
//!
//! There is one way to build a page; `build`, `check`, `serve` and `sync` all come through here.

mod checks;
pub mod progress;
mod waivers;
pub mod workshop;

pub use waivers::{Waived, waive};

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::config::{self, BaseUrl, Config};
use crate::diagnostics::{Diagnostic, Place, rules};
use crate::document::Date;
use crate::lang::{LangId, Language};
use crate::model::{Message, MessageId, MessageKind, Messages, Page, Site, SiteWords};
use crate::render::{self, Prepared};
use crate::source::Sources;
use crate::translate::catalogue::{self, Catalogue};
use crate::translate::lock::{self, Lock};
use crate::translate::{self, LocaleFiles, Translation};
use crate::{content, data};
use workshop::{Current, FileChange};

/// What a run was asked for beyond the configuration.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Replaces `base_url`.
    pub base_url: Option<BaseUrl>,
}

/// A parsed and translated site.
#[derive(Debug)]
pub struct Compiled<'a> {
    /// The site.
    pub site: Site,
    /// Its texts in every language.
    pub translation: Translation,
    /// The files of each language.
    pub languages: Vec<LocaleFiles<'a>>,
}

/// Parses and translates; `None` when the configuration does not allow to go on.
///
/// All findings are added to `diagnostics`; any of them may forbid to publish what comes out.
pub fn compile<'a>(
    sources: &'a Sources,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Compiled<'a>> {
    let mut config = config::read(sources, sources.find(config::FILE)?, diagnostics)?;
    if let Some(base_url) = &options.base_url {
        config.base_url = base_url.clone();
    }
    checks::check_hosting(&config, diagnostics);
    let languages: Vec<(LocaleFiles<'a>, Vec<Diagnostic>)> = config
        .languages
        .par_iter()
        .map(|language| locale_files(sources, language))
        .collect();
    let languages: Vec<LocaleFiles<'a>> = languages
        .into_iter()
        .map(|(files, mut found)| {
            diagnostics.append(&mut found);
            files
        })
        .collect();
    let english = &languages.first()?.catalogue;
    let site = parse(sources, config, english, diagnostics);
    let input = translate::Input {
        languages: &languages,
        messages: &site.messages,
        pages: &site.pages,
        config: &site.config,
        sources,
    };
    let translation = translate::translate(&input, diagnostics)?;
    let originals = translate::originals(&site.messages, english, sources);
    let files = translate::sync::files(&originals, &site.messages);
    translate::sync::check(&files, english, diagnostics);
    checks::check_languages(&site, &translation, &languages, sources, diagnostics);
    checks::check_titles(&site, &translation, diagnostics);
    checks::check_prose(&site, &translation, diagnostics);
    checks::check_abbreviations(&site, diagnostics);
    checks::check_statement(&site, diagnostics);
    checks::drop_consequences(sources, diagnostics);
    Some(Compiled {
        site,
        translation,
        languages,
    })
}

/// The files of one language, and what is wrong with them.
fn locale_files<'a>(
    sources: &'a Sources,
    language: &Language,
) -> (LocaleFiles<'a>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let is_source = language.id == LangId::SOURCE;
    let files = LocaleFiles {
        language: language.clone(),
        catalogue: catalogue::read(sources, &language.code, !is_source, &mut found),
        lock: match is_source {
            true => Lock::default(),
            false => lock::read(sources, &language.code, &mut found),
        },
    };
    (files, found)
}

/// What depends on the day: for `check` alone, so that a build depends on no clock.
pub fn check_dates(site: &Site, today: Date, diagnostics: &mut Vec<Diagnostic>) {
    checks::check_dates(site, today, diagnostics);
}

/// Warns where `sync` would write translators' files: for `check` alone, which has the time.
pub fn check_workshop(
    compiled: &Compiled<'_>,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let read = |path: &str| {
        let text = sources.find(path).map(|id| sources.file(id).text.clone());
        Ok(text.map_or(Current::Absent, Current::Text))
    };
    let verdicts = &compiled.translation.verdicts;
    let Ok(plan) = workshop::plan(compiled, sources, verdicts, &BTreeSet::new(), &read) else {
        return;
    };
    if !plan.english.is_empty() {
        // That the English has changed is said already; all else follows from it.
        return;
    }
    for files in compiled.languages.iter().skip(1) {
        let folder = format!("locales/{}", files.language.code);
        let inside = |path: &&FileChange| path.path.starts_with(&format!("{folder}/"));
        let count = plan.changes.iter().filter(inside).count();
        if count > 0 {
            let what = if count == 1 { "file has" } else { "files have" };
            let message =
                format!("{count} {what} offers, comments or records that are not up to date");
            diagnostics.push(
                Diagnostic::new(rules::NEEDS_SYNC, Place::Path(folder), message).falling_back(),
            );
        }
    }
}

/// Parses, translates, takes out what waivers cover, and loads the theme.
pub fn prepare(
    sources: &Sources,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Prepared> {
    let compiled = compile(sources, options, diagnostics)?;
    let waivers = &compiled.site.config.waivers;
    *diagnostics = waive(waivers, std::mem::take(diagnostics), sources).kept;
    render::prepare(sources, compiled.site, compiled.translation, diagnostics)
}

/// Everything but translations.
fn parse(
    sources: &Sources,
    config: Config,
    english: &Catalogue<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Site {
    let mut content = content::parse(sources, config.allow_html, diagnostics);
    let words = site_words(&config, &mut content.messages);
    let data = data::parse(
        sources,
        &content.targets,
        &mut content.messages,
        diagnostics,
    );
    let mut messages = content.messages;
    translate::identify(&mut messages, english);
    checks::report_doubles(&mut messages, sources, diagnostics);
    checks::report_taken_ids(&messages, english, diagnostics);
    let mut pages = content.pages;
    let known = data::Known {
        plan: &config.plan,
        crime: &data.crime,
        tables: &data.tables,
    };
    bind_values(&mut pages, known, diagnostics);
    checks::check_data_anchors(&pages, known, diagnostics);
    let uses = content.anchor_uses.into_iter().chain(data.anchor_uses);
    checks::check_anchors(uses, &pages, known, diagnostics);
    if !pages.iter().any(|page| page.url.is_empty()) {
        let message = "there is no home page";
        diagnostics.push(
            Diagnostic::new(rules::MISSING_KEY, Place::Path("content".into()), message)
                .help("write content/index.md"),
        );
    }
    Site {
        config,
        pages,
        messages,
        crime: data.crime,
        tables: data.tables,
        words,
    }
}

/// The plan's name and publisher as messages.
fn site_words(config: &Config, messages: &mut Messages) -> SiteWords {
    let mut push = |id: &str, text: &crate::document::Located<String>| -> MessageId {
        messages.push(Message {
            id: id.to_owned(),
            file: "site".to_owned(),
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
