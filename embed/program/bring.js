// Brings the files of the program, each once for all elements on the page.
import { fault } from "./fault.js";
import { able, ask, cause } from "./probe.js";

// Name and integrity hash of each file; `cargo xtask pack` writes both.
const names = {
  wasm: ["program.wasm", "sha384 of program.wasm"],
  style: ["style.css", "sha384 of style.css"],
  later: ["later.wasm", "sha384 of later.wasm"],
  laterStyle: ["later.css", "sha384 of later.css"],
  texts: ["texts.txt", "sha384 of texts.txt"],
};

// The bytes of a file.
const fetched = async (file, base) => {
  const [name, integrity] = names[file];
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

// The bytes of each file.
export const files = Object.fromEntries(
  Object.keys(names).map((file) => [file, once((base) => fetched(file, base))]),
);

const compiled = async (file, base) =>
  WebAssembly.compile(await files[file](base)).catch(({ name }) => {
    // These are our own bytes and WebAssembly is allowed: the engine is too old for them.
    throw fault("unsupported", `this browser does not compile the program (${name})`);
  });

const text = async (file, base) => new TextDecoder().decode(await files[file](base));

const dressed = async (file, base) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await text(file, base));
  return sheet;
};

const part = (wasm, style) => (base) => Promise.all([compiled(wasm, base), dressed(style, base)]);

// What the first screens need: the compiled program and its style sheet.
export const bring = once(async (base) => {
  await able();
  return part("wasm", "style")(base);
});

// Both of these are fetched by every page, right after the first screen works: the screens behind
// the list, and the long texts.
export const later = once(part("later", "laterStyle"));
export const longTexts = (base) => text("texts", base);
