// What there is to say about a clinic file, for the page on which a clinic tries its own.
import { glue } from "./glue.js";
import { bring } from "./bring.js";

// Every finding on `text`, a line each, in the program's own words.
export const findings = async (base, text) => {
  const [module] = await bring(base);
  const program = glue();
  program.initSync({ module });
  return program.clinic_findings(text);
};
