//! Names that must differ.

use std::collections::{HashMap, HashSet};

/// Names that are taken.
#[derive(Debug, Default)]
pub struct Names {
    taken: HashSet<String>,
    /// By a name that was wanted again, the number to go on with.
    next: HashMap<String, usize>,
}

impl Names {
    /// Takes a name; false where it is taken already.
    pub fn take(&mut self, name: &str) -> bool {
        !self.taken.contains(name) && self.taken.insert(name.to_owned())
    }

    /// Takes the first of `base`, `base-2`, `base-3` and so on that is neither taken nor reserved.
    pub fn take_free(&mut self, base: &str, is_reserved: impl Fn(&str) -> bool) -> String {
        if !is_reserved(base) && self.take(base) {
            return base.to_owned();
        }
        let next = self.next.entry(base.to_owned()).or_insert(2);
        loop {
            let name = format!("{base}-{next}");
            *next += 1;
            if !is_reserved(&name) && self.taken.insert(name.clone()) {
                return name;
            }
        }
    }
}

impl<'a> FromIterator<&'a str> for Names {
    fn from_iter<I: IntoIterator<Item = &'a str>>(names: I) -> Self {
        Self {
            taken: names.into_iter().map(str::to_owned).collect(),
            next: HashMap::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn the_first_free_number_follows() {
        let mut names = Names::from_iter(["a-2"]);
        let is_reserved = |name: &str| name == "main" || name == "a-3";
        assert!(!names.take("a-2"));
        let bases = ["a", "a", "a", "a-2", "main", "b"];
        let found = bases.map(|base| names.take_free(base, is_reserved));
        assert_eq!(found, ["a", "a-4", "a-5", "a-2-2", "main-2", "b"]);
    }
}
