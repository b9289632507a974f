//! What `build` remembers: it joins the cache with what was typed, loaded and published.

use std::path::Path;

use crate::cache::{self, Cache, Inputs, PublishedFile, Said};
use crate::cli;
use crate::load;
use crate::output::{self, Place, Published, Seen};
use crate::pipeline;

/// What was typed and makes a difference to what is published or said.
pub(super) fn asked(options: &cli::Build) -> String {
    let base_url = options.base_url.as_deref().unwrap_or_default();
    format!("--base-url {base_url} --strict {}", options.strict)
}

/// What is known of the last build of the site in `root` into this place.
pub(super) fn open<'a>(root: &'a Path, place: &'a Place, asked: &'a str) -> Option<Cache<'a>> {
    Cache::open(cache::Build {
        root,
        inputs: load::INPUTS,
        is_hidden: load::is_hidden,
        target: place.folder(),
        options: asked,
    })
}

/// What the stages, and what publishing wants to know of the last build.
pub(super) fn before(before: cache::Before<'_>) -> (pipeline::Before<'_>, Seen) {
    let cache::Before {
        changed,
        notes,
        manifest,
        at,
    } = before;
    (pipeline::Before { changed, notes }, Seen { manifest, at })
}

/// Remembers a build while nobody else may publish into its place.
pub(super) fn remember(
    cache: &Cache<'_>,
    inputs: &Inputs,
    said: &Said,
    notes: Vec<u8>,
    published: &Published,
) {
    let files: Vec<PublishedFile<'_>> = published.files.iter().map(file).collect();
    let published = cache::Published {
        began: published.began,
        replaced: published.replaced,
        files: &files,
        manifest: file(&published.manifest),
    };
    cache.remember(inputs, said.clone(), notes, &published);
}

fn file(file: &output::File) -> PublishedFile<'_> {
    PublishedFile {
        path: &file.path,
        digest: file.sha256,
        size: file.size,
        is_new: file.is_new,
    }
}
