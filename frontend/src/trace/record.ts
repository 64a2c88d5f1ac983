// The record of a run as the server sends it, and the moment of one step. The shapes are those of `domain::trace`.

/** The number of an object, or class and text of a value. */
export type Shown = number | [type: string, text: string];
/** Before a value inside of an object: nothing, a name, or the key of a dict. */
export type Key = null | string | Shown;

export interface FrameContent { n: string; l: number; v: [string, Shown][] }
export interface HeapObject { i: number; k: string; t: string; z: number; v: [Key, Shown][] }
export interface Step {
  e: "line" | "return" | "yield" | "exception" | "unwind";
  l: number;
  d: number;
  f: { s: number; c?: FrameContent }[];
  h?: HeapObject[];
  g?: number[];
  p: number;
  x?: Shown;
}
export interface Trace { steps: Step[]; printed: string }

export interface Frame extends FrameContent { serial: number }
export interface Moment {
  step: Step;
  frames: Frame[];
  heap: Map<number, HeapObject>;
  printed: string;
  /** What is not as it was at the step before: objects, and names as `serial name`. */
  changedObjects: Set<number>;
  changedNames: Set<string>;
}

/** What is there at a step, from 0. */
export function momentAt(trace: Trace, index: number): Moment {
  const contents = new Map<number, FrameContent>();
  const heap = new Map<number, HeapObject>();
  let before = new Map<number, FrameContent>();
  for (let at = 0; at <= index; at += 1) {
    const step = trace.steps[at]!;
    if (at === index) before = new Map(contents);
    for (const frame of step.f) if (frame.c) contents.set(frame.s, frame.c);
    for (const number of step.g ?? []) heap.delete(number);
    for (const object of step.h ?? []) heap.set(object.i, object);
  }
  const step = trace.steps[index]!;
  const frames = step.f.flatMap((frame) => {
    const content = contents.get(frame.s);
    return content ? [{ ...content, serial: frame.s }] : [];
  });
  const changedNames = new Set<string>();
  for (const frame of frames) {
    const earlier = new Map(before.get(frame.serial)?.v ?? []);
    for (const [name, value] of frame.v) {
      if (index > 0 && JSON.stringify(earlier.get(name)) !== JSON.stringify(value)) changedNames.add(`${frame.serial} ${name}`);
    }
  }
  const changedObjects = new Set(index > 0 ? (step.h ?? []).map((object) => object.i) : []);
  // A string is cut by characters, not by the halves of one.
  const printed = [...trace.printed].slice(0, step.p).join("");
  return { step, frames, heap, printed, changedObjects, changedNames };
}

/** The steps at which a name of a function (in whichever call is innermost) gets another value, or what it holds changes. */
export function changesOf(trace: Trace, frameName: string, name: string): number[] {
  const contents = new Map<number, FrameContent>();
  const heap = new Map<number, HeapObject>();
  const changes: number[] = [];
  let last: string | undefined;
  trace.steps.forEach((step, at) => {
    for (const frame of step.f) if (frame.c) contents.set(frame.s, frame.c);
    for (const number of step.g ?? []) heap.delete(number);
    for (const object of step.h ?? []) heap.set(object.i, object);
    const frame = step.f.map((one) => contents.get(one.s)).filter((one) => one?.n === frameName).at(-1);
    const value = frame?.v.find(([key]) => key === name)?.[1];
    if (value === undefined) return;
    const now = typeof value === "number" ? JSON.stringify(heap.get(value) ?? value) : value[1];
    if (now !== last) changes.push(at);
    last = now;
  });
  return changes;
}
