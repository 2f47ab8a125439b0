// What is wrong with the control that has the keyboard now; null once the keyboard left the widget.
const control = root.activeElement;
if (!control) return null;
(window.tabStops ??= new Set()).add(control);

const faults = [];
const style = getComputedStyle(control);
const ringed = (of) => of.outlineStyle !== "none" && parseFloat(of.outlineWidth) >= 2;
// The button inside a date field has a ring of the browser's own.
const isDate = control.type === "date" && !control.matches(":focus-visible");
if (!ringed(style) && !isDate) faults.push("nothing shows that it has the keyboard");

const box = control.getBoundingClientRect();
const inside = box.top >= -1 && box.bottom <= innerHeight + 1;
if (!inside && box.height < innerHeight) faults.push("it is not in view");
const label = control.closest("label");
const own = (hit) => hit && (control.contains(hit) || hit.contains(control) || label?.contains(hit));
const middle = root.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
if (inside && !own(middle)) faults.push("something covers it");

const words = control.getAttribute("aria-label") || label?.textContent || control.textContent;
return faults.map((fault) => `${control.localName} "${words.replace(/\s+/g, " ").trim()}": ${fault}`);
