//! Good and bad news are drawn alike, and the bad is never less.

use method::catalog::ProcedureId;
use treatment_compare::view::state::Screen;

use crate::blocks::blocks;
use crate::render::{render, sheet, typical_on, words};

/// The two halves of each pair of claims on a page, as HTML.
fn claims(html: &str) -> Vec<(&str, &str)> {
    let mut pairs = Vec::new();
    for part in html.split("<div class=\"claims").skip(1) {
        let mut halves = part.split("class=\"claim\"").skip(1);
        if let (Some(good), Some(bad)) = (halves.next(), halves.next()) {
            pairs.push((good, bad));
        }
    }
    pairs
}

#[test]
fn on_every_card_the_downside_has_as_many_lines_as_the_reasons() {
    let html = render(typical_on(Screen::List));
    let cards: Vec<_> =
        html.split("<article ").skip(1).filter(|card| card.contains("Why it is here")).collect();
    assert!(cards.len() >= 6, "{} cards", cards.len());
    for card in cards {
        let (good, bad) = claims(card)[0];
        assert!(good.contains("Why it is here") && bad.contains("Main downside"), "{card}");
        let lines = |half: &str| half.split("</ul>").next().unwrap_or("").matches("<li>").count();
        assert!(lines(bad) >= lines(good), "{card}");
    }
}

#[test]
fn on_every_sheet_four_rows_face_four_rows_in_the_same_markup() {
    for option in ProcedureId::ALL {
        let html = sheet(*option);
        let (good, bad) = claims(&html)[0];
        assert!(good.contains("What it may change") && bad.contains("What can go wrong"));
        let rows = |half: &str| half.split("</dl>").next().unwrap_or("").matches("<dt>").count();
        assert_eq!((rows(good), rows(bad)), (4, 4), "{option:?}");
        let tags = |half: &str| -> Vec<String> {
            let list = half.split("</dl>").next().unwrap_or("");
            let mut tags: Vec<_> = list
                .split('<')
                .skip(1)
                .map(|tag| tag.split(['>', ' ']).next().unwrap_or("").to_owned())
                .filter(|tag| !tag.starts_with('/'))
                .collect();
            tags.sort();
            tags.dedup();
            tags
        };
        assert_eq!(tags(good), tags(bad), "{option:?}");
    }
}

#[test]
fn a_safety_notice_is_the_first_words_of_the_downside_wherever_the_option_stands() {
    let notice = "Safety notice, US regulator, October 2025";
    for said in [vec![], typical_on(Screen::List)] {
        let html = render(said);
        let first = blocks(&html).into_iter().find(|block| block.contains(notice));
        assert!(first.as_deref().is_some_and(|first| first.starts_with(notice)), "{first:?}");
    }
    assert!(words(&sheet(ProcedureId::RfMicroneedling)).contains(notice));
}

#[test]
fn home_care_and_no_treatment_stand_beside_every_list_and_never_in_a_group() {
    for (said, is_sorted) in [(vec![], false), (typical_on(Screen::List), true)] {
        let html = render(said);
        let groups = html.split("class=\"groups\"").nth(1);
        assert_eq!(groups.is_some(), is_sorted);
        let panel = html.split("class=\"references\"").nth(1).expect("the references");
        let panel = panel.split("</section>").next().unwrap_or("");
        for id in ["home-care", "no-treatment"] {
            let option = format!("data-option=\"{id}\"");
            assert_eq!(panel.matches(&option).count(), 1, "{id}");
            assert!(groups.is_none_or(|groups| !groups.contains(&option)), "{id}");
        }
    }
}
