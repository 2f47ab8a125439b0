// Long after the page has loaded, as a tag manager does: a classic script that adds ours, twice.
const add = () => {
  const script = document.createElement("script");
  script.type = "module";
  script.async = true;
  script.src = "/treatment-compare/treatment-compare.js";
  document.head.append(script);
  return script;
};
addEventListener("load", () => setTimeout(() => add().addEventListener("load", add), 500));
