//! What a build needs beyond cargo, brought into the user's cache under name and version.
//!
//! A developer's own tools are never overwritten or asked: ours come first in PATH, for the
//! children of this command only.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Result};
use crate::{place, run};

/// Trunk's version. 0.22 needs a newer compiler than the one this project asks for.
const TRUNK: &str = "0.21.14";
/// cargo-deny's version.
const CARGO_DENY: &str = "0.20.2";
/// The version of Firefox's driver.
const GECKODRIVER: &str = "0.37.1";
/// The target the widget is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// A program that cargo can install.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// Arguments of `cargo install` that this package needs.
    flags: &'static [&'static str],
    /// How long it usually takes on two cores.
    minutes: &'static str,
}

/// The folders to put first in PATH for a build: Trunk's and wasm-bindgen's.
pub(crate) fn for_building() -> Result<Vec<PathBuf>> {
    wasm_target()?;
    let trunk = Tool {
        package: "trunk",
        program: "trunk",
        version: TRUNK.to_owned(),
        flags: &["--locked", "--no-default-features", "--features", "rustls"],
        minutes: "5 minutes",
    };
    let bindgen = Tool {
        package: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked_wasm_bindgen()?,
        // Its own lock file names a crate that is no longer offered.
        flags: &[],
        minutes: "3 minutes",
    };
    Ok(vec![bring(&trunk)?, bring(&bindgen)?])
}

/// The folder of cargo-deny, to put first in PATH.
pub(crate) fn for_denying() -> Result<PathBuf> {
    bring(&Tool {
        package: "cargo-deny",
        program: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        flags: &["--locked"],
        minutes: "4 minutes",
    })
}

/// The folder of Firefox's driver.
pub(crate) fn for_firefox() -> Result<PathBuf> {
    bring(&Tool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER.to_owned(),
        flags: &["--locked"],
        minutes: "2 minutes",
    })
}

/// A Trunk command in the checkout.
pub(crate) fn trunk(path: &[PathBuf], arguments: &[&str]) -> Command {
    let mut command = Command::new("trunk");
    command.args(arguments).current_dir(place::root());
    run::with_path(&mut command, path);
    run::without_our_folders(&mut command);
    // Trunk reads NO_COLOR as true or false and refuses the usual 1.
    command.env_remove("NO_COLOR");
    command
}

/// The compiler that the checkout asks for.
pub(crate) fn rustc(arguments: &[&str]) -> Command {
    let mut command = Command::new("rustc");
    command.args(arguments).current_dir(place::root());
    command
}

/// Makes sure the compiler has the target of the widget.
pub(crate) fn wasm_target() -> Result<()> {
    let sysroot = run::output(&mut rustc(&["--print", "sysroot"]));
    let folder = |sysroot: String| Path::new(sysroot.trim()).join("lib/rustlib").join(WASM);
    if sysroot.is_some_and(|sysroot| folder(sysroot).is_dir()) {
        return Ok(());
    }
    if place::in_path("rustup").is_none() {
        return Err(Fault::NoRustup);
    }
    println!("Adding the compiler target {WASM} with rustup (some seconds).");
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).current_dir(place::root());
    if run::succeeds(&mut rustup)? { Ok(()) } else { Err(Fault::NoTarget) }
}

fn bring(tool: &Tool) -> Result<PathBuf> {
    let home = place::tool(tool.package, &tool.version);
    let bin = home.join("bin");
    if bin.join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX)).is_file() {
        return Ok(bin);
    }
    let Tool { package, version, minutes, .. } = tool;
    println!(
        "Installing {package} {version} into {} (once; usually about {minutes}).",
        home.display()
    );
    let mut known = run::cargo(&["info", "--quiet", &format!("{package}@{version}")]);
    if run::output(known.env("CARGO_NET_RETRY", "0")).is_none() {
        return Err(Fault::NoNetwork { tool: package, version: version.clone() });
    }
    run::must(&format!("Installing {package} {version}"), &mut install(tool, &home))?;
    Ok(bin)
}

fn install(tool: &Tool, home: &Path) -> Command {
    let mut command = run::cargo(&["install", tool.package, "--version", &tool.version, "--root"]);
    command.arg(home).args(tool.flags);
    // Their release profiles take twice as long for a speed nobody would notice here.
    command
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env_remove("CARGO_TARGET_DIR");
    command
}

/// The version of wasm-bindgen in Cargo.lock: glue and program must come from the same one.
fn locked_wasm_bindgen() -> Result<String> {
    let path = place::root().join("Cargo.lock");
    if !path.is_file() {
        run::must("cargo generate-lockfile", &mut run::cargo(&["generate-lockfile"]))?;
    }
    let lock = fs::read_to_string(&path).map_err(Fault::at(&path))?;
    version_in(&lock, "wasm-bindgen").ok_or(Fault::NotInLockfile("wasm-bindgen"))
}

/// The version line that follows the package's name line.
fn version_in(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_of_a_package_is_read_from_its_own_entry() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "trunk"), None);
    }
}
