//! `cargo xtask serve`: everything a build needs, the build, and the demo page in a browser.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Child;
use std::thread;
use std::time::Duration;

use lexopt::Arg::Long;
use lexopt::ValueExt;

use crate::fault::{Fault, Result};
use crate::{run, tools};

struct Options {
    release: bool,
    open: bool,
    port: u16,
}

/// The command.
pub(crate) fn command(arguments: &mut lexopt::Parser) -> Result<()> {
    let options = options(arguments)?;
    let port = options.port;
    // Asked before minutes of installing and building, not after.
    free(port)?;
    let path = tools::for_building()?;

    println!("Building the widget (the first time takes some minutes, later ones seconds).");
    let port_text = port.to_string();
    let mut trunk = tools::trunk(&path, &["serve", "--port", &port_text]);
    if options.release {
        trunk.arg("--release");
    }
    if options.open {
        trunk.arg("--open");
    }
    let mut child = trunk.spawn().map_err(|source| run::not_started(&trunk, source))?;
    announce(&mut child, port);
    let status = child.wait().map_err(|source| run::not_started(&trunk, source))?;
    if status.success() { Ok(()) } else { Err(Fault::Failed { what: "trunk serve".to_owned() }) }
}

fn options(arguments: &mut lexopt::Parser) -> Result<Options> {
    let mut options = Options { release: false, open: false, port: 8080 };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("release") => options.release = true,
            Long("open") => options.open = true,
            Long("port") => options.port = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

fn free(port: u16) -> Result<()> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Err(error) if error.kind() == ErrorKind::AddrInUse => Err(Fault::PortInUse { port }),
        // Any other trouble with the port is Trunk's to report.
        _ => Ok(()),
    }
}

/// Says the address as soon as the page is there, unless Trunk ends first. After a failed build Trunk
/// listens too, with nothing to show.
fn announce(trunk: &mut Child, port: u16) {
    while matches!(trunk.try_wait(), Ok(None)) {
        if shows_a_page(port) {
            println!(
                "\nThe demo page with the widget: http://127.0.0.1:{port}  (Ctrl+C ends it)\n"
            );
            return;
        }
        thread::sleep(Duration::from_millis(200));
    }
}

fn shows_a_page(port: u16) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut status = [0; 12];
        stream.read_exact(&mut status)?;
        Ok(status.ends_with(b"200"))
    };
    ask().unwrap_or(false)
}
