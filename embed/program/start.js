// Starts the program in one element.
import { glue } from "./glue.js";
import { bring, longTexts } from "./bring.js";
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
  program.initSync({ module });

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
  // In one step, so that nothing jumps: the new screen is whole before the old one goes.
  first.giveWay(theme.box, page);
  theme.check();
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
