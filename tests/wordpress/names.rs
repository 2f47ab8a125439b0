//! The names an editor chooses from are the catalogue's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use method::catalog::{Concern, ProcedureId, concern, procedure};

use crate::failure::Outcome;

const FILE: &str = "integrations/wordpress/treatment-compare/block/names.json";

#[test]
fn the_block_offers_every_concern_and_option_by_the_name_the_tool_shows() -> Outcome {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE))?;
    let offered: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_str(&text)?;
    let concerns =
        Concern::ALL.iter().map(|id| (id.word().to_owned(), concern(*id).name.to_owned()));
    let options =
        ProcedureId::ALL.iter().map(|id| (id.word().to_owned(), procedure(*id).name.to_owned()));
    let known = BTreeMap::from([
        ("concerns".to_owned(), concerns.collect()),
        ("options".to_owned(), options.collect()),
    ]);
    assert_eq!(offered, known);
    Ok(())
}
