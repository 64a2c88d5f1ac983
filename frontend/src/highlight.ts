// Colours static Python with the editor's grammar. A chunk of its own: fetched only where there is code.

import { highlightTree } from "@lezer/highlight";
import { parser } from "@lezer/python";
import { pythonColours } from "./python-colours.ts";

/** Wraps the parts of `code` in spans; the text stays the same, letter for letter. */
export function colourPython(code: HTMLElement): void {
  if (code.childElementCount > 0) return;
  const text = code.textContent ?? "";
  if (text.length > 200_000) return;
  const pieces = document.createDocumentFragment();
  let position = 0;
  highlightTree(parser.parse(text), pythonColours, (from, to, classes) => {
    if (from > position) pieces.append(text.slice(position, from));
    const span = document.createElement("span");
    span.className = classes;
    span.textContent = text.slice(from, to);
    pieces.append(span);
    position = to;
  });
  if (position < text.length) pieces.append(text.slice(position));
  code.replaceChildren(pieces);
}
