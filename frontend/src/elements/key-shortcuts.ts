// Keys for the whole page: `g` and a letter goes to a place, `/` searches, `?` lists what there is. The keys themselves are
// declared by the page: `data-go` on links, `data-key` on links and buttons.

import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import { isSingleKey } from "../single-keys.ts";

const SECOND_KEY_WITHIN_MS = 1500;

export class KeyShortcuts extends HTMLElement {
  #isGoing = false;
  #timer: number | undefined;

  connectedCallback(): void {
    document.addEventListener("keydown", this.#onKey);
    document.addEventListener("click", this.#onClick);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("keydown", this.#onKey);
    document.removeEventListener("click", this.#onClick);
  }

  #onClick = (event: MouseEvent): void => {
    const opener = event.target instanceof Element ? event.target.closest("[data-keys]") : null;
    if (!opener || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#open();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (!isSingleKey(event)) return;
    const wasGoing = this.#isGoing;
    this.#isGoing = false;
    clearTimeout(this.#timer);
    const key = event.key;
    if (wasGoing && this.#follow("go", key, event)) return;
    if (key === "g" && document.querySelector("[data-go]")) {
      this.#isGoing = true;
      this.#timer = setTimeout(() => (this.#isGoing = false), SECOND_KEY_WITHIN_MS);
    } else if (key === "?") {
      event.preventDefault();
      this.#open();
    } else if (key === "/") this.#search(event);
    else if (/^[a-z]$/i.test(key)) this.#follow("key", key, event);
  };

  #follow(kind: "go" | "key", key: string, event: KeyboardEvent): boolean {
    const target = document.querySelector<HTMLElement>(`[data-${kind}="${CSS.escape(key)}"]`);
    if (!target) return false;
    event.preventDefault();
    target.click();
    return true;
  }

  #search(event: KeyboardEvent): void {
    const field = document.querySelector<HTMLInputElement>("[data-search]");
    const page = document.querySelector<HTMLAnchorElement>("a[data-search-page]");
    if (!field && !page) return;
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else page?.click();
  }

  #open(): void {
    const dialog = make("dialog", { class: "keys", "aria-label": message("keys-title") },
      make("h2", {}, message("keys-title")), this.#list(),
      make("p", { class: "small quiet" }, message("keys-off")),
      makeButton(message("keys-close"), "button", () => dialog.close()),
    );
    dialog.addEventListener("close", () => dialog.remove());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    document.body.append(dialog);
    dialog.showModal();
  }

  #list(): HTMLElement {
    const list = make("dl");
    const row = (keys: Node[], label: string): void => {
      if (label) list.append(make("div", {}, make("dt", {}, ...keys), make("dd", {}, label)));
    };
    const cap = (key: string): HTMLElement => make("kbd", {}, key);
    const seen = new Set<string>();
    if (document.querySelector("attempt-runner")) {
      row([cap("Ctrl"), cap("⏎")], message("keys-run"));
      if (document.querySelector("button[name=mode][value=submit]")) row([cap("Ctrl"), cap("⇧"), cap("⏎")], message("keys-submit"));
      row([cap("Esc"), cap("Tab")], message("keys-leave"));
    }
    if (document.querySelector("drill-form, grade-buttons")) row([cap("1"), document.createTextNode(" – "), cap("4")], message("keys-choose"));
    for (const kind of ["key", "go"] as const) {
      for (const target of document.querySelectorAll<HTMLElement>(`[data-${kind}]`)) {
        const key = target.dataset[kind]!;
        if (seen.has(kind + key)) continue;
        seen.add(kind + key);
        const label = target.dataset["keyLabel"] ?? ownText(target);
        row(kind === "go" ? [document.createTextNode(`${message("keys-go")} `), cap(key)] : [cap(key)], label);
      }
    }
    if (document.querySelector("[data-search], a[data-search-page]")) row([cap("/")], message("keys-search"));
    row([cap("?")], message("keys-help"));
    return list;
  }
}

/** The text of a control without its key cap. */
function ownText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  copy.querySelectorAll("kbd").forEach((key) => key.remove());
  return copy.textContent?.trim() ?? "";
}
