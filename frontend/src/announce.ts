// One polite live region for the whole page: says a sentence to whoever listens to the page instead of looking at it.

import { make } from "./build-dom.ts";

let region: HTMLElement | undefined;

export function announce(text: string): void {
  if (!region?.isConnected) {
    region = make("div", { class: "unseen", role: "status", "aria-live": "polite" });
    document.body.append(region);
  }
  const target = region;
  target.textContent = "";
  // A region that was just made, or says the same again, is only heard when the text arrives a little later.
  setTimeout(() => (target.textContent = text), 50);
}
