//! Random edits of the English, random work of translators, and `sync`: no translation is ever shown
//! as current for a text it was not made from, and none disappears.
//!
//! Every translation is a text of its own, and the test remembers which English its translator had
//! before her eyes. The edits are the same in every run; `PROPTEST_CASES=50` and `FINGERPOST_SEED=7`
//! look for others.

use std::collections::{BTreeMap, BTreeSet};

use fingerpost::diagnostics::Diagnostic;
use fingerpost::load;
use fingerpost::model::State;
use fingerpost::pipeline::workshop;
use fingerpost::pipeline::{self, Options};
use proptest::prelude::{Strategy, any, prop};
use proptest::test_runner::{TestCaseError, TestError};

use crate::chance::runner;
use crate::site::{Site, fixtures};

/// How many edits one run makes.
const EDITS: usize = 200;

const FILE: &str = "locales/ar/street.ftl";

/// One edit: what kind, and two numbers that choose where.
type Edit = (u8, usize, usize);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Block {
    kind: &'static str,
    words: Vec<String>,
}

impl Block {
    fn english(&self) -> String {
        self.words.join(" ")
    }
}

/// What a translation says of its English.
type Pair = (String, String);

struct World {
    site: Site,
    blocks: Vec<Block>,
    /// Earlier states of the English.
    earlier: Vec<Vec<Block>>,
    /// Earlier states of the translator's file.
    returned: Vec<String>,
    /// Which translation was made from which English, or confirmed for it.
    vouched: BTreeSet<Pair>,
    /// Numbers for words and translations of their own.
    next: usize,
}

/// What the program says of the translations: text, English and state by id.
struct Seen {
    texts: BTreeMap<String, (String, String, State)>,
}

impl World {
    fn new() -> Self {
        let site = Site::of(&[&fixtures().join("base")]);
        let mut world = Self {
            site,
            blocks: Vec::new(),
            earlier: Vec::new(),
            returned: Vec::new(),
            vouched: BTreeSet::new(),
            next: 0,
        };
        for _ in 0..5 {
            let block = world.block();
            world.blocks.push(block);
        }
        world.write_english();
        world.sync();
        world
    }

    fn number(&mut self) -> usize {
        self.next += 1;
        self.next
    }

    fn word(&mut self) -> String {
        // Few words, so that texts are alike, and one of its own now and then.
        let number = self.number();
        let common = [
            "street", "safe", "council", "police", "report", "people", "night",
        ];
        match number % 3 {
            0 => in_letters(number, "abcdefghij"),
            _ => common[number % common.len()].to_owned(),
        }
    }

    fn block(&mut self) -> Block {
        let length = 3 + self.number() % 6;
        let kind = ["p", "p", "p", "li", "h"][self.number() % 5];
        let words = (0..length).map(|_| self.word()).collect();
        Block { kind, words }
    }

    fn write_english(&self) {
        let mut text = "+++\ntitle = \"Street\"\n+++\n".to_owned();
        for block in &self.blocks {
            let mark = match block.kind {
                "li" => "- ",
                "h" => "## ",
                _ => "",
            };
            text.push_str(&format!("\n{mark}{}\n", block.english()));
        }
        self.site.write("content/street.md", text);
    }

    fn edit_english(&mut self, kind: u8, at: usize, to: usize) {
        self.earlier.push(self.blocks.clone());
        let count = self.blocks.len();
        let (at, to) = (at % count.max(1), to % count.max(1));
        match kind % 8 {
            0 => {
                let block = self.block();
                self.blocks.insert(at.min(count), block);
            }
            1 if count > 2 => {
                self.blocks.remove(at);
            }
            2 if count > 0 => {
                let block = self.blocks.remove(at);
                self.blocks.insert(to.min(count - 1), block);
            }
            3 | 4 if count > 0 => {
                let word = self.word();
                let place = to % self.blocks[at].words.len();
                self.blocks[at].words[place] = word;
            }
            5 if count > 3 && at + 1 < count => {
                let second = self.blocks.remove(at + 1);
                self.blocks[at].words.extend(second.words);
            }
            6 if count > 0 && self.blocks[at].words.len() > 3 => {
                let place = 1 + to % (self.blocks[at].words.len() - 1);
                let words = self.blocks[at].words.split_off(place);
                let kind = self.blocks[at].kind;
                self.blocks.insert(at + 1, Block { kind, words });
            }
            7 => {
                // The author changes her mind.
                let back = self.earlier.len().saturating_sub(1 + to % 6);
                self.blocks = self.earlier[back].clone();
            }
            _ => {}
        }
        self.write_english();
    }

    fn file(&self) -> String {
        let path = self.site.root().join(FILE);
        std::fs::read_to_string(path).unwrap_or_default()
    }

    fn translation(&mut self) -> String {
        format!("ترجمة {}.", in_letters(self.number(), "ابتثجحخدذر"))
    }

