//! Outcomes of studies: what was found in whom, and whether it may be drawn.

use vocabulary::{Concern, Unit};

use super::class::number_or_reason;
use super::{Claim, Figure};
use crate::parse::Reader;
use crate::problem::Rule;

/// One outcome of one study.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// `None` is a study of harms.
    pub(crate) about: Option<Concern>,
    /// The kind of study in plain words.
    pub(crate) study: String,
    pub(crate) of: Option<u32>,
    pub(crate) unit: Unit,
    /// When it was measured, in plain words.
    pub(crate) when: String,
    /// What a picture of it may count; `None` where it may not be drawn.
    pub(crate) draw: Option<Unit>,
    pub(crate) self_rated: bool,
    pub(crate) figure: Option<Figure>,
    pub(crate) claim: Claim,
}

impl Outcome {
    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        let about = match reader.text("about").as_str() {
            "risk" => None,
            word => reader.known(word, &reader.place_of("about")),
        };
        let of = number_or_reason(reader, "of", 1_000_000);
        let draw = match reader.text("draw").as_str() {
            "no" => None,
            word => reader.known(word, &reader.place_of("draw")),
        };
        // Why: the dossier's wording, for clinicians who read the TOML; nothing shows it.
        reader.text("design");
        let time = reader.text("time");
        let outcome = Self {
            about,
            study: reader.text("study"),
            of,
            unit: reader.word_if_any("unit").unwrap_or(Unit::People),
            // Why: most times are plain as the dossier says them.
            when: reader.text_if_any("when").unwrap_or(time),
            draw,
            self_rated: reader.flag("self_rated"),
            figure: reader.section_if_any("figure").as_ref().map(Figure::read),
            claim: Claim::read(reader),
        };
        if outcome.draw.is_some() && outcome.draw != Some(outcome.unit) {
            let help = format!("the study counted {}", outcome.unit.word());
            reader.report("draw", Rule::DrawnUnit, "", help);
        }
        outcome
    }
}
