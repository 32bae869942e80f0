import fs from "node:fs";
import path from "node:path";
import type { AddinDescription, AddinFile } from "./addin-description";
import type { AddinFolder } from "./addin-folder";
import { functionsPage } from "./office-page";
import { localized, ManifestResources, newestOverrides } from "./manifest-resources";
import { readRibbon } from "./read-ribbon";
import { all, first, readXml, type XmlElement } from "./read-xml";

/** Reads a manifest as Excel would, for a language; its addresses are looked up in the folder of the add-in. */
export function readManifest(
  file: string,
  folder: AddinFolder,
  locale = "en-US"
): AddinDescription {
  const name = path.basename(file);
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch {
    throw new Error(`There is no manifest at ${file}. Name one with --manifest FILE.`);
  }
  try {
    return describe(readXml(text), folder, locale);
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}

function describe(manifest: XmlElement, folder: AddinFolder, locale: string): AddinDescription {
  if (manifest.name !== "OfficeApp")
    throw new Error("this is not the manifest of an Office add-in.");
  const overrides = newestOverrides(manifest);
  const resources = new ManifestResources(overrides, locale);
  const host = overrides && workbookHost(overrides);
  const functions = host && functionsPoint(host);
  const runtime = first(host, "Runtimes/Runtime");
  const described = functions && describeFunctions(functions, resources, folder);
  const pane = first(manifest, "DefaultSettings/SourceLocation")?.attributes.DefaultValue;
  const shared = resources.optional(runtime, "page of the runtime");
  // Without a shared runtime the functions have one of their own, whatever has become of the pane.
  const own = !runtime && functions ? ownRuntime(functions, resources, folder, described) : null;
  const address = shared ?? pane ?? own?.address;
  if (!address) throw new Error("the manifest names no page for the task pane.");
  const found = folder.find(address);
  const page = found.path === null && own ? own : found;
  if (page.path === null) {
    throw new Error(`the page ${address} is not in ${folder.root}. Is the add-in built?`);
  }
  return {
    id: first(manifest, "Id")?.text.trim() ?? "",
    name: localized(first(manifest, "DisplayName"), locale),
    description: localized(first(manifest, "Description"), locale),
    version: first(manifest, "Version")?.text.trim() ?? "",
    page,
    tabs: host ? readRibbon(host, resources, folder) : [],
    ...(described && { functions: described }),
    ...(own && own !== page && { functionsPage: own }),
  };
}

/** The page that functions have for themselves; for a script without a page one that stands in for it. */
function ownRuntime(
  point: XmlElement,
  resources: ManifestResources,
  folder: AddinFolder,
  described: AddinDescription["functions"]
): AddinFile | null {
  const address = resources.optional(first(point, "Page/SourceLocation"), "page of the functions");
  const page = address ? folder.find(address) : null;
  if (page?.path) return page;
  const script = described?.script;
  return script?.path ? { address: script.address, path: functionsPage } : null;
}

function workbookHost(overrides: XmlElement): XmlElement {
  const host = all(overrides, "Hosts/Host").find(
    ({ attributes }) => attributes.type === "Workbook"
  );
  if (!host) throw new Error("the add-in is not for Excel: there is no host Workbook.");
  return host;
}

const functionsPoint = (host: XmlElement): XmlElement | undefined =>
  all(host, "AllFormFactors/ExtensionPoint").find(
    ({ attributes }) => attributes.type === "CustomFunctions"
  );

function describeFunctions(
  point: XmlElement,
  resources: ManifestResources,
  folder: AddinFolder
): NonNullable<AddinDescription["functions"]> {
  const address = resources.of(
    first(point, "Metadata/SourceLocation"),
    "address of the functions' metadata"
  );
  const metadata = folder.find(address);
  if (metadata.path === null) throw new Error(`the file ${address} is not in ${folder.root}.`);
  const script = resources.optional(first(point, "Script/SourceLocation"), "script of functions");
  return {
    namespace: resources.of(first(point, "Namespace"), "namespace of the functions"),
    metadata,
    script: script ? folder.find(script) : null,
  };
}
