//! Languages: code, tag, direction.
//!
//! In: what the configuration says of a language. Out: its writing direction, derived from the
//! tag's script. It knows nothing of messages.

use icu_locale_core::Locale;

/// Index of a language in the configuration; English, the source, is [`LangId::SOURCE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangId(pub u8);

impl LangId {
    /// English, the language the plan is written in.
    pub const SOURCE: Self = Self(0);

    /// The index as a number.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of an HTML `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The direction of a BCP 47 tag: that of its script. A language that is not listed is taken to run
    /// from left to right.
    pub fn of(tag: &Locale) -> Self {
        const RTL: [&str; 8] = [
            "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand",
        ];
        match script_of(tag) {
            Some(script) if RTL.contains(&script) => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

/// The languages that UK councils publish in, by the script they are usually written in (CLDR
/// likely subtags). Japanese and Korean, which mix scripts, are left out.
const SCRIPTS: [(&str, &str); 20] = [
    ("Arab", "ar ckb fa ks ps sd ug ur"),
    ("Armn", "hy"),
    ("Beng", "as bn"),
    ("Cyrl", "be bg kk ky mk mn ru sr tg uk"),
    ("Deva", "hi mai mr ne"),
    ("Ethi", "am ti"),
    ("Geor", "ka"),
    ("Grek", "el"),
    ("Gujr", "gu"),
    ("Guru", "pa"),
    ("Hani", "yue zh"),
    ("Hebr", "he yi"),
    (
        "Latn",
        "af ca cs cy da de en es et eu fi fr ga gd hr hu id is it ku lt lv ms mt nl no pl pt ro rom sk sl so sq sv \
         sw tl tr vi yo",
    ),
    ("Mlym", "ml"),
    ("Nkoo", "nqo"),
    ("Sinh", "si"),
    ("Syrc", "syr"),
    ("Taml", "ta"),
    ("Telu", "te"),
    ("Thaa", "dv"),
];

/// The ISO 15924 code of the script a tag is written in, where it is known; `Hani` for both kinds of
/// Chinese characters.
fn script_of(tag: &Locale) -> Option<&'static str> {
    let codes = SCRIPTS.iter().map(|(code, _)| *code);
    if let Some(script) = tag.id.script {
        return match script.as_str() {
            "Hans" | "Hant" => Some("Hani"),
            named => codes
                .chain(["Adlm", "Mand", "Rohg"])
                .find(|code| *code == named),
        };
    }
    let language = tag.id.language.as_str();
    let written = |languages: &str| languages.split(' ').any(|known| known == language);
    let found = SCRIPTS.iter().find(|(_, languages)| written(languages));
    found.map(|(code, _)| *code)
}

/// One language of the site.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its index.
    pub id: LangId,
    /// Folder, URL and command line name, such as `zh`.
    pub code: String,
    /// BCP 47 tag for `lang` and `hreflang`, such as `zh-Hans`.
    pub tag: String,
    /// ICU locale for formatting, such as `ar-u-nu-latn`.
    pub format: Locale,
    /// The language's own name.
    pub name: String,
    /// Writing direction.
    pub direction: Direction,
    /// ISO 15924 code of the script its letters belong to, where it is known.
    pub script: Option<&'static str>,
}

impl Language {
    /// A language by what the configuration says of it.
    pub fn new(id: LangId, code: &str, tag: (&str, &Locale), format: Locale, name: &str) -> Self {
        Self {
            id,
            code: code.to_owned(),
            tag: tag.0.to_owned(),
            format,
            name: name.to_owned(),
            direction: Direction::of(tag.1),
            script: script_of(tag.1),
        }
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.direction.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_script() {
        for (tag, dir) in [
            ("en-GB", "ltr"),
            ("ar", "rtl"),
            ("zh-Hans", "ltr"),
            ("pa", "ltr"),
            ("pa-Arab", "rtl"),
            ("ur", "rtl"),
            ("az-Arab", "rtl"),
            ("ar-Latn", "ltr"),
            ("xx", "ltr"),
        ] {
            let locale = tag.parse().expect("a valid tag");
            assert_eq!(Direction::of(&locale).as_str(), dir, "{tag}");
        }
    }

    #[test]
    fn scripts_are_known() {
        for (tag, script) in [
            ("en-GB", Some("Latn")),
            ("ar", Some("Arab")),
            ("zh-Hans", Some("Hani")),
            ("pl", Some("Latn")),
            ("pa", Some("Guru")),
            ("pa-Arab", Some("Arab")),
            ("xx", None),
        ] {
            let locale = tag.parse().expect("a valid tag");
            assert_eq!(script_of(&locale), script, "{tag}");
        }
    }
}
