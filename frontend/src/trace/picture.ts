// Frames and objects as a drawn graph. The layout is stable: an object keeps its column and its place in the order from the step
// at which it was first seen, so that nothing jumps when something else changes.

import type { Frame, HeapObject, Key, Moment, Shown } from "./record.ts";

const ROW = 24;
const TITLE = 22;
const GAP = 14;
const CHARACTER = 7.85; // of the typeface at 13px
const SMALL = 12 / 13; // of a title
const FRAME_WIDTH = 216;
const OBJECT_WIDTH = 170; // at least
const BETWEEN = 56;
const NARROW = 600;
const svgNamespace = "http://www.w3.org/2000/svg";

export interface Words {
  label: string;
  module: string;
  line: (n: number) => string;
  more: (n: number) => string;
  finished: string;
  follow: (name: string) => string;
}

type Attributes = Record<string, string | number>;

function draw(name: string, attributes: Attributes, ...children: (Node | string)[]): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const widthOf = (text: string): number => [...text].length * CHARACTER;

function fit(text: string, width: number): string {
  const most = Math.max(1, Math.floor(width / CHARACTER));
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join("")}…`;
}

const textOf = (value: Shown): string => (typeof value === "number" ? `#${value + 1}` : value[1]);
const keyText = (key: Key): string => (key === null ? "" : typeof key === "string" ? key : textOf(key));

/** Where an arrow begins: the value, and the object that it leads to. */
interface Arrow { x: number; y: number; to: number; isOwn: number | undefined }
interface Place { x: number; y: number; width: number; height: number }

export class Picture {
  /** The column of each object, fixed when it is first seen. */
  #columns = new Map<number, number>();

  constructor(
    private readonly words: Words,
    private readonly onFollow: (frame: Frame, name: string) => void,
  ) {}

