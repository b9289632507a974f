//! The new text of a translator's file.

use std::collections::{BTreeMap, BTreeSet};

use super::edits::Edits;
use super::elements::{self, Element, Kind};
use super::{FileOriginals, comment, offer, parked};
use crate::model::State;
use crate::translate::lock::Lock;
use crate::translate::notes;
use crate::translate::originals::Original;
use crate::translate::{TextHash, Verdicts};

/// What is known of a language when its files are written.
pub struct Language<'a> {
    /// Every English text with what a translator is told of its place.
    pub originals: &'a BTreeMap<&'a str, (&'a Original<'a>, String)>,
    /// The English of the last sync, by id.
    pub stored: &'a BTreeMap<&'a str, String>,
    /// What is known of each translation.
    pub verdicts: &'a Verdicts,
    /// What was remembered.
    pub lock: &'a Lock,
    /// The language's plural forms.
    pub categories: &'a [&'static str],
}

/// A file as `sync` wants it.
pub struct Outcome {
    /// Its text.
    pub text: String,
    /// Ids of those that came back, and are to be judged anew.
    pub revived: BTreeSet<String>,
}

/// The new text of a file; `None` when it does not parse and must be left alone.
///
/// `elsewhere` says whether a message stands in another file of the language.
pub fn translation(
    file: &FileOriginals<'_>,
    language: &Language<'_>,
    elsewhere: &dyn Fn(&str) -> bool,
    current: &str,
) -> Option<Outcome> {
    let elements = elements::read(current)?;
    let mut writer = Writer {
        file,
        language,
        current,
        live: live(&elements),
        edits: Edits::new(current),
        leaving: Vec::new(),
        outcome: Outcome {
            text: String::new(),
            revived: BTreeSet::new(),
        },
    };
    for (at, element) in elements.iter().enumerate() {
        writer.element(at, element);
    }
    writer.offers(&elements, elsewhere);
    let text = writer.edits.apply();
    writer.outcome.text = at_the_end(text, &writer.leaving);
    Some(writer.outcome)
}

/// Adds entries at the end of a file, each behind a blank line.
fn at_the_end(text: String, entries: &[String]) -> String {
    if entries.is_empty() {
        return text;
    }
    let crlf = text.contains("\r\n");
    let before = match text.trim_end() {
        "" => String::new(),
        before => format!("{before}\n\n"),
    };
    let whole = format!("{before}{}", entries.join("\n"));
    if crlf {
        whole.replace("\r\n", "\n").replace('\n', "\r\n")
    } else {
        whole
    }
}

/// The first message of each id: the one that counts.
fn live(elements: &[Element<'_>]) -> BTreeMap<String, usize> {
    let mut live = BTreeMap::new();
    for (at, element) in elements.iter().enumerate() {
        if let (Kind::Message, Some(id)) = (&element.kind, &element.id) {
            live.entry(id.clone()).or_insert(at);
        }
    }
    live
}

struct Writer<'a> {
    file: &'a FileOriginals<'a>,
    language: &'a Language<'a>,
    current: &'a str,
    /// Where each message stands.
    live: BTreeMap<String, usize>,
    edits: Edits<'a>,
    /// Translations that are parked now.
    leaving: Vec<String>,
    outcome: Outcome,
}

