//! `theme.toml`: the colours of a theme, what must stand out from what, and the council's logo.
//!
//! In: the built-in file and the site's own, laid over it key by key. Out: a [`Theme`], and a
//! diagnostic for each mistake and each pair of colours that is too faint to read.

pub mod colour;
pub mod contrast;
pub mod palette;

use std::cell::RefCell;

use crate::diagnostics::{Diagnostic, did_you_mean, rules};
use crate::document::{self, Located, Reader};
use crate::out_path::OutPath;
use crate::source::{BUILT_IN, FileId, Sources};
use colour::Colour;
use contrast::Demand;
use palette::{Palette, Scheme};

/// The name of the file.
const FILE: &str = "theme.toml";

/// What a theme says of itself.
#[derive(Clone, Debug, Default)]
pub struct Theme {
    /// Its colours.
    pub palette: Palette,
    /// The picture in the header.
    pub logo: Option<Logo>,
}

/// A picture in the header.
#[derive(Clone, Debug)]
pub struct Logo {
    /// Its path below the theme's `assets/`.
    pub file: String,
    /// Its width in CSS pixels.
    pub width: i64,
    /// Its height in CSS pixels.
    pub height: i64,
}

/// Reads the theme of this name.
pub fn read(sources: &Sources, name: &str, diagnostics: &mut Vec<Diagnostic>) -> Theme {
    let mut draft = Draft {
        sources,
        name,
        theme: Theme::default(),
        demands: Vec::new(),
    };
    if let Some(file) = sources.find(&format!("{BUILT_IN}{FILE}")) {
        draft.lay_over(file, diagnostics);
    }
    if let Some(own) = sources.find(&format!("themes/{name}/{FILE}")) {
        draft.lay_over(own, diagnostics);
        diagnostics.extend(contrast::check(&draft.theme.palette, &draft.demands, own));
    }
    draft.theme
}

/// A theme while its files are read.
struct Draft<'a> {
    sources: &'a Sources,
    name: &'a str,
    theme: Theme,
    demands: Vec<Demand>,
}

