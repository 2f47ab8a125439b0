//! Side by side: as much bad news as good, and few presses away.

use method::catalog::{Concern, ProcedureId};
use method::visitor::Weight;
use treatment_compare::view::state::compare::{Act, Part};
use treatment_compare::view::state::{Action, Screen};

use crate::render::render;

/// Most presses from the first control of the widget to a comparison of two options.
const MOST_PRESSES: usize = 12;

fn choose(option: ProcedureId) -> Action {
    Action::Compare(Act::Toggle(option))
}

fn compared(options: &[ProcedureId], concerns: usize, then: &[Action]) -> String {
    let concerns = Concern::ALL.iter().take(concerns);
    let mut said: Vec<_> =
        concerns.map(|concern| Action::Concern(*concern, Some(Weight::Lot))).collect();
    said.extend(options.iter().map(|option| choose(*option)));
    said.push(Action::Go(Screen::Compare));
    said.extend(then.iter().cloned());
    render(said)
}

/// The rows of a kind, each from its opening tag to the next row.
fn rows<'a>(page: &'a str, kind: &str) -> Vec<&'a str> {
    let mark = format!("data-row=\"{kind}\"");
    let rows = page.split("<tr ").filter(|row| row.contains(&mark));
    rows.map(|row| row.split("</tr>").next().unwrap_or_default()).collect()
}

/// Names and attributes of all elements that hold words, without the words.
fn shape(cell: &str) -> Vec<&str> {
    let tags = cell.split('<').filter_map(|part| part.split('>').next());
    tags.filter(|tag| tag.starts_with('p') && !tag.starts_with("path")).collect()
}

const FOUR: [ProcedureId; 4] = [
    ProcedureId::LightIpl,
    ProcedureId::RfMicroneedling,
    ProcedureId::PeelDeep,
    ProcedureId::Microdermabrasion,
];

#[test]
fn the_screen_never_shows_fewer_harm_rows_than_benefit_rows() {
    for concerns in [0, 1, 4, 5, 24] {
        for only in [false, true] {
            let then = [Action::Compare(Act::OnlyDifferences(only))];
            let page = compared(&FOUR, concerns, &then);
            let (harms, benefits) = (rows(&page, "harm"), rows(&page, "benefit"));
            assert!(!benefits.is_empty());
            assert!(harms.len() >= benefits.len(), "{concerns} concerns, only differences {only}");
        }
    }
}

#[test]
fn good_and_bad_news_are_drawn_alike() {
    let page = compared(&FOUR, 2, &[]);
    let of = |kind| {
        let cells = rows(&page, kind).into_iter().flat_map(|row| row.split("<td ").skip(1));
        cells.flat_map(|cell| shape(cell)).map(str::to_owned).collect::<Vec<_>>()
    };
    let mut kinds = [of("benefit"), of("harm")];
    for kind in &mut kinds {
        kind.sort();
        kind.dedup();
    }
    let [benefits, harms] = kinds;
    assert_eq!(benefits, harms);
}

#[test]
fn good_and_bad_news_close_together() {
    let page = compared(&FOUR, 2, &[Action::Compare(Act::Fold(Part::GoodAndBad))]);
    let part = page.split("<tbody").find(|part| part.contains("data-row=\"harm\""));
    let part = part.expect("the part with the harms");
    assert!(part.contains("data-folded=\"true\"") && part.contains("data-row=\"benefit\""));
    assert_eq!(page.matches("data-folded=\"true\"").count(), 1);
}

#[test]
fn no_cell_of_the_table_is_blank() {
    let page = compared(&FOUR, 3, &[]);
    for cell in page.split("<td ").skip(1) {
        let cell = cell.split_once('>').expect("a tag").1.split("</td>").next().unwrap_or_default();
        let words: String =
            cell.split('<').filter_map(|part| part.split('>').nth(1)).collect::<Vec<_>>().concat();
        assert!(
            words.chars().any(char::is_alphanumeric) || cell.starts_with(char::is_alphanumeric)
        );
    }
}

#[test]
fn every_column_has_a_head_and_two_of_them_are_seen_where_it_is_narrow() {
    let page = compared(&FOUR, 1, &[]);
    let heads: Vec<_> = page.split("role=\"columnheader\"").skip(1).collect();
    assert_eq!(heads.len(), 6);
    let seen = |place: &str| {
        heads
            .iter()
            .filter(|head| head.starts_with(&format!(" scope=\"col\" data-seen=\"{place}\"")))
            .count()
    };
    assert_eq!((seen("first"), seen("second"), seen("no")), (1, 1, 4));
}

#[test]
fn a_fifth_option_gets_a_sentence_beside_its_control_and_the_tray_keeps_four() {
    let mut said: Vec<_> = FOUR.into_iter().map(choose).collect();
    said.push(choose(ProcedureId::Dermabrasion));
    let page = render(said);
    assert!(page.contains("4 is the most you can compare. Take one out to add: Dermabrasion."));
    assert!(page.contains("Compare 4 of 4"));
    assert_eq!(page.matches("aria-label=\"Remove: ").count(), 4);
}

/// Tags a keyboard stops at, in their order, with where they stand in the page.
fn stops(page: &str) -> Vec<(usize, &str)> {
    let starts = ["<button", "<input", "<select", "<summary", "<a "];
    page.match_indices('<')
        .map(|(at, _)| (at, page.get(at..).unwrap_or_default()))
        .filter(|(_, rest)| starts.iter().any(|start| rest.starts_with(start)))
        .collect()
}

/// Tab presses from the first place with `from` to the next stop with `to`; a number beyond all
/// presses where there is no way.
fn tabs(page: &str, from: &str, to: &str) -> usize {
    let Some(start) = page.find(from) else { return MOST_PRESSES };
    let mut after = stops(page).into_iter().filter(|(at, _)| *at > start);
    after
        .position(|(_, rest)| words_of(rest).contains(to))
        .map_or(MOST_PRESSES, |before| before + 1)
}

/// The tag and the words of a control, up to its first closing tag.
fn words_of(stop: &str) -> &str {
    stop.split("</").next().unwrap_or_default()
}

#[test]
fn a_keyboard_reaches_a_comparison_of_two_in_twelve_presses() {
    let first = "data-compare=\"light-ipl\"";
    let start = render(Vec::new());
    let stop = stops(&start).first().expect("a control").1.to_owned();
    assert!(
        words_of(&stop).contains("Skip to the list"),
        "the way to the list is the first control"
    );
    let cards: Vec<_> = start.split("data-compare=\"").skip(1).collect();
    let names: Vec<_> =
        cards.iter().map(|card| card.split('"').next().unwrap_or_default()).take(2).collect();
    let ids: Vec<_> =
        names.iter().map(|name| ProcedureId::from_word(name).expect("an option")).collect();
    let marks: Vec<_> = names.iter().map(|name| format!("data-compare=\"{name}\"")).collect();
    let (one, two) = (marks.first().expect(first), marks.get(1).expect("two cards"));

    let after_one = render(ids.iter().take(1).map(|id| choose(*id)).collect());
    let after_two = render(ids.iter().map(|id| choose(*id)).collect());
    let enter = 1;
    let presses = enter
        + tabs(&start, "id=\"list\"", "Skip to the options")
        + enter
        + tabs(&start, "id=\"options\"", one)
        + enter
        + tabs(&after_one, one, two)
        + enter
        + tabs(&after_two, two, "data-opens=\"compare\"")
        + enter;
    assert!(presses <= MOST_PRESSES, "{presses} presses");
}
