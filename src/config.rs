//! `fingerpost.toml`: what the site is.
//!
//! In: the file's text. Out: a [`Config`], and a diagnostic for each mistake.

use std::cell::RefCell;
use std::collections::BTreeSet;

use icu_locale_core::Locale;

use crate::diagnostics::{Diagnostic, rules};
use crate::document::{self, Date, Located, Reader};
use crate::lang::{LangId, Language};
use crate::out_path::OutPath;
use crate::source::{FileId, Sources, Span};

/// The name of the configuration file.
pub const FILE: &str = "fingerpost.toml";

/// What the site is.
#[derive(Clone, Debug)]
pub struct Config {
    /// The plan.
    pub plan: Plan,
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// Name of the theme folder below `themes/`.
    pub theme: String,
    /// What a resident sees of a stale translation.
    pub stale: Stale,
    /// Whether English Markdown may hold HTML.
    pub allow_html: bool,
    /// Where "leave this site" leads, on pages about abuse.
    pub leave_url: String,
    /// The languages, English first.
    pub languages: Vec<Language>,
    /// The web servers for which files are written, if any.
    pub hosting: Option<Hosting>,
    /// Findings that are known and accepted for a time.
    pub waivers: Vec<Waiver>,
}

/// The plan's own facts.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its name, in English.
    pub name: Located<String>,
    /// Who publishes it, in English.
    pub publisher: Located<String>,
    /// The years it covers.
    pub period: Years,
    /// The years of this edition.
    pub edition: Years,
}

/// First and last year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    /// First year.
    pub start: i64,
    /// Last year.
    pub end: i64,
}

/// An `http` or `https` address that ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, without a final `/`.
    pub origin: String,
    /// Path, beginning and ending with `/`.
    pub path: String,
}

impl BaseUrl {
    /// Reads an address; a final `/` is added where missing.
    pub fn parse(text: &str) -> Option<Self> {
        let scheme_end = text
            .find("://")
            .filter(|&at| matches!(&text[..at], "http" | "https"))?;
        let rest = &text[scheme_end + 3..];
        let host_end = rest.find('/').unwrap_or(rest.len());
        let (host, path) = rest.split_at(host_end);
        let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~:/[]%".contains(c);
        if host.is_empty() || !text[scheme_end + 3..].chars().all(allowed) || path.contains("//") {
            return None;
        }
        if path.split('/').any(|part| part == "..") {
            return None;
        }
        let slash = if path.ends_with('/') { "" } else { "/" };
        Some(Self {
            origin: text[..scheme_end + 3 + host_end].to_owned(),
            path: format!("{path}{slash}"),
        })
    }

    /// Whether it is reached by `https` only.
    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// The full address of a path below the site.
    pub fn absolute(&self, url: &str) -> String {
        format!("{}{}{url}", self.origin, self.path)
    }
}

/// What a resident sees of a translation whose English has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The English, marked as such.
    English,
    /// The old translation, with a note.
    Show,
}

/// The web servers for which files are written.
#[derive(Clone, Debug)]
pub struct Hosting {
    /// The servers, each once.
    pub servers: BTreeSet<Server>,
    /// Where `[hosting]` stands.
    pub span: Span,
}

/// A web server that reads its settings from files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Server {
    /// nginx, which includes a file.
    Nginx,
    /// Apache, which reads `.htaccess`.
    Apache,
    /// Netlify, and Cloudflare Pages, which reads the same files.
    Netlify,
}

