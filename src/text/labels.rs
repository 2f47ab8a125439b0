//! Short words for ids: one exhaustive table each, so that a new id fails to compile here.

use method::catalog::{
    Area, BenefitRow, Class, ConcernGroup, Grade, HarmRow, QuestionGroup, SkinType, Surface,
    ValueId,
};
use method::decide::Group;
use method::visitor::{SurfaceLimit, Weight};

/// An area on the choice.
#[must_use]
pub const fn area(area: Area) -> &'static str {
    match area {
        Area::Face => "Face",
        Area::Eyes => "Around the eyes",
        Area::Neck => "Neck",
        Area::Decollete => "Upper chest",
        Area::Hands => "Hands",
        Area::Body => "Body",
    }
}

/// An area inside a sentence: "no source for using it on ...".
#[must_use]
pub const fn area_in_sentence(area: Area) -> &'static str {
    match area {
        Area::Face => "the face",
        Area::Eyes => "the skin around the eyes",
        Area::Neck => "the neck",
        Area::Decollete => "the upper chest",
        Area::Hands => "hands",
        Area::Body => "the body",
    }
}

/// How much a concern matters.
#[must_use]
pub const fn weight(weight: Weight) -> &'static str {
    match weight {
        Weight::Little => "A little",
        Weight::Matters => "Matters",
        Weight::Lot => "Matters a lot",
    }
}

/// The same on a chip.
#[must_use]
pub const fn weight_on_chip(weight: Weight) -> &'static str {
    match weight {
        Weight::Little => "matters a little",
        Weight::Matters => "matters",
        Weight::Lot => "matters a lot",
    }
}

/// The same after "if": `mattered a lot`.
#[must_use]
pub const fn weight_if(weight: Option<Weight>) -> &'static str {
    match weight {
        None => "did not matter",
        Some(Weight::Little) => "mattered a little",
        Some(Weight::Matters) => "mattered",
        Some(Weight::Lot) => "mattered a lot",
    }
}

/// A group of concerns.
#[must_use]
pub const fn concern_group(group: ConcernGroup) -> &'static str {
    match group {
        ConcernGroup::Color => "Color",
        ConcernGroup::FeelAndGlow => "Feel and glow",
        ConcernGroup::LinesAndFirmness => "Lines and firmness",
        ConcernGroup::Breakouts => "Breakouts",
        ConcernGroup::Scars => "Scars",
    }
}

/// A fold of health questions.
#[must_use]
pub const fn question_group(group: QuestionGroup) -> &'static str {
    match group {
        QuestionGroup::Medicine => "Medicines and creams",
        QuestionGroup::SkinNow => "The skin there now",
        QuestionGroup::SkinTendency => "How my skin behaves",
        QuestionGroup::Health => "My health in general",
        QuestionGroup::DevicesAllergies => "Implants and allergies",
        QuestionGroup::Life => "Sun, smoking, recent treatments",
    }
}

/// A value: its name and what a high level means.
#[must_use]
pub const fn value(value: ValueId) -> (&'static str, &'static str) {
    match value {
        ValueId::Comfort => ("Comfort", "little pain, no injections"),
        ValueId::ShortRecovery => ("Short recovery", "few days of looking different"),
        ValueId::FewVisits => ("Few visits", "a short course"),
        ValueId::LowCost => ("Low cost", "the whole course, at this clinic's prices"),
        ValueId::LowColourRisk => ("Low risk of color change", "few dark or light marks"),
        ValueId::Lasting => ("Lasting result", "a year or more"),
    }
}

/// What happens to the surface.
#[must_use]
pub const fn surface(surface: Surface) -> &'static str {
    match surface {
        Surface::Kept => "Surface kept",
        Surface::Polished => "Surface polished",
        Surface::PinPoints => "Pin-points",
        Surface::Removed => "Surface removed",
    }
}

/// The most a visitor accepts for the surface.
#[must_use]
pub const fn surface_limit(limit: SurfaceLimit) -> (&'static str, &'static str) {
    match limit {
        SurfaceLimit::Closed => ("It stays closed", "kept or polished"),
        SurfaceLimit::PinPoints => ("Tiny holes are fine", "pin-points that close by themselves"),
        SurfaceLimit::Any => {
            ("An open wound is fine", "the whole surface comes off and grows back")
        }
    }
}

