import { all } from "../../server/read-xml";
import type { PackageReader } from "./package-reader";
import { isSet } from "../xml/flag";

/** Reads the properties that a user or an add-in has given the document. */
export async function readCustomProperties(parts: PackageReader): Promise<Record<string, unknown>> {
  const [path] = await parts.related("", "custom-properties");
  const part = path ? await parts.xml(path) : null;
  const properties = part ? all(part, "property") : [];
  return Object.fromEntries(
    properties.map(({ attributes, children: [value] }) => [
      attributes.name ?? "",
      valueOf(value?.name ?? "", value?.text ?? ""),
    ])
  );
}

function valueOf(type: string, text: string): unknown {
  if (/^(r4|r8|i\d|int|ui\d|uint|decimal)$/.test(type)) return Number(text);
  return type === "bool" ? isSet(text) : text;
}
