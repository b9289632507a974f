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
