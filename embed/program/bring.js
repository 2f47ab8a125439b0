// Brings the files of the program, each once for all elements on the page.
import { fault } from "./fault.js";

// Name and integrity hash of each file; `cargo xtask pack` writes both.
const files = {
  wasm: ["program.wasm", "sha384 of program.wasm"],
  style: ["style.css", "sha384 of style.css"],
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

const compiled = async (base) => {
  const answer = await fetched("wasm", base);
  const bytes = await answer.arrayBuffer();
  return WebAssembly.compile(bytes).catch((error) => {
    throw fault("csp-wasm", error.message);
  });
};

const dress = async (base) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetched("style", base)).text());
  return sheet;
};

// The compiled program and its style sheet.
export const bring = once((base) => Promise.all([compiled(base), dress(base)]));

// The long texts, fetched by every page, right after the first screen works.
export const longTexts = once(async (base) => (await fetched("texts", base)).text());
