//! The states of the page that have a name: each is photographed, and axe looks at each.

use crate::failure::Outcome;
use crate::page::Page;

/// A state of the page, reached from a fresh one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing chosen yet.
    Empty,
    /// Two concerns chosen on the start screen.
    Chosen,
    /// The answers, some of them given.
    Answers,
    /// The answers with something typed that is not a number.
    Complaint,
    /// The list for a typical visitor.
    List,
    /// All options by name, with something chosen.
    Alphabet,
    /// Everything chosen that can be chosen.
    Overfull,
    /// The sheet of one option.
    Sheet,
    /// An option with a safety notice, while nothing is chosen.
    SheetUnsorted,
    /// The ending that sends to a doctor.
    Doctor,
    /// The ending with nothing that fits.
    Nothing,
    /// The ending where each option needs a check.
    CheckFirst,
    /// The ending that says waiting is a good option.
    Waiting,
    /// Two options side by side.
    Compare,
    /// The days of an option before an event.
    Plan,
    /// Days against change.
    Map,
    /// The first question, alone.
    Ask,
    /// How this works.
    How,
    /// The page for the consultation.
    Summary,
}

impl State {
    /// All of them.
    pub(crate) const ALL: &[Self] = &[
        Self::Empty,
        Self::Chosen,
        Self::Answers,
        Self::Complaint,
        Self::List,
        Self::Alphabet,
        Self::Overfull,
        Self::Sheet,
        Self::SheetUnsorted,
        Self::Doctor,
        Self::Nothing,
        Self::CheckFirst,
        Self::Waiting,
        Self::Compare,
        Self::Plan,
        Self::Map,
        Self::Ask,
        Self::How,
        Self::Summary,
    ];

    /// Its name, in file names and messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Chosen => "chosen",
            Self::Answers => "answers",
            Self::Complaint => "complaint",
            Self::List => "list",
            Self::Alphabet => "alphabet",
            Self::Overfull => "overfull",
            Self::Sheet => "sheet",
            Self::SheetUnsorted => "sheet-unsorted",
            Self::Doctor => "doctor",
            Self::Nothing => "nothing",
            Self::CheckFirst => "check-first",
            Self::Waiting => "waiting",
            Self::Compare => "compare",
            Self::Plan => "plan",
            Self::Map => "map",
            Self::Ask => "ask",
            Self::How => "how",
            Self::Summary => "summary",
        }
    }

    /// Brings a fresh page into it.
    pub(crate) async fn reach(self, page: &Page) -> Outcome {
        match self {
            Self::Empty => page.settle().await,
            Self::Chosen => spots_and_rough_skin(page).await,
            Self::Answers => typical(page).await,
            Self::Complaint => {
                page.click("button", NEXT).await?;
                page.fill("Days off for one visit", "soon").await
            }
            Self::List => typical_list(page).await,
            Self::Alphabet => {
                spots_and_rough_skin(page).await?;
                page.click("button", "Go to A to Z").await
            }
            Self::Overfull => everything(page).await,
            Self::Sheet => {
                typical(page).await?;
                page.click("button", "See the list").await?;
                page.click("button", "All details and sources: Microneedling").await
            }
            Self::SheetUnsorted => {
                page.click("button", "All details and sources: Radio-frequency microneedling").await
            }
            Self::Doctor => with_health(page, "undiagnosed-lesion", "Not sure").await,
            Self::Nothing => {
                page.check("Sore, red spots").await?;
                page.check("Dry skin").await?;
                page.click("button", NEXT).await?;
                page.check("Body").await?;
                answer(page, "open-wound", "Yes").await?;
                page.click("button", "See the list").await
            }
            Self::CheckFirst => {
                spots_and_rough_skin(page).await?;
                page.click("button", NEXT).await?;
                page.choose("Type 6…").await?;
                page.click("button", "See the list").await
            }
            Self::Waiting => with_health(page, "pregnancy", "Yes").await,
            Self::Compare => {
                typical_list(page).await?;
                for option in ["light-ipl", "peel-superficial"] {
                    page.within(&format!("[data-option={option}]"))
                        .click("checkbox", "Compare…")
                        .await?;
                }
                page.within(".tray").click("button", "See side by side").await
            }
            Self::Plan => {
                typical_list(page).await?;
                page.click("button", "All details and sources: Light peel").await?;
                page.click("button", "Plan the days…").await
            }
            Self::Map => {
                typical_list(page).await?;
                open(page, "map").await
            }
            Self::Ask => open(page, "ask").await,
            Self::How => {
                typical_list(page).await?;
                open(page, "how").await
            }
            Self::Summary => {
                typical_list(page).await?;
                open(page, "summary").await
            }
        }
    }
}

/// The button that leads from the start to the answers.
pub(crate) const NEXT: &str = "Next: where, your skin, your health";

async fn spots_and_rough_skin(page: &Page) -> Outcome {
    page.check("Brown spots from sun or age").await?;
    page.check("Rough skin").await
}

/// Hands, type 2, a blood thinner, three days off.
async fn typical(page: &Page) -> Outcome {
    spots_and_rough_skin(page).await?;
    page.click("button", NEXT).await?;
    page.within("[aria-label='Brown spots from sun or age']").choose("Matters a lot").await?;
    page.check("Hands").await?;
    page.choose("Type 2…").await?;
    answer(page, "anticoagulants", "Yes").await?;
    answer(page, "undiagnosed-lesion", "No").await?;
    page.fill("Days off for one visit", "3").await
}

async fn typical_list(page: &Page) -> Outcome {
    typical(page).await?;
    page.click("button", "See the list").await
}

/// Presses the first button that opens a screen, wherever it stands.
pub(crate) async fn open(page: &Page, screen: &str) -> Outcome {
    let press = "scope.querySelector(given[0]).click();";
    page.ask(press, &[serde_json::json!(format!("[data-opens={screen}]"))]).await?;
    page.settle().await
}

async fn with_health(page: &Page, question: &str, said: &str) -> Outcome {
    spots_and_rough_skin(page).await?;
    page.click("button", NEXT).await?;
    answer(page, question, said).await?;
    page.click("button", "See the list").await
}

/// Answers a health question; opens the fold it is in.
pub(crate) async fn answer(page: &Page, question: &str, said: &str) -> Outcome {
    let unfold = "scope.querySelector(given[0])?.closest('details:not([open])')
        ?.querySelector('summary').click();";
    let place = format!("[data-question={question}]");
    page.ask(unfold, &[serde_json::json!(place)]).await?;
    page.settle().await?;
    page.within(&place).choose(said).await
}

/// Every concern, every area, every health question "not sure", every limit at its least.
async fn everything(page: &Page) -> Outcome {
    let tick = "for (const box of scope.querySelectorAll(given[0])) box.click();";
    page.ask(tick, &[serde_json::json!("[data-concern]")]).await?;
    page.settle().await?;
    page.click("button", NEXT).await?;
    page.ask(tick, &[serde_json::json!("[data-area]")]).await?;
    page.choose("Not sure light…").await?;
    page.ask(tick, &[serde_json::json!(".health [data-answer=not-sure]")]).await?;
    page.ask(tick, &[serde_json::json!("[data-value-weight='3']")]).await?;
    page.settle().await?;
    answer(page, "undiagnosed-lesion", "No").await?;
    page.fill("Days off for one visit", "0").await?;
    page.fill("Visits in all, at most", "0").await?;
    page.click("button", "See the list").await
}
