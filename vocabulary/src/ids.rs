//! Ids others rely on. Source: CONTRACT.md section 1.

use crate::word_table;

word_table! {
    /// One option: twelve procedures and the two standing ones.
    ProcedureId {
        PeelSuperficial = "peel-superficial",
        PeelMedium = "peel-medium",
        PeelDeep = "peel-deep",
        PeelTcaCross = "peel-tca-cross",
        LaserAblativeFull = "laser-ablative-full",
        LaserAblativeFractional = "laser-ablative-fractional",
        LaserNonablativeFractional = "laser-nonablative-fractional",
        LightIpl = "light-ipl",
        Dermabrasion = "dermabrasion",
        Microdermabrasion = "microdermabrasion",
        Microneedling = "microneedling",
        RfMicroneedling = "rf-microneedling",
        HomeCare = "home-care",
        NoTreatment = "no-treatment",
    }
}

impl ProcedureId {
    /// Home care and no treatment: references beside the groups, never competitors.
    #[must_use]
    pub const fn is_standing(self) -> bool {
        matches!(self, Self::HomeCare | Self::NoTreatment)
    }
}

word_table! {
    /// What bothers a visitor.
    Concern {
        FineLines = "fine-lines",
        DeepWrinkles = "deep-wrinkles",
        CrowsFeet = "crows-feet",
        Dullness = "dullness",
        RoughTexture = "rough-texture",
        Dryness = "dryness",
        EnlargedPores = "enlarged-pores",
        OilyClogged = "oily-clogged",
        AcneComedonal = "acne-comedonal",
        AcneInflammatory = "acne-inflammatory",
        AcneScars = "acne-scars",
        AcneScarsRolling = "acne-scars-rolling",
        AcneScarsBoxcar = "acne-scars-boxcar",
        AcneScarsIcepick = "acne-scars-icepick",
        OtherScars = "other-scars",
        SunDamage = "sun-damage",
        AgeSpots = "age-spots",
        Melasma = "melasma",
        Pih = "pih",
        UnevenTone = "uneven-tone",
        StretchMarks = "stretch-marks",
        SkinLaxity = "skin-laxity",
        Redness = "redness",
        HandsAgeing = "hands-ageing",
    }
}

word_table! {
    /// A health question.
    Question {
        Isotretinoin = "isotretinoin",
        TopicalRetinoid = "topical-retinoid",
        HerpesActive = "herpes-active",
        HerpesHistory = "herpes-history",
        AcneInflammatory = "acne-inflammatory",
        Rosacea = "rosacea",
        Eczema = "eczema",
        Koebner = "koebner",
        OpenWound = "open-wound",
        Infection = "infection",
        UndiagnosedLesion = "undiagnosed-lesion",
        Keratosis = "keratosis",
        Autoimmune = "autoimmune",
        Pregnancy = "pregnancy",
        Breastfeeding = "breastfeeding",
        Keloid = "keloid",
        Sun = "sun",
        Anticoagulants = "anticoagulants",
        Immunosuppression = "immunosuppression",
        Diabetes = "diabetes",
        Radiotherapy = "radiotherapy",
        Pacemaker = "pacemaker",
        MetalImplant = "metal-implant",
        MetalAllergy = "metal-allergy",
        AnaestheticAllergy = "anaesthetic-allergy",
        SalicylateAllergy = "salicylate-allergy",
        PhenolOrgan = "phenol-organ",
        Photosensitising = "photosensitising",
        RecentProcedure = "recent-procedure",
        Smoking = "smoking",
    }
}

impl Question {
    /// Whether the answer may be the day it ended or happened.
    ///
    /// Source: CONTRACT.md section 2, below the table of fields.
    #[must_use]
    pub const fn takes_a_day(self) -> bool {
        matches!(
            self,
            Self::Isotretinoin
                | Self::TopicalRetinoid
                | Self::Photosensitising
                | Self::Sun
                | Self::RecentProcedure
                | Self::Radiotherapy
                | Self::Pregnancy
                | Self::Breastfeeding
                | Self::Smoking
        )
    }
}

word_table! {
    /// Where on the body.
    Area {
        Face = "face",
        Eyes = "eyes",
        Neck = "neck",
        Decollete = "decollete",
        Hands = "hands",
        Body = "body",
    }
}

word_table! {
    /// What a visitor may weigh beside the concerns.
    ValueId {
        Comfort = "comfort",
        ShortRecovery = "short-recovery",
        FewVisits = "few-visits",
        LowCost = "low-cost",
        LowColourRisk = "low-colour-risk",
        Lasting = "lasting",
    }
}
