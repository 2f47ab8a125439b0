//! Laws of the method, tested with generated visitors and clinics over the real catalogue.
//!
//! Each law is a sentence of CONTRACT.md or DESIGN.md that no catalogue may break.

#![cfg(test)]

mod answers;
mod changes;
mod clinic_files;
mod clinics;
mod generate;
mod groups;
mod order;
mod reading;
mod saved;
mod schema;
