//! Fixed words of the catalogue that are not ids. Source: DESIGN.md section 3, facts/derived.md.

use crate::word_table;

word_table! {
    /// What a procedure does to the surface, in one word of the field.
    Class {
        Ablative = "ablative",
        FractionalAblative = "fractional-ablative",
        NonAblative = "non-ablative",
        /// Needles: the old pair does not fit.
        Neither = "neither",
        /// Home care and no treatment.
        Standing = "standing",
    }
}

word_table! {
    /// What happens to the surface, from the least to the most.
    Surface {
        Kept = "kept",
        Polished = "polished",
        PinPoints = "pin-points",
        Removed = "removed",
    }
}

word_table! {
    /// How a procedure reaches the skin. A procedure has a set of these.
    Energy {
        Chemical = "chemical",
        Light = "light",
        Mechanical = "mechanical",
        Needles = "needles",
        RadioFrequency = "radio-frequency",
    }
}

word_table! {
    /// How good the evidence is, from trials to nothing.
    Grade {
        /// Systematic review, meta-analysis or controlled trial.
        A = "A",
        /// Cohort, case series, consensus guideline, regulator.
        B = "B",
        /// Expert text or clinic information.
        C = "C",
        /// Only the texts the project began with.
        S = "S",
        /// No source found.
        U = "U",
    }
}

word_table! {
    /// The catalogue's word for what a health answer means for an option.
    GateLevel {
        Absolute = "absolute",
        Delay = "delay",
        Relative = "relative",
        Discuss = "discuss",
        Ok = "ok",
    }
}

word_table! {
    /// How a procedure suits one skin type.
    SkinFit {
        Ok = "ok",
        Caution = "caution",
        Avoid = "avoid",
        Unknown = "unknown",
    }
}

word_table! {
    /// Fitzpatrick type, written 1 to 6.
    SkinType {
        One = "1",
        Two = "2",
        Three = "3",
        Four = "4",
        Five = "5",
        Six = "6",
    }
}

word_table! {
    /// Whether a source was found for using a procedure in an area.
    AreaUse {
        Used = "used",
        WithCare = "with-care",
        NoSource = "no-source",
    }
}

word_table! {
    /// The harm rows every procedure has. Source: CONTRACT.md section 6.
    HarmRow {
        UsualAfterEffects = "usual-after-effects",
        DarkOrLightMarks = "dark-or-light-marks",
        InfectionOrColdSores = "infection-or-cold-sores",
        HarmThatLasts = "harm-that-lasts",
    }
}

word_table! {
    /// The benefit rows that stand beside the harm rows, as many of them.
    BenefitRow {
        WhatItCanChange = "what-it-can-change",
        WhenItShows = "when-it-shows",
        HowLongItLasts = "how-long-it-lasts",
        WhatItCannotDo = "what-it-cannot-do",
    }
}

word_table! {
    /// What a denominator counts. Treatments and sides never become people.
    Unit {
        People = "people",
        Treatments = "treatments",
        Sides = "sides",
    }
}

word_table! {
    /// The plain groups concerns are shown in.
    ConcernGroup {
        Color = "color",
        FeelAndGlow = "feel-and-glow",
        LinesAndFirmness = "lines-and-firmness",
        Breakouts = "breakouts",
        Scars = "scars",
    }
}

word_table! {
    /// The folds health questions are shown in.
    QuestionGroup {
        Medicine = "medicine",
        SkinNow = "skin-now",
        SkinTendency = "skin-tendency",
        Health = "health",
        DevicesAllergies = "devices-allergies",
        Life = "life",
    }
}

word_table! {
    /// What kind of text a source is.
    SourceKind {
        Trial = "trial",
        Review = "review",
        Guideline = "guideline",
        Cohort = "cohort",
        Regulator = "regulator",
        Society = "society",
        Hospital = "hospital",
        Textbook = "textbook",
        Commercial = "commercial",
        Seed = "seed",
    }
}
