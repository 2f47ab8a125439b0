// Brings the files of the program, each once for all elements on the page.
import { fault } from "./fault.js";
import { able, ask, cause } from "./probe.js";

// Name and integrity hash of each file; `cargo xtask pack` writes both. The parts of the program
// that come after the first are lists, in the order in which they are added.
const names = {
  wasm: ["program.wasm", "sha384 of program.wasm"],
  style: ["style.css", "sha384 of style.css"],
  reading: "files of reading",
  later: "files of later",
  laterStyle: ["later.css", "sha384 of later.css"],
  texts: ["texts.txt", "sha384 of texts.txt"],
  isolated: ["isolated.js", "sha384 of isolated.js"],
};

// The bytes of a file.
const fetched = async ([name, integrity], base) => {
  const url = new URL(name, base);
  const first = await ask(url, { integrity }).catch((error) => error);
  if (first.answer?.ok) return first.bytes;
  if (first.code === "csp-connect") throw first;
  // Another release, or an error page, may be in a cache on the way: once more, past all of them.
  url.searchParams.set("v", integrity);
  const second = await ask(url, { integrity, cache: "reload" }).catch(() => {});
  if (second?.answer.ok) return second.bytes;
  throw cause(url, await ask(url, { cache: "reload" }));
};

// A promise made once; after a failure the next element may try again.
const once = (make) => {
  let made;
  return (base) => (made ??= make(base).catch((error) => {
    made = undefined;
    throw error;
  }));
};

// The bytes of each file, or of the files of a list.
export const bytes = Object.fromEntries(
  Object.entries(names).map(([what, file]) => [
    what,
    once((base) => Array.isArray(file[0])
      ? Promise.all(file.map((one) => fetched(one, base)))
      : fetched(file, base)),
  ]),
);

// The page's side of isolated mode, which no other page needs.
export const isolated = async (base) => {
  const url = new URL(names.isolated[0], base);
  return import(url).catch(async () => {
    await bytes.isolated(base);
    throw fault("mismatch", `${url} came and did not run`);
  });
};

const compiled = (bytes) =>
  WebAssembly.compile(bytes).catch(({ name }) => {
    // These are our own bytes and WebAssembly is allowed: the engine is too old for them.
    throw fault("unsupported", `this browser does not compile the program (${name})`);
  });

const text = async (what, base) => new TextDecoder().decode(await bytes[what](base));

const dressed = async (what, base) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await text(what, base));
  return sheet;
};

const all = async (what, base) => Promise.all((await bytes[what](base)).map(compiled));

// What the first screens need: the compiled program and its style sheet.
export const bring = once(async (base) => {
  await able();
  return Promise.all([bytes.wasm(base).then(compiled), dressed("style", base)]);
});

// Every page fetches these three, right after the first screen works: what reads a clinic's file
// (a page that has one fetches it first) and a saved one, the screens behind the list, and the long
// texts. Never because of a choice.
export const reading = once((base) => all("reading", base));
export const later = once((base) => Promise.all([all("later", base), dressed("laterStyle", base)]));
export const longTexts = (base) => text("texts", base);
