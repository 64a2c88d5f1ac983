// Makes elements without markup in strings.

type Child = Node | string | null | undefined;

/** An element with attributes (an empty string for a bare one; `undefined` is left out) and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, value);
  element.append(...children.filter((child): child is Node | string => child != null));
  return element;
}

/** A button that submits nothing. */
export function makeButton(text: string, className: string, onClick: () => void): HTMLButtonElement {
  const button = make("button", { type: "button", class: className }, text);
  button.addEventListener("click", onClick);
  return button;
}
