// Code that is read, not written: coloured with the editor's own grammar, which is fetched when the first code is near the screen.

import { make } from "../build-dom.ts";
import { message } from "../messages.ts";

const selector = "pre > code.language-python:not([data-coloured])";
let nearScreen: IntersectionObserver | undefined;

/** Colours all Python within `root`, each block when it comes near the screen. */
export function highlightWithin(root: ParentNode): void {
  for (const code of root.querySelectorAll<HTMLElement>(selector)) {
    nearScreen ??= new IntersectionObserver(onNear, { rootMargin: "400px" });
    nearScreen.observe(code);
  }
}

function onNear(entries: IntersectionObserverEntry[]): void {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    nearScreen?.unobserve(entry.target);
    const code = entry.target as HTMLElement;
    code.dataset["coloured"] = "";
    // Without the grammar the code stays readable in one colour.
    import("../highlight.ts").then(({ colourPython }) => colourPython(code)).catch(() => undefined);
  }
}

export class CodeBlock extends HTMLElement {
  connectedCallback(): void {
    highlightWithin(this);
    const label = message("copy");
    if (this.querySelector(":scope > .copy") || !label || !isSecureContext) return;
    const button = make("button", { type: "button", class: "copy plain" }, label);
    button.addEventListener("click", () => {
      const text = this.querySelector("pre")?.textContent ?? "";
      navigator.clipboard.writeText(text).then(() => {
        button.textContent = message("copied");
        setTimeout(() => (button.textContent = label), 1500);
      }, () => undefined);
    });
    this.append(button);
  }
}
