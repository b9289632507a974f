//! Tables of data.
//!
//! In: the TOML files below `content/data/`. Out: crime figures and other tables, their texts as
//! messages, and a diagnostic for each mistake. It knows no pages but as targets of links.

pub mod anchors;
pub(crate) mod contact;
mod crime;
mod hints;
mod reference;
mod schema;
mod table;
mod text;

pub use reference::{Known, Unknown, resolve};

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::{self, Located, Reader};
use crate::model::{AnchorUse, Crime, Messages, Table, Targets};
use crate::source::{FileId, Sources, Span};

/// What came of the data files.
#[derive(Debug, Default)]
pub struct Data {
    /// Crime figures.
    pub crime: Crime,
    /// The other tables by name.
    pub tables: BTreeMap<String, Table>,
    /// Links to places on pages.
    pub anchor_uses: Vec<AnchorUse>,
}

/// What the reading of every file adds to.
struct Collector<'a> {
    targets: &'a Targets,
    messages: &'a mut Messages,
    anchor_uses: Vec<AnchorUse>,
    /// Rows of other tables that are named, by table and id.
    named: Vec<(&'static str, Located<String>)>,
}

/// Reads all tables; their texts are added to `messages`.
pub fn parse(
    sources: &Sources,
    targets: &Targets,
    messages: &mut Messages,
    diagnostics: &mut Vec<Diagnostic>,
) -> Data {
    let mut collector = Collector {
        targets,
        messages,
        anchor_uses: Vec::new(),
        named: Vec::new(),
    };
    let mut data = Data::default();
    let crime_files = crime::Files::find(sources);
    data.crime = crime::read(sources, &crime_files, &mut collector, diagnostics);
    for (file, source) in sources.under("content/data/") {
        let Some(name) = source
            .path
            .strip_prefix("content/data/")
            .and_then(|path| path.strip_suffix(".toml"))
        else {
            continue;
        };
        if name.starts_with("crime/") {
            continue;
        }
        let Some(schema) = schema::find(name) else {
            diagnostics.push(unknown_table(file, name));
            continue;
        };
        let table = with_reader(sources, file, diagnostics, |reader| {
            table::read(reader, schema, &mut collector)
        });
        data.tables.insert(name.to_owned(), table);
    }
    table::check_names(&data.tables, &collector.named, diagnostics);
    hints::find(&data.tables, diagnostics);
    data.anchor_uses = collector.anchor_uses;
    data
}

fn unknown_table(file: FileId, name: &str) -> Diagnostic {
    let help = did_you_mean(name, schema::names()).unwrap_or_else(|| {
        format!(
            "known tables: {}",
            schema::names().collect::<Vec<_>>().join(", ")
        )
    });
    Diagnostic::at(
        rules::UNKNOWN_TABLE,
        &Span::new(file, 0..0),
        format!("there is no table \"{name}\""),
    )
    .help(help)
}

/// Opens a data file and hands its top level to `read`.
fn with_reader<T>(
    sources: &Sources,
    file: FileId,
    diagnostics: &mut Vec<Diagnostic>,
    read: impl FnOnce(Reader<'_, '_>) -> T,
) -> T {
    let source = sources.file(file);
    let document = document::parse(file, source.text(), 0, diagnostics);
    let found = RefCell::new(std::mem::take(diagnostics));
    let result = read(Reader::new(&document, file, 0, &source.path, &found));
    *diagnostics = found.into_inner();
    result
}
