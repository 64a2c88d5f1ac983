// Keeps what is typed: on the server as a draft with a revision, and in this browser until the server has it.
// Two programs that grew apart are both shown; neither is thrown away.

import { makeButton } from "../build-dom.ts";
import { announce } from "../announce.ts";
import { conflictPanel } from "../draft/conflict-panel.ts";
import { dropCopies, findCopies, keepCopy, keepLeft, readLeft } from "../draft/local-copies.ts";
import { type Draft, getDraft, putDraft } from "../draft/server-draft.ts";
import { message } from "../messages.ts";
import { findProgramField, readProgram, writeProgram } from "../program-field.ts";

const QUIET_MS = 700;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;
const OWN_TEXTS_KEPT = 40;
/** Addresses that show something else than the draft: the starter, an earlier attempt, a version that was kept. */
const showsAnotherProgram = /[?&](starter|restore|kept)\b/;

interface TabNews extends Draft {
  exercise: string;
}

export class DraftKeeper extends HTMLElement {
  #base = 0;
  /** The program as the server has it at `#revision`; `null` when the page shows another one and the draft is not known. */
  #saved: string | null = "";
  /** Texts that this tab wrote: the server holding one of them is not a conflict. */
  #own: string[] = [];
  #isSaving = false;
  #timer: number | undefined;
  #retryAfter = FIRST_RETRY_MS;
  #conflict: Draft | null = null;
  #tabs: BroadcastChannel | undefined;
  #isTakingOver = false;
  #isTooLong = false;
  /** The form around is being posted the ordinary way: it carries the program, a save beside it would only race with it. */
  #isPosted = false;

