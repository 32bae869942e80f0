import { generateRandomId } from "@univerjs/core";
import type { RangeState, SheetState } from "./sheet-states";

/** What the copy of a sheet has beside its cells: the same with ids of its own, its charts showing its own cells. */
export function copiedState(state: SheetState, from: string, to: string): SheetState {
  const copy = structuredClone(state);
  const moved = (range: RangeState): RangeState =>
    range.sheetId === from ? { ...range, sheetId: to } : range;
  for (const chart of copy.charts) {
    chart.id = generateRandomId();
    for (const series of chart.series) {
      series.values = moved(series.values);
      series.categories = series.categories && moved(series.categories);
      if (series.bubbleSizes) series.bubbleSizes = moved(series.bubbleSizes);
      if (typeof series.name !== "string") series.name = moved(series.name);
    }
  }
  for (const format of copy.conditionalFormats) format.id = generateRandomId();
  for (const note of copy.notes) {
    delete note.id;
    for (const reply of note.replies ?? []) reply.id = generateRandomId();
  }
  // A copied table has an id of its own, which is not known here.
  copy.filters = copy.filters.filter(({ table }) => table === null);
  return copy;
}
