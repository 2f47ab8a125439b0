//! Where what reads files is cut off: see `view::later::cut`, which does the same.

use method::clinic::reading::ClinicFile;
use method::date::Date;
use method::json::Problem;
use method::saved::Saved;

use super::{advice_there, clinic_there, saved_there};

#[expect(unsafe_code, reason = "both ends of each pair stand below one another")]
#[expect(improper_ctypes, reason = "both ends are compiled together, as one program")]
#[link(wasm_import_module = "__wasm_split_placeholder__")]
unsafe extern "C" {
    #[link_name = "__wasm_split_00reading00_import_00000000000000000000000000000001"]
    pub(super) safe fn clinic(file: &str) -> ClinicFile;

    #[link_name = "__wasm_split_00reading00_import_00000000000000000000000000000002"]
    pub(super) safe fn saved(file: &str, today: Date) -> Result<Saved, Problem>;

    #[link_name = "__wasm_split_00reading00_import_00000000000000000000000000000003"]
    pub(super) safe fn advice(file: &ClinicFile, today: Date) -> Vec<String>;
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00reading00_export_00000000000000000000000000000001")]
extern "C" fn clinic_read(file: &str) -> ClinicFile {
    clinic_there(file)
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00reading00_export_00000000000000000000000000000002")]
extern "C" fn saved_read(file: &str, today: Date) -> Result<Saved, Problem> {
    saved_there(file, today)
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00reading00_export_00000000000000000000000000000003")]
extern "C" fn advice_given(file: &ClinicFile, today: Date) -> Vec<String> {
    advice_there(file, today)
}
