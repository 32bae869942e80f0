import fs from "node:fs";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { describeWorkbook } from "../../../workbench/files/describe-workbook";
import { openWorkbookFile } from "../../../workbench/files/open-workbook-file";
import { openWorkbook } from "../model/open-workbook";
const o = { namespace: "MG" };
test("review again", async () => {
  const f = await readXlsx(fs.readFileSync("/tmp/xf/review.xlsx"), o);
  const g = await readXlsx(await writeXlsx(f, o), o);
  expect(g).toEqual(f);
  const m = openWorkbook({}, openWorkbookFile(f));
  const d = describeWorkbook(m.book, f.documentSettings);
  expect(d.sheets.map((s) => ({ ...s, cells: 0 }))).toEqual(f.sheets.map((s) => ({ ...s, cells: 0 })));
  d.sheets.forEach((s, i) => expect(s.cells).toEqual(f.sheets[i].cells));
  const w = new ExcelJS.Workbook(); await w.xlsx.load(fs.readFileSync("/tmp/xf/review.xlsx") as never);
  console.log(w.worksheets.map((s) => [s.name, s.rowCount]), f.sheets.map((s) => [s.name, s.cells.length, s.state.charts.length, s.state.conditionalFormats.length, s.state.validations.length, s.state.notes.length]), f.styles.map((s) => s.name), f.names.map((n) => n.name + n.formula));
});
test("libreoffice's own", async () => {
  const f = await readXlsx(fs.readFileSync("/tmp/xf/lo/sample-values.xlsx"), o);
  console.log(JSON.stringify(f, null, 1).slice(0, 6000), JSON.stringify(f.sheets[0].state, null, 1).slice(0, 12000));
  const r = await readXlsx(fs.readFileSync("/tmp/xf/lo/review-v.xlsx"), o);
  const s = await readXlsx(fs.readFileSync("/tmp/xf/review-v.xlsx"), o);
  console.log(r.sheets.map((x) => [x.name, x.cells.length, x.state.charts.length, x.state.conditionalFormats.length, x.tables.length]));
  let diff = 0; s.sheets.forEach((a, i) => { const m = new Map(r.sheets[i].cells.map((c) => [c.row + "," + c.column, c])); for (const c of a.cells) { const q = m.get(c.row + "," + c.column); if (JSON.stringify(q?.content ?? null) !== JSON.stringify(c.content) && diff++ < 12) console.log(a.name, c, q); } }); console.log("diff", diff);
});
