//! Differences that a person can read.

use crate::site::Tree;

/// The lines that differ, `-` expected and `+` found, with a line around them; none when equal.
pub(crate) fn lines(expected: &str, found: &str) -> Option<String> {
    if expected == found {
        return None;
    }
    let (old, new): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let marked = marked(&old, &new);
    let mut out = String::new();
    for (at, (mark, line)) in marked.iter().enumerate() {
        let near = marked[at.saturating_sub(1)..(at + 2).min(marked.len())]
            .iter()
            .any(|(mark, _)| *mark != ' ');
        if near {
            out.push_str(&format!("  {mark} {line}\n"));
        }
    }
    if out.is_empty() {
        out.push_str("  (only line ends differ)\n");
    }
    Some(out)
}

/// Lines of both texts by their longest common run.
fn marked<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<(char, &'a str)> {
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            common[a][b] = if old[a] == new[b] {
                common[a + 1][b + 1] + 1
            } else {
                common[a + 1][b].max(common[a][b + 1])
            };
        }
    }
    let (mut a, mut b) = (0, 0);
    let mut out = Vec::new();
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            out.push((' ', old[a]));
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || (a < old.len() && common[a + 1][b] >= common[a][b + 1]) {
            out.push(('-', old[a]));
            a += 1;
        } else {
            out.push(('+', new[b]));
            b += 1;
        }
    }
    out
}

/// How two trees differ; none when equal.
pub(crate) fn trees(expected: &Tree, found: &Tree) -> Option<String> {
    let mut out = String::new();
    for (path, bytes) in expected {
        match found.get(path) {
            None => out.push_str(&format!("{path}: is missing\n")),
            Some(other) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                if let Some(lines) = lines(&text(bytes), &text(other)) {
                    out.push_str(&format!("{path}:\n{lines}"));
                } else if bytes != other {
                    out.push_str(&format!("{path}: other bytes\n"));
                }
            }
        }
    }
    for path in found.keys().filter(|path| !expected.contains_key(*path)) {
        out.push_str(&format!("{path}: is new\n"));
    }
    (!out.is_empty()).then_some(out)
}

#[test]
fn shows_what_differs() {
    assert_eq!(lines("a\nb\n", "a\nb\n"), None);
    let found = lines("a\nb\nc\nd\n", "a\nx\nc\nd\n");
    assert_eq!(found.as_deref(), Some("    a\n  - b\n  + x\n    c\n"));
}
