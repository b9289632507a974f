//! The stages, joined: parse, translate, render.
//!
//! There is one way to build a page; `build`, `check`, `serve` and `sync` all come through here.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{self, BaseUrl, Config, Waiver};
use crate::diagnostics::{Diagnostic, Place, did_you_mean, rules};
use crate::lang::Language;
use crate::model::{
    AnchorUse, Message, MessageId, MessageKind, Messages, Page, Site, SiteWords, State,
};
use crate::render::{self, Prepared};
use crate::source::{Sources, Span};
use crate::translate::catalogue::{self, Catalogue};
use crate::translate::{self, Translation};
use crate::{content, data};

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
    pub languages: Vec<(Language, Catalogue<'a>)>,
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
    let languages: Vec<(Language, Catalogue<'a>)> = config
        .languages
        .iter()
        .enumerate()
        .map(|(at, language)| {
            (
                language.clone(),
                catalogue::read(sources, &language.code, at > 0, diagnostics),
            )
        })
        .collect();
    let english = &languages.first()?.1;
    let site = parse(sources, config, english, diagnostics);
    let input = translate::Input {
        languages: &languages,
        messages: site.messages.all(),
        pages: &site.pages,
        allow_html: site.config.allow_html,
        sources,
    };
    let translation = translate::translate(&input, diagnostics)?;
    translate::sync::check(&site.messages, english, diagnostics);
    check_languages(&site, &translation, &languages, sources, diagnostics);
    drop_consequences(sources, diagnostics);
    Some(Compiled {
        site,
        translation,
        languages,
    })
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

/// Drops what only follows from tables that do not parse: their rows seem to be missing.
fn drop_consequences(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let broken = |known: &Diagnostic| {
        known.rule == rules::TOML_SYNTAX.id
            && known
                .path(sources)
                .is_some_and(|path| path.starts_with("content/data/"))
    };
    if !diagnostics.iter().any(broken) {
        return;
    }
    let consequences = [
        rules::MISSING_FIGURE,
        rules::UNKNOWN_CATEGORY,
        rules::UNKNOWN_REFERENCE,
        rules::LINK_TARGET,
        rules::EXTRA_MESSAGE,
        rules::NEEDS_SYNC,
    ];
    diagnostics.retain(|known| !consequences.iter().any(|rule| rule.id == known.rule));
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
    report_doubles(&mut messages, sources, diagnostics);
    report_taken_ids(&messages, english, diagnostics);
    let mut pages = content.pages;
    let known = data::Known {
        plan: &config.plan,
        crime: &data.crime,
        tables: &data.tables,
    };
    bind_values(&mut pages, known, diagnostics);
    check_data_anchors(&pages, known, diagnostics);
    let uses = content.anchor_uses.into_iter().chain(data.anchor_uses);
    check_anchors(uses, &pages, known, diagnostics);
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
            explicit: true,
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

fn report_doubles(messages: &mut Messages, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    for (first, second) in messages.index() {
        let (first, second) = (messages.get(first), messages.get(second));
        let (position, _) = sources.positions(&first.span);
        let path = &sources.file(first.span.file).path;
        let message = format!(
            "two texts have the id \"{}\": the other is in {path}:{}",
            second.id, position.line
        );
        diagnostics.push(
            Diagnostic::at(rules::DUPLICATE_ID, &second.span, message).help("rename one of them"),
        );
    }
}

/// The words of theme and units share one bundle with the content.
fn report_taken_ids(
    messages: &Messages,
    english: &Catalogue<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for message in messages.all() {
        let word = english
            .get(&message.id)
            .filter(|entry| matches!(entry.file.as_str(), "theme" | "units" | "terms"));
        if let Some(word) = word {
            let text = format!(
                "the id \"{}\" is taken by a word of {}.ftl",
                message.id, word.file
            );
            diagnostics.push(
                Diagnostic::at(rules::DUPLICATE_ID, &message.span, text)
                    .help("rename the row, or name the block with {#name}"),
            );
        }
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

fn check_anchors(
    uses: impl Iterator<Item = AnchorUse>,
    pages: &[Page],
    known: data::Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut anchors: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    for used in uses {
        let page = &pages[used.page.0];
        let there = anchors.entry(used.page.0).or_insert_with(|| {
            let of_data = data::anchors::of_template(&page.template, known.crime, known.tables);
            page.anchors.iter().cloned().chain(of_data).collect()
        });
        if there.contains(&used.anchor) {
            continue;
        }
        let help = did_you_mean(&used.anchor, there.iter().map(String::as_str))
            .unwrap_or_else(|| "name a heading by writing {#name} at its end".to_owned());
        let message = format!(
            "content/{} has no place called \"{}\"",
            page.path, used.anchor
        );
        diagnostics.push(Diagnostic::at(rules::LINK_TARGET, &used.span, message).help(help));
    }
}

/// Rows of tables and places in the prose of one page must not share an id.
fn check_data_anchors(pages: &[Page], known: data::Known<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for page in pages {
        let mut taken: BTreeSet<&str> = page.anchors.iter().map(String::as_str).collect();
        taken.extend(Page::FRAME_ANCHORS);
        let anchors = data::anchors::of_template(&page.template, known.crime, known.tables);
        for anchor in &anchors {
            if !taken.insert(anchor) {
                let message = format!(
                    "two places on content/{} are called \"{anchor}\"",
                    page.path
                );
                let help = "rename the row of the table, or the anchor in the prose";
                let place = Span::new(page.file, 0..0);
                diagnostics.push(Diagnostic::at(rules::DUPLICATE_ID, &place, message).help(help));
            }
        }
    }
}

/// What is known of translations as a whole: extra and missing messages, unknown folders.
fn check_languages(
    site: &Site,
    translation: &Translation,
    languages: &[(Language, Catalogue<'_>)],
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let english = &languages[0].1;
    for (at, (language, catalogue)) in languages.iter().enumerate().skip(1) {
        let own = catalogue.entries.iter().filter(|entry| {
            !sources
                .file(entry.span.file)
                .path
                .starts_with(crate::source::BUILT_IN)
        });
        for entry in own {
            if site.messages.find(&entry.id).is_none() && english.get(&entry.id).is_none() {
                let message = format!(
                    "\"{}\" translates nothing: there is no such English message",
                    entry.id
                );
                let help = did_you_mean(
                    &entry.id,
                    site.messages
                        .all()
                        .iter()
                        .map(|message| message.id.as_str()),
                );
                let help = help.unwrap_or_else(|| "delete it".to_owned());
                diagnostics
                    .push(Diagnostic::at(rules::EXTRA_MESSAGE, &entry.span, message).help(help));
            }
        }
        let edition = &translation.editions[at];
        let missing = edition
            .states
            .iter()
            .filter(|state| **state == State::Missing)
            .count();
        if missing > 0 {
            let all = site
                .messages
                .all()
                .iter()
                .filter(|message| !message.file.is_empty())
                .count();
            let message =
                format!("{missing} of {all} messages are not translated and shown in English");
            let place = Place::Path(format!("locales/{}", language.code));
            diagnostics.push(
                Diagnostic::new(rules::MISSING_TRANSLATION, place, message)
                    .help("fingerpost sync offers them to translators"),
            );
        }
    }
    let mut folders: BTreeMap<&str, Span> = BTreeMap::new();
    for (id, file) in sources.under("locales/") {
        let code = file.path.split('/').nth(1).unwrap_or("");
        folders.entry(code).or_insert_with(|| Span::new(id, 0..0));
    }
    for (code, span) in folders {
        if !languages.iter().any(|(language, _)| language.code == code) {
            let message = format!("\"{code}\" is not a language of this site");
            diagnostics.push(
                Diagnostic::at(rules::STRAY_FILE, &span, message)
                    .help("list it in fingerpost.toml, or delete the folder"),
            );
        }
    }
}

/// What waivers left of the findings.
pub struct Waived {
    /// Findings that no waiver covers.
    pub kept: Vec<Diagnostic>,
    /// Waivers that cover nothing.
    pub unused: Vec<Waiver>,
    /// How many findings were covered.
    pub count: usize,
}

/// Takes out the findings that a waiver covers. Waivers never cover what stops a build.
pub fn waive(waivers: &[Waiver], found: Vec<Diagnostic>, sources: &Sources) -> Waived {
    let mut used = vec![false; waivers.len()];
    let all = found.len();
    let covered = |diagnostic: &Diagnostic, waiver: &Waiver| {
        let text = match &diagnostic.place {
            Place::Span(span) => sources.text(span),
            _ => "",
        };
        let matches = |words: &String| diagnostic.message.contains(words) || text.contains(words);
        waiver.rule == diagnostic.rule
            && waiver
                .file
                .as_deref()
                .is_none_or(|file| diagnostic.path(sources) == Some(file))
            && waiver.matching.as_ref().is_none_or(matches)
    };
    let kept: Vec<Diagnostic> = found
        .into_iter()
        .filter(|diagnostic| {
            let by = waivers
                .iter()
                .position(|waiver| covered(diagnostic, waiver))
                .filter(|_| !diagnostic.stops_build());
            if let Some(at) = by {
                used[at] = true;
            }
            by.is_none()
        })
        .collect();
    let unused = waivers
        .iter()
        .zip(&used)
        .filter(|(_, used)| !**used)
        .map(|(waiver, _)| waiver.clone())
        .collect();
    Waived {
        count: all - kept.len(),
        kept,
        unused,
    }
}
