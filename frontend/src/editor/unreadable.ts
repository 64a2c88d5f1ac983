// Underlines what the editor's grammar cannot read, a moment after the typing. It says nothing of Python: only a run does that.

import { syntaxTree } from "@codemirror/language";
import { type EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";
import { message } from "../messages.ts";

const QUIET_MS = 900;
/** More than these at once say only that the grammar lost its way. */
const MOST_PLACES = 3;

/** Right Python that the grammar stumbles over: a bare `yield`, a `with` in parentheses. */
const misread = /^(Yield|WithStatement)/;

const found = StateEffect.define<DecorationSet>();

const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(found)) return effect.value;
    return marks.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** The ranges that could not be read, apart from the line that is being written. */
function unreadable(state: EditorState, hasFocus: boolean): DecorationSet {
  const tree = syntaxTree(state);
  if (tree.length < state.doc.length) return Decoration.none;
  const writing = hasFocus ? state.doc.lineAt(state.selection.main.head).number : 0;
  const ranges: { from: number; to: number }[] = [];
  tree.iterate({
    enter(node) {
      if (!node.type.isError) return;
      for (let outer = node.node.parent; outer; outer = outer.parent) if (misread.test(outer.name)) return;
      const line = state.doc.lineAt(node.from);
      // A place without width is shown at the last letter before it.
      const before = line.from + Math.max(line.text.slice(0, node.from - line.from).trimEnd().length - 1, 0);
      const from = node.from < node.to ? node.from : before;
      const to = Math.min(Math.max(node.to, from + 1), line.to);
      if (line.number !== writing && from < to && (ranges.at(-1)?.to ?? -1) <= from) ranges.push({ from, to });
    },
  });
  if (ranges.length > MOST_PLACES) ranges.length = MOST_PLACES;
  const mark = Decoration.mark({ class: "cm-unreadable", attributes: { title: message("editor-unreadable") } });
  return Decoration.set(ranges.map(({ from, to }) => mark.range(from, to)), true);
}

const watcher = ViewPlugin.fromClass(class {
  timer: number | undefined;

  constructor(readonly view: EditorView) {
    this.wait();
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.selectionSet || update.focusChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) this.wait();
  }

  wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { view } = this;
      const marks = unreadable(view.state, view.hasFocus);
      if (marks.size > 0 || view.state.field(places).size > 0) view.dispatch({ effects: found.of(marks) });
    }, QUIET_MS);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }
});

export const underlineUnreadable = [places, watcher];