impl Server {
    const ALL: [(&'static str, Self); 3] = [
        ("nginx", Self::Nginx),
        ("apache", Self::Apache),
        ("netlify", Self::Netlify),
    ];
}

/// A finding that is accepted until a date.
#[derive(Clone, Debug)]
pub struct Waiver {
    /// The rule it covers.
    pub rule: String,
    /// The file it covers, relative to the root.
    pub file: Option<String>,
    /// Words the finding's message or its place in the file must contain.
    pub matching: Option<String>,
    /// Why it is accepted.
    pub reason: String,
    /// The last day on which it holds.
    pub expires: Date,
    /// Where it stands.
    pub span: Span,
}

/// Reads the configuration; `None` when something it can't do without is missing.
pub fn read(sources: &Sources, file: FileId, diagnostics: &mut Vec<Diagnostic>) -> Option<Config> {
    let document = document::parse(file, sources.file(file).text(), 0, diagnostics);
    let found = RefCell::new(std::mem::take(diagnostics));
    let reader = Reader::new(&document, file, 0, FILE, &found);
    let config = read_document(reader);
    *diagnostics = found.into_inner();
    config
}

fn read_document(reader: Reader<'_, '_>) -> Option<Config> {
    let plan = read_plan(&reader);
    let base_url = read_base_url(&reader);
    let theme = read_theme(&reader);
    let stale = read_stale(&reader);
    let allow_html = reader.boolean("allow_html").is_some_and(|html| html.value);
    let leave_url = read_leave_url(&reader);
    let languages = read_languages(&reader);
    let hosting = read_hosting(&reader);
    let waivers = reader
        .tables("waivers")
        .into_iter()
        .filter_map(read_waiver)
        .collect();
    reader.finish();
    Some(Config {
        plan: plan?,
        base_url: base_url?,
        theme: theme?,
        stale,
        allow_html,
        leave_url,
        languages: languages?,
        hosting,
        waivers,
    })
}

fn owned(text: Located<&str>) -> Located<String> {
    Located {
        value: text.value.to_owned(),
        span: text.span,
    }
}

fn read_plan(reader: &Reader<'_, '_>) -> Option<Plan> {
    let Some(plan) = reader.table("plan") else {
        reader.missing("[plan]");
        return None;
    };
    let name = plan.required_string("name").map(owned);
    let publisher = plan.required_string("publisher").map(owned);
    let period = read_years(&plan, "period");
    let edition = read_years(&plan, "edition");
    plan.finish();
    Some(Plan {
        name: name?,
        publisher: publisher?,
        period: period?,
        edition: edition?,
    })
}

fn read_years(reader: &Reader<'_, '_>, key: &str) -> Option<Years> {
    if !reader.has(key) {
        reader.missing(key);
    }
    let years = reader.table(key)?;
    let start = read_year(&years, "start");
    let end = read_year(&years, "end");
    let span = years.span().clone();
    years.finish();
    let (start, end) = (start?, end?);
    if start > end {
        let message = format!("\"{key}\" ends in {end}, before it starts in {start}");
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &span, message));
    }
    Some(Years { start, end })
}

fn read_year(reader: &Reader<'_, '_>, key: &str) -> Option<i64> {
    if !reader.has(key) {
        reader.missing(key);
    }
    let year = reader.integer(key)?;
    if !(1900..=2200).contains(&year.value) {
        let message = format!("\"{key}\" is {}, which is not a year", year.value);
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &year.span, message));
        return None;
    }
    Some(year.value)
}

fn read_base_url(reader: &Reader<'_, '_>) -> Option<BaseUrl> {
    let text = reader.required_string("base_url")?;
    let url = BaseUrl::parse(text.value);
    if url.is_none() {
        let message = format!("\"{}\" is not a web address", text.value);
        let help = "write the full address, such as https://www.example.gov.uk/plan/";
        reader.report(Diagnostic::at(rules::URL, &text.span, message).help(help));
    }
    url
}

/// A page that anyone may be seen to look at: the choice of GOV.UK's "exit this page".
const WEATHER: &str = "https://www.bbc.co.uk/weather";

fn read_leave_url(reader: &Reader<'_, '_>) -> String {
    let Some(url) = reader.string("leave_url") else {
        return WEATHER.to_owned();
    };
    if !url.value.starts_with("https://") || url.value.contains(char::is_whitespace) {
        let message = format!("\"{}\" is not a full web address", url.value);
        let help = format!("write the full address, with https://, such as {WEATHER}");
        reader.report(Diagnostic::at(rules::URL, &url.span, message).help(help));
    }
    url.value.to_owned()
}

fn read_theme(reader: &Reader<'_, '_>) -> Option<String> {
    let Some(theme) = reader.string("theme") else {
        return Some("council".to_owned());
    };
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if theme.value.is_empty() || !theme.value.chars().all(good) {
        let message = format!("\"{}\" can't be a theme's name", theme.value);
        let help = "a theme's name is that of a folder below themes/, in small letters, digits and hyphens";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &theme.span, message).help(help));
        return None;
    }
    Some(theme.value.to_owned())
}

fn read_stale(reader: &Reader<'_, '_>) -> Stale {
    let Some(stale) = reader.string("stale") else {
        return Stale::English;
    };
    match stale.value {
        "english" => Stale::English,
        "show" => Stale::Show,
        other => {
            let message = format!("\"stale\" is \"{other}\"");
            let help = "write \"english\" (show the English) or \"show\" (show the old translation with a note)";
            reader.report(Diagnostic::at(rules::WRONG_VALUE, &stale.span, message).help(help));
            Stale::English
        }
    }
}

fn read_hosting(reader: &Reader<'_, '_>) -> Option<Hosting> {
    let hosting = reader.table("hosting")?;
    if !hosting.has("servers") {
        hosting.missing("servers");
    }
    let names = hosting.strings("servers").unwrap_or_default();
    let servers = names
        .iter()
        .filter_map(|name| read_server(&hosting, name))
        .collect();
    let span = hosting.span().clone();
    hosting.finish();
    Some(Hosting { servers, span })
}

