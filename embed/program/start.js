// Starts the program in one element.
import { glue } from "./glue.js";
import { bring, later, longTexts, reading } from "./bring.js";
import { clinicText } from "./clinic.js";
import { fault } from "./fault.js";
import { firstScreen } from "./first_screen.js";
import { guardTheme } from "./theme.js";

// The opt-out marks of the usual session recorders.
const masks = {
  class: "ph-no-capture rr-block sentry-block fs-exclude",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-private": "",
};

// Fetches what is needed and mounts into `root`, the shadow root of `host`. `tell` takes the name
// and the detail of an event. Gives what the loader steers the program by.
export const begin = async (host, root, base, tell) => {
  const first = firstScreen(root);
  const [[module, sheet], clinic] = await Promise.all([bring(base), clinicText(host)]);
  // An instance for each element: a panic in one leaves the others alone.
  const program = glue();
  const exports = program.initSync({ module });
  // Further parts run in the memory of the first and fill its table of functions.
  const add = async (modules) => {
    for (const module of modules) {
      await WebAssembly.instantiate(module, { __wasm_split: exports });
    }
  };
  let read;
  const canRead = () => (read ??= reading(base).then(add));
  if (clinic) await canRead();

  const page = document.createElement("div");
  for (const name in masks) page.setAttribute(name, masks[name]);
  const theme = guardTheme();
  root.adoptedStyleSheets = [sheet, theme.sheet];

  let refused;
  const handle = await new Promise((resolve) => {
    const handle = program.mount(page, host, clinic, first.chosen(), (word, line) => {
      if (word === "rendered") queueMicrotask(() => resolve(handle));
      else if (word === "warn") console.warn(`treatment-compare: ${line}`);
      else if (word === "refused") refused ??= line;
      else tell(word);
    });
    if (!handle) resolve();
  });
  if (!handle) throw fault("clinic-file", refused);
  // The mark on the page says when a test, or a curious person, has seen the last request.
  let closed;
  const say = (what, how, act) => {
    if (closed) return;
    act();
    page.dataset[what] = how;
  };
  // In one step, so that nothing jumps: the new screen is whole before the old one goes.
  first.giveWay(theme.box, page);
  theme.check();
  tell("tc-ready");
  const bringLater = async () => {
    const [[modules, sheet]] = await Promise.all([later(base), canRead()]);
    await add(modules);
    root.adoptedStyleSheets.push(sheet);
  };
  bringLater().then(
    () => say("later", "here", () => handle.later(true)),
    () => say("later", "failed", () => handle.later(false)),
  );
  longTexts(base).then(
    (file) => say("texts", "here", () => handle.texts(file)),
    () => say("texts", "failed", () => handle.texts_failed()),
  );

  return {
    set: async () => {
      const text = await clinicText(host).catch(() => clinic);
      if (text) await canRead();
      if (!closed) handle.set(host, text);
    },
    clear: () => handle.clear(),
    print: () => handle.print(),
    close: () => {
      closed = true;
      handle.unmount();
    },
  };
};
