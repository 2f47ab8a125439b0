//! Areas and skin types an option is used for.

use vocabulary::{Area, AreaUse, SkinFit, SkinType};

use super::Claim;
use crate::parse::Reader;
use crate::problem::Rule;

/// The section `[areas]`.
#[derive(Debug)]
pub(crate) struct Areas {
    /// One entry an area, in the order of the ids: its use and, with care, why.
    pub(crate) uses: Vec<(AreaUse, Option<Claim>)>,
    pub(crate) claim: Claim,
}

impl Areas {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let freely: Vec<Area> = reader.words("used");
        let with_care: Vec<Area> = reader.words("with_care");
        for area in freely.iter().filter(|area| with_care.contains(area)) {
            reader.report("with_care", Rule::Duplicate, area.word(), "used, or used with care");
        }
        let care = reader.section_if_any("care");
        if care.is_none() && !with_care.is_empty() {
            let help = "add [areas.care.<area>] with the reason for each";
            reader.report("with_care", Rule::AreaCare, "", help);
        }
        let why = |area: &Area| care.as_ref().map(|care| Claim::read(&care.section(area.word())));
        let by_area = Area::ALL.iter().map(|area| {
            if with_care.contains(area) {
                (AreaUse::WithCare, why(area))
            } else if freely.contains(area) {
                (AreaUse::Used, None)
            } else {
                (AreaUse::NoSource, None)
            }
        });
        Self { uses: by_area.collect(), claim: Claim::read(reader) }
    }

    /// Why care is needed, where it is.
    pub(crate) fn care(&self) -> impl Iterator<Item = &Claim> {
        self.uses.iter().filter_map(|(_, care)| care.as_ref())
    }
}

/// The section `[skin]`.
#[derive(Debug)]
pub(crate) struct Skin {
    /// Types 1 to 6.
    pub(crate) types: Vec<SkinFit>,
    pub(crate) claim: Claim,
}

impl Skin {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        // Why not `words`: the same fit stands there several times, once a type.
        let fits = reader.repeated_words("types");
        if fits.len() != SkinType::COUNT {
            let help = format!("{} words, for types 1 to 6", SkinType::COUNT);
            reader.report("types", Rule::MissingField, &fits.len().to_string(), help);
        }
        Self { types: fits, claim: Claim::read(reader) }
    }
}
