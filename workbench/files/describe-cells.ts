import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { CellReading, isErrorText, type Scalar } from "../model/cell-reading";
import type { Engine } from "../model/engine";
import { spillAt, spillsIn, type Spill } from "../model/spills";
import { usedBox } from "../model/used-range";
import { lookOf } from "./engine-look";
import type { CellContent, CellFile, CellLook } from "./workbook-file";

/** The cells of one sheet of the model that hold something or look like something. */
export function describeCells(engine: Engine, sheetId: string): CellFile[] {
  const reading = new CellReading(engine, sheetId);
  const looks = new Looks();
  const cells: CellFile[] = [];
  const spills = spillsOf(engine, sheetId);
  const anchors = new Map(spills.map((spill) => [placeKey(spill.row, spill.column), spill]));
  const spilled = spilledPlaces(spills);
  const describe = (row: number, column: number, cell: Nullable<ICellData>) => {
    const key = placeKey(row, column);
    const formula = reading.formulaText(row, column);
    const own = reading.style(row, column);
    const format = own.n ? own : { ...own, n: patternOf(reading, row, column) };
    const look = looks.of(spilled.has(key) || anchors.has(key) ? format : own, styleName(cell));
    const content = contentOf(reading.value(row, column), formula !== null || spilled.has(key));
    if (content === null && formula === null && !look) return;
    const spill = formula === null ? undefined : anchors.get(key);
    cells.push({
      row,
      column,
      content,
      ...(formula !== null && { formula }),
      ...(spill && { spill: { rows: spill.box.rows, columns: spill.box.columns } }),
      ...(spilled.has(key) && { spilled: true as const }),
      ...(look && { look }),
    });
    spilled.delete(key);
  };
  engine
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => describe(row, column, cell));
  // What has been spilled into cells of which the sheet itself knows nothing.
  for (const [row, column] of [...spilled.values()]) describe(row, column, null);
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

const placeKey = (row: number, column: number) => `${row},${column}`;

/** The spills that have found room. */
function spillsOf(engine: Engine, sheetId: string): Spill[] {
  const used = usedBox(engine, sheetId, true);
  if (!used) return [];
  return spillsIn(engine, sheetId, used).filter(({ row, column, box, blocked }) => {
    if (blocked || box.rows * box.columns === 1) return false;
    const live = spillAt(engine, sheetId, row, column);
    return live?.row === row && live.column === column;
  });
}

/** The cells that spills fill besides their own. */
function spilledPlaces(spills: readonly Spill[]): Map<string, [row: number, column: number]> {
  const places = new Map<string, [number, number]>();
  for (const { row, column, box } of spills) {
    for (let i = box.row; i < box.row + box.rows; i++) {
      for (let j = box.column; j < box.column + box.columns; j++) {
        if (i !== row || j !== column) places.set(placeKey(i, j), [i, j]);
      }
    }
  }
  return places;
}

/** A function may say how its answer is written; it holds where the cell does not say otherwise. */
function patternOf(reading: CellReading, row: number, column: number) {
  return { pattern: reading.numberFormat(row, column) };
}

/** An empty text is something only where a formula has put it. */
function contentOf(value: Scalar, calculated: boolean): CellContent {
  if (value === "") return calculated ? "" : null;
  return isErrorText(value) ? { error: value } : value;
}

function styleName(cell: Nullable<ICellData>): string | null {
  const name: unknown = cell?.custom?.style;
  return typeof name === "string" ? name : null;
}

/** One object for each look, however many cells have it. */
class Looks {
  private readonly known = new Map<string, CellLook | null>();

  of(style: IStyleData, name: string | null): CellLook | null {
    const key = JSON.stringify([style, name]);
    let look = this.known.get(key);
    if (look === undefined) {
      const found = lookOf(style, name);
      look = Object.keys(found).length > 0 ? found : null;
      this.known.set(key, look);
    }
    return look;
  }
}
