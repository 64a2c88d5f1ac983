// The program on a page: a textarea, with or without an editor over it. Everything else reads and writes it through here.

import type { CodeEditor } from "./elements/code-editor.ts";

export function findProgramField(root: ParentNode): HTMLTextAreaElement | null {
  return root.querySelector<HTMLTextAreaElement>("textarea[name=program]");
}

export function readProgram(root: ParentNode): string {
  return findProgramField(root)?.value ?? "";
}

/** Replaces the program, in the editor too. */
export function writeProgram(root: ParentNode, program: string): void {
  const field = findProgramField(root);
  if (!field) return;
  const editor = field.closest<CodeEditor>("code-editor");
  if (editor && "value" in editor) editor.value = program;
  else {
    field.value = program;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
