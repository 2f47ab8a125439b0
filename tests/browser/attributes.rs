//! The attributes of the element, each changed while the widget runs, and what is said about values
//! that mean nothing. Source: CONTRACT.md section 3.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::page::Page;
use crate::states::NEXT;
use crate::visit::{arrive_in, visit_in};

const PLAIN: &str = "/embed/watched/";

in_every_engine!(what_the_page_sets_is_live);
in_every_engine!(what_a_visitor_said_outranks_what_the_page_sets_later);
in_every_engine!(start_is_read_again_until_the_program_starts);
in_every_engine!(a_touch_or_a_key_starts_what_waits_for_one);
in_every_engine!(the_folder_of_the_program_may_be_named);
in_every_engine!(isolate_can_be_switched_on_and_off);
in_every_engine!(values_that_mean_nothing_are_named_in_one_warning);
in_every_engine!(events_carry_nothing_and_clear_forgets);

async fn set(page: &Page, name: &str, value: &str) -> Outcome {
    page.ask("root.host.setAttribute(given[0], given[1]);", &[json!(name), json!(value)]).await?;
    Ok(())
}

async fn what_the_page_sets_is_live(engine: Engine) -> Outcome {
    visit_in(engine, PLAIN, async |page| {
        let steps = [
            (
                "concerns",
                "melasma redness",
                "[...root.querySelectorAll('[data-concern]:checked')]
                .map((box) => box.dataset.concern).join() === 'melasma,redness'",
            ),
            (
                "options",
                "light-ipl",
                "root.querySelectorAll('[data-group] [data-option]').length === 1",
            ),
            ("heading-level", "4", "root.querySelector('h4#screen')"),
            (
                "scheme",
                "dark",
                "getComputedStyle(root.querySelector('.tc')).colorScheme === 'dark'",
            ),
            ("dir", "rtl", "getComputedStyle(root.querySelector('.tc')).direction === 'rtl'"),
            ("lang", "en-GB", "root.querySelector('.tc')"),
            ("clinic", "/embed/hostile/clinic.json", "root.innerHTML.includes('We sell peels.')"),
        ];
        set(page, "areas", "hands").await?;
        for (name, value, seen) in steps {
            set(page, name, value).await?;
            page.wait_for(&format!("{name} {value}"), &format!("return {seen};")).await?;
        }
        page.click("button", NEXT).await?;
        assert!(page.is_on("checkbox", "Hands").await?);
        page.ask("root.host.removeAttribute('clinic');", &[]).await?;
        page.wait_for("no clinic", "return !root.innerHTML.includes('We sell peels.');").await?;
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

async fn what_a_visitor_said_outranks_what_the_page_sets_later(engine: Engine) -> Outcome {
    visit_in(engine, PLAIN, async |page| {
        page.check("Rough skin").await?;
        set(page, "concerns", "melasma").await?;
        set(page, "heading-level", "3").await?;
        page.wait_for("the change", "return root.querySelector('h3#screen');").await?;
        assert!(page.is_on("checkbox", "Rough skin").await?);
        Ok(())
    })
    .await
}

async fn start_is_read_again_until_the_program_starts(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/far-below/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        set(page, "start", "touch").await?;
        page.scroll_to_widget().await?;
        page.settle().await?;
        assert!(!page.requests().iter().any(|path| path.contains("/program-")));
        set(page, "start", "now").await?;
        page.start().await?;
        set(page, "start", "near").await?;
        assert_eq!(page.count(".tc").await?, 1);
        Ok(())
    })
    .await
}

async fn a_touch_or_a_key_starts_what_waits_for_one(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/far-below/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        set(page, "start", "touch").await?;
        page.settle().await?;
        let focus = "const link = document.createElement('a');
            link.href = '#';
            root.host.append(link);
            link.focus();";
        page.ask(focus, &[]).await?;
        page.start().await
    })
    .await
}

