// Keeps the memory of each program that starts, so that it can be measured.
window.memories = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    if (this.exports.memory) window.memories.push(this.exports.memory);
  }
};
