//! What kinds of characters a text is made of, told by their place in Unicode in one pass.
//!
//! In: a text. Out: what need not be looked for in it. Most characters of a text are letters of one
//! block; whatever is not known here is looked at one by one elsewhere.

/// The kinds of characters in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

/// Latin letters, and marks that all languages share; no numbers, and none that is invisible.
const PLAIN: u8 = 0;
/// Latin digits.
const DIGIT: u8 = 1;
/// Letters and marks of the Arabic script.
const ARABIC: u8 = 2;
/// Letters and marks of Gurmukhi.
const GURMUKHI: u8 = 4;
/// Chinese characters.
const HAN: u8 = 8;
/// All else.
const OTHER: u8 = 16;

impl Kinds {
    pub(super) fn of(text: &str) -> Self {
        Self(text.chars().fold(PLAIN, |kinds, c| kinds | known(c)))
    }

    /// Whether a number may be in the text.
    pub(super) fn may_have_numbers(self) -> bool {
        self.0 & (DIGIT | OTHER) != 0
    }

    /// Whether a character that is invisible or isolates may be in the text.
    pub(super) fn may_have_marks(self) -> bool {
        self.0 & OTHER != 0
    }

    /// Whether all letters belong to a script or are Latin.
    pub(super) fn are_of(self, script: &str) -> bool {
        let own = match script {
            "Arab" => ARABIC,
            "Guru" => GURMUKHI,
            "Hani" => HAN,
            _ => PLAIN,
        };
        self.0 & !(DIGIT | own) == 0
    }
}

/// Whether a character may be a number: asked first, since it takes longer to be sure.
pub(super) fn may_be_number(c: char) -> bool {
    Kinds(known(c)).may_have_numbers()
}

/// The kind of a character; that of most letters is looked up.
fn known(c: char) -> u8 {
    FIRST.get(c as usize).copied().unwrap_or_else(|| kind(c))
}

/// The kinds of the first characters, which are the letters of most scripts.
static FIRST: [u8; 0xB00] = {
    let mut kinds = [OTHER; 0xB00];
    let mut at = 0;
    while (at as usize) < kinds.len() {
        if let Some(c) = char::from_u32(at) {
            kinds[at as usize] = kind(c);
        }
        at += 1;
    }
    kinds
};

const fn kind(c: char) -> u8 {
    match c {
        '0'..='9' => DIGIT,
        '\0'..='\x7F' | '\u{A0}' | '\u{AB}' | '\u{BB}' | '\u{C0}'..='\u{24F}' => PLAIN,
        '\u{60C}' | '\u{61B}' | '\u{61F}'..='\u{65F}' | '\u{671}'..='\u{6D3}' => ARABIC,
        '\u{964}' | '\u{A01}'..='\u{A65}' | '\u{A70}'..='\u{A75}' => GURMUKHI,
        '\u{2010}'..='\u{2027}' => PLAIN,
        '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' => HAN,
        '\u{4E00}'..='\u{9FFF}' => HAN,
        '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}' => HAN,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::super::characters::first_foreign;
    use super::*;
    use crate::source::is_unseen;

    #[test]
    fn nothing_is_overlooked() {
        for c in '\0'..=char::MAX {
            let kinds = Kinds::of(c.encode_utf8(&mut [0; 4]));
            assert!(kinds.may_have_numbers() || !c.is_numeric(), "{c:?}");
            assert!(kinds.may_have_marks() || !is_unseen(c), "{c:?}");
            for script in ["Arab", "Guru", "Hani", "Latn", "Cyrl"] {
                let foreign = first_foreign(&c.to_string(), "", script);
                assert!(!kinds.are_of(script) || foreign.is_none(), "{c:?} {script}");
            }
        }
    }

    #[test]
    fn kinds_of_a_text_add_up() {
        let kinds = Kinds::of("شارع 5");
        assert!(kinds.may_have_numbers() && kinds.are_of("Arab"));
        assert!(!kinds.may_have_marks() && !kinds.are_of("Guru"));
        assert!(!Kinds::of("公园，ulica “x”").are_of("Latn"));
        assert!(Kinds::of("公园，ulica “x”").are_of("Hani"));
    }

    #[test]
    fn most_texts_are_of_one_script() {
        for (text, script) in [
            ("Zażółć gęślą jaźń – „teraz”", "Latn"),
            ("شرطة، اتصل بـ 101؟", "Arab"),
            ("ਪੰਜਾਬੀ ਮੁੱਲ੍ਹ ਅਤੇ ਸ਼ਹਿਰ।", "Guru"),
            ("警察，《计划》（第一）。", "Hani"),
        ] {
            let kinds = Kinds::of(text);
            assert!(kinds.are_of(script) && !kinds.may_have_marks(), "{text}");
        }
    }
}
