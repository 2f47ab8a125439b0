//! While a new release rolls out, the files of two lie in one folder, and some browsers still hold
//! the loader of the last one.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha384};

use crate::failure::Outcome;
use crate::release_folder::{FOLDER, has_hash, names};
use crate::server::Server;
use crate::site::Site;
use crate::visit::visit;

/// The loader of the last release, under another name because a folder has one of each.
const OLDER_LOADER: &str = "older.js";

/// A hash as names and as `integrity` write it.
struct Hash {
    short: String,
    integrity: String,
}

impl Hash {
    fn of(bytes: &[u8]) -> Self {
        let hash = Sha384::digest(bytes);
        let short = hash
            .iter()
            .take(8)
            .fold(String::new(), |hex, byte| hex + format!("{byte:02x}").as_str());
        Self { short, integrity: format!("sha384-{}", STANDARD.encode(hash)) }
    }
}

/// Lays a release into `folder` whose scripts, programs and styles are not those that lie there; gives
/// their names. The long texts are the same in both, as they may well be.
fn older_release_in(folder: &Path) -> Outcome<Vec<String>> {
    let mut written = Vec::new();
    let mut renamed: Vec<(String, String)> = Vec::new();
    // Scripts hold the names of the others, so they come last.
    for ending in ["css", "wasm", "js"] {
        for name in names(folder)?.iter().filter(|name| has_hash(name) && name.ends_with(ending)) {
            let bytes = fs::read(folder.join(name))?;
            let older = aged(&bytes, ending, &renamed);
            let (before, now) = (Hash::of(&bytes), Hash::of(&older));
            let older_name = name.replace(&before.short, &now.short);
            fs::write(folder.join(&older_name), older)?;
            renamed.push((name.clone(), older_name.clone()));
            renamed.push((before.integrity, now.integrity));
            written.push(older_name);
        }
    }
    let loader = fs::read(folder.join("treatment-compare.js"))?;
    fs::write(folder.join(OLDER_LOADER), aged(&loader, "js", &renamed))?;
    Ok(written)
}

/// Other bytes that do the same, with the names and hashes of older files.
fn aged(bytes: &[u8], ending: &str, renamed: &[(String, String)]) -> Vec<u8> {
    if ending == "wasm" {
        // An empty custom section called "o".
        return [bytes, &[0, 2, 1, b'o']].concat();
    }
    let text = String::from_utf8_lossy(bytes).into_owned();
    let text = renamed.iter().fold(text, |text, (now, before)| text.replace(now, before));
    (text + "/* older */").into_bytes()
}

#[tokio::test]
async fn each_loader_starts_the_program_of_its_own_release() -> Outcome {
    for (loader, is_older) in [(OLDER_LOADER, true), ("treatment-compare.js", false)] {
        let site = Site::new()?;
        site.copy_release(FOLDER)?;
        let older = older_release_in(&site.at(FOLDER))?;
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>A clinic</title>\
             <link rel=icon href=data:,><script type=module src={FOLDER}/{loader}></script>\
             <main><h1>A clinic</h1><treatment-compare></treatment-compare></main>"
        );
        site.write("index.html", page)?;
        let server = Server::of_folder(site.at(""), None).await?;
        visit(server, "/", async |page| {
            page.start().await?;
            let asked = page.requests();
            let asked: Vec<_> = asked.iter().filter_map(|path| path.rsplit('/').next()).collect();
            let programs: Vec<_> = asked
                .iter()
                .filter(|name| has_hash(name) && !name.starts_with("texts-"))
                .map(|name| older.iter().any(|older| older == name))
                .collect();
            assert!(programs.len() > 3, "{asked:?}");
            assert!(programs.iter().all(|from_older| *from_older == is_older), "{asked:?}");
            assert_eq!(page.console().await?, Vec::<String>::new());
            Ok(())
        })
        .await?;
    }
    Ok(())
}
