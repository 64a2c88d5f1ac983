// The lines of a program to put in order and indent: dragged by mouse or finger, moved by keys or buttons.
// The numbers of the form below follow, and are what is sent.

import { announce } from "../announce.ts";
import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import { SwapForm } from "./swap-form.ts";

const PIXELS_PER_INDENT = 28;

export class ParsonsPuzzle extends SwapForm {
  override connectedCallback(): void {
    super.connectedCallback();
    const list = this.#list;
    if (!list || this.classList.contains("started")) return;
    this.classList.add("started");
    const how = make("p", { class: "quiet small", id: `${this.id || "parsons"}-how` }, message("parsons-how"));
    list.before(how);
    list.append(...this.#lines.sort((one, other) => this.#number(one, "position") - this.#number(other, "position")));
    for (const line of this.#lines) this.#equip(line, how.id);
    this.#renumber();
  }

  get #list(): HTMLOListElement | null {
    return this.querySelector("ol");
  }

  get #lines(): HTMLLIElement[] {
    return [...(this.#list?.children ?? [])] as HTMLLIElement[];
  }

  #equip(line: HTMLLIElement, how: string): void {
    line.tabIndex = 0;
    line.setAttribute("aria-describedby", how);
    line.addEventListener("keydown", (event) => this.#onKey(event, line));
    line.addEventListener("pointerdown", (event) => this.#onPointerDown(event, line));
    const small = (key: string, sign: string, act: () => void): HTMLButtonElement => {
      const button = makeButton(sign, "plain", act);
      button.setAttribute("aria-label", message(key));
      button.title = message(key);
      button.tabIndex = -1;
      return button;
    };
    line.prepend(make("span", { class: "grip", "aria-hidden": "true" }, "⠿"));
    line.append(make("span", { class: "moves" },
      small("parsons-out", "←", () => this.#indent(line, -1)),
      small("parsons-in", "→", () => this.#indent(line, 1)),
      small("parsons-up", "↑", () => this.#move(line, -1)),
      small("parsons-down", "↓", () => this.#move(line, 1)),
    ));
    this.#showIndent(line);
  }

  #onKey(event: KeyboardEvent, line: HTMLLIElement): void {
    if (event.target !== line || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = {
      ArrowUp: () => this.#move(line, -1),
      ArrowDown: () => this.#move(line, 1),
      ArrowLeft: () => this.#indent(line, -1),
      ArrowRight: () => this.#indent(line, 1),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
    line.focus();
  }

  #move(line: HTMLLIElement, by: number): void {
    const lines = this.#lines;
    const target = lines[lines.indexOf(line) + by];
    if (!target) return;
    if (by < 0) target.before(line);
    else target.after(line);
    this.#changed(line);
  }

  #indent(line: HTMLLIElement, by: number): void {
    const field = this.#field(line, "indent");
    if (!field) return;
    const most = Number(field.max) || 8;
    field.value = String(Math.min(most, Math.max(0, Number(field.value) + by)));
    this.#showIndent(line);
    this.#changed(line);
  }

  /** The line stays in the document while its neighbours move around it: an element that is taken out loses the pointer. */
  #onPointerDown(event: PointerEvent, line: HTMLLIElement): void {
    const target = event.target instanceof Element ? event.target : line;
    // A finger scrolls the page unless it takes the grip.
    const mayDrag = event.pointerType === "touch" ? target.closest(".grip") : !target.closest("button, input, label");
    if (event.button !== 0 || !mayDrag) return;
    event.preventDefault();
    line.focus({ preventScroll: true });
    line.setPointerCapture(event.pointerId);
    line.classList.add("lifted");
    const indentAtFirst = this.#number(line, "indent");
    const onMove = (move: PointerEvent): void => {
      this.#makeRoom(line, move.clientY);
      const field = this.#field(line, "indent");
      if (!field) return;
      const wanted = indentAtFirst + Math.round((move.clientX - event.clientX) / PIXELS_PER_INDENT);
      field.value = String(Math.min(Number(field.max) || 8, Math.max(0, wanted)));
      this.#showIndent(line);
    };
    const onEnd = (): void => {
      line.classList.remove("lifted");
      line.removeEventListener("pointermove", onMove);
      line.removeEventListener("pointerup", onEnd);
      line.removeEventListener("pointercancel", onEnd);
      this.#changed(line);
    };
    line.addEventListener("pointermove", onMove);
    line.addEventListener("pointerup", onEnd);
    line.addEventListener("pointercancel", onEnd);
  }

  #makeRoom(line: HTMLLIElement, y: number): void {
    const middle = (other: Element): number => {
      const box = other.getBoundingClientRect();
      return box.top + box.height / 2;
    };
    for (let above = line.previousElementSibling; above && y < middle(above); above = line.previousElementSibling) line.after(above);
    for (let below = line.nextElementSibling; below && y > middle(below); below = line.nextElementSibling) line.before(below);
  }

  #changed(line: HTMLLIElement): void {
    for (const one of this.#lines) one.classList.remove("placed", "misplaced");
    this.#renumber();
    announce(message("parsons-at", { n: this.#number(line, "position"), m: this.#number(line, "indent") }));
  }

  #renumber(): void {
    this.#lines.forEach((line, index) => {
      const field = this.#field(line, "position");
      if (field) field.value = String(index + 1);
    });
  }

  #showIndent(line: HTMLLIElement): void {
    line.style.setProperty("--indent", String(this.#number(line, "indent")));
  }

  #field(line: HTMLLIElement, name: "position" | "indent"): HTMLInputElement | null {
    return line.querySelector(`input[name^="${name}-"]`);
  }

  #number(line: HTMLLIElement, name: "position" | "indent"): number {
    return Number(this.#field(line, name)?.value ?? 0);
  }
}
