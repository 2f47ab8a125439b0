//! The whole catalogue as records.

use vocabulary::ProcedureId;

use super::{
    Concern, Edition, Health, Labels, Procedure, Reference, Rejected, Seed, SkinTypes, Source,
    ValueRecord,
};
use crate::ledger::Ledger;
use crate::parse::{Document, Folder, Reader};
use crate::problem::{Place, Problem, Rule};

/// Everything that is known.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) edition: Edition,
    pub(crate) sources: Vec<Source>,
    /// All options, in the order of their ids.
    pub(crate) procedures: Vec<Procedure>,
    pub(crate) concerns: Vec<Concern>,
    pub(crate) skin_types: SkinTypes,
    pub(crate) health: Health,
    pub(crate) values: Vec<ValueRecord>,
    pub(crate) labels: Vec<Labels>,
    pub(crate) reference: Reference,
    pub(crate) seeds: Vec<Seed>,
    pub(crate) rejected: Vec<Rejected>,
}

impl Catalogue {
    /// Turns the folder's files into records; every mistake on the way goes to the ledger.
    pub(crate) fn resolve(folder: &Folder, ledger: &Ledger) -> Self {
        let documents = Documents::parse(folder, ledger);
        let file = |name: &str| documents.reader(name);
        let sources = Source::read_all(&file("sources.toml"));
        ledger.know_sources(sources.iter().map(|source| source.id.clone()));
        let health = Health::read(&file("health.toml"));
        let notes = health.note_ids();
        let procedure = |id: &ProcedureId| Procedure::read(&file(&path_of(*id)), *id, &notes);
        Self {
            edition: Edition::read(&file("catalog.toml")),
            sources,
            procedures: ProcedureId::ALL.iter().map(procedure).collect(),
            concerns: Concern::read_all(&file("concerns.toml")),
            skin_types: SkinTypes::read(&file("skin-types.toml")),
            health,
            values: ValueRecord::read_all(&file("values.toml")),
            labels: Labels::read_all(&file("words.toml")),
            reference: Reference::read(file),
            seeds: Seed::read_all(&file("seeds.toml")),
            rejected: Rejected::read_all(&file("rejected.toml")),
        }
    }
}

fn path_of(id: ProcedureId) -> String {
    format!("procedures/{}.toml", id.word())
}

/// The parsed files; one that is missing was reported and reads as nothing.
struct Documents<'a> {
    documents: Vec<Document>,
    ledger: &'a Ledger,
}

impl<'a> Documents<'a> {
    /// Every file but those of the procedures.
    const FILES: [&'static str; 13] = [
        "catalog.toml",
        "concerns.toml",
        "disagreements.toml",
        "glossary.toml",
        "health.toml",
        "questions.toml",
        "red-flags.toml",
        "rejected.toml",
        "seeds.toml",
        "skin-types.toml",
        "sources.toml",
        "values.toml",
        "words.toml",
    ];

    fn parse(folder: &Folder, ledger: &'a Ledger) -> Self {
        let procedures = ProcedureId::ALL.iter().map(|id| path_of(*id));
        let expected: Vec<String> =
            Self::FILES.iter().map(ToString::to_string).chain(procedures).collect();
        for path in expected.iter().filter(|path| !folder.files.iter().any(|(p, _)| p == *path)) {
            ledger.report(whole_file(path, Rule::MissingFile, "add the file"));
        }
        for (path, _) in folder.files.iter().filter(|(path, _)| !expected.contains(path)) {
            let help = "nothing reads this file: correct its name, or add its id to the vocabulary";
            ledger.report(whole_file(path, Rule::UnknownId, help));
        }
        let parse = |(path, text): &(String, String)| Document::parse(path, text, ledger);
        Self { documents: folder.files.iter().map(parse).collect(), ledger }
    }

    fn reader(&self, path: &str) -> Reader<'_> {
        match self.documents.iter().find(|document| &*document.path == path) {
            Some(document) => Reader::of(document, self.ledger),
            None => Reader::of_nothing(path, self.ledger),
        }
    }
}

fn whole_file(path: &str, rule: Rule, help: &str) -> Problem {
    Problem::at(&Place { file: path.into(), line: 1, key: String::new() }, rule, "", help)
}
