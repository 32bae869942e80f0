import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx, type WriteOptions } from "../../../workbench/files/write/write-xlsx";
import { readXml } from "../../../workbench/server/read-xml";
import { book, cell, sampleBook, sheet } from "./sample-book";

/** The parts of the sample as texts, by their paths. */
async function parts(file = sampleBook(), options: WriteOptions = {}) {
  const files = unzipSync(await writeXlsx(file, { namespace: "CONTOSO", ...options }));
  return Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strFromU8(xml)]));
}

test("every part is well-formed XML and has a type, and every reference leads to a part", async () => {
  const all = await parts();
  const types = all["[Content_Types].xml"];
  for (const [name, xml] of Object.entries(all)) {
    expect(() => readXml(xml)).not.toThrow();
    if (!/\.(rels|vml)$|Content_Types/.test(name)) expect(types).toContain(`"/${name}"`);
    if (!name.endsWith(".rels")) continue;
    const folder = path.posix.join(path.posix.dirname(name), "..");
    for (const { attributes } of readXml(xml).children) {
      expect(Object.keys(all)).toContain(path.posix.join(folder, attributes.Target));
    }
  }
});

const xmllint = spawnSync("xmllint", ["--version"]).error ? test.skip : test;
xmllint("xmllint finds nothing wrong either", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parts-"));
  const files = Object.entries(await parts()).map(([name, xml], i) => {
    const file = path.join(folder, `${i}-${path.basename(name)}`);
    fs.writeFileSync(file, xml);
    return file;
  });
  const { stderr, status } = spawnSync("xmllint", ["--noout", ...files], { encoding: "utf8" });
  fs.rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([0, ""]);
});

test("functions of the add-in, spills, errors and texts are written as Excel writes them", async () => {
  const xml = (await parts())["xl/worksheets/sheet1.xml"];
  expect(xml).toContain('<f>_xldudf_CONTOSO_TONS("Ingot",A4)</f><v>21340</v>');
  expect(xml).toContain('t="e"><f>_xldudf_CONTOSO_RATE($A5)</f><v>#N/A</v>');
  expect(xml).toContain('cm="1" t="str"><f t="array" ref="A10:B11">_xldudf_CONTOSO_SERIES()</f>');
  expect(xml).toContain("<f>_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x+_xlpm.y)</f><v>3</v>");
  expect(xml).toMatch(/<c r="A8" s="\d+" t="s">/);
  expect(xml).toContain('errors="dash"');
  expect(xml).toContain('fitToWidth="1" fitToHeight="0"');
});

test.each([
  ["#BUSY!", "#N/A"],
  ["#SPILL!", "#VALUE!"],
  ["#NUM!", "#NUM!"],
])("%s is written as %s", async (error, stored) => {
  const cells = [cell("A1", { error }, { formula: "=CONTOSO.ADD(1)" })];
  const all = await parts(book([sheet("sheet-1", "Sheet1", { cells })]));
  expect(all["xl/worksheets/sheet1.xml"]).toContain(`<v>${stored}</v>`);
});

test("for a reader without the add-in its functions are values, other formulas stay", async () => {
  const xml = (await parts(sampleBook(), { customFunctions: "values" }))[
    "xl/worksheets/sheet1.xml"
  ];
  expect(xml).not.toContain("_xldudf_");
  expect(xml).toMatch(/<c r="B4" s="\d+"><v>21340<\/v>/);
  expect(xml).toMatch(/<c r="C5" s="\d+" t="e"><v>#N\/A<\/v>/);
  expect(xml).toContain("<f>1/0</f>");
});

test("a header cell of a table is the text that the table has", async () => {
  const { name, box, ...rest } = sampleBook().sheets[1].tables[0];
  const table = { ...rest, name, box: { ...box, columns: 2, rows: 2 }, columns: ["2024", "2025"] };
  const cells = [cell("A1", 2024), cell("B1", 2025, { formula: "=A1+1" }), cell("A2", 1)];
  const all = await parts(book([sheet("sheet-1", "Sheet1", { cells, tables: [table] })]));
  expect(all["xl/worksheets/sheet1.xml"]).toMatch(/<c r="A1" t="s"><v>0<\/v><\/c><c r="B1" t="s">/);
});

test("a chart has the values of its cells, gaps as missing points, axes, colours and a place", async () => {
  const all = await parts();
  const xml = all["xl/charts/chart1.xml"];
  expect(xml).toContain(
    '<c:ptCount val="3"/><c:pt idx="0"><c:v>21340</c:v></c:pt><c:pt idx="2"><c:v>22218</c:v></c:pt>'
  );
  expect(xml).toContain("<c:f>'Review 2025'!$B$4:$B$6</c:f>");
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  expect(xml).toContain('<a:srgbClr val="1F4E78"/>');
  expect(xml).toMatch(/<c:barChart>.*stacked.*<\/c:barChart><c:lineChart>/);
  expect(xml.match(/<c:(cat|val)Ax>/g)).toEqual([
    "<c:catAx>",
    "<c:valAx>",
    "<c:catAx>",
    "<c:valAx>",
  ]);
  expect(all["xl/drawings/drawing1.xml"]).toContain('<xdr:ext cx="4572000" cy="2743200"/>');
});

test("ExcelJS reads the file as it was meant", async () => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(sampleBook(), { namespace: "CONTOSO" });
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Review 2025", "visible"],
    ["Data sheet", "hidden"],
  ]);
  const review = workbook.getWorksheet("Review 2025")!;
  expect(review.getCell("B4").value).toEqual({
    formula: '_xldudf_CONTOSO_TONS("Ingot",A4)',
    result: 21_340,
  });
  expect(review.getCell("C5").value).toMatchObject({ result: { error: "#N/A" } });
  expect(review.getCell("A8").value).toBe("=1+1");
  expect(review.getCell("B9").value).toEqual(new Date(Date.UTC(2025, 10, 1)));
  expect(review.getCell("C4").numFmt).toBe("0.0%");
  expect(review.getCell("C4").font).toMatchObject({ italic: true, color: { argb: "FFC00000" } });
  expect(review.getCell("B4").note).toBe("From customs.\nTwo lines.");
  expect(review.getCell("F2").dataValidation).toMatchObject({ type: "list" });
  expect(review.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3 });
  expect(review.pageSetup).toMatchObject({
    orientation: "landscape",
    printArea: "A1:H40",
    fitToPage: true,
  });
  expect(review.getColumn(1).width).toBe(20);
  expect(review).toHaveProperty("conditionalFormattings.length", 5);
  expect(workbook.getWorksheet("Data sheet")!.getTable("Sales")).toBeDefined();
  expect(workbook.definedNames.getRanges("Months").ranges).toEqual(["'Data sheet'!$A$2:$A$3"]);
});
