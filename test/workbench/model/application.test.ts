import { ExcelHost } from "../../../workbench/protocol/excel-host";
import { excelOnWorkbook, reopened } from "./excel-on-workbook";
import { openWorkbook } from "./open-workbook";

const refused = (code: string) => expect.objectContaining({ code }) as Error;

describe("application.cultureInfo (Excel.CultureInfo)", () => {
  test("the patterns and separators of the locale of the host", () => {
    const { book } = openWorkbook();
    new ExcelHost({ workbook: book, schema: {}, functions: [], namespace: "T", locale: "de-DE" });
    const { name, datetimeFormat, numberFormat } = book.application.cultureInfo;
    expect([name, datetimeFormat.shortDatePattern, datetimeFormat.dateSeparator]).toEqual([
      "de-DE",
      "dd.MM.yyyy",
      ".",
    ]);
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([
      ",",
      ".",
    ]);
    expect([book.application.decimalSeparator, book.application.thousandsSeparator]).toEqual([
      ",",
      ".",
    ]);
  });

  test("an add-in reads them; a locale that is not known is that of its language", async () => {
    const { Excel, book } = excelOnWorkbook();
    await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load("name");
      cultureInfo.datetimeFormat.load("longDatePattern,longTimePattern");
      await context.sync();
      expect([cultureInfo.name, cultureInfo.datetimeFormat.longTimePattern]).toEqual([
        "en-US",
        "h:mm:ss tt",
      ]);
    });
    new ExcelHost({ workbook: book, schema: {}, functions: [], namespace: "T", locale: "de-AT" });
    expect(book.application.decimalSeparator).toBe(",");
  });
});

test("application.calculationMode: kept, read, saved; a word that Excel has not is refused (Excel.CalculationMode)", () => {
  const { book } = excelOnWorkbook();
  expect(book.application.calculationMode).toBe("Automatic");
  book.application.calculationMode = "Manual";
  expect(reopened(book).book.application.calculationMode).toBe("Manual");
  expect(() => (book.application.calculationMode = "Sometimes")).toThrow(
    refused("InvalidArgument")
  );
});

describe("book.protection (Excel.WorkbookProtection)", () => {
  test("while it is on the sheets stay as they are; their cells can be written", () => {
    const { book, sheet } = openWorkbook();
    const other = book.worksheets.add("Other");
    book.protection.protect();
    const attempts = [
      () => book.worksheets.add(),
      () => other.delete(),
      () => other.copy(),
      () => (other.name = "New"),
      () => (other.position = 0),
      () => (other.visibility = "Hidden"),
    ];
    for (const attempt of attempts) expect(attempt).toThrow(refused("AccessDenied"));
    sheet.getRange("A1").values = [[1]];
    expect(sheet.getRange("A1").values).toEqual([[1]]);
    book.protection.unprotect();
    other.delete();
    expect(book.worksheets.getCount()).toBe(1);
  });

  test("a second protection and a wrong password are refused; a file brings it back", () => {
    const { book } = excelOnWorkbook();
    book.protection.protect("secret");
    expect(() => book.protection.protect()).toThrow(refused("InvalidOperation"));
    expect(JSON.stringify(book.save())).not.toContain("secret");
    const { protection } = reopened(book).book;
    expect(protection.protected).toBe(true);
    expect(() => protection.unprotect("wrong")).toThrow(refused("AccessDenied"));
    protection.unprotect("secret");
    expect(protection.protected).toBe(false);
  });
});

describe("workbook.functions (Excel.Functions)", () => {
  test("called with values, ranges and results of others; an error is told as such", async () => {
    const { Excel, sheet, book } = excelOnWorkbook();
    sheet.getRange("A1:B3").values = [
      ["a", 1],
      ["b", 2],
      ["c", "=B1+B2"],
    ];
    await book.idle();
    await Excel.run(async (context) => {
      const { functions } = context.workbook;
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B3");
      const found = functions.vlookup("c", cells, 2, false).load("value");
      const sum = functions.sum(functions.vlookup("b", cells, 2, false), 5, cells).load("value");
      const quote = functions.len('say "x"').load("value");
      const missing = functions.vlookup("z", cells, 2, false).load("value,error");
      const dotted = functions.norm_S_Dist(0, true).load("value");
      await context.sync();
      expect([found.value, sum.value, quote.value, dotted.value]).toEqual([3, 13, 7, 0.5]);
      expect([missing.value, missing.error]).toEqual([null, "#N/A"]);
    });
    expect(sheet.getRange("B3").values).toEqual([[3]]);
  });

  test("a function that the engine has not is refused by name", () => {
    const { book } = openWorkbook();
    const functions = book.functions as unknown as Record<string, () => unknown>;
    expect(() => functions.getNothing()).toThrow("Functions.getNothing");
  });
});
