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
      const before = [...root.childNodes];
      const held = root.activeElement;
      const same = selector(held);
      root.append(box, page);
      // The keyboard moves before the old screen goes: a browser that loses it with the screen lays
      // out the page without either, and scrolls.
      const twin = same && page.querySelector(same);
      if (twin) twin.focus({ preventScroll: true });
      else held?.blur();
      const place = () => root.host.getBoundingClientRect().top;
      const was = place();
      for (const node of before) node.remove();
      // WebKit draws all anew when the slot goes, has nothing drawn for a moment, and scrolls.
      const moved = place() - was;
      if (moved) scrollBy({ top: moved, behavior: "instant" });
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
