//! The first screen as HTML, before any script runs: visible at once, readable by search engines,
//! a comparison of all options where scripts are off.
//!
//! [`screen::markup`] is what goes into `<template shadowrootmode="open">`, [`page::with_screens`]
//! writes it into a clinic's page. Source: CONTRACT.md section 3, "Prerendered markup".

pub mod fault;
pub mod page;
pub mod release;
pub mod screen;
