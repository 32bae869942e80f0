import ExcelJS from "exceljs";
import JSZip from "jszip";
import { PackageReader } from "../../../workbench/files/read/package-reader";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { book, cell, sheet } from "./sample-book";

const bytesOf = async (zip: JSZip) =>
  zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });

/** A file written here, with one part of it changed. */
async function changed(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const cells = [cell("A1", 1), cell("A2", 2, { formula: "=A1+1" }), cell("A3", "text")];
  const zip = await JSZip.loadAsync(await writeXlsx(book([sheet("sheet-1", "Sheet1", { cells })])));
  const before = await zip.file(path)!.async("string");
  const after = change(before);
  expect(after).not.toBe(before);
  zip.file(path, after);
  return bytesOf(zip);
}

describe("a file of another program", () => {
  test("ExcelJS: cells, formats, shared formulas, names, a table, validations, notes", async () => {
    const workbook = new ExcelJS.Workbook();
    const made = workbook.addWorksheet("Made elsewhere", {
      views: [{ state: "frozen", ySplit: 1 }],
    });
    made.addTable({
      name: "Sales",
      ref: "A1",
      headerRow: true,
      style: { theme: "TableStyleMedium4", showRowStripes: true },
      columns: [{ name: "Month" }, { name: "Tons" }],
      rows: [
        [new Date(Date.UTC(2025, 10, 1)), 10],
        ["2025-12", 20],
      ],
    });
    made.getCell("D1").value = {
      formula: "B2*2",
      result: 20,
      shareType: "shared",
      ref: "D1:D3",
    } as never;
    made.getCell("D2").value = { sharedFormula: "D1", result: 40 };
    made.getCell("E1").value = {
      richText: [{ text: "rich " }, { text: "text", font: { bold: true } }],
    };
    made.getCell("E2").value = { error: "#REF!" } as never;
    made.getCell("E3").value = { formula: "_xlfn.XLOOKUP(1,A:A,B:B)", result: "found" };
    made.getCell("E4").value = true;
    made.getCell("E5").font = { color: { theme: 4 }, name: "Arial", size: 10 };
    made.getCell("E5").numFmt = "0.00%";
    made.getCell("E5").value = 0.5;
    made.getCell("E6").note = "A note";
    made.getCell("E7").dataValidation = { type: "list", allowBlank: true, formulae: ['"Yes,No"'] };
    workbook.definedNames.add("'Made elsewhere'!$B$2:$B$3", "Tons");
    const file = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [found] = file.sheets;
    const at = (row: number, column: number) =>
      found.cells.find((known) => known.row === row && known.column === column);
    expect(at(1, 0)).toMatchObject({ content: 45_962, look: { numberFormat: "m/d/yyyy" } });
    expect(at(0, 3)).toMatchObject({ content: 20, formula: "=B2*2" });
    expect(at(1, 3)).toMatchObject({ content: 40, formula: "=B3*2" });
    expect(at(0, 4)?.content).toBe("rich text");
    expect(at(1, 4)?.content).toEqual({ error: "#REF!" });
    expect(at(2, 4)).toMatchObject({ formula: "=XLOOKUP(1,A:A,B:B)", content: "found" });
    expect(at(3, 4)?.content).toBe(true);
    expect(at(4, 4)?.look).toEqual({
      fontName: "Arial",
      fontSize: 10,
      fontColor: "#4F81BD",
      numberFormat: "0.00%",
    });
    expect(found.frozen).toEqual({ rows: 1, columns: 0 });
    expect(found.tables[0]).toMatchObject({
      name: "Sales",
      columns: ["Month", "Tons"],
      bandedRows: true,
    });
    expect(found.state.notes).toMatchObject([{ row: 5, column: 4, text: "A note" }]);
    expect(found.state.validations).toMatchObject([{ type: "List", source: "Yes,No" }]);
    expect(file.names).toMatchObject([{ name: "Tons", formula: "='Made elsewhere'!$B$2:$B$3" }]);
  });

  test("inline texts, days in ISO 8601, and cells without addresses", async () => {
    const bytes = await changed("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        /<sheetData>.*<\/sheetData>/,
        '<sheetData><row><c t="inlineStr"><is><t>in</t><phoneticPr/></is></c><c><v>7</v></c><c t="d"><v>2025-11-01</v></c></row></sheetData>'
      )
    );
    expect((await readXlsx(bytes)).sheets[0].cells).toEqual([
      cell("A1", "in"),
      cell("B1", 7),
      cell("C1", 45_962),
    ]);
  });

  test("a spill of the size of the sheet is not believed", async () => {
    const bytes = await changed("xl/worksheets/sheet1.xml", (xml) =>
      xml.replace("<f>A1+1</f>", '<f t="array" ref="A2:XFD1048576">A1+1</f>')
    );
    const { cells } = (await readXlsx(bytes)).sheets[0];
    expect(cells[1]).toEqual(cell("A2", 2, { formula: "=A1+1" }));
  });
});

describe("what is refused, in a sentence", () => {
  const bytes = (...values: number[]) => Uint8Array.from(values);

  test.each<[string, Uint8Array, string]>([
    ["nothing", bytes(), "This is not an .xlsx file."],
    ["a text", new TextEncoder().encode("hello"), "This is not an .xlsx file."],
    ["an .xls file", bytes(0xd0, 0xcf, 0x11, 0xe0), "This is an old .xls file, or"],
  ])("%s", async (_, file, sentence) => {
    await expect(readXlsx(file)).rejects.toThrow(sentence);
  });

  test("a zip file of something else", async () => {
    const zip = new JSZip().file("word/document.xml", "<document/>");
    await expect(readXlsx(await bytesOf(zip))).rejects.toThrow("This is not an .xlsx file.");
  });

  test("a damaged part, by its name", async () => {
    const file = changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("</row>", ""));
    await expect(readXlsx(await file)).rejects.toThrow(
      /The file is damaged: xl\/worksheets\/sheet1.xml, line \d+/
    );
  });

  test("a workbook without sheets", async () => {
    const file = changed("xl/workbook.xml", (xml) => xml.replace(/<sheet .*?\/>/, ""));
    await expect(readXlsx(await file)).rejects.toThrow("There is no sheet in the file.");
  });

  test("a file that is small and comes to more than anybody needs", async () => {
    const packed = await changed("xl/sharedStrings.xml", () => `<sst>${"0".repeat(1 << 20)}</sst>`);
    expect(packed.length).toBeLessThan(20_000);
    const parts = await PackageReader.open(packed, 1 << 19);
    await expect(parts.xml("xl/styles.xml")).resolves.not.toBeNull();
    await expect(parts.xml("xl/sharedStrings.xml")).rejects.toThrow("The file is too large");
  });
});

test("entities of a document type are not expanded", async () => {
  const file = changed("xl/sharedStrings.xml", (xml) =>
    xml.replace("<sst", '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst').replace("text", "&a;")
  );
  const { cells } = (await readXlsx(await file)).sheets[0];
  expect(cells[2].content).toBe("&a;");
});
