/** What the page sets; `class`, `id` and the like are the page's own. */
export interface TreatmentCompareAttributes {
  /** URL of the clinic file; an inline `<script type="application/json">` child does the same. */
  clinic?: string;
  /** Concern ids to start from, separated by blanks. */
  concerns?: string;
  /** Area ids to start from, separated by blanks. */
  areas?: string;
  /** Procedure ids to limit and focus on, separated by blanks. */
  options?: string;
  /** When the program starts: near the viewport (default), at the first touch, or at once. */
  start?: "near" | "touch" | "now";
  /** The colors: the page's own scheme (default), light or dark. */
  scheme?: "auto" | "light" | "dark";
  /** Present: the program runs in a sandboxed frame that no script of the page can read. */
  isolate?: "" | boolean;
  /** Language of the texts; English is there. As in HTML, the page's where absent. */
  lang?: string;
  /** Direction of the layout. As in HTML, the page's where absent. */
  dir?: "ltr" | "rtl";
  /** Level of the widget's first heading, 1 to 5. Default 2. */
  "heading-level"?: "1" | "2" | "3" | "4" | "5";
  /** URL of the folder with the program, where it is not the loader's own. */
  "asset-base"?: string;
}

/** Why the widget did not start. */
export type TreatmentCompareErrorCode =
  | "csp-wasm"
  | "csp-connect"
  | "network"
  | "not-found"
  | "not-wasm"
  | "mismatch"
  | "unsupported"
  | "clinic-file"
  | "panic";

/** Events of the element; none carries an answer, an option or a concern. */
export interface TreatmentCompareEventMap {
  /** The widget works. */
  "tc-ready": CustomEvent<{ version: string }>;
  /** Options were put side by side. */
  "tc-compare": CustomEvent<null>;
  /** The page for the consultation was printed. */
  "tc-print": CustomEvent<null>;
  /** The page for the consultation was opened. */
  "tc-questions": CustomEvent<null>;
  /** The booking link was followed. */
  "tc-book": CustomEvent<null>;
  /** The widget did not start, or stopped. */
  "tc-error": CustomEvent<{ code: TreatmentCompareErrorCode; message: string }>;
}

/** `<treatment-compare>`; the script defines it and exports nothing. Nothing reads answers out. */
export interface TreatmentCompare extends HTMLElement {
  /** Version of program and catalogue. */
  readonly version: string;
  /** Settles when the widget first works, or did not start. */
  readonly ready: Promise<void>;
  /** Forgets everything the visitor said. */
  clear(): void;
  /** Prints the page for the consultation. */
  print(): void;
  addEventListener<K extends keyof TreatmentCompareEventMap>(
    type: K,
    listener: (this: TreatmentCompare, event: TreatmentCompareEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "treatment-compare": TreatmentCompare;
  }
  /** Also on the document and the window, for the events go up. */
  interface GlobalEventHandlersEventMap extends TreatmentCompareEventMap {}
}
