//! Where things are: the checkout, its output folders, the user's cache.

use std::env;
use std::path::{Path, PathBuf};

/// The checkout's top folder.
pub(crate) fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Where `cargo xtask dist` puts its files.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where `cargo xtask test` builds the bundle it tests, apart from a `dist` that is being served.
pub(crate) fn tested_bundle() -> PathBuf {
    target().join("tested-bundle")
}

/// Where cargo puts what it compiled for a target in a profile.
pub(crate) fn compiled(target_triple: &str, profile: &str) -> PathBuf {
    target().join(target_triple).join(profile)
}

fn target() -> PathBuf {
    let folder = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(folder)
}

/// The folder of one tool of one version, in the user's cache and never in PATH for others.
pub(crate) fn tool(name: &str, version: &str) -> PathBuf {
    cache().join("treatment-compare").join("tools").join(format!("{name}-{version}"))
}

/// Where cargo keeps the packages it brought.
pub(crate) fn cargo_home() -> PathBuf {
    let home = || env::home_dir().unwrap_or_default().join(".cargo");
    env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

fn cache() -> PathBuf {
    if let Some(cache) = env::var_os("XDG_CACHE_HOME").filter(|cache| !cache.is_empty()) {
        return PathBuf::from(cache);
    }
    let home = env::home_dir().unwrap_or_else(env::temp_dir);
    if cfg!(target_os = "macos") {
        home.join("Library").join("Caches")
    } else if cfg!(windows) {
        env::var_os("LOCALAPPDATA").map_or(home, PathBuf::from)
    } else {
        home.join(".cache")
    }
}

/// The program called `name` in PATH, if it is there.
pub(crate) fn in_path(name: &str) -> Option<PathBuf> {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(&file)).find(|program| program.is_file())
}
