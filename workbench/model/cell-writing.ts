import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { ICellData } from "@univerjs/core";
import { RichApiError } from "../protocol/host-object";
import { spanOf, type Box } from "./address";
import { CellReading } from "./cell-reading";
import type { CellMatrix, Engine } from "./engine";
import type { Recalculation } from "./recalculation";
import { spillsIn } from "./spills";
import { emptied, typedCell, typedFormat } from "./typed-input";

/** Writes cells in bulk: one command of the engine for a whole rectangle. */
export class CellWriting {
  constructor(
    private readonly engine: Engine,
    private readonly recalculation: Recalculation
  ) {}

  /** Enters values or formulas; a scalar goes into every cell, null leaves a cell as it is. */
  enter(sheetId: string, box: Box, values: unknown): void {
    const cells = new CellReading(this.engine, sheetId);
    const { functions, date1904 } = this.engine;
    this.write(sheetId, box, (i, j) => {
      const { row, column } = box;
      const value = cellOf(values, box, i, j);
      const format = cells.style(row + i, column + j).n?.pattern ?? "General";
      return typedCell(value, format, { functions, date1904 });
    });
  }

  clear(sheetId: string, box: Box): void {
    const clipped = this.clip(sheetId, box);
    if (clipped) this.write(sheetId, clipped, emptied);
  }

  /** One format in brackets is taken for all cells, as Microsoft's own samples write it. */
  format(sheetId: string, box: Box, formats: unknown): void {
    const rows = formats as unknown[][];
    const isOne = Array.isArray(formats) && rows.length === 1 && Array.isArray(rows[0]);
    const given = isOne && rows[0].length === 1 ? rows[0][0] : formats;
    this.restyle(sheetId, box, (i, j) => typedFormat(cellOf(given, box, i, j)));
  }

  /** Changes styles only: nothing is calculated. */
  restyle(sheetId: string, box: Box, styleAt: (i: number, j: number) => ICellData | null): void {
    const clipped = this.clip(sheetId, box) ?? box;
    this.engine.ensureSize(sheetId, clipped);
    const cellValue = matrixOf(clipped, styleAt);
    const place = { unitId: this.engine.unitId, subUnitId: sheetId };
    this.engine.run(SetRangeValuesMutation.id, {
      ...place,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  /** Puts whole cells, in the engine's form. */
  write(sheetId: string, box: Box, cellAt: (i: number, j: number) => ICellData | null): void {
    this.engine.ensureSize(sheetId, box);
    const cellValue = matrixOf(box, cellAt);
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, cellValue };
    if (this.touchesFormulas(sheetId, box, cellValue)) {
      this.engine.run(SetRangeValuesMutation.id, params, { fromModel: true });
      return;
    }
    // Plain values over plain values: what the engine does about formulas on every write costs a walk through the whole
    // workbook, and its hundred milliseconds of delay. Neither is needed: only the dependents are calculated.
    this.engine.run(SetRangeValuesMutation.id, params, { onlyLocal: true, fromModel: true });
    this.recalculation.mark([{ unitId: this.engine.unitId, sheetId, range: spanOf(box) }]);
  }

  private touchesFormulas(sheetId: string, box: Box, written: CellMatrix): boolean {
    if (spillsIn(this.engine, sheetId, box).length > 0) return true;
    const matrix = this.engine.sheet(sheetId).getCellMatrix();
    for (const row of Object.keys(written).map(Number)) {
      for (const column of Object.keys(written[row]).map(Number)) {
        const old = matrix.getValue(row, column);
        if (written[row][column]?.f || old?.f || old?.si) return true;
      }
    }
    return false;
  }

  /** A whole column ends where the engine's sheet ends. */
  private clip(sheetId: string, box: Box): Box | null {
    const sheet = this.engine.sheet(sheetId);
    const rows = Math.min(box.rows, sheet.getRowCount() - box.row);
    const columns = Math.min(box.columns, sheet.getColumnCount() - box.column);
    return rows > 0 && columns > 0 ? { ...box, rows, columns } : null;
  }
}

function matrixOf(box: Box, cellAt: (i: number, j: number) => ICellData | null): CellMatrix {
  const matrix: CellMatrix = {};
  for (let i = 0; i < box.rows; i++) {
    const row: CellMatrix[number] = {};
    for (let j = 0; j < box.columns; j++) {
      const cell = cellAt(i, j);
      if (cell) row[box.column + j] = cell;
    }
    matrix[box.row + i] = row;
  }
  return matrix;
}

/** The value for one cell: of a grid of the same shape, or the same for all. */
function cellOf(values: unknown, box: Box, i: number, j: number): unknown {
  if (!Array.isArray(values)) return values;
  const row: unknown = values[i];
  if (values.length !== box.rows || !Array.isArray(row) || row.length !== box.columns) {
    throw new RichApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
    );
  }
  return row[j];
}
