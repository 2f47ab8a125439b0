// What old libraries and bad analytics do to every page they are on.
Object.prototype.extend = function (more) { return Object.assign(this, more); };
Object.prototype.isEmpty = () => false;
Array.prototype.last = function () { return this[this.length - 1]; };
Array.prototype.remove = function (one) { return this.filter((other) => other !== one); };
String.prototype.format = function () { return this; };
Function.prototype.method = function () { return this; };
const map = Array.prototype.map;
Array.prototype.map = function (...given) { return map.apply(this, given); };
const add = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (...given) { return add.apply(this, given); };
window.Promise = class extends Promise {};
window.$ = window.jQuery = () => [];
