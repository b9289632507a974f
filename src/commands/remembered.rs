//! What `build` remembers: it joins the cache with what was typed, loaded and published.

use std::path::Path;
use std::sync::Arc;

use crate::artifact::Published;
use crate::cache::{self, Cache, Inputs, Last, Said};
use crate::cli;
use crate::load::{self, Digests};
use crate::output::{Place, Verified};
use crate::pipeline;

/// What a build of a site into a place is made of, to be remembered.
pub(super) struct Memory<'a> {
    cache: Cache<'a>,
    inputs: Inputs,
    /// What is in the inputs, where it is known only once they are read.
    digests: Option<Arc<Digests>>,
}

impl<'a> Memory<'a> {
    /// Looks at what the site is made of, before anything is read, and at what is known of the last build; `None` where
    /// nothing can be remembered. `asked` is what was typed.
    pub(super) fn open(root: &'a Path, place: &'a Place, asked: &'a str) -> Option<(Self, Last)> {
        let cache = Cache::open(cache::Build {
            root,
            inputs: load::INPUTS,
            is_hidden: load::is_hidden,
            target: place.folder(),
            options: asked,
        })?;
        // A build that was killed left something to clean up.
        let (inputs, last) = cache.ask(place.is_quiet())?;
        let digests = (!inputs.are_read()).then(Arc::default);
        let memory = Self {
            cache,
            inputs,
            digests,
        };
        Some((memory, last))
    }

    /// What wants to know the digests of the files that are read, if anything does.
    pub(super) fn digests(&self) -> Option<&Arc<Digests>> {
        self.digests.as_ref()
    }

    /// Remembers a build while nobody else may publish into its place.
    pub(super) fn remember(&self, said: &Said, notes: Vec<u8>, published: &Published) {
        let digest = |path: &str| self.digests.as_ref()?.of(path);
        self.cache
            .remember(&self.inputs, &digest, said.clone(), notes, published);
    }
}

/// What was typed and makes a difference to what is published or said.
pub(super) fn asked(options: &cli::Build) -> String {
    let base_url = options.base_url.as_deref().unwrap_or_default();
    format!("--base-url {base_url} --strict {}", options.strict)
}

/// What the stages, and what publishing wants to know of the last build.
pub(super) fn split(last: cache::LastBuild) -> (pipeline::Before, Verified) {
    let cache::LastBuild {
        changed,
        notes,
        manifest_digest,
        at,
    } = last;
    let verified = Verified {
        manifest_digest,
        at,
    };
    (pipeline::Before { changed, notes }, verified)
}
