import type { ICellData } from "@univerjs/core";
import { HostObject, invalidArgument } from "../protocol/host-object";
import { CellReading } from "./cell-reading";
import type { Range } from "./range";
import { emptied } from "./typed-input";

/** What has become of a range: how many rows went, and how many different ones are left. */
class RemoveDuplicatesResult extends HostObject {
  readonly officeType = "RemoveDuplicatesResult";

  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number
  ) {
    super();
  }
}

/**
 * Takes rows out of the range whose texts in the given columns (from 0) stood in a row above; what follows within the
 * range moves up, cells below it stay ("Range.removeDuplicates"). What is shown counts, without regard to case.
 */
export function removeDuplicates(
  range: Range,
  columns: unknown,
  includesHeader = false
): RemoveDuplicatesResult {
  const inside = (index: unknown) =>
    Number.isInteger(index) && Number(index) >= 0 && Number(index) < range.columnCount;
  if (!Array.isArray(columns) || columns.length === 0 || !columns.every(inside)) {
    throw invalidArgument("Range.removeDuplicates");
  }
  const { worksheet, box } = range;
  worksheet.requireWritable();
  const cells = new CellReading(worksheet.engine, worksheet.id);
  const first = includesHeader ? 1 : 0;
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let i = first; i < box.rows; i++) {
    const texts = (columns as number[]).map((j) => cells.text(box.row + i, box.column + j));
    const key = JSON.stringify(texts.map((text) => text.toLowerCase()));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(i);
  }
  const removed = box.rows - first - kept.length;
  if (removed > 0) moveUp(range, first, kept, cells);
  return new RemoveDuplicatesResult(removed, kept.length);
}

/** Puts the kept rows one below the other; formulas go as they are written. */
function moveUp(range: Range, first: number, kept: readonly number[], cells: CellReading): void {
  const { worksheet, box } = range;
  const rows = kept.map((i) =>
    Array.from({ length: box.columns }, (_, j): ICellData => {
      const entered = cells.entered(box.row + i, box.column + j);
      const formula = cells.formulaText(box.row + i, box.column + j);
      return { ...emptied(), ...entered, ...(formula ? { f: formula, si: null } : {}) };
    })
  );
  const body = { ...box, row: box.row + first, rows: box.rows - first };
  worksheet.writing.write(worksheet.id, body, (i, j) => rows[i]?.[j] ?? { ...emptied(), s: null });
}
