// The texts that elements show. They come from the page, in the reader's language; no script holds a text of its own.

let texts: Record<string, string> | undefined;

/** The message of that key with `{n}` and the like filled in; the empty string when the page does not have it. */
export function message(key: string, values: Record<string, string | number> = {}): string {
  texts ??= readTexts();
  return (texts[key] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function readTexts(): Record<string, string> {
  const block = document.getElementById("messages")?.textContent;
  if (!block) return {};
  try {
    return JSON.parse(block) as Record<string, string>;
  } catch {
    return {};
  }
}
