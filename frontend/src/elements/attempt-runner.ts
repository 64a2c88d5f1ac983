// Run and Submit: sends the program, waits for the verdict and puts the result in its place. Without script the form is posted.

import { announce } from "../announce.ts";
import { followAttempt } from "../attempt/follow-attempt.ts";
import { type AttemptPlace, type AttemptRequest, sendAttempt } from "../attempt/send-attempt.ts";
import { timedId } from "../browser-storage.ts";
import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import { prepareContent } from "../new-content.ts";
import { readProgram } from "../program-field.ts";
import type { CodeEditor } from "./code-editor.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

/** Nothing is shown before: most verdicts are quicker than an eye can follow a change. */
const WAITING_SHOWN_AFTER_MS = 200;
const SLOW_AFTER_MS = 10_000;
const GIVEN_UP_AFTER_MS = 10 * 60_000;

export class AttemptRunner extends HTMLElement {
  /** Of the attempt that is waited for; aborted when a newer one starts. */
  #waiting: AbortController | undefined;
  #isSending = false;

  connectedCallback(): void {
    this.addEventListener("submit", this.#onSubmit);
    this.addEventListener("click", this.#onClick);
    this.addEventListener("keydown", this.#onKey, { capture: true });
    const { attempt, events, result } = this.dataset;
    if (attempt && events && result && !this.#waiting) this.#follow({ id: attempt, events_url: events, result_url: result });
  }

  disconnectedCallback(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
  }

  get #result(): HTMLElement | null {
    return this.querySelector("[data-part=result]");
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const modes = event.shiftKey ? ["submit"] : ["run", "snippet", "proof"];
    const button = modes.map((mode) => this.querySelector<HTMLButtonElement>(`button[name=mode][value=${mode}]`)).find((one) => one);
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) button.click();
  };

  /** A line that a remark names leads to that line of the editor. */
  #onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-line]") : null;
    const editor = this.querySelector<CodeEditor>("code-editor");
    if (!link || !editor || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    editor.goToLine(Number(link.dataset["line"]));
  };

  #onSubmit = (event: SubmitEvent): void => {
    const button = event.submitter;
    const mode = button?.getAttribute("name") === "mode" ? button.getAttribute("value") : null;
    if (!mode) return;
    event.preventDefault();
    event.stopPropagation();
    const ownInput = this.querySelector<HTMLTextAreaElement>("textarea[name=own_input]")?.value ?? "";
    void this.#send({
      exercise: this.getAttribute("exercise") ?? "",
      mode,
      program: readProgram(this),
      key: timedId(),
      ...(mode === "run" && ownInput.trim() ? { own_input: ownInput } : {}),
      ...(mode === "submit" ? this.#readClaim() : {}),
    });
  };

