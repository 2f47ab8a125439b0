// What a visitor would find wrong with the widget as it is now: sideways overflow, small or pale
// text, controls too small to hit. Returns one line for each.
const widget = root.querySelector(".tc");
const wrong = [];
const box = widget.getBoundingClientRect();
const page = document.documentElement.clientWidth;
if (box.left < -1 || box.right > page + 1) {
  wrong.push(`it reaches from ${box.left} to ${box.right} on a page of ${page} px`);
}
if (box.width < page * 0.75) wrong.push(`it is ${box.width} px wide on a page of ${page}`);
if (widget.scrollWidth > widget.clientWidth + 1) {
  wrong.push(`it needs ${widget.scrollWidth} px and has ${widget.clientWidth}`);
}

const numbers = (color) => {
  const [r, g, b, alpha = 1] = color.match(/-?[\d.]+(e-?\d+)?/g).map(Number);
  return { rgb: color.startsWith("color(") ? [r, g, b] : [r, g, b].map((part) => part / 255), alpha };
};
const luminance = (rgb) => rgb
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
const backdrop = (element) => {
  const color = numbers(getComputedStyle(element).backgroundColor);
  return color.alpha === 1 || element === widget ? color.rgb : backdrop(element.parentElement);
};
const contrast = (element) => {
  const [low, high] = [numbers(getComputedStyle(element).color).rgb, backdrop(element)]
    .map(luminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const shown = (element) =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  !element.closest(".unseen, .skip, svg");
const named = (element) => `<${element.localName} class="${element.className}"> "${element.textContent.trim().slice(0, 40)}"`;
for (const element of [...widget.querySelectorAll("*")].filter(shown)) {
  const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  if (!words) continue;
  const size = parseFloat(getComputedStyle(element).fontSize);
  if (size < 13) wrong.push(`text of ${size} px: ${named(element)}`);
  if (contrast(element) < 4.5) wrong.push(`contrast ${contrast(element).toFixed(1)}: ${named(element)}`);
}
for (const control of [...widget.querySelectorAll("button, label, summary, select")].filter(shown)) {
  const { width, height } = control.getBoundingClientRect();
  const inSentence = getComputedStyle(control).display === "inline";
  if (!inSentence && (width < 24 || height < 24)) {
    wrong.push(`a target of ${width} by ${height} px: ${named(control)}`);
  }
}
return wrong.slice(0, 8);
