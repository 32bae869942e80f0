import { extractSchema } from "../../../workbench/protocol/extract-schema";
import { loadLibrary } from "../../../workbench/protocol/load-library";

describe("extractSchema(library)", () => {
  const schema = extractSchema(loadLibrary());

  test("finds every type, with more than 50 collections", () => {
    const types = Object.values(schema);
    expect(types.length).toBeGreaterThan(200);
    expect(types.filter((type) => type.isCollection).length).toBeGreaterThan(50);
  });

  test("knows scalars with their wire name, whether they may be written, and their requirement set", () => {
    expect(schema.Table.scalars.name).toEqual({ wire: "Name", writable: true });
    expect(schema.Table.scalars.id.writable).toBe(false);
    expect(schema.Table.scalars.showFilterButton.api).toBe("ExcelApi 1.3");
  });

  test("knows navigation, methods, events and the items of collections", () => {
    expect(schema.Workbook.navigation.worksheets.type).toBe("WorksheetCollection");
    expect(schema.WorksheetCollection.item).toBe("Worksheet");
    expect(schema.WorksheetCollection.methods.getItemOrNullObject).toMatchObject({
      wire: "GetItemOrNullObject",
      returns: "Worksheet",
      api: "ExcelApi 1.4",
    });
    expect(schema.Worksheet.events.onChanged).toEqual({
      eventType: 10,
      register: "_RegisterDataChangedEvent",
    });
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
