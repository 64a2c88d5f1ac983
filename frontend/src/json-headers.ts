// What the page's script tells the API with each request.

/** The API speaks the language of the page that asks, whatever the browser prefers. */
export function jsonHeaders(): Record<string, string> {
  return { "Content-Type": "application/json", Accept: "application/json", "Accept-Language": document.documentElement.lang };
}
