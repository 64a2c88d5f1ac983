// A button that asks once or twice, in its own place, before it does what cannot be undone.

import { announce } from "../announce.ts";

const RESET_AFTER_MS = 8000;

export class ConfirmButton extends HTMLElement {
  #asked = 0;
  #label: Node[] = [];
  #reset: number | undefined;

  connectedCallback(): void {
    this.addEventListener("click", this.#onClick, { capture: true });
    this.addEventListener("keydown", this.#onKey);
    this.addEventListener("focusout", this.#restore);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#reset);
  }

  #onClick = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const questions = [this.getAttribute("first"), this.getAttribute("second")].filter((text): text is string => !!text);
    const question = questions[this.#asked];
    clearTimeout(this.#reset);
    if (question === undefined) {
      this.#restore();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (this.#asked === 0) this.#label = [...button.childNodes];
    this.#asked += 1;
    button.replaceChildren(question);
    button.classList.add("asking");
    announce(question);
    this.#reset = setTimeout(this.#restore, RESET_AFTER_MS);
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.#asked > 0) {
      event.stopPropagation();
      this.#restore();
    }
  };

  #restore = (): void => {
    if (this.#asked === 0) return;
    clearTimeout(this.#reset);
    this.#asked = 0;
    const button = this.querySelector("button");
    button?.replaceChildren(...this.#label);
    button?.classList.remove("asking");
  };
}
