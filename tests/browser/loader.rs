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
        // The page, the loader, the glue, the program, the style sheet, the texts.
        assert_eq!((page.requests().len(), texts), (6, 1), "{:?}", page.requests());
        Ok(())
    })
    .await
}

in_every_engine!(a_missing_program_leaves_the_authors_children_and_one_line);

async fn a_missing_program_leaves_the_authors_children_and_one_line(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/program-missing/", async |page| {
        page.start().await.err().ok_or("it started")?;
        let asked = page.requests().iter().any(|path| path.starts_with("/forgotten/program-"));
        assert!(asked, "{:?}", page.requests());
        assert_eq!(page.texts("p").await?, ["The comparison tool could not start."]);
        let children = "return root.querySelector('slot').assignedElements()[0].checkVisibility();";
        assert_eq!(page.ask(children, &[]).await?, true);
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
    visit_in(engine, DEMO, async |page| {
        let before = page.text("h2").await?;
        let loaded = page.requests().len();
        page.ask("window.host = root.host; root.host.remove(); return true;", &[]).await?;
        page.browser
            .execute("document.querySelector('main').prepend(window.host);", vec![])
            .await?;
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
