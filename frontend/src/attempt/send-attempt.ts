// Hands a program to the server for judging.

import { jsonHeaders } from "../json-headers.ts";

export interface AttemptRequest {
  exercise: string;
  mode: string;
  program: string;
  own_input?: string;
  /** What is said of a program before a submit. */
  time?: string;
  memory?: string;
  sureness?: number;
  /** The same for every retry of one click, so that it is judged once. */
  key: string;
}

export interface AttemptPlace {
  id: string;
  events_url: string;
  result_url: string;
}

export type AttemptAnswer =
  | { kind: "accepted"; place: AttemptPlace }
  | { kind: "refused"; status: number; detail: string }
  | { kind: "unreachable" };

const TIMEOUT_MS = 20_000;

/** Never throws. */
export async function sendAttempt(url: string, request: AttemptRequest): Promise<AttemptAnswer> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: jsonHeaders(),
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.ok) return { kind: "accepted", place: (await answer.json()) as AttemptPlace };
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string };
    return { kind: "refused", status: answer.status, detail: problem.detail ?? problem.title ?? "" };
  } catch {
    return { kind: "unreachable" };
  }
}
