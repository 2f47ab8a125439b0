// Tells causes apart that look alike, by trying. What an engine says about them differs from one
// to the next and from year to year.
import { fault } from "./fault.js";

// The smallest module there is: its magic word and version.
const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

// Throws where no program could run in this page, before anything is fetched.
export const able = async () => {
  const lacks = (what) => fault("unsupported", `this browser has no ${what}`);
  if (typeof WebAssembly === "undefined") throw lacks("WebAssembly");
  if (!("replaceSync" in CSSStyleSheet.prototype && "adoptedStyleSheets" in Document.prototype)) {
    throw lacks("constructable style sheets");
  }
  // WebKit compiles what a policy forbids, and only refuses to instantiate it.
  await WebAssembly.instantiate(empty).catch(() => {
    throw fault("csp-wasm", "the page's policy blocks WebAssembly");
  });
};

// Fetches to the last byte: gives the answer and its bytes. A policy, an integrity check that fails,
// a broken connection and a missing network reject alike; only a policy is heard of elsewhere.
export const ask = async (url, how) => {
  let blocked = false;
  const hear = ({ effectiveDirective, disposition, blockedURI }) => {
    blocked ||=
      effectiveDirective === "connect-src" &&
      disposition === "enforce" &&
      url.href.startsWith(blockedURI);
  };
  document.addEventListener("securitypolicyviolation", hear);
  try {
    // The mode of a link: what the prerendered screen brought comes from the cache, in Firefox too.
    const answer = await fetch(url, how);
    // Firefox answers before it has checked; the body does not come then.
    return { answer, bytes: await answer.arrayBuffer() };
  } catch {
    // The policy's event is a task of its own.
    await new Promise((next) => setTimeout(next));
    if (blocked) throw fault("csp-connect", `the page's policy blocks ${url}`);
    throw fault("network", `${url} did not arrive`);
  } finally {
    document.removeEventListener("securitypolicyviolation", hear);
  }
};

// Why what came from `url` was not the file we know the hash of.
export const cause = (url, { answer, bytes }) => {
  if (!answer.ok) return fault("not-found", `${url} answered ${answer.status}`);
  const type = answer.headers.get("content-type") ?? "no type";
  const isPage = type.startsWith("text/html");
  if (!url.pathname.endsWith(".wasm")) {
    if (isPage) return fault("not-found", `${url} answered with a page`);
  } else if (isPage || new Uint8Array(bytes).slice(0, 4).join() !== "0,97,115,109") {
    return fault("not-wasm", `${url} is not WebAssembly but ${type}`);
  }
  return fault("mismatch", `${url} is not the file of this release`);
};
