//! The screens: what a visitor sees and presses.
//!
//! [`Widget`] is the one component and the only writer: events become [`state::Action`]s, its
//! `update` takes the next state from a pure function, and every part of a screen is a function
//! from a [`session::Session`] to HTML. Nothing is decided here; `method::decide` does that.

mod answers;
mod ask;
mod compare;
mod contact;
mod day_field;
mod ending;
mod escape;
mod foot;
mod glossary;
mod heading;
mod how;
mod later;
mod list;
mod marks;
mod markup;
mod option;
mod parts;
mod passage;
mod picture;
mod plan;
mod session;
mod sheet;
mod start;
pub mod state;
mod summary;
mod told;
mod why;

pub use self::told::Told;

use std::rc::Rc;

use method::catalog::Concern;
use method::clinic::Clinic;
use method::date::Date;
use method::visitor::Weight;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use self::later::Piece;
use self::markup::html;
use self::parts::Part;
use self::session::{Before, Known, Session};
use self::state::later::Later;
use self::state::summary::Outcome;
use self::state::{Action, Focus, LongTexts, Screen, Start, State, Sums};
use crate::browser::after_paint::after_paint;
use crate::text;

/// The whole widget.
#[derive(Debug)]
pub struct Widget {
    known: Rc<Known>,
    /// After an answer, until the next frame.
    before: Option<Before>,
    /// Where the keyboard goes once it is drawn.
    focus: Focus,
    root: NodeRef,
}

/// What the element gives the widget.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct WidgetProps {
    /// The visitor's day.
    pub today: Date,
    /// What the clinic set.
    pub clinic: Rc<Clinic>,
    /// Level of the widget's first heading, 1 to 5.
    #[prop_or(2)]
    pub first_heading: u8,
    /// Whether it runs in a frame of its own, which the page cannot read.
    #[prop_or_default]
    pub isolated: bool,
    /// Where every visit starts.
    #[prop_or_default]
    pub start: Rc<Start>,
    /// Things said before the first render, in their order.
    #[prop_or_default]
    pub said: Rc<[Action]>,
    /// Called once, when the first screen is in the document.
    #[prop_or_default]
    pub rendered: Callback<()>,
    /// Called for what a clinic may count.
    #[prop_or_default]
    pub told: Callback<Told>,
}

impl Component for Widget {
    type Message = Action;
    type Properties = WidgetProps;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        let start = State::at(props.today, Rc::clone(&props.clinic), Rc::clone(&props.start));
        let mut state = props.said.iter().fold(start, |state, action| state.after(action.clone()));
        if !state.visitor.concerns.is_empty() {
            state.sums = Sums::All;
        }
        Self::knowing(Known::new(state))
    }

    fn changed(&mut self, context: &Context<Self>, old: &Self::Properties) -> bool {
        let WidgetProps { clinic, start, first_heading, .. } = context.props();
        if *clinic != old.clinic || *start != old.start {
            return self.update(context, Action::Page(Rc::clone(clinic), Rc::clone(start)));
        }
        *first_heading != old.first_heading
    }

    fn update(&mut self, context: &Context<Self>, action: Action) -> bool {
        match action {
            Action::Rehearse => {
                self.rehearse(context);
                return false;
            }
            Action::DrawAll => return self.before.take().is_some(),
            _ => {}
        }
        if let Some(told) = Told::by(&action) {
            context.props().told.emit(told);
        }
        let before = parts::waiting(&action, &self.known);
        let next = self.known.after(action);
        let answered = next.state.visitor != self.known.state.visitor;
        self.focus = next.state.focus;
        // Two answers within one frame are drawn whole.
        self.before = before.filter(|_| answered && self.before.is_none());
        if self.before.is_some() {
            let link = context.link().clone();
            after_paint(move || link.send_message(Action::DrawAll));
        }
        self.known = Rc::new(next);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let session = self.session(context);
        let screen = match session.state.screen {
            Screen::Start => start::screen(&session),
            Screen::Answers
            | Screen::List
            | Screen::Sheet(_)
            | Screen::Compare
            | Screen::Plan(_)
            | Screen::Map
            | Screen::Ask
            | Screen::Summary
            | Screen::How => later::piece(&session, &Piece::Screen),
        };
        let texts = match session.state.texts {
            LongTexts::Coming => "coming",
            LongTexts::Here(_) => "here",
            LongTexts::Failed => "failed",
        };
        html! {
            <div class="tc" lang="en" ref={self.root.clone()} data-texts={texts} data-over-end={session.state.over_end()}
                onkeydown={escape::on_escape(&session)}>
                { parts::part(&session, Part::Symbols) }
                // Keyed, so that a fold opened on one screen does not stand open on the next.
                <div class="page" key={session.state.screen.name()}>{ screen }{ later::piece(&session, &Piece::Tray) }{ parts::part(&session, Part::Foot) }</div>
                <p class="unseen" role="status">{ announcement(&session) }</p>
            </div>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.props().rendered.emit(());
        } else {
            self.move_focus();
            self.print();
        }
    }
}

