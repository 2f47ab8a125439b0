//! Vignettes: a visitor in a few lines, and the groups a clinician would expect.
//!
//! Each is one block of plain words, read by [`check::check`]. Lines without a known name are the
//! story; what is not said is not answered; options that are not listed must not be there.
//!
//! | line | holds |
//! |---|---|
//! | `concerns`, `values` | ids with their weight |
//! | `areas`, `skin`, `evidence`, `today`, `event` | as in an answers file; today is 2026-12-01 |
//! | `health` | `sun yes`, `isotretinoin stopped 2026-10-06`, `all else no` |
//! | `limits` | `days_off 3`, `surface any` |
//! | `clinic` | menu, policy and prices as JSON |
//! | a group | its options in order, points where they matter; `all others` for those not named |
//! | `ending`, `not offered` | as the method says; no ending is expected where none is written |
//! | `earliest` | an option and the first day it could be looked at again, or `unknown` |
//! | `flags` | an option and all its flags |
//! | `change` | one line for each step that would change the answer, all of them or none |

#![cfg(test)]

mod answers;
mod areas;
mod changes;
mod check;
mod clinics;
mod concerns;
mod endings;
mod health;
mod journeys;
mod limits;
mod medicines;
mod skin;
