//! Compiles the catalogue's TOML into Rust tables and the long texts file.

fn main() {
    catalog_compiler::build_script("../catalog");
}
