//! One tile of skin: five layers and what an option does to them.

use method::catalog::Procedure;
use method::picture::{Layer, Reach, TILE_HEIGHT, TILE_WIDTH, Tool, drawing};
use yew::Html;

use super::shapes::{Shape, shapes, untouched};
use crate::text::picture as text;
use crate::view::markup::html;

/// The layers and the two patterns, defined once a picture.
///
/// Inside the element that carries `data-tone`: a pattern takes its colours from where it stands.
pub(super) fn definitions() -> Html {
    let layers = Layer::ALL.map(|layer| {
        let class = match layer {
            Layer::Dead => "skin-dead",
            Layer::Outer => "skin-outer",
            Layer::UpperDeep => "skin-upper-deep",
            Layer::Deep => "skin-deep",
            Layer::Fat => "skin-fat",
        };
        let d = format!("M0 {}H{TILE_WIDTH}V{}H0z", layer.top(), layer.bottom());
        html! { <path {class} {d} /> }
    });
    html! {
        <svg class="unseen" aria-hidden="true">
            <defs>
                <pattern id="may-reach" width="50" height="50" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch-line" d="M0 0V50" />
                </pattern>
                <pattern id="surely" width="32" height="32" patternUnits="userSpaceOnUse">
                    <path class="hatch-line" d="M0 16H32" />
                </pattern>
                <g id="skin-layers">{ for layers }</g>
            </defs>
        </svg>
    }
}

/// The drawing alone.
pub(super) fn drawn(record: &Procedure) -> Html {
    let shapes = drawing(record.id)
        .map_or_else(untouched, |(tool, layer)| shapes(tool, Reach::of(&record.depth, layer)));
    html! {
        <svg class="skin" viewBox={format!("0 0 {TILE_WIDTH} {TILE_HEIGHT}")} preserveAspectRatio="none" aria-hidden="true">
            <use href="#skin-layers" />
            { for shapes.into_iter().map(shape) }
        </svg>
    }
}

fn shape(Shape { class, fill, path }: Shape) -> Html {
    html! { <path {class} {fill} d={path} /> }
}

/// How deep, in words. Doing nothing has no depth; of bare needles only the length is known.
pub(super) fn depth_words(record: &Procedure) -> String {
    let depth = text::depth(&record.depth);
    match drawing(record.id) {
        None => text::NOTHING_DONE.to_owned(),
        Some((Tool::Needles, _)) => text::needle(&depth),
        Some(_) => depth,
    }
}

/// The names of the layers, at their height.
pub(super) fn layer_names() -> Html {
    let names = Layer::ALL.into_iter().filter_map(text::layer);
    html! {
        <li class="skin-axis" aria-hidden="true">{ for names.map(|name| html! { <span>{ name }</span> }) }</li>
    }
}