  /** What is said of the program. How sure one is holds for this submit alone, so it is asked anew. */
  #readClaim(): Pick<AttemptRequest, "time" | "memory" | "sureness"> {
    const field = (name: string): HTMLSelectElement | null => this.querySelector(`select[name=${name}]`);
    const [time, memory, sureness] = [field("time")?.value, field("memory")?.value, field("sureness")?.value];
    const asked = field("sureness");
    if (asked) asked.value = "";
    return { ...(time ? { time } : {}), ...(memory ? { memory } : {}), ...(sureness ? { sureness: Number(sureness) } : {}) };
  }

  async #send(request: AttemptRequest): Promise<void> {
    if (this.#isSending) return;
    this.#isSending = true;
    this.#waiting?.abort();
    const waiting = (this.#waiting = new AbortController());
    this.#openResult();
    const stopShowing = this.#showWaiting("attempt-sending", waiting.signal);
    const keeper = this.querySelector<DraftKeeper>("draft-keeper") ?? this.closest<DraftKeeper>("draft-keeper");
    void keeper?.save?.();
    const answer = await sendAttempt(this.getAttribute("url") ?? "", request);
    this.#isSending = false;
    stopShowing();
    if (waiting.signal.aborted) return;
    if (answer.kind === "accepted") this.#follow(answer.place, waiting);
    else if (answer.kind === "refused") this.#showFault(answer.detail || message("attempt-refused", { n: answer.status }));
    else this.#showFault(message("attempt-offline"), () => void this.#send(request));
  }

  #follow(place: AttemptPlace, waiting = new AbortController()): void {
    this.#waiting = waiting;
    let stopShowing = this.#showWaiting("attempt-queued", waiting.signal);
    const slow = setTimeout(() => this.#showSlow(waiting), SLOW_AFTER_MS);
    const givenUp = setTimeout(() => this.#stopWaiting(waiting), GIVEN_UP_AFTER_MS);
    const end = (): void => {
      clearTimeout(slow);
      clearTimeout(givenUp);
      stopShowing();
    };
    waiting.signal.addEventListener("abort", end);
    followAttempt(place, {
      onStarted: () => {
        stopShowing();
        stopShowing = this.#showWaiting("attempt-running", waiting.signal);
      },
      onSilence: () => this.#setWaitingText(message("attempt-offline"), true),
      onResult: (html) => {
        end();
        this.#showResult(html);
        this.dispatchEvent(new CustomEvent("attempt-done", { bubbles: true, detail: { id: place.id } }));
      },
      onInsights: (html) => this.#showInsights(html),
    }, waiting.signal);
  }

  #openResult(): void {
    const tab = this.querySelector<HTMLInputElement>("input[type=radio][name=place][value=result]");
    if (tab) tab.checked = true;
    this.querySelector("code-editor")?.removeAttribute("error-line");
    this.#clearNotes();
  }

  /** Says what is waited for, after a moment. Returns what takes it away. */
  #showWaiting(key: string, signal: AbortSignal): () => void {
    const timer = setTimeout(() => {
      if (signal.aborted) return;
      this.#result?.classList.add("stale");
      this.#setWaitingText(message(key));
    }, WAITING_SHOWN_AFTER_MS);
    return () => clearTimeout(timer);
  }

  /** A long text gets a line of its own; a short one stands beside the places, so that nothing moves. */
  #setWaitingText(text: string, isLong = false): void {
    let line = this.querySelector<HTMLElement>("[data-part=waiting]");
    if (!line) {
      line = make("p", { class: "waiting", "data-part": "waiting", role: "status" }, make("span"));
      this.#result?.before(line);
    }
    line.classList.toggle("long", isLong);
    line.firstElementChild!.textContent = text;
  }

  #showSlow(waiting: AbortController): void {
    if (waiting.signal.aborted) return;
    this.#setWaitingText(message("attempt-slow"), true);
    const line = this.querySelector("[data-part=waiting]");
    if (!line?.querySelector("button")) line?.append(makeButton(message("attempt-stop"), "plain", () => this.#stopWaiting(waiting)));
  }

  #stopWaiting(waiting: AbortController): void {
    waiting.abort();
    this.#showFault(message("attempt-stopped"));
  }

  #showFault(text: string, retry?: () => void): void {
    this.#clearNotes();
    this.#result?.classList.add("stale");
    const fault = make("p", { class: "attempt-fault", "data-part": "fault", role: "alert" }, text);
    if (retry) fault.append(" ", makeButton(message("attempt-retry"), "button small", retry));
    this.#result?.before(fault);
  }

  #clearNotes(): void {
    this.querySelectorAll("[data-part=waiting], [data-part=fault]").forEach((note) => note.remove());
    this.#result?.classList.remove("stale");
  }

  /** Puts what is new below what stands there; nothing that was opened closes. */
  #showInsights(html: string): void {
    const place = this.#result?.querySelector<HTMLElement>("[data-part=insights]");
    const found = new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>("[data-part=insights]");
    if (!found) return void place?.remove();
    if (!place) return;
    const opened = new Set([...place.querySelectorAll<HTMLElement>("details[open]")].map((one) => one.dataset["kind"]));
    const piece = document.importNode(found, true);
    for (const one of piece.querySelectorAll<HTMLDetailsElement>("details[data-kind]")) one.open = opened.has(one.dataset["kind"]);
    const known = new Set([...place.querySelectorAll<HTMLElement>(".insight")].map((one) => one.dataset["kind"]));
    place.replaceWith(piece);
    prepareContent(piece);
    const news = [...piece.querySelectorAll<HTMLElement>(".insight")].filter((one) => !known.has(one.dataset["kind"]));
    if (news.length) announce(news.map((one) => (one.querySelector("summary") ?? one).textContent?.trim()).join(". "));
  }

  #showResult(html: string): void {
    const place = this.#result;
    if (!place) return;
    const fragment = new DOMParser().parseFromString(`<template>${html}</template>`, "text/html").querySelector("template")!.content;
    this.#clearNotes();
    for (const template of fragment.querySelectorAll<HTMLTemplateElement>("template[data-into]")) {
      const target = document.getElementById(template.dataset["into"] ?? "");
      target?.replaceChildren(document.importNode(template.content, true));
      if (target) prepareContent(target);
      template.remove();
    }
    place.replaceChildren(document.importNode(fragment, true));
    prepareContent(place);
    const line = place.querySelector<HTMLElement>("[data-error-line]")?.dataset["errorLine"];
    if (line) this.querySelector("code-editor")?.setAttribute("error-line", line);
    announce(place.querySelector(".verdict")?.textContent?.trim() ?? "");
  }
}
