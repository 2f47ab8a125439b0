//! Skin depth: one scale for all tiles, and what each option looks like under it.

use crate::catalog::{Depth, Micrometres, ProcedureId};

/// Width of a tile in units of the drawing.
pub const TILE_WIDTH: u16 = 800;
/// Height of a tile; above [`SURFACE`] there is air.
pub const TILE_HEIGHT: u16 = 2200;
/// Where the skin begins.
pub const SURFACE: u16 = 240;
/// The deepest figure of the catalogue, and the lower border of the drawn deep skin.
pub const DEEPEST: Micrometres = Micrometres(3000);

/// Depth and height of the borders between the layers.
///
/// Thin layers are drawn thicker than life: in one true scale the dead layer would be half a
/// pixel. The dead layer (10 to 15 micrometres) and the outer skin (about 100 on the face) are
/// figures of the catalogue (microdermabrasion and light peel, `depth`). It has none for the deep
/// skin: that is drawn so that the longest needle named (3 mm) still ends in it, as its text says,
/// and its upper part down to 0.4 mm. Fat has no scale.
const BORDERS: [(u16, u16); 5] =
    [(0, SURFACE), (15, 380), (100, 780), (400, 1180), (DEEPEST.0, 1880)];

/// A layer of the drawn skin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// The dead layer on top.
    Dead,
    /// The living outer skin.
    Outer,
    /// The upper part of the deep skin.
    UpperDeep,
    /// The rest of the deep skin.
    Deep,
    /// The fat under it.
    Fat,
}

impl Layer {
    /// From the surface down.
    pub const ALL: [Self; 5] = [Self::Dead, Self::Outer, Self::UpperDeep, Self::Deep, Self::Fat];

    /// Where it begins.
    #[must_use]
    pub fn top(self) -> u16 {
        BORDERS.get(self as usize).map_or(SURFACE, |(_, y)| *y)
    }

    /// Where it ends.
    #[must_use]
    pub fn bottom(self) -> u16 {
        BORDERS.get(self as usize + 1).map_or(TILE_HEIGHT, |(_, y)| *y)
    }

    fn middle(self) -> u16 {
        self.top().midpoint(self.bottom())
    }
}

/// The height at which a depth is drawn; below [`DEEPEST`] nothing has a scale.
#[must_use]
pub fn y(depth: Micrometres) -> u16 {
    let depth = depth.0.min(DEEPEST.0);
    let below = BORDERS.iter().zip(BORDERS.iter().skip(1)).find(|(_, (to, _))| depth <= *to);
    below.map_or(SURFACE, |((from, top), (to, bottom))| {
        let share = u32::from(depth - from) * u32::from(bottom - top) / u32::from(to - from);
        top + u16::try_from(share).unwrap_or_default()
    })
}

/// What a tool does to the skin, as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    /// A cream seeps in.
    Cream,
    /// Flashes heat pigment and vessels.
    Flashes,
    /// A laser heats columns under a closed surface.
    HeatedColumns,
    /// The top is rubbed or loosened off.
    Polish,
    /// Needles make holes.
    Needles,
    /// Needles make holes and heat their ends.
    HotNeedles,
    /// A laser drills columns.
    Drill,
    /// Acid is put into one narrow scar.
    SingleScar,
    /// The whole surface is taken off.
    WholeSurface,
}

