// An instance of the program that can fall and pulls nothing down with it.
import { glue } from "./glue.js";
import { fault } from "./fault.js";

// Yew says in the console what it stumbles over, with nodes that hold what the visitor typed.
// `fell` tells it once, and without them.
const silent = Object.assign(Object.create(console), { error() {}, warn() {} });

// What a dead program answers: the glue takes it for zero and for a result without an error.
const nothing = [];

// Makes an instance of the compiled program. What it throws goes to `fell`, once, and no further:
// neither to the page's own error handler nor to a promise. From then on calls into it do nothing,
// for its memory is in no state to go on; its listeners and timers may live a little longer.
export const instance = (module, fell) => {
  let alive = true;
  const guarded = (call) => (...given) => {
    if (!alive) return nothing;
    try {
      return call(...given);
    } catch (error) {
      // A call inside a call has told it.
      if (alive) queueMicrotask(() => fell(error));
      alive = false;
      return nothing;
    }
  };
  const guard = (exports) =>
    Object.fromEntries(
      Object.entries(exports).map(([name, part]) =>
        [name, typeof part === "function" ? guarded(part) : part]),
    );
  let exports;
  const program = glue((raw) => guard((exports = raw)), silent);
  try {
    program.initSync({ module });
  } catch ({ name }) {
    throw fault("unsupported", `this browser does not start the program (${name})`);
  }
  return { program, exports };
};
