// The contrast guard: a color the clinic chose that cannot be read is replaced by the nearest one
// that can. Numbers: WCAG 2.2, 1.4.3 (text 4.5 : 1) and 1.4.11 (edges of controls 3 : 1).

// Tokens of styles/tokens.css, what they stand on, and the names a clinic sets them by.
const grounds = ["surface", "sunken", "accent-wash"];
const guarded = [
  ["ink", grounds, 4.5, "--tc-text"],
  ["ink-soft", grounds, 4.5],
  ["accent", grounds, 4.5, "--tc-accent"],
  ["on-accent", ["accent"], 4.5, "--tc-on-accent"],
  ["line-strong", ["surface"], 3, "--tc-border"],
];

// Guards the colors of `root` from now on, whatever the page does to its theme. Gives the node to
// keep in the root and the sheet to adopt.
export const guardTheme = () => {
  const box = document.createElement("div");
  const sheet = new CSSStyleSheet();
  const told = new Set();
  for (const name of [...grounds, ...guarded.map(([name]) => name)]) {
    const probe = document.createElement("span");
    probe.className = `probe probe-${name}`;
    box.append(probe);
  }
  const check = () => {
    const colors = {};
    for (const probe of box.children) {
      const name = probe.className.slice("probe probe-".length);
      colors[name] = numbers(getComputedStyle(probe).color);
    }
    sheet.replaceSync(`:host{${guarded.map((pair) => mended(pair, colors, told)).join("")}}`);
  };
  // A color that changes runs a transition: the one event that a change of theme has.
  box.addEventListener("transitionend", check);
  return { box, sheet, check };
};

const mended = ([name, on, needs, setBy], colors, told) => {
  const was = colors[name];
  const worst = (color) => Math.min(...on.map((ground) => contrast(color, colors[ground])));
  if (worst(was) >= needs) return "";
  const now = (colors[name] = nearest(was, (color) => worst(color) >= needs));
  const under = on[0] === "accent" ? "--tc-accent" : "--tc-surface";
  const line = `${setBy} ${written(was)} on ${under} ${written(colors[on[0]])} has a contrast of ` +
    `${worst(was).toFixed(1)} and needs ${needs}; ${written(now)} is used`;
  if (setBy && !told.has(line)) console.warn(`treatment-compare: ${line}`);
  told.add(line);
  return `--${name}:${written(now)};`;
};

// The smallest step toward black or white that is enough; one of the two always is.
const nearest = (color, isEnough) => {
  for (let step = 1; step < 64; step++) {
    for (const end of [0, 1]) {
      const mixed = color.map((part) => part + ((end - part) * step) / 64);
      if (isEnough(mixed)) return mixed;
    }
  }
  return color.map(() => (isEnough([0, 0, 0]) ? 0 : 1));
};

// The probes write `color(srgb r g b)`, whatever notation the clinic used.
const numbers = (color) => color.match(/-?[\d.]+(e-?\d+)?/g).slice(0, 3).map(Number);

const written = (color) =>
  `#${color.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;

const luminance = (color) =>
  color
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);

const contrast = (one, other) => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