    /// The English that stands over the line of a message.
    fn shown(lines: &[String], at: usize) -> Option<String> {
        let above = lines[..at]
            .iter()
            .rev()
            .take_while(|line| line.starts_with('#'));
        let mut english = None;
        for line in above {
            for key in ["# English now: ", "# English: "] {
                english = english.or(line.strip_prefix(key).map(str::to_owned));
            }
        }
        english
    }

    /// Places of messages (or offers) in a file.
    fn places(lines: &[String], offers: bool) -> Vec<usize> {
        let start = if offers { "# street-" } else { "street-" };
        let is = |line: &String| match offers {
            true => line.starts_with(start) && line.ends_with('='),
            false => line.starts_with(start),
        };
        (0..lines.len()).filter(|at| is(&lines[*at])).collect()
    }

    /// A translator works in a file; returns it.
    fn work(&mut self, file: &str, kind: u8, at: usize) -> String {
        let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
        let messages = Self::places(&lines, false);
        let offers = Self::places(&lines, true);
        let pick =
            |places: &[usize]| (!places.is_empty()).then(|| places[at % places.len().max(1)]);
        match kind % 8 {
            0..=2 => {
                if let Some(line) = pick(&offers) {
                    let id = lines[line]
                        .trim_start_matches("# ")
                        .trim_end_matches(" =")
                        .to_owned();
                    let english = Self::shown(&lines, line).expect("an offer shows its English");
                    let text = self.translation();
                    lines[line] = format!("{id} = {text}");
                    self.vouched.insert((text, english));
                }
            }
            3 | 4 => {
                if let Some(line) = pick(&messages)
                    && let Some(english) = Self::shown(&lines, line)
                {
                    let (id, _) = lines[line].split_once(" = ").expect("a message");
                    let text = self.translation();
                    lines[line] = format!("{id} = {text}");
                    self.vouched.insert((text, english));
                }
            }
            5 => {
                // She finds that her text still holds.
                let stale = lines
                    .iter()
                    .position(|line| line.starts_with("# English was: "));
                let message = stale
                    .and_then(|was| (was..lines.len()).find(|at| !lines[*at].starts_with('#')));
                // Her text may be deleted, and only the comment left.
                if let (Some(was), Some(message)) = (stale, message)
                    && let Some((_, text)) = lines[message].split_once(" = ")
                {
                    let english = Self::shown(&lines, message).expect("English now");
                    self.vouched.insert((text.to_owned(), english));
                    lines.remove(was);
                }
            }
            6 => {
                if let Some(line) = lines.iter_mut().find(|line| *line == "# status: draft") {
                    *line = "# status: reviewed".to_owned();
                }
            }
            _ => {
                // A tool takes all comments away, and its user writes one text anew: she saw the
                // English of the last sync.
                if let Some(line) = pick(&messages) {
                    let (id, _) = lines[line].split_once(" = ").expect("a message");
                    let id = id.to_owned();
                    let stored = self.site.read("locales/en/street.ftl");
                    let start = format!("{id} = ");
                    let english = stored.lines().find_map(|line| line.strip_prefix(&start));
                    if let Some(english) = english {
                        let text = self.translation();
                        lines[line] = format!("{id} = {text}");
                        self.vouched.insert((text, english.to_owned()));
                    }
                    lines.retain(|line| !line.starts_with('#'));
                }
            }
        }
        lines.iter().map(|line| format!("{line}\n")).collect()
    }

    fn translate(&mut self, kind: u8, at: usize, to: usize) {
        let file = self.file();
        let new = match kind % 10 {
            // An agency returns an old file, after more work on it or as it was.
            8 if !self.returned.is_empty() => {
                let old = self.returned[to % self.returned.len()].clone();
                if at.is_multiple_of(2) {
                    old
                } else {
                    self.work(&old, 3, at)
                }
            }
            9 => {
                // A translation is deleted.
                let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
                let messages = Self::places(&lines, false);
                if let Some(&line) = messages.get(at % messages.len().max(1)) {
                    lines.remove(line);
                }
                lines.iter().map(|line| format!("{line}\n")).collect()
            }
            kind => self.work(&file, kind, at),
        };
        self.site.write(FILE, new);
    }

    fn sync(&mut self) {
        let before = texts(&self.file());
        let ran = self.site.run(&["sync"]);
        assert_eq!(ran.exit, Some(0), "{}{}", ran.stdout, ran.stderr);
        let file = self.file();
        let lost: Vec<_> = before.difference(&texts(&file)).cloned().collect();
        assert!(lost.is_empty(), "sync lost {lost:?}:\n{file}");
        self.returned.push(file);
    }

