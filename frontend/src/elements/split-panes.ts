// Two panes with a handle between them. The width is a percentage, remembered per `name`; early.ts sets it before the first paint.

import { dropStored, readStored, writeStored } from "../browser-storage.ts";
import { make } from "../build-dom.ts";
import { message } from "../messages.ts";

const LEAST = 20;
const MOST = 75;
const FIRST = 42;

export class SplitPanes extends HTMLElement {
  #handle: HTMLElement | undefined;

  connectedCallback(): void {
    if (this.#handle || this.children.length !== 2) return;
    const handle = make("div", {
      class: "panes-handle", role: "separator", tabindex: "0", "aria-orientation": "vertical",
      "aria-label": message("panes-handle"), "aria-valuemin": String(LEAST), "aria-valuemax": String(MOST),
    });
    this.#handle = handle;
    this.children[0]!.after(handle);
    handle.addEventListener("pointerdown", this.#onPointerDown);
    handle.addEventListener("keydown", this.#onKey);
    handle.addEventListener("dblclick", () => this.#reset());
    this.#say(this.#remembered());
  }

  get #key(): string {
    return `sparring:panes:${this.getAttribute("name") ?? "main"}`;
  }

  #remembered(): number {
    const stored = Number(readStored(this.#key));
    return stored >= LEAST && stored <= MOST ? stored : FIRST;
  }

  #say(percent: number): void {
    this.#handle?.setAttribute("aria-valuenow", String(Math.round(percent)));
  }

  #show(percent: number): number {
    const width = Math.min(MOST, Math.max(LEAST, percent));
    const rounded = Math.round(width * 10) / 10;
    document.documentElement.style.setProperty(`--panes-${this.getAttribute("name") ?? "main"}`, `${rounded}%`);
    this.#say(rounded);
    return rounded;
  }

  #set(percent: number): void {
    writeStored(this.#key, String(this.#show(percent)));
  }

  #reset(): void {
    dropStored(this.#key);
    document.documentElement.style.removeProperty(`--panes-${this.getAttribute("name") ?? "main"}`);
    this.#say(FIRST);
  }

  #onPointerDown = (event: PointerEvent): void => {
    const handle = this.#handle;
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    handle.focus();
    handle.setPointerCapture(event.pointerId);
    handle.classList.add("dragged");
    const box = this.getBoundingClientRect();
    let percent = this.#remembered();
    const onMove = (move: PointerEvent): void => {
      percent = this.#show(((move.clientX - box.left) / box.width) * 100);
    };
    const onEnd = (end: PointerEvent): void => {
      handle.classList.remove("dragged");
      handle.removeEventListener("pointermove", onMove);
      handle.removeEventListener("pointerup", onEnd);
      handle.removeEventListener("pointercancel", onEnd);
      if (end.type === "pointerup") this.#set(percent);
    };
    handle.addEventListener("pointermove", onMove);
    handle.addEventListener("pointerup", onEnd);
    handle.addEventListener("pointercancel", onEnd);
  };

  #onKey = (event: KeyboardEvent): void => {
    const step = event.shiftKey ? 10 : 2;
    const now = Number(this.#handle?.getAttribute("aria-valuenow") ?? FIRST);
    const next = { ArrowLeft: now - step, ArrowRight: now + step, Home: LEAST, End: MOST }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#set(next);
  };
}
