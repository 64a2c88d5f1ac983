// Records a spoken answer and plays it back. The recording never leaves the browser. Playing goes through Web Audio, because the
// pages' policy lets no media element load a blob.

import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import { dropRecording, findRecording, keepRecording } from "../recorder/recordings.ts";

const LONGEST_MS = 10 * 60_000;

export class AnswerRecorder extends HTMLElement {
  #recorder: MediaRecorder | undefined;
  #playing: { context: AudioContext; source: AudioBufferSourceNode } | undefined;
  #clock: number | undefined;
  #seconds = 0;

  connectedCallback(): void {
    if (!canRecord()) {
      this.hidden = true;
      return;
    }
    findRecording(this.#name).then((recording) => this.#showIdle(recording), () => (this.hidden = true));
  }

  disconnectedCallback(): void {
    clearInterval(this.#clock);
    if (this.#recorder?.state === "recording") this.#recorder.stop();
    void this.#playing?.context.close();
  }

  get #name(): string {
    return this.getAttribute("name") ?? "answer";
  }

  #showIdle(recording: Blob | null): void {
    clearInterval(this.#clock);
    if (!recording) return this.#show(this.#button("record-start", "record", () => void this.#record()), this.#note());
    this.#show(
      this.#button("record-play", "play", () => void this.#play(recording)),
      makeButton(message("record-again"), "plain", () => void this.#record()),
      makeButton(message("record-delete"), "plain", () => void dropRecording(this.#name).then(() => this.#showIdle(null))),
      this.#note(),
    );
  }

  async #record(): Promise<void> {
    let microphone: MediaStream;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      return this.#show(make("p", { class: "small quiet", role: "alert" }, message("record-denied")));
    }
    const pieces: Blob[] = [];
    const recorder = (this.#recorder = new MediaRecorder(microphone));
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      clearTimeout(longest);
      microphone.getTracks().forEach((track) => track.stop());
      const recording = new Blob(pieces, { type: recorder.mimeType });
      const show = (): void => this.#showIdle(recording);
      keepRecording(this.#name, recording).then(show, show);
    };
    const longest = setTimeout(() => recorder.state === "recording" && recorder.stop(), LONGEST_MS);
    recorder.start(1000);
    const time = this.#startClock();
    this.#show(this.#button("record-stop", "stop", () => recorder.stop()), time);
    this.querySelector("button")?.focus();
  }

  async #play(recording: Blob): Promise<void> {
    const context = new AudioContext();
    try {
      const source = context.createBufferSource();
      source.buffer = await context.decodeAudioData(await recording.arrayBuffer());
      source.connect(context.destination);
      this.#playing = { context, source };
      const back = (): void => {
        void context.close();
        this.#playing = undefined;
        this.#showIdle(recording);
      };
      source.onended = back;
      source.start();
      this.#show(this.#button("record-stop", "stop", () => source.stop()), this.#startClock());
    } catch {
      void context.close();
      this.#showIdle(null);
    }
  }

  #startClock(): HTMLElement {
    this.#seconds = 0;
    const time = make("span", { class: "clock", role: "timer" }, "0:00");
    clearInterval(this.#clock);
    this.#clock = setInterval(() => {
      this.#seconds += 1;
      time.textContent = `${Math.floor(this.#seconds / 60)}:${String(this.#seconds % 60).padStart(2, "0")}`;
    }, 1000);
    return time;
  }

  #button(key: string, sign: string, act: () => void): HTMLButtonElement {
    return makeButton(message(key), `button sign-${sign}`, act);
  }

  #note(): HTMLElement {
    return make("span", { class: "small quiet" }, message("record-where"));
  }

  #show(...parts: HTMLElement[]): void {
    this.replaceChildren(...parts);
  }
}

function canRecord(): boolean {
  return typeof MediaRecorder === "function" && !!navigator.mediaDevices && typeof indexedDB === "object" && typeof AudioContext === "function";
}
