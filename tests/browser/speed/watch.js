// Before any script of the page: scrolls to the widget as soon as it is there, presses a box as soon
// as it works, and notes the times from the beginning of the navigation.
window.seen = { shift: 0 };
new PerformanceObserver((list) => {
  // A shift right after a press is an answer to it.
  for (const { value, hadRecentInput } of list.getEntries()) {
    if (!hadRecentInput) window.seen.shift += value;
  }
}).observe({ type: "layout-shift", buffered: true });
addEventListener("DOMContentLoaded", () => {
  const element = document.querySelector("treatment-compare");
  if (!element) return;
  element.scrollIntoView({ behavior: "instant" });
  element.addEventListener("tc-ready", () => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // After the frame that draws the first screen; then the same for the first tick.
      port1.onmessage = () => {
        window.seen.ready = performance.now();
        setTimeout(() => {
          element.shadowRoot.querySelector("[data-concern=age-spots]").click();
          requestAnimationFrame(() => {
            port1.onmessage = () => (window.seen.answered = performance.now());
            port2.postMessage(0);
          });
        });
      };
      port2.postMessage(0);
    });
  });
});
