//! What is answered to a request, decided without a network.
//!
//! In: what is shown, and the path, query, host and method of a request. Out: a [`Response`] as data.

use super::find::{Found, decode, find};
use super::host::is_loopback;
use super::inject::with_script;
use super::{Shown, media_type};
use crate::artifact::Content;
use crate::headers::{Area, EVERYWHERE};
use crate::out_path::OutPath;

/// What the server keeps for itself: no file of a site can lie here, since authors' hidden files are none.
pub(super) const RESERVED: &str = "/.fingerpost/";

/// The files that run in the browser, below [`RESERVED`].
const OWN: [(&str, &str); 2] = [
    ("live.js", include_str!("page/live.js")),
    ("live.css", include_str!("page/live.css")),
];

/// What stands in for a site that has never been built.
const NO_SITE: &str = include_str!("page/no-site.html");

/// A request.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// The path as it was sent.
    pub path: &'a str,
    /// What stood after `?`.
    pub query: Option<&'a str>,
    /// The host that was asked.
    pub host: Option<&'a str>,
    /// The method.
    pub method: &'a str,
}

/// An answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Response<'a> {
    /// The HTTP status.
    pub status: u16,
    /// The headers; what the connection needs comes from the server.
    pub headers: Vec<(&'static str, String)>,
    /// What follows them, unless the method is HEAD.
    pub body: Body<'a>,
}

/// The body of an answer.
#[derive(Debug, PartialEq, Eq)]
pub enum Body<'a> {
    /// Words of the server's own.
    Words(&'static str),
    /// A file of the site.
    File(&'a Content),
    /// A page of the site, with the script that shows changes.
    Page(Vec<u8>),
    /// What is told to a browser that shows this path.
    Events(String),
}

/// Answers a request.
pub fn respond<'a>(shown: &'a Shown, ask: &Ask<'_>) -> Response<'a> {
    if !ask.host.is_some_and(is_loopback) {
        return words(403, "This site is shown to this computer only.\n");
    }
    if !matches!(ask.method, "GET" | "HEAD") {
        let mut response = words(405, "This site can only be read.\n");
        response.headers.push(("Allow", "GET, HEAD".to_owned()));
        return response;
    }
    if let Some(name) = ask.path.strip_prefix(RESERVED) {
        return own(name, ask.query);
    }
    let Some(files) = &shown.files else {
        return page(503, NO_SITE.as_bytes(), &shown.digest(ask.path));
    };
    match find(files, ask.path) {
        Found::File(path, content) => file(shown, ask.path, 200, path, content),
        Found::Folder(place) => {
            let mut response = words(307, "");
            response.headers.push(("Location", place));
            response
        }
        Found::Nothing(Some((path, content))) => file(shown, ask.path, 404, path, content),
        Found::Nothing(None) => words(404, "There is no page at this address.\n"),
    }
}

/// What the server has of its own: its files, and the events of a page.
fn own(name: &str, query: Option<&str>) -> Response<'static> {
    if name == "events" {
        let page = query.and_then(|query| query.strip_prefix("page="));
        let page = page.and_then(decode).unwrap_or_else(|| "/".to_owned());
        return Response {
            status: 200,
            headers: headers(Area::Pages, "text/event-stream"),
            body: Body::Events(page),
        };
    }
    match OWN.into_iter().find(|(known, _)| *known == name) {
        Some((name, text)) => Response {
            status: 200,
            headers: headers(Area::Pages, media_type::of(name)),
            body: Body::Words(text),
        },
        None => words(404, "There is no page at this address.\n"),
    }
}

/// A file as it is, and a page with the script.
fn file<'a>(
    shown: &Shown,
    asked: &str,
    status: u16,
    path: &OutPath,
    content: &'a Content,
) -> Response<'a> {
    let area = Area::of(path);
    let media_type = media_type::of(path.as_str());
    match content {
        Content::Bytes(html) if area == Area::Pages && media_type.starts_with("text/html") => {
            page(status, html, &shown.digest(asked))
        }
        content => Response {
            status,
            headers: headers(area, media_type),
            body: Body::File(content),
        },
    }
}

