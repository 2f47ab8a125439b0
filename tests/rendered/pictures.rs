//! Each picture against the table or the sentence that says the same.

use method::catalog::{Area, Concern, Days, Micrometres, PROCEDURES, ProcedureId, procedure};
use method::picture::{Column, Reach, drawing, y};
use method::visitor::Weight;
use treatment_compare::text::measure;
use treatment_compare::view::state::compare;
use treatment_compare::view::state::picture::{Act, Tone};
use treatment_compare::view::state::{Action, Field, LongTexts, Screen};

use crate::html::{attribute, element, elements};
use crate::render::{render, words};

/// Brown spots and rough skin on the hands, with 3 days off.
fn brown_spots_on_hands() -> Vec<Action> {
    vec![
        Action::Concern(Concern::AgeSpots, Some(Weight::Lot)),
        Action::Concern(Concern::RoughTexture, Some(Weight::Matters)),
        Action::Area(Area::Hands, true),
        Action::Type(Field::DaysOff, "3".to_owned()),
    ]
}

fn of_option<'a>(html: &'a str, tag: &str, option: ProcedureId) -> &'a str {
    element(html, tag, &format!("data-option=\"{}\"", option.word()))
}

/// `0.3 mm` as 300; `None` for words.
fn micrometres(cell: &str) -> Option<u16> {
    let millimetres = cell.strip_suffix(" mm")?;
    let (whole, part) = millimetres.split_once('.').unwrap_or((millimetres, ""));
    format!("{whole}{part:0<3}").parse().ok()
}

/// The heights between which slanted lines are drawn: `M<x> <top>h<width>V<bottom>...`.
fn drawn_range(tile: &str) -> (u16, u16) {
    let path = attribute(element(tile, "path", "class=\"reach-range\""), "d").expect("a path");
    let top = path.split(['h', ' ']).nth(1).expect("a top");
    let bottom = path.split(['V', 'H']).nth(1).expect("a bottom");
    (top.parse().expect("a number"), bottom.parse().expect("a number"))
}

#[test]
fn every_tile_is_drawn_to_the_numbers_of_its_row() {
    for said in [vec![], vec![Action::Go(Screen::Map)]] {
        let html = render(said);
        let depth = element(&html, "section", "aria-labelledby=\"depth\"");
        let table = element(depth, "table", "");
        assert_eq!(elements(table, "tr", "data-option").len(), PROCEDURES.len());
        assert_eq!(elements(depth, "li", "data-option").len(), PROCEDURES.len());
        for option in &PROCEDURES {
            let tile = of_option(depth, "li", option.id);
            let cells = elements(of_option(table, "tr", option.id), "td", "");
            let (least, most) = (words(cells[2]), words(cells[3]));
            let Some((_, layer)) = drawing(option.id) else {
                assert_eq!((least.as_str(), most.as_str()), ("nothing is done", "nothing is done"));
                assert!(!tile.contains("reach-"), "nothing is done, and something is drawn");
                continue;
            };
            let (top, bottom) = drawn_range(tile);
            let reach = Reach::of(&option.depth, layer);
            match micrometres(&least) {
                Some(least) => assert_eq!(top, y(Micrometres(least)), "{}", option.name),
                None => assert_eq!((least.as_str(), top), ("not known", reach.sure)),
            }
            match micrometres(&most) {
                Some(most) => assert_eq!(bottom, y(Micrometres(most)), "{}", option.name),
                None => assert_eq!((most.as_str(), bottom), ("not known", reach.may)),
            }
            assert_eq!(tile.contains("reach-open"), most == "not known", "{}", option.name);
        }
    }
}

#[test]
fn the_figures_under_the_tiles_are_those_of_the_catalogue() {
    let html = render(vec![Action::Go(Screen::Map)]);
    let section = element(&html, "div", "class=\"skin-section\"");
    let under = |option| words(element(of_option(section, "li", option), "span", ""));
    assert_eq!(under(ProcedureId::LaserNonablativeFractional), "0.3 to 1 mm");
    assert_eq!(under(ProcedureId::Microdermabrasion), "up to 0.015 mm");
    assert_eq!(under(ProcedureId::Microneedling), "needle 0.5 to 3 mm");
    assert_eq!(under(ProcedureId::PeelMedium), "0.1 mm and more");
    assert_eq!(under(ProcedureId::PeelDeep), "not measured");
    assert_eq!(under(ProcedureId::NoTreatment), "nothing is done");
}

#[test]
fn the_table_of_depths_cites_its_sources_once_they_are_here() {
    let without = render(vec![Action::Texts(LongTexts::Coming)]);
    let with = render(vec![]);
    let sources = |html: &str| {
        let row = of_option(element(html, "table", ""), "tr", ProcedureId::PeelMedium).to_owned();
        words(elements(&row, "td", "")[4])
    };
    assert_eq!(sources(&without), "come with the long texts");
    assert!(sources(&with).contains("20"), "{}", sources(&with));
}

