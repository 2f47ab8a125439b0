//! How this works, the foot, and words that explain themselves.

use method::catalog::{Days, EDITION};
use method::clinic::{Clinic, Reviewed};
use method::decision_aid::{Item, Standing, next_review};
use treatment_compare::text::{decision_aid, how, start};
use treatment_compare::view::state::{Action, Screen};

use crate::blocks::blocks;
use crate::render::{render, render_at, today, typical};

fn how_this_works(said: Vec<Action>) -> String {
    render(said.into_iter().chain([Action::Go(Screen::How)]).collect())
}

fn holds(html: &str, words: &str) -> bool {
    blocks(html).iter().any(|block| block.contains(words))
}

#[test]
fn the_method_is_told_with_the_visitors_own_numbers() {
    let html = how_this_works(typical());
    for words in [
        "You answered 1 of 30 health questions.",
        "3 \u{d7} level",
        "2 \u{d7} level",
        "3 days off:",
    ] {
        assert!(holds(&html, words), "{words}");
    }
    assert!(!holds(&how_this_works(Vec::new()), how::WITH_YOURS));
}

#[test]
fn the_groups_on_screen_add_up_to_all_options() {
    let html = how_this_works(typical());
    let (_, table) = html.split_once("Where the options ended").expect("the table");
    let (table, _) = table.split_once("</table>").expect("its end");
    let numbers: Vec<usize> = blocks(table).iter().filter_map(|cell| cell.parse().ok()).collect();
    let (all, groups) = numbers.split_last().expect("a sum");
    assert_eq!(groups.len(), 6);
    assert_eq!(groups.iter().sum::<usize>(), *all);
}

#[test]
fn without_a_signature_it_says_that_no_clinician_has_signed() {
    assert!(holds(&how_this_works(Vec::new()), start::NOT_REVIEWED));
    let reviewed = Reviewed {
        by: "Dr. A. Example".to_owned(),
        credentials: Some("Dermatologist".to_owned()),
        date: None,
    };
    let clinic = Clinic { reviewed: Some(reviewed), ..Clinic::default() };
    let html = render_at(today(), clinic, vec![Action::Go(Screen::How)]);
    assert!(holds(&html, "Dr. A. Example, Dermatologist."));
    assert!(!holds(&html, start::NOT_REVIEWED));
}

#[test]
fn an_overdue_review_is_said_on_the_day_after_it_was_due() {
    let at = |day| render_at(day, Clinic::default(), vec![Action::Go(Screen::How)]);
    assert!(!at(next_review()).contains("data-overdue"));
    let late = at(next_review().plus(Days(1)));
    assert!(late.contains("data-overdue"));
    assert!(holds(&late, "overdue"));
}

#[test]
fn version_day_and_hash_of_the_edition_are_shown() {
    let html = how_this_works(Vec::new());
    assert!(holds(&html, EDITION.version));
    assert!(holds(&html, EDITION.hash));
}

#[test]
fn every_open_point_of_the_standard_is_named_outside_a_fold() {
    let html = how_this_works(Vec::new());
    let (_, open) = html.split_once("data-open-points").expect("the lists");
    let (open, _) = open.split_once("<details").expect("their end");
    for item in Item::ALL {
        let is_open = Standing::of(*item, today(), &Clinic::default()) == Standing::Open;
        assert_eq!(holds(open, decision_aid::asks(*item)), is_open, "{item:?}");
    }
}

#[test]
fn all_44_points_have_a_line_of_their_own() {
    for item in Item::ALL {
        for standing in [Standing::Met, Standing::Open, Standing::NotApplicable] {
            assert!(!decision_aid::asks(*item).is_empty(), "{item:?}");
            let reachable = Standing::of(*item, today(), &Clinic::default()) == standing;
            assert!(!reachable || !decision_aid::line(*item, standing).is_empty(), "{item:?}");
        }
    }
    let html = how_this_works(Vec::new());
    assert_eq!(html.matches("data-standing=").count(), Item::ALL.len());
}

#[test]
fn every_screen_has_the_line_for_people_whom_looks_weigh_down() {
    for screen in [Screen::Start, Screen::Answers, Screen::List, Screen::Ask, Screen::How] {
        let html = render(vec![Action::Go(screen)]);
        assert!(holds(&html, start::LOOKS_WEIGH_DOWN), "{screen:?}");
    }
}

#[test]
fn a_word_of_the_field_explains_itself_in_place() {
    let html = render(vec![Action::Go(Screen::List)]);
    assert!(html.contains("data-term=\"ablative\""));
    assert!(holds(&html, "Takes away surface skin or turns it to vapor."));
    for (id, _) in how::IN_METHOD.iter().chain(&treatment_compare::text::glossary::IN_LEGEND) {
        let texts = crate::render::long_texts();
        assert!(texts.fields(&format!("glossary.{id}")).is_some(), "{id}");
    }
}