impl Widget {
    fn knowing(known: Known) -> Self {
        Self { known: Rc::new(known), before: None, focus: Focus::Stay, root: NodeRef::default() }
    }

    fn session(&self, context: &Context<Self>) -> Session {
        Session {
            known: Rc::clone(&self.known),
            before: self.before.clone(),
            first_heading: context.props().first_heading,
            isolated: context.props().isolated,
            link: context.link().clone(),
        }
    }

    /// Draws a sorted list that nobody sees.
    ///
    /// Why: browsers compile a function when it is called for the first time. With the first choice
    /// that was half of the time until the list stood.
    fn rehearse(&self, context: &Context<Self>) {
        if self.known.state.visitor.concerns.is_empty() {
            let chosen = Action::Concern(Concern::FineLines, Some(Weight::Matters));
            let unseen = Self::knowing(self.known.after(chosen));
            drop(unseen.view(context));
            let session = unseen.session(context);
            let cards =
                session.decision.options.iter().map(|option| Part::Card(option.procedure.id));
            for part in [Part::Concerns, Part::List, Part::Legend].into_iter().chain(cards) {
                drop(part.draw(&session));
            }
        }
    }

    /// Once the page for the consultation is in the document.
    fn print(&mut self) {
        let State { summary, later, .. } = &self.known.state;
        if summary.outcome == Outcome::Printing && *later == Later::Here {
            Rc::make_mut(&mut self.known).state.summary.outcome = Outcome::Nothing;
            if let Some(root) = self.root.cast::<Element>() {
                later::print(&root);
            }
        }
    }

    fn move_focus(&mut self) {
        let selector = match std::mem::replace(&mut self.focus, Focus::Stay) {
            Focus::Stay => return,
            Focus::Heading => "#screen".to_owned(),
            Focus::OpenerOf(screen) => format!("[data-opens=\"{}\"]", screen.name()),
            Focus::Group(group) => format!("#group-{}", group.word()),
            Focus::List => "#list".to_owned(),
            Focus::PageAsText => "#page-as-text".to_owned(),
            Focus::Options => "#options, #group-fits".to_owned(),
            Focus::Tray => "#tray".to_owned(),
            Focus::Source(source) => format!("#source-{}", source.0),
            Focus::Claim(place) => format!("#claim-{place}"),
        };
        let Some(root) = self.root.cast::<Element>() else { return };
        let Ok(Some(found)) = root.query_selector(&selector) else { return };
        // What is folded away cannot have the keyboard.
        if let Ok(Some(fold)) = found.closest("details:not([open])") {
            let _ = fold.set_attribute("open", "");
        }
        if let Some(target) = found.dyn_ref::<HtmlElement>() {
            // A page that refuses the focus loses nothing else.
            let _ = target.focus();
        }
    }
}

/// What a screen reader hears after an answer: the counts, once, politely.
fn announcement(session: &Session) -> String {
    let state = &session.state;
    if state.just_cleared {
        text::list::CLEARED.to_owned()
    } else if let Some(said) = later::said(state) {
        said
    } else if let Some(news) = state.compare.news {
        text::compare::news(news, state.compare.chosen.len())
    } else if state.visitor.concerns.is_empty() {
        String::new()
    } else {
        let counts = text::list::announced(list::tally(&session.decision));
        format!("{counts} {}", text::why::moved(&session.moved))
    }
}
