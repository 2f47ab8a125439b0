//! Twenty elements on one page.

use serde_json::json;

use crate::engine::{Engine, in_every_engine};
use crate::failure::Outcome;
use crate::visit::arrive_in;

/// What one more element may cost, in bytes of the program's memory.
const ONE_MORE: u64 = 4 * 1024 * 1024;

in_every_engine!(twenty_elements_share_one_download_and_all_of_them_work);

async fn twenty_elements_share_one_download_and_all_of_them_work(engine: Engine) -> Outcome {
    arrive_in(engine, "/embed/hostile/twenty-elements/", async |page| {
        page.wait_for("the loader", "return true;").await?;
        let begin = "for (const element of document.querySelectorAll('treatment-compare'))
            element.setAttribute('start', 'now');";
        page.ask(begin, &[]).await?;
        let all = "return [...document.querySelectorAll('treatment-compare')]
            .every(({ shadowRoot }) => shadowRoot.querySelector('[data-later=here][data-texts=here]'));";
        page.wait_for("all twenty", all).await?;

        let mut once = page.requests();
        once.sort();
        once.dedup();
        assert_eq!(page.requests().len(), once.len(), "{:?}", page.requests());

        // Each has its own visitor.
        let tick = "const roots = [...document.querySelectorAll('treatment-compare')]
                .map(({ shadowRoot }) => shadowRoot);
            for (const root of roots.filter((_, index) => index % 2))
                root.querySelector('[data-concern=melasma]').click();";
        page.ask(tick, &[]).await?;
        let lists = "[...document.querySelectorAll('treatment-compare')].map(({ shadowRoot }) =>
            shadowRoot.querySelectorAll('[data-group] [data-option]').length > 0)";
        let half = format!("return {lists}.filter(Boolean).length === 10;");
        page.wait_for("ten sorted lists", &half).await?;
        let sorted: Vec<_> = (0..20).map(|index| index % 2 == 1).collect();
        assert_eq!(page.ask(&format!("return {lists};"), &[]).await?, json!(sorted));

        let bytes = "return window.memories.map(({ buffer }) => buffer.byteLength);";
        let memories: Vec<u64> = serde_json::from_value(page.ask(bytes, &[]).await?)?;
        assert_eq!(memories.len(), 20);
        assert!(memories.iter().all(|bytes| *bytes <= ONE_MORE), "{memories:?}");
        assert_eq!(page.witnessed().await?, Vec::<String>::new());
        Ok(())
    })
    .await
}
