//! The steps of `cargo xtask test`, cheapest first.

use std::process::Command;

use super::tally::Tally;
use super::twice;
use crate::browser::{self, Engine};
use crate::fault::Result;
use crate::{dist, hosts, pack, place, run, tools};

/// One step: its name in the summary and what it does.
pub(super) struct Step {
    pub(super) name: &'static str,
    pub(super) run: fn() -> Result<Tally>,
}

/// All of them, in order.
pub(super) const STEPS: &[Step] = &[
    // First, because it may ask before it installs something.
    Step { name: "tools and browsers", run: tools_and_browsers },
    Step { name: "format", run: format },
    Step { name: "clippy, native", run: clippy_native },
    Step { name: "clippy, wasm32", run: clippy_wasm },
    Step { name: "unit, law and catalogue tests, and rendered screens", run: native_tests },
    Step { name: "reading grade of each screen", run: reading_grades },
    Step { name: "release bundle", run: bundle },
    Step { name: "release bundle, packed once more", run: bundle_again },
    Step { name: "the method as WebAssembly", run: method_in_page },
    Step { name: "browser tests of the release bundle", run: browser_tests },
    Step { name: "integrations: HTML, Hugo, a frame, web servers", run: integrations },
    Step { name: "WordPress, its editor and its filters", run: wordpress },
    Step { name: "dependencies: bans, licenses, sources", run: dependencies },
];

fn tools_and_browsers() -> Result<Tally> {
    tools::for_building()?;
    tools::for_denying()?;
    Ok(browsers())
}

/// One check an engine. What is not made for this system is no failure.
fn browsers() -> Tally {
    browser::install(&Engine::ALL);
    let mut tally = Tally::default();
    for engine in Engine::ALL {
        match browser::find(engine) {
            Ok(_) => tally.add(Tally::of_check(true)),
            Err(fault) if engine.is_made_for_this_system() => {
                println!("{fault}");
                tally.add(Tally::of_check(false));
            }
            Err(_) => println!("{} is not made for this system.", engine.name()),
        }
    }
    tally
}

fn format() -> Result<Tally> {
    check(&mut run::cargo(&["fmt", "--all", "--check"]))
}

fn clippy_native() -> Result<Tally> {
    let mut tally = check(&mut run::cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]))?;
    // Not among `--all-targets`: these are left out of a plain `cargo test`.
    tally.add(check(&mut run::cargo(&[
        "clippy",
        "--workspace",
        "--test",
        "browser",
        "--test",
        "integrations",
        "--test",
        "readability",
        "--test",
        "wordpress",
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]))?);
    Ok(tally)
}

fn clippy_wasm() -> Result<Tally> {
    tools::wasm_target()?;
    check(&mut run::cargo(&[
        "clippy",
        "--package",
        "treatment-compare",
        "--lib",
        "--bins",
        "--target",
        tools::WASM,
        "--quiet",
        "--",
        "--deny",
        "warnings",
    ]))
}

fn native_tests() -> Result<Tally> {
    tests(&mut run::cargo(&["test", "--workspace", "--no-fail-fast"]))
}

/// With its output: the grade of each screen and the hardest sentences are there to be read.
fn reading_grades() -> Result<Tally> {
    let named = ["test", "--package", "treatment-compare", "--test", "readability"];
    tests(run::cargo(&named).args(["--", "--nocapture", "--test-threads", "1"]))
}

fn bundle() -> Result<Tally> {
    dist::build(&tools::for_building()?, &place::tested_bundle())?;
    Ok(Tally::of_check(true))
}

fn bundle_again() -> Result<Tally> {
    pack::gives_the_same(&place::tested_bundle())?;
    Ok(Tally::of_check(true))
}

/// Beside the bundle, for the test that compares its answers with the native ones.
fn method_in_page() -> Result<Tally> {
    let path = tools::for_building()?;
    let built = check(&mut run::cargo(&[
        "build",
        "--quiet",
        "--release",
        "--package",
        "method-in-page",
        "--target",
        tools::WASM,
    ]))?;
    let module = place::compiled(tools::WASM, "release").join("method_in_page.wasm");
    let mut bindgen = Command::new("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]);
    bindgen.arg(place::tested_bundle().join("method-in-page")).arg(module);
    run::with_path(&mut bindgen, &path);
    let mut tally = check(&mut bindgen)?;
    tally.add(built);
    Ok(tally)
}

fn browser_tests() -> Result<Tally> {
    twice::tests(|arguments| {
        let mut command = in_chromium("browser", arguments)?;
        for engine in [Engine::Firefox, Engine::WebKit] {
            if let Ok(programs) = browser::find(engine) {
                programs.tell(&mut command);
            } else {
                println!("{} is not here: its tests are left out.", engine.name());
                command.args(["--skip", &format!("::in_{}", engine.word())]);
            }
        }
        Ok(command)
    })
}

fn integrations() -> Result<Tally> {
    hosts::SERVERS.bring()?;
    twice::tests(|arguments| in_chromium("integrations", arguments))
}

fn wordpress() -> Result<Tally> {
    hosts::WORDPRESS.bring()?;
    twice::tests(|arguments| in_chromium("wordpress", arguments))
}

fn in_chromium(target: &str, arguments: &[&str]) -> Result<Command> {
    let mut command = run::cargo(&["test", "--workspace", "--test", target]);
    browser::tell_bundle(&mut command, &place::tested_bundle());
    browser::find(Engine::Chromium)?.tell(&mut command);
    command.arg("--").args(arguments);
    Ok(command)
}

fn dependencies() -> Result<Tally> {
    // Offline needs the manifests of every platform's dependencies; what is there stays there.
    run::output(&mut run::cargo(&["fetch", "--locked"]));
    let mut deny = run::cargo(&[
        "deny",
        "--offline",
        "check",
        "--hide-inclusion-graph",
        "bans",
        "licenses",
        "sources",
    ]);
    run::with_path(&mut deny, &[tools::for_denying()?]);
    check(&mut deny)
}

fn check(command: &mut Command) -> Result<Tally> {
    run::succeeds(command).map(Tally::of_check)
}

/// Runs cargo's tests and adds up what it says. Snapshots are compared, never written.
fn tests(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let succeeded = run::read_lines(command.env("INSTA_UPDATE", "no"), |line| tally.read(line))?;
    Ok(tally.of_run(succeeded))
}
