// The clock of something that is said aloud: a line that shortens, the part that one is in, and the seconds for the form.

import { announce } from "../announce.ts";
import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";

const SVG = "http://www.w3.org/2000/svg";

export class RoundTimer extends HTMLElement {
  #begun: number | undefined;
  #ticking: number | undefined;
  #line: SVGRectElement | undefined;
  #clock = make("span", { class: "clock", role: "timer", "aria-live": "off" });
  #button = makeButton("", "button main", () => (this.#begun === undefined ? this.#start() : this.#stop()));

  connectedCallback(): void {
    if (this.#line) return;
    this.#button.dataset["key"] = "s";
    this.#button.dataset["keyLabel"] = message("round-key");
    this.#button.textContent = message("round-start");
    this.append(this.#drawLine(), make("p", { class: "acts" }, this.#button, this.#clock));
    this.#show(0);
  }

  disconnectedCallback(): void {
    clearInterval(this.#ticking);
  }

  get #high(): number {
    return Number(this.getAttribute("high")) || 120;
  }

  /** The items of the structure, each with the second at which it should be over. */
  get #parts(): { item: HTMLElement; until: number }[] {
    const list = document.getElementById(this.getAttribute("for") ?? "");
    return [...(list?.querySelectorAll<HTMLElement>("[data-until]") ?? [])].map((item) => ({ item, until: Number(item.dataset["until"]) }));
  }

  #start(): void {
    this.#begun = performance.now();
    this.#button.textContent = message("round-stop");
    this.#ticking = setInterval(() => this.#show(this.#seconds), 200);
    this.#show(0);
  }

  #stop(): void {
    const seconds = Math.max(1, Math.round(this.#seconds));
    clearInterval(this.#ticking);
    this.#show(seconds);
    this.#begun = undefined;
    this.#button.textContent = message("round-again");
    for (const { item } of this.#parts) item.removeAttribute("aria-current");
    const field = document.getElementById(this.getAttribute("into") ?? "");
    if (field instanceof HTMLInputElement) field.value = String(seconds);
    announce(message("round-spoken", { n: seconds }));
  }

  /** By the clock and not by counting: a page in the background is seldom woken. */
  get #seconds(): number {
    return this.#begun === undefined ? 0 : (performance.now() - this.#begun) / 1000;
  }

  #show(seconds: number): void {
    const left = this.#high - seconds;
    const isOver = left < 0;
    const text = formatClock(Math.abs(isOver ? Math.floor(left) : Math.ceil(left)));
    this.#clock.textContent = message(isOver ? "round-over" : "round-left", { n: text });
    this.classList.toggle("over", isOver);
    this.#line?.setAttribute("width", String(Math.max(0, left)));
    if (this.#begun === undefined) return;
    const current = this.#parts.find((part) => seconds < part.until);
    for (const { item } of this.#parts)
      if (item === current?.item) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
  }

  /** What is left, from the right; where the parts change, and from where on an answer is long enough. */
  #drawLine(): Element {
    const high = this.#high;
    const draw = (name: string, attributes: Record<string, string | number>): SVGElement => {
      const element = document.createElementNS(SVG, name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
      return element;
    };
    const line = draw("svg", { class: "line round-line", viewBox: `0 0 ${high} 6`, preserveAspectRatio: "none", "aria-hidden": "true" });
    this.#line = draw("rect", { x: 0, y: 0, width: high, height: 6 }) as SVGRectElement;
    line.append(this.#line);
    for (const { until } of this.#parts)
      if (until < high) line.append(draw("rect", { class: "part", x: high - until, y: 0, width: high / 300, height: 6 }));
    return line;
  }
}

function formatClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
