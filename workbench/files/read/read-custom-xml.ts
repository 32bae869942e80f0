import { all, readXml } from "../../server/read-xml";
import type { WorkbookFile } from "../workbook-file";
import { settingsNamespace } from "../xml/settings-part";
import type { PackageReader } from "./package-reader";

type CustomXml = Pick<WorkbookFile, "customXmlParts" | "settings" | "documentSettings">;

/** Reads the custom XML parts, and from the one of this program what the add-in has saved as settings. */
export async function readCustomXml(parts: PackageReader, workbook: string): Promise<CustomXml> {
  const found: CustomXml = { customXmlParts: {}, settings: {}, documentSettings: {} };
  for (const path of await parts.related(workbook, "customXml")) {
    const text = await parts.text(path);
    if (text === null) continue;
    const xml = text.replace(/^\uFEFF?\s*<\?xml[^]*?\?>\s*/, "");
    if (xml.includes(settingsNamespace)) Object.assign(found, readSettings(xml));
    else found.customXmlParts[await idOf(parts, path)] = xml;
  }
  return found;
}

async function idOf(parts: PackageReader, path: string): Promise<string> {
  const [properties] = await parts.related(path, "customXmlProps");
  const item = properties ? await parts.xml(properties) : null;
  return item?.attributes.itemID ?? path;
}

function readSettings(xml: string): Pick<CustomXml, "settings" | "documentSettings"> {
  const saved = all(readXml(xml), "setting").flatMap(({ attributes: { kind, key }, text }) =>
    key && isJson(text) ? [{ kind, key, text }] : []
  );
  const ofKind = (wanted: string) => saved.filter(({ kind }) => kind === wanted);
  return {
    documentSettings: Object.fromEntries(ofKind("document").map(({ key, text }) => [key, text])),
    settings: Object.fromEntries(
      ofKind("workbook").map(({ key, text }) => [key, JSON.parse(text) as unknown])
    ),
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
