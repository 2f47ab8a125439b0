// The loader: defines <treatment-compare>, waits until it is near the viewport, touched or told to
// start, and then imports the program, which is there once for all elements on the page.
// `cargo xtask pack` writes the hashed name and the version over the plain ones and drops comment
// lines and indentation, so a comment costs the visitor nothing. Keep each on a line of its own.
const tag = "treatment-compare";
const program = "program.js";
const version = "0.0.0";

// What a visitor presses is not for the page's listeners. Our own handlers sit deeper and have run.
const kept = ["input", "change", "click", "keydown", "keyup", "keypress"];

// Attributes the program reads again when they change; the style sheet sees `scheme` by itself.
const live = ["clinic", "concerns", "areas", "options", "lang", "heading-level"];

class TreatmentCompare extends HTMLElement {
  static version = version;
  static observedAttributes = live;
  version = version;
  #root;
  // What stands in the root without a program: a slot, or the prerendered first screen.
  #still;
  // How to stop waiting; then the running program.
  #stop;
  #run;
  #settle;
  ready = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));

  constructor() {
    super();
    // Nobody has to listen to `ready`.
    this.ready.catch(() => {});
    // A prerendered root is kept: attachShadow would empty it.
    this.#root = this.shadowRoot;
    if (!this.#root) {
      this.#root = this.attachShadow({ mode: "open" });
      this.#root.append(document.createElement("slot"));
    }
    this.#still = [...this.#root.childNodes];
    for (const type of kept) this.#root.addEventListener(type, (event) => event.stopPropagation());
  }

  connectedCallback() {
    if (this.#stop) return;
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
      near.observe(this);
      this.#stop = () => near.disconnect();
    }
  }

  // A moved element is connected again before the microtask runs and keeps its state.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stop?.();
      this.#stop = undefined;
      this.#run?.close();
      this.#run = undefined;
      this.#root.replaceChildren(...this.#still);
    });
  }

  attributeChangedCallback() {
    this.#run?.set();
  }

  clear() {
    this.#run?.clear();
  }

  print() {
    this.#run?.print();
  }

  async #begin() {
    this.#stop?.();
    // An element taken out meanwhile has another stop, or none, when it comes back.
    const stop = (this.#stop = () => {});
    const gone = () => this.#stop !== stop;
    const base = this.getAttribute("asset-base");
    const url = new URL(program, base ? new URL(base, document.baseURI) : import.meta.url);
    const tell = (type, detail) => gone() || this.#tell(type, detail);
    try {
      const { begin } = await import(url).catch(() => missing(url));
      const run = await begin(this, this.#root, url, tell);
      if (gone()) return run.close();
      this.#run = run;
    } catch ({ code = "panic", message }) {
      tell("tc-error", { code, message });
    }
  }

  #tell(type, detail) {
    if (type === "tc-ready") {
      detail = { version };
      this.#settle.resolve();
    }
    if (type === "tc-error") {
      const line = document.createElement("p");
      line.setAttribute("role", "status");
      line.className = "failed";
      line.textContent = "The comparison tool could not start.";
      this.#root.replaceChildren(line, ...this.#still);
      console.error(`${tag}: ${detail.code}: ${detail.message}`);
      this.#settle.reject(new Error(detail.message));
    }
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

// The program itself did not come, so its own probes did not either.
const missing = async (url) => {
  const answer = await fetch(url).catch(() => {});
  const code = !answer ? "network" : answer.ok ? "mismatch" : "not-found";
  throw { code, message: `${url} did not load` };
};

// Systems that strip unknown tags keep a div; its data attributes are the element's.
const upgrade = () => {
  for (const place of document.querySelectorAll(`div[data-${tag}]`)) {
    const element = document.createElement(tag);
    for (const { name, value } of [...place.attributes]) {
      if (name.startsWith("data-")) element.setAttribute(name.slice(5), value);
    }
    place.removeAttribute(`data-${tag}`);
    element.append(...place.childNodes);
    place.append(element);
  }
};

const defined = customElements.get(tag);
if (defined) {
  if (!defined.told) console.warn(`${tag} ${version}: ${defined.version} is on this page already`);
  defined.told = true;
} else {
  customElements.define(tag, TreatmentCompare);
  upgrade();
}
