// Starts the program in one element.
import { bring, bytes, isolated, later, longTexts, reading } from "./bring.js";
import { clinicPlace, clinicText } from "./clinic.js";
import { fault, warn } from "./fault.js";
import { firstScreen } from "./first_screen.js";
import { run, stop } from "./mount.js";
import { able, ask, cause } from "./probe.js";

// Fetches what is needed and mounts into `root`, the shadow root of `host`. `tell` takes the name
// of an event and, where it is `tc-error`, the fault; `gone` says that the element was taken out
// meanwhile. Gives what the loader steers the program by.
export const begin = async (host, root, base, tell, gone) => {
  if (host.ownerDocument !== document) {
    throw fault("unsupported", "the element stands in another document", "load the script there, too");
  }
  if (host.hasAttribute("isolate")) {
    const { beginIsolated } = await isolated(base);
    const shared = {
      able, ask, bytes, cause, clinicPlace, clinicText, fault, firstScreen, stop, warn,
    };
    return beginIsolated(shared, host, root, base, tell, gone);
  }
  const first = firstScreen(root);
  let [[module, sheet], clinic] = await Promise.all([bring(base), clinicText(host)]);
  if (gone()) return undefined;
  const parts = {
    module,
    sheet,
    clinic,
    place: clinicPlace(host),
    chosen: first.chosen(),
    reading: () => reading(base),
    later: () => later(base),
    texts: () => longTexts(base),
    giveWay: first.giveWay,
  };
  const running = await run(parts, host, root, tell, gone);
  const set = async (name) => {
    if (name === "clinic") {
      clinic = await clinicText(host).catch(({ message }) => (warn(message), clinic));
    }
    running.set(clinic);
  };
  return running && { ...running, set };
};
