//! Giving today's English the ids it had before.
//!
//! In: the messages of one page, and the English stored in `locales/en/<section>.ftl` at the last
//! sync. Out: an id for every message and a name for every link. A wrong match can only make a
//! translation stale, never wrong (ARCHITECTURE, How ids are kept).

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::alike::{Numbers, comparable, similarity, words};
use super::catalogue::{Catalogue, Entry};
use super::sequence::common_subsequence;
use crate::markdown::{Names, slug};
use crate::model::{Message, MessageKind};

/// How many words of a block make its id.
const ID_WORDS: usize = 3;

/// The least similarity of two texts that may be one text, changed.
const LEAST_SIMILARITY: f64 = 0.6;

/// One stored English message.
struct Stored<'a> {
    id: &'a str,
    kind: Option<MessageKind>,
    text: String,
}

/// Names the messages of a page that have no id yet; `english` has the page's stored English. Tells whether the page is
/// word by word what was stored of it, with the names that the words of its links make.
pub fn identify(messages: &mut [Message], section: &str, english: &Catalogue<'_>) -> bool {
    let translated = |at: &usize| !messages[*at].file.is_empty();
    let today: Vec<usize> = (0..messages.len()).filter(translated).collect();
    let stored: Vec<&Entry<'_>> = english.of_file(section).collect();
    let is_as_stored = is_as_stored(messages, section, &today, &stored);
    if is_as_stored {
        for (at, stored) in today.into_iter().zip(stored) {
            messages[at].id = stored.id.to_string();
        }
    } else {
        identify_section(messages, section, &today, english);
    }
    is_as_stored
}

