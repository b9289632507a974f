//! The script that shows changes, put into a page on its way to the browser.
//!
//! A page that is written to disk never has it.

use super::respond::RESERVED;

/// The page with the script, which knows by `digest` what it stands in.
pub(super) fn with_script(html: &[u8], digest: &str) -> Vec<u8> {
    let script =
        format!("<script src=\"{RESERVED}live.js\" data-page=\"{digest}\" defer></script>\n");
    let at = place(html);
    [&html[..at], script.as_bytes(), &html[at..]].concat()
}

/// Before the end of the head, else of the body, else at the end.
fn place(html: &[u8]) -> usize {
    let find = |tag: &[u8]| {
        html.windows(tag.len())
            .position(|window| window.eq_ignore_ascii_case(tag))
    };
    find(b"</head>")
        .or_else(|| find(b"</body>"))
        .unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_in_the_head() {
        let script = "<script src=\"/.fingerpost/live.js\" data-page=\"12\" defer></script>\n";
        for (before, after) in [
            ("<head><title>a</title>", "</head><body></body>"),
            ("<HEAD>", "</HEAD><body></body></head>"),
            ("<p>a", "</body></html>"),
            ("<p>a", ""),
            ("", ""),
        ] {
            let page = with_script(format!("{before}{after}").as_bytes(), "12");
            let page = String::from_utf8(page).expect("it was UTF-8");
            assert_eq!(page, format!("{before}{script}{after}"));
        }
    }
}
