import type { ICellData, Nullable } from "@univerjs/core";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { CellMatrix, Engine } from "./engine";

type Results = Record<string, Record<string, CellMatrix | undefined> | undefined>;

/**
 * A number format that comes with the answer of a custom function belongs to the value, not to the cell ("Excel data
 * types core concepts": it travels with the value). The engine makes it the cell's own for good; here the cell remembers
 * where its format is from, and gives it up with the value.
 */
export class AnswerFormats {
  private coming: [string, CellMatrix][] = [];

  constructor(
    private readonly engine: Engine,
    private readonly isAnswer: (formula: string) => boolean
  ) {
    engine.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id) return;
      const results = resultsIn(engine, params);
      this.giveUp(results);
      this.notice(results);
    });
    engine.commands.onCommandExecuted(({ id, params }, options) => {
      if (id === SetFormulaCalculationResultMutation.id) this.remember();
      else if (id === SetRangeValuesMutation.id) {
        const { fromFormula } = (options ?? {}) as { fromFormula?: boolean };
        const { unitId, subUnitId, cellValue } = params as Written;
        if (unitId !== engine.unitId || fromFormula || !cellValue) return;
        this.giveUp([[subUnitId, cellValue]], (cell) => "v" in cell || "f" in cell);
      }
    });
  }

  /** Cells whose format is that of an answer lose it, unless the next answer brings the same. */
  private giveUp(written: Iterable<[string, CellMatrix]>, isMeant = (_: ICellData) => true): void {
    this.change(written, (cell, entered) => {
      const from = formatOfAnswer(entered);
      if (from === undefined || !isMeant(cell) || patternOf(this.engine, cell) === from)
        return null;
      const isOwn = patternOf(this.engine, entered) !== from;
      const custom = { ...entered?.custom, answerFormat: undefined };
      return isOwn ? { custom } : { s: { n: null }, custom };
    });
  }

  /** Which cells are about to get their format from an answer: those that have none of their own. */
  private notice(results: Iterable<[string, CellMatrix]>): void {
    this.coming = [];
    for (const [sheetId, cells] of results) {
      const noticed: CellMatrix = {};
      this.eachChanged(sheetId, cells, (cell, entered, row, column) => {
        const format = patternOf(this.engine, cell);
        if (format === undefined || patternOf(this.engine, entered) !== undefined) return;
        if (!this.isAnswer(entered?.f ?? "")) return;
        (noticed[row] ??= {})[column] = { custom: { ...entered?.custom, answerFormat: format } };
      });
      this.coming.push([sheetId, noticed]);
    }
  }

  private remember(): void {
    this.change(this.coming.splice(0), (cell) => cell);
  }

  private change(
    written: Iterable<[string, CellMatrix]>,
    next: (cell: ICellData, entered: Nullable<ICellData>) => ICellData | null
  ): void {
    const { engine } = this;
    for (const [subUnitId, cells] of written) {
      const cellValue: CellMatrix = {};
      this.eachChanged(subUnitId, cells, (cell, entered, row, column) => {
        const changed = next(cell, entered);
        if (changed) (cellValue[row] ??= {})[column] = changed;
      });
      if (Object.keys(cellValue).length === 0) continue;
      const params = { unitId: engine.unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
      engine.run(SetRangeValuesMutation.id, params, { onlyLocal: true, fromFormula: true });
    }
  }

  private eachChanged(
    sheetId: string,
    cells: CellMatrix,
    visit: (cell: ICellData, entered: Nullable<ICellData>, row: number, column: number) => void
  ): void {
    const matrix = this.engine.book.getSheetBySheetId(sheetId)?.getCellMatrix();
    if (!matrix) return;
    for (const row of Object.keys(cells).map(Number)) {
      for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
        const cell = cells[row][column];
        if (cell) visit(cell, matrix.getValue(row, column), row, column);
      }
    }
  }
}

interface Written {
  unitId: string;
  subUnitId: string;
  cellValue?: CellMatrix;
}

function resultsIn(engine: Engine, params: object | undefined): [string, CellMatrix][] {
  const { unitData = {} } = (params ?? {}) as { unitData?: Results };
  return Object.entries(unitData[engine.unitId] ?? {}).flatMap(([sheetId, cells]) =>
    cells ? [[sheetId, cells] satisfies [string, CellMatrix]] : []
  );
}

const formatOfAnswer = (cell: Nullable<ICellData>) =>
  cell?.custom?.answerFormat as string | undefined;

const patternOf = ({ book }: Engine, cell: Nullable<ICellData>): string | undefined =>
  (cell && book.getStyles().getStyleByCell(cell))?.n?.pattern;
