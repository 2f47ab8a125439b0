// The prerendered first screen: what a visitor did on it before the program was there.

// Watches a prerendered screen in `root`, if there is one.
export const firstScreen = (root) => {
  const screen = root.querySelector("[data-first-screen]");
  let pressed;
  screen?.addEventListener("click", ({ target }) => {
    pressed = target.closest("[data-opens]") ?? pressed;
  });
  return {
    // The concerns that are ticked by now, or none without a prerendered screen.
    chosen: () => screen && [...screen.querySelectorAll("[data-concern]:checked")]
      .map((box) => box.dataset.concern)
      .join(" "),
    // Puts `box` and `page` in the place of everything in the root; where the keyboard was, it stays,
    // and what was pressed opens.
    giveWay: (box, page) => {
      const held = selector(root.activeElement);
      root.replaceChildren(box, page);
      if (held) page.querySelector(held)?.focus({ preventScroll: true });
      if (pressed) page.querySelector(selector(pressed))?.click();
    },
  };
};

// Finds the same control again.
const selector = (element) => {
  const { concern, opens } = element?.dataset ?? {};
  if (concern) return `[data-concern="${concern}"]`;
  if (opens) return `[data-opens="${opens}"]`;
  return element?.id && `#${element.id}`;
};
