//! The pictures: what each shows, in one sentence, and the words around it.

use method::catalog::{Depth, Surface};
use method::picture::{Band, Column, Layer};

use super::measure::{counted, millimetres};
use crate::view::state::picture::Tone;

/// Skin depth.
pub const DEPTH: &str = "How deep does each one go?";
/// What to see in it.
pub const DEPTH_SAYS: &str = "Ablative takes the surface off. Non-ablative leaves it on, or only \
    polishes it. Pin-points are in between.";
/// The choice of a tone.
pub const TONE: &str = "Skin tone of the drawing";
/// A tone.
#[must_use]
pub const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Lighter => "Lighter",
        Tone::Medium => "Medium",
        Tone::Darker => "Darker",
    }
}
/// What happens to the surface, in one line.
#[must_use]
pub const fn surface_means(surface: Surface) -> &'static str {
    match surface {
        Surface::Kept => {
            "Heat, light or cream works under a closed surface. Often called non-ablative."
        }
        Surface::Polished => "The dead top layer, or a little more, comes off.",
        Surface::PinPoints => {
            "Many tiny holes. The skin between them stays. With a drilling laser: fractional \
             ablative."
        }
        Surface::Removed => {
            "The whole top comes off as an open wound and grows back. Called ablative."
        }
    }
}
/// The name of a layer beside the drawing; the two parts of the deep skin share one.
#[must_use]
pub const fn layer(layer: Layer) -> Option<&'static str> {
    match layer {
        Layer::Dead => Some("Dead layer"),
        Layer::Outer => Some("Outer skin"),
        Layer::UpperDeep => None,
        Layer::Deep => Some("Deep skin"),
        Layer::Fat => Some("Fat"),
    }
}

/// A name that may break inside its long words.
#[must_use]
pub fn breakable(name: &str) -> String {
    const BREAKS: [(&str, &str); 6] = [
        ("", "derm"),
        ("", "abrasion"),
        ("", "needling"),
        ("treat", "ment"),
        ("fraction", "al"),
        ("fre", "quency"),
    ];
    let breaks = |at| {
        let (before, after) = name.split_at_checked(at).unwrap_or_default();
        BREAKS.iter().any(|(left, right)| before.ends_with(left) && after.starts_with(right))
    };
    let mut broken = String::new();
    for (at, letter) in name.char_indices() {
        if breaks(at) {
            broken.push('\u{ad}');
        }
        broken.push(letter);
    }
    broken
}

/// Under a tile: `0.3 to 1 mm`, `up to 0.1 mm`, `0.1 mm and more`, `not measured`.
#[must_use]
pub fn depth(depth: &Depth) -> String {
    match (depth.from.map(millimetres), depth.to.map(millimetres)) {
        (None, None) => NOT_MEASURED.to_owned(),
        (Some(from), None) => format!("{from}\u{a0}mm and more"),
        (Some(from), Some(to)) if from != "0" => format!("{from} to {to}\u{a0}mm"),
        (_, Some(to)) => format!("up to {to}\u{a0}mm"),
    }
}
/// The same where it is the length of a needle.
#[must_use]
pub fn needle(depth: &str) -> String {
    format!("needle {depth}")
}
/// No figure was found.
pub const NOT_MEASURED: &str = "not measured";
/// No treatment now.
pub const NOTHING_DONE: &str = "nothing is done";

/// The key.
pub const KEY_GAP: &str = "Gap: skin that is gone, or a hole that closes again";
/// The key.
pub const KEY_SURE: &str = "Close lines: heat or light, surface closed";
/// The key.
pub const KEY_MAY: &str = "Slanted lines: may reach this far";
/// The key.
pub const KEY_OPEN: &str = "Broken edge: lower limit not known";
/// The key in one line, where the picture is small.
pub const KEY_SHORT: &str = "Gap: skin that is gone. Close lines: heat or light. Slanted lines: how \
    far it may reach. Broken edge: lower limit not known. Thin layers are drawn thicker than life.";
/// Under the picture.
pub const DEPTH_NOTE: &str = "Thin layers are drawn thicker than life. \u{201c}Not measured\u{201d} \
    means that we found no figure, not that it is zero. Then the drawing ends inside the layer that \
    the sources name.";
/// On needles.
pub const NEEDLE_NOTE: &str =
    "For microneedling this is the length of the needle. How deep it really goes was not found.";
/// Opens the table.
pub const DEPTH_TABLE: &str = "The same as a table, with sources";
/// The caption of the table.
pub const DEPTH_CAPTION: &str = "How deep each option reaches, in millimeters";
/// The columns of the table.
pub const DEPTH_COLUMNS: [&str; 6] =
    ["Option", "Surface", "Its class", "At least", "At most", "Sources"];
/// A limit without a figure.
pub const LIMIT_UNKNOWN: &str = "not known";
/// A limit.
#[must_use]
pub fn limit(millimetres: &str) -> String {
    format!("{millimetres}\u{a0}mm")
}
/// While the long texts are not here.
pub const SOURCES_LATER: &str = "come with the long texts";

