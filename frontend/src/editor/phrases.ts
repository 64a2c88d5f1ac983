// CodeMirror's own few words, in the reader's language.

import { EditorState, type Extension } from "@codemirror/state";
import { message } from "../messages.ts";

const keys: Record<string, string> = {
  Find: "editor-search",
  Replace: "editor-replace",
  next: "editor-next",
  previous: "editor-previous",
  all: "editor-all",
  "match case": "editor-match-case",
  regexp: "editor-regexp",
  "by word": "editor-whole-word",
  replace: "editor-replace-one",
  "replace all": "editor-replace-all",
  close: "editor-close",
};

export function phrases(): Extension {
  const known = Object.entries(keys).map(([phrase, key]) => [phrase, message(key)] as const).filter(([, text]) => text);
  return EditorState.phrases.of(Object.fromEntries(known));
}
