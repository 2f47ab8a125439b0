//! The loader: when it starts the program, what it fetches, what it keeps to itself, how it fails.
//!
//! Each page is a folder of tests/embed that can be opened by hand.

use serde_json::json;

use crate::failure::Outcome;
use crate::visit::{DEMO, arrive, visit};

#[tokio::test]
async fn an_element_far_below_fetches_nothing_until_it_is_near() -> Outcome {
    arrive("/embed/far-below/", async |page| {
        page.settle().await?;
        let before = page.requests();
        assert_eq!(before, ["/embed/far-below/", "/treatment-compare/treatment-compare.js"]);
        page.start().await?;
        assert!(page.requests().len() > before.len());
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_second_element_downloads_nothing_more() -> Outcome {
    visit("/embed/two-elements/", async |page| {
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

#[tokio::test]
async fn a_missing_program_leaves_the_authors_children_and_one_line() -> Outcome {
    arrive("/embed/program-missing/", async |page| {
        let failure = page.start().await.err().ok_or("it started")?;
        assert!(failure.to_string().contains("/forgotten/program-"), "{failure}");
        assert_eq!(page.texts("p").await?, ["The comparison tool could not start."]);
        let children = "return root.querySelector('slot').assignedElements()[0].checkVisibility();";
        assert_eq!(page.ask(children, &[]).await?, true);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_a_visitor_presses_does_not_reach_the_page() -> Outcome {
    visit(DEMO, async |page| {
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

#[tokio::test]
async fn a_moved_element_keeps_what_it_shows() -> Outcome {
    visit(DEMO, async |page| {
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

#[tokio::test]
async fn an_element_put_back_later_starts_afresh() -> Outcome {
    visit(DEMO, async |page| {
        let before = page.text("h2").await?;
        let requests = page.requests();
        page.ask("window.host = root.host; root.host.remove(); return true;", &[]).await?;
        page.browser
            .execute("document.querySelector('main').prepend(window.host);", vec![])
            .await?;
        page.start().await?;
        assert_eq!(page.text("h2").await?, before);
        assert_eq!(page.requests(), requests);
        Ok(())
    })
    .await
}
