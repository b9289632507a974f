//! fingerpost publishes a Community Safety Partnership plan as an accessible website in several
//! languages.
//!
//! A pipeline of plain functions: load, parse, translate, render, publish. `ARCHITECTURE.md` says
//! which module does what and who may import whom.

pub mod artifact;
pub mod assets;
pub mod bytes;
pub mod cache;
pub mod chart;
pub mod cli;
pub mod commands;
pub mod config;
pub mod content;
pub mod data;
pub mod diagnostics;
pub mod digest;
pub mod document;
pub mod headers;
pub mod lang;
pub mod load;
pub mod markdown;
pub mod model;
pub mod out_path;
pub mod output;
pub mod pipeline;
pub mod render;
pub mod serve;
pub mod source;
pub mod theme;
pub mod translate;
