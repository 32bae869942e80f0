type Attribute = string | number | boolean | null | undefined;

/** XML that is finished: an element, or elements beside each other. What is absent leaves nothing. */
export type Xml = string;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** Characters that XML does not have at all, not even escaped. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const unicode = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

const possible = (text: string) => text.replace(impossible, "").replace(loneSurrogate, "\uFFFD");

/** A text between tags. */
export const textXml = (text: string): Xml =>
  possible(text).replace(/[&<>\r]/g, (character) => entities[character]);

/**
 * A text of a cell, note or formula, where .xlsx writes what XML has not as `_x0007_`; so what merely looks like that is
 * escaped as well.
 */
export const cellTextXml = (text: string): Xml =>
  text
    .replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replace(impossible, unicode)
    .replace(loneSurrogate, unicode)
    .replace(/\r/g, unicode)
    .replace(/[&<>]/g, (character) => entities[character]);

/** The text that `cellTextXml` was given, once the XML has been read. */
export const cellTextOf = (text: string): string =>
  text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16))
  );

/** An element. Attributes that are null or undefined are left out, true and false are 1 and 0. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly (Xml | null | undefined)[]
): Xml {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "boolean" ? String(Number(value)) : possible(String(value));
    start += ` ${key}="${text.replace(/[&<>"\n\r\t]/g, (character) => entities[character])}"`;
  }
  const content = children.filter((child) => child !== null && child !== undefined).join("");
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element around texts that say the same with other numbers: `<tag val="…"/>`, the way of drawings. */
export const valued = (name: string, val: string | number | boolean): Xml => element(name, { val });

export const xmlDocument = (root: Xml): Xml =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
