// A stand-in for the widget: one control of each kind in an open shadow root, and a last line that
// says what happened to it. The picture without a text is the defect axe has to find; what is broken
// is what the witness has to see.
const root = document.querySelector("treatment-compare").attachShadow({ mode: "open" });
const add = (parent, tag, attributes = {}, text = "") => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(text);
  parent.append(element);
  return element;
};

const page = add(root, "div", { "data-texts": "here" });
const group = add(page, "fieldset", { "data-group": "concerns" });
add(group, "legend", {}, "What bothers you?");
for (const name of ["Brown spots from sun or age", "Rough skin"]) {
  add(add(group, "label", {}, name), "input", { type: "checkbox" });
}
add(add(page, "label", {}, "Burns easily"), "input", { type: "radio" });
const list = add(add(page, "label", {}, "How much"), "select");
add(list, "option", {}, "A little");
add(list, "option", {}, "A lot");
add(add(page, "label", {}, "Days off"), "input", { inputmode: "numeric" });
add(page, "button", {}, "Clear all");
add(page, "button", { "aria-label": "Remove Rough skin" }, "x");
const said = add(page, "p", { "data-said": "" });

page.addEventListener("click", ({ target }) => target.matches("button") && (said.textContent = target.textContent));
page.addEventListener("change", ({ target }) => (said.textContent = target.value));
if (location.search === "?defect") add(page, "img", { src: "data:," });
if (location.search === "?broken") {
  console.warn("a warning");
  page.setAttribute("style", "color: red");
  add(document.head, "script", { src: "missing.js" });
  Promise.reject("a promise");
  setTimeout(() => { throw new Error("a mistake"); });
}
