// Starts the program in one element.
import { glue } from "./glue.js";
import { bring, longTexts } from "./bring.js";
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
  program.initSync({ module });

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
  // What stood there has done its work: the first screen stands.
  root.replaceChildren(page);
  tell("tc-ready");
  bringTexts(handle, page, base);

  return {
    set: async () => handle.set(host, await clinicText(host).catch(() => clinic)),
    clear: () => handle.clear(),
    print: () => handle.print(),
    close: () => handle.unmount(),
  };
};

// The mark on the page says when a test, or a curious person, has seen the last request.
const bringTexts = (handle, page, base) =>
  longTexts(base).then(
    (file) => {
      handle.texts(file);
      page.dataset.texts = "here";
    },
    () => {
      handle.texts_failed();
      page.dataset.texts = "failed";
    },
  );
