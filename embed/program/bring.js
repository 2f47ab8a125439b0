// Brings the files of the program, each once for all elements on the page.
import { fault } from "./fault.js";

// Name and integrity hash of each file; `cargo xtask pack` writes both.
const files = {
  wasm: ["program.wasm", "sha384 of program.wasm"],
  style: ["style.css", "sha384 of style.css"],
  later: ["later.wasm", "sha384 of later.wasm"],
  laterStyle: ["later.css", "sha384 of later.css"],
  texts: ["texts.txt", "sha384 of texts.txt"],
};

const fetched = async (file, base) => {
  const [name, integrity] = files[file];
  const url = new URL(name, base);
  const answer = await fetch(url, { integrity, credentials: "omit" }).catch((error) => {
    throw fault("network", `${url.pathname}: ${error.message}`);
  });
  if (!answer.ok) throw fault("not-found", `${url.pathname}: ${answer.status}`);
  return answer;
};

// A promise made once; after a failure the next element may try again.
const once = (make) => {
  let made;
  return (base) => (made ??= make(base).catch((error) => {
    made = undefined;
    throw error;
  }));
};

const compiled = async (file, base) => {
  const answer = await fetched(file, base);
  const bytes = await answer.arrayBuffer();
  return WebAssembly.compile(bytes).catch((error) => {
    throw fault("csp-wasm", error.message);
  });
};

const dressed = async (file, base) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetched(file, base)).text());
  return sheet;
};

const part = (wasm, style) => (base) => Promise.all([compiled(wasm, base), dressed(style, base)]);

// What the first screens need: the compiled program and its style sheet.
export const bring = once(part("wasm", "style"));

// Both of these are fetched by every page, right after the first screen works: the screens behind
// the list, and the long texts.
export const later = once(part("later", "laterStyle"));
export const longTexts = once(async (base) => (await fetched("texts", base)).text());
