//! Records by the ids of their messages, in little memory: there is one for each text of a site in each language.

use super::Record;

/// Records in the order of their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Records {
    /// All ids, one behind the other.
    ids: String,
    /// Where each of them ends.
    ends: Vec<u32>,
    records: Vec<Record>,
}

impl Records {
    /// Makes room for so many more.
    pub(super) fn reserve(&mut self, records: usize) {
        /// Few ids are much longer.
        const ID: usize = 48;
        self.ids.reserve(records * ID);
        self.ends.reserve_exact(records);
        self.records.reserve_exact(records);
    }

    /// Adds a record, whose id comes behind all others; false where it does not.
    pub(super) fn push(&mut self, id: &str, record: Record) -> bool {
        let is_next = self.records.is_empty() || self.id(self.records.len() - 1) < id;
        let end = u32::try_from(self.ids.len() + id.len());
        let (true, Ok(end)) = (is_next, end) else {
            return false;
        };
        self.ids.push_str(id);
        self.ends.push(end);
        self.records.push(record);
        true
    }

    fn id(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.ids[start as usize..self.ends[at] as usize]
    }

    /// The record with this id.
    pub(super) fn get(&self, id: &str) -> Option<&Record> {
        let (mut low, mut high) = (0, self.records.len());
        while low < high {
            let middle = low.midpoint(high);
            match self.id(middle).cmp(id) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Equal => return Some(&self.records[middle]),
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        None
    }

    pub(super) fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// All of them with their ids.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Record)> {
        let records = self.records.iter().enumerate();
        records.map(|(at, record)| (self.id(at), record))
    }
}

impl FromIterator<(Box<str>, Record)> for Records {
    /// Of two records with one id the first counts.
    fn from_iter<I: IntoIterator<Item = (Box<str>, Record)>>(records: I) -> Self {
        let mut sorted: Vec<(Box<str>, Record)> = records.into_iter().collect();
        sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut records = Self::default();
        for (id, record) in sorted {
            records.push(&id, record);
        }
        records
    }
}
