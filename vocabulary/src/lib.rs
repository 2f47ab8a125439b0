//! The field's words as types: every id and every fixed word of the catalogue.
//!
//! One table a word. The catalogue compiler checks TOML against these tables and the method
//! computes with them, so a word exists in exactly one place. Order is the order of
//! CONTRACT.md section 1 and is meaningful wherever that page says "in the order of section 1".

mod ids;
mod words;

pub use ids::{Area, Concern, ProcedureId, Question, ValueId};
pub use words::{
    AreaUse, BenefitRow, Class, ConcernGroup, Energy, GateLevel, Grade, HarmRow, QuestionGroup,
    SkinFit, SkinType, SourceKind, Surface, Unit,
};

/// Declares an enum whose variants each have one fixed kebab-case word.
macro_rules! word_table {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* #[doc = concat!("`", $word, "`")] $variant,)+ }

        impl $name {
            /// All of them, in the order of their table.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// The word used in TOML, JSON, attributes and file names.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// The variant's name in Rust, for generated code.
            #[must_use]
            pub const fn rust_name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }

            /// The one whose word is `word`, or `None`.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }

            /// Its place in [`Self::ALL`].
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}
pub(crate) use word_table;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_leads_back_to_its_id() {
        for id in ProcedureId::ALL {
            assert_eq!(ProcedureId::from_word(id.word()), Some(*id));
        }
        for id in Question::ALL {
            assert_eq!(Question::from_word(id.word()), Some(*id));
        }
    }

    #[test]
    fn the_tables_have_the_sizes_of_the_contract() {
        assert_eq!(ProcedureId::COUNT, 14);
        assert_eq!(Concern::COUNT, 24);
        assert_eq!(Question::COUNT, 30);
        assert_eq!(Area::COUNT, 6);
        assert_eq!(ValueId::COUNT, 6);
    }
}
