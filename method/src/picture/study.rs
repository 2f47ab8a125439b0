//! Study outcomes that a picture may count, from the long texts.

use crate::catalog::texts::Texts;
use crate::catalog::{Concern, FigureValue, Grade, Procedure, Unit};

/// One counted outcome of a study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Study<'a> {
    /// What it is about; `None` for a harm.
    pub about: Option<Concern>,
    /// What was counted.
    pub value: FigureValue,
    /// Out of how many.
    pub of: u32,
    /// Of what.
    pub unit: Unit,
    /// Who, or what happened to them, in a few words.
    pub group: &'a str,
    /// When, in a few words; may be empty.
    pub time: &'a str,
    /// The study in plain words: with what it was compared, and who judged.
    pub text: &'a str,
    /// How good this study is; the row it stands in may rest on others.
    pub grade: Option<Grade>,
}

/// The counted outcomes of an option, without those its benefit and harm rows already show.
#[must_use]
pub fn studies<'a>(texts: &'a Texts, option: &Procedure) -> Vec<Study<'a>> {
    let shown = |study: &Study| {
        option.figures().any(|figure| figure.value == study.value && figure.of == study.of)
    };
    let outcomes = (1u8..)
        .map(|number| format!("procedure.{}.outcome.{number}", option.id.word()))
        .map_while(|key| Some((texts.fields(&key)?, texts.fields(&format!("{key}.study")))));
    outcomes
        .filter_map(|(claim, fields)| Study::read(&claim, &fields?))
        .filter(|study| !shown(study))
        .collect()
}

impl<'a> Study<'a> {
    /// The fields of a claim and of its `.study` line; `None` where a picture may not count it.
    fn read(claim: &[&'a str], fields: &[&'a str]) -> Option<Self> {
        let field = |place: usize| fields.get(place).copied().unwrap_or_default();
        let value = match field(7).strip_suffix('%') {
            Some(percent) => FigureValue::TenthsOfPercent(percent.replace('.', "").parse().ok()?),
            None => FigureValue::Count(field(7).parse().ok()?),
        };
        (!field(5).is_empty()).then_some(())?;
        Some(Self {
            about: Concern::from_word(field(0)),
            value,
            of: field(8).parse().ok()?,
            unit: Unit::from_word(field(9))?,
            group: field(10),
            time: field(11),
            text: claim.first().copied().unwrap_or_default(),
            grade: claim.get(1).and_then(|word| Grade::from_word(word)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::{ProcedureId, procedure};

    fn texts() -> Texts {
        let raw = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));
        Texts::new(raw.to_owned()).expect("the texts of this catalogue")
    }

    #[test]
    fn a_counted_outcome_keeps_its_numbers_and_its_concern() {
        let texts = texts();
        let found = studies(&texts, procedure(ProcedureId::PeelTcaCross));
        let first = found.first().expect("a study of 30 people");
        assert_eq!(first.about, Some(Concern::AcneScarsIcepick));
        assert_eq!((first.value, first.of), (FigureValue::Count(22), 30));
        assert_eq!(first.grade, Some(Grade::B));
    }

    #[test]
    fn a_harm_that_a_row_shows_is_not_counted_again() {
        let texts = texts();
        for option in [ProcedureId::LaserAblativeFull, ProcedureId::Dermabrasion] {
            assert_eq!(studies(&texts, procedure(option)), []);
        }
    }

    #[test]
    fn an_outcome_without_a_unit_to_draw_is_left_out() {
        let fields = ["acne-scars", "series", "13", "people", "6 months", "", "", "85.0%", "13"];
        assert_eq!(Study::read(&[], &fields), None);
    }
}
