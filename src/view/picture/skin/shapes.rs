//! What a tool does to the skin, as shapes in the units of a tile.
//!
//! Depths come from [`Reach`] and from nowhere else: the slanted lines run from its sure height to
//! the one it may reach, a gap ends at the sure height. Widths and the waves are only a likeness.

use method::picture::{Reach, SURFACE, TILE_WIDTH, Tool};

/// A shape: its class, the pattern it is filled with, its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// The class, which carries its look.
    pub(super) class: &'static str,
    /// The pattern, as a reference.
    pub(super) fill: Option<&'static str>,
    /// Whole numbers only.
    pub(super) path: String,
}

/// Untouched skin: its surface.
pub(super) fn untouched() -> Vec<Shape> {
    vec![line("gap-edge", format!("M0 {SURFACE}H{TILE_WIDTH}"))]
}

/// All shapes of a tile, from the back to the front.
pub(super) fn shapes(tool: Tool, reach: Reach) -> Vec<Shape> {
    match tool {
        Tool::Cream => cream(reach),
        Tool::Flashes => flashes(reach),
        Tool::HeatedColumns => heated_columns(reach),
        Tool::Polish => polish(reach),
        Tool::Needles => holes(reach, &[115, 295, 475, 655], 30),
        Tool::HotNeedles => hot_needles(reach),
        Tool::Drill => holes(reach, &[125, 365, 605], 70),
        Tool::SingleScar => holes(reach, &[350], 100),
        Tool::WholeSurface => whole_surface(reach),
    }
}

fn line(class: &'static str, path: String) -> Shape {
    Shape { class, fill: None, path }
}

fn filled(class: &'static str, fill: &'static str, path: String) -> Shape {
    Shape { class, fill: Some(fill), path }
}

/// Slanted lines where it may reach, with a broken edge where the limit is not known.
fn may_reach(reach: Reach, left: u16, width: u16) -> Vec<Shape> {
    let (sure, may) = (reach.sure, reach.may);
    let path = format!("M{left} {sure}h{width}V{may}H{left}z");
    let mut shapes = vec![filled("reach-range", "url(#may-reach)", path)];
    if !reach.limit_known {
        shapes.push(line("reach-open", format!("M{left} {may}h{width}")));
    }
    shapes
}

/// Close lines: heat or light under a closed surface.
fn zone(left: u16, top: u16, width: u16, bottom: u16) -> Shape {
    filled("reach-zone", "url(#surely)", format!("M{left} {top}h{width}V{bottom}h-{width}z"))
}

fn cream(reach: Reach) -> Vec<Shape> {
    const DROPS: &str = "M130 310h0M400 310h0M670 310h0M260 450h0M540 450h0M130 590h0M400 590h0\
        M670 590h0M260 720h0M540 720h0";
    let mut shapes = may_reach(reach, 0, TILE_WIDTH);
    shapes.push(line("reach-drop", DROPS.to_owned()));
    shapes.extend(untouched());
    shapes
}

fn flashes(reach: Reach) -> Vec<Shape> {
    let mut shapes = may_reach(reach, 240, 320);
    shapes.push(zone(100, 480, 600, 640));
    shapes.push(line("ray", "M200 40V240M400 40V240M600 40V240".to_owned()));
    let inside = format!("M200 260V480M400 260V480M600 260V480M400 650V{}", reach.sure);
    shapes.push(line("ray reach-ray", inside));
    shapes.extend(untouched());
    shapes
}

fn heated_columns(reach: Reach) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for left in [100, 340, 580] {
        shapes.extend(may_reach(reach, left, 120));
        shapes.push(zone(left, 410, 120, reach.sure));
    }
    shapes.extend(untouched());
    shapes
}

fn polish(reach: Reach) -> Vec<Shape> {
    const WAVES: &str =
        "q40 30 80 0t80 0q40 30 80 0t80 0q40 30 80 0t80 0q40 30 80 0t80 0q40 30 80 0t80 0";
    let (air, surface) = (SURFACE - 20, SURFACE + 35);
    let mut shapes = may_reach(reach, 0, TILE_WIDTH);
    shapes.push(line("gap", format!("M0 {air}V{surface}{WAVES}V{air}z")));
    shapes.push(line("gap-edge", format!("M0 {surface}{WAVES}")));
    shapes.push(line("ghost", format!("M0 {SURFACE}H{TILE_WIDTH}")));
    shapes
}

/// Open holes of one width, and the skin between them.
fn holes(reach: Reach, lefts: &[u16], width: u16) -> Vec<Shape> {
    let (air, sure) = (SURFACE - 20, reach.sure);
    let mut shapes = Vec::new();
    for &left in lefts {
        let right = left + width;
        shapes.extend(may_reach(reach, left, width));
        shapes.push(line("gap", format!("M{left} {air}V{sure}H{right}V{air}z")));
        shapes.push(line("gap-edge", format!("M{left} {SURFACE}V{sure}H{right}V{SURFACE}")));
    }
    let between = lefts.iter().map(|left| format!("H{left}M{} {SURFACE}", left + width));
    let between = between.collect::<Vec<_>>().concat();
    shapes.push(line("gap-edge", format!("M0 {SURFACE}{between}H{TILE_WIDTH}")));
    shapes
}

fn hot_needles(reach: Reach) -> Vec<Shape> {
    let mut shapes = holes(reach, &[148, 388, 628], 24);
    let middle = reach.may - 150;
    shapes.extend([160, 400, 640].map(|x: u16| {
        let left = x - 80;
        let path = format!("M{left} {middle}a80 150 0 1 0 160 0a80 150 0 1 0-160 0z");
        filled("reach-zone", "url(#surely)", path)
    }));
    shapes
}

fn whole_surface(reach: Reach) -> Vec<Shape> {
    let (air, sure) = (SURFACE - 20, reach.sure);
    let mut shapes = may_reach(reach, 140, 520);
    shapes.push(line("gap", format!("M80 {air}L140 {sure}H660L720 {air}z")));
    let edge = format!("M0 {SURFACE}H85L140 {sure}H660L715 {SURFACE}H{TILE_WIDTH}");
    shapes.push(line("gap-edge", edge));
    shapes.push(line("ghost", format!("M80 {SURFACE}H720")));
    shapes
}
