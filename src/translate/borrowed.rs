//! English words that stand unchanged in a translation of the same letters.
//!
//! In: a text, and the English that it translates, both as HTML without tags. Out: where the text speaks
//! English. Two languages of one alphabet can't be told apart by their letters, so only words that the
//! English has in the same order count, and of those only names and what is set apart by brackets or
//! quotation marks. It knows no language.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::names::sign;
use crate::bytes::any_byte;

/// How many places of the English are tried for the same two words.
const TRIES: usize = 8;

/// How many words a run has at most: no name is longer, and a text of all the same words takes no time.
const LONGEST: usize = 40;

/// A word, and what stands between it and the next.
#[derive(Clone, Copy)]
struct Word<'a> {
    text: &'a str,
    start: usize,
    gap: &'a str,
}

impl<'a> Word<'a> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it can begin or end a name. An abbreviation alone can't: it is the same in both languages.
    fn is_name(&self) -> bool {
        self.text.starts_with(char::is_uppercase) && self.text.contains(char::is_lowercase)
    }

    /// The word without the ending of a possessor, which a translation leaves away.
    fn stem(&self) -> &'a str {
        stem(self.text)
    }

    /// A number, or a postcode.
    fn has_figures(&self) -> bool {
        self.text.contains(char::is_numeric)
    }
}

/// Whether [`English::runs`] may find anything in `text`, where the English is `english`: brackets or
/// quotation marks, or two names that the English has.
pub(super) fn may_speak_english(text: &str, english: &str) -> bool {
    if sets_apart(text) || text.contains("&quot;") {
        return true;
    }
    let mut names = 0;
    let mut rest = text;
    while let Some(start) = rest.find(char::is_uppercase) {
        rest = &rest[start..];
        let end = rest.find(|c| !is_inside(c)).unwrap_or(rest.len());
        // What stands before the capital in its word does no harm: more may be found than there is.
        let word = stem(rest[..end].trim_end_matches(HANGING));
        names += usize::from(english.contains(word));
        if names > 1 {
            return true;
        }
        rest = &rest[end..];
    }
    false
}

/// Whether a text has brackets or quotation marks: ( « » ‘ “ ” „.
pub(super) fn sets_apart(text: &str) -> bool {
    any_byte(text, |a, b, c| {
        let general = (a == 0xE2) & (b == 0x80) & matches!(c, 0x98 | 0x9C..=0x9E);
        (a == b'(') | ((a == 0xC2) & matches!(b, 0xAB | 0xBB)) | general
    })
}

/// The English words of a text.
pub(super) struct English<'a> {
    words: Vec<Word<'a>>,
    /// Where two words follow each other, the second also in the singular.
    pairs: HashMap<(&'a str, &'a str), Vec<usize>>,
    /// Words that stand outside of brackets.
    open: HashSet<&'a str>,
}

