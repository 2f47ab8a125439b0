//! The keyboard alone: what it reaches, where it goes when a screen changes, and what Escape closes.

use serde_json::json;
use thirtyfour::Key;

use crate::failure::Outcome;
use crate::page::Page;
use crate::states::State;
use crate::visit::{DEMO, visit};

/// More stops than any screen has.
const ENDLESS: usize = 400;

/// What is wrong with the control that has the keyboard; `None` once it left the widget.
async fn tab_stop(page: &Page) -> Outcome<Option<Vec<String>>> {
    Ok(serde_json::from_value(page.ask(include_str!("tab_stop.js"), &[]).await?)?)
}

#[tokio::test]
async fn where_answers_are_given_tab_reaches_every_control_and_shows_where_it_is() -> Outcome {
    tab_through(&[State::Empty, State::Answers, State::Ask, State::Plan, State::Map]).await
}

#[tokio::test]
async fn where_answers_are_read_tab_reaches_every_control_and_shows_where_it_is() -> Outcome {
    tab_through(&[State::List, State::Sheet, State::Compare, State::Summary, State::How]).await
}

#[tokio::test]
async fn at_every_ending_tab_reaches_every_control_and_shows_where_it_is() -> Outcome {
    tab_through(&[State::Doctor, State::Nothing, State::CheckFirst, State::Waiting]).await
}

/// Presses Tab from the first control of each state until the keyboard leaves the widget.
async fn tab_through(states: &[State]) -> Outcome {
    for state in states {
        visit(DEMO, async |page| {
            state.reach(page).await?;
            let first = "const tabbable = 'a[href], button, input, select, textarea, summary';
                const visible = (control) => control.checkVisibility({ visibilityProperty: true });
                window.controls = [...root.querySelectorAll(tabbable)].filter(visible)
                    .filter((control) => control.type !== 'radio' && !control.disabled);
                window.controls[0].focus({ focusVisible: true });";
            page.ask(first, &[]).await?;
            let mut faults = Vec::new();
            for stop in 0.. {
                assert!(stop < ENDLESS, "{}: the keyboard never leaves", state.name());
                let Some(found) = tab_stop(page).await? else { break };
                faults.extend(found);
                page.press(Key::Tab).await?;
            }
            assert_eq!(faults, Vec::<String>::new(), "{}", state.name());
            let missed = "return controls.filter((control) => control.checkVisibility())
                .filter((control) => !tabStops.has(control)).map((control) => control.outerHTML);";
            assert_eq!(page.ask(missed, &[]).await?, json!([]), "{}", state.name());
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Gives the keyboard to the first match of `css` and presses `key`.
async fn press_on(page: &Page, css: &str, key: Key) -> Outcome {
    page.ask("scope.querySelector(given[0]).focus();", &[json!(css)]).await?;
    page.press(key).await
}

/// Whether the first match of `css` has the keyboard.
async fn has_keyboard(page: &Page, css: &str) -> Outcome<bool> {
    let script = "return root.activeElement === root.querySelector(given[0]);";
    Ok(page.ask(script, &[json!(css)]).await? == json!(true))
}

#[tokio::test]
async fn a_screen_gives_the_keyboard_to_its_heading_and_back_to_what_opened_it() -> Outcome {
    visit(DEMO, async |page| {
        State::List.reach(page).await?;
        for screen in ["sheet-light-ipl", "map", "how", "summary"] {
            let opener = format!("[data-opens={screen}]");
            press_on(page, &opener, Key::Enter).await?;
            assert!(has_keyboard(page, "#screen").await?, "{screen} opens at its heading");
            page.focus("button", "Back to the list").await?;
            page.press(Key::Enter).await?;
            assert!(has_keyboard(page, &opener).await?, "{screen} leads back to its button");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_claim_leads_to_its_studies_and_they_lead_back_to_it() -> Outcome {
    visit(DEMO, async |page| {
        State::Sheet.reach(page).await?;
        assert_eq!(page.count("details:not([open]) > .sources").await?, 1, "folded at first");
        for way_back in [Key::Enter, Key::Escape] {
            press_on(page, "#claim-1", Key::Enter).await?;
            assert!(has_keyboard(page, ".sources [data-cited]").await?);
            let cited = "return scope.querySelector('#claim-1').textContent.match(/\\d+/g).length;";
            let marked = page.count(".sources [data-cited]").await?;
            assert_eq!(page.ask(cited, &[]).await?, json!(marked), "all it cites are marked");
            page.press(Key::Tab).await?;
            assert!(has_keyboard(page, ".sources [data-cited] a").await?, "the study itself");
            page.press(Key::Tab).await?;
            assert_eq!(page.focused().await?, "Back to what you were reading");
            page.press(way_back).await?;
            assert!(has_keyboard(page, "#claim-1").await?);
            assert_eq!(page.count(".sources [data-cited]").await?, 0);
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn escape_closes_the_meaning_of_a_word() -> Outcome {
    visit(DEMO, async |page| {
        State::Sheet.reach(page).await?;
        press_on(page, ".term > summary", Key::Enter).await?;
        assert_eq!(page.count(".term[open]").await?, 1);
        page.press(Key::Escape).await?;
        assert_eq!(page.count(".term[open]").await?, 0);
        assert!(has_keyboard(page, ".term > summary").await?);
        Ok(())
    })
    .await
}
