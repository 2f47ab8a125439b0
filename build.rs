//! Asks the linker to keep relocations in the web program: `cargo xtask pack` splits it by them.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=program=--emit-relocs");
    }
}
