import { healthy } from "../../../workbench/conditions";
import { rejection, tinyExcel } from "./tiny-excel";
import { TinyRange } from "./tiny-workbook";

describe("Excel.run(work)", () => {
  test("writes and reads values, addresses and names", async () => {
    const { Excel } = tinyExcel();
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("More");
      const range = sheet.getRange("B2:C3");
      range.values = [
        ["month", "tonnes"],
        ["2025-11", 38900],
      ];
      range.load("values,address");
      sheet.load({ name: true, id: true });
      await context.sync();
      return [range.values, range.address, sheet.name, sheet.id];
    });
    expect(read).toEqual([
      [
        ["month", "tonnes"],
        ["2025-11", 38900],
      ],
      "More!B2:C3",
      "More",
      "{2}",
    ]);
  });

  test("keeps an object over several syncs and lets go of it at the end", async () => {
    const { Excel, host } = tinyExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      await context.sync();
      range.values = [[1]];
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(host.heldReferences).toBe(1);
    });
    await host.process({ Actions: [], ObjectPaths: {} }); // the library lets go in a batch of its own
    expect(host.heldReferences).toBe(0);
  });

  test("leaves a cell as it is where the values hold null", async () => {
    const { Excel, workbook } = tinyExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      await context.sync();
    });
    expect(workbook.worksheets.getItem("Data").getRange("A1:B1").values).toEqual([[1, 3]]);
  });

  test("splits a large write into pieces, which arrive in one batch", async () => {
    const { Excel, workbook } = tinyExcel();
    const values = Array.from({ length: 1000 }, (_, r) => [r, r, r, r, r]);
    TinyRange.writes = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:E1000").values = values;
      await context.sync();
    });
    expect(TinyRange.writes).toBe(4);
    expect(workbook.worksheets.getItem("Data").getRange("A1:E1000").values).toEqual(values);
  });

  test("refuses a large write that does not fit its range", async () => {
    const { Excel } = tinyExcel();
    const values = Array.from({ length: 1000 }, () => [1, 2]);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1:B999").values = values;
      await context.sync();
    });
    expect((await rejection(run)).code).toBe("InvalidArgument");
  });

  test("carries out batches one after another", async () => {
    const { Excel, workbook } = tinyExcel({
      conditions: { ...healthy, delay: 5 },
    });
    const sheet = workbook.worksheets.getItem("Data");
    let within = 0;
    jest.spyOn(workbook, "settled").mockImplementation(async () => {
      expect(++within).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      within--;
    });
    const write = (value: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
        await context.sync();
      });
    await Promise.all([write(1), write(2), write(3)]);
    expect(sheet.getRange("A1").values).toEqual([[3]]);
  });
});

describe("worksheets.getItemOrNullObject(name)", () => {
  test("gives a null object for an unknown name, and so are its children", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("gives an object whose delete() does nothing where there is none", async () => {
    const { Excel, workbook } = tinyExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").delete();
      await context.sync();
    });
    expect(workbook.worksheets.getCount()).toBe(1);
  });
});

describe("collection.load(names)", () => {
  test("loads items, from which their objects are reached", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.add("More");
      sheets.load("items/name");
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Data", "More"]);
      const range = sheets.items[1].getRange("A1");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("More!A1:A1");
    });
  });

  test("counts without loading: getCount()", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test("takes some of the items: top and skip", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      ["B", "C"].forEach((name) => sheets.add(name));
      sheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(["B"]);
    });
  });
});

describe("object.load(names)", () => {
  test("follows a path through objects: format/fill/color", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.load({ format: { fill: { color: true } } });
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("without names gives every scalar there is", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      range.load();
      await context.sync();
      expect([range.rowCount, range.columnCount]).toEqual([2, 2]);
      expect(() => range.formulas).toThrow(/not available/); // the tiny model has none
    });
  });

  test("passes over names that no version of Excel knows", async () => {
    const { Excel } = tinyExcel();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("nopropertiesneeded");
      await context.sync();
      expect(sheets.items).toHaveLength(1);
    });
  });
});

describe("object.property = value", () => {
  test("sets the property of the model", async () => {
    const { Excel, workbook } = tinyExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").name = "Renamed";
      await context.sync();
    });
    expect(workbook.worksheets.items[0].name).toBe("Renamed");
  });

  test("is refused where the property is read-only", async () => {
    const { host } = tinyExcel();
    const response = await host.process({
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        3: {
          Id: 3,
          ObjectPathType: 5,
          Name: "",
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: ["Data"] },
        },
      },
      Actions: [
        { Id: 4, ActionType: 4, Name: "Id", ObjectPathId: 3, ArgumentInfo: { Arguments: ["x"] } },
      ],
    });
    expect(response.Error).toMatchObject({ Code: "AccessDenied", Location: "Worksheet.id" });
  });
});
