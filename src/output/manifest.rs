//! The list of published files that lies among them.
//!
//! In: paths, digests and sizes. Out: JSON that is the same for the same files, and back.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The name of the manifest in the target.
pub(super) const MANIFEST: &str = ".fingerpost-manifest.json";

/// The form of the manifest. A manifest of another version is not used.
const VERSION: u32 = 1;

/// What was published: every file but the manifest itself.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    version: u32,
    /// By path with `/`, sorted by bytes.
    pub(super) files: BTreeMap<String, Entry>,
}

/// What a published file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// SHA-256, as lower case hexadecimal digits.
    #[serde(serialize_with = "to_hex", deserialize_with = "from_hex")]
    pub(super) sha256: [u8; 32],
    /// Length in bytes.
    pub(super) size: u64,
}

impl Manifest {
    /// A manifest of these files.
    pub(super) fn new(files: BTreeMap<String, Entry>) -> Self {
        let version = VERSION;
        Self { version, files }
    }

    /// Reads a manifest.
    ///
    /// One that is damaged or of another version counts as one without files: then each file is
    /// written again, which is slower and always right.
    pub(super) fn from_json(json: &[u8]) -> Self {
        serde_json::from_slice(json)
            .ok()
            .filter(|manifest: &Self| manifest.version == VERSION)
            .unwrap_or_else(|| Self::new(BTreeMap::new()))
    }

    /// The manifest as text.
    pub(super) fn to_json(&self) -> String {
        let json = serde_json::to_string_pretty(self).expect("maps with text keys are JSON");
        json + "\n"
    }
}

fn to_hex<S: Serializer>(digest: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let text: String = halves
        .map(|half| char::from(DIGITS[usize::from(half)]))
        .collect();
    serializer.serialize_str(&text)
}

fn from_hex<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
    let text = String::deserialize(deserializer)?;
    let mut digest = [0; 32];
    let pairs = text.as_bytes().chunks(2).map(std::str::from_utf8);
    let is_whole = text.len() == 2 * digest.len();
    for (byte, pair) in digest.iter_mut().zip(pairs) {
        let pair = pair.map_err(de::Error::custom)?;
        *byte = u8::from_str_radix(pair, 16).map_err(de::Error::custom)?;
    }
    is_whole
        .then_some(digest)
        .ok_or_else(|| de::Error::custom("not SHA-256"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Manifest {
        let entry = |size| Entry {
            sha256: [0xab; 32],
            size,
        };
        let files = [("en/index.html", 2), ("en-GB", 1), ("en.html", 3)];
        Manifest::new(
            files
                .map(|(path, size)| (path.to_owned(), entry(size)))
                .into(),
        )
    }

    #[test]
    fn is_sorted_and_comes_back() {
        let json = sample().to_json();
        let expected = r#"{
  "version": 1,
  "files": {
    "en-GB": {
      "sha256": "ab",
      "size": 1
    },
    "en.html": {
      "sha256": "ab",
      "size": 3
    },
    "en/index.html": {
      "sha256": "ab",
      "size": 2
    }
  }
}
"#;
        let expected = expected.replace("ab", &"ab".repeat(32));
        assert_eq!(json, expected);
        assert_eq!(Manifest::from_json(json.as_bytes()), sample());
    }

    #[test]
    fn damaged_counts_as_empty() {
        let newer = sample()
            .to_json()
            .replace("\"version\": 1", "\"version\": 2");
        let short = sample().to_json().replacen("abab", "ab", 1);
        let odd = sample().to_json().replacen("abab", "a\u{e9}b", 1);
        for json in [
            "",
            "{",
            "[]",
            "{\"version\": 1}",
            &newer,
            &short,
            &odd,
            "\u{0}",
        ] {
            let manifest = Manifest::from_json(json.as_bytes());
            assert!(manifest.files.is_empty(), "{json:?}");
        }
    }
}
