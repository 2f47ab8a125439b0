// What there is to say about a clinic file, for the page on which a clinic tries its own.
import { bring, reading } from "./bring.js";
import { instance } from "./guard.js";
import { add } from "./mount.js";

// Every finding on `text`, a line each, in the program's own words.
export const findings = async (base, text) => {
  const [[module], parts] = await Promise.all([bring(base), reading(base)]);
  let fallen;
  const { program, exports } = instance(module, (error) => (fallen = error));
  await add(parts, exports);
  const lines = program.clinic_findings(text);
  if (fallen) throw fallen;
  return lines;
};
