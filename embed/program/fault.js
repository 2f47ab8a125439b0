// What can go wrong, by the codes of CONTRACT.md section 3: for each what the site's developer can
// do, and a line for the visitor where the loader's own says too little.
const causes = {
  "csp-wasm": ["add 'wasm-unsafe-eval' to script-src in the page's Content-Security-Policy"],
  "csp-connect": ["add its origin to connect-src in the page's Content-Security-Policy"],
  network: [
    "check the connection and the server; on another origin it has to send Access-Control-Allow-Origin",
    "The comparison tool could not load. Check your connection, then load this page again.",
  ],
  "not-found": ["copy every file of the release to one folder, or point asset-base to that folder"],
  "not-wasm": [
    "the server seems to answer with a page where a file is missing: copy every file of the release",
  ],
  mismatch: ["copy every file of one release again and clear the caches in between"],
  unsupported: [
    "nothing to do: docs/element.md lists the browsers it runs in",
    "This browser cannot run the comparison tool. The rest of this page still works.",
  ],
  "clinic-file": [
    "correct the clinic file",
    "The comparison tool could not start. The clinic's file for it has a mistake. Please tell the clinic.",
  ],
  panic: ["this is our mistake: please report this line"],
};

// What the visitor reads where the program had started.
export const stopped =
  "The comparison tool had to stop, and your answers are gone. Load this page again to start over.";

// A line for the site's developer.
export const warn = (line) => console.warn(`treatment-compare: ${line}`);

// Something that went wrong, to be thrown. `what` says what happened, and to which address; `own` is
// a remedy that fits better than the usual one.
export const fault = (code, what, own) => {
  const [usual, line] = causes[code];
  const remedy = own ?? usual;
  return Object.assign(new Error(`${what.replace(/\.$/, "")}; ${remedy}`), { code, line, what });
};
