//! What links may point to.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::Located;
use crate::model::{PageId, Target};

/// The pages and files of a site by their paths below `content/`.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// Pages by path, such as `priorities/drugs.md`.
    pub pages: BTreeMap<String, PageId>,
    /// Files by path below `content/files/`.
    pub files: BTreeSet<String>,
}

impl Targets {
    /// Where `destination`, written in a file of `folder` (below `content/`, empty or ending with
    /// `/`), leads; `own` is the page it stands on.
    ///
    /// # Errors
    /// A diagnostic when the scheme is not allowed or no such page or file exists.
    pub fn resolve(
        &self,
        destination: &Located<String>,
        folder: &str,
        own: Option<PageId>,
    ) -> Result<Target, Diagnostic> {
        let text = destination.value.as_str();
        if let Some(scheme) = scheme(text) {
            return external(text, &scheme, destination);
        }
        let (path, anchor) = match text.split_once('#') {
            Some((path, anchor)) => (
                path,
                Some(anchor.to_owned()).filter(|anchor| !anchor.is_empty()),
            ),
            None => (text, None),
        };
        if path.is_empty() {
            return own
                .map(|page| Target::Page { page, anchor })
                .ok_or_else(|| missing(text, destination, None));
        }
        let Some(full) = join(folder, path) else {
            return Err(missing(
                text,
                destination,
                Some("the path leads out of content/".to_owned()),
            ));
        };
        if let Some(&page) = self.pages.get(&full) {
            return Ok(Target::Page { page, anchor });
        }
        if let Some(file) = full
            .strip_prefix("files/")
            .filter(|file| self.files.contains(*file))
        {
            return Ok(Target::File(file.to_owned()));
        }
        Err(missing(text, destination, self.suggestion(&full)))
    }

    fn suggestion(&self, full: &str) -> Option<String> {
        if !full.ends_with(".md") && !full.starts_with("files/") {
            return Some("a link names the Markdown file, such as aims.md, or the full address with https://".to_owned());
        }
        did_you_mean(full, self.pages.keys().map(String::as_str))
            .or_else(|| Some("paths are relative to the file that holds the link".to_owned()))
    }
}

/// The scheme of an absolute URL, in small letters.
fn scheme(text: &str) -> Option<String> {
    if text.starts_with("//") {
        return Some(String::new());
    }
    // Browsers skip white space and control characters in front of and inside a scheme.
    let cleaned: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect();
    let (scheme, _) = cleaned.split_once(':')?;
    let good = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    good.then(|| scheme.to_ascii_lowercase())
}

fn external(text: &str, scheme: &str, destination: &Located<String>) -> Result<Target, Diagnostic> {
    if matches!(scheme, "http" | "https" | "mailto" | "tel") {
        return Ok(Target::Url(text.to_owned()));
    }
    let message = format!("\"{text}\" is not a link that a page may hold");
    Err(Diagnostic::at(
        rules::LINK_SCHEME,
        &destination.span,
        message,
    ))
}

fn missing(text: &str, destination: &Located<String>, help: Option<String>) -> Diagnostic {
    let message = format!("there is nothing at \"{text}\"");
    Diagnostic::at(rules::LINK_TARGET, &destination.span, message).maybe_help(help)
}

/// `path` as seen from `folder`; `None` when it leaves the top.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Sources, Span};

    #[test]
    fn links_resolve_or_say_why() {
        let file = Sources::default().add("content/priorities/drugs.md", "");
        let mut targets = Targets::default();
        targets.pages.insert("aims.md".into(), PageId(1));
        targets
            .pages
            .insert("priorities/_index.md".into(), PageId(2));
        targets.files.insert("plan.pdf".into());
        let page = |id, anchor: Option<&str>| {
            Ok(Target::Page {
                page: PageId(id),
                anchor: anchor.map(Into::into),
            })
        };
        for (text, expected) in [
            ("../aims.md", page(1, None)),
            ("../aims.md#safe", page(1, Some("safe"))),
            ("_index.md", page(2, None)),
            ("#here", page(9, Some("here"))),
            ("../files/plan.pdf", Ok(Target::File("plan.pdf".into()))),
            ("https://x.org/a", Ok(Target::Url("https://x.org/a".into()))),
            ("mailto:a@b.org", Ok(Target::Url("mailto:a@b.org".into()))),
            ("javascript:alert(1)", Err("link-scheme")),
            ("java\nscript:alert(1)", Err("link-scheme")),
            ("//evil.org", Err("link-scheme")),
            ("data:text/html,x", Err("link-scheme")),
            ("../../x.md", Err("link-target")),
            ("../aim.md", Err("link-target")),
            ("/en/aims/", Err("link-target")),
        ] {
            let destination = Located {
                value: text.to_owned(),
                span: Span::new(file, 0..0),
            };
            let found = targets.resolve(&destination, "priorities/", Some(PageId(9)));
            assert_eq!(found.map_err(|d| d.rule), expected, "{text}");
        }
    }
}
