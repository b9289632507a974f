//! Files that tell web servers which headers to send and which page answers an unknown address.
//!
//! In: what the configuration asks for. Out: texts by their published path. What is sent is decided
//! in [`crate::headers`]; here it is only written down, in each server's own words.

mod apache;
mod netlify;
mod nginx;

use crate::config::Server;
use crate::headers::{EVERYWHERE, HTTPS, Header};
use crate::model::Site;

/// The page that answers an unknown address, in the site's folder and in each language's.
pub(super) const NOT_FOUND: &str = "404.html";

/// What a server must know of the site.
struct Hosted<'a> {
    /// Where the site lies on its host, with `/` on both sides.
    base: &'a str,
    https: bool,
    /// The folders of the languages.
    languages: Vec<&'a str>,
    /// Whether each language has a page for unknown addresses.
    has_not_found: bool,
}

impl Hosted<'_> {
    /// What is sent with every answer.
    fn everywhere(&self) -> impl Iterator<Item = &'static Header> {
        let secure: &[Header] = if self.https { HTTPS } else { &[] };
        EVERYWHERE.iter().chain(secure)
    }

    /// The languages that answer unknown addresses themselves.
    fn answering(&self) -> impl Iterator<Item = &str> {
        let all = self.languages.iter().copied();
        all.filter(|_| self.has_not_found)
    }
}

/// The files for the servers that were asked for.
pub(super) fn files(site: &Site) -> Vec<(&'static str, String)> {
    let config = &site.config;
    let hosted = Hosted {
        base: &config.base_url.path,
        https: config.base_url.is_https(),
        languages: config
            .languages
            .iter()
            .map(|language| language.code.as_str())
            .collect(),
        has_not_found: site.pages.iter().any(|page| page.url == NOT_FOUND),
    };
    let servers = config.hosting.iter().flat_map(|hosting| &hosting.servers);
    servers
        .flat_map(|server| written(*server, &hosted))
        .collect()
}

fn written(server: Server, hosted: &Hosted) -> Vec<(&'static str, String)> {
    match server {
        Server::Nginx => vec![("nginx-headers.conf", nginx::snippet(hosted))],
        Server::Apache => vec![(".htaccess", apache::htaccess(hosted))],
        Server::Netlify => vec![
            ("_headers", netlify::headers(hosted)),
            ("_redirects", netlify::redirects(hosted)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every line of every file that speaks of `words`.
    fn lines(hosted: &Hosted, words: &str) -> Vec<String> {
        [Server::Nginx, Server::Apache, Server::Netlify]
            .iter()
            .flat_map(|server| written(*server, hosted))
            .flat_map(|(path, text)| {
                let lines = text.lines().filter(|line| line.contains(words));
                let lines = lines.map(|line| format!("{path}: {}", line.trim()));
                lines.collect::<Vec<_>>()
            })
            .collect()
    }

    fn check(base: &str, https: bool, has_not_found: bool, words: &str, expected: &[&str]) {
        let hosted = Hosted {
            base,
            https,
            languages: vec!["en", "ar"],
            has_not_found,
        };
        assert_eq!(lines(&hosted, words), expected, "{base} {words}");
    }

    #[test]
    fn unknown_addresses() {
        check(
            "/",
            true,
            true,
            "404.html",
            &[
                "nginx-headers.conf: error_page 403 404 /404.html;",
                "nginx-headers.conf: error_page 403 404 /en/404.html;",
                "nginx-headers.conf: error_page 403 404 /ar/404.html;",
                ".htaccess: ErrorDocument 403 /404.html",
                ".htaccess: ErrorDocument 404 /404.html",
                ".htaccess: ErrorDocument 403 /en/404.html",
                ".htaccess: ErrorDocument 404 /en/404.html",
                ".htaccess: ErrorDocument 403 /ar/404.html",
                ".htaccess: ErrorDocument 404 /ar/404.html",
                "_redirects: # nearest 404.html by itself.",
                "_redirects: /en/* /en/404.html 404",
                "_redirects: /ar/* /ar/404.html 404",
                "_redirects: /* /404.html 404",
            ],
        );
        check(
            "/a.b/",
            true,
            false,
            "/404.html",
            &[
                "nginx-headers.conf: error_page 403 404 /a.b/404.html;",
                ".htaccess: ErrorDocument 403 /a.b/404.html",
                ".htaccess: ErrorDocument 404 /a.b/404.html",
                "_redirects: /a.b/* /a.b/404.html 404",
            ],
        );
    }

    #[test]
    fn only_https_is_made_to_stay() {
        check("/", false, true, "Strict-Transport-Security", &[]);
        check(
            "/",
            true,
            true,
            "Strict-Transport-Security: ",
            &["_headers: Strict-Transport-Security: max-age=31536000"],
        );
    }

    #[test]
    fn every_place_stands_below_the_site() {
        check(
            "/a.b/",
            true,
            true,
            "location ",
            &[
                "nginx-headers.conf: location ^~ /a.b/ {",
                "nginx-headers.conf: location ^~ /a.b/en/ {",
                "nginx-headers.conf: location ^~ /a.b/ar/ {",
                "nginx-headers.conf: location ^~ /a.b/assets/ {",
                "nginx-headers.conf: location ^~ /a.b/data/ {",
                "nginx-headers.conf: location ^~ /a.b/files/ {",
            ],
        );
    }

    /// No two rules of `_headers` that fit one address set the same header.
    #[test]
    fn rules_of_netlify_do_not_meet() {
        let hosted = Hosted {
            base: "/plan/",
            https: true,
            languages: vec!["en", "ar"],
            has_not_found: true,
        };
        let text = netlify::headers(&hosted);
        let rules: Vec<(&str, Vec<&str>)> = text
            .split("\n\n")
            .skip(1)
            .map(|rule| {
                let (address, headers) = rule.split_once('\n').expect("a rule has headers");
                let names = headers
                    .lines()
                    .filter_map(|line| line.trim().split(": ").next());
                (address, names.collect())
            })
            .collect();
        for address in [
            "/plan/",
            "/plan/en/",
            "/plan/ar/x",
            "/plan/assets/x",
            "/plan/data/x",
            "/plan/files/x",
            "/plan/x",
        ] {
            let fits = |rule: &str| match rule.strip_suffix('*') {
                Some(start) => address.starts_with(start),
                None => address == rule,
            };
            let mut names: Vec<&str> = rules
                .iter()
                .filter(|(rule, _)| fits(rule))
                .flat_map(|(_, names)| names.clone())
                .collect();
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert!(all > 0 && names.len() == all, "{address}: {names:?}");
        }
    }
}