/// Under the ledger.
pub const SQUARES: &str = "Each square is 1 in 100, filled from the bottom.";
/// The picture is rounded, the words are exact.
#[must_use]
pub fn drawn_as(filled: u8) -> String {
    format!("Drawn as about {filled} of 100.")
}
/// Under 30 people or treatments.
pub const TOO_FEW: &str = "Too few to draw.";
/// Sides of faces.
pub const BY_SIDES: &str = "Counted by sides, so not drawn.";
/// No figure a picture may count.
pub const NO_COUNT: &str = "No count to draw.";
/// What that does not mean.
pub const NOT_ZERO: &str = "That is not zero.";

/// Days against change.
pub const MAP: &str = "Days against change";
/// From the list.
pub const SEE_MAP: &str = "See days against change as a picture";
/// Whose concerns; takes them.
#[must_use]
pub fn map_for(concerns: &str) -> String {
    format!("For what you chose: {concerns}.")
}
/// While nothing is chosen.
pub const CHOOSE_FIRST: &str = "Choose what bothers you first. Then this picture sets the days of \
    looking different against the size of the change.";
/// To the choice.
pub const GO_CHOOSE: &str = "Choose what bothers you";
/// The axis.
pub const MAP_AXIS: &str = "Days of looking different, one visit";
/// No option changes anything that was chosen.
pub const NO_CHANGE_KNOWN: &str = "For what you chose, no option here has a known change.";

/// What to see: the largest change, and the longest time where that is another option.
#[must_use]
pub fn map_says(largest: &Said, longest: Option<&Said>) -> String {
    let first = format!(
        "The largest here is {}: {}, with {} of looking different.",
        change(largest.band),
        largest.name,
        largest.days
    );
    let Some(longest) = longest else { return first };
    let more =
        if longest.band > largest.band { "More days off does not mean more change. " } else { "" };
    let with = change(longest.band);
    format!("{more}{first} The longest time is {}: {}, with {with}.", longest.days, longest.name)
}

/// An option in the sentence on top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its name.
    pub name: &'static str,
    /// The size of the change.
    pub band: Band,
    /// Its days.
    pub days: String,
}

/// A band inside a sentence.
#[must_use]
pub const fn change(band: Band) -> &'static str {
    match band {
        Band::Large => "a large change",
        Band::Fair => "a fair change",
        Band::Slight => "a slight change",
        Band::NoChange => "no real change",
        Band::Unknown => "no good evidence found",
        Band::NoSourceForArea => "no source found for this area",
    }
}
/// The heading of a band; takes the areas.
#[must_use]
pub fn band(band: Band, areas: &str) -> String {
    match band {
        Band::Large => "Large change".to_owned(),
        Band::Fair => "Fair change".to_owned(),
        Band::Slight => "Slight change".to_owned(),
        Band::NoChange => "No real change".to_owned(),
        Band::Unknown => "No good evidence found".to_owned(),
        Band::NoSourceForArea => format!("No source found for using it on {areas}"),
    }
}
/// A reference among the options.
pub const BESIDE_THE_LIST: &str = "beside the list";
/// What doing nothing changes.
pub const BY_ITSELF: &str = "what may fade by itself";
/// Chosen concerns without evidence.
#[must_use]
pub fn not_known_for(unknown: usize, chosen: usize) -> String {
    format!("Not known for {unknown} of {chosen} you chose.")
}
/// The visitor's days off in the key.
#[must_use]
pub fn your_days(days: u16) -> String {
    format!("Your {} off", counted(usize::from(days), "day", "days"))
}
/// The same where the picture ends before.
#[must_use]
pub fn your_days_beyond(days: u16) -> String {
    format!("{}: all of this picture is within them", your_days(days))
}
/// The key of the bars.
pub const SURE_KEY: &str = "How sure the change is:";
/// A bar without a grade.
pub const NO_STUDY: &str = "No study of it";
/// Under the picture.
pub const MAP_NOTE: &str = "Bars run from the shortest to the longest time found. The size of the \
    change is our reading of the studies, not a published score.";
/// Under it, where an option has no source for the area.
pub const OTHER_AREAS: &str =
    "Days of options without a source for your area come from other areas.";
/// Opens the table.
pub const MAP_TABLE: &str = "The same as a table, to sort";
/// The caption of the table.
pub const MAP_CAPTION: &str = "Days of looking different and size of the change. Press a heading \
    to sort.";
/// A column that sorts.
#[must_use]
pub const fn column(column: Column) -> &'static str {
    match column {
        Column::Name => "Option",
        Column::Days => "Days",
        Column::Change => "Change",
    }
}
/// A column that does not.
pub const COLUMN_SURE: &str = "How sure";
/// A column that does not.
pub const COLUMN_FOR_YOU: &str = "For you";
/// How a change was counted.
#[must_use]
pub fn of_points(points: u16, most: u16) -> String {
    format!("{points} of {}", counted(usize::from(most), "point", "points"))
}
/// No days.
pub const NO_DAYS: &str = "no days";
/// No figure for the days.
pub const DAYS_UNKNOWN: &str = "no good figure found";
