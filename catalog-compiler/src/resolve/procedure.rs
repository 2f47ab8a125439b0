//! One option: everything in `procedures/<id>.toml`, in the order of that file.

use vocabulary::{BenefitRow, HarmRow, ProcedureId};

use super::{
    Areas, BalanceRow, Claim, ClassSection, Course, Depth, Downside, Effect, HealthCell, Outcome,
    Overview, Price, Recovery, Session, Skin, ValueLevel,
};
use crate::parse::Reader;
use crate::problem::Rule;

/// One option of the catalogue.
#[derive(Debug)]
pub(crate) struct Procedure {
    pub(crate) id: ProcedureId,
    pub(crate) name: String,
    pub(crate) summary: String,
    pub(crate) also_called: String,
    pub(crate) class: ClassSection,
    pub(crate) depth: Depth,
    pub(crate) what: Overview,
    pub(crate) mechanism: Claim,
    pub(crate) visit: Overview,
    pub(crate) session: Session,
    pub(crate) numbing: Claim,
    pub(crate) pain: Claim,
    pub(crate) areas: Areas,
    pub(crate) skin: Skin,
    pub(crate) effects: Vec<Effect>,
    pub(crate) onset: Claim,
    pub(crate) durability: Claim,
    pub(crate) outcomes: Vec<Outcome>,
    pub(crate) downside: Downside,
    pub(crate) harms: Vec<BalanceRow>,
    pub(crate) benefits: Vec<BalanceRow>,
    pub(crate) risks: Vec<Claim>,
    pub(crate) health: Vec<HealthCell>,
    pub(crate) recovery: Recovery,
    pub(crate) visits: Course,
    pub(crate) spacing: Course,
    pub(crate) price: Option<Price>,
    pub(crate) costs: Vec<Claim>,
    pub(crate) before: Vec<Claim>,
    pub(crate) after: Vec<Claim>,
    pub(crate) combined: Vec<Claim>,
    pub(crate) variants: Vec<Variant>,
    pub(crate) values: Vec<ValueLevel>,
}

/// One way of doing it.
#[derive(Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) claim: Claim,
}

impl Procedure {
    /// Reads one file; `notes` are the health notes that are shown without asking.
    pub(crate) fn read(reader: &Reader<'_>, expected: ProcedureId, notes: &[String]) -> Self {
        let id: ProcedureId = reader.word("id");
        if id != expected {
            let help = format!("the file's name says {}", expected.word());
            reader.report("id", Rule::UnknownId, id.word(), help);
        }
        reader.text("dossier_name");
        Self {
            id,
            name: reader.text("name"),
            summary: reader.text("summary"),
            also_called: also_called(&reader.section("also-called")),
            class: ClassSection::read(&reader.section("class")),
            depth: Depth::read(&reader.section("depth")),
            what: Overview::read(&reader.section("what-it-is")),
            mechanism: Claim::read(&reader.section("mechanism")),
            visit: Overview::read(&reader.section("visit")),
            session: Session::read(&reader.section("session")),
            numbing: Claim::read(&reader.section("numbing")),
            pain: pain(&reader.section("pain")),
            areas: Areas::read(&reader.section("areas")),
            skin: Skin::read(&reader.section("skin")),
            effects: Effect::read_all(&reader.section("effects")),
            onset: Claim::read(&reader.section("onset")),
            durability: Claim::read(&reader.section("durability")),
            outcomes: reader.list("outcomes").iter().map(Outcome::read).collect(),
            downside: Downside::read(&reader.section("downside")),
            harms: rows(reader, "harms", HarmRow::ALL.iter().map(|row| row.word())),
            benefits: rows(reader, "benefits", BenefitRow::ALL.iter().map(|row| row.word())),
            risks: risks(reader),
            health: HealthCell::read_all(&reader.section("health"), notes),
            recovery: Recovery::read(&reader.section("recovery")),
            visits: Course::visits(&reader.section("visits")),
            spacing: Course::spacing(&reader.section("spacing")),
            price: Price::read(&reader.section("price")),
            costs: claims(reader, "costs"),
            before: claims(reader, "before"),
            after: claims(reader, "after"),
            combined: claims(reader, "combined"),
            variants: reader.list("variants").iter().map(Variant::read).collect(),
            values: ValueLevel::read_all(&reader.section("values")),
        }
    }
}

impl Variant {
    fn read(reader: &Reader<'_>) -> Self {
        reader.text("id");
        reader.text("dossier_name");
        Self { name: reader.text("name"), claim: Claim::read(reader) }
    }
}

fn also_called(reader: &Reader<'_>) -> String {
    reader.text("note");
    super::claim::seeds(reader, "seeds");
    reader.text("text")
}

fn pain(reader: &Reader<'_>) -> Claim {
    reader.tenths_if_any("score_0_to_10");
    Claim::read(reader)
}

fn rows(
    reader: &Reader<'_>,
    key: &str,
    words: impl Iterator<Item = &'static str>,
) -> Vec<BalanceRow> {
    BalanceRow::read_all(&reader.section(key), &words.collect::<Vec<_>>())
}

fn claims(reader: &Reader<'_>, key: &str) -> Vec<Claim> {
    reader.list(key).iter().map(Claim::read).collect()
}

fn risks(reader: &Reader<'_>) -> Vec<Claim> {
    let risk = |section: &Reader<'_>| {
        // Why: says what a bare "of N" in the note counts, so that nobody turns it into people.
        section.text_if_any("counts");
        Claim::read(section)
    };
    reader.list("risks").iter().map(risk).collect()
}
