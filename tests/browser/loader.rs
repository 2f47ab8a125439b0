//! The loader: when it starts the program, what it fetches, what it keeps to itself, how it fails.
//!
//! Each page is a folder of tests/embed that can be opened by hand.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::{DEMO, arrive_in, visit_in};

in_every_engine!(an_element_far_below_fetches_nothing_until_it_is_near);

async fn an_element_far_below_fetches_nothing_until_it_is_near(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/far-below/", async |page| {
        page.settle().await?;
        let before = page.requests();
        assert_eq!(before, ["/embed/far-below/", "/treatment-compare/treatment-compare.js"]);
        page.start().await?;
        assert!(page.requests().len() > before.len());
        Ok(())
    })
    .await
}

in_every_engine!(a_second_element_downloads_nothing_more);

async fn a_second_element_downloads_nothing_more(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/two-elements/", async |page| {
        let second = "return Promise.all([...document.querySelectorAll('treatment-compare')]
            .map((element) => element.ready)).then((all) => all.length);";
        assert_eq!(page.ask(second, &[]).await?, 2);
        let texts = page.requests().iter().filter(|path| path.contains("/texts-")).count();
        let mut once = page.requests();
        once.sort();
        once.dedup();
        assert_eq!((page.requests().len(), texts), (once.len(), 1), "{:?}", page.requests());
        Ok(())
    })
    .await
}

in_every_engine!(what_a_visitor_presses_does_not_reach_the_page);

async fn what_a_visitor_presses_does_not_reach_the_page(engine: Engine) -> Outcome {
    visit_in(engine, DEMO, async |page| {
        let listen = "window.heard = [];
            for (const type of ['click', 'input', 'change', 'keydown', 'keyup'])
                document.addEventListener(type, () => window.heard.push(type));
            const button = document.createElement('button');
            root.lastElementChild.append(button);
            for (const type of ['click', 'input', 'change', 'keydown', 'keyup'])
                button.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
            return window.heard;";
        assert_eq!(page.ask(listen, &[]).await?, json!([]));
        Ok(())
    })
    .await
}

in_every_engine!(a_moved_element_keeps_what_it_shows);

async fn a_moved_element_keeps_what_it_shows(engine: Engine) -> Outcome {
    visit_in(engine, DEMO, async |page| {
        let before = page.text("h2").await?;
        let moved = "window.shown = root.lastElementChild.firstElementChild;
            document.querySelector('main').append(root.host);
            return true;";
        page.ask(moved, &[]).await?;
        page.settle().await?;
        let same = "return root.lastElementChild.firstElementChild === window.shown;";
        assert_eq!(page.ask(same, &[]).await?, true);
        assert_eq!(page.text("h2").await?, before);
        Ok(())
    })
    .await
}

in_every_engine!(an_element_put_back_later_starts_afresh);

async fn an_element_put_back_later_starts_afresh(engine: Engine) -> Outcome {
    visit_in(engine, "/embed/watched/", async |page| {
        let before = page.text("h2").await?;
        let loaded = page.requests().len();
        page.ask("window.host = root.host; root.host.remove(); return true;", &[]).await?;
        page.browser.execute("document.querySelector('h1').after(window.host);", vec![]).await?;
        page.start().await?;
        assert_eq!(page.text("h2").await?, before);
        let mut requests = page.requests().split_off(loaded);
        if engine == Engine::WebKit {
            // While it is driven it keeps no cache, and the first screen links the style sheet.
            requests.retain(|path| !path.contains("/style-"));
        }
        assert_eq!(requests, Vec::<String>::new());
        Ok(())
    })
    .await
}

in_every_engine!(what_is_pressed_in_the_authors_children_reaches_the_page);

async fn what_is_pressed_in_the_authors_children_reaches_the_page(engine: Engine) -> Outcome {
    arrive_in(engine, "/failing/no-wasm/", async |page| {
        let pressed = "window.heard = [];
            document.addEventListener('click', (event) => {
                event.preventDefault();
                window.heard.push(event.target.textContent);
            });
            root.host.querySelector('a').click();
            return window.heard;";
        assert_eq!(page.ask(pressed, &[]).await?, json!(["(312) 555 0142"]));
        Ok(())
    })
    .await
}

in_every_engine!(two_copies_and_two_versions_are_harmless_and_say_so_once);

async fn two_copies_and_two_versions_are_harmless_and_say_so_once(engine: Engine) -> Outcome {
    let catalog = method::catalog::EDITION.version;
    let [now, older] = [env!("CARGO_PKG_VERSION"), "0.0.9"]
        .map(|program| format!("{program} (catalog {catalog})"));
    for (path, runs) in [("/embed/loaded-twice/", &now), ("/embed/two-versions/", &older)] {
        visit_in(engine, path, async |page| {
            let said = format!(
                "console.warn: treatment-compare: loaded twice; {runs} runs, {now} does not: \
                 drop one script"
            );
            assert_eq!(page.witnessed().await?, [said], "{path}");
            assert_eq!(page.ask("return root.host.version;", &[]).await?, runs.as_str(), "{path}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

in_every_engine!(an_element_taken_out_while_it_starts_starts_once_in_the_end);

async fn an_element_taken_out_while_it_starts_starts_once_in_the_end(engine: Engine) -> Outcome {
    arrive_in(engine, "/failing/plain-type/", async |page| {
        let often = "const host = root.host;
            host.setAttribute('start', 'now');
            const turn = () => new Promise((next) => setTimeout(next));
            const twice = async () => {
                for (let time = 0; time < 9; time++) {
                    host.remove();
                    await turn();
                    document.body.append(host);
                    for (let wait = 0; wait < time; wait++) await turn();
                }
            };
            return twice();";
        page.ask(often, &[]).await?;
        page.start().await?;
        assert_eq!(page.count("h2").await?, 1);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
