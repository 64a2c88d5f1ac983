// One line that a verdict speaks of.

import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

export const markLine = StateEffect.define<number | null>();

const mark = Decoration.line({ class: "cm-marked-line" });

export const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let now = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(markLine)) continue;
      const line = effect.value;
      const exists = line !== null && line >= 1 && line <= transaction.state.doc.lines;
      now = exists ? Decoration.set(mark.range(transaction.state.doc.line(line).from)) : Decoration.none;
    }
    return now;
  },
  provide: (field) => EditorView.decorations.from(field),
});
