// The text of the clinic file: an inline script child, or what the `clinic` attribute points to.
import { fault } from "./fault.js";

export const clinicText = async (host) => {
  const inline = host.querySelector(':scope > script[type="application/json"]');
  if (inline) return inline.textContent;
  const named = host.getAttribute("clinic");
  if (!named) return undefined;
  const url = new URL(named, document.baseURI);
  const answer = await fetch(url, { credentials: "omit" }).catch(() => {});
  // Without it the clinic's own rules and its funding line would be missing.
  if (!answer?.ok) throw fault("clinic-file", `${url} could not be read`);
  return answer.text();
};
