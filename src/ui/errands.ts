import type { ThemeName } from "./theme.js";

/** Something that a key asks for and that lies outside the review: the screen, the machine, the disk. */
export type Errand =
  /** Puts a text into the clipboard; `what` says what it is, for people. */
  | { readonly errand: "copy"; readonly text: string; readonly what: string }
  /** Opens a document's address in the browser. */
  | { readonly errand: "open"; readonly url: string | null }
  /** Lets the person write the note in their editor. */
  | { readonly errand: "edit"; readonly note: string }
  /** Writes the facts on show to a file; without a name, to the usual one. */
  | { readonly errand: "export"; readonly file: string }
  | { readonly errand: "read again" | "stop reading" }
  | { readonly errand: "look"; readonly theme?: ThemeName; readonly ascii?: boolean };
