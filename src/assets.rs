//! Files of the theme that pages load: style sheet, icons.
//!
//! In: the built-in theme's files and the site's own, laid over them by name, and the theme's
//! colours, which go in front of the style sheet. Out: artifacts whose names hold a digest of their
//! bytes, so that browsers may keep them for ever.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::artifact::{Artifact, Content};
use crate::out_path::OutPath;
use crate::source::{BUILT_IN, Sources};
use crate::theme::palette::{Entry, Palette, Scheme};

/// The style sheet that begins with the colours.
const STYLE: &str = "style.css";

/// How many bytes of the digest stand in a name.
const DIGEST_BYTES: usize = 4;

/// The assets of a theme.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Published paths by plain name: `style.css` to `assets/style.0123abcd.css`.
    pub paths: BTreeMap<String, String>,
    /// The files.
    pub artifacts: Vec<Artifact>,
}

/// Collects the assets of `theme`, whose colours are `palette`.
pub fn collect(sources: &Sources, theme: &str, palette: &Palette) -> Assets {
    let mut files: BTreeMap<&str, &Vec<u8>> = BTreeMap::new();
    for folder in [
        format!("{BUILT_IN}assets/"),
        format!("themes/{theme}/assets/"),
    ] {
        for (path, bytes) in &sources.assets {
            if let Some(name) = path.strip_prefix(&folder) {
                files.insert(name, bytes);
            }
        }
    }
    let mut assets = Assets::default();
    for (name, bytes) in files {
        let bytes = match name {
            STYLE => with_colours(palette, bytes),
            _ => bytes.clone(),
        };
        let path = hashed(name, &bytes);
        if let Some(out) = OutPath::new(path.clone()) {
            assets.artifacts.push(Artifact {
                path: out,
                content: Content::Bytes(bytes),
            });
            assets.paths.insert(name.to_owned(), path);
        }
    }
    assets
}

/// `assets/<name>.<digest>.<ext>`
fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest: String = Sha256::digest(bytes)
        .iter()
        .take(DIGEST_BYTES)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("assets/{stem}.{digest}.{extension}"),
        None => format!("assets/{name}.{digest}"),
    }
}

/// A style sheet behind a layer with the colours, which everything in it may override.
fn with_colours(palette: &Palette, style: &[u8]) -> Vec<u8> {
    let light = properties(&palette.entries, Scheme::Light);
    let differ = palette.entries.iter().filter(|entry| entry.dark.is_some());
    let dark = match properties(differ, Scheme::Dark) {
        none if none.is_empty() => none,
        dark => format!("@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"),
    };
    let block = format!("@layer colours{{:root{{color-scheme:light dark;{light}}}{dark}}}\n");
    // A byte order mark means something at the beginning only.
    let style = style.strip_prefix(b"\xef\xbb\xbf").unwrap_or(style);
    [block.as_bytes(), style].concat()
}

fn properties<'a>(entries: impl IntoIterator<Item = &'a Entry>, scheme: Scheme) -> String {
    let property = |entry: &Entry| format!("--{}:{}", entry.name, entry.shown(scheme).value);
    let all: Vec<String> = entries.into_iter().map(property).collect();
    all.join(";")
}
