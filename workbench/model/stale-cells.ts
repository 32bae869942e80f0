import type { CellMatrix } from "./engine";
import type { CellPlace } from "./formula-cells";
import { keyOf } from "./function-calls";

/** What a cell shows in place of its answer, and what ends that; being entered ends it in any case. */
interface Stale {
  error: "#BUSY!" | "#NAME?";
  until: "calculated" | "entered";
}

/**
 * Cells that go on showing an error although their formula has its answer, as strict hosts have them. The add-in reads it
 * in their values and texts; what is drawn in the grid, and what other formulas calculate with, is the answer.
 */
export class StaleCells {
  private readonly cells = new Map<string, Stale>();

  show(place: CellPlace, error: Stale["error"], until: Stale["until"]): void {
    this.cells.set(keyOf(place), { error, until });
  }

  at(place: CellPlace): Stale["error"] | null {
    return this.cells.size === 0 ? null : (this.cells.get(keyOf(place))?.error ?? null);
  }

  /** Whether a cell waits for a second calculation. */
  awaitsCalculation(place: CellPlace): boolean {
    return this.cells.get(keyOf(place))?.until === "calculated";
  }

  calculated(place: CellPlace): void {
    if (this.awaitsCalculation(place)) this.cells.delete(keyOf(place));
  }

  entered(sheetId: string, cells: CellMatrix): void {
    if (this.cells.size === 0) return;
    for (const row of Object.keys(cells).map(Number)) {
      for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
        this.cells.delete(keyOf({ sheetId, row, column }));
      }
    }
  }

  /** Rows, columns or cells of a sheet have changed places: nobody knows any more which ones they were. */
  moved(sheetId: string): void {
    for (const key of this.cells.keys()) if (key.startsWith(`${sheetId}!`)) this.cells.delete(key);
  }
}
