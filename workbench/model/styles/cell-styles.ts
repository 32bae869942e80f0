import type { ICellData, Nullable } from "@univerjs/core";
import { union, type Box } from "../address";
import type { CellWriting } from "../cell-writing";
import type { Engine } from "../engine";
import type { StyleState } from "../sheet-states";
import { cellLook } from "./style-look";

/** Which style a cell has; it lies with the cell in the engine and goes where the cell goes. */
export const styleNameOf = (cell: Nullable<ICellData>): string | null => {
  const name: unknown = cell?.custom?.style;
  return typeof name === "string" ? name : null;
};

/** What to write into a cell beside its look so that it has this style; null for Normal. */
export const styleMark = (name: string | null): Pick<ICellData, "custom"> => ({
  custom: name === null || name === "Normal" ? null : { style: name },
});

/** Gives cells the look and the name of a style. Parts that the style leaves alone stay as they are. */
export function applyStyle(
  writing: CellWriting,
  sheetId: string,
  box: Box,
  state: StyleState
): void {
  const s = state.name === "Normal" ? null : cellLook(state);
  writing.restyle(sheetId, box, () => ({ s, ...styleMark(state.name) }));
}

/** Brings the cells of a style to its new look. What a cell has that the old look did not give it, it keeps. */
export function restyleCells(
  engine: Engine,
  writing: CellWriting,
  before: StyleState,
  after: StyleState
): void {
  const [old, wanted] = [cellLook(before), cellLook(after)] as Record<string, unknown>[];
  const changed = Object.keys(wanted).filter((key) => !same(old[key], wanted[key]));
  if (changed.length === 0) return;
  const styles = engine.book.getStyles();
  changeCellsOf(engine, writing, before.name, (cell) => {
    const own = (styles.getStyleByCell(cell) ?? {}) as Record<string, unknown>;
    const s: Record<string, unknown> = {};
    for (const key of changed) if (same(own[key], old[key])) s[key] = wanted[key];
    return { s: s };
  });
}

/** Takes the name of a style off its cells, without changing how they look. */
export const unmarkCells = (engine: Engine, writing: CellWriting, name: string) =>
  changeCellsOf(engine, writing, name, () => styleMark(null));

/** One command for each sheet, whatever the number of its cells. */
function changeCellsOf(
  engine: Engine,
  writing: CellWriting,
  name: string,
  change: (cell: ICellData) => ICellData
): void {
  for (const sheet of engine.book.getSheets()) {
    const found = new Map<string, ICellData>();
    let around: Box | null = null;
    sheet.getCellMatrix().forValue((row, column, cell: Nullable<ICellData>) => {
      if (!cell || styleNameOf(cell)?.toLowerCase() !== name.toLowerCase()) return;
      const own = { row, column, rows: 1, columns: 1 };
      around = around ? union(around, own) : own;
      found.set(`${row},${column}`, change(cell));
    });
    if (!around) continue;
    const { row, column } = around as Box;
    writing.restyle(
      sheet.getSheetId(),
      around,
      (i, j) => found.get(`${row + i},${column + j}`) ?? null
    );
  }
}

/** Nothing, null and an empty object are the same look. */
const same = (a: unknown, b: unknown) => JSON.stringify(bare(a)) === JSON.stringify(bare(b));

function bare(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value ?? null;
  const fields = Object.entries(value)
    .map(([key, field]) => [key, bare(field)] as const)
    .filter(([, field]) => field !== null)
    .sort(([a], [b]) => a.localeCompare(b));
  return fields.length === 0 ? null : Object.fromEntries(fields);
}
