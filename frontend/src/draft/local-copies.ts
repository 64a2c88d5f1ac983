// Unsaved programs in this browser: one copy per exercise and tab, so that two tabs never overwrite each other.

import { dropStored, readStored, storedKeys, tabId, writeStored } from "../browser-storage.ts";

export interface LocalCopy {
  program: string;
  /** The revision that the program was made from. */
  base: number;
  /** Milliseconds since the epoch; only tells which of several copies is the newest. */
  at: number;
}

const prefix = (exercise: string): string => `sparring:draft:${exercise}:`;
const leftKey = (exercise: string): string => `sparring:left:${exercise}`;

export function keepCopy(exercise: string, copy: LocalCopy): void {
  writeStored(prefix(exercise) + tabId(), JSON.stringify(copy));
}

/** The newest first. Moves what other tabs left behind to this one when it is kept again. */
export function findCopies(exercise: string): LocalCopy[] {
  return storedKeys(prefix(exercise))
    .map((key) => parseCopy(readStored(key)))
    .filter((copy) => copy !== null)
    .sort((one, other) => other.at - one.at);
}

/** Forgets this tab's copy, and those of any tab that hold exactly `program`. */
export function dropCopies(exercise: string, program?: string): void {
  dropStored(prefix(exercise) + tabId());
  if (program === undefined) return;
  for (const key of storedKeys(prefix(exercise))) if (parseCopy(readStored(key))?.program === program) dropStored(key);
}

/** The version that was not chosen when two disagreed; the last one per exercise. */
export function keepLeft(exercise: string, program: string): void {
  writeStored(leftKey(exercise), program);
}

export function readLeft(exercise: string): string | null {
  return readStored(leftKey(exercise));
}

function parseCopy(text: string | null): LocalCopy | null {
  if (!text) return null;
  try {
    const copy = JSON.parse(text) as Partial<LocalCopy>;
    return typeof copy.program === "string" && typeof copy.base === "number" ? { program: copy.program, base: copy.base, at: copy.at ?? 0 } : null;
  } catch {
    return null;
  }
}
