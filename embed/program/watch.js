// Tells why the frame of isolated mode does not come. No engine says it: a policy is heard of, a
// missing page is asked for, and what is left is a frame that another one keeps out.

// How long a frame that has loaded may say nothing, in milliseconds.
const patience = 10000;

// Calls `reject` with the fault of the frame at `url`; no more once `signal` is aborted.
export const watch = ({ ask, cause, fault }, frame, url, reject, signal) => {
  document.addEventListener("securitypolicyviolation", (violation) => {
    const { effectiveDirective, disposition, blockedURI } = violation;
    if (!/^(frame|child)-src/.test(effectiveDirective) || disposition !== "enforce") return;
    if (url.href.startsWith(blockedURI)) {
      reject(fault("csp-connect", `the page's policy blocks ${url}`, "add its origin to frame-src"));
    }
  }, { signal });
  const silent = async () => {
    const came = await ask(url, { cache: "reload" });
    if (!came.answer.ok) throw cause(url, came);
    throw fault(
      "network",
      `${url} does not run in a frame`,
      "copy the whole release; X-Frame-Options and frame-ancestors have to let the page show it",
    );
  };
  const wait = () => setTimeout(() => signal.aborted || silent().catch(reject), patience);
  frame.addEventListener("load", wait, { signal });
};
