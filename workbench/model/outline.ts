import { RichApiError, invalidArgument } from "../protocol/host-object";
import type { OutlineState } from "./sheet-states";
import { hideColumns, hideRows } from "./hidden-lines";
import type { Worksheet } from "./worksheet";
import type { Box } from "./address";

/** Rows or columns that lie together. */
export interface Stretch {
  first: number;
  count: number;
}

/** Excel has seven levels of groups under the one of all that is not grouped. */
const mostLevels = 7;

type Side = keyof OutlineState;

const sides: Readonly<Record<string, Side>> = { ByRows: "rows", ByColumns: "columns" };

/** Which of the two is meant by Excel.GroupOption. */
export function sideOf(option: unknown, location: string): Side {
  const side = typeof option === "string" ? sides[option] : undefined;
  if (!side) throw invalidArgument(location);
  return side;
}

const stretchOf = (box: Box, side: Side): Stretch =>
  side === "rows" ? { first: box.row, count: box.rows } : { first: box.column, count: box.columns };

/** Puts the rows or columns of a box one level deeper ("Range.group"). */
export function group(sheet: Worksheet, box: Box, side: Side): void {
  change(sheet, box, side, 1);
}

/** Takes the rows or columns of a box one level up ("Range.ungroup"). */
export function ungroup(sheet: Worksheet, box: Box, side: Side): void {
  const { first, count } = stretchOf(box, side);
  const levels = levelsOf(sheet.sheetState.outline[side]);
  const isGrouped = [...levels.keys()].some((index) => index >= first && index < first + count);
  if (!isGrouped) throw new RichApiError("InvalidOperation", "There is nothing to ungroup.");
  change(sheet, box, side, -1);
}

function change(sheet: Worksheet, box: Box, side: Side, step: 1 | -1): void {
  sheet.requireWritable();
  const { outline } = sheet.sheetState;
  const levels = levelsOf(outline[side]);
  const { first, count } = stretchOf(box, side);
  const touched = step > 0 ? range(first, count) : [...levels.keys()];
  for (const index of touched) {
    if (index < first || index >= first + count) continue;
    const level = (levels.get(index) ?? 0) + step;
    if (level > mostLevels) {
      throw new RichApiError("InvalidOperation", "An outline has no more than eight levels.");
    }
    levels.set(index, level);
  }
  outline[side] = stretchesOf(levels);
  sheet.stateChanged();
}

/** Shows the groups up to a level and hides those below it; 0 leaves them ("Worksheet.showOutlineLevels"). */
export function showLevels(sheet: Worksheet, side: Side, shown: unknown): void {
  if (!Number.isInteger(shown) || Number(shown) < 0 || Number(shown) > mostLevels + 1) {
    throw invalidArgument("Worksheet.showOutlineLevels");
  }
  if (shown === 0) return;
  for (const [index, level] of levelsOf(sheet.sheetState.outline[side])) {
    hide(sheet, side, { first: index, count: 1 }, level >= Number(shown));
  }
}

/** Hides or shows the groups that lie in a box, or around it ("Range.hideGroupDetails"). */
export function showDetails(sheet: Worksheet, box: Box, side: Side, shown: boolean): void {
  const asked = stretchOf(box, side);
  const meant = sheet.sheetState.outline[side].filter(
    ({ first, count }) => first <= asked.first + asked.count && asked.first < first + count
  );
  for (const stretch of meant) hide(sheet, side, stretch, !shown);
}

function hide(sheet: Worksheet, side: Side, { first, count }: Stretch, hidden: boolean): void {
  sheet.requireWritable();
  const { engine, id } = sheet;
  if (side === "rows")
    hideRows(engine, id, { row: first, rows: count, column: 0, columns: 1 }, hidden);
  else hideColumns(engine, id, { row: 0, rows: 1, column: first, columns: count }, hidden);
}

/** How deep each grouped row or column lies: in how many stretches. */
function levelsOf(stretches: readonly Stretch[]): Map<number, number> {
  const levels = new Map<number, number>();
  for (const { first, count } of stretches) {
    for (const index of range(first, count)) levels.set(index, (levels.get(index) ?? 0) + 1);
  }
  return levels;
}

/** The fewest stretches that give each its level, the outer before the inner. */
function stretchesOf(levels: ReadonlyMap<number, number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (let level = 1; level <= mostLevels; level++) {
    const deep = [...levels].filter(([, own]) => own >= level).map(([index]) => index);
    let run: Stretch | null = null;
    for (const index of deep.sort((a, b) => a - b)) {
      if (run && run.first + run.count === index) run.count++;
      else stretches.push((run = { first: index, count: 1 }));
    }
  }
  return stretches;
}

const range = (first: number, count: number) => Array.from({ length: count }, (_, i) => first + i);
