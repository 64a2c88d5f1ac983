// Light or dark: takes effect at once; the server hears of it in the background and renders the next page so.

export class ThemeSwitch extends HTMLElement {
  #system = matchMedia("(prefers-color-scheme: dark)");

  connectedCallback(): void {
    this.addEventListener("submit", this.#onSubmit);
    this.addEventListener("change", this.#onChange);
    this.#system.addEventListener("change", this.#relabel);
    this.#relabel();
  }

  disconnectedCallback(): void {
    this.#system.removeEventListener("change", this.#relabel);
  }

  /** The colours that are shown now. */
  #shown(): "light" | "dark" {
    const chosen = document.documentElement.dataset["theme"];
    if (chosen === "light" || chosen === "dark") return chosen;
    return this.#system.matches ? "dark" : "light";
  }

  #relabel = (): void => {
    const button = this.querySelector<HTMLButtonElement>("button[name=theme][data-dark]");
    if (!button) return;
    const other = this.#shown() === "dark" ? "light" : "dark";
    button.value = other;
    const label = button.dataset[other];
    if (label) {
      button.setAttribute("aria-label", label);
      button.title = label;
    }
  };

  #onSubmit = (event: SubmitEvent): void => {
    const button = event.submitter;
    if (!(button instanceof HTMLButtonElement) || button.name !== "theme") return;
    event.preventDefault();
    document.documentElement.dataset["theme"] = button.value;
    const form = event.target as HTMLFormElement;
    const fields = new URLSearchParams(new FormData(form, button) as unknown as Record<string, string>);
    this.#relabel();
    // When the server cannot be reached, this page keeps the colours and the next one has the old ones: no loss.
    fetch(form.action, { method: "POST", body: fields, keepalive: true, redirect: "manual" }).catch(() => undefined);
  };

  #onChange = (event: Event): void => {
    const field = event.target;
    if ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name === "theme") {
      document.documentElement.dataset["theme"] = field.value;
    }
  };
}
