//! Small maps and sets over the catalogue's ids, always walked in the order of CONTRACT.md
//! section 1.

use std::fmt;
use std::marker::PhantomData;

use vocabulary::{Area, Concern, ProcedureId, Question, SkinType, ValueId};

/// An id with a fixed table.
pub trait Id: Copy + Eq + fmt::Debug + 'static {
    /// All of them, in the order of their table.
    const ALL: &'static [Self];

    /// Its place in [`Self::ALL`].
    fn index(self) -> usize;

    /// The word used in JSON.
    fn word(self) -> &'static str;

    /// The one whose word is `word`, or `None`.
    fn from_word(word: &str) -> Option<Self>;
}

macro_rules! ids {
    ($($name:ident),+) => { $(
        impl Id for $name {
            const ALL: &'static [Self] = $name::ALL;
            fn index(self) -> usize { $name::index(self) }
            fn word(self) -> &'static str { $name::word(self) }
            fn from_word(word: &str) -> Option<Self> { $name::from_word(word) }
        }
    )+ };
}
ids!(Area, Concern, ProcedureId, Question, SkinType, ValueId);

/// At most one entry an id.
#[derive(Clone, PartialEq, Eq)]
pub struct ById<K, V, const N: usize> {
    entries: [Option<V>; N],
    ids: PhantomData<K>,
}

impl<K: Id, V, const N: usize> ById<K, V, N> {
    /// Without any entry.
    #[must_use]
    pub fn new() -> Self {
        Self { entries: std::array::from_fn(|_| None), ids: PhantomData }
    }

    /// The entry of `id`, or `None`.
    #[must_use]
    pub fn get(&self, id: K) -> Option<&V> {
        self.entries.get(id.index())?.as_ref()
    }

    /// Sets the entry of `id`; `None` takes it away.
    pub fn set(&mut self, id: K, value: impl Into<Option<V>>) {
        if let Some(entry) = self.entries.get_mut(id.index()) {
            *entry = value.into();
        }
    }

    /// All entries, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (K, &V)> {
        K::ALL.iter().zip(&self.entries).filter_map(|(id, entry)| Some((*id, entry.as_ref()?)))
    }

    /// The ids that have an entry, in their order.
    pub fn ids(&self) -> impl Iterator<Item = K> {
        self.iter().map(|(id, _)| id)
    }

    /// Whether no id has an entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(Option::is_none)
    }

    /// How many ids have an entry.
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }
}

impl<K: Id, V, const N: usize> Default for ById<K, V, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Id, V, const N: usize> FromIterator<(K, V)> for ById<K, V, N> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (id, value) in entries {
            map.set(id, value);
        }
        map
    }
}

impl<K: Id, V: fmt::Debug, const N: usize> fmt::Debug for ById<K, V, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

/// A set of ids, as bits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct IdSet<K> {
    bits: u32,
    ids: PhantomData<K>,
}

impl<K: Id> IdSet<K> {
    /// The set without any id.
    #[must_use]
    pub const fn new() -> Self {
        Self { bits: 0, ids: PhantomData }
    }

    /// Whether `id` is in it.
    #[must_use]
    pub fn contains(self, id: K) -> bool {
        self.bits & Self::bit(id) != 0
    }

    /// Puts `id` in.
    pub fn insert(&mut self, id: K) {
        self.bits |= Self::bit(id);
    }

    /// Takes `id` out.
    pub fn remove(&mut self, id: K) {
        self.bits &= !Self::bit(id);
    }

    /// Whether no id is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// How many ids are in it.
    #[must_use]
    pub const fn len(self) -> u32 {
        self.bits.count_ones()
    }

    /// Its ids in their order.
    pub fn iter(self) -> impl Iterator<Item = K> {
        K::ALL.iter().copied().filter(move |id| self.contains(*id))
    }

    /// The bits, id by id from the lowest, as the catalogue's tables write them.
    #[must_use]
    pub const fn bits(self) -> u32 {
        self.bits
    }

    fn bit(id: K) -> u32 {
        1 << id.index()
    }
}

impl<K: Id> Default for IdSet<K> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Id> FromIterator<K> for IdSet<K> {
    fn from_iter<I: IntoIterator<Item = K>>(ids: I) -> Self {
        let mut set = Self::new();
        for id in ids {
            set.insert(id);
        }
        set
    }
}

impl<K: Id> fmt::Debug for IdSet<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_in_the_order_of_the_ids_however_they_were_set() {
        let map: ById<Area, u8, 6> = [(Area::Body, 1), (Area::Face, 2)].into_iter().collect();
        assert_eq!(map.iter().collect::<Vec<_>>(), [(Area::Face, &2), (Area::Body, &1)]);
    }

    #[test]
    fn an_id_taken_out_of_a_set_is_gone() {
        let mut set: IdSet<Question> = Question::ALL.iter().copied().collect();
        assert_eq!(set.len(), 30);
        set.remove(Question::Smoking);
        assert!(!set.contains(Question::Smoking) && set.contains(Question::Isotretinoin));
    }
}
