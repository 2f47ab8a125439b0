// Isolated mode, the frame's side: takes program, texts and clinic file from the port it is given,
// runs them, and says a height and names of events.
import { fault } from "./fault.js";
import { run } from "./mount.js";

// Name and hash of each part of the program this frame runs; `cargo xtask pack` writes them. A page
// that hands in another program could read what the visitor says.
const known = "files of the program";

// Attributes of the element that mean something in here.
const attributes = ["concerns", "areas", "options", "heading-level", "lang"];

// The page around us draws the edge.
const bare = new CSSStyleSheet();
bare.replaceSync("body{margin:0}");
document.adoptedStyleSheets = [bare];

const host = document.createElement("div");
const root = host.attachShadow({ mode: "open" });

const surround = (around) => {
  for (const name of attributes) host.removeAttribute(name);
  for (const [name, value] of around.attributes) {
    if (attributes.includes(name)) host.setAttribute(name, value);
  }
  host.setAttribute("scheme", around.scheme);
  document.documentElement.dir = around.dir;
  for (const name of [...host.style]) host.style.removeProperty(name);
  for (const [name, value] of around.theme) host.style.setProperty(name, value);
};

const compiled = async (bytes) => {
  // Browsers keep their hash functions to pages that come over https.
  const digest = await crypto.subtle?.digest("SHA-384", bytes);
  const found = digest && `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (found && !known.some(([, hash]) => hash === found)) throw fault("mismatch", "the page handed in another program");
  return WebAssembly.compile(bytes);
};

const all = (parts) => Promise.all(parts.map(compiled));

const dressed = (bytes) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(new TextDecoder().decode(bytes));
  return sheet;
};

// A promise, and how to keep it. What is handed in as nothing did not come.
const awaited = () => {
  const { promise, resolve, reject } = Promise.withResolvers();
  promise.catch(() => {});
  return { promise, take: (value) => (value ? resolve(value) : reject(fault("network", "it did not come"))) };
};

const converse = (port) => {
  const tell = (event, { code = "panic", what, message } = {}) =>
    port.postMessage({ event, code, line: what ?? message });
  const later = awaited();
  const texts = awaited();
  let running;
  const start = async ({ wasm, style, reading, clinic, place, chosen, ...around }) => {
    surround(around);
    const parts = {
      module: await compiled(wasm),
      sheet: dressed(style),
      clinic,
      place,
      chosen,
      reading: () => all(reading),
      later: async () => {
        const [parts, sheet] = await later.promise;
        return [await all(parts), dressed(sheet)];
      },
      texts: async () => new TextDecoder().decode(await texts.promise),
      giveWay: (...nodes) => root.replaceChildren(...nodes),
    };
    document.body.append(host);
    running = await run(parts, host, root, tell, () => false);
  };
  const messages = {
    start: (parts) => start(parts).catch((error) => tell("tc-error", error)),
    later: later.take,
    texts: texts.take,
    set: ({ clinic, ...around }) => {
      surround(around);
      running?.set(clinic);
    },
    clear: () => running?.clear(),
    print: () => running?.print(),
  };
  port.onmessage = ({ data }) => {
    for (const name in data) messages[name]?.(data[name]);
  };
  new ResizeObserver(([{ contentRect }]) =>
    port.postMessage({ height: Math.ceil(contentRect.height) })
  ).observe(document.body);
};

// The first port from the page around us, and no other.
let started = false;
addEventListener("message", ({ source, data, ports: [port] }) => {
  if (started || source !== parent || data !== "treatment-compare" || !port) return;
  started = true;
  converse(port);
});
