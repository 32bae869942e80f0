import { RichApiError, invalidArgument } from "../protocol/host-object";
import type { Range } from "./range";

type Properties = Readonly<Record<string, unknown>>;

/** Names under which borders are set, by the side that is meant. */
const borderSides: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  top: "EdgeTop",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

const isProperties = (value: unknown): value is Properties =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Sets what is given of a range's look, and leaves the rest ("Excel.SettableCellProperties"). */
export function setProperties(range: Range, properties: unknown): void {
  if (!isProperties(properties)) throw invalidArgument("Range.setCellProperties");
  assign(range, properties, "Range");
}

function assign(target: object, properties: Properties, path: string): void {
  const fields = target as Record<string, unknown>;
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    const at = `${path}.${name}`;
    if (!(name in target)) throw notThere(at);
    if (!isProperties(value) || name === "hyperlink") fields[name] = value;
    else if (name === "borders") assignBorders(fields[name] as Borders, value, at);
    else assign(fields[name] as object, value, at);
  }
}

interface Borders {
  getItem(index: string): object;
}

function assignBorders(borders: Borders, properties: Properties, path: string): void {
  for (const [side, line] of Object.entries(properties)) {
    const index = borderSides[side];
    if (!index || !isProperties(line)) throw notThere(`${path}.${side}`);
    assign(borders.getItem(index), line, `${path}.${side}`);
  }
}

/** What is asked for of a range, in the form in which it is asked ("Excel.CellPropertiesLoadOptions"). */
export function propertiesOf(range: Range, options: unknown): Properties {
  if (!isProperties(options)) throw invalidArgument("Range.getCellProperties");
  return read(range, options, "Range");
}

function read(target: object, options: Properties, path: string): Properties {
  const fields = target as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name, wanted]) => wanted && !name.startsWith("$"))
      .map(([name, wanted]) => {
        const at = `${path}.${name}`;
        if (!(name in target)) throw notThere(at);
        const value = fields[name];
        if (name === "borders") return [name, readBorders(value as Borders, wanted, at)];
        return [name, isProperties(wanted) ? read(value as object, wanted, at) : value];
      })
  );
}

function readBorders(borders: Borders, options: unknown, path: string): Properties {
  if (!isProperties(options)) throw notThere(path);
  return Object.fromEntries(
    Object.entries(borderSides).map(([side, index]) => [
      side,
      read(borders.getItem(index), options, path),
    ])
  );
}

const notThere = (member: string) =>
  new RichApiError("NotImplemented", `The workbench does not implement ${member}.`, member);
