import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { PackageReader } from "../../../workbench/files/read/package-reader";
import { readXlsx } from "../../../workbench/files/read/read-xlsx";
import { writeXlsx } from "../../../workbench/files/write/write-xlsx";
import { book, cell, sheet } from "./sample-book";

/** A small file as it is written here. */
const small = () => {
  const cells = [cell("A1", 1), cell("A2", 2, { formula: "=A1+1" }), cell("A3", "text")];
  return writeXlsx(book([sheet("sheet-1", "Sheet1", { cells })]));
};

/** A file written here, with one part of it changed. */
async function changed(path: string, change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await small());
  const before = strFromU8(files[path]);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...files, [path]: strToU8(after) });
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
    ["nothing", bytes(), "This is not an .xlsx file, or"],
    ["a text", new TextEncoder().encode("hello"), "This is not an .xlsx file, or"],
    ["an .xls file", bytes(0xd0, 0xcf, 0x11, 0xe0), "This is an old .xls file, or"],
  ])("%s", async (_, file, sentence) => {
    await expect(readXlsx(file)).rejects.toThrow(sentence);
  });

  test("a zip file of something else", async () => {
    const zip = zipSync({ "word/document.xml": strToU8("<document/>") });
    await expect(readXlsx(zip)).rejects.toThrow("This is not an .xlsx file.");
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
    const parts = PackageReader.open(packed, 1 << 19);
    await expect(parts.xml("xl/styles.xml")).resolves.not.toBeNull();
    await expect(parts.xml("xl/sharedStrings.xml")).rejects.toThrow("The file is too large");
  });

  test("parts that are more together than anybody needs", async () => {
    const text = strToU8("0".repeat(1000));
    const parts = PackageReader.open(zipSync({ a: text, b: [text, { level: 0 }] }), 1999);
    await expect(parts.text("a")).resolves.toHaveLength(1000);
    await expect(parts.text("b")).rejects.toThrow("The file is too large");
  });

  test("more parts than anybody needs", () => {
    const parts = Array.from({ length: 20_001 }, (_, i) => [
      `${i}`,
      [new Uint8Array(), { level: 0 }] as const,
    ]);
    expect(() => PackageReader.open(zipSync(Object.fromEntries(parts)))).toThrow(
      "The file is too large"
    );
  });

  const cannot = "The file is damaged: a part of it cannot be unpacked.";
  /** A zip of one part, with bytes of what the directory says of it changed. */
  const lying = (level: 0 | 6, offset: number, ...bytes: number[]) => {
    const zip = zipSync({ part: [strToU8("text ".repeat(100)), { level }] });
    zip.set(bytes, zip.length - 22 - (46 + "part".length) + offset);
    return PackageReader.open(zip);
  };

  test.each([
    ["comes to more than it says", lying(6, 24, 243, 1)],
    ["comes to less than it says", lying(6, 24, 245, 1)],
    ["lies there as it is, and is not as long as it says", lying(0, 24, 243, 1)],
    ["is packed in a way that no .xlsx file is", lying(6, 10, 12)],
    ["is not whole", lying(6, 20, 5)],
  ])("a part that %s", async (_, parts) => {
    await expect(parts.text("part")).rejects.toThrow(cannot);
  });

  test("a part with a password", async () => {
    await expect(lying(6, 8, 1).text("part")).rejects.toThrow("has a password");
  });

  test("a file that was cut off, wherever", async () => {
    const whole = await small();
    for (let length = whole.length - 1; length > 0; length -= 97)
      await expect(readXlsx(whole.subarray(0, length))).rejects.toThrow("not a whole one");
  });

  test("a file with any one byte changed is refused in a sentence, or read", async () => {
    const whole = await small();
    for (let at = 0; at < whole.length; at += 31) {
      const bytes = whole.slice();
      bytes[at] ^= 0xff;
      const error = await readXlsx(bytes).then(
        () => null,
        (reason: Error) => reason.message
      );
      if (error !== null) expect(error).toMatch(/^(The|This|There|A part)\b.*\.$/);
    }
  });
});

test("a comment behind a zip does not matter", async () => {
  const whole = await small();
  const commented = new Uint8Array(whole.length + 300);
  commented.set(whole);
  commented[whole.length - 2] = 300 & 0xff;
  commented[whole.length - 1] = 300 >> 8;
  expect(await readXlsx(commented)).toEqual(await readXlsx(whole));
});

test("entities of a document type are not expanded", async () => {
  const file = changed("xl/sharedStrings.xml", (xml) =>
    xml.replace("<sst", '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst').replace("text", "&a;")
  );
  const { cells } = (await readXlsx(await file)).sheets[0];
  expect(cells[2].content).toBe("&a;");
});
