//! Short names where the program and its glue meet.
//!
//! wasm-bindgen ends each name of an import with 16 digits of a hash, so that programs of different
//! crates cannot meet by chance. Ours are made together and checked by their hashes, and digits
//! that no compressor can shorten stand in both files: 2 KB of transfer.

use walrus::Module;

/// How many digits of a hash a name has.
const HASH: usize = 16;

/// Gives each import whose name holds a hash a short one, in the module and in its glue.
///
/// The same program gets the same names: they are counted in the order of the imports.
pub(super) fn shorten(module: &mut Module, glue: &str) -> String {
    let mut glue = glue.to_owned();
    let hashed = module.imports.iter_mut().filter(|import| holds_hash(&import.name));
    for (number, import) in hashed.enumerate() {
        let short = format!("_{number:x}");
        // The hash makes the name one of a kind: it is part of no other word in the glue.
        glue = glue.replace(&format!("{}:", import.name), &format!("{short}:"));
        import.name = short;
    }
    glue
}

/// Whether a name ends with a hash: `__wbg_focus_0123456789abcdef`.
fn holds_hash(name: &str) -> bool {
    let digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    let digits = name.bytes().rev().take_while(|byte| digit(byte)).count();
    digits >= HASH && name.starts_with("__wb")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOCUS: &str = "__wbg_focus_0123456789abcdef";

    fn module(names: &[&str]) -> Module {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        for name in names {
            module.add_import_func("./program_bg.js", name, kind);
        }
        module
    }

    #[test]
    fn a_name_with_a_hash_is_short_in_both_and_others_stay() {
        let mut module = module(&[FOCUS, "__wbindgen_init_externref_table"]);
        let glue = format!("{FOCUS}: function() {{}},\n__wbindgen_init_externref_table: a,");
        let glue = shorten(&mut module, &glue);
        let names: Vec<_> = module.imports.iter().map(|import| import.name.as_str()).collect();
        assert_eq!(names, ["_0", "__wbindgen_init_externref_table"]);
        assert_eq!(glue, "_0: function() {},\n__wbindgen_init_externref_table: a,");
    }

    #[test]
    fn what_only_looks_like_a_hash_is_left_alone() {
        assert!(holds_hash("__wbindgen_cast_0000000000000001"));
        assert!(!holds_hash("__wbg_added"));
        assert!(!holds_hash("memory0123456789abcdef"));
    }
}
