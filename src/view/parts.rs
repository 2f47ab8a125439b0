//! Parts of a screen that are drawn by themselves: after an answer, what shows it comes first.
//!
//! An answer changes nearly every card of the list, most of them out of sight, and is given in one of
//! many rows of controls. What shows the answer is drawn at once, the other parts right after the
//! frame that shows it: until then they stay as they are.

use std::rc::Rc;

use method::catalog::{ProcedureId, Question, ValueId};
use method::decide::Assessment;
use yew::virtual_dom::{Key, VComp};
use yew::{Component, Context, Html, Properties};

use super::foot::foot;
use super::later::{self, Piece};
use super::option::{card, name_alone};
use super::session::{Before, Known, Session};
use super::start::{chips, masthead};
use super::state::{Action, Field};
use super::{list, marks};

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The card of an option.
    Card(ProcedureId),
    /// The place of a card that is still to be drawn.
    Name(ProcedureId),
    /// The drawings that others refer to.
    Symbols,
    /// The decision and the plain facts.
    Masthead,
    /// The end of every screen.
    Foot,
    /// What bothers the visitor.
    Concerns,
    /// The list below the questions.
    List,
    /// The row of a health question.
    Question(Question),
    /// The row of a value.
    Value(ValueId),
    /// What the drawings and words of the list mean.
    Legend,
}

impl Part {
    /// What stands in its place.
    pub(super) fn draw(self, session: &Session) -> Html {
        match self {
            Self::Card(id) => of_option(session, id, card),
            Self::Name(id) => of_option(session, id, name_alone),
            Self::Symbols => marks::symbols(),
            Self::Masthead => masthead(session),
            Self::Foot => foot(session),
            Self::Concerns => chips(session),
            Self::List => list::section(session),
            Self::Question(id) => later::piece(session, &Piece::Question(id)),
            Self::Value(id) => later::piece(session, &Piece::Value(id)),
            Self::Legend => later::piece(session, &Piece::Legend),
        }
    }

    /// What it is called among its siblings. A card keeps its place while only its name is drawn.
    fn word(self) -> &'static str {
        match self {
            Self::Card(id) | Self::Name(id) => id.word(),
            Self::Symbols => "symbols",
            Self::Masthead => "masthead",
            Self::Foot => "foot",
            Self::Concerns => "concerns",
            Self::List => "list",
            Self::Question(id) => id.word(),
            Self::Value(id) => id.word(),
            Self::Legend => "legend",
        }
    }
}

fn of_option(session: &Session, id: ProcedureId, draw: fn(&Session, &Assessment) -> Html) -> Html {
    session.decision.option(id).map(|option| draw(session, option)).unwrap_or_default()
}

/// What waits for the next frame after `action`, which followed `known`; `None` where it is no
/// answer, and everything is drawn at once.
pub(super) fn waiting(action: &Action, known: &Rc<Known>) -> Option<Before> {
    let shows_it = match action {
        Action::Concern(..) => Some(Part::Concerns),
        Action::Health(id, _) | Action::Type(Field::Day(id), _) => Some(Part::Question(*id)),
        Action::Value(id, _) => Some(Part::Value(*id)),
        Action::Evidence(_) => Some(Part::List),
        Action::Area(..) | Action::Skin(_) | Action::Surface(_) | Action::Type(..) => None,
        _ => return None,
    };
    Some(Before { known: Rc::clone(known), shows_it })
}

/// A part, or what it was before the last answer.
pub(super) fn part(session: &Session, part: Part) -> Html {
    let waits = session.before.as_ref().filter(|before| before.shows_it != Some(part));
    drawn_from(session, waits.map_or(&session.known, |before| &before.known), part)
}

/// A part as it is with what was known then.
pub(super) fn drawn_from(session: &Session, known: &Rc<Known>, part: Part) -> Html {
    // Inside the list, cards wait by themselves.
    let before = session.before.clone().filter(|_| part == Part::List);
    let before = before.filter(|before| !Rc::ptr_eq(&before.known, known));
    let session = Session { known: Rc::clone(known), before, ..session.clone() };
    let key = Some(Key::from(part.word()));
    VComp::new::<Drawn>(Rc::new(DrawnProps { session, part }), key).into()
}

/// A part in its place. It is drawn again when more is known, and not with everything around it.
struct Drawn;

#[derive(Properties)]
struct DrawnProps {
    session: Session,
    part: Part,
}

impl PartialEq for DrawnProps {
    fn eq(&self, other: &Self) -> bool {
        let (here, there) = (&self.session, &other.session);
        self.part == other.part
            && Rc::ptr_eq(&here.known, &there.known)
            && here.before.is_some() == there.before.is_some()
            && here.first_heading == there.first_heading
            && here.isolated == there.isolated
    }
}

impl Component for Drawn {
    type Message = ();
    type Properties = DrawnProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let DrawnProps { session, part } = context.props();
        part.draw(session)
    }
}
