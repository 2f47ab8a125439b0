// Starts the program in one element.
import { bring, longTexts } from "./bring.js";
import { clinicPlace, clinicText } from "./clinic.js";
import { fault, stopped } from "./fault.js";
import { firstScreen } from "./first_screen.js";
import { instance } from "./guard.js";
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
// of an event and, where it is `tc-error`, the fault; `gone` says that the element was taken out
// meanwhile. Gives what the loader steers the program by.
export const begin = async (host, root, base, tell, gone) => {
  const first = firstScreen(root);
  const [[module, sheet], clinic] = await Promise.all([bring(base), clinicText(host)]);
  if (gone()) return undefined;

  const page = document.createElement("div");
  for (const name in masks) page.setAttribute(name, masks[name]);
  const theme = guardTheme();
  root.adoptedStyleSheets = [sheet, theme.sheet];

  let stands = false;
  let fallen;
  const fell = (error) => {
    fallen = error;
    if (stands && !gone()) stop(root, error, tell);
  };
  const handle = await mounted(module, page, host, clinic, first.chosen(), tell, fell);
  if (fallen) throw fallen;
  if (gone()) {
    handle.unmount();
    return undefined;
  }
  stands = true;
  // In one step, so that nothing jumps: the new screen is whole before the old one goes.
  first.giveWay(theme.box, page);
  theme.check();
  tell("tc-ready");
  bringTexts(handle, page, base);

  let open = true;
  return {
    set: async () => {
      const next = await clinicText(host).catch(({ message }) => {
        warn(message);
        return clinic;
      });
      if (open) handle.set(host, next);
    },
    clear: () => handle.clear(),
    print: () => handle.print(),
    close: () => {
      open = false;
      handle.unmount();
    },
  };
};

const warn = (line) => console.warn(`treatment-compare: ${line}`);

// Mounts an instance of its own into `page`, so that a panic in one element leaves the others alone.
// `fell` gets the fault of a program that fell, whenever that is.
const mounted = (module, page, host, clinic, chosen, tell, fell) =>
  new Promise((resolve, reject) => {
    let handle;
    // What the program said last: where it stopped, or why it takes no such clinic file.
    let said;
    const program = instance(module, ({ name }) => {
      const error = fault("panic", `the program stopped: ${said ?? name}`);
      reject(error);
      fell(error);
    });
    const hear = {
      rendered: () => queueMicrotask(() => resolve(handle)),
      warn,
      panic: (place) => (said = place),
      // Of a file that comes later the program keeps nothing, and runs on with the one it has.
      refused: (line) => (handle ? warn(line) : (said ??= line)),
    };
    handle = program.mount(page, host, clinic, chosen, (word, line) => {
      if (word in hear) hear[word](line);
      else tell(word);
    });
    if (!handle) reject(fault("clinic-file", `${clinicPlace(host)}: ${said}`));
  });

// The program fell while the visitor used it.
const stop = (root, error, tell) => {
  const hadFocus = root.activeElement;
  root.replaceChildren();
  tell("tc-error", Object.assign(error, { line: stopped }));
  if (!hadFocus) return;
  // Without this a keyboard would begin again at the top of the page.
  const line = root.querySelector("[role=status]");
  line.tabIndex = -1;
  line.focus();
};

// The mark on the page says when a test, or a curious person, has seen the last request.
const bringTexts = (handle, page, base) =>
  longTexts(base).then(
    (file) => {
      handle.texts(file);
      page.dataset.texts = "here";
    },
    ({ message }) => {
      warn(message);
      handle.texts_failed();
      page.dataset.texts = "failed";
    },
  );