    /// What a build would show, and whether all of it may be shown.
    fn look(&self) -> Result<Seen, TestCaseError> {
        let mut found: Vec<Diagnostic> = Vec::new();
        let sources = load::load(&self.site.root(), &mut found);
        let compiled = pipeline::compile(&sources, &Options::default(), &mut found).unwrap();
        let catalogue = &compiled.languages[1].catalogue;
        let mut seen = Seen {
            texts: BTreeMap::new(),
        };
        for message in compiled.site.messages.all() {
            let (Some(entry), Some(state)) = (
                catalogue.get(&message.id),
                compiled.translation.state(1, &message.id),
            ) else {
                continue;
            };
            let text = entry.source().unwrap_or_default();
            let pair = (text.clone(), message.text.clone());
            if state.is_translated() && *message.file == *"street" && !self.vouched.contains(&pair)
            {
                let pairs = self.vouched.iter();
                let made_for: Vec<_> = pairs.filter(|(made, _)| *made == text).collect();
                let lock = self.site.read("locales/ar/translations.lock.toml");
                let what = format!(
                    "{} shows {pair:?} as {state:?}, made for {made_for:?}:\n{}\n{lock}",
                    message.id,
                    self.file()
                );
                return Err(TestCaseError::fail(what));
            }
            seen.texts
                .insert(message.id.clone(), (text, message.text.clone(), state));
        }
        Ok(seen)
    }

    /// A second sync changes nothing, and says the same of every translation.
    fn settled(&self, seen: &Seen) -> Result<(), TestCaseError> {
        let mut found = Vec::new();
        let sources = load::load(&self.site.root(), &mut found);
        let compiled = pipeline::compile(&sources, &Options::default(), &mut found).unwrap();
        let read = workshop::read_from(&sources);
        let verdicts = &compiled.translation.verdicts;
        let plan = workshop::plan(&compiled, &sources, verdicts, &BTreeSet::new(), &read).unwrap();
        if !plan.changes.is_empty() {
            return Err(TestCaseError::fail(format!(
                "changes again: {:?}",
                plan.changes
            )));
        }
        for (id, (text, _, state)) in &seen.texts {
            if compiled.translation.state(1, id) != Some(*state) {
                return Err(TestCaseError::fail(format!(
                    "{id} ({text}) was {state:?} before sync"
                )));
            }
        }
        Ok(())
    }
}

/// A number as a word, since a number that the English lacks is a mistake of its own.
fn in_letters(number: usize, letters: &str) -> String {
    let letter = |digit: char| letters.chars().nth(digit.to_digit(10)? as usize);
    number.to_string().chars().filter_map(letter).collect()
}

/// All translations in a file, live or parked.
fn texts(file: &str) -> BTreeSet<String> {
    let lines = file.lines().map(|line| line.trim_start_matches("# "));
    lines
        .filter_map(|line| line.split_once(" = "))
        .filter(|(id, _)| id.starts_with("street-"))
        .map(|(_, text)| text.to_owned())
        .collect()
}

fn run(edits: &[Edit]) -> Result<(), TestCaseError> {
    let mut world = World::new();
    for (kind, at, to) in edits {
        match kind % 3 {
            0 => world.edit_english(kind / 3, *at, *to),
            _ => world.translate(kind / 3, *at, *to),
        }
        let before = world.look()?;
        if (at + to).is_multiple_of(2) {
            world.sync();
            world.look()?;
            world.settled(&before)?;
        }
    }
    Ok(())
}

#[test]
fn nothing_stale_is_shown_as_current_and_nothing_is_lost() {
    let edits = prop::collection::vec((any::<u8>(), any::<usize>(), any::<usize>()), EDITS);
    let edits = edits.prop_map(|edits| {
        edits
            .into_iter()
            .map(|(k, a, t)| (k, a % 1000, t % 1000))
            .collect::<Vec<Edit>>()
    });
    if let Err(TestError::Fail(reason, edits)) = runner(2, 30).run(&edits, |edits| run(&edits)) {
        panic!("{reason}\nafter {} edits: {edits:?}", edits.len());
    }
}

#[test]
fn of_two_entries_with_one_id_only_the_one_that_was_read_is_shown() {
    let texts = "# English: Home\nindex-title = الصفحة\n\
                 # English: A plan for a safer town.\nindex-desc = { -town } هنا\n\
                 # English: Welcome.\nindex-p-welcome = أهلا في { -town }\n";
    let own = format!("-town = أولى\n-town = ثانية 020 7946 0000\n{texts}");
    for files in [
        vec![("index", own.as_str())],
        vec![("index", texts), ("terms", "-town = أولى\n-town = ثانية\n")],
        vec![
            ("index", texts),
            ("terms", "-town = أولى\n"),
            ("theme", "-town = ثانية\n"),
        ],
        vec![
            ("index", texts),
            ("aims", "-town = ثانية\n"),
            ("terms", "-town = أولى\n"),
        ],
    ] {
        for site in [
            Site::of(&[&fixtures().join("base")]),
            Site::of(&[&fixtures().join("base")]).one_by_one(),
        ] {
            for (name, text) in &files {
                site.write(&format!("locales/ar/{name}.ftl"), text);
            }
            let ran = site.run(&["build"]);
            assert_eq!(ran.exit, Some(0), "{}", ran.stderr);
            let page = site.read("public/ar/index.html");
            assert!(!page.contains("ثانية"), "{files:?}");
        }
    }
}
