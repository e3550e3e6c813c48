/** An element with its content; an attribute without a value is left out. */
export function element(
  name: string,
  content: string | readonly (Node | string)[],
  attributes: Record<string, string | undefined> = {},
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...(typeof content === 'string' ? [content] : content));
  return made;
}
