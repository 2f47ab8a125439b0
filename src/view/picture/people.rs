//! Icon arrays: 10 by 10 squares filled from the bottom, beside the figure they draw.
//!
//! One function for good and bad news. What may be drawn is decided by `method::picture`.

use method::catalog::{Figure, FigureValue, Grade, Procedure, Unit, concern};
use method::picture::{Drawable, SQUARES, Study, drawable, studies};
use yew::Html;

use crate::text::{measure, picture as text};
use crate::view::marks::sure;
use crate::view::markup::html;
use crate::view::session::Session;

/// Squares in a row.
const IN_A_ROW: u8 = 10;

/// What an outcome is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum News {
    /// What an option may change.
    Good,
    /// What can go wrong.
    Bad,
}

/// The published figures of a row.
pub(in crate::view) fn figures(figures: &[Figure]) -> Vec<Html> {
    let one = |figure: &Figure| {
        let about = [figure.group, figure.time].into_iter().filter(|words| !words.is_empty());
        let about = about.collect::<Vec<_>>().join(", ");
        counted(figure.value, figure.of, figure.unit, Some(figure.grade), &about, "")
    };
    figures.iter().map(one).collect()
}

/// The counted outcomes of studies, once the long texts are here.
pub(in crate::view) fn outcomes(session: &Session, record: &Procedure, news: News) -> Vec<Html> {
    let Some(texts) = session.texts() else { return Vec::new() };
    let found = studies(texts, record).into_iter().filter(|study| match study.about {
        Some(_) => news == News::Good,
        None => news == News::Bad,
    });
    let one = |study: Study| {
        // The sentence of the study says when.
        let about = match study.about {
            Some(id) => format!("{}, {}", concern(id).short.to_ascii_lowercase(), study.group),
            None => study.group.to_owned(),
        };
        counted(study.value, study.of, study.unit, study.grade, &about, study.text)
    };
    found.map(one).collect()
}

/// All arrays of one row; an empty frame where nothing can be counted.
pub(in crate::view) fn arrays(mut drawn: Vec<Html>, unknown_is_shown: bool) -> Html {
    if drawn.is_empty() && unknown_is_shown {
        drawn.push(item(Some(empty_frame()), None, text::NO_COUNT.to_owned(), "", text::NOT_ZERO));
    }
    if drawn.is_empty() {
        return Html::default();
    }
    html! { <ul class="arrays">{ for drawn }</ul> }
}

/// One figure: the squares where they may be drawn, the exact figure, who and when, how sure.
fn counted(
    value: FigureValue,
    of: u32,
    unit: Unit,
    grade: Option<Grade>,
    about: &str,
    rest: &str,
) -> Html {
    let (squares, remark) = match drawable(value, of, unit) {
        Drawable::Squares { filled, exact: true } => (Some(array(filled)), String::new()),
        Drawable::Squares { filled, exact: false } => (Some(array(filled)), text::drawn_as(filled)),
        Drawable::TooFew => (None, text::TOO_FEW.to_owned()),
        Drawable::NotPeople => (None, text::BY_SIDES.to_owned()),
    };
    let figure = measure::counted_of(value, of, unit);
    item(squares, grade, figure, &format!(": {about}."), &format!("{remark} {rest}"))
}

/// A drawing and its words: the same for good and bad news, and for what is not known.
fn item(
    drawing: Option<Html>,
    grade: Option<Grade>,
    first: String,
    about: &str,
    rest: &str,
) -> Html {
    html! {
        <li class="counted">
            { for drawing }
            <p class="small"><b>{ first }</b>{ about.to_owned() }{ " " }<span class="soft">{ rest.to_owned() }</span></p>
            if grade.is_some() { <p class="small soft">{ sure(grade) }</p> }
        </li>
    }
}

fn empty_frame() -> Html {
    html! {
        <svg class="array" viewBox="0 0 100 100" aria-hidden="true">
            <path class="array-unknown" d="M1 1H99V99H1z" />
        </svg>
    }
}

/// A hundred squares, `filled` of them from the bottom.
pub(in crate::view) fn array(filled: u8) -> Html {
    html! {
        <svg class="array" viewBox="0 0 100 100" aria-hidden="true">
            <path class="person-none" d={squares(filled, SQUARES, "h6v6h-6z", 2)} />
            <path class="person-some" d={squares(0, filled, "h8v8h-8z", 1)} />
        </svg>
    }
}

/// Squares `from` up to `to`, row by row from the bottom.
fn squares(from: u8, to: u8, square: &str, inset: u8) -> String {
    let one = |place: u8| {
        let (row, column) = (place / IN_A_ROW, place % IN_A_ROW);
        let left = column * 10 + inset;
        let top = (IN_A_ROW - 1 - row) * 10 + inset;
        format!("M{left} {top}{square}")
    };
    (from..to).map(one).collect::<Vec<_>>().concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_are_filled_from_the_bottom_left() {
        assert_eq!(squares(0, 1, "z", 1), "M1 91z");
        assert_eq!(squares(9, 11, "z", 1), "M91 91zM1 81z");
        assert_eq!(squares(99, 100, "z", 1), "M91 1z");
    }
}