impl<'a> English<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let words = words_of(text);
        let mut pairs: HashMap<_, Vec<usize>> = HashMap::new();
        for (at, pair) in words.windows(2).enumerate() {
            let second = pair[1].stem();
            for second in singulars(second).chain([second]) {
                pairs.entry((pair[0].stem(), second)).or_default().push(at);
            }
        }
        let is_open = |word: &&Word<'_>| !text[..word.start].ends_with('(');
        let open = words.iter().filter(is_open).map(|word| word.text).collect();
        Self { words, pairs, open }
    }

    /// Where `text` speaks English.
    pub(super) fn runs(&self, text: &str) -> Vec<Range<usize>> {
        let own = words_of(text);
        let mut runs = Vec::new();
        let mut at = 0;
        while at < own.len() {
            let rest = &own[at..];
            let found = match balanced(rest, self.shared(rest)) {
                0 | 1 => self.gloss(text, &own[at]),
                count => run(text, &rest[..count]),
            };
            let found = self.spelled_out(text, rest).or(found);
            at += match &found {
                Some(range) => own[at..]
                    .iter()
                    .take_while(|word| word.start < range.end)
                    .count(),
                None => 1,
            };
            runs.extend(found);
        }
        runs
    }

    /// How many words at the beginning stand in the English, one after the other.
    fn shared(&self, own: &[Word<'_>]) -> usize {
        let [first, second, ..] = own else { return 0 };
        let places = self.pairs.get(&(first.stem(), second.stem()));
        let places = places.into_iter().flatten().take(TRIES);
        let lengths = places.map(|&at| shared(own, &self.words[at..]));
        lengths.max().unwrap_or(0)
    }

    /// A single word in brackets of its own, which the English has without them: the translator added it
    /// to tell what the English says.
    fn gloss(&self, text: &str, word: &Word<'_>) -> Option<Range<usize>> {
        let range = word.start..word.end();
        let alone = text[..range.start].ends_with('(') && text[range.end..].starts_with(')');
        let is_word = word.text.chars().filter(|c| c.is_lowercase()).count() > 2;
        (alone && is_word && self.has(word.text)).then_some(range)
    }

    /// Whether a word stands in the English outside of brackets, perhaps at the beginning of a sentence.
    fn has(&self, word: &str) -> bool {
        let mut rest = word.chars();
        let first = rest.next().into_iter().flat_map(char::to_uppercase);
        self.open.contains(word) || self.open.contains(&*first.chain(rest).collect::<String>())
    }

    /// A name in brackets with its abbreviation behind it, where the English has the abbreviation alone.
    fn spelled_out(&self, text: &str, words: &[Word<'_>]) -> Option<Range<usize>> {
        if !text[..words[0].start].ends_with('(') {
            return None;
        }
        let count = 1 + words.iter().position(|word| word.gap != " ")?;
        let (name, rest) = words.split_at(count);
        let short = rest.first().filter(|_| name[count - 1].gap == ", ")?;
        let initials = name.iter().filter_map(|word| word.text.chars().next());
        let initials: String = initials.filter(|c| c.is_uppercase()).collect();
        let is_known = || self.words.iter().any(|word| word.text == short.text);
        let spelled = initials.chars().count() > 1 && initials == short.text && is_known();
        spelled.then(|| range(name)).flatten()
    }
}

fn stem(word: &str) -> &str {
    let ending = ["'s", "’s"].iter().find_map(|end| word.strip_suffix(end));
    ending.unwrap_or(word)
}

/// How many words two texts have in common at their beginning; the last may be a singular.
fn shared(own: &[Word<'_>], english: &[Word<'_>]) -> usize {
    let mut count = 0;
    for (mine, theirs) in own.iter().zip(english).take(LONGEST) {
        if mine.stem() != theirs.stem() {
            let is_singular = singulars(theirs.stem()).any(|word| word == mine.stem());
            return count + usize::from(count > 0 && is_singular);
        }
        count += 1;
        if !joins(mine.gap) || !same_gap(mine.gap, theirs.gap) {
            break;
        }
    }
    count
}

fn same_gap(mine: &str, theirs: &str) -> bool {
    let space = |c| if c == '\u{a0}' { ' ' } else { c };
    mine.chars().map(space).eq(theirs.chars().map(space))
}

/// What an English plural may be the plural of.
fn singulars(word: &str) -> impl Iterator<Item = &str> {
    ["s", "es"]
        .into_iter()
        .filter_map(|end| word.strip_suffix(end))
}

/// Whether a name can go on behind `gap`.
fn joins(gap: &str) -> bool {
    let gap = gap.replace("&amp;", "");
    gap.chars().all(|c| " \u{a0},.()–/".contains(c))
}

/// As many of the first `count` words as leave no bracket open, but for one that closes behind them.
fn balanced(words: &[Word<'_>], count: usize) -> usize {
    let mut outside = count;
    let mut depth = 0;
    for (at, word) in words[..count].iter().enumerate() {
        let is_last = at + 1 == count;
        for c in word.gap.chars() {
            match c {
                '(' if is_last => break,
                '(' => {
                    if depth == 0 {
                        outside = at + 1;
                    }
                    depth += 1;
                }
                ')' if depth == 0 => return at + 1,
                ')' => depth -= 1,
                _ => {}
            }
        }
    }
    if depth == 0 { count } else { outside }
}

/// The part of shared words that is taken for English: all that is set apart, or else a name.
fn run(text: &str, words: &[Word<'_>]) -> Option<Range<usize>> {
    let whole = range(words)?;
    let plain = words.iter().filter(|word| !word.has_figures()).count();
    let has_lower = text[whole.clone()].contains(char::is_lowercase);
    if plain > 1 && has_lower && is_set_apart(text, &whole) {
        return spaced(text, whole);
    }
    let first = words.iter().position(Word::is_name)?;
    let last = words.iter().rposition(Word::is_name)?;
    let figures = |word: &&Word<'_>| word.has_figures();
    let figures = words[last + 1..].iter().take_while(figures).count();
    let words = &words[first..=last + figures];
    let words = &words[..balanced(words, words.len())];
    let names = words.iter().filter(|word| word.is_name()).count();
    let name = range(words).filter(|_| names > 1)?;
    spaced(text, name)
}

/// From the first word to the last, with the bracket that closes one in between.
fn range(words: &[Word<'_>]) -> Option<Range<usize>> {
    let (last, before) = words.split_last()?;
    let count = |sign: char| -> usize {
        let gaps = before.iter().map(|word| word.gap.matches(sign).count());
        gaps.sum()
    };
    let bracket = usize::from(count('(') > count(')') && last.gap.starts_with(')'));
    Some(words[0].start..last.end() + bracket)
}

/// One word with a hyphen, or an address, is no run of words.
fn spaced(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    text[range.clone()]
        .contains([' ', '\u{a0}'])
        .then_some(range)
}

/// Whether brackets or quotation marks stand on both sides, or an explanation in brackets follows what
/// begins the text.
fn is_set_apart(text: &str, range: &Range<usize>) -> bool {
    let (before, after) = (&text[..range.start], &text[range.end..]);
    if before.ends_with('(') {
        return after.starts_with([')', ',', ';']);
    }
    let quoted = before.ends_with(['„', '“', '”', '«', '»', '‘']) || before.ends_with("&quot;");
    let closed = after.starts_with(['“', '”', '«', '»', '’']) || after.starts_with("&quot;");
    (quoted && closed) || (before.is_empty() && after.starts_with(" ("))
}

/// What may stand in a word, but not at its end.
const HANGING: [char; 3] = ['-', '\'', '’'];

fn is_inside(c: char) -> bool {
    c.is_alphanumeric() || c == '+' || HANGING.contains(&c)
}

/// The words of a text: letters and figures with hyphens, apostrophes and plus signs in them.
fn words_of(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if !c.is_alphanumeric() {
            at += sign(&text[at..]).unwrap_or(c.len_utf8());
            continue;
        }
        let rest = &text[at..];
        let word = &rest[..rest.find(|c| !is_inside(c)).unwrap_or(rest.len())];
        let word = word.trim_end_matches(HANGING);
        words.push(Word {
            text: word,
            start: at,
            gap: "",
        });
        at += word.len();
    }
    let starts = words.iter().skip(1).map(|word| word.start);
    let ends: Vec<usize> = starts.chain([text.len()]).collect();
    for (word, end) in words.iter_mut().zip(ends) {
        word.gap = &text[word.end()..end];
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{English, may_speak_english, sets_apart};
    use crate::markdown::html::escape;

    proptest! {
        #[test]
        fn no_english_is_overlooked(
            english in "([ABc]|Ab|Bcs|Łd's|[ ,.&(-]| ){0,14}",
            text in "([ABc]|Ab|Bc|Łd|Ab's|['’(„”+<]|[ ,.&-]|\u{a0}| ){0,14}",
        ) {
            let (text, escaped) = (escape(&text), escape(&english));
            let runs = English::new(&escaped).runs(&text);
            prop_assert!(may_speak_english(&text, &english) || runs.is_empty(), "{runs:?}");
        }
    }

    #[test]
    fn brackets_and_quotation_marks_set_words_apart() {
        for c in '\0'..=char::MAX {
            assert_eq!(
                sets_apart(&format!("a{c}b")),
                "(«»‘“”„".contains(c),
                "{c:?}"
            );
        }
    }

    fn marked(text: &str, english: &str) -> String {
        let mut out = text.to_owned();
        for run in English::new(english).runs(text).into_iter().rev() {
            out.insert(run.end, ']');
            out.insert(run.start, '[');
        }
        out
    }

    #[test]
    fn names_of_the_english_are_found() {
        for (text, english, expected) in [
            (
                "Rada (Hertsmere Borough Council, HBC) działa",
                "Hertsmere Borough Council (HBC) acts",
                "Rada ([Hertsmere Borough Council], HBC) działa",
            ),
            // Connecting words and figures are part of a name, words at its ends are not.
            (
                "na mocy Crime and Disorder Act 1998 to plan",
                "the Crime and Disorder Act 1998 to plan",
                "na mocy [Crime and Disorder Act 1998] to plan",
            ),
            (
                "ustawa (Police, Crime &amp; Courts Act 2022)",
                "The Police, Crime &amp; Courts Act 2022 says",
                "ustawa ([Police, Crime &amp; Courts Act 2022])",
            ),
            // Brackets in a name come in pairs.
            (
                "Watch Link (OWL) i Bodies (Websites and Apps) Act",
                "Watch Link (OWL) and Bodies (Websites and Apps) Act",
                "[Watch Link] (OWL) i [Bodies (Websites and Apps) Act]",
            ),
            // A singular of the English.
            (
                "straż (Neighbourhood Watch)",
                "join Neighbourhood Watches",
                "straż ([Neighbourhood Watch])",
            ),
            // A possessor.
            (
                "(County Council Safety Unit) i (Home Office)",
                "County Council's Safety Unit and the Home Office's fund",
                "([County Council Safety Unit]) i ([Home Office])",
            ),
            // A name of which the English has the abbreviation.
            (
                "rada (Community Safety Partnership, CSP)",
                "Each Community Safety Unit tells the CSP",
                "rada ([Community Safety Partnership], CSP)",
            ),
            // A no-break space of Polish typography.
            (
                "Once\u{a0}A\u{a0}Week",
                "Once A Week",
                "[Once\u{a0}A\u{a0}Week]",
            ),
        ] {
            assert_eq!(marked(text, english), expected);
        }
    }

    #[test]
    fn what_is_set_apart_needs_no_capitals() {
        for (text, english, expected) in [
            (
                "przeglądów (visual audits) i",
                "of visual audits and",
                "przeglądów ([visual audits]) i",
            ),
            (
                "jest „Domestic abuse (crime)”.",
                "it is “Domestic abuse (crime)”.",
                "jest „[Domestic abuse (crime)]”.",
            ),
            (
                "(safeguarding) (CCTV)",
                "safeguarding, CCTV",
                "([safeguarding]) (CCTV)",
            ),
            // The English has the brackets, too: it may be a word of both.
            ("hasło (cuckooing)", "Cuckooing", "hasło ([cuckooing])"),
            (
                "to radar (radar)",
                "it is a scanner (radar)",
                "to radar (radar)",
            ),
            (
                "Citizens Advice consumer helpline (infolinia)",
                "Citizens Advice consumer helpline",
                "[Citizens Advice consumer helpline] (infolinia)",
            ),
        ] {
            assert_eq!(marked(text, english), expected);
        }
    }

    #[test]
    fn words_of_both_languages_stay() {
        for (text, english) in [
            ("plan to problem", "plan to problem"),
            ("Hertsmere CSP", "the Hertsmere CSP"),
            ("HCC CSU", "the HCC CSU"),
            ("Plan 2023", "Plan 2023"),
            ("Anti-Social", "Anti-Social"),
            ("www.hertsmere.gov.uk", "www.hertsmere.gov.uk"),
            ("Safety Community", "Community Safety"),
            ("Hertsmere: Council", "Hertsmere; Council"),
            ("", ""),
        ] {
            assert_eq!(marked(text, english), text);
        }
    }
}
