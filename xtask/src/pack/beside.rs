//! What lies beside the program and no page asks for: what editors read about the element and the
//! clinic file, the licenses, the bill of materials.

use super::{Packed, bill, licenses, linked, read_text};
use crate::fault::Result;
use crate::place;

/// The types of the element. Beside a script of the same name an editor finds them by itself.
const TYPES: &str = "treatment-compare.d.ts";
/// The element as editors and catalogs of components read it.
const ELEMENTS: &str = "custom-elements.json";
/// Named in clinic files and by editors, so it keeps its name.
const SCHEMA: &str = "clinic.schema.json";
/// The licenses of everything in the release.
const LICENSES: &str = "LICENSES.txt";
/// The crates in the program; the ending is the one its format asks for.
const BILL: &str = "sbom.cdx.json";

/// All of it.
pub(super) fn all() -> Result<[Packed; 5]> {
    let linked = linked::crates()?;
    let embed = |name| read_text(&place::root().join("embed").join(name));
    Ok([
        Packed::named(SCHEMA, format!("{}\n", method::clinic::schema())),
        Packed::named(TYPES, embed(TYPES)?),
        Packed::named(ELEMENTS, embed(ELEMENTS)?),
        Packed::named(LICENSES, licenses::text(&linked)?),
        Packed::named(BILL, bill::json(&linked)?),
    ])
}
