//! The mark of a prerendered first screen: which build, clinic file and attributes it was made from.
//!
//! The program renders beside it and swaps, whatever the mark says: hydrating would cost 6 KB. It
//! tells people and tools whether a page's first screen is of this release. Source: DESIGN.md
//! section 6.

/// Attributes that the first screen depends on.
const ATTRIBUTES: [&str; 5] = ["concerns", "areas", "options", "heading-level", "lang"];

/// 16 hex digits over the name of the compiled program (which carries the hash of its bytes), the
/// clinic file and the attributes.
#[must_use]
pub fn fingerprint(
    program: &str,
    clinic: Option<&str>,
    attribute: impl Fn(&str) -> Option<String>,
) -> String {
    let mut hash = Fnv::new();
    hash.take(Some(program));
    hash.take(clinic);
    for name in ATTRIBUTES {
        hash.take(attribute(name).as_deref());
    }
    format!("{:016x}", hash.0)
}

/// FNV-1a with 64 bits: not against attackers, who could change the page itself.
struct Fnv(u64);

impl Fnv {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// A part, and where it ends; none differs from empty.
    fn take(&mut self, part: Option<&str>) {
        let end = if part.is_some() { 0xff } else { 0xfe };
        for byte in part.unwrap_or_default().bytes().chain([end]) {
            self.byte(byte);
        }
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(program: &str, clinic: Option<&str>, concerns: Option<&str>) -> String {
        fingerprint(program, clinic, |name| {
            concerns.filter(|_| name == "concerns").map(str::to_owned)
        })
    }

    #[test]
    fn the_hash_is_the_published_one() {
        let mut hash = Fnv::new();
        hash.byte(b'a');
        assert_eq!(hash.0, 0xaf63_dc4c_8601_ec8c);
    }

    #[test]
    fn every_part_counts_and_none_runs_into_the_next() {
        let same = of("program-1.wasm", Some("{}"), Some("melasma"));
        assert_eq!(same, of("program-1.wasm", Some("{}"), Some("melasma")));
        assert_ne!(same, of("program-2.wasm", Some("{}"), Some("melasma")));
        assert_ne!(same, of("program-1.wasm", None, Some("melasma")));
        assert_ne!(same, of("program-1.wasm", Some("{}"), None));
        assert_ne!(of("a", Some("b"), None), of("ab", Some(""), None));
        assert_ne!(of("a", None, None), of("a", Some(""), None));
    }
}
