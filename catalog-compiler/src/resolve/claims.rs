//! All claims of one option by name: one list for the rules and for the long texts.

use super::{Claim, Procedure};

impl Procedure {
    /// Every graded claim but the effects, with its key below `procedure.<id>.`.
    ///
    /// Numbered from 1 without gaps. Source: keys in `method/src/catalog/texts.rs`.
    pub(crate) fn claims(&self) -> Vec<(String, &Claim)> {
        let mut claims = self.single_claims();
        for (name, list) in self.claim_lists() {
            let numbered = (1..).zip(list);
            claims.extend(numbered.map(|(number, claim)| (format!("{name}.{number}"), claim)));
        }
        claims
    }

    fn single_claims(&self) -> Vec<(String, &Claim)> {
        let named = [
            ("classification", &self.class.claim),
            ("depth", &self.depth.claim),
            ("what", &self.what.claim),
            ("mechanism", &self.mechanism),
            ("visit", &self.visit.claim),
            ("session", &self.session.claim),
            ("numbing", &self.numbing),
            ("pain", &self.pain),
            ("areas", &self.areas.claim),
            ("skin", &self.skin.claim),
            ("onset", &self.onset),
            ("durability", &self.durability),
            ("downside", &self.downside.claim),
            ("sessions", &self.visits.claim),
            ("spacing", &self.spacing.claim),
        ];
        let bands = self.recovery.bands();
        let bands = bands.map(|(name, band)| (format!("recovery.{name}"), &band.claim));
        named.map(|(name, claim)| (name.to_owned(), claim)).into_iter().chain(bands).collect()
    }

    fn claim_lists(&self) -> [(&'static str, Vec<&Claim>); 12] {
        [
            ("what.more", self.what.more.iter().collect()),
            ("visit.more", self.visit.more.iter().collect()),
            ("area", self.areas.care().collect()),
            ("outcome", self.outcomes.iter().map(|outcome| &outcome.claim).collect()),
            ("harm", self.harms.iter().map(|row| &row.claim).collect()),
            ("benefit", self.benefits.iter().map(|row| &row.claim).collect()),
            ("risk", self.risks.iter().collect()),
            ("cost", self.costs.iter().collect()),
            ("before", self.before.iter().collect()),
            ("after", self.after.iter().collect()),
            ("combined", self.combined.iter().collect()),
            ("variant", self.variants.iter().map(|variant| &variant.claim).collect()),
        ]
    }
}
