// Remarks while somebody types, from the server: underlined, with the words on the place itself. Never in the way: after a pause
// only, one question at a time, and silent when the server has nothing to say or is not there.

import { type EditorState, StateEffect, StateField, type Text, type Extension } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { jsonHeaders } from "../json-headers.ts";

const QUIET_MS = 700;
/** Whoever is in the middle of a line knows that it is no Python yet. */
const UNFINISHED_MS = 2500;
const TIMEOUT_MS = 5000;
const LONGEST = 60_000;
/** After so many silent answers in a row it is asked less often. */
const SILENT_ANSWERS = 3;
const REST_MS = 30_000;

interface Finding { weight: string; line: number; column: number; end_line: number; end_column: number; message: string }

const found = StateEffect.define<DecorationSet>();

const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(found)) return effect.value;
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The server counts characters, the editor UTF-16 units. */
function offset(doc: Text, number: number, column: number): number {
  const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
  let units = 0;
  let characters = 1;
  for (const one of line.text) {
    if (characters >= column) break;
    units += one.length;
    characters += 1;
  }
  return line.from + units;
}

function marks(state: EditorState, findings: Finding[], hasFocus: boolean): DecorationSet {
  const writing = hasFocus ? state.doc.lineAt(state.selection.main.head).number : 0;
  const ranges = findings.flatMap((one) => {
    // The editor's own grammar shows what it cannot read; what is being written is not done yet.
    if (one.weight === "syntax" || one.line === writing) return [];
    const from = offset(state.doc, one.line, one.column);
    const lineEnd = state.doc.lineAt(from).to;
    const to = Math.min(one.end_line === one.line ? offset(state.doc, one.end_line, one.end_column) : lineEnd, lineEnd);
    if (from >= to) return [];
    const mark = Decoration.mark({ class: `cm-lint cm-lint-${one.weight}`, attributes: { title: one.message } });
    return [mark.range(from, to)];
  });
  return Decoration.set(ranges, true);
}

export function lintAsTyped(url: string): Extension {
  const watcher = ViewPlugin.fromClass(class {
    timer: number | undefined;
    asking: AbortController | undefined;
    silent = 0;

    constructor(readonly view: EditorView) {
      this.wait(QUIET_MS);
    }

    update(update: ViewUpdate): void {
      if (!update.docChanged) return;
      // What was asked about is not what stands there now.
      this.asking?.abort();
      this.wait(this.silent >= SILENT_ANSWERS ? REST_MS : QUIET_MS);
    }

    wait(pause: number): void {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.ask(), pause);
    }

    async ask(): Promise<void> {
      const { view } = this;
      const doc = view.state.doc;
      const program = doc.toString();
      if (program.length > LONGEST || !program.trim()) return this.show([]);
      const asking = (this.asking = new AbortController());
      try {
        const answer = await fetch(url, {
          method: "POST",
          headers: jsonHeaders(),
          body: JSON.stringify({ program }),
          signal: AbortSignal.any([asking.signal, AbortSignal.timeout(TIMEOUT_MS)]),
        });
        this.silent = answer.status === 200 ? 0 : this.silent + 1;
        const findings = answer.status === 200 ? ((await answer.json()) as { findings: Finding[] }).findings : [];
        if (asking.signal.aborted || view.state.doc !== doc) return;
        this.show(findings);
        // The line that is being written is looked at once it rests.
        if (view.hasFocus && findings.length) this.timer = setTimeout(() => this.showResting(doc, findings), UNFINISHED_MS);
      } catch {
        // Aborted, late or offline: the next change asks again.
      }
    }

    showResting(doc: Text, findings: Finding[]): void {
      if (this.view.state.doc === doc) this.show(findings, false);
    }

    show(findings: Finding[], hasFocus = this.view.hasFocus): void {
      const { view } = this;
      const now = marks(view.state, findings, hasFocus);
      if (now.size > 0 || view.state.field(places).size > 0) view.dispatch({ effects: found.of(now) });
    }

    destroy(): void {
      clearTimeout(this.timer);
      this.asking?.abort();
    }
  });
  return [places, watcher];
}
