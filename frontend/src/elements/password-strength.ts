// Says beside a new password how it stands, as it is typed. The server decides; this only spares a round trip.

import { message } from "../messages.ts";

const SHORTEST = 12;
const DIFFERENT = 5;

export class PasswordStrength extends HTMLElement {
  #output = document.createElement("output");

  connectedCallback(): void {
    this.append(this.#output);
    this.addEventListener("input", this.#show);
  }

  #show = (): void => {
    const letters = [...(this.querySelector("input")?.value.normalize("NFKC") ?? "")];
    this.#output.textContent = letters.length === 0 ? "" : message(strength(letters));
  };
}

function strength(letters: string[]): string {
  if (letters.length < SHORTEST) return "password-too-short";
  if (new Set(letters.map((letter) => letter.toLowerCase())).size < DIFFERENT) return "password-regular";
  if (letters.length >= 20) return "password-strong";
  return letters.length >= 14 ? "password-good" : "password-enough";
}
