//! The site map (sitemaps.org): the addresses of all pages with those of their translations, for search engines.

use std::ops::Range;

use super::view::View;
use crate::artifact::SinkError;
use crate::document::Date;
use crate::markdown::html::escape;
use crate::model::Page;

/// How many addresses one file lists. The protocol allows 50,000 in 50 MB; these take a third of that.
const MOST: usize = 20_000;

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const XMLNS: &str = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

/// Where the files go, by their names.
pub(super) trait Out {
    /// Keeps a file as it is published, if it is unchanged.
    fn keep(&mut self, name: &str) -> Result<bool, SinkError>;

    /// Takes a file.
    fn put(&mut self, name: &str, xml: String) -> Result<(), SinkError>;
}

/// Addresses of one page that are listed together.
#[derive(Clone, Default)]
struct Listed {
    addresses: Vec<String>,
    /// The page in all languages, and for readers of others, as XML.
    alternates: String,
    updated: Option<Date>,
}

/// Hands `sitemap.xml` to `out`. On a site with very many addresses it is a list of further files, which come first.
///
/// # Errors
/// Those of `out`.
pub(super) fn write(view: &View, out: &mut dyn Out) -> Result<(), SinkError> {
    let absolute = |path: &str| view.site.config.base_url.absolute(path);
    let languages = 0..view.site.config.languages.len();
    let cover = view.paths.home.map(|home| Listed {
        addresses: vec![absolute("")],
        alternates: alternates(view, view.site.page(home)),
        updated: None,
    });
    let pages = view.site.pages.iter();
    let pages: Vec<&Page> = pages.filter(|page| !page.url.ends_with(".html")).collect();
    let counts = cover.iter().map(|_| 1);
    let counts: Vec<usize> = counts
        .chain(pages.iter().map(|_| languages.len()))
        .collect();
    let first = counts.len() - pages.len();
    let listed = |at: usize| match at.checked_sub(first) {
        None => cover.clone().unwrap_or_default(),
        Some(at) => Listed {
            addresses: languages
                .clone()
                .map(|lang| view.absolute(lang, pages[at]))
                .collect(),
            alternates: alternates(view, pages[at]),
            updated: pages[at].head.updated,
        },
    };
    write_all(&counts, &listed, MOST, &absolute, out)
}

/// Writes pages with so many addresses each, in files of at most `most`.
fn write_all(
    counts: &[usize],
    listed: &dyn Fn(usize) -> Listed,
    most: usize,
    absolute: &dyn Fn(&str) -> String,
    out: &mut dyn Out,
) -> Result<(), SinkError> {
    let parts = parts(counts, most);
    if let [part] = &parts[..] {
        return put(out, "sitemap.xml", || {
            urls(part.clone().map(listed), counts.iter().sum())
        });
    }
    let mut index = format!("{BEGIN}<sitemapindex {XMLNS}>\n");
    for (at, part) in parts.into_iter().enumerate() {
        let name = format!("sitemap-{}.xml", at + 1);
        put(out, &name, || urls(part.map(listed), most))?;
        let url = absolute(&name);
        index.extend(["<sitemap><loc>", &escape(&url), "</loc></sitemap>\n"]);
    }
    index.push_str("</sitemapindex>\n");
    put(out, "sitemap.xml", || index)
}

/// Makes a file, if it can't be kept.
fn put(out: &mut dyn Out, name: &str, make: impl FnOnce() -> String) -> Result<(), SinkError> {
    if out.keep(name)? {
        return Ok(());
    }
    out.put(name, make())
}

/// Which pages are listed together, so that a file has at most `most` addresses. A page with more gets one to itself.
fn parts(counts: &[usize], most: usize) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut first, mut sum) = (0, 0);
    for (at, count) in counts.iter().enumerate() {
        if sum > 0 && sum + count > most {
            parts.push(first..at);
            (first, sum) = (at, 0);
        }
        sum += count;
    }
    parts.push(first..counts.len());
    parts
}

/// A file that lists pages with about `all` addresses.
fn urls(pages: impl Iterator<Item = Listed>, all: usize) -> String {
    let xhtml = "xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";
    let mut xml = format!("{BEGIN}<urlset {XMLNS} {xhtml}>\n");
    for (at, page) in pages.enumerate() {
        if at == 0 {
            // About as much for each that is to come, so that the text does not have to move.
            xml.reserve(all * (page.alternates.len() + 128));
        }
        for address in &page.addresses {
            xml.extend(["<url><loc>", &escape(address), "</loc>"]);
            if let Some(date) = page.updated {
                xml.push_str(&format!("<lastmod>{date}</lastmod>"));
            }
            xml.extend([&page.alternates, "</url>\n"]);
        }
    }
    xml.push_str("</urlset>\n");
    xml
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
        let listed = |at: usize| Listed {
            addresses: (0..pages[at])
                .map(|lang| format!("/{lang}/{at}&"))
                .collect(),
            ..Listed::default()
        };
        let mut files = Files::default();
        let absolute = |path: &str| format!("/{path}");
        write_all(pages, &listed, most, &absolute, &mut files).unwrap();
        files.0
    }

    #[derive(Default)]
    struct Files(Vec<(String, String)>);

    impl Out for Files {
        fn keep(&mut self, _name: &str) -> Result<bool, SinkError> {
            Ok(false)
        }

        fn put(&mut self, name: &str, xml: String) -> Result<(), SinkError> {
            self.0.push((name.to_owned(), xml));
            Ok(())
        }
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
