import { writeXlsx, type WriteOptions } from "../../../workbench/files/write/write-xlsx";
import type { WorkbookFile } from "../../../workbench/files/workbook-file";
import { printed, printInLibreOffice, unlessMissing as title } from "../../print-in-libreoffice";
import { book, cell, sampleBook, sheet } from "./sample-book";

/*
 * A second program opens what is written here: LibreOffice prints it, and the figures on paper must be those of our
 * cells. It does not know the functions of an add-in, so it must show what they came to.
 */

/** What LibreOffice prints of a workbook, line by line. */
async function paper(file: WorkbookFile, options: WriteOptions = {}): Promise<string> {
  return printInLibreOffice(await writeXlsx(file, { namespace: "CONTOSO", ...options }));
}

const patience = 90_000;

printed(
  `${title}LibreOffice shows the values that formulas had, those of unknown functions too`,
  async () => {
    const cells = [
      cell("A1", "scalar"),
      cell("B1", 22_218, { formula: '=CONTOSO.TONS("Ingot")', look: { numberFormat: "#,##0" } }),
      cell("A2", "rate"),
      cell("B2", 0.6121, { formula: "=CONTOSO.RATE(B1)", look: { numberFormat: "0.0%" } }),
      cell("A3", "text"),
      cell("B3", "up 61.2 %", { formula: "=CONTOSO.WORDS()" }),
      cell("A4", "nested"),
      cell("B4", 44_436, { formula: "=SUM(CONTOSO.TONS(),CONTOSO.TONS())" }),
      // Values that calculating would change: they show that nothing is calculated on opening.
      cell("A5", "kept"),
      cell("B5", 4711, { formula: "=1+1" }),
      cell("B6", "kept text", { formula: '=TEXTJOIN(",",TRUE,"a")' }),
    ];
    const text = await paper(book([sheet("sheet-1", "Sheet1", { cells })]));
    expect(text).toMatch(/scalar +22,218/);
    expect(text).toMatch(/rate +61\.2%/);
    expect(text).toMatch(/text +up 61\.2 %/);
    expect(text).toMatch(/nested +44436/);
    expect(text).toMatch(/kept +4711/);
    expect(text).toContain("kept text");
    expect(text).not.toContain("#NAME?");
  },
  patience
);

printed(
  `${title}spills and errors of unknown functions, which LibreOffice calculates, are kept as values for it`,
  async () => {
    const file = sampleBook();
    expect(await paper(file)).toContain("#NAME?");
    const text = await paper(file, { customFunctions: "values" });
    expect(text).not.toContain("#NAME?");
    expect(text).toMatch(/Ingot +50%[^]*Powder +7/);
    expect(text).toMatch(/2025-09 +21,340/);
  },
  patience
);

printed(
  `${title}LibreOffice prints the page as it was set up, with the chart`,
  async () => {
    const text = await paper(sampleBook(), { customFunctions: "values" });
    expect(text.split("\n")[0].trim()).toBe("R&D Review 2025");
    expect(text).toContain("Page 1 of 1");
    expect(text).toMatch(/=1\+1 +\+49 30 +@home +spaces at the ends/);
    // Of the chart: its title, the title and the ends of its axis, its legend, a label.
    for (const part of ["Tons & <shares>", "30,000", "tons", "Rate", "22,218"]) {
      expect(text).toContain(part);
    }
    // The hidden sheet is not printed.
    expect(text).not.toContain("Amount, t");
  },
  patience
);
