type Attributes = Record<string, string | boolean | ((event: never) => void)>;

/** Makes an element: `element("button", { class: "key", onclick: press }, "Press")`. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      made.addEventListener(key.replace(/^on/, ""), value as (event: Event) => void);
    } else if (typeof value === "boolean") made.toggleAttribute(key, value);
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A place that index.html has prepared. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no place "${id}".`);
  return found;
}
