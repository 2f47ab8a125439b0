//! The standard for decision aids, item by item, in plain lines.

use method::decision_aid::{Item, Part, Score, Standing};

/// Heading.
pub const TITLE: &str = "How it scores as a decision aid";
/// What the list is.
pub const LEAD: &str = "There is a world-wide list of what a good decision aid has. It has 44 \
    points. We went through all of them. What needs people stays open until people have done it.";
/// The list itself.
pub const STANDARD: &str = "The list: IPDASi, version 4 (2013)";
/// Where it is.
pub const STANDARD_URL: &str = "https://pubmed.ncbi.nlm.nih.gov/23963501/";
/// Caption of the three scores.
pub const SCORES: &str = "The three parts of the list";
/// A column.
pub const PART: &str = "Part";
/// A column.
pub const MET: &str = "Met";
/// Heading of the open items.
pub const STILL_OPEN: &str = "Still open";
/// An item that only people can meet.
pub const NEEDS_PEOPLE: &str = "Not done yet. It needs people, not software.";
/// Before all of them.
pub const PEOPLE: &str = "Not done yet. These need people, not software:";
/// The fold with all items.
pub const ALL: &str = "All 44 points, one by one";
/// A column.
pub const POINT: &str = "Point";
/// A column.
pub const STANDS: &str = "Where it stands";

/// `25 of the 35 points that apply`.
#[must_use]
pub fn total(met: usize, of: usize) -> String {
    format!("We meet {met} of the {of} points that apply.")
}
/// The rest.
#[must_use]
pub fn not_applicable(count: usize) -> String {
    format!("The other {count} are about tests, and nothing is tested here.")
}
/// `5 of 6`.
#[must_use]
pub fn score(score: Score) -> String {
    format!("{} of {}", score.met, score.applicable())
}

/// A part of the list.
#[must_use]
pub const fn part(part: Part) -> &'static str {
    match part {
        Part::Qualifying => "Needed to be one at all",
        Part::Certification => "Needed to be fair",
        Part::Quality => "Makes it better",
    }
}

/// How an item stands.
#[must_use]
pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Met => "Met",
        Standing::Open => "Open",
        Standing::NotApplicable => "Does not apply",
    }
}

/// What an item asks for.
#[must_use]
pub const fn asks(item: Item) -> &'static str {
    match item {
        Item::Problem => "Says what the problem is",
        Item::Decision => "Says what there is to decide",
        Item::Options => "Shows the options",
        Item::GoodFeatures => "Shows what is good about each",
        Item::BadFeatures => "Shows what is bad about each",
        Item::LivingThroughIt => "Says what it is like to go through",
        Item::EqualDetail => "Gives good and bad the same room",
        Item::CitesEvidence => "Names its sources",
        Item::Date => "Gives its date",
        Item::UpdatePolicy => "Says how it stays new, and keeps to it",
        Item::Uncertainty => "Says how sure each number is",
        Item::Funding => "Says who paid for it",
        Item::WhatTheTestMeasures => "Says what a test measures",
        Item::AfterAPositiveTest => "Says what follows if a test finds it",
        Item::AfterANegativeTest => "Says what follows if a test finds nothing",
        Item::HarmOfFinding => "Says how a test can find too much",
        Item::NaturalCourse => "Says what happens if you do nothing",
        Item::CompareFeatures => "Lets you compare good and bad",
        Item::Chances => "Gives chances",
        Item::WhoWasCounted => "Says who was counted",
        Item::EventRates => "Gives counts, such as 4 of 25 people",
        Item::SameTimeSpan => "Compares over the same time",
        Item::SameDenominator => "Compares out of the same number of people",
        Item::SeveralViews => "Shows chances in more than one way",
        Item::WhatMatters => "Asks what matters to you",
        Item::StepByStep => "Leads step by step",
        Item::QuestionsForTheVisit => "Gives questions for the visit",
        Item::AskedPatients => "Patients were asked what they need",
        Item::AskedProfessionals => "Doctors and nurses were asked what they need",
        Item::ReviewedByPatients => "Reviewed by patients from outside",
        Item::ReviewedByProfessionals => "Reviewed by doctors from outside",
        Item::TriedByPatients => "Tried by people who have to decide",
        Item::TriedByProfessionals => "Tried by doctors and nurses at work",
        Item::HowEvidenceWasRead => "Says how the evidence was chosen",
        Item::QualityOfEvidence => "Says how good the evidence is",
        Item::Credentials => "Says who signed it and what they trained in",
        Item::ReadingLevel => "Says how hard it is to read",
        Item::ShownToMatchValues => "A study shows that choices fit people better",
        Item::ShownToInform => "A study shows that people know more",
        Item::TruePositives => "Chances that a test rightly finds it",
        Item::TrueNegatives => "Chances that a test rightly finds nothing",
        Item::FalsePositives => "Chances that a test wrongly finds it",
        Item::FalseNegatives => "Chances that a test wrongly finds nothing",
        Item::WithAndWithoutTest => "Chances with and without a test",
    }
}