  connectedCallback(): void {
    const field = findProgramField(this);
    if (!field || this.#tabs) return;
    this.#revision = Number(this.getAttribute("revision")) || 0;
    // What the server sent; a browser may have restored something older into `value`.
    this.#saved = field.defaultValue;
    this.addEventListener("input", this.#onInput);
    addEventListener("pagehide", this.#onLeave);
    addEventListener("submit", this.#onSubmit);
    addEventListener("pageshow", this.#onReturn);
    addEventListener("online", this.#onOnline);
    document.addEventListener("visibilitychange", this.#onLeave);
    this.#tabs = new BroadcastChannel("sparring-drafts");
    this.#tabs.onmessage = (event: MessageEvent<TabNews>) => this.#onOtherTab(event.data);
    if (field.value !== field.defaultValue) writeProgram(this, field.defaultValue);
    if (this.hasAttribute("unsaved") || showsAnotherProgram.test(location.search)) void this.#takeUp();
    else this.#recover(field.defaultValue);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#tabs?.close();
    this.#tabs = undefined;
    removeEventListener("pagehide", this.#onLeave);
    removeEventListener("submit", this.#onSubmit);
    removeEventListener("pageshow", this.#onReturn);
    removeEventListener("online", this.#onOnline);
    document.removeEventListener("visibilitychange", this.#onLeave);
  }

  /** The revision that the text here was made from; an ordinary form around is told of it. */
  get #revision(): number {
    return this.#base;
  }

  set #revision(revision: number) {
    this.#base = revision;
    const field = findProgramField(this)?.form?.querySelector<HTMLInputElement>("input[name=revision]");
    if (field) field.value = String(revision);
  }

  get exercise(): string {
    return this.getAttribute("exercise") ?? "";
  }

  get #program(): string {
    return readProgram(this);
  }

  /** Saves now if anything is unsaved. Resolves when the server has answered or cannot be reached. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    const program = this.#program;
    if (this.#isSaving || this.#conflict || this.#isTooLong || program === this.#saved) return;
    this.#isSaving = true;
    this.#remember(program);
    const slow = setTimeout(() => this.#say("draft-saving"), 300);
    const answer = await putDraft(this.#url, this.#revision, program);
    clearTimeout(slow);
    this.#isSaving = false;
    switch (answer.kind) {
      case "saved":
        this.#savedAs({ program, revision: answer.revision });
        break;
      case "stale":
        this.#onStale(program, answer.current);
        break;
      case "too-long":
        this.#isTooLong = true;
        this.#say("draft-too-long");
        break;
      case "unreachable":
      case "refused":
        this.#say(answer.kind === "refused" ? "draft-failed" : "draft-offline");
        this.#schedule(this.#retryAfter);
        this.#retryAfter = Math.min(this.#retryAfter * 2, LONGEST_RETRY_MS);
    }
  }

  get #url(): string {
    return this.getAttribute("url") ?? "";
  }

  #savedAs(draft: Draft): void {
    this.#revision = draft.revision;
    this.#saved = draft.program;
    this.#retryAfter = FIRST_RETRY_MS;
    this.#tabs?.postMessage({ exercise: this.exercise, ...draft } satisfies TabNews);
    if (this.#program === draft.program) {
      dropCopies(this.exercise, draft.program);
      this.#say("draft-saved");
    } else this.#schedule(QUIET_MS);
  }

  #onStale(program: string, current: Draft): void {
    if (current.program === program) return this.#savedAs(current);
    if (current.program === this.#saved || this.#own.includes(current.program)) {
      // The server holds an earlier text of this very tab (a save whose answer was lost): go on from there.
      this.#revision = current.revision;
      this.#saved = current.program;
      return void this.save();
    }
    this.#openConflict(current);
  }

  #onInput = (event: Event): void => {
    if (event.target !== findProgramField(this)) return;
    this.#isTooLong = false;
    if (this.#isTakingOver) return;
    const program = this.#program;
    if (program === this.#saved) {
      clearTimeout(this.#timer);
      dropCopies(this.exercise, program);
      return;
    }
    keepCopy(this.exercise, { program, base: this.#revision, at: Date.now() });
    this.#schedule(QUIET_MS);
  };

  #schedule(after: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), after);
  }

  #onSubmit = (event: Event): void => {
    if (!event.defaultPrevented && event.target instanceof Node && event.target === findProgramField(this)?.form) this.#isPosted = true;
  };

  #onReturn = (): void => {
    this.#isPosted = false;
  };

  #onLeave = (event: Event): void => {
    if (event.type === "visibilitychange" && document.visibilityState !== "hidden") return;
    const program = this.#program;
    if (this.#isPosted || this.#conflict || this.#isTooLong || program === this.#saved) return;
    if (event.type === "visibilitychange") return void this.save();
    // The page may be gone before the answer: the copy in the browser stays and is compared at the next visit.
    void putDraft(this.#url, this.#revision, program, true);
  };

  #onOnline = (): void => {
    this.#retryAfter = FIRST_RETRY_MS;
    void this.save();
  };

  /** The page shows an earlier program on purpose: it becomes the draft, and the draft until now can be brought back. */
  async #takeUp(): Promise<void> {
    this.#saved = null;
    this.removeAttribute("unsaved");
    history.replaceState(history.state, "", location.pathname);
    const draft = await getDraft(this.#url);
    if (draft) {
      this.#revision = draft.revision;
      this.#saved = draft.program;
      if (draft.program !== this.#program) keepLeft(this.exercise, draft.program);
    }
    dropCopies(this.exercise);
    await this.save();
    if (draft && draft.program !== this.#program) this.#say("draft-saved", true);
  }

  /** After a reload: takes up what this browser kept and the server did not get. */
  #recover(saved: string): void {
    const copies = findCopies(this.exercise).filter((copy) => copy.program !== saved);
    dropCopies(this.exercise, saved);
    const newest = copies[0];
    if (!newest) return;
    if (newest.base === this.#revision) {
      this.#takeOver(newest.program);
      this.#say("draft-restored");
      keepCopy(this.exercise, newest);
      this.#schedule(0);
    } else {
      const current = { program: saved, revision: this.#revision };
      this.#revision = newest.base;
      this.#takeOver(newest.program);
      this.#openConflict(current);
    }
  }

  #onOtherTab(news: TabNews): void {
    if (news.exercise !== this.exercise || news.revision <= this.#revision || this.#conflict) return;
    // With changes of its own this tab goes on; its next save tells whether the two disagree.
    if (this.#program !== this.#saved) return;
    this.#revision = news.revision;
    this.#saved = news.program;
    this.#takeOver(news.program);
    this.#say("draft-other-tab");
  }

  #takeOver(program: string): void {
    this.#isTakingOver = true;
    writeProgram(this, program);
    this.#isTakingOver = false;
  }

  #remember(program: string): void {
    this.#own = [...this.#own.filter((text) => text !== program), program].slice(-OWN_TEXTS_KEPT);
  }

  #openConflict(current: Draft): void {
    this.#conflict = current;
    keepCopy(this.exercise, { program: this.#program, base: this.#revision, at: Date.now() });
    this.#say("");
    this.querySelector(":scope > .conflict")?.remove();
    const panel = conflictPanel(this.#program, current.program, (choice) => {
      panel.remove();
      this.#settle(choice, current);
    });
    this.prepend(panel);
    panel.focus();
  }

  #settle(choice: "mine" | "other", current: Draft): void {
    const mine = this.#program;
    this.#conflict = null;
    this.#revision = current.revision;
    this.#saved = current.program;
    keepLeft(this.exercise, choice === "mine" ? current.program : mine);
    dropCopies(this.exercise);
    if (choice === "other") this.#takeOver(current.program);
    else keepCopy(this.exercise, { program: mine, base: current.revision, at: Date.now() });
    void this.save();
    this.#say("draft-saved", true);
  }

  /** The quiet line beside the editor; after a settled conflict it offers the version that was left. */
  #say(key: string, withUndo = false): void {
    const status = this.querySelector<HTMLElement>("[data-part=status]") ?? document.querySelector<HTMLElement>("[data-part=draft-status]");
    if (!status) return;
    status.dataset["state"] = key;
    const left = readLeft(this.exercise);
    if (withUndo && left !== null) {
      const undo = makeButton(message("conflict-undo"), "plain", () => {
        const wanted = readLeft(this.exercise) ?? left;
        keepLeft(this.exercise, this.#program);
        writeProgram(this, wanted);
      });
      status.replaceChildren(undo);
    } else if (status.textContent !== message(key)) {
      if (key === "draft-saved" && status.querySelector("button")) return;
      status.textContent = message(key);
      if (key && key !== "draft-saved" && key !== "draft-saving") announce(message(key));
    }
  }
}
