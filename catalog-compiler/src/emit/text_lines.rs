//! The lines of the long texts: a key, then fields, parted by tabs.

use std::collections::BTreeMap;

use crate::resolve::Claim;

/// Collects lines; keys sort themselves.
#[derive(Debug, Default)]
pub(super) struct TextLines(BTreeMap<String, String>);

impl TextLines {
    /// A line of plain fields. Empty fields at the end are left out.
    pub(super) fn add(&mut self, key: impl Into<String>, fields: &[&str]) {
        let line = fields.join("\t");
        self.0.insert(key.into(), line.trim_end_matches('\t').to_owned());
    }

    /// A line of a claim: text, grade, sources, whether it is unverified.
    ///
    /// Why no note: the dossier's wording is for clinicians, who read it in the TOML; here it
    /// would cost a fifth of the file.
    pub(super) fn add_claim(&mut self, key: impl Into<String>, claim: &Claim) {
        self.add_claim_with(key, &claim.text, claim);
    }

    /// The same with another text; nothing where that is empty.
    pub(super) fn add_claim_with(&mut self, key: impl Into<String>, text: &str, claim: &Claim) {
        if text.is_empty() {
            return;
        }
        let grade = claim.grade.map_or("", vocabulary::Grade::word);
        let unverified = if claim.unverified { "unverified" } else { "" };
        self.add(key, &[text, grade, &indexes(&claim.sources), unverified]);
    }

    /// The whole file: the edition's line, then all lines by their keys.
    pub(super) fn file(&self, hash: &str) -> String {
        let lines = self.0.iter().map(|(key, line)| format!("{key}\t{line}\n"));
        std::iter::once(format!("!texts\t{hash}\n")).chain(lines).collect()
    }
}

/// Source indexes, parted by commas.
pub(super) fn indexes(sources: &[u16]) -> String {
    let numbers: Vec<_> = sources.iter().map(ToString::to_string).collect();
    numbers.join(",")
}
