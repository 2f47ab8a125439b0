//! Words of the field, explained where they stand.

use method::catalog::Surface;

/// The fold with the drawings and the words.
pub const LEGEND: &str = "What the drawings and words mean";
/// Before the words in it.
pub const WORDS: &str = "Words you will meet. Press one to read what it means:";

/// What the drawing of a surface stands for.
#[must_use]
pub const fn surface(surface: Surface) -> &'static str {
    match surface {
        Surface::Kept => "Heat, light or cream works below. The skin stays closed.",
        Surface::Polished => "The dead top layer comes off, or a little more.",
        Surface::PinPoints => "Many tiny holes. The skin between them stays.",
        Surface::Removed => "The whole top comes off as an open wound. It grows back.",
    }
}

/// The words in the legend: id in the glossary, and the word as it stands.
pub const IN_LEGEND: [(&str, &str); 6] = [
    ("resurfacing", "Resurfacing"),
    ("ablative", "Ablative"),
    ("non-ablative", "Non-ablative"),
    ("fractional", "Fractional"),
    ("downtime", "Downtime"),
    ("evidence-grade", "How sure"),
];
