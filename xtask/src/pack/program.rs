//! The compiled program as it is sent: without its custom sections.
//!
//! wasm-bindgen leaves the names of all functions in, a third of the file, which no browser needs.
//! Trunk has no switch for it. The layout of sections is that of the WebAssembly core
//! specification, "Binary Format", "Modules".

/// Magic number and version.
const HEADER: usize = 8;
/// The id of a custom section.
const CUSTOM: u8 = 0;

/// `wasm` without custom sections, or as it is where it does not read as a module.
pub(super) fn shrink(wasm: &[u8]) -> Vec<u8> {
    kept(wasm).unwrap_or_else(|| wasm.to_vec())
}

fn kept(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut shrunk = wasm.get(..HEADER)?.to_vec();
    let mut rest = wasm.get(HEADER..)?;
    while let Some((id, after_id)) = rest.split_first() {
        let (size, width) = unsigned(after_id)?;
        let end = size.checked_add(width)?.checked_add(1)?;
        let section = rest.get(..end)?;
        if *id != CUSTOM {
            shrunk.extend_from_slice(section);
        }
        rest = rest.get(end..)?;
    }
    Some(shrunk)
}

/// A number in LEB128 and how many bytes it takes.
fn unsigned(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate() {
        let part = usize::from(byte & 0x7f);
        value |= part.checked_shl(u32::try_from(index * 7).ok()?)?;
        if byte & 0x80 == 0 {
            return Some((value, index + 1));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn custom_sections_go_and_the_others_stay() {
        let header = b"\0asm\x01\0\0\0";
        let custom = [0, 0x83, 0x00, 1, b'x', 7];
        let types = [1, 2, 9, 9];
        let wasm = [header.as_slice(), &custom, &types, &custom].concat();
        assert_eq!(shrink(&wasm), [header.as_slice(), &types].concat());
    }

    #[test]
    fn what_is_no_module_is_left_as_it_is() {
        let cut = b"\0asm\x01\0\0\0\x01\x05";
        assert_eq!(shrink(cut), cut);
    }
}
