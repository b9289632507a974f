//! Two texts compared word by word.

use crate::translate::sequence::common_subsequence;

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// In both texts.
    Same(String),
    /// In the old text only.
    Old(String),
    /// In the new text only.
    New(String),
}

/// The words of both texts in order: what stayed, what went, what came.
pub fn words(old: &str, new: &str) -> Vec<Part> {
    let (old, new): (Vec<&str>, Vec<&str>) = (
        old.split_whitespace().collect(),
        new.split_whitespace().collect(),
    );
    let pairs = common_subsequence(new.len(), old.len(), &|n, o| new[n] == old[o]);
    let mut parts = Vec::new();
    let (mut n, mut o) = (0, 0);
    for (&new_at, &old_at) in &pairs {
        push(&mut parts, Part::Old, &old[o..old_at]);
        push(&mut parts, Part::New, &new[n..new_at]);
        push(&mut parts, Part::Same, &new[new_at..=new_at]);
        (n, o) = (new_at + 1, old_at + 1);
    }
    push(&mut parts, Part::Old, &old[o..]);
    push(&mut parts, Part::New, &new[n..]);
    parts
}

/// Adds words to the run before them, if it is of the same kind.
fn push(parts: &mut Vec<Part>, kind: fn(String) -> Part, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    let words = words.join(" ");
    match (parts.last_mut(), kind(String::new())) {
        (Some(Part::Same(run)), Part::Same(_))
        | (Some(Part::Old(run)), Part::Old(_))
        | (Some(Part::New(run)), Part::New(_)) => {
            run.push(' ');
            run.push_str(&words);
        }
        _ => parts.push(kind(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, words};

    #[test]
    fn texts_are_compared_word_by_word() {
        for (old, new, expected) in [
            ("a b c", "a b c", "a b c"),
            (
                "There is never any complacency.",
                "There is never complacency here.",
                "There is never -any complacency.- +complacency here.+",
            ),
            ("a b", "a x b", "a +x+ b"),
            ("a", "b", "-a- +b+"),
            ("", "b", "+b+"),
        ] {
            let shown: Vec<String> = words(old, new)
                .into_iter()
                .map(|part| match part {
                    Part::Same(words) => words,
                    Part::Old(words) => format!("-{words}-"),
                    Part::New(words) => format!("+{words}+"),
                })
                .collect();
            assert_eq!(shown.join(" "), expected);
        }
    }
}
