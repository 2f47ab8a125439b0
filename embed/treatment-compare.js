// The loader: defines <treatment-compare>, waits until it is near the viewport, touched or told to
// start, and then imports the program, which is there once for all elements on the page.
// `cargo xtask pack` writes the hashed name and the version over the plain ones and minifies, so a
// comment costs the visitor nothing.
const tag = "treatment-compare";
const program = "program.js";
const version = "0.0.0";

// What a visitor presses is not for the page's listeners. Our own handlers sit deeper and have run.
const kept = ["input", "change", "click", "keydown", "keyup", "keypress"];

// Attributes the program reads again when they change, and those that let it start anew.
const live = ["clinic", "concerns", "areas", "options", "lang", "dir", "scheme", "heading-level"];
const anew = ["start", "isolate"];

// What the visitor reads where the program has nothing better to say.
const stuck = "The comparison tool could not start here. The rest of this page still works.";

// How often the program did not come.
let tries = 0;

// Until the style is here. An inline element without a width is never near in Firefox, and a page may
// make the element inline.
const block = [];
try {
  block.push(new CSSStyleSheet());
  block[0].replaceSync(":host,slot{display:block}");
} catch {
  // Too old for the program too, which will say so.
}

class TreatmentCompare extends HTMLElement {
  static version = version;
  static observedAttributes = [...live, ...anew];
  version = version;
  #root;
  // What stands in the root without a program: a slot, or the prerendered first screen.
  #still;
  // How to stop waiting, and whether it still waits; then the running program.
  #stop;
  #waits;
  #run;
  #settle;

  constructor() {
    super();
    this.#promise();
    // A prerendered root is kept: attachShadow would empty it.
    this.#root = this.shadowRoot;
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: "open" });
      this.#root.append(document.createElement("slot"));
    }
    this.#still = [...this.#root.childNodes];
    // What is pressed in the author's own children passes here too and stays the page's.
    for (const type of kept) {
      this.#root.addEventListener(
        type,
        (event) => this.#root.contains(event.target) && event.stopPropagation(),
      );
    }
  }

  #promise() {
    this.ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
    // Nobody has to listen to it.
    this.ready.catch(() => {});
  }

  connectedCallback() {
    if (this.#stop) return;
    this.#waits = true;
    // A document takes no sheet that another one made.
    if (this.ownerDocument === document) this.#root.adoptedStyleSheets = block;
    const how = this.getAttribute("start");
    if (how === "touch") {
      const stop = new AbortController();
      for (const type of ["pointerover", "pointerdown", "focusin"]) {
        this.addEventListener(type, () => this.#begin(), { signal: stop.signal });
      }
      this.#stop = () => stop.abort();
    } else if (how === "now") {
      this.#begin();
    } else {
      const near = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && this.#begin(),
        { rootMargin: "50%" },
      );
      for (const box of [this, ...this.#root.children]) near.observe(box);
      this.#stop = () => near.disconnect();
    }
  }

  // A moved element is connected again before the microtask runs and keeps its state; a frame that is
  // moved loads again and does not.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
      else if (this.hasAttribute("isolate")) this.#again();
    });
  }

  // On the way to another document a root loses its style sheets.
  adoptedCallback() {
    this.#leave();
  }

  attributeChangedCallback(name) {
    if (!anew.includes(name)) this.#run?.set(name);
    else if (name === "isolate" ? this.#stop : this.#waits) this.#again();
  }

  #again() {
    this.#leave();
    this.connectedCallback();
  }

  #leave() {
    this.#stop?.();
    this.#stop = undefined;
    this.#run?.close();
    this.#run = undefined;
    this.#root.replaceChildren(...this.#still);
    this.#settle || this.#promise();
  }

  clear() {
    this.#run?.clear();
  }

  print() {
    this.#run?.print();
  }

  async #begin() {
    this.#stop?.();
    this.#waits = false;
    // An element taken out meanwhile has another stop, or none, when it comes back.
    const stop = (this.#stop = () => {});
    const gone = () => this.#stop !== stop;
    const tell = (...said) => gone() || this.#tell(...said);
    try {
      const base = this.getAttribute("asset-base");
      const url = new URL(program, base ? new URL(base, document.baseURI) : import.meta.url);
      // An engine may remember that a script did not come: whoever tries next uses another address.
      if (tries) url.search = tries;
      const { begin } = await import(url).catch(() => missing(url));
      const run = await begin(this, this.#root, url, tell, gone);
      gone() ? run?.close() : (this.#run = run);
    } catch (fault) {
      tell("tc-error", fault);
    }
  }

  #tell(type, detail) {
    if (type === "tc-ready") {
      detail = { version };
      this.#settle.resolve();
    }
    if (type === "tc-error") {
      const { code = "panic", message, line = stuck } = detail;
      this.#run = undefined;
      // What stands there stays untouched: a style sheet that is put back loads again.
      this.#still[0].isConnected || this.#root.append(...this.#still);
      const said = document.createElement("p");
      said.setAttribute("role", "status");
      said.className = "failed";
      this.#root.prepend(said);
      said.textContent = line;
      console.error(`${tag}: ${code}: ${message}`);
      detail = { code, message };
      this.#settle?.reject(Object.assign(new Error(message), detail));
    }
    this.#settle = undefined;
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

// The program itself did not come, so its own probes did not either.
const missing = async (url) => {
  tries++;
  // With its body: a connection may break in between.
  const answer = await fetch(url, { cache: "reload" })
    .then(async (came) => (await came.blob(), came))
    .catch(() => {});
  const isPage = answer?.headers.get("content-type")?.includes("html");
  throw {
    code: !answer ? "network" : answer.ok && !isPage ? "mismatch" : "not-found",
    message: `${url} ${answer ? `answered ${isPage ? "a page" : answer.status}` : "did not arrive"}; copy the whole release, check asset-base and script-src`,
  };
};

// Systems that strip unknown tags keep a div and its data attributes, and let people without script
// rights write them: nothing is taken over that could name or be a script.
const harmless = [...live, ...anew];
const upgrade = () => {
  for (const place of document.querySelectorAll(`div[data-${tag}]`)) {
    const element = document.createElement(tag);
    for (const name of harmless) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    place.removeAttribute(`data-${tag}`);
    element.append(...place.childNodes);
    place.append(element);
  }
};

const defined = customElements.get(tag);
if (!defined) {
  customElements.define(tag, TreatmentCompare);
  upgrade();
  // A script with `async` may run before the page is read.
  document.addEventListener("DOMContentLoaded", upgrade);
} else if (!defined.told) {
  defined.told = true;
  console.warn(`${tag}: loaded twice; ${defined.version} runs, ${version} does not: drop one script`);
}
