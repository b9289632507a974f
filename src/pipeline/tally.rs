//! How many translations of a language are in which state.

use std::collections::BTreeMap;

use crate::model::State;
use crate::translate::Verdicts;

/// Translations of a language, counted.
#[derive(Clone, Debug, Default)]
pub struct Tally(BTreeMap<State, usize>);

impl Tally {
    /// Counts translations; those in `broken` are broken, if they are translations.
    pub(super) fn add(&mut self, verdicts: &Verdicts, broken: &std::collections::BTreeSet<String>) {
        for (id, verdict) in verdicts {
            let state = match verdict.state.is_translated() && broken.contains(id) {
                true => State::Broken,
                false => verdict.state,
            };
            *self.0.entry(state).or_default() += 1;
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
