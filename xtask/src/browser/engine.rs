//! The three engines: their programs, where those are found, who packages them.

use std::path::PathBuf;

use crate::place;

/// An engine the browser tests run in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// A program the browser tests start.
pub(super) struct Program {
    /// What it is called, in the variable that tells the tests where it is.
    pub(super) variable: &'static str,
    /// Names in PATH, and files outside of it.
    places: &'static [&'static str],
}

impl Program {
    /// Where it is, if it is here.
    pub(super) fn find(&self) -> Option<PathBuf> {
        self.places.iter().find_map(|place| {
            let file = PathBuf::from(place);
            if file.is_absolute() {
                Some(file).filter(|file| file.is_file())
            } else {
                place::in_path(place)
            }
        })
    }
}

const CHROMIUM: &[Program] = &[
    Program {
        variable: "CHROMIUM",
        places: &["chromium", "chromium-browser", "google-chrome", "chrome"],
    },
    Program { variable: "CHROMEDRIVER", places: &["chromedriver"] },
];

/// Its driver is in no Debian: cargo installs that.
const FIREFOX: &[Program] = &[Program { variable: "FIREFOX", places: &["firefox-esr", "firefox"] }];

const WEBKIT: &[Program] = &[
    Program { variable: "WEBKITDRIVER", places: &["WebKitWebDriver"] },
    Program {
        variable: "MINIBROWSER",
        places: &[
            "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
            "/usr/lib/webkit2gtk-4.1/MiniBrowser",
            "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        ],
    },
    Program { variable: "XVFB", places: &["Xvfb"] },
];

impl Engine {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What a person calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// Its word on the command line, and at the end of the name of each of its tests.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// WebKitGTK is made for Linux only.
    pub(crate) fn is_made_for_this_system(self) -> bool {
        self != Self::WebKit || cfg!(target_os = "linux")
    }

    pub(super) fn programs(self) -> &'static [Program] {
        match self {
            Self::Chromium => CHROMIUM,
            Self::Firefox => FIREFOX,
            Self::WebKit => WEBKIT,
        }
    }

    /// Debian's packages of its programs.
    pub(super) fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium", "chromium-driver"],
            Self::Firefox => &["firefox-esr"],
            Self::WebKit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// What a person does where apt cannot.
    pub(crate) fn remedy(self) -> &'static str {
        match self {
            Self::Chromium => {
                "Debian: sudo apt-get install chromium chromium-driver. \
                 macOS: brew install --cask chromium chromedriver. \
                 Elsewhere: Chrome and the ChromeDriver of the same version, both in PATH."
            }
            Self::Firefox => {
                "Debian: sudo apt-get install firefox-esr. Elsewhere: Firefox, in PATH."
            }
            Self::WebKit => {
                "Debian: sudo apt-get install webkit2gtk-driver xvfb. \
                 Elsewhere: WebKitGTK 4.1 with its WebKitWebDriver and MiniBrowser, and Xvfb."
            }
        }
    }
}
