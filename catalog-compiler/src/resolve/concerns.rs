//! Concerns with their natural course, and the six skin types.

use vocabulary as words;

use super::Claim;
use super::claim::{seeds, sources};
use crate::parse::Reader;
use crate::problem::Rule;

/// One concern.
#[derive(Debug)]
pub(crate) struct Concern {
    pub(crate) id: words::Concern,
    pub(crate) name: String,
    pub(crate) short: String,
    pub(crate) group: words::ConcernGroup,
    pub(crate) what: String,
    pub(crate) see_a_doctor_if: String,
    pub(crate) doctor_sources: Vec<u16>,
    /// What happens without treatment.
    pub(crate) course: Vec<Claim>,
}

impl Concern {
    /// Reads concerns.toml, all concerns in the order of their ids.
    pub(crate) fn read_all(reader: &Reader<'_>) -> Vec<Self> {
        let read = |id: &words::Concern| Self::read(*id, &reader.section(id.word()));
        words::Concern::ALL.iter().map(read).collect()
    }

    fn read(id: words::Concern, reader: &Reader<'_>) -> Self {
        reader.text("dossier_name");
        seeds(reader, "seeds");
        let doctor_sources = sources(reader, "doctor_sources");
        let reason = reader.text_if_any("doctor_reason");
        if doctor_sources.is_empty() && reason.is_none() {
            let help = "name `doctor_sources`, or say why not: doctor_reason = \"...\"";
            reader.report("doctor_sources", Rule::UncitedClaim, "", help);
        }
        Self {
            id,
            name: reader.text("name"),
            short: reader.text("short"),
            group: reader.word("group"),
            what: reader.text("what"),
            see_a_doctor_if: reader.text("see_a_doctor_if"),
            doctor_sources,
            course: reader.list("course").iter().map(Claim::read).collect(),
        }
    }
}

/// skin-types.toml.
#[derive(Debug)]
pub(crate) struct SkinTypes {
    /// Questions that help a visitor who does not know the type.
    pub(crate) help: Vec<String>,
    /// Types 1 to 6.
    pub(crate) types: Vec<SkinType>,
}

/// One skin type.
#[derive(Debug)]
pub(crate) struct SkinType {
    pub(crate) id: words::SkinType,
    pub(crate) name: String,
    pub(crate) text: String,
}

impl SkinTypes {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let help = reader.texts("help").into_iter().map(|(line, _)| line).collect();
        let types = words::SkinType::ALL.iter().map(|id| {
            let section = reader.section(id.word());
            section.text("note");
            seeds(&section, "seeds");
            sources(&section, "sources");
            SkinType { id: *id, name: section.text("name"), text: section.text("text") }
        });
        Self { help, types: types.collect() }
    }
}
