import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { maxColumns, parseAddress, type Box } from "../../model/address";
import { all, first, type XmlElement } from "../../server/read-xml";
import { typedFormula, type FormulaSetting } from "../formulas/stored-formula";
import type { CellContent, CellFile } from "../workbook-file";
import { cellTextOf } from "../xml/xml-text";
import type { StyleReader } from "./style-reader";
import { isSet } from "../xml/flag";

/** What the cells of all sheets share. */
export interface CellSource {
  styles: StyleReader;
  strings: readonly string[];
  formulas: FormulaSetting;
}

/** Larger spills are not believed. */
const largestSpill = 1_000_000;

/** Reads the cells of a sheet, with the values that its formulas had. */
export function readCells(sheet: XmlElement, source: CellSource): CellFile[] {
  const reader = new CellReader(source);
  all(sheet, "sheetData/row").forEach((row, i) => {
    const index = Number(row.attributes.r ?? i + 1) - 1;
    all(row, "c").forEach((cell, column) => reader.read(cell, index, column));
  });
  return reader.cells();
}

class CellReader {
  private readonly found = new Map<number, CellFile>();
  private readonly spills: Box[] = [];
  /** The formulas that others repeat at another place. */
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private readonly lexer = new LexerTreeBuilder();

  constructor(private readonly source: CellSource) {}

  read(cell: XmlElement, rowIndex: number, columnIndex: number): void {
    const { r, s } = cell.attributes;
    const place = r ? parseAddress(r) : null;
    const { row, column } = place ?? { row: rowIndex, column: columnIndex };
    const formula = this.formula(first(cell, "f"), row, column);
    const look = this.source.styles.look(s);
    const content = this.content(cell);
    if (content === null && formula === null && !look) return;
    const spill = formula === null ? null : this.spill(first(cell, "f"), row, column);
    this.found.set(row * maxColumns + column, {
      row,
      column,
      content,
      ...(formula !== null && { formula }),
      ...(spill && { spill: { rows: spill.rows, columns: spill.columns } }),
      ...(look && { look }),
    });
  }

  cells(): CellFile[] {
    for (const { row, column, rows, columns } of this.spills) {
      for (let i = row; i < row + rows; i++) {
        for (let j = column; j < column + columns; j++) this.markSpilled(i, j);
      }
    }
    return [...this.found.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  private markSpilled(row: number, column: number): void {
    const cell = this.found.get(row * maxColumns + column);
    if (cell && cell.formula === undefined) cell.spilled = true;
  }

  private content(cell: XmlElement): CellContent {
    const value = first(cell, "v")?.text;
    switch (cell.attributes.t) {
      case "s":
        return this.source.strings[Number(value ?? NaN)] ?? null;
      case "str":
        return value === undefined ? null : cellTextOf(value);
      case "inlineStr":
        return richText(first(cell, "is"));
      case "b":
        return value === undefined ? null : isSet(value.trim());
      case "e":
        return value === undefined ? null : { error: value.trim() };
      case "d":
        return value === undefined ? null : serialOf(value);
      default:
        return value === undefined || value.trim() === "" ? null : numberOf(value);
    }
  }

  private formula(f: XmlElement | undefined, row: number, column: number): string | null {
    if (!f || f.attributes.t === "dataTable") return null;
    const { t, si } = f.attributes;
    if (f.text !== "") {
      const formula = typedFormula(cellTextOf(f.text), this.source.formulas);
      if (t === "shared" && si !== undefined) this.shared.set(si, { formula, row, column });
      return formula;
    }
    const master = t === "shared" ? this.shared.get(si ?? "") : undefined;
    if (!master) return null;
    return this.lexer.moveFormulaRefOffset(
      master.formula,
      column - master.column,
      row - master.row
    );
  }

  private spill(f: XmlElement | undefined, row: number, column: number): Box | null {
    if (f?.attributes.t !== "array") return null;
    const box = parseAddress(f.attributes.ref ?? "");
    const size = box ? box.rows * box.columns : 0;
    if (!box || size < 2 || size > largestSpill) return null;
    if (box.row !== row || box.column !== column) return null;
    this.spills.push(box);
    return box;
  }
}

/** A text, without the looks of its pieces and without what is only there to be read aloud. */
export function richText(item: XmlElement | undefined): string {
  if (!item) return "";
  const own = all(item, "t").map(({ text }) => text);
  return cellTextOf([...own, ...all(item, "r/t").map(({ text }) => text)].join(""));
}

const numberOf = (text: string): CellContent => {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};

/** A day in ISO 8601, as some programs write it, as Excel's number. */
function serialOf(text: string): CellContent {
  const time = Date.parse(
    /[Z+]|T.*-/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`
  );
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
