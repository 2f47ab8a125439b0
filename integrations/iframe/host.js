// The page around the frame: gives each marked frame the height of what is in it.
const word = "treatment-compare-height";
const isOurs = (frame) => frame.matches?.("iframe[data-treatment-compare]");
const frames = () => [...document.querySelectorAll("iframe")].filter(isOurs);
const ask = (frame) => frame.contentWindow?.postMessage(word, "*");

addEventListener("message", ({ data, origin, source }) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const height = data?.[word];
  if (!frame || origin !== new URL(frame.src).origin || !Number.isInteger(height)) return;
  frame.style.height = `${Math.min(Math.max(height, 100), 100000)}px`;
});

// A frame may be there before this script, or be loaded when it is scrolled to.
frames().forEach(ask);
document.addEventListener("load", ({ target }) => isOurs(target) && ask(target), true);
