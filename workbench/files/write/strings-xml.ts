import { namespaces } from "../xml/namespaces";
import { cellTextXml, element, type Xml } from "../xml/xml-text";
import type { Interned } from "./interned";

/** A text, whose spaces at the ends would be lost if nothing were said of them. */
export const textElement = (name: string, text: string): Xml =>
  element(name, { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : null }, cellTextXml(text));

/** The texts of all cells. */
export function stringsXml({ items }: Interned<string>): Xml {
  return element(
    "sst",
    { xmlns: namespaces.main, uniqueCount: items.length },
    items.map((text) => element("si", {}, textElement("t", text))).join("")
  );
}
