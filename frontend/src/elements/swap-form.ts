// A form whose answer replaces pieces of the page instead of the page. Without script it is an ordinary form.

import { make } from "../build-dom.ts";
import { message } from "../messages.ts";
import { focusAfterSwap, swapPieces } from "../swap.ts";

export class SwapForm extends HTMLElement {
  #request: AbortController | undefined;
  #pause: number | undefined;

  connectedCallback(): void {
    this.addEventListener("submit", this.#onSubmit);
    if (this.hasAttribute("live")) {
      this.addEventListener("input", this.#onInput);
      this.addEventListener("change", this.#onChange);
    }
  }

  disconnectedCallback(): void {
    clearTimeout(this.#pause);
    this.removeEventListener("submit", this.#onSubmit);
    this.removeEventListener("input", this.#onInput);
    this.removeEventListener("change", this.#onChange);
  }

  /** The ids of the pieces to take from the answer. */
  protected pieces(): string[] {
    return (this.getAttribute("into") ?? this.id).split(/\s+/).filter(Boolean);
  }

  #onSubmit = (event: SubmitEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.enctype === "multipart/form-data") return;
    event.preventDefault();
    const submitter = event.submitter instanceof HTMLElement ? event.submitter : null;
    void this.#send(form, submitter);
  };

  #onInput = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement) || !/^(text|search)$/.test(event.target.type)) return;
    const form = event.target.form;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => form?.requestSubmit(), 180);
  };

  #onChange = (event: Event): void => {
    if (event.target instanceof HTMLInputElement && /^(text|search)$/.test(event.target.type)) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
  };

  async #send(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
    const isPost = form.method === "post";
    // A second click on a form that changes something waits for the first; a newer search replaces an older one.
    if (isPost && this.#request) return;
    this.#request?.abort();
    const request = (this.#request = new AbortController());
    const fields = new URLSearchParams(new FormData(form, submitter) as unknown as Record<string, string>);
    const target = new URL(submitter?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href, location.href);
    if (!isPost) {
      for (const [name, value] of [...fields]) if (!value) fields.delete(name, value);
      target.search = fields.toString();
    }
    const focused = document.activeElement;
    const previous = focused instanceof HTMLElement && this.contains(focused)
      ? { id: focused.id, name: focused.getAttribute("name") ?? "" } : null;
    try {
      const answer = await fetch(target, {
        method: isPost ? "POST" : "GET",
        headers: { Accept: "text/html" },
        signal: request.signal,
        ...(isPost ? { body: fields } : {}),
      });
      const html = await answer.text();
      this.querySelector(":scope > .swap-fault")?.remove();
      const swapped = swapPieces(html, this.pieces());
      if (swapped.length > 0) {
        if (!isPost) history.replaceState(history.state, "", target);
        focusAfterSwap(swapped, previous);
        document.dispatchEvent(new CustomEvent("pieces-swapped", { detail: { ids: swapped.map((piece) => piece.id) } }));
      } else if (answer.ok) location.assign(answer.url);
      else this.#showFault();
    } catch {
      if (!request.signal.aborted) this.#showFault();
    } finally {
      if (this.#request === request) this.#request = undefined;
    }
  }

  #showFault(): void {
    this.querySelector(":scope > .swap-fault")?.remove();
    this.append(make("p", { class: "swap-fault", role: "alert" }, message("swap-offline")));
  }
}
