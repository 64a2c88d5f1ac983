// A project in the editor: the one text of the form, shown file by file. The form's field always holds the whole text.

import type { EditorState } from "@codemirror/state";
import { make, makeButton } from "../build-dom.ts";
import { startEditor, type EditorHandle, type EditorOptions } from "../editor.ts";
import { message } from "../messages.ts";
import { isPath, readProject, writeProject, type ProjectFile } from "./project-text.ts";

interface OpenFile extends ProjectFile {
  /** Cursor and undo history of a file that is not shown. */
  kept?: EditorState;
}

/** An editor for a text of several files, with its tabs put before `host`; a text that is no project is shown as it is. */
export function startProject(host: HTMLElement, options: EditorOptions): EditorHandle {
  const found = readProject(options.text);
  return found ? new ProjectEditor(host, options, found).handle() : startEditor(options);
}

class ProjectEditor {
  #files: OpenFile[];
  #current = 0;
  #editor: EditorHandle;
  #bar = make("div", { class: "file-tabs" });

  constructor(host: HTMLElement, private options: EditorOptions, files: ProjectFile[]) {
    this.#files = files;
    this.#editor = startEditor({ ...options, text: files[0]!.source, code: codeOf(files[0]!), selection: null, onChange: (text) => this.#changed(text) });
    host.before(this.#bar);
    this.#draw();
  }

  handle(): EditorHandle {
    return {
      ...this.#editor,
      replaceText: (text) => this.#replace(text),
      markLine: (line) => this.#markLine(line),
    };
  }

  #changed(source: string): void {
    this.#files[this.#current]!.source = source;
    this.#tell();
  }

  #tell(): void {
    this.options.onChange(writeProject(this.#files));
  }

  #open(index: number): void {
    if (index === this.#current) return;
    const next = this.#files[index]!;
    const left = this.#editor.show(next.source, codeOf(next), next.kept);
    const before = this.#files[this.#current];
    if (before) before.kept = left;
    this.#current = index;
    this.#draw();
  }

  /** Another text for all of it: a draft of another tab, an earlier attempt. */
  #replace(text: string): void {
    const files = readProject(text);
    if (!files) return;
    const path = this.#files[this.#current]!.path;
    this.#files = files;
    const same = files.findIndex((file) => file.path === path);
    if (same < 0) this.#editor.show(files[0]!.source, codeOf(files[0]!), undefined);
    this.#current = Math.max(same, 0);
    this.#editor.replaceText(files[this.#current]!.source);
    this.#draw();
    this.#tell();
  }

  /** A line of the whole text: opens its file. */
  #markLine(line: number | null): void {
    if (line === null) return this.#editor.markLine(null);
    let rest = line;
    for (const [index, file] of this.#files.entries()) {
      const lines = file.source.replace(/\n$/, "").split("\n").length;
      if (rest <= lines + 1) {
        this.#open(index);
        return this.#editor.markLine(rest - 1);
      }
      rest -= lines + 1;
    }
  }

  #add(path: string): string | undefined {
    if (!isPath(path)) return message("project-bad-path");
    const isTaken = (other: string) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`);
    if (this.#files.some((file) => isTaken(file.path))) return message("project-taken-path");
    this.#files.push({ path, source: "" });
    this.#open(this.#files.length - 1);
    this.#tell();
    this.#editor.focus();
    return undefined;
  }

  #remove(): void {
    const gone = this.#files[this.#current]!;
    if (!window.confirm(message("project-remove-sure", { path: gone.path }))) return;
    this.#files.splice(this.#current, 1);
    this.#current = Math.min(this.#current, this.#files.length - 1);
    const next = this.#files[this.#current]!;
    this.#editor.show(next.source, codeOf(next), next.kept);
    this.#draw();
    this.#tell();
  }

  #draw(): void {
    const tabs = make("div", { role: "tablist", "aria-label": message("project-files") });
    for (const [index, file] of this.#files.entries()) {
      const isCurrent = index === this.#current;
      const tab = makeButton(file.path, "file-tab", () => this.#open(index));
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-selected", String(isCurrent));
      tab.tabIndex = isCurrent ? 0 : -1;
      tabs.append(tab);
    }
    tabs.addEventListener("keydown", (event) => this.#step(event));
    const actions = this.options.isReadOnly ? [] : [this.#newFile(), this.#files.length > 1 ? this.#removal() : null];
    this.#bar.replaceChildren(tabs, ...actions.filter((action) => action !== null));
    tabs.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #step(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#open((this.#current + step + this.#files.length) % this.#files.length);
    this.#bar.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  #newFile(): HTMLElement {
    return labelled(makeButton("+", "file-act", () => this.#askForPath()), message("project-new-file"));
  }

  #removal(): HTMLElement {
    return labelled(makeButton("×", "file-act", () => this.#remove()), message("project-remove-file"));
  }

  #askForPath(): void {
    const field = make("input", { class: "file-path", "aria-label": message("project-new-path"), placeholder: "shop/rates.py", autocapitalize: "off", spellcheck: "false" });
    field.addEventListener("input", () => field.setCustomValidity(""));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#draw();
      if (event.key !== "Enter") return;
      // The form around it is for programs.
      event.preventDefault();
      const fault = this.#add(field.value.trim());
      if (!fault) return;
      field.setCustomValidity(fault);
      field.reportValidity();
    });
    this.#bar.append(field);
    field.focus();
  }
}

/** Only modules are coloured. */
function codeOf(file: ProjectFile): string {
  return file.path.endsWith(".py") ? "python" : "text";
}

function labelled(button: HTMLButtonElement, label: string): HTMLButtonElement {
  button.setAttribute("aria-label", label);
  button.title = label;
  return button;
}
