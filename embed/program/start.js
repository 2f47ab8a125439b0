// Starts the program in one element.
import { glue } from "./glue.js";
import { bring, later, longTexts } from "./bring.js";
import { clinicText } from "./clinic.js";
import { fault } from "./fault.js";

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
  const [[module, sheet], clinic] = await Promise.all([bring(base), clinicText(host)]);
  // An instance for each element: a panic in one leaves the others alone.
  const program = glue();
  const exports = program.initSync({ module });

  const page = document.createElement("div");
  for (const name in masks) page.setAttribute(name, masks[name]);
  root.adoptedStyleSheets = [sheet];
  root.append(page);

  let refused;
  const handle = await new Promise((resolve) => {
    const handle = program.mount(page, host, clinic, (word, line) => {
      if (word === "rendered") queueMicrotask(() => resolve(handle));
      else if (word === "warn") console.warn(`treatment-compare: ${line}`);
      else if (word === "refused") refused ??= line;
      else tell(word);
    });
    if (!handle) resolve();
  });
  if (!handle) {
    page.remove();
    throw fault("clinic-file", refused);
  }
  // The mark on the page says when a test, or a curious person, has seen the last request.
  let closed;
  const say = (what, how, act) => {
    if (closed) return;
    act();
    page.dataset[what] = how;
  };
  // What stood there has done its work: the first screen stands.
  root.replaceChildren(page);
  tell("tc-ready");
  bringLater(exports, root, base).then(
    () => say("later", "here", () => handle.later(true)),
    () => say("later", "failed", () => handle.later(false)),
  );
  longTexts(base).then(
    (file) => say("texts", "here", () => handle.texts(file)),
    () => say("texts", "failed", () => handle.texts_failed()),
  );

  return {
    set: async () => handle.set(host, await clinicText(host).catch(() => clinic)),
    clear: () => handle.clear(),
    print: () => handle.print(),
    close: () => {
      closed = true;
      handle.unmount();
    },
  };
};

// The second part runs in the memory of the first and fills its table of functions.
const bringLater = async (exports, root, base) => {
  const [module, sheet] = await later(base);
  await WebAssembly.instantiate(module, { __wasm_split: exports });
  root.adoptedStyleSheets.push(sheet);
};
