// Isolated mode, the page's side: a sandboxed frame that no script of the page can read.
//
// The frame fetches nothing but its own script. Program, style, texts and clinic file go in through
// a port of its own; a height and names of events come out. Anything else is dropped.
//
// A module by itself, for pages that ask for this mode; what it shares with the program's script
// it is given by it.
import { watch } from "./watch.js";

// The frame's page; `cargo xtask pack` writes the name.
const framePage = "frame.html";

const rights =
  "allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox";

// What a page may hear of, besides `tc-ready` and `tc-error`.
const heard = ["tc-compare", "tc-print", "tc-questions", "tc-book"];

// What a clinic's style may set. The frame takes the values as they are.
const themed = ["text", "surface", "accent", "on-accent", "border", "radius", "font", "space"];

// While it is coming the frame has no height of its own, so that nothing jumps.
const dress = ":host{display:block;inline-size:-moz-available;inline-size:-webkit-fill-available}" +
  ":host([scheme=light])>*{color-scheme:light}:host([scheme=dark])>*{color-scheme:dark}" +
  "iframe{display:block;inline-size:100%;border:0}[data-coming]{block-size:0}" +
  "iframe+div{transition:color 1ms;color:light-dark(#000,#fff)}";

// A window this low has no room for anything that stays; so says styles/tray.css.
const low = 480;

// What the frame has to know about the element: its attributes, and what it inherits from the page.
const surroundings = (host, probe) => {
  const style = getComputedStyle(host);
  const theme = themed.map((name) => [`--tc-${name}`, style.getPropertyValue(`--tc-${name}`)]);
  return {
    attributes: [...host.attributes].map(({ name, value }) => [name, value]),
    theme: theme.filter(([, value]) => value),
    // Whatever way the page chose its scheme: this is the one in use.
    scheme: getComputedStyle(probe).color === "rgb(0, 0, 0)" ? "light" : "dark",
    dir: style.direction,
  };
};

// How much of the frame is seen: the height of the window, and what lies above and below it.
const seen = (frame) => {
  const { top, bottom } = frame.getBoundingClientRect();
  const beyond = (length) => (innerHeight < low ? 0 : Math.max(0, Math.round(length)));
  return [innerHeight, beyond(-top), beyond(bottom - innerHeight)];
};

// As `begin` in start.js, in a frame.
export const beginIsolated = async (shared, host, root, base, tell, gone) => {
  const { able, bytes, clinicPlace, clinicText, fault, firstScreen, stop, warn } = shared;
  const first = firstScreen(root);
  await able();
  let [wasm, style, reading, clinic] = await Promise.all([
    bytes.wasm(base),
    bytes.style(base),
    bytes.reading(base),
    clinicText(host),
  ]);
  if (gone()) return undefined;
  const still = [...root.childNodes];
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", rights);
  frame.setAttribute("allow", "clipboard-write");
  frame.dataset.coming = "";
  frame.title = "Compare skin treatments";
  const url = new URL(framePage, base);
  frame.src = url;
  const probe = document.createElement("div");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(dress);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  const { port1: port, port2 } = new MessageChannel();
  const send = (message) => port.postMessage(message);
  const see = () => send({ seen: seen(frame) });
  const coming = new AbortController();
  const open = new AbortController();
  const place = clinicPlace(host);
  const started = new Promise((resolve, reject) => {
    port.onmessage = ({ data }) => {
      const { height, event, code, line } = data;
      coming.abort();
      if (Number.isInteger(height)) {
        frame.height = height;
        see();
      } else if (event === "tc-ready") resolve();
      else if (heard.includes(event)) tell(event);
      else if (event === "tc-error") {
        const error = fault(code, line);
        if ("coming" in frame.dataset) reject(error);
        else if (!gone()) stop(root, error, tell);
      }
    };
    watch(shared, frame, url, reject, coming.signal);
    frame.addEventListener("load", () => {
      // An opaque origin has no name to send to; the port goes to this frame alone.
      frame.contentWindow.postMessage("treatment-compare", "*", [port2]);
      const chosen = first.chosen();
      const files = { wasm, style, reading };
      send({ start: { ...surroundings(host, probe), ...files, clinic, place, chosen } });
    }, { once: true });
  });
  root.append(frame, probe);
  await started.catch((error) => {
    coming.abort();
    frame.remove();
    probe.remove();
    throw error;
  });
  if (gone()) return undefined;
  // The nodes around the frame go, for a frame that is moved loads again.
  for (const node of still) node.remove();
  delete frame.dataset.coming;
  tell("tc-ready");

  const hand = (what, promise) =>
    promise.then((value) => send({ [what]: value }), ({ message }) => {
      warn(message);
      send({ [what]: null });
    });
  hand("later", Promise.all([bytes.later(base), bytes.laterStyle(base)]));
  hand("texts", bytes.texts(base));
  const set = async (name) => {
    if (name === "clinic") {
      clinic = await clinicText(host).catch(({ message }) => (warn(message), clinic));
    }
    send({ set: { ...surroundings(host, probe), clinic } });
  };
  probe.addEventListener("transitionend", set);
  // Capturing: what scrolls may be a box inside the page.
  addEventListener("scroll", see, { capture: true, passive: true, signal: open.signal });
  addEventListener("resize", see, { signal: open.signal });
  return {
    set,
    clear: () => send({ clear: true }),
    print: () => send({ print: true }),
    close: () => {
      open.abort();
      port.close();
    },
  };
};