#[test]
fn the_skin_takes_the_tone_that_was_chosen() {
    for tone in Tone::ALL {
        let html = render(vec![Action::Picture(Act::Tone(tone))]);
        let figure = element(&html, "figure", "");
        assert_eq!(attribute(figure, "data-tone"), Some(tone.word()));
        assert!(figure.contains("<pattern"), "a pattern takes its colors from where it stands");
    }
}

/// What the words of a figure ask for: `37% of 500 people`, `6 of 47 people`.
fn asked_for(sentence: &str) -> (u32, u32, String) {
    let (part, rest) = sentence.split_once(" of ").expect("a share");
    let (of, unit) = rest.split_once(' ').expect("a unit");
    let of: u32 = of.replace(',', "").parse().expect("a total");
    let hundredths = match part.strip_suffix('%') {
        Some(percent) => {
            let (whole, tenths) = percent.split_once('.').unwrap_or((percent, "0"));
            format!("{whole}{tenths}").parse::<u32>().expect("tenths") * 10
        }
        None => part.replace(',', "").parse::<u32>().expect("a count") * 10_000 / of,
    };
    (hundredths, of, unit.to_owned())
}

#[test]
fn the_squares_are_as_many_as_the_sentence_says() {
    let mut arrays = 0;
    for option in ProcedureId::ALL {
        let html = render(vec![Action::Go(Screen::Sheet(*option))]);
        for item in elements(&html, "li", "class=\"counted\"") {
            if item.contains("array-unknown") {
                continue;
            }
            let sentence = words(element(item, "b", ""));
            let (hundredths, of, unit) = asked_for(&sentence);
            let may_be_drawn = of >= 30 && (unit == "people" || unit == "treatments");
            assert_eq!(item.contains("person-none"), may_be_drawn, "{sentence}");
            if !may_be_drawn {
                continue;
            }
            let squares = |class: &str| {
                let path = element(item, "path", &format!("class=\"{class}\""));
                attribute(path, "d").map_or(0, |path| path.matches('z').count())
            };
            let (some, none) = (squares("person-some"), squares("person-none"));
            assert_eq!(some + none, 100, "{sentence}");
            let off = (u32::try_from(some).expect("a count") * 100).abs_diff(hundredths);
            assert!(off <= 50, "{some} squares for {sentence}");
            assert_eq!(some == 0, hundredths == 0, "{sentence}");
            if off > 0 {
                let said = format!("Drawn as about {some} of 100.");
                assert!(words(item).contains(&said), "{} does not say {said}", words(item));
            }
            arrays += 1;
        }
    }
    assert!(arrays > 30, "only {arrays} arrays were found");
}

#[test]
fn the_squares_of_a_comparison_are_as_many_as_the_words_with_them_say() {
    let mut drawn = 0;
    for option in ProcedureId::ALL {
        let mut said: Vec<_> = Concern::ALL.iter().copied().take(4).map(weighed).collect();
        said.push(Action::Compare(compare::Act::Toggle(*option)));
        said.push(Action::Go(Screen::Compare));
        let html = render(said);
        for figure in elements(&html, "div", "class=\"figure\"") {
            let sentence = words(figure);
            let (hundredths, of, unit) = asked_for(&sentence);
            let unit = unit.split([',', '.']).next().unwrap_or_default();
            let may_be_drawn = of >= 30 && matches!(unit, "people" | "treatments");
            assert_eq!(figure.contains("class=\"array\""), may_be_drawn, "{sentence}");
            if may_be_drawn {
                let some = element(figure, "path", "class=\"person-some\"");
                let some = attribute(some, "d").map_or(0, |path| path.matches('z').count());
                let off = (u32::try_from(some).expect("a count") * 100).abs_diff(hundredths);
                assert!(off <= 50, "{some} squares for {sentence}");
                drawn += 1;
            }
        }
    }
    assert!(drawn > 20, "only {drawn} figures were drawn");
}

fn weighed(concern: Concern) -> Action {
    Action::Concern(concern, Some(Weight::Lot))
}

#[test]
fn good_and_bad_figures_are_one_component_of_one_size() {
    let sheet = Screen::Sheet(ProcedureId::LaserNonablativeFractional);
    let html = render(vec![Action::Go(sheet)]);
    let ledger = element(&html, "div", "class=\"claims ledger\"");
    let sides = elements(ledger, "section", "class=\"claim\"");
    let shape = |side: &str| {
        let item = element(side, "li", "class=\"counted\"").to_owned();
        let tag = element(&item, "svg", "").split('>').next().map(str::to_owned);
        (attribute(&item, "class").map(str::to_owned), tag)
    };
    assert_eq!(sides.len(), 2);
    assert_eq!(shape(sides[0]), shape(sides[1]));
    let count = |side: &str| elements(side, "svg", "class=\"array\"").len();
    assert!(count(sides[1]) >= count(sides[0]), "fewer harms are drawn than benefits");
}

