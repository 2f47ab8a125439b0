//! Edition, concerns, questions, skin types, values and labels as Rust tables.

use crate::resolve::{Catalogue, Labels};
use crate::word::Word;

use super::bears_on;
use super::rust::{option, table, text};

/// Which catalogue this is.
pub(super) fn edition(catalogue: &Catalogue, hash: &str) -> String {
    let edition = &catalogue.edition;
    format!(
        "/// The edition these tables were written from.\npub static EDITION: Edition = \
         Edition {{ version: {}, date: {}, hash: {} }};\n\n",
        text(&edition.version),
        text(&edition.date),
        text(hash)
    )
}

/// The ids of all sources; a `SourceId` is a place here.
pub(super) fn source_ids(catalogue: &Catalogue) -> String {
    let ids: Vec<_> = catalogue.sources.iter().map(|source| text(&source.id)).collect();
    table("Ids of the sources, by `SourceId`.", "SOURCE_IDS", "&str", &ids)
}

/// All concerns.
pub(super) fn concerns(catalogue: &Catalogue) -> String {
    let record = |concern: &crate::resolve::Concern| {
        format!(
            "ConcernRecord {{ id: {}, name: {}, short: {}, group: {} }}",
            concern.id.rust(),
            text(&concern.name),
            text(&concern.short),
            concern.group.rust()
        )
    };
    let records: Vec<_> = catalogue.concerns.iter().map(record).collect();
    table("All concerns, in the order of their ids.", "CONCERNS", "ConcernRecord", &records)
}

/// All health questions, and what is asked.
pub(super) fn questions(catalogue: &Catalogue) -> String {
    let record = |question: &crate::resolve::Question| {
        format!(
            "QuestionRecord {{ id: {}, name: {}, medicine: {}, group: {}, bears_on: {:#x} }}",
            question.id.rust(),
            text(&question.name),
            question.medicine,
            question.group.rust(),
            bears_on::bits(catalogue, &question.bears_on)
        )
    };
    let words = |question: &crate::resolve::Question| {
        let label = option(question.stopped_label.as_deref().map(text));
        format!("QuestionWords {{ ask: {}, stopped_label: {label} }}", text(&question.ask))
    };
    let questions = || catalogue.health.questions.iter();
    let records: Vec<_> = questions().map(record).collect();
    let asked: Vec<_> = questions().map(words).collect();
    let doc = "All health questions, in the order of their ids.";
    table(doc, "QUESTIONS", "QuestionRecord", &records)
        + &table("What each question asks.", "QUESTION_WORDS", "QuestionWords", &asked)
}

/// The six skin types.
pub(super) fn skin_types(catalogue: &Catalogue) -> String {
    let record = |skin: &crate::resolve::SkinType| {
        format!(
            "SkinTypeRecord {{ id: {}, name: {}, text: {} }}",
            skin.id.rust(),
            text(&skin.name),
            text(&skin.text)
        )
    };
    let records: Vec<_> = catalogue.skin_types.types.iter().map(record).collect();
    let help: Vec<_> = catalogue.skin_types.help.iter().map(|line| text(line)).collect();
    let help_doc = "Questions that help a visitor who does not know the type.";
    table("Skin types 1 to 6.", "SKIN_TYPES", "SkinTypeRecord", &records)
        + &table(help_doc, "SKIN_TYPE_HELP", "&str", &help)
}

/// What a visitor may weigh.
pub(super) fn values(catalogue: &Catalogue) -> String {
    let record = |(id, value): (&vocabulary::ValueId, &crate::resolve::ValueRecord)| {
        format!(
            "ValueRecord {{ id: {}, name: {}, why: {} }}",
            id.rust(),
            text(&value.name),
            text(&value.why)
        )
    };
    let records: Vec<_> =
        vocabulary::ValueId::ALL.iter().zip(&catalogue.values).map(record).collect();
    table("All values, in the order of their ids.", "VALUES", "ValueRecord", &records)
}

/// Plain words for fixed words, one static a table of words.toml.
pub(super) fn labels(catalogue: &Catalogue) -> String {
    catalogue.labels.iter().map(label_table).collect()
}

fn label_table(labels: &Labels) -> String {
    let record = |label: &crate::resolve::Label| {
        format!(
            "Label {{ word: {}, name: {}, text: {} }}",
            text(label.word),
            text(&label.name),
            text(&label.text)
        )
    };
    let records: Vec<_> = labels.labels.iter().map(record).collect();
    let doc = format!("Plain words for {}.", labels.constant.to_ascii_lowercase());
    table(&doc, labels.constant, "Label", &records)
}
