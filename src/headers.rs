//! What is sent with the files of the site: the policy that its pages are made for.
//!
//! In: a part of the site. Out: names and values of HTTP headers. `serve` sends them itself;
//! `render::hosting` writes them for web servers.

use crate::out_path::OutPath;

/// A header's name and value; no value holds a double quote, so that every server can quote it.
pub type Header = (&'static str, &'static str);

/// A part of the site whose files are sent with the same headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// The pages, and all else that lies in none of the other parts.
    Pages,
    /// Style sheet and icons, under names with a digest.
    Assets,
    /// Figures for other programs.
    Data,
    /// What the author hands out: documents, pictures.
    Files,
}

impl Area {
    /// The parts that have a folder of their own.
    pub const FOLDERS: [Self; 3] = [Self::Assets, Self::Data, Self::Files];

    /// The part in which a file lies.
    pub fn of(path: &OutPath) -> Self {
        let inside = |area: &Self| path.as_str().starts_with(area.folder());
        let area = Self::FOLDERS.into_iter().find(inside);
        area.unwrap_or(Self::Pages)
    }

    /// Its folder, with `/` at its end.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Pages => "",
            Self::Assets => "assets/",
            Self::Data => "data/",
            Self::Files => "files/",
        }
    }

    /// What is sent with its files besides [`EVERYWHERE`].
    ///
    /// Pages are always asked for anew, since a wrong figure must not linger. A picture of the site
    /// may be shown by a service that shares its address, and figures may be read by other sites.
    pub fn headers(self) -> &'static [Header] {
        match self {
            Self::Pages => &[
                ("Content-Security-Policy", PAGES),
                ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Cache-Control", "no-cache"),
            ],
            Self::Assets => &[
                ("Content-Security-Policy", PAGES),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("Cache-Control", "public, max-age=31536000, immutable"),
            ],
            Self::Data => &[
                ("Content-Security-Policy", PAGES),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("Access-Control-Allow-Origin", "*"),
                ("Cache-Control", "no-cache"),
            ],
            Self::Files => &[
                ("Content-Security-Policy", FILES),
                ("Cross-Origin-Resource-Policy", "cross-origin"),
                ("Cache-Control", "no-cache"),
            ],
        }
    }
}

/// Nothing inline, nothing from elsewhere, in nobody's frame.
///
/// `upgrade-insecure-requests` is left out: every address in a page is relative to its host, so there
/// is nothing to upgrade, and a trial on a server without TLS would lose its style sheet.
const PAGES: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// As for pages, without scripts. Safari applies the policy to its own viewer of PDFs, which has
/// inline styles, and shows a strip of the document without them (WebKit bug 166630).
const FILES: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What is sent with every answer.
///
/// People read about abuse here: no site may learn from which page somebody came to it.
pub const EVERYWHERE: &[Header] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
    ),
];

/// What is sent besides by a site with an `https` address. Other hosts below its name are not ours
/// to decide upon, so there is no `includeSubDomains`.
pub const HTTPS: &[Header] = &[("Strict-Transport-Security", "max-age=31536000")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas() {
        for (path, area) in [
            ("index.html", Area::Pages),
            ("en/data/index.html", Area::Pages),
            ("data.html", Area::Pages),
            ("assets/style.0123abcd.css", Area::Assets),
            ("data/crime.csv", Area::Data),
            ("files/plan.pdf", Area::Files),
        ] {
            assert_eq!(Area::of(&OutPath::new(path).expect("good")), area, "{path}");
        }
    }

    #[test]
    fn every_header_is_sent_once_and_can_be_quoted() {
        for area in [Area::Pages, Area::Assets, Area::Data, Area::Files] {
            let all = || area.headers().iter().chain(EVERYWHERE).chain(HTTPS);
            for (name, value) in all() {
                assert_eq!(
                    all().filter(|(other, _)| other == name).count(),
                    1,
                    "{name}"
                );
                assert!(!value.contains(['"', '\\', '$', '\n']), "{name}: {value}");
            }
        }
    }
}
