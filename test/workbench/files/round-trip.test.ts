import fc from "fast-check";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import type { CellContent, CellFile, WorkbookFile } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { book, sampleBook, sheet } from "./sample-book";
import { fuzzRuns } from "../../fuzz-runs";

const options = { namespace: "CONTOSO" };
const again = async (file: WorkbookFile) => readXlsx(await writeXlsx(file, options), options);

test("a workbook with something of everything comes back as it was", async () => {
  const file = sampleBook();
  expect(await again(file)).toEqual(file);
});

test("what is written is the same file each time", async () => {
  expect(Buffer.from(await writeXlsx(sampleBook(), options))).toEqual(
    Buffer.from(await writeXlsx(sampleBook(), options))
  );
});

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "=1+1",
    "+1",
    "-",
    "@x",
    "_x000D_",
    "_x0041_",
    " a ",
    "a\r\nb",
    "\u0007",
    "\ud83d",
    "#N/A?",
    "1e5",
    "TRUE",
    "<&>\"'",
    "]]>"
  )
);
const number = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(0.1 + 0.2, 1e-320, 1e308)
  )
  .map((value) => value + 0);
const content: fc.Arbitrary<CellContent> = fc.oneof(
  text.filter((value) => value !== ""),
  number,
  fc.boolean(),
  fc
    .constantFrom("#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#REF!", "#NULL!")
    .map((error) => ({ error }))
);
const look = fc.record(
  {
    numberFormat: fc.constantFrom("0", "0.0%", "yyyy-mm", '#,##0.0 "t"', "@", "#,##0;[Red]-#,##0"),
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    fontSize: fc.integer({ min: 12, max: 40 }),
    fontName: fc.constantFrom("Arial", "宋体"),
    fontColor: fc.constantFrom("#FF0000", "#000000"),
    fillColor: fc.constantFrom("#FFFF00", "#FFFFFF"),
    horizontal: fc.constantFrom("left", "center", "right"),
    vertical: fc.constantFrom("top", "center"),
    wrap: fc.constant(true as const),
    indent: fc.integer({ min: 1, max: 9 }),
  },
  { requiredKeys: [] }
);
const cells = fc
  .uniqueArray(fc.record({ row: fc.nat(60), column: fc.nat(30), content, look }), {
    selector: ({ row, column }) => `${row},${column}`,
    maxLength: 40,
  })
  .map((list) =>
    list
      .map(({ look, ...cell }): CellFile =>
        Object.keys(look).length > 0 ? { ...cell, look } : cell
      )
      .sort((a, b) => a.row - b.row || a.column - b.column)
  );

test("cells of every kind come back as they were", async () => {
  await fc.assert(
    fc.asyncProperty(cells, async (list) => {
      const found = await again(book([sheet("sheet-1", "Sheet1", { cells: list })]));
      expect(found.sheets[0].cells).toEqual(list);
    }),
    { numRuns: fuzzRuns(0.4) }
  );
});
