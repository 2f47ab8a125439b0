//! One option of the catalogue with all that the method and the first screens need.

use super::{
    AreaUse, BenefitRow, Claim, Class, Days, Energy, Figure, GateLevel, Grade, HarmRow, Level,
    Micrometres, ProcedureId, Question, Range, SkinFit, SourceId, Sources, Surface, Visits,
};

/// One option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Procedure {
    /// Its id.
    pub id: ProcedureId,
    /// Name on screen.
    pub name: &'static str,
    /// What is done, in one short sentence.
    pub summary: &'static str,
    /// Words under the badge: `non-ablative`, `needles and heat`.
    pub class_words: &'static str,
    /// The class.
    pub class: Class,
    /// Whether sources class it differently.
    pub class_disputed: bool,
    /// What happens to the surface.
    pub surface: Surface,
    /// How it reaches the skin; empty for the standing options.
    pub energy: &'static [Energy],
    /// How deep it reaches.
    pub depth: Depth,
    /// The main downside. An open safety notice is its first words.
    pub downside: Claim,
    /// Whether a regulator's safety notice is open.
    pub safety_notice: bool,
    /// One entry an area, in the order of the ids.
    pub areas: [AreaRecord; 6],
    /// One entry a skin type, 1 to 6.
    pub skin_types: [SkinFit; 6],
    /// What the skin gate says, and its sources.
    pub skin_claim: Claim,
    /// Recovery after one visit.
    pub recovery: Recovery,
    /// Visits of a course; `None` where there are none or no figure was found.
    pub visits: Option<Range<Visits>>,
    /// Days between visits; `None` for one visit or where no figure was found.
    pub spacing: Option<Range<Days>>,
    /// What it can change, one entry a concern.
    pub effects: [Effect; 24],
    /// What a "yes" means, one entry a health question; `None` where the catalogue has no entry.
    pub health: [Option<HealthCell>; 30],
    /// How it serves what a visitor values, one entry a value.
    pub values: [ValueLevel; 6],
    /// Price of one visit as found, second-hand; `None` where none was found.
    pub price: Option<Price>,
    /// What can go wrong: the same four rows for every option.
    pub harms: [HarmClaim; 4],
}

/// What only the screens behind the list show stands in tables of its own, so that it can come in
/// the later part.
impl Procedure {
    /// What speaks for it: as many rows as there are of harms, of the same shape.
    #[must_use]
    pub fn benefits(&self) -> &'static [BenefitClaim; 4] {
        #[expect(clippy::indexing_slicing, reason = "the array has one entry an id")]
        &super::BENEFITS[self.id.index()]
    }

    /// What a "yes" to a health question means, in a plain sentence; empty without an entry.
    #[must_use]
    pub fn health_words(&self, question: Question) -> &'static str {
        #[expect(clippy::indexing_slicing, reason = "the arrays have one entry an id")]
        super::HEALTH_WORDS[self.id.index()][question.index()]
    }

    /// The published figures behind the sentence of a harm row.
    #[must_use]
    pub fn harm_figures(&self, row: HarmRow) -> &'static [Figure] {
        #[expect(clippy::indexing_slicing, reason = "the arrays have one entry an id")]
        super::HARM_FIGURES[self.id.index()][row.index()]
    }

    /// All published figures, those of harms first.
    pub fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        let harms = HarmRow::ALL.iter().map(|row| self.harm_figures(*row));
        harms.chain(self.benefits().iter().map(|row| row.figures)).flatten()
    }
}

/// How deep an option reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Depth {
    /// Deepest layer in plain words: `upper deep skin`.
    pub reach: &'static str,
    /// Shallowest depth named; `None` where unknown.
    pub from: Option<Micrometres>,
    /// Deepest depth named; `None` where unknown, which is not "none".
    pub to: Option<Micrometres>,
    /// Where the depth comes from; the first screen cites it.
    pub sources: &'static [SourceId],
}

/// Use in one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaRecord {
    /// Whether a source was found.
    pub used: AreaUse,
    /// Why care is needed; empty unless `WithCare`.
    pub care: &'static str,
    /// Sources of the area statement.
    pub sources: Sources,
}

/// What an option can change about one concern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// `None` is "no good evidence found", never zero.
    pub level: Option<Level>,
    /// `None` where the level is.
    pub grade: Option<Grade>,
    /// Whether the option can make this concern worse.
    pub caution: bool,
    /// Areas the evidence comes from, as bits by `Area::index`.
    pub evidence_areas: u8,
    /// Skin types the evidence comes from, as bits by `SkinType::index`; `None` where not stated.
    pub evidence_skin: Option<u8>,
    /// Where it comes from.
    pub sources: Sources,
}

/// What "yes" to a health question means for one option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HealthCell {
    /// The catalogue's word.
    pub level: GateLevel,
    /// Days to wait; `None` is "until it has passed", never 0.
    pub wait: Option<Days>,
    /// Where that comes from. The sentence is [`Procedure::health_words`].
    pub sources: Sources,
}

/// How an option serves one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValueLevel {
    /// `None` where unknown (and for low cost, which only a clinic's prices can give).
    pub level: Option<Level>,
    /// `None` where the level is.
    pub grade: Option<Grade>,
    /// Sources of the field the level comes from.
    pub sources: Sources,
}

/// Recovery after one visit, counted from the day of the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovery {
    /// Days of looking different.
    pub looks_different: Option<Range<Days>>,
    /// Last day of redness, long end.
    pub redness_until: Option<Days>,
    /// Days until the surface has stopped peeling, or has closed over.
    pub healing: Option<Range<Days>>,
    /// First day of make-up.
    pub make_up_from: Option<Range<Days>>,
    /// First day of sport.
    pub sport_from: Option<Range<Days>>,
    /// Days to stay out of the sun.
    pub out_of_sun: Option<Range<Days>>,
    /// Sources of the bands.
    pub sources: Sources,
}

/// A price as found: shown, never multiplied or compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Price {
    /// Lowest, whole US dollars.
    pub from: u32,
    /// Highest; equal to `from` for an average.
    pub to: u32,
    /// Whether it is one average figure.
    pub average: bool,
    /// `None` where the year is unknown.
    pub year: Option<u16>,
    /// Where it was found.
    pub sources: Sources,
}

/// One harm row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HarmClaim {
    /// Which row.
    pub row: HarmRow,
    /// A plain sentence with the figure, or "No good figure found."
    pub claim: Claim,
}

/// One benefit row, of the same shape as a harm row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BenefitClaim {
    /// Which row.
    pub row: BenefitRow,
    /// A plain sentence.
    pub claim: Claim,
    /// The published figures behind the sentence.
    pub figures: &'static [Figure],
}
