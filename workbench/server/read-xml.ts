/** An element of an XML document; names are without their namespace prefix. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  text: string;
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads an XML document, or throws with the line that is not well-formed. Node has no reader of its own, and a manifest
 * needs no more than elements, attributes and texts.
 */
export function readXml(source: string): XmlElement {
  const xml = source.replace(/^\uFEFF/, "");
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const position = token.lastIndex;
    const fail = (problem: string): never => {
      throw new Error(`line ${xml.slice(0, position).split("\n").length}: ${problem}`);
    };
    const found = token.exec(xml) ?? fail("this is not well-formed XML.");
    const [, data, closing, opening, attributes = "", empty, text] = found;
    const current = open[open.length - 1];
    if (data !== undefined) current.text += data;
    else if (text !== undefined) current.text += decoded(text);
    else if (closing !== undefined) {
      if (open.length === 1 || current.name !== local(closing)) {
        fail(`</${closing}> closes nothing that is open.`);
      }
      open.pop();
    } else if (opening !== undefined) {
      const element = {
        name: local(opening),
        attributes: read(attributes),
        children: [],
        text: "",
      };
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length > 1) throw new Error(`<${open[open.length - 1].name}> is never closed.`);
  if (!root) throw new Error("there is no element in it.");
  return root;
}

/** The elements that a path of names leads to: `all(root, "Hosts/Host")`. */
export const all = (from: XmlElement, path: string): XmlElement[] =>
  path
    .split("/")
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((c) => c.name === name)),
      [from]
    );

/** The first of them. */
export const first = (from: XmlElement | undefined, path: string): XmlElement | undefined =>
  from && all(from, path)[0];

const local = (name: string) => name.slice(name.indexOf(":") + 1);

const read = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, double, single]) => [
      local(name),
      decoded(double ?? single),
    ])
  );

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole: string, ...groups: string[]) => {
    const [hex, decimal, name] = groups;
    if (name) return named[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
