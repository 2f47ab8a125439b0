//! Laws about what a visitor keeps: it comes back as it was said, or is refused in one line.

use method::catalog::ProcedureId;
use method::saved::Saved;
use method::visitor::{reading, writing};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

use crate::generate::{set, today, visitor};

fn saved() -> impl Strategy<Value = Saved> {
    let line = "[^\\p{Cc}\u{2028}\u{2029}]{0,60}[a-z]";
    (visitor(), vec(line, 0..8), of(set::<ProcedureId>(0..=4)))
        .prop_map(|(visitor, own_lines, options)| Saved { visitor, own_lines, options })
}

proptest! {
    #[test]
    fn answers_are_read_as_they_were_written(visitor in visitor()) {
        let written = writing::answers(&visitor).to_string();
        prop_assert_eq!(reading::read(written.as_bytes(), today()), Ok(visitor));
    }

    #[test]
    fn a_saved_file_comes_back_whole(saved in saved()) {
        prop_assert_eq!(Saved::read(saved.written().as_bytes(), today()), Ok(saved));
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_in_one_line(
        saved in saved(), at in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut bytes = saved.written().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(problem) = Saved::read(&bytes, today()) {
            prop_assert_eq!(problem.to_string().lines().count(), 1);
        }
    }
}
