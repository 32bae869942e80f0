import type { WorkbookFile } from "../workbook-file";
import { contentType } from "../xml/content-types";
import { namespaces } from "../xml/namespaces";
import { element, textXml, type Xml } from "../xml/xml-text";
import type { PackageWriter } from "./package-writer";

/**
 * The version of Excel as which the file is written. LibreOffice calculates formulas of strangers anew when it opens a
 * file, and would show #NAME? for functions of an add-in; those of Excel keep their values.
 */
const application = { name: "Microsoft Excel", version: "16.0300" };

/** The class of the properties that a user makes, always this one. */
const fmtid = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** Adds what the file says of itself, and the properties that an add-in or user has given it. */
export function addProperties(parts: PackageWriter, { customProperties }: WorkbookFile): void {
  const app = "docProps/app.xml";
  parts.relate("", "extended-properties", app);
  parts.add(app, contentType("extendedProperties"), applicationXml());
  const custom = Object.entries(customProperties);
  if (custom.length === 0) return;
  const path = "docProps/custom.xml";
  parts.relate("", "custom-properties", path);
  parts.add(path, contentType("customProperties"), customXml(custom));
}

const applicationXml = (): Xml =>
  element(
    "Properties",
    { xmlns: namespaces.extendedProperties },
    element("Application", {}, application.name),
    element("AppVersion", {}, application.version)
  );

function customXml(properties: readonly [string, unknown][]): Xml {
  return element(
    "Properties",
    { xmlns: namespaces.customProperties, "xmlns:vt": namespaces.propertyTypes },
    ...properties.map(([name, value], i) =>
      // The first two numbers are taken.
      element("property", { fmtid, pid: i + 2, name }, variantXml(value))
    )
  );
}

function variantXml(value: unknown): Xml {
  if (typeof value === "number") return element("vt:r8", {}, String(value));
  if (typeof value === "boolean") return element("vt:bool", {}, String(value));
  return element(
    "vt:lpwstr",
    {},
    textXml(typeof value === "string" ? value : JSON.stringify(value))
  );
}
