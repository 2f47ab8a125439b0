// Isolated mode, the frame's side: takes program, texts and clinic file from the port it is given,
// runs them, and says a height and names of events.
import { fault } from "./fault.js";
import { run } from "./mount.js";

// Name and hash of each file this frame takes; `cargo xtask pack` writes them. A page that hands in
// another program could read what the visitor says, and with another style sheet tell it by heights.
const known = "files of the program";

// Attributes of the element that mean something in here, or would if they were right.
const attributes = ["concerns", "areas", "options", "heading-level", "lang", "scheme", "start"];

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
  document.documentElement.dir = around.dir;
  for (const name of [...host.style]) host.style.removeProperty(name);
  host.style.colorScheme = around.scheme;
  for (const [name, value] of around.theme) host.style.setProperty(name, value);
};

// How much of the frame is seen, for what stays in view: see styles/controls.css.
const lengths = ["--window", "--above", "--below"];

const genuine = async (bytes) => {
  // Browsers keep their hash functions to pages that come over https.
  const digest = await crypto.subtle?.digest("SHA-384", bytes);
  const found = digest && `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
  if (found && !known.some(([, hash]) => hash === found)) throw fault("mismatch", "the page handed in another file");
  return bytes;
};

const all = (parts) =>
  Promise.all(parts.map(async (part) => WebAssembly.compile(await genuine(part))));

const text = async (bytes) => new TextDecoder().decode(await genuine(bytes));

const dressed = async (bytes) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await text(bytes));
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
    const [module] = await all([wasm]);
    const parts = {
      module,
      sheet: await dressed(style),
      clinic,
      place,
      chosen,
      reading: () => all(reading),
      later: async () => {
        const [parts, sheet] = await later.promise;
        return Promise.all([all(parts), dressed(sheet)]);
      },
      texts: async () => text(await texts.promise),
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
    seen: (found) => lengths.forEach((name, index) =>
      document.documentElement.style.setProperty(name, `${found[index]}px`)),
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