/// How an option is drawn: its tool, and the deepest layer its text names. `None`: nothing is done.
///
/// The layer stands in where the catalogue has no figure; a test holds it against the words of
/// `Depth::reach`.
#[must_use]
pub const fn drawing(option: ProcedureId) -> Option<(Tool, Layer)> {
    Some(match option {
        ProcedureId::PeelSuperficial => (Tool::Polish, Layer::Outer),
        ProcedureId::PeelMedium | ProcedureId::Dermabrasion | ProcedureId::LaserAblativeFull => {
            (Tool::WholeSurface, Layer::UpperDeep)
        }
        ProcedureId::PeelDeep => (Tool::WholeSurface, Layer::Deep),
        ProcedureId::PeelTcaCross => (Tool::SingleScar, Layer::Deep),
        ProcedureId::LaserAblativeFractional => (Tool::Drill, Layer::Deep),
        ProcedureId::LaserNonablativeFractional => (Tool::HeatedColumns, Layer::Deep),
        ProcedureId::LightIpl => (Tool::Flashes, Layer::UpperDeep),
        ProcedureId::Microdermabrasion => (Tool::Polish, Layer::Dead),
        ProcedureId::Microneedling => (Tool::Needles, Layer::Deep),
        ProcedureId::RfMicroneedling => (Tool::HotNeedles, Layer::Deep),
        ProcedureId::HomeCare => (Tool::Cream, Layer::UpperDeep),
        ProcedureId::NoTreatment => return None,
    })
}

/// How deep an option reaches, as heights in the tile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    /// It surely reaches down to here.
    pub sure: u16,
    /// It may reach down to here.
    pub may: u16,
    /// Whether the lower limit is known; where not, `may` is the middle of the layer named.
    pub limit_known: bool,
}

impl Reach {
    /// The reach of a depth, `layer` being the deepest one its text names.
    ///
    /// Sure is the shallowest figure. Without one it is the surface where a deepest figure is
    /// known, else the border above the layer named.
    #[must_use]
    pub fn of(depth: &Depth, layer: Layer) -> Self {
        let sure = match (depth.from, depth.to) {
            (Some(from), _) => y(from),
            (None, Some(_)) => SURFACE,
            (None, None) => layer.top(),
        };
        let may = depth.to.map_or(layer.middle(), y);
        Self { sure, may: may.max(sure), limit_known: depth.to.is_some() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::PROCEDURES;

    #[test]
    fn deeper_is_never_drawn_higher() {
        let heights: Vec<_> = (0..=DEEPEST.0).map(|depth| y(Micrometres(depth))).collect();
        assert!(heights.is_sorted());
        assert_eq!((heights[0], heights[15], heights[100]), (SURFACE, 380, 780));
        assert_eq!(y(Micrometres(u16::MAX)), Layer::Deep.bottom());
    }

    #[test]
    fn the_scale_ends_where_the_deepest_figure_of_the_catalogue_does() {
        let figures = PROCEDURES.iter().flat_map(|option| [option.depth.from, option.depth.to]);
        assert_eq!(figures.flatten().max(), Some(DEEPEST));
    }

    #[test]
    fn the_layer_drawn_for_an_option_is_the_one_its_text_names() {
        for option in &PROCEDURES {
            let Some((_, layer)) = drawing(option.id) else {
                assert_eq!(option.depth.reach, "none");
                continue;
            };
            let words = match layer {
                Layer::Dead => "dead layer",
                Layer::Outer => "outer skin",
                Layer::UpperDeep => "upper deep skin",
                Layer::Deep => "deep skin",
                Layer::Fat => "fat",
            };
            let named = option.depth.reach.contains(words)
                || (option.id == ProcedureId::LightIpl && option.depth.reach.contains("vessels"));
            assert!(named, "{}: {} is not {words}", option.id.word(), option.depth.reach);
        }
    }

    #[test]
    fn an_option_with_figures_ends_in_the_layer_its_text_names() {
        for option in &PROCEDURES {
            if let Some((_, layer)) = drawing(option.id) {
                let reach = Reach::of(&option.depth, layer);
                assert!(reach.sure <= reach.may && reach.may <= layer.bottom(), "{option:?}");
                assert!(reach.may > layer.top(), "{}", option.id.word());
            }
        }
    }

    #[test]
    fn an_unknown_limit_is_drawn_as_unknown() {
        let depth = Depth { reach: "", from: Some(Micrometres(20)), to: None, sources: &[] };
        let reach = Reach::of(&depth, Layer::UpperDeep);
        assert_eq!((reach.sure, reach.may, reach.limit_known), (y(Micrometres(20)), 980, false));
    }
}