/// Whether a page is word by word what was stored of it, as most pages are.
fn is_as_stored(
    messages: &[Message],
    section: &str,
    today: &[usize],
    stored: &[&Entry<'_>],
) -> bool {
    let is_same = |(at, stored): (&usize, &&Entry<'_>)| {
        let message = &messages[*at];
        let kind = || kind_of(&stored.id, section).is_none_or(|kind| kind == message.kind);
        let named = message.id == stored.id;
        (named || (message.id.is_empty() && kind())) && stored.is_written(&message.text)
    };
    today.len() == stored.len() && today.iter().zip(stored).all(is_same)
}

/// Numbers the messages of figures, which no translator sees.
pub fn number_figures(messages: &mut [Message]) {
    let nameless = messages.iter_mut();
    let nameless = nameless.filter(|message| message.id.is_empty());
    for (at, message) in nameless.enumerate() {
        message.id = format!("figures--{}", at + 1);
    }
}

fn identify_section(
    messages: &mut [Message],
    section: &str,
    today: &[usize],
    english: &Catalogue<'_>,
) {
    let stored: Vec<Stored<'_>> = english
        .of_file(section)
        .filter_map(|entry| {
            Some(Stored {
                id: &entry.id,
                kind: kind_of(&entry.id, section),
                text: entry.source()?,
            })
        })
        .collect();
    let mut pairs: BTreeMap<usize, usize> = BTreeMap::new();
    pair_named(messages, today, &stored, &mut pairs);
    pair_equal(messages, today, &stored, &mut pairs);
    pair_similar(messages, today, &stored, &mut pairs);
    let known = stored.iter().map(|stored| stored.id);
    let known = known.chain(today.iter().map(|&at| messages[at].id.as_str()));
    let mut ids: Names = known.collect();
    for (place, &at) in today.iter().enumerate() {
        let message = &mut messages[at];
        if let Some(&old) = pairs.get(&place) {
            message.id = stored[old].id.to_owned();
            keep_link_names(message, &stored[old].text);
        } else if message.id.is_empty() {
            let kind = message.kind.as_str();
            let base = format!("{section}-{kind}-{}", slug(&message.text, ID_WORDS));
            message.id = ids.take_free(&base, |_| false);
        }
    }
}

/// The kind that an id names; none for one that an author wrote.
fn kind_of(id: &str, section: &str) -> Option<MessageKind> {
    let rest = id.strip_prefix(section)?.strip_prefix('-')?;
    let word = rest.split('-').next()?;
    MessageKind::ALL
        .into_iter()
        .find(|kind| kind.as_str() == word)
}

/// Titles, descriptions and blocks named by `{#id}` keep their ids.
fn pair_named(
    messages: &[Message],
    today: &[usize],
    stored: &[Stored<'_>],
    pairs: &mut BTreeMap<usize, usize>,
) {
    // Of two with one id, the first.
    let places = stored.iter().enumerate().rev();
    let places: HashMap<&str, usize> = places.map(|(at, stored)| (stored.id, at)).collect();
    for (place, &at) in today.iter().enumerate() {
        if let Some(&old) = places.get(messages[at].id.as_str()) {
            pairs.insert(place, old);
        }
    }
}

/// The same text in the same order (longest common subsequence), then the same text moved.
fn pair_equal(
    messages: &[Message],
    today: &[usize],
    stored: &[Stored<'_>],
    pairs: &mut BTreeMap<usize, usize>,
) {
    let used: BTreeSet<usize> = pairs.values().copied().collect();
    let new: Vec<usize> = (0..today.len())
        .filter(|place| messages[today[*place]].id.is_empty())
        .collect();
    let old: Vec<usize> = (0..stored.len())
        .filter(|old| !used.contains(old))
        .collect();
    let mut numbers = Numbers::default();
    let new_texts = new.iter().map(|&place| &messages[today[place]].text);
    let new_texts: Vec<usize> = new_texts.map(|text| numbers.of(comparable(text))).collect();
    let old_texts = old.iter().map(|&old| &stored[old].text);
    let old_texts: Vec<usize> = old_texts.map(|text| numbers.of(comparable(text))).collect();
    let same = |n: usize, o: usize| {
        let kind = messages[today[new[n]]].kind;
        stored[old[o]].kind.is_none_or(|stored| stored == kind) && new_texts[n] == old_texts[o]
    };
    let mut free: BTreeSet<usize> = (0..old.len()).collect();
    let mut open: Vec<usize> = Vec::new();
    let matched = common_subsequence(new.len(), old.len(), &same);
    for (n, &place) in new.iter().enumerate() {
        match matched.get(&n) {
            Some(&o) => {
                pairs.insert(place, old[o]);
                free.remove(&o);
            }
            None => open.push(n),
        }
    }
    for n in open {
        if let Some(o) = free.iter().copied().find(|&o| same(n, o)) {
            pairs.insert(new[n], old[o]);
            free.remove(&o);
        }
    }
}

/// Changed texts: of one kind, similar, and between the same matched neighbours. The pair must be
/// the best of both sides; ties stay unmatched.
fn pair_similar(
    messages: &[Message],
    today: &[usize],
    stored: &[Stored<'_>],
    pairs: &mut BTreeMap<usize, usize>,
) {
    let mut numbers = Numbers::default();
    let used: BTreeSet<usize> = pairs.values().copied().collect();
    let free = (0..stored.len()).filter(|old| !used.contains(old));
    let free: Vec<(usize, Vec<usize>)> = free
        .map(|old| (old, words(&stored[old].text, &mut numbers)))
        .collect();
    let mut best_of_new: BTreeMap<usize, Best> = BTreeMap::new();
    let mut best_of_old: BTreeMap<usize, Best> = BTreeMap::new();
    for (place, &at) in today.iter().enumerate() {
        let message = &messages[at];
        if pairs.contains_key(&place) || !message.id.is_empty() {
            continue;
        }
        let words = words(&message.text, &mut numbers);
        let before = pairs.range(..place).next_back().map(|(_, &old)| old);
        let after = pairs.range(place + 1..).next().map(|(_, &old)| old);
        let from = free.partition_point(|(old, _)| before.is_some_and(|before| *old <= before));
        let between = free[from..]
            .iter()
            .take_while(|(old, _)| after.is_none_or(|after| *old < after));
        for (old, old_words) in between.filter(|(old, _)| stored[*old].kind == Some(message.kind)) {
            let similarity = similarity(&words, old_words);
            if similarity >= LEAST_SIMILARITY {
                best_of_new
                    .entry(place)
                    .or_default()
                    .offer(*old, similarity);
                best_of_old
                    .entry(*old)
                    .or_default()
                    .offer(place, similarity);
            }
        }
    }
    for (place, best) in best_of_new {
        if let Some(old) = best.partner
            && best_of_old[&old].partner == Some(place)
        {
            pairs.insert(place, old);
        }
    }
}

/// The best partner of a text, unless another is as good.
#[derive(Default)]
struct Best {
    similarity: f64,
    partner: Option<usize>,
}

impl Best {
    fn offer(&mut self, partner: usize, similarity: f64) {
        match similarity.total_cmp(&self.similarity) {
            Ordering::Greater => {
                self.similarity = similarity;
                self.partner = Some(partner);
            }
            Ordering::Equal => self.partner = None,
            Ordering::Less => {}
        }
    }
}

/// Links keep the names they had: those with the same words first, then the rest in order.
fn keep_link_names(message: &mut Message, stored: &str) {
    let mut old = links_of(stored);
    let mut names: Vec<Option<String>> = vec![None; message.links.len()];
    for (at, link) in message.links.iter().enumerate() {
        if let Some(found) = old.iter().position(|(words, _)| *words == link.words) {
            names[at] = Some(old.remove(found).1);
        }
    }
    let mut left = old.into_iter();
    for name in names.iter_mut().filter(|name| name.is_none()) {
        *name = left.next().map(|(_, name)| name);
    }
    let mut taken: Names = names.iter().flatten().map(String::as_str).collect();
    for (at, name) in names.into_iter().enumerate().rev() {
        let current = message.links[at].name.clone();
        let name = name.unwrap_or_else(|| taken.take_free(&current, |_| false));
        let range = message.links[at].at.clone();
        message.text.replace_range(range.clone(), &name);
        let grown = name.len() as isize - range.len() as isize;
        message.links[at].at = range.start..range.start + name.len();
        for later in &mut message.links[at + 1..] {
            later.at = later.at.start.saturating_add_signed(grown)
                ..later.at.end.saturating_add_signed(grown);
        }
        message.links[at].name = name;
    }
}

/// Words and names of the links in a stored text.
pub(super) fn links_of(text: &str) -> Vec<(String, String)> {
    let mut links = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find("]({ $") {
        let at = from + found;
        let words = text[..at].rfind('[').map_or("", |open| &text[open + 1..at]);
        let name_start = at + "]({ $".len();
        let name_end = text[name_start..]
            .find(' ')
            .map_or(text.len(), |end| name_start + end);
        links.push((words.to_owned(), text[name_start..name_end].to_owned()));
        from = name_end;
    }
    links
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Messages;
    use crate::source::{FileId, Sources, Span};

    fn message(file: FileId, kind: MessageKind, text: &str) -> Message {
        Message {
            id: String::new(),
            file: "aims".into(),
            kind,
            text: text.into(),
            links: Vec::new(),
            notes: Vec::new(),
            page: Some(crate::model::PageId(0)),
            under: None,
            span: Span::new(file, 0..0),
        }
    }

    /// Stored English, today's blocks, the ids they get.
    fn check(stored: &str, today: &[(MessageKind, &str)], expected: &[&str]) {
        let mut sources = Sources::default();
        let file = sources.add("locales/en/aims.ftl", stored);
        let mut messages = Messages::default();
        for (kind, text) in today {
            messages.push(message(file, *kind, text));
        }
        let mut diagnostics = Vec::new();
        let english = super::super::catalogue::read(&sources, "en", false, &mut diagnostics);
        assert_eq!(diagnostics, []);
        identify(messages.all_mut(), "aims", &english);
        let ids: Vec<_> = messages
            .all()
            .iter()
            .map(|message| message.id.as_str())
            .collect();
        assert_eq!(ids, expected, "{stored}");
    }

    const STORED: &str = "\
aims-p-one = We want every street in the borough to feel safe.
aims-p-two = There is never any complacency about the challenge.
aims-h-three = Our aims
aims-p-four = By working in partnership we believe that residents will feel confident.
";

    use MessageKind::{H, Li, P};

    #[test]
    fn ids_are_kept() {
        let one = (P, "We want every street in the borough to feel safe.");
        let two = (P, "There is never any complacency about the challenge.");
        let three = (H, "Our aims");
        let four = (
            P,
            "By working in partnership we believe that residents will feel confident.",
        );
        let (id1, id2, id3, id4) = ("aims-p-one", "aims-p-two", "aims-h-three", "aims-p-four");
        // Unchanged, and moved.
        check(STORED, &[one, two, three, four], &[id1, id2, id3, id4]);
        check(STORED, &[four, three, two, one], &[id4, id3, id2, id1]);
        // Changed between neighbours, inserted, removed.
        check(
            STORED,
            &[
                one,
                (P, "There is never complacency about the challenge."),
                three,
                four,
            ],
            &[id1, id2, id3, id4],
        );
        check(
            STORED,
            &[one, (P, "Something quite new"), two, three, four],
            &[id1, "aims-p-something-quite-new", id2, id3, id4],
        );
        check(STORED, &[one, four], &[id1, id4]);
        // Split: the better half keeps the id.
        check(
            STORED,
            &[
                one,
                two,
                three,
                (P, "By working in partnership we believe"),
                (
                    P,
                    "that residents will feel confident and much more besides.",
                ),
            ],
            &[id1, id2, id3, id4, "aims-p-that-residents-will"],
        );
        // Another kind is another message.
        check(STORED, &[(Li, "Our aims")], &["aims-li-our-aims"]);
    }

    #[test]
    fn new_ids_collide_with_nothing() {
        check(
            "",
            &[
                (P, "One two three four"),
                (P, "One two three five"),
                (P, "ਪੰਜਾਬੀ"),
            ],
            &[
                "aims-p-one-two-three",
                "aims-p-one-two-three-2",
                "aims-p-text",
            ],
        );
    }

    fn link(name: &str, words: &str, start: usize) -> crate::model::Link {
        crate::model::Link {
            name: name.into(),
            at: start..start + name.len(),
            words: words.into(),
            target: crate::model::Target::Url(String::new()),
        }
    }

    #[test]
    fn links_keep_their_names() {
        let file = Sources::default().add("x", "");
        let mut message = message(file, P, "See [b]({ $link-b }) and [c]({ $link-c }).");
        message.links = vec![link("link-b", "b", 11), link("link-c", "c", 32)];
        assert_eq!(&message.text[message.links[1].at.clone()], "link-c");
        keep_link_names(
            &mut message,
            "See [c]({ $link-old-c }) and [a]({ $link-a }).",
        );
        assert_eq!(
            message.text,
            "See [b]({ $link-a }) and [c]({ $link-old-c })."
        );
        assert_eq!(&message.text[message.links[1].at.clone()], "link-old-c");
    }

    #[test]
    fn links_of_one_text_have_names_of_their_own() {
        let mut message = message(
            Sources::default().add("x", ""),
            P,
            "[a]({ $link-a }) [a]({ $link-a-2 }) [z]({ $link-z })",
        );
        let places = [
            ("link-a", "a", 7),
            ("link-a-2", "a", 24),
            ("link-z", "z", 43),
        ];
        message.links = places
            .map(|(name, words, start)| link(name, words, start))
            .into();
        assert_eq!(&message.text[message.links[2].at.clone()], "link-z");
        keep_link_names(&mut message, "[z]({ $link-a })");
        assert_eq!(
            message.text,
            "[a]({ $link-a-3 }) [a]({ $link-a-2 }) [z]({ $link-a })"
        );
    }
}
