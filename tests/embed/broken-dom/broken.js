// As an old script may that meant to improve on it. The program inserts nodes this way and panics.
Node.prototype.insertBefore = () => {
  throw new TypeError("insertBefore is broken");
};
