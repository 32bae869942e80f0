import { HostCollection, HostObject } from "../../workbench/protocol/host-object";
import type { Schema } from "../../workbench/protocol/schema";
import { createHeadlessUniver } from "../../workbench/model/headless-engine";
import { Workbook } from "../../workbench/model/workbook";

/** So many objects of one class are looked at: they lead to each other in circles. */
const enough = 12;

/** Objects of every class that the workbench has: a workbook with one of each, and what its members lead to. */
export function everyObject(schema: Schema): ReadonlyMap<string, readonly HostObject[]> {
  const found = new Map<string, HostObject[]>();
  const visit = (object: unknown): void => {
    if (!(object instanceof HostObject)) return;
    const { officeType } = object;
    const known = found.get(officeType) ?? [];
    found.set(officeType, known);
    if (known.length >= enough || known.includes(object)) return;
    known.push(object);
    if (object instanceof HostCollection) for (const item of object.items) visit(item);
    for (const name of Object.keys(schema[officeType]?.navigation ?? {})) {
      if (name in object) visit(memberOf(object, name));
    }
  };
  for (const object of oneOfEach()) visit(object);
  return found;
}

/** What a member leads to; nothing where this object, unlike others of its class, has no such thing. */
function memberOf(object: HostObject, name: string): unknown {
  try {
    return (object as unknown as Record<string, unknown>)[name];
  } catch {
    return null;
  }
}

function oneOfEach(): unknown[] {
  const book = new Workbook(createHeadlessUniver());
  const sheet = book.worksheets.getFirst();
  const range = sheet.getRange("A1:B3");
  range.values = [
    ["x", "y"],
    [1, 2],
    [3, 4],
  ];
  sheet.getRange("D9").formulas = [["=A2"]];
  book.tables.add("A1:B3", true);
  book.names.add("Rate", "=5");
  book.comments.add("Sheet1!D1", "Why?").replies.add("Because.");
  book.notes.add("Sheet1!D2", "Because.");
  book.settings.add("key", 1);
  book.properties.custom.add("key", "value");
  sheet.customProperties.add("key", "value");
  const part = book.customXmlParts.add('<a xmlns="urn:a"/>');
  const columns = sheet.charts.add("ColumnClustered", range);
  columns.series.getItemAt(0).trendlines.add("Linear");
  columns.title.text = "Title";
  sheet.charts.add("Pie", range);
  const kinds = [
    "Custom",
    "CellValue",
    "ContainsText",
    "ColorScale",
    "DataBar",
    "IconSet",
    "PresetCriteria",
    "TopBottom",
  ];
  const formats = kinds.map((kind) => range.conditionalFormats.add(kind));
  return [
    book,
    // The library has no way to notes.
    book.notes,
    range,
    range.getTables(),
    ...formats.map((format) => format.getRanges()),
    part,
    book.customXmlParts.getByNamespace("urn:a"),
    (book.functions as unknown as Record<"date", (...day: number[]) => unknown>).date(2025, 11, 1),
    columns.getDataTable(),
    columns.title.getSubstring(0, 2),
    sheet.getRange("G1:G2").removeDuplicates([0], false),
    sheet.getRange("A1:A3").getVisibleView().rows,
    sheet.getRange("A2").getDirectDependents(),
    range.format.borders.getItem("EdgeTop"),
  ];
}
