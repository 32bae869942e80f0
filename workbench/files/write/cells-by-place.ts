import { maxColumns } from "../../model/address";
import type { RangeState } from "../../model/sheet-states";
import type { CellFile, SheetFile } from "../workbook-file";

/** Finds the cells of a workbook by their place. */
export class CellsByPlace {
  private readonly sheets = new Map<string, Map<number, CellFile>>();

  constructor(sheets: readonly SheetFile[]) {
    for (const { id, cells } of sheets) {
      const byPlace = new Map(cells.map((cell) => [cell.row * maxColumns + cell.column, cell]));
      this.sheets.set(id, byPlace);
    }
  }

  at(sheetId: string, row: number, column: number): CellFile | undefined {
    return this.sheets.get(sheetId)?.get(row * maxColumns + column);
  }

  /** The cells of a range one after the other, undefined where there is nothing. */
  in({ sheetId, row, column, rows, columns }: RangeState): (CellFile | undefined)[] {
    const found: (CellFile | undefined)[] = [];
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) found.push(this.at(sheetId, row + i, column + j));
    }
    return found;
  }
}
