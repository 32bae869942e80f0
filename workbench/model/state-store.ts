import { newSheetState } from "./new-sheet-state";
import type { SheetState } from "./sheet-states";

type Listener = (sheetId: string) => void;

/**
 * Keeps what lies beside the cells of every sheet, by the id of the sheet, and tells the page when it has changed. A
 * deleted sheet keeps its state, for its deletion may be undone.
 */
export class StateStore {
  private readonly states = new Map<string, SheetState>();
  private readonly listeners: Listener[] = [];

  /** The state of a sheet: the live object, not a copy. Whoever changes it says so by `changed`. */
  of(sheetId: string): SheetState {
    let state = this.states.get(sheetId);
    if (!state) this.states.set(sheetId, (state = newSheetState()));
    return state;
  }

  /** Every state there is, by the id of its sheet. */
  get entries(): IterableIterator<[string, SheetState]> {
    return this.states.entries();
  }

  /** Puts a state in place of what was there; parts that an older file does not have are those of a new sheet. */
  restore(sheetId: string, state: Partial<SheetState>): void {
    this.states.set(sheetId, { ...newSheetState(), ...structuredClone(state) });
    this.changed(sheetId);
  }

  changed(sheetId: string): void {
    for (const listener of this.listeners) listener(sheetId);
  }

  /** The listener is called at once after each change of a sheet's state, with the id of the sheet. */
  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }
}
