// A drill: 1-4 or a-d pick an answer, Enter gives it, `n` brings another; nothing is reloaded.

import { isSingleKey, pickedPosition } from "../single-keys.ts";
import { focusAfterSwap, swapPieces } from "../swap.ts";
import { SwapForm } from "./swap-form.ts";

export class DrillForm extends SwapForm {
  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.#onKey);
    this.addEventListener("click", this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#onKey);
  }

  #onKey = (event: KeyboardEvent): void => {
    const field = event.composedPath()[0];
    if (event.key === "Enter" && field instanceof HTMLTextAreaElement && this.contains(field)) {
      if (field.rows === 1 || event.ctrlKey || event.metaKey) {
        event.preventDefault();
        field.form?.requestSubmit();
      }
      return;
    }
    if (!isSingleKey(event)) return;
    const choices = this.querySelectorAll<HTMLInputElement>("input[type=radio][name=answer]:enabled");
    const picked = choices[pickedPosition(event.key, choices.length, true)];
    if (picked) {
      event.preventDefault();
      picked.checked = true;
      picked.focus();
    } else if (event.key === "Enter" && field instanceof Element && !field.closest("a, button, summary, input")) {
      const chosen = this.querySelector<HTMLInputElement>("input[name=answer]:checked:enabled");
      if (chosen) chosen.form?.requestSubmit();
      else this.querySelector<HTMLElement>("a[data-key=n]")?.click();
    }
  };

  #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-key=n]") : null;
    if (!link || !this.id || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void this.#another(link.href);
  };

  async #another(address: string): Promise<void> {
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      const swapped = answer.ok ? swapPieces(await answer.text(), [this.id]) : [];
      if (swapped.length === 0) return location.assign(address);
      if (new URL(answer.url).pathname !== location.pathname) history.replaceState(history.state, "", answer.url);
      focusAfterSwap(swapped, null);
      const field = swapped[0]?.querySelector<HTMLElement>("textarea, input[type=text]");
      if (field) field.focus();
      else scrollTo({ top: 0 });
    } catch {
      location.assign(address);
    }
  }
}