/// Where it stands, in one plain line.
#[must_use]
pub const fn line(item: Item, standing: Standing) -> &'static str {
    match (item, standing) {
        (_, Standing::NotApplicable) => "No test is part of this tool.",
        (Item::UpdatePolicy, Standing::Open) => "The review of these facts is overdue.",
        (Item::Funding, Standing::Open) => "This clinic has not said who paid for the tool.",
        (Item::Options, Standing::Open) => {
            "This clinic\u{2019}s list leaves some out. They are named below it."
        }
        (Item::Credentials, Standing::Open) => "No clinician has signed this content yet.",
        (Item::SameTimeSpan, _) => "Studies ran for different times. Each number says its own.",
        (Item::SameDenominator, _) => "Numbers stand as published: 4 of 25 is not made a percent.",
        (item, Standing::Open) if item.needs_people() => NEEDS_PEOPLE,
        (item, Standing::Met | Standing::Open) => met_line(item),
    }
}

/// What keeps an item.
const fn met_line(item: Item) -> &'static str {
    match item {
        Item::Problem => "Each concern says what it is, and when to see a doctor.",
        Item::Decision => "It is the first line of the first screen.",
        Item::Options => "All twelve kinds, and home care and no treatment.",
        Item::GoodFeatures => "Four rows for each option.",
        Item::BadFeatures => "The same four rows of harm for each option.",
        Item::LivingThroughIt => "How a visit feels, and the days after it.",
        Item::EqualDetail => "Good and bad have the same rows, size and place.",
        Item::CitesEvidence => "Each claim has a source, or says that none was found.",
        Item::Date => "Version and month stand on each screen, the day above.",
        Item::UpdatePolicy => "Every 12 months, and within 30 days of a safety notice.",
        Item::Uncertainty => "Each figure says out of how many, and how sure it is.",
        Item::Funding => "The clinic\u{2019}s own words stand on the first screen.",
        Item::NaturalCourse => "\u{201c}No treatment now\u{201d} stands beside every list.",
        Item::CompareFeatures => "Up to four options stand side by side, harms too.",
        Item::Chances => "Where a study has them. If not, we say so.",
        Item::WhoWasCounted => "Each counted figure names its group.",
        Item::EventRates => "Counts, or percent of a stated number of people.",
        Item::SeveralViews => "Words, numbers, and pictures with a table.",
        Item::WhatMatters => "How much each concern matters, and six things more.",
        Item::StepByStep => "One question at a time, or all on one page.",
        Item::QuestionsForTheVisit => "A page to print, with your own lines.",
        Item::HowEvidenceWasRead => "Below: how we read sources, and what we did not find.",
        Item::QualityOfEvidence => {
            "Each level says if it comes from trials, small studies or experts."
        }
        Item::Credentials => "See \u{201c}Checked by\u{201d} above.",
        Item::ReadingLevel => "See above. A test measures it with every change.",
        _ => "",
    }
}
