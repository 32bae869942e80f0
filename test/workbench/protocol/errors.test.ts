import { healthy } from "../../../workbench/conditions";
import { currentRequirements } from "../../../workbench/protocol/requirement-sets";
import { rejection, tinyExcel } from "./tiny-excel";

describe("context.sync() that fails", () => {
  test("rejects with the code, the message, the place and the statement", async () => {
    const { Excel, OfficeExtension } = tinyExcel();
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
        await context.sync();
      })
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error.code).toBe("ItemNotFound");
    expect(error.message).toBe("The requested resource doesn't exist.");
    expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
    expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
  });

  test("says where an error arose that the model did not place", async () => {
    const { Excel } = tinyExcel();
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Data");
        await context.sync();
      })
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ]);
  });

  test("keeps what was done before the failure", async () => {
    const { Excel, workbook } = tinyExcel();
    await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Before");
        context.workbook.worksheets.getItem("Nowhere").delete();
        context.workbook.worksheets.add("After");
        await context.sync();
      })
    );
    expect(workbook.worksheets.items.map((sheet) => sheet.name)).toEqual(["Data", "Before"]);
  });

  test("shows a fault of the workbench itself whole", async () => {
    const { Excel, workbook } = tinyExcel();
    jest.spyOn(workbook.worksheets, "add").mockImplementation(() => {
      throw new TypeError("engine lost");
    });
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.add("X");
        await context.sync();
      })
    );
    expect(error.code).toBe("GeneralException");
    expect(error.message).toContain("TypeError: engine lost");
  });
});

describe("a member that the model lacks", () => {
  type Use = (context: Excel.RequestContext) => void;
  const uses: [string, Use][] = [
    ["Worksheet.calculate", (c) => c.workbook.worksheets.getItem("Data").calculate(true)],
    ["Workbook.tables", (c) => c.workbook.tables.load("items")],
    ["Workbook.getActiveCell", (c) => c.workbook.getActiveCell().load("address")],
    [
      "Range.formulas",
      (c) => c.workbook.worksheets.getItem("Data").getRange("A1").load("formulas"),
    ],
    ["Worksheet.tabColor", (c) => (c.workbook.worksheets.getItem("Data").tabColor = "red")],
  ];

  test.each(uses)("is refused by name: %s", async (member, use) => {
    const { Excel } = tinyExcel();
    const error = await rejection(
      Excel.run(async (context) => {
        use(context);
        await context.sync();
      })
    );
    expect(error.code).toBe("NotImplemented");
    expect(error.message).toContain(member);
  });
});

describe("a member of an undeclared requirement set", () => {
  const requirements = { ...currentRequirements, ExcelApi: "1.3" };

  test("is not found", async () => {
    const { Excel } = tinyExcel({ requirements });
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject("Data").load("name");
        await context.sync();
      })
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("ExcelApi 1.4");
  });

  test("is told by isSetSupported, with versions that are not decimals", () => {
    const { Office } = tinyExcel({ requirements: { ExcelApi: "1.12" } });
    const supported = (version: string) =>
      Office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supported("1.2"), supported("1.12"), supported("1.13")]).toEqual([true, true, false]);
  });
});

describe("a host in trouble", () => {
  const work = async (context: Excel.RequestContext) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B200");
    range.values = Array.from({ length: 200 }, () => ["0123456789", "0123456789"]);
    await context.sync();
    range.load("values");
    await context.sync();
  };

  test("refuses while a cell is being edited: InvalidOperationInCellEditMode", async () => {
    const { Excel, host } = tinyExcel({ conditions: { ...healthy, cellEditing: true } });
    const error = await rejection(Excel.run(work));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    host.conditions = healthy;
    await Excel.run(work);
  });

  test("refuses a request that is too large: RequestPayloadSizeLimitExceeded", async () => {
    const { Excel } = tinyExcel({ conditions: { ...healthy, payloadLimit: 2000 } });
    const error = await rejection(Excel.run(work));
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
  });

  test("cannot send a response that is too large: ResponsePayloadSizeLimitExceeded", async () => {
    const { Excel, host } = tinyExcel();
    await Excel.run(work);
    host.conditions = { ...healthy, payloadLimit: 2000 };
    const error = await rejection(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("A1:B200").load("values");
        await context.sync();
      })
    );
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("answers late: delay", async () => {
    const { Excel } = tinyExcel({ conditions: { ...healthy, delay: 40 } });
    const started = performance.now();
    await Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    expect(performance.now() - started).toBeGreaterThanOrEqual(39);
  });
});