/// What a class of the field means.
#[must_use]
pub const fn class(class: Class) -> &'static str {
    match class {
        Class::Ablative => "Ablative: it takes the surface off, and the wound grows over again.",
        Class::FractionalAblative => {
            "Fractional ablative: it takes away tiny columns and leaves skin between them."
        }
        Class::NonAblative => "Non-ablative: the surface stays, or loses only its dead layer.",
        Class::Neither => {
            "Neither ablative nor non-ablative: needles make holes and take nothing off."
        }
        Class::Standing => "Not a procedure.",
    }
}

/// A level from 0 to 3 as a visitor reads it; `None` is "no good evidence found".
#[must_use]
pub const fn change(level: Option<u8>) -> &'static str {
    match level {
        None => "no good evidence found",
        Some(0) => "no real change",
        Some(1) => "a slight change",
        Some(2) => "a fair change",
        Some(_) => "a large change",
    }
}

/// The same for "no treatment now", where a level means that it may fade by itself.
#[must_use]
pub const fn fading(level: Option<u8>) -> &'static str {
    match level {
        None => "no good evidence found",
        Some(0) => "does not fade by itself",
        Some(1) => "may fade a little by itself",
        Some(2) => "may fade by itself in part",
        Some(_) => "often fades by itself",
    }
}

/// The same words with a capital first.
#[must_use]
pub fn capital(words: &str) -> String {
    let mut own = words.to_owned();
    if let Some(first) = own.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    own
}

/// Words as a sentence: a capital first, a full stop last.
#[must_use]
pub fn sentence(words: &str) -> String {
    format!("{}.", capital(words))
}

/// How sure we are.
#[must_use]
pub const fn grade(grade: Option<Grade>) -> &'static str {
    match grade {
        Some(Grade::A) => "Trials",
        Some(Grade::B) => "Small studies",
        Some(Grade::C) => "Expert text",
        Some(Grade::S) => "One clinic's text",
        Some(Grade::U) | None => "No source found",
    }
}

/// A group: its word, and the line under it.
#[must_use]
pub const fn group(group: Group) -> (&'static str, &'static str) {
    match group {
        Group::Fits => {
            ("Fits what you said", "Helps at least one thing you chose, and keeps to your limits.")
        }
        Group::TradeOff => (
            "Fits with a trade-off",
            "Helps, but misses a limit you set or one we assume. The size of the miss is shown.",
        ),
        Group::CheckFirst => (
            "Check first",
            "Something you said, or did not know, needs a talk with a doctor before this.",
        ),
        Group::NotNow => ("Not now", "Something you said speaks against it for the time being."),
        Group::NoEvidence => {
            ("No good evidence", "Nobody has shown that it helps here, or that it does not.")
        }
        Group::DoesNotHelp => {
            ("Does not help", "Studied for what you chose, without a change worth naming.")
        }
        Group::Reference => ("Beside every list", "Two things you can do without a procedure."),
        Group::Unsorted => ("All options, A to Z", "In no order but the alphabet."),
    }
}

/// The line under a group that is empty.
#[must_use]
pub const fn empty_group(group: Group) -> &'static str {
    match group {
        Group::TradeOff => "No option misses only a limit.",
        Group::CheckFirst => "Nothing you said asks for a talk first.",
        Group::NotNow => {
            "Nothing you said rules an option out. A wrong body area does not count here: that is \
             a gap in what is known."
        }
        Group::NoEvidence => "Every option has been studied for something you chose.",
        Group::Fits | Group::DoesNotHelp | Group::Reference | Group::Unsorted => {
            "No option is in this group."
        }
    }
}

/// The four harm rows.
#[must_use]
pub const fn harm_row(row: HarmRow) -> &'static str {
    match row {
        HarmRow::UsualAfterEffects => "Usual after-effects",
        HarmRow::DarkOrLightMarks => "Dark or light marks",
        HarmRow::InfectionOrColdSores => "Infection or cold sores",
        HarmRow::HarmThatLasts => "Harm that lasts",
    }
}

/// The four benefit rows.
#[must_use]
pub const fn benefit_row(row: BenefitRow) -> &'static str {
    match row {
        BenefitRow::WhatItCanChange => "What it can change",
        BenefitRow::WhenItShows => "When it shows",
        BenefitRow::HowLongItLasts => "How long it lasts",
        BenefitRow::WhatItCannotDo => "What it cannot do",
    }
}

/// `Type 2`.
#[must_use]
pub fn skin_type(skin: SkinType) -> String {
    format!("Type {}", skin.word())
}
