// Sends a draft to the server and says what came of it; asks for the one that is there.

import { jsonHeaders } from "../json-headers.ts";

export interface Draft {
  program: string;
  revision: number;
}

export type DraftAnswer =
  | { kind: "saved"; revision: number }
  | { kind: "stale"; current: Draft }
  | { kind: "too-long" }
  | { kind: "refused" }
  | { kind: "unreachable" };

/** Browsers let at most 64 KiB of body outlive their page. */
const MOST_KEPT_ALIVE = 60_000;
const TIMEOUT_MS = 15_000;

/** `leaving`: the page is being left, the request has to outlive it. Never throws. */
export async function putDraft(url: string, base: number, program: string, leaving = false): Promise<DraftAnswer> {
  const body = JSON.stringify({ base_revision: base, program });
  const options: RequestInit = { method: "PUT", headers: jsonHeaders(), body };
  if (leaving) options.keepalive = body.length < MOST_KEPT_ALIVE;
  else options.signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const answer = await fetch(url, options);
    if (answer.ok) return { kind: "saved", revision: ((await answer.json()) as { revision: number }).revision };
    if (answer.status === 409) return { kind: "stale", current: ((await answer.json()) as { current: Draft }).current };
    if (answer.status === 413) return { kind: "too-long" };
    return { kind: answer.status >= 500 ? "unreachable" : "refused" };
  } catch {
    return { kind: "unreachable" };
  }
}

/** The draft as the server has it; `null` when there is none, or no answer. */
export async function getDraft(url: string): Promise<Draft | null> {
  try {
    const answer = await fetch(url, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return answer.ok ? ((await answer.json()) as Draft) : null;
  } catch {
    return null;
  }
}
