import {
  CellValueType,
  numfmt,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { looksLikeDates } from "./date-format";
import { daysTo1904 } from "./days-from-1904";
import type { Engine } from "./engine";

/** What a cell holds, as Office.js speaks of it: an error is its text, nothing is "". */
export type Scalar = string | number | boolean;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

const errorText =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CYCLE!|ERROR!|GETTING_DATA)$/;

export const isErrorText = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("#") && errorText.test(value);

export const generalFormat = "General";

/** Reads the cells of one sheet. The engine keeps what a formula has spilled apart from what was entered. */
export class CellReading {
  private readonly matrix;
  private readonly spilled;

  constructor(
    private readonly engine: Engine,
    private readonly sheetId: string
  ) {
    this.matrix = engine.sheet(sheetId).getCellMatrix();
    this.spilled = engine.formulas.getArrayFormulaCellData()[engine.unitId]?.[sheetId] ?? {};
  }

  /** The cell as entered, without what a neighbour has spilled into it. */
  entered(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  private spilledAt(row: number, column: number): Nullable<ICellData> {
    return this.spilled[row]?.[column];
  }

  value(row: number, column: number): Scalar {
    const entered = scalarOf(this.entered(row, column));
    return entered === "" ? scalarOf(this.spilledAt(row, column)) : entered;
  }

  formulaText(row: number, column: number): string | null {
    const cell = this.entered(row, column);
    if (!cell?.f && !cell?.si) return null;
    if (cell.f && !cell.si) return cell.f;
    const { formulas, unitId } = this.engine;
    return formulas.getFormulaStringByCell(row, column, this.sheetId, unitId) ?? null;
  }

  style(row: number, column: number): IStyleData {
    const cell = this.entered(row, column);
    return (cell && this.engine.book.getStyles().getStyleByCell(cell)) ?? {};
  }

  numberFormat(row: number, column: number): string {
    const own = this.style(row, column).n?.pattern;
    if (own) return own;
    const spilled = this.spilledAt(row, column);
    const style = spilled && this.engine.book.getStyles().getStyleByCell(spilled);
    return style?.n?.pattern ?? generalFormat;
  }

  text(row: number, column: number): string {
    const value = this.value(row, column);
    if (value === "" || isErrorText(value)) return String(value);
    if (typeof value === "boolean") return String(value).toUpperCase();
    const format = this.numberFormat(row, column);
    if (typeof value === "string" && !format.includes("@")) return value;
    try {
      const isDay = this.engine.date1904 && typeof value === "number" && looksLikeDates(format);
      return numfmt.format(format, isDay ? value + daysTo1904 : value);
    } catch {
      // A format that Excel would have refused on entry: the value is shown plainly.
      return String(value);
    }
  }
}

export function scalarOf(cell: Nullable<ICellData>): Scalar {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) {
    return p?.body?.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n") ?? "";
  }
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || /^(1|true)$/i.test(String(v));
  if (t === CellValueType.NUMBER && typeof v === "string") return Number(v);
  return v;
}

export function valueTypeOf(value: Scalar): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}
