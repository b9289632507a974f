//! Which file of a site an address leads to.

use super::Files;
use crate::artifact::Content;
use crate::out_path::OutPath;

/// Where an address leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found<'a> {
    /// To a file.
    File(&'a OutPath, &'a Content),
    /// To a folder whose name lacks its `/`: the address with it.
    Folder(String),
    /// Nowhere: the page that says so, if there is one.
    Nothing(Option<(&'a OutPath, &'a Content)>),
}

/// Looks for `path` as it stands in an address, without its query.
pub(super) fn find<'a>(files: &'a Files, path: &str) -> Found<'a> {
    let Some(path) = decode(path) else {
        return Found::Nothing(not_found(files, ""));
    };
    let relative = path.strip_prefix('/').unwrap_or(&path);
    if let Some((path, content)) = file(files, &with_index(relative)) {
        return Found::File(path, content);
    }
    if file(files, &format!("{relative}/index.html")).is_some() {
        return Found::Folder(format!("/{}/", encode(relative)));
    }
    Found::Nothing(not_found(files, relative))
}

/// The page that a language has for unknown addresses, or that of the whole site.
fn not_found<'a>(files: &'a Files, relative: &str) -> Option<(&'a OutPath, &'a Content)> {
    let language = relative.split_once('/').map_or("", |(first, _)| first);
    file(files, &format!("{language}/404.html")).or_else(|| file(files, "404.html"))
}

fn with_index(relative: &str) -> String {
    if relative.is_empty() || relative.ends_with('/') {
        format!("{relative}index.html")
    } else {
        relative.to_owned()
    }
}

fn file<'a>(files: &'a Files, path: &str) -> Option<(&'a OutPath, &'a Content)> {
    files.get_key_value(&OutPath::new(path)?)
}

/// Undoes percent-encoding; `None` when it is broken or not UTF-8.
pub(super) fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let high = char::from(rest.next()?).to_digit(16)?;
        let low = char::from(rest.next()?).to_digit(16)?;
        bytes.push(u8::try_from(high * 16 + low).ok()?);
    }
    String::from_utf8(bytes).ok()
}

/// A path as it stands in a header.
fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
