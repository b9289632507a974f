//! The lines of a comment by which the program and a translator speak with each other.
//!
//! In: the lines of the comment above a message. Out: what they say of the English that the
//! translator saw and of the state. All other lines are the translator's own.

/// Where the text stands on the page.
pub(super) const WHERE: &str = "where: ";
/// The English that the translation was made from.
pub(super) const ENGLISH: &str = "English: ";
/// The English that a stale translation was made from.
pub(super) const WAS: &str = "English was: ";
/// What stands after `English was:` where nobody knows any more.
pub(super) const NOT_KNOWN: &str = "(not known)";
/// Today's English, above a stale translation.
pub(super) const NOW: &str = "English now: ";
/// The state.
pub(super) const STATUS: &str = "status: ";
/// The translator's word that the text is rightly the same as the English.
const SAME: &str = "same: ";
/// The beginning of an offer's first line.
pub(super) const TO_TRANSLATE: &str = "to translate: ";

/// How far a translation has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody has checked it yet.
    Draft,
    /// A translator has checked it.
    Reviewed,
}

impl Status {
    /// The word in comments and in the lock.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
        }
    }
}

/// What a comment says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Notes<'a> {
    /// `English:`
    pub english: Option<&'a str>,
    /// `English was:`
    pub was: Option<&'a str>,
    /// `English now:`
    pub now: Option<&'a str>,
    /// `status:`, where it is one that a translator may write; "stale" is none.
    pub status: Option<Status>,
    /// `same: yes`
    pub same: bool,
}

impl<'a> Notes<'a> {
    /// Reads the lines of a comment, without their `# `.
    pub(super) fn read(lines: &[&'a str]) -> Self {
        let mut notes = Self::default();
        for line in lines {
            // All keys begin with one of two letters, and few other lines do.
            if !line.trim_start().starts_with(['E', 'e', 'S', 's']) {
                continue;
            }
            // As sync writes it.
            if let Some(text) = line.strip_prefix(ENGLISH) {
                notes.english.get_or_insert(text.trim());
            } else if let Some(text) = after(line, WAS) {
                notes.was.get_or_insert(text);
            } else if let Some(text) = after(line, NOW) {
                notes.now.get_or_insert(text);
            } else if let Some(text) = after(line, ENGLISH) {
                notes.english.get_or_insert(text);
            } else if let Some(text) = after(line, STATUS) {
                notes.status = notes.status.or_else(|| status(text));
            } else if let Some(text) = after(line, SAME) {
                notes.same |= text == "yes";
            }
        }
        notes
    }

    /// The English that the translator had before her eyes.
    pub fn shown(&self) -> Option<&'a str> {
        self.now.or(self.english)
    }
}

/// What follows a key at the beginning of a comment's line; a space or two more do no harm.
pub(super) fn after<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let name = key.strip_suffix(": ").unwrap_or(key);
    let (start, rest) = line.trim_start().split_at_checked(name.len())?;
    if !start.eq_ignore_ascii_case(name) {
        return None;
    }
    Some(rest.trim_start().strip_prefix(':')?.trim())
}

/// The first word after `status:`.
pub(super) fn status(text: &str) -> Option<Status> {
    let word = text
        .split_whitespace()
        .next()?
        .trim_matches(['.', ',', ';']);
    [Status::Draft, Status::Reviewed]
        .into_iter()
        .find(|status| word.eq_ignore_ascii_case(status.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// The key is what stands before the first colon.
        #[test]
        fn keys_are_found(line in "[ \u{a0}]{0,2}([Ee]nglish|status|SAME|wa|è)?[ \u{a0}]{0,2}(was|NOW)?[ :]{0,3}(text|: |x )?[ \u{a0}]?") {
            for key in [WHERE, ENGLISH, WAS, NOW, STATUS, SAME, TO_TRANSLATE] {
                let slowly = line.split_once(':').and_then(|(name, text)| {
                    let key = key.trim_end().trim_end_matches(':');
                    name.trim().eq_ignore_ascii_case(key).then(|| text.trim())
                });
                prop_assert_eq!(after(&line, key), slowly);
            }
        }
    }

    #[test]
    fn comments_are_read() {
        let lines = [
            "where: Foreword, paragraph 1",
            "my own note: English is hard",
            "English was: A.",
            " English now:  B. ",
            "status: stale. Update the text",
            "same: yes",
        ];
        let expected = Notes {
            was: Some("A."),
            now: Some("B."),
            same: true,
            ..Notes::default()
        };
        assert_eq!(Notes::read(&lines), expected);
        assert_eq!(expected.shown(), Some("B."));
        for (line, status) in [
            ("status: draft", Some(Status::Draft)),
            ("status:reviewed.", Some(Status::Reviewed)),
            ("Status : Reviewed by Anna", Some(Status::Reviewed)),
            ("status: done", None),
        ] {
            assert_eq!(Notes::read(&[line]).status, status, "{line}");
        }
    }
}
