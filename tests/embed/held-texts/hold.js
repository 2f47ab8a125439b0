// Holds the request for the long texts back until the page calls `letGo`.
const ask = window.fetch;
window.fetch = (url, how) => {
  if (!String(url).includes("/texts-")) return ask(url, how);
  return new Promise((resolve) => (window.letGo = () => resolve(ask(url, how))));
};
