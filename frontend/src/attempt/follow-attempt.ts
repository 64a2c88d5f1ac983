// Waits for the verdict of one attempt: by its event stream, and by asking again and again where there is no stream.

import type { AttemptPlace } from "./send-attempt.ts";

export interface Follower {
  onStarted(): void;
  /** The server has not been heard of for a while; the waiting goes on. */
  onSilence(): void;
  onResult(html: string): void;
  /** More was found out about the judged attempt: the same result with all that is known by now. */
  onInsights(html: string): void;
}

const POLL_FIRST_MS = 400;
const POLL_LONGEST_MS = 8000;
const POLL_INSIGHTS_MS = 1500;
/** A stream that says nothing may be held back by something between: then the result is also asked for. */
const QUIET_STREAM_MS = 5000;

/** A result says so while more may be found out. */
function awaitsInsights(html: string): boolean {
  return /data-part="insights"[^>]* data-waiting/.test(html);
}

/** Follows until the result is there with all that can be found out, or `signal` is aborted. */
export function followAttempt(place: AttemptPlace, follower: Follower, signal: AbortSignal): void {
  let isOver = false;
  let isPolling = false;
  let isJudged = false;
  let stream: EventSource | undefined;

  const finish = (html: string): void => {
    if (isOver) return;
    const isFirst = !isJudged;
    isJudged = true;
    clearTimeout(quiet);
    if (!awaitsInsights(html)) stop();
    if (isFirst) follower.onResult(html);
    else follower.onInsights(html);
  };
  const stop = (): void => {
    isOver = true;
    stream?.close();
    clearTimeout(quiet);
  };
  const poll = async (pause: number, isOnce = false): Promise<void> => {
    if (isOver) return;
    let next = Math.min(pause * 1.5, POLL_LONGEST_MS);
    try {
      const answer = await fetch(place.result_url, { headers: { Accept: "text/html" }, signal });
      if (answer.status === 200) {
        finish(await answer.text());
        if (isOver || isOnce) return;
        next = Math.max(next, POLL_INSIGHTS_MS);
      }
      if (answer.status >= 500) follower.onSilence();
    } catch {
      if (isOver) return;
      follower.onSilence();
      next = Math.max(next, 1000);
    }
    if (!isOnce || !isJudged) setTimeout(() => void poll(next), next);
  };
  const startPolling = (): void => {
    if (isPolling || isOver) return;
    isPolling = true;
    void poll(POLL_FIRST_MS);
  };
  const quiet = setTimeout(startPolling, QUIET_STREAM_MS);

  signal.addEventListener("abort", stop);
  stream = new EventSource(place.events_url);
  stream.addEventListener("started", () => !isOver && follower.onStarted());
  stream.addEventListener("verdict", () => void poll(POLL_FIRST_MS, true));
  stream.addEventListener("insight", () => void poll(POLL_FIRST_MS, true));
  stream.addEventListener("done", () => {
    stream?.close();
    isPolling = true;
    void poll(POLL_FIRST_MS);
  });
  // Reconnecting, with replay by Last-Event-ID, is the browser's work; asking meanwhile does no harm.
  stream.addEventListener("error", startPolling);
}
