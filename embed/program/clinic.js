// The text of the clinic file: an inline script child, or what the `clinic` attribute points to.
import { fault } from "./fault.js";
import { ask } from "./probe.js";

// Where the file is, for a person.
export const clinicPlace = (host) => host.getAttribute("clinic") ?? "the clinic file in the page";

export const clinicText = async (host) => {
  // An element may start before its own children are read.
  if (document.readyState === "loading") {
    await new Promise((read) => document.addEventListener("DOMContentLoaded", read));
  }
  const inline = host.querySelector(':scope > script[type="application/json"]');
  if (inline) return inline.textContent;
  const named = host.getAttribute("clinic");
  if (!named) return undefined;
  const url = address(named);
  if (!url) throw fault("clinic-file", `attribute clinic is "${named}", which is no address`);
  const { answer, bytes } = await ask(url, { credentials: "omit" });
  // Without it the clinic's own rules and its funding line would be missing.
  if (!answer.ok) throw fault("clinic-file", `${url} answered ${answer.status}`);
  return letters(bytes, url);
};

// Just as the check on the command line reads it: nothing is guessed, and a mark at its start stays.
const letters = (bytes, url) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw fault("clinic-file", `${url} is not text in UTF-8`);
  }
};

const address = (named) => {
  try {
    return new URL(named, document.baseURI);
  } catch {
    return undefined;
  }
};
