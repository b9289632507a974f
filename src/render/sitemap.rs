//! The site map (sitemaps.org): the addresses of all pages with those of their translations, for search engines.

use super::view::View;
use crate::artifact::SinkError;
use crate::document::Date;
use crate::markdown::html::escape;
use crate::model::Page;

/// How many addresses one file lists. The protocol allows 50,000 in 50 MB; these take a third of that.
const MOST: usize = 20_000;

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const XMLNS: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// Takes a file by its name.
type Put<'a> = dyn FnMut(&str, String) -> Result<(), SinkError> + 'a;

/// Addresses of one page that are listed together.
struct Listed {
    addresses: Vec<String>,
    /// The page in all languages, and for readers of others, as XML.
    alternates: String,
    updated: Option<Date>,
}

/// Hands `sitemap.xml` to `put`. On a site with very many addresses it is a list of further files, which come first.
///
/// # Errors
/// Those of `put`.
pub(super) fn write(view: &View, put: &mut Put<'_>) -> Result<(), SinkError> {
    let absolute = |path: &str| view.site.config.base_url.absolute(path);
    let languages = 0..view.site.config.languages.len();
    let is_listed = |page: &&Page| !page.url.ends_with(".html");
    let pages = || view.site.pages.iter().filter(is_listed);
    let cover = view.paths.home.map(|home| Listed {
        addresses: vec![absolute("")],
        alternates: alternates(view, view.site.page(home)),
        updated: None,
    });
    let all = pages().count() * languages.len() + usize::from(cover.is_some());
    let pages = pages().map(|page| Listed {
        addresses: languages
            .clone()
            .map(|lang| view.absolute(lang, page))
            .collect(),
        alternates: alternates(view, page),
        updated: page.updated,
    });
    write_all(cover.into_iter().chain(pages), all, MOST, &absolute, put)
}

/// Writes `all` addresses, in files of at most `most`.
fn write_all(
    pages: impl Iterator<Item = Listed>,
    all: usize,
    most: usize,
    absolute: &dyn Fn(&str) -> String,
    put: &mut Put<'_>,
) -> Result<(), SinkError> {
    if all <= most {
        let mut part = Part::begin();
        pages.for_each(|page| part.add(&page, all));
        return put("sitemap.xml", part.end());
    }
    let mut index = format!("{BEGIN}<sitemapindex {XMLNS}>\n");
    let mut pages = pages.peekable();
    for number in 1.. {
        let mut part = Part::begin();
        while let Some(page) = pages.next_if(|page| part.has_room(page, most)) {
            part.add(&page, most);
        }
        let name = format!("sitemap-{number}.xml");
        let url = absolute(&name);
        index.extend(["<sitemap><loc>", &escape(&url), "</loc></sitemap>\n"]);
        put(&name, part.end())?;
        if pages.peek().is_none() {
            break;
        }
    }
    index.push_str("</sitemapindex>\n");
    put("sitemap.xml", index)
}

/// One file, and how many addresses it lists.
struct Part {
    xml: String,
    addresses: usize,
}

impl Part {
    fn begin() -> Self {
        let xhtml = "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
        Self {
            xml: format!("{BEGIN}<urlset {XMLNS} {xhtml}>\n"),
            addresses: 0,
        }
    }

    fn end(mut self) -> String {
        self.xml.push_str("</urlset>\n");
        self.xml
    }

    /// Whether a page can be added. One that is too long for every file gets one to itself.
    fn has_room(&self, page: &Listed, most: usize) -> bool {
        self.addresses == 0 || self.addresses + page.addresses.len() <= most
    }

    /// Adds a page to a file that will have about `all` addresses.
    fn add(&mut self, page: &Listed, all: usize) {
        if self.addresses == 0 {
            // About as much for each that is to come, so that the text does not have to move.
            self.xml.reserve(all * (page.alternates.len() + 128));
        }
        for address in &page.addresses {
            self.xml.extend(["<url><loc>", &escape(address), "</loc>"]);
            if let Some(date) = page.updated {
                self.xml.push_str(&format!("<lastmod>{date}</lastmod>"));
            }
            self.xml.extend([&page.alternates, "</url>\n"]);
        }
        self.addresses += page.addresses.len();
    }
}

/// A page in all languages, and for readers of others.
fn alternates(view: &View, page: &Page) -> String {
    let languages = view.site.config.languages.iter().enumerate();
    languages
        .map(|(lang, language)| alternate(&language.tag, &view.absolute(lang, page)))
        .chain([alternate("x-default", &x_default(view, page))])
        .collect()
}

fn alternate(tag: &str, url: &str) -> String {
    format!(
        "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\"/>",
        escape(url)
    )
}

/// The address for readers of no listed language: the cover for home pages, else the English page.
pub(super) fn x_default(view: &View, page: &Page) -> String {
    if page.url.is_empty() {
        view.site.config.base_url.absolute("")
    } else {
        view.absolute(0, page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files that come of pages with so many addresses each, `most` of them in one file.
    fn listed_in(pages: &[usize], most: usize) -> Vec<(String, String)> {
        let listed = pages.iter().enumerate().map(|(at, count)| Listed {
            addresses: (0..*count).map(|lang| format!("/{lang}/{at}&")).collect(),
            alternates: String::new(),
            updated: None,
        });
        let mut files = Vec::new();
        let absolute = |path: &str| format!("/{path}");
        write_all(
            listed,
            pages.iter().sum(),
            most,
            &absolute,
            &mut |name, xml| {
                files.push((name.to_owned(), xml));
                Ok(())
            },
        )
        .unwrap();
        files
    }

    fn places(xml: &str) -> Vec<&str> {
        let parts = xml.split("<loc>").skip(1);
        parts.filter_map(|part| part.split('<').next()).collect()
    }

    #[test]
    fn few_addresses_stand_in_one_file() {
        for pages in [&[1, 2, 2][..], &[]] {
            let files = listed_in(pages, 5);
            let [(name, xml)] = &files[..] else {
                panic!("{files:?}");
            };
            assert_eq!(name, "sitemap.xml");
            assert_eq!(places(xml).len(), pages.iter().sum::<usize>());
            assert!(xml.ends_with("</urlset>\n"));
        }
        assert!(listed_in(&[1], 5)[0].1.contains("<loc>/0/0&amp;</loc>"));
    }

    #[test]
    fn many_addresses_stand_in_several_files_of_whole_pages() {
        let files = listed_in(&[1, 2, 2, 2, 2], 4);
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "sitemap-1.xml",
                "sitemap-2.xml",
                "sitemap-3.xml",
                "sitemap.xml"
            ]
        );
        let counts = files.iter().map(|(_, xml)| places(xml).len());
        assert_eq!(counts.collect::<Vec<_>>(), [3, 4, 2, 3]);
        assert_eq!(
            places(&files[3].1),
            ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]
        );
        assert_eq!(listed_in(&[3, 3], 2).len(), 3);
    }
}
