//! What the element costs a page and a visitor, measured: `cargo xtask bench`.
//!
//! Each figure is printed on a line of its own, `measured <name> <number>`, and never asserted:
//! how fast a machine is says nothing about whether the page is right.

mod answers;
mod arrival;
mod device;
mod idle;
mod memory;
mod sample;

use crate::failure::Outcome;

#[tokio::test]
#[ignore = "measures for some minutes: cargo xtask bench"]
async fn speed_of_the_page() -> Outcome {
    idle::measure().await?;
    arrival::measure().await?;
    answers::measure().await?;
    memory::measure().await
}

/// Prints one figure for `cargo xtask bench`, which knows the names.
fn print(name: &str, figure: f64) {
    println!("measured {name} {figure:.4}");
}
