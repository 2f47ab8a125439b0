//! The visitor's own numbers beside each step of the method. Everything is counted here and
//! nothing decided: the groups, gates, misses and points are those of `method::decide`.

use method::catalog::{Question, concern};
use method::decide::{Assessment, Effect, GateKind, Group, Miss, steady};
use yew::Html;

use crate::text::{how as text, labels, list as list_text, measure};
use crate::view::list::SORTED;
use crate::view::marks::group_mark;
use crate::view::markup::html;
use crate::view::option::{about, sum};
use crate::view::session::Session;

/// The options that are sorted: all but home care and no treatment.
fn sorted(session: &Session) -> impl Iterator<Item = &Assessment> {
    session.decision.options.iter().filter(|option| !option.procedure.id.is_standing())
}

fn lines(lines: impl IntoIterator<Item = String>) -> Html {
    html! { <ul class="own">{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// How many questions are answered, and what each check holds back.
pub(super) fn checks(session: &Session) -> Html {
    let mut held: Vec<(GateKind, usize, usize)> = Vec::new();
    for gate in sorted(session).flat_map(|option| &option.gates) {
        let (not_now, check) = match gate.effect {
            Effect::NotNow => (1, 0),
            Effect::CheckFirst => (0, 1),
            Effect::Note => continue,
        };
        match held.iter_mut().find(|(kind, ..)| *kind == gate.kind) {
            Some(seen) => {
                seen.1 += not_now;
                seen.2 += check;
            }
            None => held.push((gate.kind, not_now, check)),
        }
    }
    let answered = text::answered(session.state.visitor.health.len(), Question::COUNT);
    let holding =
        held.iter().map(|(kind, not_now, check)| text::holds_back(about(*kind), *not_now, *check));
    let none = held.is_empty().then(|| text::NOTHING_HELD_BACK.to_owned());
    lines(std::iter::once(answered).chain(holding).chain(none))
}

/// How many options can change anything chosen.
pub(super) fn helps(session: &Session) -> Html {
    let count = |group| session.in_group(group).count();
    let (unknown, none) = (count(Group::NoEvidence), count(Group::DoesNotHelp));
    let all = sorted(session).count();
    let helping = text::help(all.saturating_sub(unknown + none), all);
    lines([helping, text::no_help(unknown, none)])
}

/// Each limit, and how many options miss it.
pub(super) fn limits(session: &Session) -> Html {
    let limits = &session.state.visitor.limits;
    let currency = session.state.clinic.currency.as_ref();
    let event = session.state.visitor.event;
    let missed = |misses: fn(&Miss) -> bool| {
        sorted(session).filter(|option| option.misses.iter().any(misses)).count()
    };
    let surface =
        limits.surface.map_or(text::ASSUMED_SURFACE, |limit| labels::surface_limit(limit).0);
    let all = [
        limits.days_off.map(|days| {
            let over = missed(|miss| matches!(miss, Miss::DaysOff { .. }));
            text::missed_by(&labels::capital(&list_text::days_off(days.0)), over)
        }),
        limits.visits.map(|visits| {
            let over = missed(|miss| matches!(miss, Miss::Visits { .. }));
            text::missed_by(&labels::capital(&list_text::visits(visits.0)), over)
        }),
        limits.budget.map(|most| {
            let over = missed(|miss| matches!(miss, Miss::Budget { .. }));
            text::missed_by(&labels::capital(&list_text::budget(most, currency)), over)
        }),
        Some(text::missed_by(surface, missed(|miss| matches!(miss, Miss::Surface { .. })))),
        event.map(|day| {
            let over = missed(|miss| matches!(miss, Miss::Event { .. }));
            text::missed_by(&labels::capital(&list_text::event(&measure::date(day))), over)
        }),
    ];
    lines(all.into_iter().flatten())
}

/// How many of all options ended in each group.
pub(super) fn groups(session: &Session) -> Html {
    html! {
        <table class="own-table" data-marks="true">
            <caption class="unseen">{ text::GROUPS_CAPTION }</caption>
            <thead class="unseen"><tr><th scope="col">{ text::GROUP }</th><th scope="col">{ text::OPTIONS }</th></tr></thead>
            <tbody>{ for SORTED.into_iter().map(|group| html! {
                <tr data-group={group.word()}>
                    <th scope="row"><span class="own-group">{ group_mark(group) }{ labels::group(group).0 }</span></th>
                    <td class="n">{ session.in_group(group).count() }</td>
                </tr>
            }) }</tbody>
            <tfoot><tr><th scope="row">{ text::ALL_OPTIONS }</th><td class="n">{ sorted(session).count() }</td></tr></tfoot>
        </table>
    }
}

/// What was chosen, with its weight.
pub(super) fn order(session: &Session) -> Html {
    let visitor = &session.state.visitor;
    let concerns = visitor.concerns.iter().map(|(id, weight)| (concern(id).short, *weight));
    let values = visitor.values.iter().map(|(id, weight)| (labels::value(id).0, *weight));
    html! {
        <table class="own-table">
            <caption class="unseen">{ text::WEIGHTS_CAPTION }</caption>
            <thead class="unseen"><tr><th scope="col">{ text::CHOSEN }</th><th scope="col">{ text::WEIGHT }</th></tr></thead>
            <tbody>{ for concerns.chain(values).map(|(name, weight)| html! {
                <tr>
                    <th scope="row">{ name }{ ": " }<span class="soft">{ labels::weight_on_chip(weight) }</span></th>
                    <td class="n">{ text::times(weight.get()) }</td>
                </tr>
            }) }</tbody>
        </table>
    }
}

/// The sum of the first option on the list.
pub(super) fn example(session: &Session) -> Html {
    match session.decision.options.iter().find(|option| option.rank.is_some()) {
        None => html! { <p>{ text::NO_FIRST_PLACE }</p> },
        Some(option) => html! {
            <div class="stack">
                <p>{ text::example(option.procedure.name) }</p>
                { sum(option) }
            </div>
        },
    }
}

/// How many small changes leave the first place as it is.
pub(super) fn change(session: &Session) -> Html {
    let state = &session.state;
    let words = match steady(&state.visitor, &state.clinic, &session.decision) {
        None => text::NO_FIRST_PLACE.to_owned(),
        Some(found) => text::steady(found.kept, found.of, &first(session)),
    };
    lines([words])
}

/// The options that share the first place, by name.
fn first(session: &Session) -> String {
    let fits = session.in_group(Group::Fits).next().map_or(Group::TradeOff, |_| Group::Fits);
    let names: Vec<_> = session
        .in_group(fits)
        .filter(|option| option.rank.is_some_and(|rank| rank.place == 1))
        .map(|option| option.procedure.name)
        .collect();
    measure::list_of(&names)
}
