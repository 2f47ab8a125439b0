//! What the reading of the catalogue leaves behind: problems, citations, carried claims.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use crate::problem::{Place, Problem};

/// One book for the whole run. Readers share it, hence the cells.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    problems: RefCell<Vec<Problem>>,
    sources: OnceCell<BTreeMap<String, u16>>,
    cited: RefCell<BTreeSet<u16>>,
    carried: RefCell<Vec<Carried>>,
}

/// A claim of the starting articles, named by an entry.
#[derive(Clone, Debug)]
pub(crate) struct Carried {
    pub(crate) seed: String,
    pub(crate) place: Place,
}

impl Ledger {
    /// Notes a problem; reading goes on.
    pub(crate) fn report(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// Opens the table of source ids, in the order of their indexes.
    ///
    /// sources.toml is read first, and once: a later call changes nothing.
    pub(crate) fn know_sources(&self, ids: impl Iterator<Item = String>) {
        self.sources.get_or_init(|| (0..).zip(ids).map(|(index, id)| (id, index)).collect());
    }

    /// The index of a source, which counts as cited from now on.
    pub(crate) fn cite(&self, id: &str) -> Option<u16> {
        let index = *self.sources.get()?.get(id)?;
        self.cited.borrow_mut().insert(index);
        Some(index)
    }

    /// Whether any entry cites the source with this index.
    pub(crate) fn is_cited(&self, index: u16) -> bool {
        self.cited.borrow().contains(&index)
    }

    /// Notes that an entry carries a claim of the starting articles.
    pub(crate) fn carry(&self, seed: String, place: Place) {
        self.carried.borrow_mut().push(Carried { seed, place });
    }

    /// All claims carried so far.
    pub(crate) fn carried(&self) -> Vec<Carried> {
        self.carried.borrow().clone()
    }

    /// All problems, in the order of files and lines, each once.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut problems = self.problems.into_inner();
        problems.sort_by(|a, b| {
            (&a.file, a.line, &a.key, a.rule).cmp(&(&b.file, b.line, &b.key, b.rule))
        });
        problems.dedup();
        problems
    }
}
