import { excelOnWorkbook } from "./excel-on-workbook";

// learn.microsoft.com: "Read or write to an unbounded range using the Excel JavaScript API".
describe("unbounded ranges", () => {
  test.each(["A:A", "B:C", "2:3", undefined])(
    'getRange(%j).load("values"): null cell by cell, and everything else as it is',
    async (address) => {
      const { Excel } = excelOnWorkbook();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange("A2:B2").values = [[1, 2]];
        const range = sheet.getRange(address);
        range.load("values,formulas,text,numberFormat,valueTypes,rowCount,address");
        await context.sync();
        expect([range.values, range.formulas, range.text]).toEqual([null, null, null]);
        expect([range.numberFormat, range.valueTypes]).toEqual([null, null]);
        expect(range.rowCount).toBe(address === "2:3" ? 2 : 1048576);
        const used = range.getUsedRange(true);
        used.load("values");
        await context.sync();
        expect(used.values[0]).toEqual(address === "A:A" ? [1] : address === "B:C" ? [2] : [1, 2]);
      });
    }
  );
});
