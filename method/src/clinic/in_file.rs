//! One description of the clinic file, from which both its reader and its schema come.
//!
//! Every type that stands in the file says how it is read and what the schema says of it
//! ([`InFile`]). An object is one table of its fields ([`object_in_file!`], filled in `fields`), so
//! a field cannot be read without being described, nor described without being read.

use super::reading::{Consequence, Findings};
use crate::json::{Members, Node, Value};

/// A type that stands in a clinic file.
pub(super) trait InFile: Sized {
    /// Reads it. Whatever is wrong becomes a finding: `consequence` says what follows from that, unless
    /// the type itself knows better.
    fn read(node: &Node<'_>, consequence: Consequence, findings: &mut Findings) -> Option<Self>;

    /// What the schema says of it.
    fn schema() -> Value;
}

/// A member that may be absent.
pub(super) fn optional<T: InFile>(
    members: &Members<'_>,
    key: &str,
    consequence: Consequence,
    findings: &mut Findings,
) -> Option<T> {
    T::read(&members.get(key)?, consequence, findings)
}

/// A member that must be there.
pub(super) fn required<T: InFile>(
    members: &Members<'_>,
    key: &str,
    consequence: Consequence,
    findings: &mut Findings,
) -> Option<T> {
    if let Some(node) = members.get(key) {
        return T::read(&node, consequence, findings);
    }
    // Read from `null`, which nothing takes, so that the line says what would be allowed.
    let before = findings.0.len();
    T::read(&Node { path: members.path_of(key), value: &Value::Null }, consequence, findings);
    for finding in findings.0.iter_mut().skip(before) {
        "missing".clone_into(&mut finding.problem.holds);
    }
    None
}

/// Writes [`InFile`] for an object from the table of its fields.
///
/// Doc lines are what a clinic's person reads in an editor: the first is the title. The `else` of
/// the object is what follows from an unknown key in it, the `else` of a field what follows from a
/// fault there. `required` and `optional` say whether the file must have the field, `or_default`
/// that the struct holds a plain value either way. `aside` is a field the struct does not keep.
macro_rules! object_in_file {
    (
        $(#[doc = $about:literal])+
        $name:literal => $type:ident, else $unknown:expr;
        $(aside
            $(#[doc = $aside_help:literal])+
            $aside_key:literal: $aside:ty, else $aside_fault:expr;)?
        $(
            $(#[doc = $help:literal])+
            $need:ident $($or_default:ident)? $key:literal => $field:ident: $of:ty, else $else:expr;
        )+
    ) => {
        impl $crate::clinic::in_file::InFile for $type {
            fn read(
                node: &$crate::json::Node<'_>,
                consequence: $crate::clinic::reading::Consequence,
                findings: &mut $crate::clinic::reading::Findings,
            ) -> Option<Self> {
                const KEYS: &[&str] = &[$($aside_key,)? $($key),+];
                let is_object = matches!(node.value, $crate::json::Value::Object(_));
                let consequence = if is_object { $unknown } else { consequence };
                let members = findings.add(consequence, |problems| node.object(KEYS, problems))?;
                $(in_file::optional::<$aside>(&members, $aside_key, $aside_fault, findings);)?
                $(let $field = in_file::$need::<$of>(&members, $key, $else, findings);)+
                Some(Self { $($field: kept!($need $($or_default)?, $field)),+ })
            }

            fn schema() -> $crate::json::Value {
                schema::reference($name)
            }
        }

        impl $crate::clinic::schema::Described for $type {
            const NAME: &'static str = $name;

            fn description() -> $crate::json::Value {
                schema::object(
                    &[$($about),+],
                    &[
                        $(schema::Field {
                            key: $aside_key,
                            help: &[$($aside_help),+],
                            is_required: false,
                            schema: <$aside as $crate::clinic::in_file::InFile>::schema(),
                        },)?
                        $(schema::Field {
                            key: $key,
                            help: &[$($help),+],
                            is_required: stringify!($need) == "required",
                            schema: <$of as $crate::clinic::in_file::InFile>::schema(),
                        }),+
                    ],
                )
            }
        }
    };
}
pub(super) use object_in_file;

/// What a struct keeps of a field that was read.
macro_rules! kept {
    (optional, $field:ident) => {
        $field
    };
    (required, $field:ident) => {
        $field?
    };
    (optional or_default, $field:ident) => {
        $field.unwrap_or_default()
    };
    (required or_default, $field:ident) => {
        $field.unwrap_or_default()
    };
}
pub(super) use kept;
