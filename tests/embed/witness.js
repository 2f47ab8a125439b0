// Remembers what a console would show, for engines whose console a test cannot read. It stands in
// a page's head before everything else, as a plain script: a module would come too late.
window.witnessed = [];
const witness = (what) => window.witnessed.push(what);

for (const level of ["error", "warn"]) {
  const say = console[level];
  console[level] = (...words) => {
    witness(`console.${level}: ${words.join(" ")}`);
    say.apply(console, words);
  };
}
// Capturing: a script or style sheet that does not load says so without bubbling.
addEventListener("error", ({ message, target }) => witness(`error: ${message ?? target.outerHTML}`), true);
addEventListener("unhandledrejection", ({ reason }) => witness(`rejected: ${reason}`));
addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  witness(`blocked by ${effectiveDirective}: ${blockedURI}`));

// What the widget told the page's developer.
window.faults = [];
addEventListener("tc-error", ({ detail }) => window.faults.push(detail));
