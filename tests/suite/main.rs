//! The standing tests: what the whole program does, as data where it can be.
//!
//! - `cases`: mistakes in small sites and what the commands say, from `tests/fixtures/cases/`;
//! - `documentation`: what the documents say of the rules;
//! - `golden`: tiny sites and every file they become, from the folders of `tests/fixtures/`;
//! - `layers`: who may import whom;
//! - `determinism`, `pages`, `phrases`, `plan`: the site of this repository;
//! - `live`: what `serve` shows and tells while files change;
//! - `remembered`: builds in which nothing has changed, and that any other is as if nothing were remembered;
//! - `large`: the same for a large site, of which pages that have not changed are not read;
//! - `machine`: disks that are full, can't be written or lose their process;
//! - `never_panics`: any bytes as any file.
//!
//! `FINGERPOST_UPDATE=1 cargo test --test suite` writes the expectations of `cases` and `golden` anew.
//! Read the difference before you commit it.

#![cfg(test)]

mod case;
mod cases;
mod chance;
mod determinism;
mod difference;
mod documentation;
mod golden;
mod html;
mod large;
mod layers;
mod live;
mod machine;
mod never_panics;
mod pages;
mod phrases;
mod plan;
mod remembered;
mod repository;
mod seeds;
mod site;
mod workshop;
mod yearly_work;
