//! How many translations of a language are in which state.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::State;

/// Translations of a language, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally(BTreeMap<State, usize>);

impl FromIterator<State> for Tally {
    fn from_iter<I: IntoIterator<Item = State>>(states: I) -> Self {
        let mut tally = Self::default();
        for state in states {
            *tally.0.entry(state).or_default() += 1;
        }
        tally
    }
}

impl Tally {
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
