// Whether a key press may act as a shortcut of one key.

const typedInto = "textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit]), [contenteditable=true]";

/** True when single keys are switched on and the press did not happen in a field, with a modifier, or in a dialogue. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (!document.querySelector("key-shortcuts[enabled]")) return false;
  if (document.querySelector("dialog[open]")) return false;
  const target = event.composedPath()[0];
  return !(target instanceof Element && target.closest(typedInto));
}

/** Scripts that number answers from 1: the position that the key names, or -1. `a` to `d` count too when `letters`. */
export function pickedPosition(key: string, count: number, letters = false): number {
  const position = /^[1-9]$/.test(key) ? Number(key) - 1 : letters && /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
  return position < count ? position : -1;
}