fn read_server(reader: &Reader<'_, '_>, name: &Located<&str>) -> Option<Server> {
    let known = Server::ALL.iter().find(|(known, _)| *known == name.value);
    if known.is_none() {
        let names = Server::ALL.map(|(known, _)| known);
        let help = crate::diagnostics::did_you_mean(name.value, names).unwrap_or_else(|| {
            "write \"nginx\", \"apache\" or \"netlify\" (which serves Cloudflare Pages too)"
                .to_owned()
        });
        let message = format!("there are no files for the web server \"{}\"", name.value);
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &name.span, message).help(help));
    }
    known.map(|(_, server)| *server)
}

fn read_languages(reader: &Reader<'_, '_>) -> Option<Vec<Language>> {
    let tables = reader.tables("languages");
    if tables.is_empty() {
        reader.missing("[[languages]]");
        return None;
    }
    let mut languages: Vec<Language> = Vec::new();
    let mut complete = true;
    for table in tables {
        let Some(language) = read_language(table, languages.len()) else {
            complete = false;
            continue;
        };
        if languages
            .iter()
            .any(|other| other.code == language.value.code)
        {
            let message = format!("language \"{}\" is listed twice", language.value.code);
            reader.report(Diagnostic::at(rules::DUPLICATE_ID, &language.span, message));
        } else {
            languages.push(language.value);
        }
    }
    if let Some(first) = languages.first()
        && first.format.id.language.as_str() != "en"
    {
        let message = format!(
            "the first language is \"{}\", but the plan is written in English",
            first.code
        );
        let help = "list English first";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, reader.span(), message).help(help));
    }
    complete.then_some(languages)
}

fn read_language(reader: Reader<'_, '_>, index: usize) -> Option<Located<Language>> {
    let code = reader.required_string("code");
    let tag = reader.required_string("tag");
    let format = reader.required_string("format");
    let name = reader.required_string("name");
    let code = code.filter(|code| {
        let letters = |c: char| c.is_ascii_lowercase() || c == '-';
        let good = code.value.chars().all(letters) && OutPath::new(code.value).is_some();
        if !good {
            let message = format!("\"{}\" can't be a language's folder", code.value);
            reader.report(
                Diagnostic::at(rules::WRONG_VALUE, &code.span, message)
                    .help("write small letters, such as \"pl\""),
            );
        }
        good
    });
    let locale = |text: &Located<&str>| -> Option<Locale> {
        let locale = text.value.parse().ok();
        if locale.is_none() {
            let message = format!("\"{}\" is not a language tag", text.value);
            reader.report(
                Diagnostic::at(rules::WRONG_VALUE, &text.span, message)
                    .help("write a BCP 47 tag, such as \"zh-Hans\""),
            );
        }
        locale
    };
    let tag_locale = tag.as_ref().and_then(locale);
    let format = format.as_ref().and_then(locale);
    let span = reader.span().clone();
    let Ok(id) = u8::try_from(index).map(LangId) else {
        let most = usize::from(u8::MAX) + 1;
        let message = format!("a site has no more than {most} languages");
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &span, message));
        return None;
    };
    reader.finish();
    let tag = (tag?.value, &tag_locale?);
    let language = Language::new(id, code?.value, tag, format?, name?.value);
    Some(Located {
        value: language,
        span,
    })
}

fn read_waiver(reader: Reader<'_, '_>) -> Option<Waiver> {
    let rule = reader.required_string("rule");
    let file = reader.string("file").map(|file| file.value.to_owned());
    let matching = reader.string("match").map(|text| text.value.to_owned());
    let reason = reader.required_string("reason");
    if !reader.has("expires") {
        reader.missing("expires");
    }
    let expires = reader.date("expires");
    let span = reader.span().clone();
    if let Some(rule) = &rule
        && !rules::ALL.iter().any(|known| known.id == rule.value)
    {
        let known = rules::ALL.iter().map(|rule| rule.id);
        let help = crate::diagnostics::did_you_mean(rule.value, known);
        let message = format!("there is no rule \"{}\"", rule.value);
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &rule.span, message).maybe_help(help));
    }
    reader.finish();
    Some(Waiver {
        rule: rule?.value.to_owned(),
        file,
        matching,
        reason: reason?.value.to_owned(),
        expires: expires?.value,
        span,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_urls() {
        for (text, origin, path) in [
            ("https://x.gov.uk", "https://x.gov.uk", "/"),
            ("https://x.gov.uk/plan", "https://x.gov.uk", "/plan/"),
            (
                "http://localhost:8000/a/b/",
                "http://localhost:8000",
                "/a/b/",
            ),
        ] {
            let expected = BaseUrl {
                origin: origin.into(),
                path: path.into(),
            };
            assert_eq!(BaseUrl::parse(text), Some(expected));
        }
        for bad in [
            "",
            "x.gov.uk",
            "ftp://x",
            "https://",
            "https://x/?a",
            "https://x/../y",
            "javascript:1",
        ] {
            assert_eq!(BaseUrl::parse(bad), None, "{bad}");
        }
    }
}
