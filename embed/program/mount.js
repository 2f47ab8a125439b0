// Runs the program in one root: in the page, or inside the frame of isolated mode.
import { fault, stopped, warn } from "./fault.js";
import { instance } from "./guard.js";
import { guardTheme } from "./theme.js";

// Safari has no idle callbacks.
const idle = globalThis.requestIdleCallback ?? setTimeout;

// The opt-out marks of the usual session recorders.
const masks = {
  class: "ph-no-capture rr-block sentry-block fs-exclude",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-private": "",
};

// Mounts into `root`, the shadow root of `host`. `parts` are the compiled `module` with its `sheet`,
// the text of the `clinic` file and where it is (`place`), the concerns `chosen` before, what brings
// the part that is for `reading` files, the one that is for `later`, and the long `texts`, and
// `giveWay`, which puts nodes in the place of what stands in the root. `tell` takes the name of an event and, where it is `tc-error`, the fault.
export const run = async (parts, host, root, tell, gone) => {
  const page = document.createElement("div");
  // Not `for in`: a page may have put more into Object.prototype.
  for (const [name, value] of Object.entries(masks)) page.setAttribute(name, value);
  const theme = guardTheme();
  const before = root.adoptedStyleSheets;
  root.adoptedStyleSheets = [parts.sheet, theme.sheet];
  const back = (error) => {
    root.adoptedStyleSheets = before;
    throw error;
  };
  let stands = false;
  let fallen;
  const fell = (error) => {
    fallen = error;
    if (stands && !gone()) stop(root, error, tell);
  };
  const { handle, exports, canRead } = await mounted(parts, page, host, tell, fell).catch(back);
  if (fallen) back(fallen);
  if (gone()) {
    handle.unmount();
    return undefined;
  }
  stands = true;
  // In one step, so that nothing jumps: the new screen is whole before the old one goes.
  parts.giveWay(theme.box, page);
  theme.check();
  tell("tc-ready");

  let open = true;
  // The mark on the page says when a test, or a curious person, has seen the last request.
  const arrives = (what, promise, here, failed) =>
    promise.then(
      (value) => {
        if (!open) return;
        here(value);
        page.dataset[what] = "here";
      },
      ({ message }) => {
        if (!open) return;
        warn(message);
        failed();
        page.dataset[what] = "failed";
      },
    );
  const joined = async () => {
    const [[modules, sheet]] = await Promise.all([parts.later(), canRead()]);
    await add(modules, exports);
    return sheet;
  };
  const dress = (sheet) => {
    root.adoptedStyleSheets.push(sheet);
    handle.later(true);
    idle(() => open && handle.rehearse());
  };
  arrives("later", joined(), dress, () => handle.later(false));
  arrives("texts", parts.texts(), (file) => handle.texts(file), () => handle.texts_failed());

  return {
    set: async (clinic) => {
      if (clinic) await canRead();
      if (open) handle.set(host, clinic);
    },
    clear: () => handle.clear(),
    print: () => handle.print(),
    close: () => {
      open = false;
      handle.unmount();
    },
  };
};

// Further parts run in the memory of the first and fill its table of functions.
export const add = async (parts, exports) => {
  for (const part of parts) await WebAssembly.instantiate(part, { __wasm_split: exports });
};

// Mounts an instance of its own into `page`, so that a panic in one element leaves the others alone.
// `fell` gets the fault of a program that fell, whenever that is.
const mounted = async ({ module, clinic, place, chosen, reading }, page, host, tell, fell) => {
  // What the program said last: where it stopped, or why it takes no such clinic file.
  let said;
  let failed;
  const { program, exports } = instance(module, ({ name }) => {
    const error = fault("panic", `the program stopped: ${said ?? name}`);
    failed?.(error);
    fell(error);
  });
  let read;
  const canRead = () => (read ??= reading().then((parts) => add(parts, exports)));
  if (clinic) await canRead();
  return new Promise((resolve, reject) => {
    failed = reject;
    let handle;
    const hear = {
      rendered: () => queueMicrotask(() => resolve({ handle, exports, canRead })),
      warn,
      panic: (where) => (said = where),
      // Of a file that comes later the program keeps nothing, and runs on with the one it has.
      refused: (line) => (handle ? warn(line) : (said ??= line)),
    };
    handle = program.mount(page, host, clinic, chosen, (word, line) => {
      if (word in hear) hear[word](line);
      else tell(word);
    });
    if (!handle) reject(fault("clinic-file", `${place}: ${said}`));
  });
};

// The program fell while the visitor used it.
export const stop = (root, error, tell) => {
  const hadFocus = root.activeElement;
  root.replaceChildren();
  tell("tc-error", Object.assign(error, { line: stopped }));
  if (!hadFocus) return;
  // Without this a keyboard would begin again at the top of the page. (In a frame the line is outside.)
  const line = root.querySelector("[role=status]");
  if (!line) return;
  line.tabIndex = -1;
  line.focus();
};
