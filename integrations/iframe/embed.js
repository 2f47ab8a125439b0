// The page inside the frame: takes its settings from its own address and tells the page around it
// how high it is. Nothing else leaves the frame.
const element = document.querySelector("treatment-compare");

// Anybody can write an address, so it may only choose among what the widget shows anyway. Where the
// program and the clinic file come from is written in embed.html.
const settings = ["concerns", "areas", "options", "scheme", "lang", "dir", "heading-level"];
for (const [name, value] of new URLSearchParams(location.search)) {
  if (settings.includes(name)) element.setAttribute(name, value);
}

// A frame cannot see whether the page around it is dark, and most are light: so it is, unless told.
const schemes = { light: "light", dark: "dark", auto: "light dark" };
const scheme = schemes[element.getAttribute("scheme")];
if (scheme) document.documentElement.style.colorScheme = scheme;

// The page that asked for the height, once it has.
let asker;
let started = false;
const tell = () => {
  if (!started || !asker) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ "treatment-compare-height": height }, asker);
};

addEventListener("message", ({ data, origin, source }) => {
  if (source !== parent || data !== "treatment-compare-height" || origin === "null") return;
  asker = origin;
  tell();
});

// Until the widget stands, the frame keeps the height the page gave it: no jump.
const start = () => {
  started = true;
  new ResizeObserver(tell).observe(document.body);
};
for (const type of ["tc-ready", "tc-error"]) element.addEventListener(type, start, { once: true });
