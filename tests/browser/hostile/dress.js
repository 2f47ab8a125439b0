// How each element of the widget is drawn, in what a page's style could change without moving it.
const drawn = [
  "font-family", "font-size", "font-weight", "font-style", "font-variant-caps", "line-height",
  "letter-spacing", "word-spacing", "text-transform", "text-indent", "text-align", "text-shadow",
  "text-decoration-line", "white-space-collapse", "text-wrap-mode", "word-break", "hyphens",
  "color", "background-color", "opacity", "visibility", "display", "float", "box-sizing", "direction",
  "border-top-width", "border-top-style", "border-top-color", "border-top-left-radius",
  "padding-top", "padding-left", "margin-top", "margin-bottom", "min-height", "cursor", "user-select",
  "list-style-type", "outline-style", "animation-duration", "transition-duration", "fill", "stroke",
];
const dress = [...root.querySelectorAll(".tc, .tc *")].map((element) => {
  const style = getComputedStyle(element);
  const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
  return [name, Object.fromEntries(drawn.map((property) => [property, style.getPropertyValue(property)]))];
});
