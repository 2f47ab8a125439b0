// The page on which a clinic tries its file and its colors: the real element, the real check.
// Nothing leaves the page; the text and the colors live in its fields only.
const tag = "treatment-compare";

// `cargo xtask pack` writes the hashed name of the program over the plain one.
const program = new URL("program.js", new URL(`../../${tag}/`, import.meta.url));

// The eight properties, with what each is for and the CSS property that takes the same values.
const properties = [
  ["--tc-text", "Text", "color"],
  ["--tc-surface", "Paper", "color"],
  ["--tc-accent", "Links and buttons", "color"],
  ["--tc-on-accent", "Text on buttons", "color"],
  ["--tc-border", "Lines", "color"],
  ["--tc-radius", "Corners, such as 0 or 6px", "border-radius"],
  ["--tc-font", "Font, such as Georgia, serif", "font-family"],
  ["--tc-space", "Spacing, such as 4px", "padding"],
];

const at = (id) => document.getElementById(id);
const made = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  element.append(text);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
};

// What is typed is shown once no key was pressed for a moment.
const pause = 400;
const settled = (act) => {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(act, pause);
  };
};

const colors = new CSSStyleSheet();
document.adoptedStyleSheets = [colors];

// The style rule of the fields that hold something CSS takes; the others are marked.
const rule = () => {
  const lines = [];
  for (const [name, , property] of properties) {
    const field = at(name);
    const value = field.value.trim();
    const isTaken = CSS.supports(property, value);
    field.setAttribute("aria-invalid", String(Boolean(value) && !isTaken));
    at(`${name}-fault`).textContent = value && !isTaken ? "CSS does not take this value." : "";
    if (value && isTaken) lines.push(`  ${name}: ${value};`);
  }
  return lines.length ? `${tag} {\n${lines.join("\n")}\n}` : "";
};

const dress = () => {
  const text = rule();
  colors.replaceSync(text);
  at("sheet").textContent = text || "/* Our own colors: nothing to copy. */";
};

const say = (verdict) => {
  at("verdict").textContent = verdict;
};

// A new element each time: it reads its file once, when it starts.
const place = (text) => {
  const element = made(tag, "", { start: "now", "heading-level": "3", scheme: chosen("scheme") });
  if (text) element.append(made("script", text, { type: "application/json" }));
  element.append(made("p", "Your own words stand here until the tool is ready, and if it fails."));
  element.addEventListener("tc-ready", () => say(text ? "The tool runs with this file." : "The tool runs without a file."));
  element.addEventListener("tc-error", ({ detail }) =>
    say(detail.code === "clinic-file" ? "The tool does not run with this file yet." : detail.message));
  at("place").replaceChildren(element);
};

const chosen = (name) => document.querySelector(`input[name=${name}]:checked`).value;

let turn = 0;
const show = async () => {
  const mine = (turn += 1);
  const text = at("text").value.trim() && at("text").value;
  const lines = text ? await (await import(program)).findings(program, text) : [];
  // A later text has overtaken this one.
  if (mine !== turn) return;
  at("findings").replaceChildren(...lines.map((line) => made("li", line)));
  place(text);
};

// No clinic file is longer; a film dropped by mistake would fill the box.
const longest = 64 * 1024;

// As the tool reads it from a server: nothing is guessed, and a mark at its start stays.
const letters = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const leave = ({ name }, why) =>
  say(`${name} is ${why}, so it is no clinic file. The box keeps what it held.`);

const take = async (file) => {
  if (!file) return;
  if (file.size > longest) return leave(file, "longer than 64 KB");
  const bytes = await file.arrayBuffer();
  try {
    at("text").value = letters.decode(bytes);
  } catch {
    return leave(file, "not text in UTF-8");
  }
  show();
};

const field = ([name, title]) => {
  const fault = `${name}-fault`;
  const input = made("input", "", { id: name, type: "text", "aria-describedby": fault, autocomplete: "off", spellcheck: "false" });
  input.addEventListener("input", dress);
  const row = made("div", made("label", title, { for: name }));
  row.append(made("code", name), input, made("p", "", { id: fault }));
  return row;
};

const copy = async ({ target }) => {
  const shown = at(target.dataset.copies);
  const written = await navigator.clipboard?.writeText(shown.textContent).then(() => true, () => false);
  // Where a page may not write to the clipboard, the text is marked for the keyboard.
  if (!written) getSelection().selectAllChildren(shown);
  at("copied").textContent = written ? "Copied." : "It is marked: copy it with your keyboard.";
};

at("theme").append(...properties.map(field));
at("tag").textContent = `<script type="module" src="/${tag}/${tag}.js"></script>
<${tag} lang="en" clinic="/our-clinic.json">
  <p>Call us and ask for a talk about your skin.</p>
</${tag}>`;
at("file").addEventListener("change", ({ target }) => take(target.files[0]));
// Else a browser would not tell of the same file, chosen once more after a change to it.
at("file").addEventListener("click", ({ target }) => (target.value = ""));
at("text").addEventListener("input", settled(show));
// Anywhere: a browser would leave the page for a file that misses the box.
addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) event.preventDefault();
});
addEventListener("drop", (event) => {
  const [file] = event.dataTransfer.files;
  if (!file) return;
  event.preventDefault();
  take(file);
});
for (const button of document.querySelectorAll("[data-copies]")) button.addEventListener("click", copy);
for (const radio of document.querySelectorAll("input[name=width]")) {
  radio.addEventListener("change", () => (at("place").dataset.width = chosen("width")));
}
for (const radio of document.querySelectorAll("input[name=scheme]")) {
  radio.addEventListener("change", () => at("place").firstElementChild?.setAttribute("scheme", chosen("scheme")));
}
dress();
show();
