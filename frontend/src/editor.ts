// CodeMirror with Python and SQL, put together for Sparring. A chunk of its own: only pages with an editor fetch it.

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorSelection, EditorState, type Extension } from "@codemirror/state";
import { EditorView, drawSelection, dropCursor, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers, rectangularSelection } from "@codemirror/view";
import { editorLook } from "./editor/look.ts";
import { lintAsTyped } from "./editor/lint.ts";
import { markLine, markedLine } from "./editor/marked-line.ts";
import { phrases } from "./editor/phrases.ts";
import { sql } from "./editor/sql.ts";
import { underlineUnreadable } from "./editor/unreadable.ts";
import { pythonColours } from "./python-colours.ts";

export interface EditorOptions {
  shadow: ShadowRoot;
  text: string;
  /** The language of the text. */
  code: string;
  /** What the field is called, for those who hear it. */
  label: string;
  isReadOnly: boolean;
  selection: { anchor: number; head: number } | null;
  /** Where to ask for remarks while somebody types; `null`: nowhere. */
  lint: string | null;
  onChange: (text: string) => void;
}

export interface EditorHandle {
  focus(): void;
  /** Replaces the text by its smallest change, so that cursor and undo history stay. */
  replaceText(text: string): void;
  /** Marks a line, from 1; `null` takes the mark away. */
  markLine(line: number | null): void;
  /** Puts the cursor on a line, from 1, and shows it. */
  goToLine(line: number): void;
  setVim(on: boolean): Promise<void>;
  /** Shows another text: as it was left, or from its beginning. Returns what was shown, with its undo history. */
  show(text: string, code: string, kept: EditorState | undefined): EditorState;
}

/** Run and Submit are handled by the page; CodeMirror must not insert a line for them. */
const leaveToPage = ["Mod-Enter", "Mod-Shift-Enter", "Ctrl-Enter", "Ctrl-Shift-Enter"].map((key) => ({ key, run: () => true, preventDefault: true }));

export function startEditor(options: EditorOptions): EditorHandle {
  const vimKeys = new Compartment();
  const language = new Compartment();
  const end = options.text.length;
  const extensions: Extension = [
    vimKeys.of([]),
    keymap.of(leaveToPage),
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    dropCursor(),
    rectangularSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(4),
    indentUnit.of("    "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ activateOnTyping: false }),
    highlightSelectionMatches(),
    language.of(languageOf(options.code)),
    syntaxHighlighting(pythonColours),
    phrases(),
    options.lint && !options.isReadOnly ? lintAsTyped(options.lint) : [],
    markedLine,
    editorLook,
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
    EditorState.readOnly.of(options.isReadOnly),
    EditorView.contentAttributes.of({ "aria-label": options.label, tabindex: "0", autocapitalize: "off", autocorrect: "off", spellcheck: "false" }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) options.onChange(update.state.doc.toString());
    }),
  ];
  const view = new EditorView({
    root: options.shadow,
    parent: options.shadow,
    state: EditorState.create({
      doc: options.text,
      selection: options.selection
        ? EditorSelection.single(Math.min(options.selection.anchor, end), Math.min(options.selection.head, end))
        : EditorSelection.single(0),
      extensions,
    }),
  });
  let keys: Extension = [];
  const applyKeys = () => view.dispatch({ effects: vimKeys.reconfigure(keys) });
  return {
    focus: () => view.focus(),
    replaceText: (text) => replaceText(view, text),
    markLine: (line) => view.dispatch({ effects: markLine.of(line) }),
    goToLine: (number) => {
      const line = view.state.doc.line(Math.min(Math.max(number, 1), view.state.doc.lines));
      view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: "center" }) });
      view.focus();
    },
    setVim: async (on) => {
      keys = on ? (await import("./vim.ts")).vimKeys() : [];
      applyKeys();
    },
    show: (text, code, kept) => {
      const left = view.state;
      view.setState(kept ?? EditorState.create({ doc: text, extensions }));
      view.dispatch({ effects: language.reconfigure(languageOf(code)) });
      applyKeys();
      return left;
    },
  };
}

function languageOf(code: string): Extension {
  if (code === "sql") return sql;
  return code === "python" ? [python(), underlineUnreadable] : [];
}

function replaceText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  let start = 0;
  const shorter = Math.min(before.length, text.length);
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail += 1;
  view.dispatch({
    changes: { from: start, to: before.length - tail, insert: text.slice(start, text.length - tail) },
    scrollIntoView: false,
  });
}
