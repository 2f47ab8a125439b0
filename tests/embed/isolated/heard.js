// Every event of the tool that reaches the page, and every message a frame sends it.
window.heard = [];
for (const type of ["tc-ready", "tc-compare", "tc-print", "tc-questions", "tc-book", "tc-error"]) {
  document.addEventListener(type, () => window.heard.push(type));
}
addEventListener("message", () => window.heard.push("message"));
