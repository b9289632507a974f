//! How many translations of a language are in which state.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::model::State;
use crate::translate::Verdicts;

/// Translations of a language, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally(BTreeMap<State, usize>);

/// Counts the translations of all languages.
pub(super) fn of_languages(verdicts: &[Verdicts], broken: &[BTreeSet<String>]) -> Vec<Tally> {
    let languages = verdicts.iter().zip(broken);
    let counted = languages.map(|(verdicts, broken)| {
        let mut tally = Tally::default();
        tally.add(verdicts, broken);
        tally
    });
    counted.collect()
}

impl Tally {
    /// Counts translations; those in `broken` are broken, if they are translations.
    fn add(&mut self, verdicts: &Verdicts, broken: &BTreeSet<String>) {
        for (id, verdict) in verdicts {
            let state = match verdict.state.is_translated() && broken.contains(id) {
                true => State::Broken,
                false => verdict.state,
            };
            *self.0.entry(state).or_default() += 1;
        }
    }

    /// Adds another count.
    pub(super) fn add_all(&mut self, other: &Self) {
        for (state, count) in &other.0 {
            *self.0.entry(*state).or_default() += count;
        }
    }

    /// How many are in a state.
    pub fn of(&self, state: State) -> usize {
        self.0.get(&state).copied().unwrap_or(0)
    }

    /// How many there are.
    pub fn all(&self) -> usize {
        self.0.values().sum()
    }
}
