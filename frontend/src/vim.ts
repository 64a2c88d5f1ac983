// Vim keys. A chunk of its own: fetched only when somebody has switched them on.

import type { Extension } from "@codemirror/state";
import { vim } from "@replit/codemirror-vim";

export function vimKeys(): Extension {
  return vim({ status: true });
}
