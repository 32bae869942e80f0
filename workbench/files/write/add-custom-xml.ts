import type { WorkbookFile } from "../workbook-file";
import { contentType } from "../xml/content-types";
import { namespaces } from "../xml/namespaces";
import { settingsNamespace } from "../xml/settings-part";
import { element, textXml, type Xml } from "../xml/xml-text";
import type { PackageWriter } from "./package-writer";

/** Adds the custom XML parts of the add-in, and what it has saved as settings. */
export function addCustomXmlParts(
  parts: PackageWriter,
  workbook: string,
  { customXmlParts, settings, documentSettings }: WorkbookFile
): void {
  const saved = [
    ...Object.entries(documentSettings).map(([key, json]) => setting("document", key, json)),
    ...Object.entries(settings).map(([key, value]) =>
      setting("workbook", key, JSON.stringify(value))
    ),
  ];
  const roots = Object.entries(customXmlParts).map(([id, xml]) => ({ id, root: rootOf(xml) }));
  if (saved.length > 0) {
    const root = element("settings", { xmlns: settingsNamespace }, ...saved);
    roots.push({ id: "{5B2E6B7C-3D0A-4C5E-9A64-0F7D6C1E8A21}", root });
  }
  roots.forEach(({ id, root }, i) => {
    const path = `customXml/item${i + 1}.xml`;
    const properties = `customXml/itemProps${i + 1}.xml`;
    parts.relate(workbook, "customXml", path);
    parts.add(path, contentType("customXml"), root);
    parts.relate(path, "customXmlProps", properties);
    parts.add(properties, contentType("customXmlProperties"), itemXml(id));
  });
}

const setting = (kind: string, key: string, json: string): Xml =>
  element("setting", { kind, key }, textXml(json));

const itemXml = (itemID: string): Xml =>
  element("ds:datastoreItem", { "ds:itemID": itemID, "xmlns:ds": namespaces.customXml });

/** The declaration is written anew. */
const rootOf = (xml: string): Xml => xml.replace(/^\uFEFF?\s*<\?xml[^]*?\?>\s*/, "");
