// Brings the files of the program, each once for all elements on the page.
import { fault } from "./fault.js";

// Name and integrity hash of each file; `cargo xtask pack` writes both. The parts of the program
// that come after the first are lists, in the order in which they are added.
const files = {
  wasm: ["program.wasm", "sha384 of program.wasm"],
  style: ["style.css", "sha384 of style.css"],
  reading: "files of reading",
  later: "files of later",
  laterStyle: ["later.css", "sha384 of later.css"],
  texts: ["texts.txt", "sha384 of texts.txt"],
};

const fetched = async ([name, integrity], base) => {
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

const all = (parts, base) => Promise.all(parts.map((file) => compiled(file, base)));

// What the first screens need: the compiled program and its style sheet.
export const bring = once((base) =>
  Promise.all([compiled(files.wasm, base), dressed(files.style, base)]));

// Every page fetches these three, right after the first screen works: what reads a clinic's file
// (a page that has one fetches it first) and a saved one, the screens behind the list, and the long
// texts. Never because of a choice.
export const reading = once((base) => all(files.reading, base));
export const later = once((base) =>
  Promise.all([all(files.later, base), dressed(files.laterStyle, base)]));
export const longTexts = once(async (base) => (await fetched(files.texts, base)).text());
