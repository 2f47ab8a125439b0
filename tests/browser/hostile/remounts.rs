//! Frameworks that make elements in every way there is, take them out and put them back.

use serde_json::{Value, json};

use super::look::it_works;
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::visit::{arrive_in, visit_in};

const PAGE: &str = "/embed/hostile/single-page/";

in_every_engine!(an_element_mounted_twice_in_one_breath_starts_once);
in_every_engine!(an_element_made_in_any_way_works);
in_every_engine!(a_page_drawn_anew_ten_times_has_one_working_widget_and_asks_for_nothing_more);
in_every_engine!(an_element_moved_into_a_shadow_root_and_out_again_keeps_its_answers);
in_every_engine!(an_element_parked_in_a_template_comes_back_whole);
in_every_engine!(an_element_moved_to_another_document_says_so_and_shows_its_children);

/// As a framework does in development: in, out and in again, before anything could load.
async fn an_element_mounted_twice_in_one_breath_starts_once(engine: Engine) -> Outcome {
    arrive_in(engine, PAGE, async |page| {
        let twice = "const host = root.host;
            const place = host.parentNode;
            host.setAttribute('start', 'now');
            host.remove();
            place.prepend(host);
            return Promise.resolve().then(() => {
                host.remove();
                return Promise.resolve().then(() => place.prepend(host));
            });";
        page.ask(twice, &[]).await?;
        page.start().await?;
        assert_eq!(page.count(".tc").await?, 1);
        it_works(page).await?;
        is_clean(page).await
    })
    .await
}

async fn an_element_made_in_any_way_works(engine: Engine) -> Outcome {
    visit_in(engine, PAGE, async |page| {
        let make = "const main = document.querySelector('main');
            const first = root.host;
            const tag = '<treatment-compare start=now><p>Call us.</p></treatment-compare>';
            const box = () => main.appendChild(document.createElement('section'));
            box().innerHTML = tag;
            box().insertAdjacentHTML('beforeend', tag);
            const template = document.createElement('template');
            template.innerHTML = tag;
            box().append(template.content.cloneNode(true));
            box().append(document.importNode(template.content, true));
            box().append(first.cloneNode(true));
            const parsed = new DOMParser().parseFromString(tag, 'text/html');
            box().append(parsed.body.firstChild);
            box().append(document.createElement('treatment-compare'));
            const range = document.createRange();
            box().append(range.createContextualFragment(tag));
            const made = [...document.querySelectorAll('section > treatment-compare')];
            for (const element of made) element.setAttribute('start', 'now');
            return Promise.all(made.map((element) => element.ready))
                .then(() => made.map(({ shadowRoot }) => {
                    shadowRoot.querySelector('[data-concern=melasma]').click();
                    return shadowRoot.querySelectorAll('.tc').length;
                }));";
        assert_eq!(page.ask(make, &[]).await?, json!(vec![1; 8]));
        let sorted = "return [...document.querySelectorAll('section > treatment-compare')]
            .every(({ shadowRoot }) => shadowRoot.querySelector('[data-group] [data-option]'));";
        page.wait_for("a list in each", sorted).await?;
        is_clean(page).await
    })
    .await
}

async fn a_page_drawn_anew_ten_times_has_one_working_widget_and_asks_for_nothing_more(
    engine: Engine,
) -> Outcome {
    visit_in(engine, PAGE, async |page| {
        let loaded = page.requests().len();
        let draw = "const main = document.querySelector('main');
            const turn = () => new Promise((next) => setTimeout(next));
            const draw = async () => {
                for (let time = 0; time < 10; time++) {
                    main.replaceChildren();
                    history.pushState(null, '', `?page=${time}`);
                    main.innerHTML = '<h1>Next</h1><treatment-compare></treatment-compare>';
                    for (let wait = 0; wait < time; wait++) await turn();
                }
            };
            return draw();";
        page.ask(draw, &[]).await?;
        page.start().await?;
        it_works(page).await?;
        let asked = page.requests().split_off(loaded);
        assert_eq!(asked, Vec::<String>::new());
        is_clean(page).await
    })
    .await
}

async fn an_element_moved_into_a_shadow_root_and_out_again_keeps_its_answers(
    engine: Engine,
) -> Outcome {
    visit_in(engine, PAGE, async |page| {
        it_works(page).await?;
        let size = "return getComputedStyle(root.querySelector('.chip')).minHeight;";
        let before = page.ask(size, &[]).await?;
        let there = "const island = document.createElement('div');
            document.body.append(island);
            island.attachShadow({ mode: 'open' }).append(root.host);
            window.host = root.host;
            return new Promise((next) => setTimeout(() => next(
                getComputedStyle(root.querySelector('.chip')).minHeight)));";
        assert_eq!(page.ask(there, &[]).await?, before);
        page.browser.execute("document.querySelector('main').append(window.host);", vec![]).await?;
        page.settle().await?;
        assert!(page.is_on("checkbox", "Brown spots from sun or age").await?);
        assert_eq!(page.ask(size, &[]).await?, before);
        is_clean(page).await
    })
    .await
}

/// A template's content belongs to a document of its own, and a root loses its sheets on the way.
async fn an_element_parked_in_a_template_comes_back_whole(engine: Engine) -> Outcome {
    visit_in(engine, PAGE, async |page| {
        let size = "return getComputedStyle(root.querySelector('.chip')).minHeight;";
        let before = page.ask(size, &[]).await?;
        let park = "const template = document.createElement('template');
            template.content.append(root.host);
            document.querySelector('main').append(template.content);";
        page.ask(park, &[]).await?;
        page.start().await?;
        assert_eq!(page.ask(size, &[]).await?, before);
        it_works(page).await?;
        is_clean(page).await
    })
    .await
}

async fn an_element_moved_to_another_document_says_so_and_shows_its_children(
    engine: Engine,
) -> Outcome {
    visit_in(engine, PAGE, async |page| {
        let away = "const frame = document.createElement('iframe');
            document.body.append(frame);
            const host = root.host;
            const said = new Promise((done) => host.addEventListener('tc-error',
                ({ detail }) => done(detail.code)));
            host.setAttribute('start', 'now');
            frame.contentDocument.body.append(host);
            return said.then((code) => [
                code,
                root.querySelectorAll('[role=status]').length,
                root.querySelector('slot').assignedElements().length,
            ]);";
        assert_eq!(page.ask(away, &[]).await?, json!(["unsupported", 1, 1]));
        let said = page.browser.execute("return window.witnessed;", vec![]).await?;
        let said: Vec<String> = said.convert()?;
        assert!(matches!(&said[..], [line] if line.contains("another document")), "{said:?}");
        Ok(())
    })
    .await
}

async fn is_clean(page: &Page) -> Outcome {
    let said: Value = json!(page.witnessed().await?);
    assert_eq!(said, json!([]));
    Ok(())
}
