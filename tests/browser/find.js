// Finds one control by role and name, as a person reads it. Returns the element to press.
const [role, name] = given;
const selectors = {
  button: "button, [role=button]",
  checkbox: "input[type=checkbox], [role=checkbox], [role=switch]",
  combobox: "select, [role=combobox]",
  group: "details",
  heading: "h1, h2, h3, h4, h5, h6",
  link: "a[href]",
  radio: "input[type=radio], [role=radio]",
  summary: "summary",
  tab: "[role=tab]",
  textbox: "input:not([type=checkbox], [type=radio], [type=button]), textarea",
};
if (!selectors[role]) throw new Error(`no role ${role}: ${Object.keys(selectors).join(", ")}`);

const plain = (text) => text.replace(/\s+/g, " ").trim();
// A label's own words, without those of the control inside it.
const wordsOf = (label) => {
  const copy = label.cloneNode(true);
  copy.querySelectorAll("select, input, textarea").forEach((inner) => inner.remove());
  return copy.textContent;
};
const nameOf = (control) => {
  const ids = control.getAttribute("aria-labelledby")?.split(" ");
  if (ids) return plain(ids.map((id) => root.getElementById(id)?.textContent ?? "").join(" "));
  const labels = [...(control.labels ?? [])].map(wordsOf).join(" ");
  return plain(control.getAttribute("aria-label") || labels || control.textContent);
};
const visible = (control) =>
  control.checkVisibility() || [...(control.labels ?? [])].some((label) => label.checkVisibility());

const all = [...scope.querySelectorAll(selectors[role])].filter(visible);
// "Brown spots…" stands for any name that begins so.
const matches = (own) => (name.endsWith("…") ? own.startsWith(name.slice(0, -1)) : own === name);
const found = all.filter((control) => matches(nameOf(control)));
if (found.length !== 1) {
  const names = all.map((control) => `"${nameOf(control)}"`).join(", ");
  throw new Error(`${found.length} of role ${role} are called "${name}"; here are ${names || "none"}`);
}