impl Draft<'_> {
    /// Adds a file; one that does not parse says nothing.
    fn lay_over(&mut self, file: FileId, diagnostics: &mut Vec<Diagnostic>) {
        let source = self.sources.file(file);
        let before = diagnostics.len();
        let document = document::parse(file, source.text(), 0, diagnostics);
        if diagnostics.len() > before {
            return;
        }
        let found = RefCell::new(std::mem::take(diagnostics));
        self.read(Reader::new(&document, file, 0, FILE, &found));
        *diagnostics = found.into_inner();
    }

    fn read(&mut self, reader: Reader<'_, '_>) {
        for key in ["name", "description", "version"] {
            reader.filled_string(key);
        }
        if let Some(logo) = reader.table("logo") {
            self.theme.logo = self.logo(&logo);
            logo.finish();
        }
        if let Some(colours) = reader.table("colours") {
            let dark = colours.table("dark");
            self.colours(&colours, Scheme::Light);
            if let Some(dark) = dark {
                self.colours(&dark, Scheme::Dark);
            }
        }
        for table in reader.tables("contrast") {
            self.contrast(&table);
            table.finish();
        }
        reader.finish();
    }

    fn logo(&self, reader: &Reader<'_, '_>) -> Option<Logo> {
        let file = reader.required_string("file");
        let width = pixels(reader, "width");
        let height = pixels(reader, "height");
        let file = file?;
        let folder = format!("themes/{}/assets/", self.name);
        let places = [format!("{BUILT_IN}assets/"), folder.clone()];
        let stands = |place: &String| {
            let path = format!("{place}{}", file.value);
            self.sources.assets.contains_key(&path)
        };
        if !places.iter().any(stands) {
            let message = format!(
                "there is no file \"{}\" among the theme's assets",
                file.value
            );
            let help = format!("put the picture into {folder}, or correct its name");
            reader.report(Diagnostic::at(rules::WRONG_VALUE, &file.span, message).help(help));
            return None;
        }
        if OutPath::new(file.value).is_none() {
            let message = format!(
                "\"{}\" is a name that not every system can read",
                file.value
            );
            let help = "rename the picture: letters, digits, hyphens and dots are safe";
            reader.report(Diagnostic::at(rules::WRONG_VALUE, &file.span, message).help(help));
            return None;
        }
        Some(Logo {
            file: file.value.to_owned(),
            width: width?,
            height: height?,
        })
    }

    fn colours(&mut self, reader: &Reader<'_, '_>, scheme: Scheme) {
        let mut keys: Vec<Located<&str>> = reader.keys().collect();
        keys.sort_by_key(|key| key.span.start);
        for key in keys {
            let nested = scheme == Scheme::Light && key.value == "dark";
            if nested || !self.is_known(reader, &key, scheme) {
                continue;
            }
            let Some(text) = reader.string(key.value) else {
                continue;
            };
            let Some(value) = Colour::parse(text.value) else {
                let message = format!(
                    "\"{}\" is \"{}\", which is no colour",
                    key.value, text.value
                );
                let help =
                    "write # and three or six of the digits 0 to 9 and a to f, such as \"#0f4481\"";
                reader.report(Diagnostic::at(rules::WRONG_VALUE, &text.span, message).help(help));
                continue;
            };
            let span = text.span;
            let colour = Located { value, span };
            self.theme.palette.set(scheme, key.value, colour);
        }
    }

    /// Whether a colour may have this name. A new one must be used by a style sheet; else it is a
    /// slip, and the colour that was meant would stay as it is.
    fn is_known(&self, reader: &Reader<'_, '_>, key: &Located<&str>, scheme: Scheme) -> bool {
        let name = key.value;
        if self.theme.palette.get(name).is_some() {
            return true;
        }
        let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(letters);
        if good && scheme == Scheme::Light && (self.is_built_in(key) || self.is_used(name)) {
            return true;
        }
        let message = match scheme {
            Scheme::Dark => format!("\"{name}\" is a colour in dark that is none in light"),
            Scheme::Light if good => format!("no style sheet uses the colour \"{name}\""),
            Scheme::Light => format!("\"{name}\" can't be a colour's name"),
        };
        let meant = self.theme.palette.names().chain(["dark"]);
        let help = did_you_mean(name, meant).unwrap_or_else(|| match scheme {
            Scheme::Dark => "write it into [colours] too".to_owned(),
            Scheme::Light if good => self.known_colours(&format!(
                "; a further one is used in the theme's style sheet as var(--{name})"
            )),
            Scheme::Light => "write small letters, digits and hyphens, such as \"link\"".to_owned(),
        });
        reader.report(Diagnostic::at(rules::UNKNOWN_KEY, &key.span, message).help(help));
        false
    }

    fn known_colours(&self, more: &str) -> String {
        let names: Vec<&str> = self.theme.palette.names().collect();
        format!("colours: {}{more}", names.join(", "))
    }

    fn is_built_in(&self, key: &Located<&str>) -> bool {
        let path = &self.sources.file(key.span.file).path;
        path.starts_with(BUILT_IN)
    }

    /// Whether a style sheet of the theme names the colour.
    fn is_used(&self, name: &str) -> bool {
        let folder = format!("themes/{}/assets/", self.name);
        let property = format!("--{name}");
        let part_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_".contains(byte);
        let sheets = self.sources.assets.iter();
        let mut sheets =
            sheets.filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".css"));
        sheets.any(|(_, bytes)| {
            let text = String::from_utf8_lossy(bytes);
            let mut uses = text.match_indices(&property);
            uses.any(|(at, _)| {
                let after = text.as_bytes().get(at + property.len());
                !after.is_some_and(part_of_name)
            })
        })
    }

    fn contrast(&mut self, reader: &Reader<'_, '_>) {
        let colours = self.names(reader, "colours");
        let on = self.names(reader, "on");
        if !reader.has("least") {
            reader.missing("least");
        }
        let Some(least) = reader.number("least") else {
            return;
        };
        if !(1.0..=21.0).contains(&least.value) {
            let message = format!("\"least\" is {}, which no contrast can be", least.value);
            let help = "write a number from 1 to 21: 7 for text, 3 for lines and pictures";
            reader.report(Diagnostic::at(rules::WRONG_VALUE, &least.span, message).help(help));
            return;
        }
        for colour in &colours {
            for on in &on {
                self.demand(Demand {
                    colour: colour.value.clone(),
                    on: on.value.clone(),
                    least: least.value,
                    span: colour.span.clone(),
                });
            }
        }
    }

    /// Adds what a file asks for; of two that ask for one pair, the stricter counts.
    fn demand(&mut self, new: Demand) {
        let same = |old: &&mut Demand| old.colour == new.colour && old.on == new.on;
        match self.demands.iter_mut().find(same) {
            Some(old) if old.least >= new.least => {}
            Some(old) => *old = new,
            None => self.demands.push(new),
        }
    }

    /// A list of colours that there are.
    fn names(&self, reader: &Reader<'_, '_>, key: &str) -> Vec<Located<String>> {
        if !reader.has(key) {
            reader.missing(key);
        }
        let names = reader.strings(key).unwrap_or_default();
        let known = |name: &Located<&str>| {
            let known = self.theme.palette.get(name.value).is_some();
            if !known {
                let message = format!("there is no colour \"{}\"", name.value);
                let help = did_you_mean(name.value, self.theme.palette.names())
                    .unwrap_or_else(|| self.known_colours(""));
                let finding = Diagnostic::at(rules::UNKNOWN_REFERENCE, &name.span, message);
                reader.report(finding.help(help));
            }
            known
        };
        let names = names.into_iter().filter(known);
        names
            .map(|name| Located {
                value: name.value.to_owned(),
                span: name.span,
            })
            .collect()
    }
}

/// A length in CSS pixels, which must be there.
fn pixels(reader: &Reader<'_, '_>, key: &str) -> Option<i64> {
    if !reader.has(key) {
        reader.missing(key);
    }
    let length = reader.integer(key)?;
    if length.value <= 0 {
        let message = format!("\"{key}\" is {}, which is no length", length.value);
        let help = "write how many CSS pixels of the page the logo takes, such as 48";
        reader.report(Diagnostic::at(rules::WRONG_VALUE, &length.span, message).help(help));
        return None;
    }
    Some(length.value)
}
