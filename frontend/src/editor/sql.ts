// SQL for the editor: enough for colours, and no claim to know what SQLite can read.

import { StreamLanguage } from "@codemirror/language";

const keywords = new Set(
  ("add all alter and as asc avg begin between by case cast check coalesce commit count create cross current default delete desc distinct drop else end " +
    "except exists explain filter first following foreign from full group having if in index inner insert intersect into is join key last left like limit " +
    "max min not null nulls offset on or order outer over partition preceding primary range recursive references replace returning right rollback row rows " +
    "select set sum table then transaction trigger unbounded union unique update using values view when where window with").split(" "),
);

/** Whether a remark over several lines goes on. */
interface State { inRemark: boolean }

export const sql = StreamLanguage.define<State>({
  name: "sql",
  startState: () => ({ inRemark: false }),
  token(stream, state) {
    if (state.inRemark || stream.match("/*")) {
      state.inRemark = !stream.match(/^.*?\*\//);
      if (state.inRemark) stream.skipToEnd();
      return "comment";
    }
    if (stream.eatSpace()) return null;
    if (stream.match("--")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match(/^'(?:[^']|'')*'?/)) return "string";
    if (stream.match(/^(?:"[^"]*"?|`[^`]*`?|\[[^\]]*\]?)/)) return "variableName";
    if (stream.match(/^\d+(?:\.\d+)?/)) return "number";
    const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u);
    if (Array.isArray(word)) return keywords.has(word[0].toLowerCase()) ? "keyword" : "variableName";
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: "--", block: { open: "/*", close: "*/" } } },
});
