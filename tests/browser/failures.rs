//! When the program cannot start: what stays, what the visitor reads, what the developer is told.
//!
//! Each cause is real: a page of tests/embed with that policy or that lack, or a server that
//! misbehaves (misbehavior.rs).

use serde::Deserialize;
use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::{Outcome, reason};
use crate::page::Page;
use crate::visit::{arrive_in, visit_in};

/// What the visitor reads where there is nothing to do about it.
pub(crate) const STUCK: &str =
    "The comparison tool could not start here. The rest of this page still works.";
pub(crate) const NO_NETWORK: &str =
    "The comparison tool could not load. Check your connection, then load this page again.";
const TOO_OLD: &str =
    "This browser cannot run the comparison tool. The rest of this page still works.";
const CLINIC: &str = "The comparison tool could not start. The clinic's file for it has a mistake. \
     Please tell the clinic.";

/// Where it goes wrong, the code, a part of what the developer is told, the visitor's line.
pub(crate) type Cause = (&'static str, &'static str, &'static str, &'static str);

const PAGES: [Cause; 9] = [
    ("/embed/policy-without-wasm/", "csp-wasm", "add 'wasm-unsafe-eval' to script-src", STUCK),
    ("/embed/policy-without-connect/", "csp-connect", "add its origin to connect-src", STUCK),
    ("/embed/no-webassembly/", "unsupported", "no WebAssembly", TOO_OLD),
    ("/embed/no-style-sheets/", "unsupported", "no constructable style sheets", TOO_OLD),
    ("/embed/clinic-missing/", "clinic-file", "our-clinic.json answered 404", CLINIC),
    ("/embed/clinic-no-address/", "clinic-file", "\"https://\", which is no address", CLINIC),
    ("/embed/clinic-not-utf-8/", "clinic-file", "our-clinic.json is not text in UTF-8", CLINIC),
    ("/embed/clinic-refused/", "clinic-file", "our-clinic.json: ", CLINIC),
    ("/embed/broken-dom/", "panic", "please report this line", STUCK),
];

const SERVERS: [Cause; 8] = [
    ("/failing/no-wasm/", "not-found", "answered 404; copy every file", STUCK),
    ("/failing/no-script/", "not-found", "answered 404; copy the whole release", STUCK),
    ("/failing/no-style/", "not-found", "answered 404; copy every file", STUCK),
    ("/failing/page-for-wasm/", "not-wasm", "is not WebAssembly but text/html", STUCK),
    ("/failing/page-for-script/", "not-found", "answered a page; copy the whole", STUCK),
    ("/failing/other-wasm/", "mismatch", "is not the file of this release", STUCK),
    ("/failing/broken-wasm/", "network", "did not arrive", NO_NETWORK),
    ("/failing/broken-script/", "network", "did not arrive", STUCK),
];

in_every_engine!(each_cause_in_the_page_is_told_apart_and_leaves_the_children);

async fn each_cause_in_the_page_is_told_apart_and_leaves_the_children(engine: Engine) -> Outcome {
    each_is_told(engine, &PAGES).await
}

in_every_engine!(each_cause_at_the_server_is_told_apart_and_leaves_the_children);

async fn each_cause_at_the_server_is_told_apart_and_leaves_the_children(engine: Engine) -> Outcome {
    each_is_told(engine, &SERVERS).await
}

async fn each_is_told(engine: Engine, causes: &[Cause]) -> Outcome {
    arrive_in(engine, "/embed/failing/", async |page| {
        for &(path, code, part, line) in causes {
            page.go(path).await?;
            told(page, code, part, line)
                .await
                .map_err(|error| reason(format!("{path} in {engine:?}: {error}")))?;
        }
        Ok(())
    })
    .await
}

in_every_engine!(without_a_network_the_children_stay);

async fn without_a_network_the_children_stay(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/no-network/", async |page| {
        page.stop_server();
        told(page, "network", "did not arrive", STUCK).await
    })
    .await
}

in_every_engine!(a_prerendered_screen_stays_and_the_children_with_it);

async fn a_prerendered_screen_stays_and_the_children_with_it(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/prerendered/", async |page| {
        told(page, "not-found", "/nowhere/program-", STUCK).await?;
        assert_eq!(page.text("h2").await?, "All treatments at a glance");
        let styles =
            page.requests().iter().filter(|path| path.ends_with("first-screen.css")).count();
        assert_eq!(styles, 1, "its style sheet was asked for again");
        Ok(())
    })
    .await
}

in_every_engine!(a_wrong_type_and_half_a_release_in_a_cache_are_no_hindrance);

