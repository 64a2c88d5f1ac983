// Steps through a recorded run: keys, slider, the drawn state, and where a name changes. Without script each step is a page.

import { announce } from "../announce.ts";
import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import type { Picture } from "../trace/picture.ts";
import { type Frame, type Key, type Moment, type Shown, type Trace, changesOf, momentAt } from "../trace/record.ts";

export class TracePlayer extends HTMLElement {
  #trace: Trace | undefined;
  #index = 0;
  #slider: HTMLInputElement | undefined;
  #where: HTMLElement | undefined;
  #follow: HTMLElement | undefined;
  #picture: Picture | undefined;
  #watch: ResizeObserver | undefined;
  #width = 0;

  connectedCallback(): void {
    if (this.#trace) return;
    this.#index = Number(this.dataset["step"] ?? 1) - 1;
    void this.#load();
    document.addEventListener("keydown", this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#onKey);
    this.#watch?.disconnect();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part=${name}]`);
  }

  /** Until the record is there, and where it cannot be had, the links of the page do. */
  async #load(): Promise<void> {
    const answer = await fetch(this.dataset["url"] ?? "", { headers: { Accept: "application/json" } }).catch(() => null);
    if (!answer || answer.status !== 200) return;
    const trace = (await answer.json().catch(() => null)) as Trace | null;
    if (!trace?.steps?.length || !this.isConnected) return;
    // Only this page draws.
    const { Picture } = await import("../trace/picture.ts");
    this.#trace = trace;
    this.#picture = new Picture(
      {
        label: message("trace-picture"),
        module: message("trace-module"),
        line: (n) => message("trace-line", { n }),
        more: (n) => message("trace-more", { n }),
        finished: message("trace-finished"),
        follow: (name) => message("trace-follow", { name }),
      },
      (frame, name) => this.#showChanges(frame, name),
    );
    this.#buildSteps(trace.steps.length);
    this.#part("text")?.removeAttribute("open");
    const place = this.#part("picture");
    if (place) {
      this.#watch = new ResizeObserver(() => {
        if (Math.abs(place.clientWidth - this.#width) > 1) this.#draw();
      });
      this.#watch.observe(place);
    }
    this.#show(this.#index, false);
  }

