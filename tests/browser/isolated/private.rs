//! What the page around the frame can learn: a height and names of events.

use serde_json::json;

use super::{ISOLATED, enter, inside, leave, start, ticked};
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::{DEMO, arrive_in, visit_in};

in_every_engine!(scripts_of_the_page_read_nothing_and_hear_only_that_it_works);
in_every_engine!(names_of_events_come_out_and_nothing_with_them);
in_every_engine!(what_a_page_sends_to_the_frame_by_itself_is_dropped);
in_every_engine!(the_frame_can_send_nothing_anywhere);
in_every_engine!(the_line_about_privacy_is_that_of_the_mode);

async fn scripts_of_the_page_read_nothing_and_hear_only_that_it_works(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        let read = "const frame = root.querySelector('iframe');
            let thrown = false;
            try { frame.contentWindow.document; } catch { thrown = true; }
            return {
                document: frame.contentDocument,
                thrown,
                words: root.textContent.trim(),
                sandbox: frame.getAttribute('sandbox'),
                heard: window.heard,
            };";
        let nothing = json!({
            "document": null,
            "thrown": true,
            "words": "",
            "sandbox": "allow-scripts allow-modals allow-downloads allow-popups \
                allow-popups-to-escape-sandbox",
            "heard": ["tc-ready"],
        });
        assert_eq!(page.ask(read, &[]).await?, nothing);
        assert_eq!(page.witnessed().await?, [] as [&str; 0]);
        Ok(())
    })
    .await
}

async fn names_of_events_come_out_and_nothing_with_them(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        let listen = "window.details = [];
            for (const type of ['tc-compare', 'tc-questions'])
                document.addEventListener(type, ({ detail }) => window.details.push([type, detail]));
            return true;";
        page.wait_for("the loader", "return true;").await?;
        page.ask(listen, &[]).await?;
        start(page).await?;
        enter(page).await?;
        inside(page, "return root.querySelector('[data-later=here]');").await?;
        let compare = "const boxes = [...root.querySelectorAll('[data-option] input[type=checkbox]')];
            boxes.slice(0, 2).forEach((box) => box.click());
            return boxes.length > 1;";
        inside(page, compare).await?;
        let open = "const button = root.querySelector('.tray [data-opens=compare], .tray > .button');
            return button && (button.click(), true);";
        inside(page, open).await?;
        inside(page, "return root.querySelector('.compare');").await?;
        let summary = "const button = root.querySelector('[data-opens=summary]');
            return button && (button.click(), true);";
        inside(page, summary).await?;
        leave(page).await?;
        page.wait_for("both", "return window.details.length === 2;").await?;
        let told = json!([["tc-compare", null], ["tc-questions", null]]);
        assert_eq!(page.ask("return window.details;", &[]).await?, told);
        let heard = json!(["tc-ready", "tc-compare", "tc-questions"]);
        assert_eq!(page.ask("return window.heard;", &[]).await?, heard);
        Ok(())
    })
    .await
}

/// Only the port that came first is listened to; it is out of the page's reach.
async fn what_a_page_sends_to_the_frame_by_itself_is_dropped(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        let send = "const target = root.querySelector('iframe').contentWindow;
            const { port1, port2 } = new MessageChannel();
            window.answered = [];
            port1.onmessage = ({ data }) => window.answered.push(data);
            target.postMessage('treatment-compare', '*', [port2]);
            port1.postMessage({ clear: true, set: { attributes: [['concerns', 'melasma']], theme: [] } });
            target.postMessage({ clear: true, print: true, height: 1 }, '*');
            window.postMessage({ event: 'tc-book', height: 1 }, '*');
            return true;";
        page.ask(send, &[]).await?;
        enter(page).await?;
        // A message of ours that is sent after those arrives after them.
        inside(page, "root.querySelector('[data-concern=melasma]').click(); return true;").await?;
        leave(page).await?;
        page.ask("root.host.setAttribute('heading-level', '4'); return true;", &[]).await?;
        enter(page).await?;
        inside(page, "return root.querySelector('h4');").await?;
        ticked(page, "age-spots,melasma").await?;
        leave(page).await?;
        let heard = "return [window.answered, window.heard.filter((what) => what !== 'message'),
            root.querySelector('iframe').offsetHeight > 500];";
        assert_eq!(page.ask(heard, &[]).await?, json!([[], ["tc-ready"], true]));
        Ok(())
    })
    .await
}

async fn the_frame_can_send_nothing_anywhere(engine: Engine) -> Outcome {
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        page.wait_for("all files", "return true;").await?;
        enter(page).await?;
        inside(page, "return root.querySelector('[data-later=here][data-texts=here]');").await?;
        let before = page.requests();
        let send = "const done = arguments[arguments.length - 1];
            const here = new URL('/out', document.URL);
            const ways = {
                fetch: () => fetch(here, { mode: 'no-cors' }),
                request: () => new Promise((sent, refused) => {
                    const request = new XMLHttpRequest();
                    request.open('GET', here);
                    request.onload = sent;
                    request.onerror = refused;
                    request.send();
                }),
                image: () => new Promise((sent, refused) =>
                    Object.assign(new Image(), { onload: sent, onerror: refused, src: here })),
                socket: () => new Promise((sent, refused) => {
                    const socket = new WebSocket(String(here).replace('http', 'ws'));
                    socket.onopen = sent;
                    socket.onerror = refused;
                }),
                storage: async () => localStorage.setItem('a', 'b'),
            };
            Promise.allSettled(Object.values(ways).map(async (way) => way()))
                .then((all) => done(all.map(({ status }) => status)));";
        let tried: Vec<String> = page.browser.execute_async(send, vec![]).await?.convert()?;
        assert_eq!(tried, ["rejected"; 5]);
        assert_eq!(page.requests(), before);
        Ok(())
    })
    .await
}

async fn the_line_about_privacy_is_that_of_the_mode(engine: Engine) -> Outcome {
    let said = "return root.querySelector('.facts li').innerText.replace(/\\s+/g, ' ');";
    arrive_in(engine, ISOLATED, async |page| {
        start(page).await?;
        enter(page).await?;
        let line =
            "Private What you choose stays in this frame. The page around it cannot read it.";
        assert_eq!(inside(page, said).await?, line);
        Ok(())
    })
    .await?;
    visit_in(engine, DEMO, async |page| {
        let line = "Private This tool sends nothing and saves nothing. The page around it belongs \
            to the clinic; its own trackers may see what you press.";
        assert_eq!(page.ask(said, &[]).await?, line);
        Ok(())
    })
    .await
}
