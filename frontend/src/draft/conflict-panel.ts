// Two versions of one program side by side, the lines that differ marked, and the choice between them.

import { make, makeButton } from "../build-dom.ts";
import { message } from "../messages.ts";
import { linesNotShared } from "./compare-lines.ts";

export function conflictPanel(mine: string, other: string, choose: (choice: "mine" | "other") => void): HTMLElement {
  const [mineOnly, otherOnly] = linesNotShared(mine.split("\n"), other.split("\n"));
  const panel = make("section", { class: "conflict", tabindex: "-1", "aria-label": message("conflict-title") },
    make("h2", {}, message("conflict-title")),
    make("p", { class: "quiet" }, message("conflict-text")),
    make("div", { class: "versions" },
      version("conflict-mine", mine, mineOnly, makeButton(message("conflict-keep-mine"), "button main", () => choose("mine"))),
      version("conflict-other", other, otherOnly, makeButton(message("conflict-take-other"), "button", () => choose("other"))),
    ),
  );
  panel.setAttribute("role", "alertdialog");
  return panel;
}

function version(title: string, program: string, changed: Set<number>, button: HTMLButtonElement): HTMLElement {
  const code = make("code");
  program.split("\n").forEach((line, index) => {
    if (index > 0) code.append("\n");
    code.append(changed.has(index) ? make("mark", {}, line || " ") : line);
  });
  return make("div", {}, make("h3", {}, message(title)), make("pre", { class: "sample", tabindex: "0", "aria-label": message(title) }, code), button);
}
