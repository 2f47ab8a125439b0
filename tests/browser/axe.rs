//! axe-core in the page: what it finds wrong, in lines a person can act on.

use serde::Deserialize;

use crate::failure::{Outcome, reason};
use crate::page::Page;
use crate::vendor;

/// axe looks into open shadow roots by itself. Scripts run by WebDriver are not held to the page's
/// policy, so axe needs no exception in it. `preload` would fetch style sheets again.
const RUN: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { preload: false, resultTypes: ['violations'] }).then(
        ({ violations }) => done(violations.map(({ id, help, nodes }) => ({
            rule: id,
            help,
            places: nodes.map(({ target }) => target.flat().join(' > ')),
        }))),
        (error) => done([{ rule: 'axe itself', help: String(error), places: [] }]),
    );";

/// One rule that is broken, and where.
#[derive(Debug, Deserialize)]
pub(crate) struct Violation {
    /// The rule's id, such as `color-contrast`.
    pub(crate) rule: String,
    help: String,
    places: Vec<String>,
}

impl Page {
    /// All violations of all rules of axe on the page as it is now.
    pub(crate) async fn violations(&self) -> Outcome<Vec<Violation>> {
        let source = std::fs::read_to_string(vendor::axe())?;
        let known = self.browser.execute("return Boolean(window.axe);", vec![]).await?;
        if !known.convert::<bool>()? {
            self.browser.execute(source, vec![]).await?;
        }
        Ok(self.browser.execute_async(RUN, vec![]).await?.convert()?)
    }

    /// Fails with what axe finds, named after `state`, or does nothing.
    pub(crate) async fn has_no_violation(&self, state: &str) -> Outcome {
        let violations = self.violations().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let lines = violations.iter().map(|Violation { rule, help, places }| {
            format!("  {rule}: {help}\n    {}", places.join("\n    "))
        });
        Err(reason(format!("axe on {state}:\n{}", lines.collect::<Vec<_>>().join("\n"))))
    }
}
