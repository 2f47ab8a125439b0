//! What the plugin says on its own is what the tool says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use method::by_id::Id;
use method::catalog::{Area, Concern, ProcedureId, concern, procedure};
use treatment_compare::text::labels;

use crate::failure::Outcome;

fn of_the_plugin(file: &str) -> Outcome<String> {
    let plugin = "integrations/wordpress/treatment-compare";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(plugin).join(file);
    Ok(fs::read_to_string(file)?)
}

fn names<K: Id>(name: fn(K) -> &'static str) -> BTreeMap<String, String> {
    K::ALL.iter().map(|id| (id.word().to_owned(), name(*id).to_owned())).collect()
}

#[test]
fn the_block_offers_every_concern_area_and_option_by_the_name_the_tool_shows() -> Outcome {
    let offered: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(&of_the_plugin("block/names.json")?)?;
    let known = BTreeMap::from([
        ("concerns".to_owned(), names::<Concern>(|id| concern(id).name)),
        ("areas".to_owned(), names::<Area>(labels::area)),
        ("options".to_owned(), names::<ProcedureId>(|id| procedure(id).name)),
    ]);
    assert_eq!(offered, known);
    Ok(())
}

#[test]
fn the_settings_know_every_field_of_the_clinic_file() -> Outcome {
    let code = of_the_plugin("includes/clinic-file.php")?;
    let list = code.split_once("const CLINIC_FIELDS = array(").ok_or("no list of fields")?.1;
    let list = list.split_once(')').ok_or("a list without an end")?.0;
    let listed: Vec<_> = list.split('\'').skip(1).step_by(2).collect();
    let schema: serde_json::Value = serde_json::from_str(&method::clinic::schema().to_string())?;
    let fields = schema["properties"].as_object().ok_or("a schema without fields")?;
    let mut known: Vec<_> = fields.keys().map(String::as_str).collect();
    let mut sorted = listed;
    known.sort_unstable();
    sorted.sort_unstable();
    assert_eq!(sorted, known);
    Ok(())
}
