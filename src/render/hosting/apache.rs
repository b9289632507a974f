//! `.htaccess` for Apache 2.4.
//!
//! Apache has two lists of headers, one for answers that went well and one for all. A header that the
//! server's own configuration put into the first would be sent besides ours, so it is taken out.

use super::{Hosted, NOT_FOUND};
use crate::headers::{Area, Header};

/// `.htaccess`
pub(super) fn htaccess(hosted: &Hosted) -> String {
    let base = hosted.base;
    let mut text = format!(
        "# Written by fingerpost, and anew by every build: do not edit it.
# It needs \"AllowOverride All\" for its folder, or at least \"AllowOverride FileInfo Indexes Options=Indexes\".
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType text/csv .csv
AddType application/json .json
AddCharset utf-8 .css .csv .js .json .svg .txt .xml
ErrorDocument 403 {base}{NOT_FOUND}
ErrorDocument 404 {base}{NOT_FOUND}
"
    );
    for language in hosted.answering() {
        let page = format!("{base}{language}/{NOT_FOUND}");
        let lines = format!("    ErrorDocument 403 {page}\n    ErrorDocument 404 {page}\n");
        text.push_str(&below(base, &format!("{language}/"), &lines));
    }
    let everywhere = hosted.everywhere().chain(Area::Pages.headers());
    text.push_str("\n<IfModule mod_headers.c>\n");
    text.push_str(
        &everywhere
            .map(|header| line(header, ""))
            .collect::<String>(),
    );
    for area in Area::FOLDERS {
        let own = area.headers().iter();
        let lines: String = own.map(|header| line(header, "    ")).collect();
        text.push_str(&below(base, area.folder(), &lines));
    }
    text.push_str("</IfModule>\n");
    text
}

/// Lines that hold for the addresses below a folder.
fn below(base: &str, folder: &str, lines: &str) -> String {
    let pattern = format!("{base}{folder}").replace('.', "\\.");
    format!("<If \"%{{REQUEST_URI}} =~ m#^{pattern}#\">\n{lines}</If>\n")
}

fn line((name, value): &Header, indent: &str) -> String {
    format!("{indent}Header onsuccess unset {name}\n{indent}Header always set {name} \"{value}\"\n")
}
