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

    /// The direction of a BCP 47 tag: that of its script, or of the script its language is
    /// usually written in (CLDR likely subtags).
    pub fn of(tag: &Locale) -> Self {
        const RTL_SCRIPTS: [&str; 8] = [
            "Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg", "Mand",
        ];
        const RTL_LANGUAGES: [&str; 12] = [
            "ar", "he", "fa", "ur", "ps", "yi", "dv", "sd", "ug", "ckb", "syr", "nqo",
        ];
        let rtl = match tag.id.script {
            Some(script) => RTL_SCRIPTS.contains(&script.as_str()),
            None => RTL_LANGUAGES.contains(&tag.id.language.as_str()),
        };
        if rtl { Self::Rtl } else { Self::Ltr }
    }
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
}

impl Language {
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
        ] {
            let locale = tag.parse().expect("a valid tag");
            assert_eq!(Direction::of(&locale).as_str(), dir, "{tag}");
        }
    }
}
