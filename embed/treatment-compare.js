// The loader: defines <treatment-compare>, waits until it is near the viewport, then fetches the
// program once for all elements on the page and mounts it into each open shadow root.
// `cargo xtask pack` writes the hashed names and the version over the plain ones and drops comment
// lines and indentation, so a comment costs the visitor nothing. Keep each on a line of its own.
const names = {
  program: "program.js",
  wasm: "program.wasm",
  style: "style.css",
  texts: "texts.txt",
};
const version = "0.0.0";

// Codes of CONTRACT.md section 3.
const fault = (code, message) => Object.assign(new Error(message), { code });

const get = async (name) => {
  const url = new URL(name, import.meta.url);
  const answer = await fetch(url).catch((error) => {
    throw fault("network", `${url.pathname}: ${error.message}`);
  });
  if (!answer.ok) throw fault("not-found", `${url.pathname}: ${answer.status}`);
  return answer;
};

const start = async () => {
  const [program, wasm, css] = await Promise.all([
    import(new URL(names.program, import.meta.url)).catch((error) => {
      throw fault("network", error.message);
    }),
    get(names.wasm),
    get(names.style).then((answer) => answer.text()),
  ]);
  // A server that answers every unknown address with its start page.
  if (wasm.headers.get("content-type")?.startsWith("text/html")) {
    throw fault("not-wasm", "the server sent a page in place of the program");
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  await program.default({ module_or_path: wasm }).catch((error) => {
    const blocked = error instanceof WebAssembly.CompileError;
    throw fault(blocked ? "csp-wasm" : "mismatch", error.message);
  });
  return { mount: program.mount, sheet };
};

// One download for all elements; a failed one may be tried again by the next element.
let program;
let texts;
const once = () => (program ??= start().catch((error) => {
  program = undefined;
  throw error;
}));
const longTexts = () => (texts ??= get(names.texts).then((answer) => answer.text()));

// What a visitor presses is not for the page's listeners. Our own handlers sit deeper and have run.
const kept = ["input", "change", "click", "keydown", "keyup", "keypress"];

// The opt-out marks of the usual session recorders.
const masks = {
  class: "ph-no-capture rr-block sentry-block fs-exclude",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-dd-privacy": "hidden",
  "data-private": "",
};

// Until the style is here. An inline element without a width is never near in Firefox.
const block = new CSSStyleSheet();
block.replaceSync(":host{display:block}");

class TreatmentCompare extends HTMLElement {
  #root;
  #handle;
  #near;
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
      this.#root.adoptedStyleSheets = [block];
    }
    for (const type of kept) this.#root.addEventListener(type, (event) => event.stopPropagation());
  }

  connectedCallback() {
    if (this.#handle || this.#near) return;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near.disconnect();
        this.#mount().catch((error) => this.#fail(error));
      },
      { rootMargin: "50%" },
    );
    this.#near.observe(this);
  }

  // A moved element is connected again before the microtask runs and keeps its state.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#near?.disconnect();
      this.#near = undefined;
      this.#handle?.unmount();
      this.#handle = undefined;
      this.#root.replaceChildren(document.createElement("slot"));
    });
  }

  clear() {
    this.#handle?.clear();
  }

  async #mount() {
    // An element taken out meanwhile has another observer, or none, when it comes back.
    const near = this.#near;
    const { mount, sheet } = await once();
    if (this.#near !== near) return;
    const page = document.createElement("div");
    for (const name in masks) page.setAttribute(name, masks[name]);
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.append(page);
    await new Promise((resolve) => (this.#handle = mount(page, this, resolve)));
    if (this.#near !== near) return;
    // The author's children have done their work: the first screen stands.
    this.#root.querySelector("slot").remove();
    this.#settle.resolve();
    this.#tell("tc-ready", { version });
    // The mark on the page says when a test, or a curious person, has seen the last request.
    longTexts().then(
      (file) => {
        this.#handle?.texts(file);
        page.dataset.texts = "here";
      },
      () => {
        this.#handle?.texts_failed();
        page.dataset.texts = "failed";
      },
    );
  }

  #fail({ code = "panic", message }) {
    const line = document.createElement("p");
    line.setAttribute("role", "status");
    line.textContent = "The comparison tool could not start.";
    this.#root.replaceChildren(document.createElement("slot"), line);
    this.#settle.reject(new Error(message));
    this.#tell("tc-error", { code, message });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

// A second copy of the script on the page changes nothing.
if (!customElements.get("treatment-compare")) {
  customElements.define("treatment-compare", TreatmentCompare);
}