#[test]
fn a_drawn_study_says_how_sure_it_is_itself() {
    let html = render(vec![Action::Go(Screen::Sheet(ProcedureId::Microneedling))]);
    let benefits = elements(&html, "section", "class=\"claim\"")[0];
    let studies = elements(benefits, "li", "class=\"counted\"");
    let rated = studies.iter().find(|study| words(study).contains("22 of 32 people"));
    let rated = words(rated.expect("people who rated themselves"));
    assert!(rated.ends_with("Small studies"), "{rated}");
}

#[test]
fn where_no_harm_is_counted_no_benefit_is_drawn_either() {
    let html = render(vec![Action::Go(Screen::Sheet(ProcedureId::LightIpl))]);
    assert!(elements(&html, "li", "class=\"counted\"").is_empty());
}

#[test]
fn a_harm_without_a_count_has_an_empty_frame_and_words() {
    let sheet = Screen::Sheet(ProcedureId::PeelMedium);
    let html = render(vec![Action::Go(sheet)]);
    let harms = elements(&html, "section", "class=\"claim\"")[1];
    let items = elements(harms, "li", "class=\"counted\"");
    let frames: Vec<_> = items.iter().filter(|item| item.contains("array-unknown")).collect();
    assert_eq!(frames.len(), 3, "three rows of medium peels have no figure");
    assert!(frames.iter().all(|frame| words(frame) == "No count to draw. That is not zero."));
}

#[test]
fn each_bar_runs_over_the_days_of_its_row() {
    let mut said = brown_spots_on_hands();
    said.push(Action::Go(Screen::Map));
    let html = render(said);
    let table = element(element(&html, "figure", ""), "table", "");
    for option in PROCEDURES.iter().filter(|option| option.id != ProcedureId::NoTreatment) {
        let lane = of_option(&html, "li", option.id);
        let path = attribute(element(lane, "path", "class=\"span\""), "d").expect("a path");
        let (from, to) = path.trim_start_matches('M').split_once(" 5H").expect("a bar");
        let days = option.recovery.looks_different.expect("days");
        assert_eq!(from, (days.from().0 * 10).to_string());
        assert_eq!(to, (days.to().0 * 10).max(days.from().0 * 10 + 3).to_string());
        let said = if days.to() == Days(0) { "no days".to_owned() } else { measure::days(days) };
        let row = of_option(table, "tr", option.id);
        assert_eq!(words(elements(row, "td", "")[0]), said);
        assert!(words(lane).contains(&said));
        let limit = attribute(element(lane, "path", "class=\"limit\""), "d");
        assert_eq!(limit, Some("M30 0V10"), "the line of 3 days off");
    }
}

#[test]
fn the_sentence_on_top_names_the_largest_change_and_the_longest_time() {
    let mut said = vec![Action::Concern(Concern::AgeSpots, Some(Weight::Lot))];
    said.extend([Action::Area(Area::Hands, true), Action::Go(Screen::Map)]);
    let html = render(said);
    assert_eq!(
        words(element(&html, "p", "class=\"takeaway\"")),
        "More days off does not mean more change. The largest here is a large change: Intense \
         pulsed light (IPL), with 0 to 7 days of looking different. The longest time is 5 to 14 \
         days: Medium peel, with a slight change."
    );
}

#[test]
fn a_heading_that_sorts_says_how() {
    let first_row = |said: &[Action]| {
        let mut all = brown_spots_on_hands();
        all.push(Action::Go(Screen::Map));
        all.extend_from_slice(said);
        let html = render(all);
        let table = element(element(&html, "figure", ""), "table", "");
        let sorted = elements(table, "th", "aria-sort").into_iter();
        let sorted: Vec<_> = sorted.filter_map(|head| attribute(head, "aria-sort")).collect();
        (words(element(element(table, "tbody", ""), "th", "")), sorted.join(" "))
    };
    let by_days = Action::Picture(Act::Sort(Column::Days));
    assert_eq!(first_row(&[]).1, "none none descending");
    let (shortest, order) = first_row(std::slice::from_ref(&by_days));
    assert_eq!((shortest.as_str(), order.as_str()), ("Home care", "none ascending none"));
    let (longest, order) = first_row(&[by_days.clone(), by_days]);
    assert_eq!(order, "none descending none");
    assert_eq!(longest, procedure(ProcedureId::PeelDeep).name);
}

#[test]
fn nothing_chosen_leads_to_the_choice_and_still_shows_the_skin() {
    let html = render(vec![Action::Go(Screen::Map)]);
    assert!(html.contains("data-opens=\"start\""));
    assert!(html.contains("id=\"depth\"") && !html.contains("class=\"lanes\""));
}
