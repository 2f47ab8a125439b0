//! The fixed words of the vocabulary, seen as one kind of thing.

use vocabulary::{
    Area, AreaUse, BenefitRow, Class, Concern, ConcernGroup, Energy, GateLevel, Grade, HarmRow,
    ProcedureId, Question, QuestionGroup, SkinFit, SkinType, SourceKind, Surface, Unit, ValueId,
};

/// A word of a fixed table.
pub(crate) trait Word: Copy + Eq + 'static {
    /// The one `text` stands for.
    fn of(text: &str) -> Option<Self>;
    /// All of them, for messages.
    fn all_words() -> String;
    /// What stands in after a reported mistake; never emitted.
    fn placeholder() -> Self;
    /// `Type::Variant`, for generated code.
    fn rust(self) -> String;
}

macro_rules! fixed_words {
    ($($name:ident: $first:ident),+ $(,)?) => {$(
        impl Word for $name {
            fn of(text: &str) -> Option<Self> {
                Self::from_word(text)
            }

            fn all_words() -> String {
                let words: Vec<_> = Self::ALL.iter().map(|word| word.word()).collect();
                words.join(", ")
            }

            fn placeholder() -> Self {
                Self::$first
            }

            fn rust(self) -> String {
                format!("{}::{}", stringify!($name), self.rust_name())
            }
        }
    )+};
}

fixed_words! {
    Area: Face,
    AreaUse: NoSource,
    BenefitRow: WhatItCanChange,
    Class: Standing,
    Concern: FineLines,
    ConcernGroup: Color,
    Energy: Light,
    GateLevel: Discuss,
    Grade: U,
    HarmRow: UsualAfterEffects,
    ProcedureId: NoTreatment,
    Question: Isotretinoin,
    QuestionGroup: Life,
    SkinFit: Unknown,
    SkinType: One,
    SourceKind: Seed,
    Surface: Kept,
    Unit: People,
    ValueId: Comfort,
}