async fn a_wrong_type_and_half_a_release_in_a_cache_are_no_hindrance(engine: Engine) -> Outcome {
    for path in ["/failing/plain-type/", "/failing/other-wasm-in-cache/"] {
        visit_in(engine, path, async |page| {
            assert_eq!(page.witnessed().await?, Vec::<String>::new(), "{path}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

in_every_engine!(missing_long_texts_stop_nothing_and_are_told_once);

async fn missing_long_texts_stop_nothing_and_are_told_once(engine: Engine) -> Outcome {
    arrive_in(engine, "/failing/no-texts/", async |page| {
        page.scroll_to_widget().await?;
        page.wait_for("no texts", "return root.querySelector('[data-texts=failed]')").await?;
        assert_eq!(page.texts("[role=status]").await?.join(""), "");
        let said = page.witnessed().await?;
        assert!(matches!(&said[..], [line] if line.contains("answered 404; copy")), "{said:?}");
        Ok(())
    })
    .await
}

in_every_engine!(a_second_element_tries_again);

async fn a_second_element_tries_again(engine: Engine) -> Outcome {
    for path in ["/failing/late-wasm/", "/failing/late-script/"] {
        arrive_in(engine, path, async |page| {
            told(page, "not-found", "answered 404", STUCK).await?;
            let second = "const element = document.createElement('treatment-compare');
                element.setAttribute('start', 'now');
                document.body.append(element);
                return element.ready.then(() => element.shadowRoot.querySelectorAll('h2').length);";
            let headings =
                page.ask(second, &[]).await.map_err(|error| reason(format!("{path}: {error}")))?;
            assert!(headings.as_u64() > Some(0), "{path}: {headings}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

in_every_engine!(a_failed_element_takes_every_call_and_starts_when_put_back);

async fn a_failed_element_takes_every_call_and_starts_when_put_back(engine: Engine) -> Outcome {
    arrive_in(engine, "/failing/late-wasm/", async |page| {
        told(page, "not-found", "answered 404", STUCK).await?;
        let before = page.witnessed().await?;
        let all = "root.host.clear();
            root.host.print();
            root.host.setAttribute('clinic', 'none.json');
            root.host.setAttribute('concerns', 'melasma');
            root.host.removeAttribute('clinic');
            document.querySelector('h1').after(root.host);
            return root.querySelectorAll('[role=status]').length;";
        assert_eq!(page.ask(all, &[]).await?, 1);
        page.ask("window.host = root.host; window.host.remove();", &[]).await?;
        page.browser.execute("document.body.append(window.host);", vec![]).await?;
        page.start().await?;
        assert!(page.text("h2").await?.contains("skin"), "it started");
        assert_eq!(page.witnessed().await?, before);
        Ok(())
    })
    .await
}

/// What `tc-error` says.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Fault {
    code: String,
    message: String,
}

/// Starts the widget, which fails: the children stay, one line is read by the visitor, one line in
/// the console and one event tell the developer.
pub(crate) async fn told(page: &Page, code: &str, part: &str, line: &str) -> Outcome {
    page.scroll_to_widget().await?;
    let settled = "const done = arguments[arguments.length - 1];
        document.querySelector('treatment-compare').ready
            .then(() => done('it started'), (error) => done(error.message));";
    let rejected: String = page.browser.execute_async(settled, vec![]).await?.convert()?;
    has_told(page, code, part, line).await?;
    let faults = faults(page).await?;
    assert_eq!(faults.first().map(|fault| &fault.message), Some(&rejected));
    Ok(())
}

/// As [`told`], for a widget that has failed.
pub(crate) async fn has_told(page: &Page, code: &str, part: &str, line: &str) -> Outcome {
    let faults = faults(page).await?;
    assert_eq!(page.texts("[role=status]").await?, [line], "{faults:?}");
    let children = "const shown = (element) => element.checkVisibility() && element.innerText;
        return root.querySelector('slot').assignedElements().map(shown).join(' ');";
    let children = page.ask(children, &[]).await?;
    assert!(children.as_str().is_some_and(|text| text.contains("all us")), "{children}");

    let [fault] = &faults[..] else { return Err(reason(format!("events: {faults:?}"))) };
    assert_eq!(fault.code, code, "{fault:?}");
    assert!(fault.message.contains(part), "{fault:?}");
    assert!(!fault.message.contains('\n'), "{fault:?}");
    let mut said = page.witnessed().await?;
    // What a policy blocks the browser reports by itself, in its own words.
    said.retain(|what| !what.starts_with("blocked by"));
    assert_eq!(said, [format!("console.error: treatment-compare: {code}: {}", fault.message)]);
    Ok(())
}

async fn faults(page: &Page) -> Outcome<Vec<Fault>> {
    Ok(serde_json::from_value(page.ask("return window.faults;", &[json!(null)]).await?)?)
}
