// Uses random controls, as many as given, the same for the same seed. Leaves out what opens a window
// of the browser: printing, files, the clipboard.
const done = arguments[arguments.length - 1];
const [count, seed] = arguments;
const root = document.querySelector("treatment-compare").shadowRoot;
const leaves = /print|copy|save|load|file|calendar/i;

let state = seed * 2654435761;
const random = (below) => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
};
const one = (list) => list[random(list.length)];

const tell = (control, value) => {
  control.value = value;
  control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  control.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
};
const use = (control) => {
  if (control.matches("select")) tell(control, one([...control.options]).value);
  else if (control.matches("textarea")) tell(control, one(["", "What about my job?"]));
  else if (control.type === "date") tell(control, one(["", "2027-03-01", "2031-12-24"]));
  else if (control.matches("input:not([type=checkbox], [type=radio])")) tell(control, one(["", "3", "12", "x"]));
  else control.click();
};

const step = (left) => {
  if (!left) return done(true);
  const all = [...root.querySelectorAll("button, input:not([type=file]), select, summary, textarea")];
  const usable = all.filter((control) => control.checkVisibility() && !leaves.test(control.textContent));
  use(one(usable));
  setTimeout(step, 0, left - 1);
};
step(count);
