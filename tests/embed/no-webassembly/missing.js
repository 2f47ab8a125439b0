// As in a browser whose WebAssembly is switched off: iOS does so in Lockdown Mode.
delete window.WebAssembly;
