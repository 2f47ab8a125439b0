//! What can bother a visitor, and the six skin types.

use super::{Concern, ConcernGroup, SkinType};

/// One concern as a visitor reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConcernRecord {
    /// Its id.
    pub id: Concern,
    /// Label on the choice: `Brown spots from sun or age`.
    pub name: &'static str,
    /// One to three words for chips and sums: `Brown spots`.
    pub short: &'static str,
    /// The group it is shown in.
    pub group: ConcernGroup,
}

/// One skin type as a visitor reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SkinTypeRecord {
    /// Its number.
    pub id: SkinType,
    /// A few words: `Burns always, never tans`.
    pub name: &'static str,
    /// One plain sentence.
    pub text: &'static str,
}
