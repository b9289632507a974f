//! A part of a `server` block for nginx.
//!
//! A location that has an `add_header` of its own forgets those around it. So every location here
//! has either all of its headers or none.

use super::{Hosted, NOT_FOUND};
use crate::headers::Area;

/// What `charset` is written to, besides `text/html`.
const TEXTS: &str = "text/css text/csv text/javascript text/plain text/xml application/javascript application/json application/xml image/svg+xml";

/// `nginx-headers.conf`
pub(super) fn snippet(hosted: &Hosted) -> String {
    let base = hosted.base;
    let mut text = format!(
        "# Written by fingerpost, and anew by every build: do not edit it. Include it inside server {{ }}.
# The site is looked for in the folder {base} below \"root\". It needs the types of mime.types.
location ^~ {base} {{
    index index.html;
    autoindex off;
    absolute_redirect off;
    charset utf-8;
    charset_types {TEXTS};
    error_page 403 404 {base}{NOT_FOUND};
"
    );
    text.push_str(&headers(hosted, Area::Pages, 4));
    for language in hosted.answering() {
        text.push_str(&format!(
            "
    location ^~ {base}{language}/ {{
        error_page 403 404 {base}{language}/{NOT_FOUND};
    }}
"
        ));
    }
    for area in Area::FOLDERS {
        let folder = area.folder();
        text.push_str(&format!("\n    location ^~ {base}{folder} {{\n"));
        text.push_str(types(area));
        text.push_str(&headers(hosted, area, 8));
        text.push_str("    }\n");
    }
    text.push_str("}\n");
    text
}

/// The types of an area, where nginx does not know them by itself.
fn types(area: Area) -> &'static str {
    match area {
        Area::Data => {
            "        types {
            text/csv csv;
            application/json json;
        }
"
        }
        _ => "",
    }
}

fn headers(hosted: &Hosted, area: Area, indent: usize) -> String {
    let all = hosted.everywhere().chain(area.headers());
    all.map(|(name, value)| format!("{:indent$}add_header {name} \"{value}\" always;\n", ""))
        .collect()
}