async fn the_folder_of_the_program_may_be_named(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/far-below/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        set(page, "asset-base", "/failing/plain-type/treatment-compare/").await?;
        page.start().await?;
        let from = |start: &str| page.requests().iter().any(|path| path.starts_with(start));
        assert!(from("/failing/plain-type/treatment-compare/program-"));
        assert!(!from("/treatment-compare/program-"));
        Ok(())
    })
    .await
}

async fn isolate_can_be_switched_on_and_off(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/isolated/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        page.ask("root.host.removeAttribute('isolate');", &[]).await?;
        page.start().await?;
        assert_eq!((page.count("iframe").await?, page.count(".tc").await?), (0, 1));
        set(page, "isolate", "").await?;
        page.wait_for("the frame", "return root.querySelector('iframe:not([data-coming])');")
            .await?;
        assert_eq!(page.count(".tc").await?, 0);
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

async fn values_that_mean_nothing_are_named_in_one_warning(engine: Engine) -> Outcome {
    arrive_in(engine, PLAIN, async |page| {
        page.wait_for("the loader", "return true;").await?;
        let wrong = json!({
            "concerns": "wrinkles melasma", "areas": "elbows", "options": "peel-light",
            "scheme": "sepia", "lang": "de", "heading-level": "7",
        });
        let replace = "const fresh = document.createElement('treatment-compare');
            for (const name in given[0]) fresh.setAttribute(name, given[0][name]);
            root.host.replaceWith(fresh);";
        page.ask(replace, &[wrong]).await?;
        page.start().await?;
        let once = page.witnessed().await?;
        let [line] = &once[..] else { return Err(format!("{once:?}").into()) };
        assert!(line.starts_with("console.warn: treatment-compare: attribute "), "{line}");
        for value in ["wrinkles", "elbows", "peel-light", "sepia", "de", "7"] {
            assert!(line.contains(&format!("\"{value}\"")), "{value} in {line}");
        }
        assert!(
            page.ask("return root.querySelector('[data-concern=melasma]').checked;", &[]).await?
                == json!(true)
        );
        // What was wrong before is not said again with the next change.
        set(page, "clinic", "/embed/hostile/clinic.json").await?;
        page.wait_for("the clinic", "return root.innerHTML.includes('We sell peels.');").await?;
        assert_eq!(page.witnessed().await?, once);
        Ok(())
    })
    .await
}

async fn events_carry_nothing_and_clear_forgets(engine: Engine) -> Outcome {
    visit_in(engine, PLAIN, async |page| {
        let listen = "window.told = [];
            for (const type of ['tc-compare', 'tc-questions', 'tc-print', 'tc-book'])
                document.addEventListener(type, ({ detail, bubbles, composed }) =>
                    window.told.push([type, detail, bubbles, composed]));
            root.host.setAttribute('clinic', '/embed/hostile/booking.json');
            // The link would leave the page.
            root.addEventListener('click', (event) =>
                event.target.closest('a[href^=tel]') && event.preventDefault(), true);";
        page.ask(listen, &[]).await?;
        page.wait_for("the link", "return root.querySelector('a[href^=tel]');").await?;
        page.check("Rough skin").await?;
        for option in ["microdermabrasion", "peel-superficial"] {
            page.within(&format!("[data-option={option}]")).click("checkbox", "Compare…").await?;
        }
        page.within(".tray").click("button", "See side by side").await?;
        page.ask("root.querySelector('a[href^=tel]').click();", &[]).await?;
        page.ask(crate::paper::CATCH_THE_PRINT, &[]).await?;
        page.ask("root.host.print();", &[]).await?;
        page.wait_for("the print", "return window.printed.length === 1").await?;
        let told = json!([
            ["tc-compare", null, true, true],
            ["tc-book", null, true, true],
            ["tc-print", null, true, true],
        ]);
        assert_eq!(page.ask("return window.told;", &[]).await?, told);
        page.ask("root.host.clear();", &[]).await?;
        page.wait_for("the start", "return root.querySelector('[data-concern]');").await?;
        assert_eq!(page.count("[data-concern]:checked").await?, 0);
        assert_eq!(page.count(".tray").await?, 0);
        Ok(())
    })
    .await
}
