//! Endings: said first, with what to do next. Real endings, never a fallback.

use method::catalog::Concern;
use method::decide::{Effect, Ending, GateKind, Group, Waiting, waiting};
use yew::Html;

use super::heading::heading;
use super::passage::{Look, opener};
use super::session::Session;
use super::state::{Action, Layout, Screen};
use super::summary;
use crate::text::{endings as text, list as list_text};
use crate::view::markup::html;

/// What is said before the list, where there is something to say.
pub(super) fn ending(session: &Session) -> Html {
    match (session.decision.ending, waiting(&session.state.visitor)) {
        (Some(Ending::SeeADoctorFirst), _) => doctor(session),
        (_, Some(Waiting::Pregnancy)) => pregnancy(session),
        (ending, Some(Waiting::MarksFade)) => html! {
            <>{ marks_fade(session) }{ of_the_list(session, ending) }</>
        },
        (ending, None) => of_the_list(session, ending),
    }
}

fn of_the_list(session: &Session, ending: Option<Ending>) -> Html {
    match ending {
        Some(Ending::SeeADoctorFirst) => doctor(session),
        Some(Ending::NoConcernChosen) => {
            html! { <p class="lead" data-needs="program">{ text::unsorted::LINE }</p> }
        }
        Some(Ending::NothingFits) => nothing(session),
        Some(Ending::CheckFirstOnly) => check(session),
        None => Html::default(),
    }
}

fn panel(
    session: &Session,
    word: &'static str,
    title: &'static str,
    lead: &str,
    rest: Html,
) -> Html {
    html! {
        <section class="ending" part="ending" data-ending={word}>
            { heading(session, session.list_step(), "group-title", html! { { title } }) }
            <p class="lead">{ lead.to_owned() }</p>
            { rest }
            <div class="actions">
                { opener(session, Screen::Answers, Look::Plain, html! { { list_text::CHANGE_ANSWERS } }) }
                { summary::open(session, Look::Plain) }
                if session.something_chosen() && session.state.layout == Layout::Groups {
                    <button type="button" class="plain-button" onclick={session.on(Action::Layout(Layout::Alphabet))}>
                        { text::nothing::BROWSE }
                    </button>
                }
            </div>
        </section>
    }
}

fn lines(lines: &[&str]) -> Html {
    html! { <ul class="dots">{ for lines.iter().map(|line| html! { <li>{ (*line).to_owned() }</li> }) }</ul> }
}

fn doctor(session: &Session) -> Html {
    use text::doctor::{LEAD, LINES, TITLE};
    panel(session, Ending::SeeADoctorFirst.word(), TITLE, LEAD, lines(&LINES))
}

fn pregnancy(session: &Session) -> Html {
    use text::waiting::{PREGNANCY, PREGNANCY_LINES, TITLE};
    panel(session, "waiting", TITLE, PREGNANCY, lines(&PREGNANCY_LINES))
}

/// The natural course is the catalogue's; until the long texts are here, the rest is said alone.
fn marks_fade(session: &Session) -> Html {
    use text::waiting::{MARKS, MARKS_LINES, TITLE};
    let course = (1..).map_while(|number| {
        session.texts()?.text(&format!("concern.{}.course.{number}", Concern::Pih.word()))
    });
    let said: Vec<_> = course.chain(MARKS_LINES).collect();
    panel(session, "waiting", TITLE, MARKS, lines(&said))
}

fn nothing(session: &Session) -> Html {
    let holds = |group| session.in_group(group).next().is_some();
    let mut said = Vec::new();
    if holds(Group::NotNow) {
        said.push(text::nothing::WAITS);
    }
    if holds(Group::NoEvidence) {
        said.push(text::nothing::NO_EVIDENCE);
    }
    if !holds(Group::NotNow) {
        said.push(text::nothing::NOT_MADE);
    }
    said.push(text::nothing::MEANWHILE);
    let word = Ending::NothingFits.word();
    panel(session, word, text::nothing::TITLE, text::nothing::LEAD, lines(&said))
}

fn check(session: &Session) -> Html {
    let options: Vec<_> = session.in_group(Group::CheckFirst).collect();
    let held_by_skin = options.iter().filter(|option| {
        let mut holding = option.gates.iter().filter(|gate| gate.effect == Effect::CheckFirst);
        holding.any(|gate| gate.kind == GateKind::Skin)
    });
    let mut said = Vec::new();
    match held_by_skin.count() {
        0 => {}
        all if all == options.len() => said.push(text::check::SKIN),
        _ => said.push(text::check::SKIN_OF_SOME),
    }
    said.push(text::check::ASK);
    let lead = text::check::lead(options.len());
    panel(session, Ending::CheckFirstOnly.word(), text::check::TITLE, &lead, lines(&said))
}
