//! `_headers` and `_redirects`, which Netlify and Cloudflare Pages read.
//!
//! Where several rules fit an address, Cloudflare joins their values for one header with a comma. So
//! no two rules here that fit one address set the same header.

use super::{Hosted, NOT_FOUND};
use crate::headers::{Area, Header};

/// `_headers`
pub(super) fn headers(hosted: &Hosted) -> String {
    let base = hosted.base;
    let mut text = String::from("# Written by fingerpost, and anew by every build.\n");
    text.push_str(&rule(&format!("{base}*"), hosted.everywhere()));
    text.push_str(&rule(base, Area::Pages.headers()));
    for language in &hosted.languages {
        let address = format!("{base}{language}/*");
        text.push_str(&rule(&address, Area::Pages.headers()));
    }
    for area in Area::FOLDERS {
        let address = format!("{base}{}*", area.folder());
        text.push_str(&rule(&address, area.headers()));
    }
    text
}

fn rule(address: &str, headers: impl IntoIterator<Item = &'static Header>) -> String {
    let headers = headers.into_iter();
    let lines = headers.map(|(name, value)| format!("  {name}: {value}\n"));
    format!("\n{address}\n{}", lines.collect::<String>())
}

/// `_redirects`
pub(super) fn redirects(hosted: &Hosted) -> String {
    let base = hosted.base;
    let mut text = String::from(
        "# Written by fingerpost, and anew by every build. Cloudflare Pages leaves these lines out, since it finds the\n# nearest 404.html by itself.\n",
    );
    for language in hosted.answering() {
        text.push_str(&format!(
            "{base}{language}/* {base}{language}/{NOT_FOUND} 404\n"
        ));
    }
    text.push_str(&format!("{base}* {base}{NOT_FOUND} 404\n"));
    text
}
