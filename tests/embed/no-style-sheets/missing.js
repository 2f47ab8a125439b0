// As in Safari before 16.4.
delete CSSStyleSheet.prototype.replaceSync;
delete Document.prototype.adoptedStyleSheets;
