//! What goes into the frame: attributes, scheme, theme, direction, the clinic file, calls.

use serde_json::json;

use super::{ISOLATED, enter, inside, leave, start, ticked};
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::server::Server;
use crate::visit::{arrive_in, browse_in};

in_every_engine!(clear_takes_back_what_was_said_and_keeps_what_the_page_set);
in_every_engine!(scheme_theme_and_direction_are_those_of_the_page_and_stay_so);
in_every_engine!(attributes_and_the_clinic_file_are_live);
in_every_engine!(the_frame_prints_itself_and_is_as_it_was_after_that);
in_every_engine!(a_frame_that_is_moved_starts_again);
in_every_engine!(files_on_another_origin_need_no_leave_for_the_frame);

/// Runs a script on the page around the frame.
async fn around(page: &Page, script: &str) -> Outcome {
    leave(page).await?;
    page.ask(script, &[]).await?;
    enter(page).await
}

async fn clear_takes_back_what_was_said_and_keeps_what_the_page_set(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        ticked(page, "age-spots").await?;
        inside(page, "root.querySelector('[data-concern=melasma]').click(); return true;").await?;
        ticked(page, "age-spots,melasma").await?;
        around(page, "root.host.clear();").await?;
        ticked(page, "age-spots").await
    })
    .await
}

async fn scheme_theme_and_direction_are_those_of_the_page_and_stay_so(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        let is = |scheme: &str, accent: &str, direction: &str| {
            format!(
                "const style = getComputedStyle(root.querySelector('.tc'));
                return style.colorScheme === '{scheme}' && style.direction === '{direction}'
                    && style.getPropertyValue('--accent').includes('{accent}');"
            )
        };
        inside(page, &is("light", "#0b5563", "ltr")).await?;
        around(page, "document.documentElement.style.colorScheme = 'dark';").await?;
        inside(page, &is("dark", "#0b5563", "ltr")).await?;
        around(page, "root.host.setAttribute('scheme', 'light');").await?;
        inside(page, &is("light", "#0b5563", "ltr")).await?;
        let more = "root.host.style.setProperty('--tc-accent', '#7d3142');
            root.host.setAttribute('dir', 'rtl');";
        around(page, more).await?;
        inside(page, &is("light", "#7d3142", "rtl")).await.map(drop)
    })
    .await
}

async fn attributes_and_the_clinic_file_are_live(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        around(page, "root.host.setAttribute('concerns', 'melasma redness');").await?;
        ticked(page, "melasma,redness").await?;
        around(page, "root.host.setAttribute('heading-level', '3');").await?;
        inside(page, "return root.querySelector('h3#screen') && !root.querySelector('h2');")
            .await?;
        around(page, "root.host.setAttribute('clinic', '/embed/hostile/clinic.json');").await?;
        inside(page, "return root.innerHTML.includes('We sell peels.');").await?;
        around(page, "root.host.removeAttribute('clinic');").await?;
        inside(page, "return !root.innerHTML.includes('We sell peels.');").await?;
        let wrong = "root.host.setAttribute('start', 'soon');
            root.host.setAttribute('scheme', 'sepia');";
        around(page, wrong).await?;
        inside(page, "return true;").await.map(drop)
    })
    .await
}

async fn the_frame_prints_itself_and_is_as_it_was_after_that(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        // A printer that keeps what it is given; the rest is as in the browser.
        let catch = "window.print = () => {
                const paper = document.querySelector('body > .tc');
                window.printed = [
                    paper.innerText.includes('Usual after-effects'),
                    getComputedStyle(paper.querySelector('.claims')).display,
                    getComputedStyle(paper).colorScheme,
                    root.host.checkVisibility(),
                ];
                dispatchEvent(new Event('afterprint'));
            };
            return root.querySelector('[data-later=here]');";
        inside(page, catch).await?;
        around(page, "root.host.print();").await?;
        let printed = inside(page, "return window.printed;").await?;
        assert_eq!(printed, json!([true, "grid", "light", false]));
        let after = "return !document.querySelector('body > .tc') && root.host.checkVisibility()
            && !document.documentElement.className;";
        inside(page, after).await?;
        leave(page).await?;
        page.wait_for("the event", "return window.heard.includes('tc-print');").await
    })
    .await
}

async fn a_frame_that_is_moved_starts_again(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        page.ask("document.querySelector('h1').before(root.host); return true;", &[]).await?;
        page.settle().await?;
        start(page).await?;
        enter(page).await?;
        ticked(page, "age-spots").await?;
        leave(page).await?;
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

/// What the page fetches needs leave from there; page and script of the frame do not.
async fn files_on_another_origin_need_no_leave_for_the_frame(engine: Engine) -> Outcome {
    browse_in(engine, async |browser, server| {
        let elsewhere = Server::start().await?;
        let page = Page::open(engine, browser, server, "/embed/isolated-elsewhere/").await?;
        page.wait_for("the loader", "return true;").await?;
        let base = elsewhere.address("/shared/treatment-compare/");
        let point = "root.host.setAttribute('asset-base', given[0]);
            root.host.setAttribute('start', 'now');";
        page.ask(point, &[json!(base)]).await?;
        start(&page).await?;
        enter(&page).await?;
        inside(&page, "return root.querySelector('[data-later=here][data-texts=here]');").await?;
        leave(&page).await?;
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        assert!(elsewhere.requests().iter().any(|path| path.contains("/frame-")));
        Ok(())
    })
    .await
}