  render(moment: Moment, width: number): SVGElement {
    const isNarrow = width < NARROW;
    const columns = isNarrow ? 1 : Math.max(1, Math.min(3, Math.floor((width - FRAME_WIDTH) / (OBJECT_WIDTH + BETWEEN))));
    this.#assignColumns(moment);
    const arrows: Arrow[] = [];
    const layers: SVGElement[] = [];
    const frameWidth = isNarrow ? width - 2 : FRAME_WIDTH;
    let y = 1;
    moment.frames.forEach((frame, at) => {
      const { group, height } = this.#frame(frame, 1, y, frameWidth, moment, at === moment.frames.length - 1, arrows);
      layers.push(group);
      y += height + GAP;
    });
    let bottom = y;
    const places = new Map<number, Place>();
    const nextY = new Array<number>(columns).fill(isNarrow ? y : 1);
    const objectWidth = isNarrow ? width - 2 : Math.min(OBJECT_WIDTH * 1.7, (width - FRAME_WIDTH - columns * BETWEEN - 2) / columns);
    for (const object of [...moment.heap.values()].sort((a, b) => a.i - b.i)) {
      const column = Math.min(this.#columns.get(object.i) ?? 0, columns - 1);
      const x = isNarrow ? 1 : FRAME_WIDTH + BETWEEN + column * (objectWidth + BETWEEN);
      const top = nextY[column]!;
      const { group, height } = this.#object(object, x, top, objectWidth, moment, arrows);
      layers.push(group);
      places.set(object.i, { x, y: top, width: objectWidth, height });
      nextY[column] = top + height + GAP;
      bottom = Math.max(bottom, top + height + GAP);
    }
    const svg = draw("svg", { class: "trace-picture", role: "group", "aria-label": this.words.label, width, height: bottom, viewBox: `0 0 ${width} ${bottom}` });
    svg.append(...layers);
    // On a phone the numbers alone say what belongs together: arrows would cross everything.
    if (!isNarrow) for (const arrow of arrows) {
      const place = places.get(arrow.to);
      if (place) svg.append(this.#arrow(arrow, place));
    }
    return svg;
  }

  /** How far from the frames an object was when it was first seen. */
  #assignColumns(moment: Moment): void {
    let reached = moment.frames.flatMap((frame) => frame.v.map(([, value]) => value)).filter((value) => typeof value === "number");
    if (typeof moment.step.x === "number") reached.push(moment.step.x);
    const seen = new Set<number>();
    for (let column = 0; reached.length > 0; column += 1) {
      const next: number[] = [];
      for (const number of reached) {
        if (seen.has(number)) continue;
        seen.add(number);
        if (!this.#columns.has(number)) this.#columns.set(number, column);
        for (const [key, value] of moment.heap.get(number)?.v ?? []) {
          if (typeof value === "number") next.push(value);
          if (typeof key === "number") next.push(key);
        }
      }
      reached = next;
    }
  }

  #frame(frame: Frame, x: number, y: number, width: number, moment: Moment, isCurrent: boolean, arrows: Arrow[]): { group: SVGElement; height: number } {
    const height = TITLE + Math.max(frame.v.length, 0) * ROW + 6;
    const group = draw("g", { class: isCurrent ? "frame current" : "frame" });
    const name = frame.n === "<module>" ? this.words.module : `${frame.n}()`;
    group.append(
      draw("rect", { class: "box", x, y, width, height, rx: 5 }),
    );
    const line = frame.l > 0 ? this.words.line(frame.l) : "";
    group.append(
      draw("text", { class: "title", x: x + 9, y: y + 16 }, fit(name, width - 26 - widthOf(line) * SMALL)),
      draw("text", { class: "title", x: x + width - 8, y: y + 16, "text-anchor": "end" }, line),
    );
    frame.v.forEach(([key, value], at) => {
      const top = y + TITLE + at * ROW;
      const label = fit(key, width - 90);
      // What is seen is part of what is said, also where a long name is cut.
      const said = label === key ? this.words.follow(key) : `${label} ${this.words.follow(key)}`;
      const text = draw("text", { class: "name", x: x + 9, y: top + 16, role: "button", tabindex: 0, "aria-label": said }, label);
      text.addEventListener("click", () => this.onFollow(frame, key));
      text.addEventListener("keydown", (event) => {
        if (event instanceof KeyboardEvent && (event.key === "Enter" || event.key === " ")) {
          event.preventDefault();
          this.onFollow(frame, key);
        }
      });
      const start = x + Math.max(widthOf(label) + 20, width * 0.36);
      group.append(text);
      this.#value(group, value, start, top, x + width - start - 8, moment.changedNames.has(`${frame.serial} ${key}`), undefined, arrows, x + width);
    });
    return { group, height };
  }

  #object(object: HeapObject, x: number, y: number, width: number, moment: Moment, arrows: Arrow[]): { group: SVGElement; height: number } {
    const isChanged = moment.changedObjects.has(object.i);
    const group = draw("g", { class: `object ${object.k}${isChanged ? " changed" : ""}` });
    const isContainer = ["sequence", "set", "dict"].includes(object.k);
    const state = object.k === "generator" ? (object.z > 0 ? this.words.line(object.z) : this.words.finished) : isContainer ? `(${object.z})` : "";
    const title = draw("text", { class: "title", x: x + 9, y: y + 16 }, fit(`#${object.i + 1} ${object.t} ${state}`.trim(), width - 18));
    const isFlat = object.v.length > 0 && object.v.every(([key]) => key === null);
    let at = y + TITLE;
    if (isFlat) {
      let left = x + 8;
      object.v.forEach(([, value], index) => {
        const cell = Math.min(Math.max(widthOf(textOf(value)) + 14, 30), width - 16);
        if (left + cell > x + width - 7 && left > x + 8) {
          left = x + 8;
          at += ROW + 14;
        }
        const hasIndex = object.k === "sequence";
        group.append(draw("rect", { class: "cell", x: left, y: at + 1, width: cell, height: ROW - 1 }));
        if (hasIndex) group.append(draw("text", { class: "index", x: left + cell / 2, y: at + ROW + 10, "text-anchor": "middle" }, String(index)));
        this.#value(group, value, left + 7, at, cell - 10, false, object.i, arrows, left + cell);
        left += cell;
      });
      at += ROW + 14;
    } else {
      for (const [key, value] of object.v) {
        const label = fit(keyText(key), width - 90);
        group.append(draw("text", { class: typeof key === "string" ? "name" : "key", x: x + 9, y: at + 16 }, label));
        if (typeof key === "number") arrows.push({ x: x + 9 + widthOf(label), y: at + 12, to: key, isOwn: object.i });
        const start = x + Math.max(widthOf(label) + 20, width * 0.36);
        this.#value(group, value, start, at, x + width - start - 8, false, object.i, arrows, x + width);
        at += ROW;
      }
    }
    if (isContainer && object.z > object.v.length) {
      group.append(draw("text", { class: "more", x: x + 9, y: at + 16 }, `… ${this.words.more(object.z - object.v.length)}`));
      at += ROW;
    }
    const height = at - y + (object.v.length > 0 ? 6 : 4);
    group.prepend(draw("rect", { class: "box", x, y, width, height, rx: 5 }));
    group.append(title);
    return { group, height };
  }

  #value(group: SVGElement, value: Shown, x: number, y: number, width: number, isChanged: boolean, own: number | undefined, arrows: Arrow[], edge: number): void {
    const text = fit(textOf(value), width);
    if (isChanged) group.append(draw("rect", { class: "mark", x: x - 4, y: y + 3, width: Math.min(widthOf(text) + 8, width + 4), height: ROW - 6, rx: 3 }));
    const kind = typeof value === "number" ? "reference" : ["str", "bytes"].includes(value[0]) ? "value text" : "value";
    group.append(draw("text", { class: kind, x, y: y + 16 }, text));
    if (typeof value === "number") arrows.push({ x: Math.min(x + widthOf(text) + 3, edge), y: y + 12, to: value, isOwn: own });
  }

  #arrow(arrow: Arrow, place: Place): SVGElement {
    const y = place.y + 12;
    // To the left edge of what lies further right; else round the right edge, as a loop.
    const isForward = place.x > arrow.x;
    const x = isForward ? place.x - 2 : place.x + place.width + 2;
    const reach = isForward ? Math.max(24, (x - arrow.x) / 2) : 34;
    const bend = isForward ? x - reach : Math.max(x, arrow.x) + reach;
    const start = isForward ? arrow.x + reach : Math.max(arrow.x, x) + reach;
    const tip = isForward ? `M${x - 7} ${y - 4} L${x} ${y} L${x - 7} ${y + 4}` : `M${x + 7} ${y - 4} L${x} ${y} L${x + 7} ${y + 4}`;
    return draw("path", { class: "arrow", d: `M${arrow.x} ${arrow.y} C${start} ${arrow.y} ${bend} ${y} ${x} ${y} ${tip}` });
  }
}
