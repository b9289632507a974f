//! Files of the theme that pages load: style sheet, icons.
//!
//! In: the built-in theme's files and the site's own, laid over them by name. Out: artifacts whose
//! names hold a digest of their bytes, so that browsers may keep them for ever.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::artifact::{Artifact, Content};
use crate::out_path::OutPath;
use crate::source::{BUILT_IN, Sources};

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

/// Collects the assets of `theme`.
pub fn collect(sources: &Sources, theme: &str) -> Assets {
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
        let path = hashed(name, bytes);
        if let Some(out) = OutPath::new(path.clone()) {
            assets.artifacts.push(Artifact {
                path: out,
                content: Content::Bytes(bytes.clone()),
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
