// How well a question was recalled: keys 1 to 4 press the four buttons.

import { isSingleKey, pickedPosition } from "../single-keys.ts";

export class GradeButtons extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#onKey);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!isSingleKey(event) || !this.checkVisibility()) return;
    const buttons = this.querySelectorAll<HTMLButtonElement>("button[name=grade]");
    const button = buttons[pickedPosition(event.key, buttons.length)];
    if (!button) return;
    event.preventDefault();
    button.focus();
    button.click();
  };
}
