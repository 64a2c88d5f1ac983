// Takes pieces of a page out of the server's answer and puts them in the place of their predecessors.

import { announce } from "./announce.ts";
import { prepareContent } from "./new-content.ts";

/** Replaces each element of these ids by its namesake in the page `html`. Tells which ones were found there. */
export function swapPieces(html: string, ids: string[]): HTMLElement[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  const swapped: HTMLElement[] = [];
  for (const id of ids) {
    const successor = page.getElementById(id);
    const predecessor = document.getElementById(id);
    if (!successor || !predecessor) continue;
    const piece = document.importNode(successor, true);
    // The parser of a fetched page sees it without script: what stands in <noscript> would become a second button.
    piece.querySelectorAll("noscript").forEach((one) => one.remove());
    predecessor.replaceWith(piece);
    prepareContent(piece);
    swapped.push(piece);
  }
  return swapped;
}

/** Moves the focus to what the server marked, else keeps it where the person was. */
export function focusAfterSwap(pieces: HTMLElement[], previous: { id: string; name: string } | null): void {
  for (const piece of pieces) {
    const marked = piece.matches("[data-focus]") ? piece : piece.querySelector<HTMLElement>("[data-focus]");
    if (marked) {
      marked.focus({ preventScroll: true });
      marked.scrollIntoView({ block: "nearest" });
      announce(marked.textContent?.trim() ?? "");
      return;
    }
  }
  if (!previous || (document.activeElement && document.activeElement !== document.body)) return;
  for (const piece of pieces) {
    const again = previous.id
      ? piece.querySelector<HTMLElement>(`#${CSS.escape(previous.id)}`)
      : previous.name
        ? piece.querySelector<HTMLElement>(`[name="${CSS.escape(previous.name)}"]`)
        : null;
    if (again) return again.focus({ preventScroll: true });
  }
}