  #buildSteps(total: number): void {
    const nav = this.#part("steps");
    if (!nav) return;
    const slider = make("input", { type: "range", min: "1", max: String(total), "aria-label": message("trace-slider") });
    slider.addEventListener("input", () => this.#show(Number(slider.value) - 1));
    this.#slider = slider;
    this.#where = make("output", { class: "quiet" });
    const go = (name: string, to: () => number, kind = "button small"): HTMLButtonElement => {
      const button = makeButton(message(`trace-${name}`), kind, () => this.#show(to()));
      button.dataset["to"] = name;
      return button;
    };
    this.#follow = make("div", { class: "trace-follow", "data-part": "follow" });
    this.#part("event")?.after(this.#follow);
    nav.replaceChildren(
      go("first", () => 0),
      go("previous", () => this.#index - 1),
      slider,
      go("next", () => this.#index + 1, "button small main"),
      go("last", () => total - 1),
      this.#where,
      make("span", { class: "quiet small trace-keys" }, message("trace-keys")),
    );
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!this.#trace || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest("input, textarea, select, [contenteditable=true], dialog")) return;
    const last = this.#trace.steps.length - 1;
    const isInside = target instanceof Node && this.contains(target);
    const to = { ArrowLeft: this.#index - 1, ArrowRight: this.#index + 1, ...(isInside ? { Home: 0, End: last } : {}) }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#show(to);
  };

  #show(index: number, isMoved = true): void {
    const trace = this.#trace;
    if (!trace) return;
    this.#index = Math.min(Math.max(index, 0), trace.steps.length - 1);
    const number = this.#index + 1;
    if (this.#slider) this.#slider.value = String(number);
    if (this.#where) this.#where.textContent = message("trace-of", { n: number, m: trace.steps.length });
    const moment = momentAt(trace, this.#index);
    this.#markLine(moment.step.l);
    const text = this.#eventText(moment);
    const event = this.#part("event");
    if (event) event.textContent = text;
    const printed = this.#part("printed");
    if (printed) {
      printed.textContent = moment.printed;
      printed.scrollTop = printed.scrollHeight;
    }
    this.#draw(moment);
    this.#writeText(moment);
    if (isMoved) {
      history.replaceState(history.state, "", `${this.dataset["address"]}?step=${number}`);
      announce(text);
    }
  }

  #draw(moment?: Moment): void {
    const place = this.#part("picture");
    if (!place || !this.#picture || !this.#trace) return;
    this.#width = place.clientWidth;
    // Not laid out yet: the observer comes back with a width.
    if (this.#width < 120) return;
    const focused = document.activeElement?.closest(".trace-picture") ? document.activeElement.getAttribute("aria-label") : null;
    place.replaceChildren(this.#picture.render(moment ?? momentAt(this.#trace, this.#index), this.#width));
    if (focused) place.querySelector<SVGElement>(`[aria-label="${CSS.escape(focused)}"]`)?.focus();
  }

  #markLine(line: number): void {
    const list = this.#part("program");
    list?.querySelector("[aria-current]")?.removeAttribute("aria-current");
    const current = list?.querySelector<HTMLElement>(`li[value="${line}"]`);
    if (!current || !list) return;
    current.setAttribute("aria-current", "step");
    // Only the listing scrolls, never the page.
    const top = current.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top + current.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = top - list.clientHeight / 2;
  }

  #eventText({ step, frames, heap }: Moment): string {
    const f = frameName(frames.at(-1)?.n ?? "");
    let v = step.x === undefined ? "" : reference(step.x);
    if (step.e === "exception" && typeof step.x === "number") {
      const error = heap.get(step.x);
      const said = error?.v.map(([, value]) => reference(value)).join(", ");
      v = error ? (said ? `${error.t}: ${said}` : error.t) : v;
    }
    return message(`trace-event-${step.e}`, { n: step.l, f, v });
  }

  /** The same as the picture, for whoever reads rather than looks. */
  #writeText(moment: Moment): void {
    const place = this.#part("text");
    if (!place) return;
    const parts: Node[] = [];
    const hidden = moment.step.d - moment.frames.length;
    if (hidden > 0) parts.push(make("p", { class: "quiet small" }, message("trace-hidden", { n: hidden })));
    for (const frame of moment.frames) {
      parts.push(make("h3", {}, frameName(frame.n), frame.l > 0 ? make("span", { class: "quiet" }, ` ${message("trace-line", { n: frame.l })}`) : null));
      parts.push(frame.v.length > 0 ? list(frame.v.map(([name, value]) => [name, reference(value)])) : make("p", { class: "quiet small" }, message("trace-no-names")));
    }
    if (moment.heap.size > 0) {
      parts.push(make("h3", {}, message("trace-objects")));
      parts.push(list([...moment.heap.values()].sort((a, b) => a.i - b.i).map((object) => {
        const items = object.v.map(([key, value]) => entry(key, value));
        const more = ["sequence", "set", "dict"].includes(object.k) ? object.z - items.length : 0;
        if (more > 0) items.push(`… (${message("trace-more", { n: more })})`);
        return [`#${object.i + 1} ${object.t}`, items.join(", ")];
      })));
    }
    place.replaceChildren(place.querySelector("summary")!, ...parts);
  }

  #showChanges(frame: Frame, name: string): void {
    if (!this.#trace || !this.#follow) return;
    const changes = changesOf(this.#trace, frame.n, name);
    const note = make("span", { class: "quiet small", role: "status" });
    const jump = (to: number | undefined): void => {
      note.textContent = to === undefined ? message("trace-changes-none", { name }) : "";
      if (to !== undefined) this.#show(to);
    };
    this.#follow.replaceChildren(
      make("span", {}, message("trace-follow", { name })),
      makeButton(message("trace-changes-first"), "button small", () => jump(changes[0])),
      makeButton(message("trace-changes-previous"), "button small", () => jump(changes.findLast((at) => at < this.#index))),
      makeButton(message("trace-changes-next"), "button small", () => jump(changes.find((at) => at > this.#index))),
      makeButton(message("trace-changes-close"), "plain", () => this.#follow?.replaceChildren()),
      note,
    );
    this.#follow.querySelector<HTMLElement>("button:nth-of-type(3)")?.focus();
  }
}

const frameName = (name: string): string => (name === "<module>" ? message("trace-module") : name);
const reference = (value: Shown): string => (typeof value === "number" ? `→ #${value + 1}` : value[1]);

function entry(key: Key, value: Shown): string {
  if (key === null) return reference(value);
  if (typeof key === "string") return key.endsWith("=") ? `${key} ${reference(value)}` : `${key} = ${reference(value)}`;
  return `${reference(key)}: ${reference(value)}`;
}

function list(pairs: [string, string][]): HTMLElement {
  return make("dl", { class: "pair" }, ...pairs.flatMap(([name, value]) => [make("dt", {}, make("code", {}, name)), make("dd", {}, value)]));
}
