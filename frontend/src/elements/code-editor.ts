// An editor over a textarea. The textarea stays the form's field and always holds the text; CodeMirror is fetched when the
// element appears, and until then, or if that fails, one types into the textarea.

import type { EditorHandle, EditorOptions } from "../editor.ts";

export class CodeEditor extends HTMLElement {
  static observedAttributes = ["vim", "error-line"];
  #editor: EditorHandle | undefined;
  #isStarting = false;

  connectedCallback(): void {
    if (this.#editor || this.#isStarting || !this.field) return;
    this.#isStarting = true;
    void this.#start();
  }

  attributeChangedCallback(name: string): void {
    if (!this.#editor) return;
    if (name === "vim") void this.#editor.setVim(this.hasAttribute("vim"));
    else this.#editor.markLine(Number(this.getAttribute("error-line")) || null);
  }

  get field(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  get value(): string {
    return this.field?.value ?? "";
  }

  /** Replaces the text; the cursor stays with what it stood at. */
  set value(text: string) {
    if (this.#editor) this.#editor.replaceText(text);
    else this.#fieldChanged(text);
  }

  /** Shows a line, from 1, and puts the cursor there. */
  goToLine(line: number): void {
    if (this.#editor) this.#editor.goToLine(line);
    else this.field?.focus();
  }

  override focus(options?: FocusOptions): void {
    if (this.#editor) this.#editor.focus();
    else this.field?.focus(options);
  }

  async #start(): Promise<void> {
    const field = this.field!;
    let start: (options: EditorOptions) => EditorHandle;
    try {
      if (this.hasAttribute("files")) {
        const { startProject } = await import("../editor/project.ts");
        start = (options) => startProject(this, options);
      } else {
        start = (await import("../editor.ts")).startEditor;
      }
    } catch {
      this.#isStarting = false;
      return;
    }
    if (!this.isConnected) {
      this.#isStarting = false;
      return;
    }
    const label = field.getAttribute("aria-label") ?? (field.labels?.[0]?.textContent ?? "").trim();
    const hadFocus = document.activeElement === field;
    const selection = { anchor: field.selectionStart, head: field.selectionEnd };
    // Above the files of a project stand their tabs, which take some of the height.
    if (!this.hasAttribute("files")) this.style.setProperty("--least-height", `${field.offsetHeight}px`);
    // A shadow root, because its style sheets are constructed ones, which a strict policy allows without a nonce.
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    this.#editor = start({
      shadow,
      text: field.value,
      code: this.getAttribute("code") ?? "python",
      label,
      isReadOnly: this.hasAttribute("readonly") || field.readOnly,
      selection: hadFocus ? selection : null,
      lint: this.getAttribute("lint"),
      onChange: (text) => this.#fieldChanged(text),
    });
    this.classList.add("started");
    field.labels?.forEach((one) => one.addEventListener("click", () => this.focus()));
    if (this.hasAttribute("vim")) void this.#editor.setVim(true);
    const line = Number(this.getAttribute("error-line"));
    if (line) this.#editor.markLine(line);
    if (hadFocus) this.#editor.focus();
  }

  #fieldChanged(text: string): void {
    const field = this.field;
    if (!field || field.value === text) return;
    field.value = text;
    this.removeAttribute("error-line");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    this.dispatchEvent(new CustomEvent("program-change", { bubbles: true, detail: { program: text } }));
  }
}
