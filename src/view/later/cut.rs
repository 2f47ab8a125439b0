//! Where the program is cut: each function of the later part as an import and its export.
//!
//! `wasm_split_cli_support`, which makes the cut, knows a pair by its name: the part, the direction
//! and 32 hex digits. It joins the two again when that part is there, so that what is called
//! here is what stands below.

use web_sys::Element;
use yew::Html;

use super::super::session::Session;
use super::super::state::{Action, State};
use super::super::summary;
use super::{Piece, after_there, piece_there, said_there};

#[expect(unsafe_code, reason = "both ends of each pair stand below one another")]
#[expect(improper_ctypes, reason = "both ends are compiled together, as one program")]
#[link(wasm_import_module = "__wasm_split_placeholder__")]
unsafe extern "C" {
    #[link_name = "__wasm_split_00later00_import_00000000000000000000000000000001"]
    pub(super) safe fn piece(session: &Session, piece: &Piece) -> Html;

    #[link_name = "__wasm_split_00later00_import_00000000000000000000000000000002"]
    pub(super) safe fn after(state: &mut State, action: Action);

    #[link_name = "__wasm_split_00later00_import_00000000000000000000000000000003"]
    pub(super) safe fn said(state: &State) -> Option<String>;

    #[link_name = "__wasm_split_00later00_import_00000000000000000000000000000004"]
    pub(super) safe fn print(root: &Element);
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00later00_export_00000000000000000000000000000001")]
extern "C" fn piece_later(session: &Session, piece: &Piece) -> Html {
    piece_there(session, piece)
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00later00_export_00000000000000000000000000000002")]
extern "C" fn after_later(state: &mut State, action: Action) {
    after_there(state, action);
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[expect(improper_ctypes_definitions, reason = "both ends are compiled together, as one program")]
#[unsafe(export_name = "__wasm_split_00later00_export_00000000000000000000000000000003")]
extern "C" fn said_later(state: &State) -> Option<String> {
    said_there(state)
}

#[expect(unsafe_code, reason = "the name is taken once, in this file")]
#[unsafe(export_name = "__wasm_split_00later00_export_00000000000000000000000000000004")]
extern "C" fn print_later(root: &Element) {
    summary::print(root);
}
