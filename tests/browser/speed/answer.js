// Gives one answer at the beginning of a frame and tells how long it takes until that frame is
// drawn: the message is handled when style, layout and paint are done. Begins on a page at rest:
// nobody answers twice within a frame, and what follows an answer must not be counted with the next.
const done = arguments[arguments.length - 1];
const [selector, typed] = arguments;
const root = document.querySelector("treatment-compare").shadowRoot;
const control = selector && root.querySelector(selector);
if (selector && !control) throw new Error(`nothing matches ${selector}`);
const atRest = (then) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(then)));
atRest(() => {
  const { port1, port2 } = new MessageChannel();
  const begun = performance.now();
  port1.onmessage = () => done(performance.now() - begun);
  if (typed !== null) {
    control.value = typed;
    control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    control.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
  } else {
    control?.click();
  }
  port2.postMessage(0);
});