impl Writer<'_> {
    fn element(&mut self, at: usize, element: &Element<'_>) {
        let Some(id) = &element.id else { return };
        let wanted = self.language.originals.get(id.as_str());
        match (&element.kind, wanted) {
            (Kind::Message, Some((original, place))) if self.live.get(id) == Some(&at) => {
                if let Some(verdict) = self.language.verdicts.get(id) {
                    let stored = self.language.stored.get(id.as_str()).map(String::as_str);
                    comment::refresh(element, original, place, verdict, stored, &mut self.edits);
                }
            }
            (Kind::Message, None) if self.was_english(id) => self.park(element, id),
            (Kind::Parked, Some((original, _))) if self.comes_back(element, original, id) => {
                let text = parked::revive(self.current, element);
                self.edits.replace(element.range.clone(), text);
                self.outcome.revived.insert(id.clone());
            }
            // Offers are seen to with those that are new.
            _ => {}
        }
    }

    /// Whether an id that English does not have was one of its ids: a slip of the pen is none.
    fn was_english(&self, id: &str) -> bool {
        let remembered = self.language.lock.get(id);
        self.language.stored.contains_key(id)
            || remembered.is_some_and(|record| record.text.is_some())
    }

    fn park(&mut self, element: &Element<'_>, id: &str) {
        let record = self.language.lock.get(id);
        let stored = self.language.stored.get(id).map(String::as_str);
        let text = parked::park(self.current, element, stored, record.as_deref());
        self.remove(element);
        self.leaving.push(text);
    }

    fn comes_back(&self, element: &Element<'_>, original: &Original<'_>, id: &str) -> bool {
        let missing = self
            .language
            .verdicts
            .get(id)
            .is_some_and(|verdict| verdict.state == State::Missing);
        let first = !self.outcome.revived.contains(id);
        let record = self.language.lock.get(id);
        missing && first && parked::is_of(element, original.hash, record.as_deref())
    }

    /// Takes an entry out, and the blank line behind it.
    fn remove(&mut self, element: &Element<'_>) {
        let end = line_after(self.current, element.range.end);
        self.edits.replace(element.range.start..end, String::new());
    }

    /// Whether the line `English:` of an offer is neither today's nor that of the last sync.
    fn is_written_over(&self, element: &Element<'_>, id: &str) -> bool {
        let Some(line) = element.notes().english else {
            return false;
        };
        let Some((today, _)) = self.language.originals.get(id) else {
            return false;
        };
        let stored = self.language.stored.get(id).map(String::as_str);
        let mut known = std::iter::once(today.text.as_ref()).chain(stored);
        known.all(|text| TextHash::of(text) != TextHash::of(line))
    }

    /// The lines of an offer that a translator has added, as they are to stand in the file.
    fn own_lines(&self, element: &Element<'_>, id: &str) -> String {
        let lines: Vec<&str> = element.comment.iter().map(|(line, _)| *line).collect();
        let end = offer::message_line(&lines).map_or(lines.len(), |(at, _)| at);
        let ours = |line: &str| {
            let keys = [notes::TO_TRANSLATE, notes::WHERE, notes::ENGLISH];
            keys.iter().any(|key| notes::after(line, key).is_some())
        };
        let from_english = |line: &str| match self.language.originals.get(id) {
            Some((original, _)) => original.comment().contains(&line.trim_end()),
            None => false,
        };
        lines[..end]
            .iter()
            .filter(|line| !ours(line) && !from_english(line))
            .map(|line| format!("{}\n", format!("# {line}").trim_end()))
            .collect()
    }

    /// Removes offers that are not wanted any more, renews the others, and adds those that are new
    /// behind their neighbour of the page.
    fn offers(&mut self, elements: &[Element<'_>], elsewhere: &dyn Fn(&str) -> bool) {
        let wanted: BTreeMap<&str, String> = self
            .file
            .originals
            .iter()
            .filter(|(original, _)| {
                let id = original.id;
                !self.live.contains_key(id) && !elsewhere(id) && !self.outcome.revived.contains(id)
            })
            .map(|(original, place)| {
                (
                    original.id,
                    offer::write(original, place, self.language.categories),
                )
            })
            .collect();
        let mut standing: BTreeMap<String, usize> = self.live.clone();
        for (at, element) in elements.iter().enumerate() {
            let (Kind::Offer { typed }, Some(id)) = (&element.kind, &element.id) else {
                continue;
            };
            let typed = *typed || self.is_written_over(element, id);
            let own = self.own_lines(element, id);
            match wanted.get(id.as_str()) {
                Some(offer) if !standing.contains_key(id) => {
                    standing.insert(id.clone(), at);
                    // What somebody wrote is hers, even behind a comment sign.
                    if !typed {
                        let (first, rest) = offer.split_once('\n').unwrap_or((offer, ""));
                        let offer = format!("{first}\n{own}{rest}");
                        self.edits.replace(element.range.clone(), offer);
                    }
                }
                _ if typed => {}
                _ if own.is_empty() => self.remove(element),
                _ => self.edits.replace(element.range.clone(), own),
            }
        }
        let headers = elements
            .iter()
            .take_while(|element| element.kind == Kind::Header);
        let mut after = headers.last().map_or(0, |element| element.range.end);
        let mut new: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (original, _) in &self.file.originals {
            match (standing.get(original.id), wanted.get(original.id)) {
                (Some(&at), _) => after = elements[at].range.end,
                (None, Some(offer)) => new.entry(after).or_default().push(offer.clone()),
                (None, None) => {}
            }
        }
        for (at, offers) in new {
            let text = group(&offers, self.current, at);
            // Behind one text, and before the comment of the next.
            self.edits.insert_first(at, text);
        }
    }
}

/// Offers as groups of lines of their own, with blank lines around them.
fn group(offers: &[String], current: &str, at: usize) -> String {
    let line_end = if at == 0 || current[..at].ends_with('\n') {
        ""
    } else {
        "\n"
    };
    let before = if at == 0 { "" } else { "\n" };
    // What follows must not become one comment with the offer.
    let next = current[at..].lines().next();
    let after = if next.is_some_and(|line| !line.trim().is_empty()) {
        "\n"
    } else {
        ""
    };
    format!("{line_end}{before}{}{after}", offers.join("\n"))
}

/// The end of the blank line behind a removed element.
fn line_after(text: &str, end: usize) -> usize {
    let line = text[end..].split_inclusive('\n').next().unwrap_or("");
    if line.trim().is_empty() {
        end + line.len()
    } else {
        end
    }
}
