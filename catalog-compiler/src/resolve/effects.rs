//! What an option can change about each concern.

use vocabulary::{Area, Concern, SkinType};

use super::Claim;
use crate::parse::Reader;
use crate::problem::Rule;

/// One cell: an option and a concern.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) concern: Concern,
    /// 0 to 3; `None` is unknown, never zero.
    pub(crate) level: Option<u32>,
    pub(crate) caution: bool,
    pub(crate) areas: Vec<Area>,
    pub(crate) skin: Vec<SkinType>,
    pub(crate) claim: Claim,
}

impl Effect {
    /// Reads the section `[effects]`: one table a concern, all of them, in the order of the ids.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        let read = |concern: &Concern| Self::read(*concern, &reader.section(concern.word()));
        Concern::ALL.iter().map(read).collect()
    }

    fn read(concern: Concern, reader: &Reader<'_>) -> Self {
        let level = reader.number_if_any("level", 3);
        let effect = Self {
            concern,
            level,
            caution: reader.flag("caution"),
            areas: reader.words("evidence_areas"),
            skin: reader.words("evidence_skin"),
            claim: Claim::read(reader),
        };
        if level.is_some() && effect.areas.is_empty() {
            let help = "name the areas the evidence comes from";
            reader.report("evidence_areas", Rule::MissingField, "", help);
        }
        effect
    }
}
