// Which part of Python's grammar has which colour; the same for the editor and for code that is only read.

import { tags, tagHighlighter } from "@lezer/highlight";

/** Class names `py-…`; their colours are tokens of the style sheet. */
export const pythonColours = tagHighlighter([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword, tags.definitionKeyword, tags.moduleKeyword], class: "py-keyword" },
  { tag: [tags.bool, tags.null, tags.self, tags.atom], class: "py-keyword" },
  { tag: [tags.string, tags.docString, tags.special(tags.string), tags.escape], class: "py-string" },
  { tag: [tags.number, tags.integer, tags.float], class: "py-number" },
  { tag: [tags.comment, tags.lineComment], class: "py-comment" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className), tags.className], class: "py-name" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName), tags.standard(tags.name), tags.meta], class: "py-call" },
]);
