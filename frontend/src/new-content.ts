// What every piece of a page gets, at the start and after it was swapped in: colours for code, a way to scroll by keyboard.

import { highlightWithin } from "./elements/code-block.ts";
import { watchScrollers } from "./reachable-scrollers.ts";

export function prepareContent(root: ParentNode): void {
  highlightWithin(root);
  watchScrollers(root);
}
