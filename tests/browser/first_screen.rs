//! The demo clinic page with the widget on it, before the visitor has pressed anything.

use crate::chromium::Scheme;
use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::states::State;
use crate::visit::{DEMO, visit, visit_in};

#[tokio::test]
async fn the_widget_mounts_on_the_clinic_page() -> Outcome {
    visit(DEMO, async |page| {
        assert_eq!(page.text("h2").await?, "Which skin treatment should I ask about, if any?");
        let fallback = "return Boolean(root.querySelector('slot'));";
        assert_eq!(page.ask(fallback, &[]).await?, false, "the author's children are still shown");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn loading_leaves_the_console_clean() -> Outcome {
    visit(DEMO, async |page| {
        assert_eq!(page.console().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}

in_every_engine!(each_file_is_asked_for_once);

async fn each_file_is_asked_for_once(engine: Engine) -> Outcome {
    visit_in(engine, DEMO, async |page| {
        let mut requests = page.requests();
        if engine == Engine::WebKit {
            // While it is driven it keeps no cache, and the style sheet is linked and fetched.
            requests.retain(|path| !path.contains("/style-"));
        }
        let all = requests.len();
        requests.sort();
        requests.dedup();
        assert_eq!(requests.len(), all, "{requests:?}");
        assert_eq!(requests.iter().filter(|path| path.contains("/texts-")).count(), 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn axe_finds_no_violation_in_any_named_state() -> Outcome {
    for state in State::ALL {
        visit(DEMO, async |page| {
            state.reach(page).await?;
            for scheme in Scheme::ALL {
                page.prefer(scheme).await?;
                page.has_no_violation(&format!("{} {}", state.name(), scheme.word())).await?;
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn no_request_leaves_after_load_and_the_console_stays_clean() -> Outcome {
    for state in State::ALL {
        visit(DEMO, async |page| {
            let loaded = page.requests();
            state.reach(page).await?;
            assert_eq!(page.requests(), loaded, "{}", state.name());
            assert_eq!(page.console().await?, Vec::<String>::new(), "{}", state.name());
            Ok(())
        })
        .await?;
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_wider_than_a_small_phone() -> Outcome {
    visit(DEMO, async |page| {
        page.resize(320, 640).await?;
        let widest = "return document.documentElement.scrollWidth;";
        assert_eq!(page.ask(widest, &[]).await?, 320);
        Ok(())
    })
    .await
}
