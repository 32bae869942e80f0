import { intersection } from "./address";
import { formulaPlaces } from "./formula-cells";
import { rangesNamed } from "./formula-references";
import type { Range } from "./range";
import { WorkbookRangeAreas } from "./workbook-range-areas";

/** The ranges that formulas in these ranges name, each once; null when there are none ("Range.getDirectPrecedents"). */
export function directPrecedents(of: readonly Range[]): WorkbookRangeAreas | null {
  const [{ worksheet }] = of;
  const { engine, worksheets } = worksheet.book;
  const found = new Map<string, Range>();
  formulaPlaces(engine, (formula, { sheetId, row, column }) => {
    if (of.some((range) => holds(range, sheetId, row, column))) {
      for (const range of rangesNamed(worksheets.byId(sheetId), formula))
        found.set(range.address, range);
    }
    return false;
  });
  return found.size > 0 ? new WorkbookRangeAreas([...found.values()]) : null;
}

/** The cells whose formulas name cells of these ranges; null when there are none ("Range.getDirectDependents"). */
export function directDependents(of: readonly Range[]): WorkbookRangeAreas | null {
  const [{ worksheet }] = of;
  const { engine, worksheets } = worksheet.book;
  const places = formulaPlaces(engine, (formula, { sheetId }) =>
    rangesNamed(worksheets.byId(sheetId), formula).some((named) =>
      of.some((range) => named.worksheet === range.worksheet && intersection(named.box, range.box))
    )
  );
  const ranges = places.map(({ sheetId, row, column }) =>
    worksheets.byId(sheetId).getCell(row, column)
  );
  return ranges.length > 0 ? new WorkbookRangeAreas(ranges) : null;
}

/** All that is reached in any number of steps; a circle of formulas is walked once. */
export function reachedFrom(
  start: Range,
  step: (of: readonly Range[]) => WorkbookRangeAreas | null
): WorkbookRangeAreas | null {
  const reached = new Map<string, Range>();
  for (let front: readonly Range[] = [start]; front.length > 0;) {
    const next = step(front)?.ranges.items ?? [];
    front = next.filter(({ address }) => !reached.has(address));
    for (const range of front) reached.set(range.address, range);
  }
  return reached.size > 0 ? new WorkbookRangeAreas([...reached.values()]) : null;
}

const holds = ({ worksheet, box }: Range, sheetId: string, row: number, column: number) =>
  worksheet.id === sheetId && intersection(box, { row, column, rows: 1, columns: 1 }) !== null;
