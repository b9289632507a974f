//! What is answered to a request, decided without a network.
//!
//! In: the files, and the path, host and method of a request. Out: a [`Response`] as data.

use super::host::is_loopback;
use super::{Files, media_type};
use crate::artifact::Content;
use crate::headers::{Area, EVERYWHERE};
use crate::out_path::OutPath;

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
    /// A sentence of the server's own.
    Words(&'static str),
    /// A file of the site.
    File(&'a Content),
}

/// Answers a request for `path` as it was sent, without its query.
pub fn respond<'a>(files: &'a Files, path: &str, host: Option<&str>, method: &str) -> Response<'a> {
    if !host.is_some_and(is_loopback) {
        return words(403, "This site is shown to this computer only.\n");
    }
    if !matches!(method, "GET" | "HEAD") {
        let mut response = words(405, "This site can only be read.\n");
        response.headers.push(("Allow", "GET, HEAD".to_owned()));
        return response;
    }
    let Some(path) = decode(path) else {
        return not_found(files, "");
    };
    let relative = path.strip_prefix('/').unwrap_or(&path);
    if let Some(response) = file(files, 200, &with_index(relative)) {
        return response;
    }
    if find(files, &format!("{relative}/index.html")).is_some() {
        let mut response = words(307, "");
        let folder = format!("/{}/", encode(relative));
        response.headers.push(("Location", folder));
        return response;
    }
    not_found(files, relative)
}

/// The page that a language has for unknown addresses, or that of the whole site.
fn not_found<'a>(files: &'a Files, relative: &str) -> Response<'a> {
    let language = relative.split_once('/').map_or("", |(first, _)| first);
    file(files, 404, &format!("{language}/404.html"))
        .or_else(|| file(files, 404, "404.html"))
        .unwrap_or_else(|| words(404, "There is no page at this address.\n"))
}

fn with_index(relative: &str) -> String {
    if relative.is_empty() || relative.ends_with('/') {
        format!("{relative}index.html")
    } else {
        relative.to_owned()
    }
}

fn find<'a>(files: &'a Files, path: &str) -> Option<&'a Content> {
    files.get(&OutPath::new(path)?)
}

fn file<'a>(files: &'a Files, status: u16, path: &str) -> Option<Response<'a>> {
    let area = Area::of(&OutPath::new(path)?);
    let body = Body::File(find(files, path)?);
    Some(Response {
        status,
        headers: headers(area, media_type::of(path)),
        body,
    })
}

fn words(status: u16, words: &'static str) -> Response<'static> {
    Response {
        status,
        headers: headers(Area::Pages, "text/plain; charset=utf-8"),
        body: Body::Words(words),
    }
}

/// As the published site is sent, but nothing is kept: the next run may show another site here.
fn headers(area: Area, media_type: &str) -> Vec<(&'static str, String)> {
    let policy = EVERYWHERE
        .iter()
        .chain(area.headers())
        .filter(|(name, _)| *name != "Cache-Control");
    let own = [("Content-Type", media_type), ("Cache-Control", "no-store")];
    own.iter()
        .chain(policy)
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect()
}

/// Undoes percent-encoding; `None` when it is broken or not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let high = char::from(rest.next()?).to_digit(16)?;
        let low = char::from(rest.next()?).to_digit(16)?;
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// A path as it stands in a header.
fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: Option<&str> = Some("127.0.0.1:8000");

    fn site() -> Files {
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
        paths
            .iter()
            .map(|path| {
                let content = Content::Bytes(path.as_bytes().to_vec());
                (OutPath::new(*path).expect("good"), content)
            })
            .collect()
    }

    /// Status and, in words, what else tells answers apart: a file, a place, a sentence.
    fn answer(files: &Files, path: &str, host: Option<&str>, method: &str) -> (u16, String) {
        let response = respond(files, path, host, method);
        let header = |name: &str| response.headers.iter().find(|(known, _)| *known == name);
        let what = match (header("Location"), &response.body) {
            (Some((_, place)), _) => format!("to {place}"),
            (None, Body::File(Content::Bytes(bytes))) => {
                String::from_utf8(bytes.clone()).expect("a path")
            }
            (None, Body::File(Content::File(path))) => path.display().to_string(),
            (None, Body::Words(words)) => (*words).to_owned(),
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
    fn an_empty_site_still_answers() {
        let (status, what) = answer(&Files::new(), "/", HERE, "GET");
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
            ("/en", HERE, "GET"),
            ("/", HERE, "PUT"),
            ("/", None, "GET"),
        ] {
            let headers = respond(&files, path, host, method).headers;
            let policy = Area::Pages.headers()[0];
            assert_eq!(policy.0, "Content-Security-Policy");
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
        let allow = respond(&files, "/", HERE, "PUT").headers.pop();
        assert_eq!(allow, Some(("Allow", "GET, HEAD".to_owned())));
    }
}