/// A page with the script, which is allowed to listen to this server.
fn page(status: u16, html: &[u8], digest: &str) -> Response<'static> {
    let mut headers = headers(Area::Pages, "text/html; charset=utf-8");
    let is_policy = |name: &str| name == "Content-Security-Policy";
    if let Some((_, policy)) = headers.iter_mut().find(|(name, _)| is_policy(name)) {
        policy.push_str("; connect-src 'self'");
    }
    Response {
        status,
        headers,
        body: Body::Page(with_script(html, digest)),
    }
}

fn words(status: u16, words: &'static str) -> Response<'static> {
    Response {
        status,
        headers: of_words(),
        body: Body::Words(words),
    }
}

/// The headers of words of the server's own.
pub(super) fn of_words() -> Vec<(&'static str, String)> {
    headers(Area::Pages, "text/plain; charset=utf-8")
}

/// As the published site is sent. Nothing is kept, since the next run may show another site here, but
/// what has its digest in its name: it is the same in all of them.
fn headers(area: Area, media_type: &str) -> Vec<(&'static str, String)> {
    let others = EVERYWHERE.iter().chain(area.headers());
    let keeps = |name: &str| area == Area::Assets && name == "Cache-Control";
    let policy = others.filter(|(name, _)| *name != "Cache-Control" || keeps(name));
    let fresh = (area != Area::Assets).then_some(("Cache-Control", "no-store"));
    let own = [("Content-Type", media_type)];
    own.iter()
        .chain(&fresh)
        .chain(policy)
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::{Files, Live, Outcome, Report};
    use super::*;

    const HERE: Option<&str> = Some("127.0.0.1:8000");

    /// What is shown when these files came of the first build.
    fn shown(files: Option<Files>) -> Arc<Shown> {
        let report = Report::default();
        Live::new(Outcome { files, report }).now()
    }

    fn site() -> Arc<Shown> {
        let paths = [
            "index.html",
            "404.html",
            "en/index.html",
            "en/404.html",
            "en/aims/index.html",
            "assets/style.css",
            "files/Plan 2023.pdf",
            "files/old plan/index.html",
        ];
        let file = |path: &&str| {
            let content = Content::Bytes(path.as_bytes().to_vec());
            (OutPath::new(*path).expect("good"), content)
        };
        shown(Some(paths.iter().map(file).collect()))
    }

    fn ask<'a>(path: &'a str, host: Option<&'a str>, method: &'a str) -> Ask<'a> {
        let (path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path, None),
        };
        Ask {
            path,
            query,
            host,
            method,
        }
    }

    /// Status and, in words, what else tells answers apart: a file, a place, a sentence.
    fn answer(shown: &Shown, path: &str, host: Option<&str>, method: &str) -> (u16, String) {
        let response = respond(shown, &ask(path, host, method));
        let header = |name: &str| response.headers.iter().find(|(known, _)| *known == name);
        let what = match (header("Location"), &response.body) {
            (Some((_, place)), _) => format!("to {place}"),
            (None, Body::File(Content::Bytes(bytes))) => {
                String::from_utf8(bytes.clone()).expect("a path")
            }
            (None, Body::File(Content::File(path))) => path.display().to_string(),
            (None, Body::Words(words)) => (*words).to_owned(),
            (None, Body::Page(bytes)) => {
                let page = String::from_utf8_lossy(bytes);
                page.split_once("<script").expect("a script").0.to_owned()
            }
            (None, Body::Events(path)) => format!("events of {path}"),
        };
        (response.status, what)
    }

    #[test]
    fn paths() {
        let files = site();
        for (path, status, what) in [
            ("/", 200, "index.html"),
            ("/en/", 200, "en/index.html"),
            ("/en", 307, "to /en/"),
            ("/en/aims/", 200, "en/aims/index.html"),
            ("/en/aims", 307, "to /en/aims/"),
            ("/en/aims/index.html", 200, "en/aims/index.html"),
            ("/%65n/", 200, "en/index.html"),
            ("/files/Plan%202023.pdf", 200, "files/Plan 2023.pdf"),
            ("/files/old%20plan", 307, "to /files/old%20plan/"),
            ("/en/none/", 404, "en/404.html"),
            ("/en/aims//", 404, "en/404.html"),
            ("/en/../en/", 404, "en/404.html"),
            ("/ar/none/", 404, "404.html"),
            ("/none", 404, "404.html"),
            ("//en", 404, "404.html"),
            ("/..%2f..%2fetc/passwd", 404, "404.html"),
            ("/en/%00", 404, "en/404.html"),
            ("/%", 404, "404.html"),
            ("/%ff", 404, "404.html"),
            ("*", 404, "404.html"),
            ("/en/?a=b", 200, "en/index.html"),
            (
                "/.fingerpost/events?page=%2Fen%2Fa%2520b%2F",
                200,
                "events of /en/a%20b/",
            ),
            ("/.fingerpost/events", 200, "events of /"),
            (
                "/.fingerpost/none",
                404,
                "There is no page at this address.\n",
            ),
        ] {
            assert_eq!(
                answer(&files, path, HERE, "GET"),
                (status, what.to_owned()),
                "{path}"
            );
        }
    }

    #[test]
    fn hosts_and_methods() {
        let files = site();
        for (host, method, status) in [
            (HERE, "GET", 200),
            (HERE, "HEAD", 200),
            (HERE, "POST", 405),
            (HERE, "OPTIONS", 405),
            (HERE, "get", 405),
            (Some("example.org"), "GET", 403),
            (Some("example.org"), "POST", 403),
            (None, "GET", 403),
        ] {
            assert_eq!(
                answer(&files, "/", host, method).0,
                status,
                "{host:?} {method}"
            );
        }
    }

    #[test]
    fn what_is_our_own_is_guarded_too() {
        for path in ["/.fingerpost/events?page=/", "/.fingerpost/live.js"] {
            let status = |host, method| answer(&site(), path, host, method).0;
            assert_eq!(status(HERE, "GET"), 200, "{path}");
            assert_eq!(status(Some("example.org"), "GET"), 403, "{path}");
            assert_eq!(status(HERE, "POST"), 405, "{path}");
        }
    }

    #[test]
    fn only_pages_are_given_the_script() {
        let files = site();
        let body = |path| respond(&files, &ask(path, HERE, "GET")).body;
        let Body::Page(page) = body("/en/") else {
            panic!("a page");
        };
        let tag = format!("data-page=\"{}\"", files.digest("/en/"));
        assert!(String::from_utf8_lossy(&page).contains(&tag));
        assert!(matches!(body("/none"), Body::Page(_)));
        for path in [
            "/assets/style.css",
            "/files/Plan%202023.pdf",
            "/files/old%20plan/",
        ] {
            assert!(matches!(body(path), Body::File(_)), "{path}");
        }
    }

    #[test]
    fn a_site_that_was_never_built_has_a_page_that_waits() {
        let nothing = shown(None);
        let Body::Page(page) = respond(&nothing, &ask("/en/", HERE, "GET")).body else {
            panic!("a page");
        };
        let page = String::from_utf8(page).expect("UTF-8");
        assert!(page.contains("data-page=\"no-site\""), "{page}");
        assert_eq!(answer(&nothing, "/en/", HERE, "GET").0, 503);
    }

    #[test]
    fn an_empty_site_still_answers() {
        let (status, what) = answer(&shown(Some(Files::new())), "/", HERE, "GET");
        assert_eq!(
            (status, what.as_str()),
            (404, "There is no page at this address.\n")
        );
    }

    #[test]
    fn every_answer_is_guarded() {
        let files = site();
        for (path, host, method) in [
            ("/", HERE, "GET"),
            ("/none", HERE, "GET"),
            ("/.fingerpost/live.js", HERE, "GET"),
            ("/.fingerpost/events", HERE, "GET"),
            ("/en", HERE, "GET"),
            ("/", HERE, "PUT"),
            ("/", None, "GET"),
        ] {
            let response = respond(&files, &ask(path, host, method));
            let headers = response.headers;
            let (name, value) = Area::Pages.headers()[0];
            assert_eq!(name, "Content-Security-Policy");
            let more = match response.body {
                Body::Page(_) => "; connect-src 'self'",
                _ => "",
            };
            let policy = (name, format!("{value}{more}"));
            let policy = (policy.0, policy.1.as_str());
            for (name, value) in EVERYWHERE
                .iter()
                .chain([&policy, &("Cache-Control", "no-store")])
            {
                let sent: Vec<_> = headers.iter().filter(|(known, _)| known == name).collect();
                assert_eq!(
                    sent,
                    [&(*name, (*value).to_owned())],
                    "{path} {host:?} {method}"
                );
            }
        }
        let allow = respond(&files, &ask("/", HERE, "PUT")).headers.pop();
        assert_eq!(allow, Some(("Allow", "GET, HEAD".to_owned())));
    }
}
