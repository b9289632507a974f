//! The colours of a theme by name, in light and in dark.

use super::colour::Colour;
use crate::document::Located;

/// What a visitor's device asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark letters on a light ground, and print.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

/// A colour with a name.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its name, as style sheets use it: `--name`.
    pub name: String,
    /// In light.
    pub light: Located<Colour>,
    /// In dark, where it differs.
    pub dark: Option<Located<Colour>>,
}

impl Entry {
    /// The colour that is shown.
    pub fn shown(&self, scheme: Scheme) -> &Located<Colour> {
        match scheme {
            Scheme::Light => &self.light,
            Scheme::Dark => self.dark.as_ref().unwrap_or(&self.light),
        }
    }
}

/// All colours, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// The colours.
    pub entries: Vec<Entry>,
}

impl Palette {
    /// The colour of a name.
    pub fn get(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name == name)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// Sets a colour; in dark only if it is there in light.
    pub(super) fn set(&mut self, scheme: Scheme, name: &str, colour: Located<Colour>) {
        let known = self.entries.iter_mut().find(|entry| entry.name == name);
        match (known, scheme) {
            (Some(entry), Scheme::Light) => entry.light = colour,
            (Some(entry), Scheme::Dark) => entry.dark = Some(colour),
            (None, Scheme::Light) => self.entries.push(Entry {
                name: name.to_owned(),
                light: colour,
                dark: None,
            }),
            (None, Scheme::Dark) => {}
        }
    }
}
