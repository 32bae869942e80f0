import type { NoteState } from "../sheet-states";
import type { Workbook } from "../workbook";
import type { Worksheet } from "../worksheet";

/** A note with the sheet that it lies on. */
export interface PlacedNote {
  sheet: Worksheet;
  state: NoteState;
}

/** The notes or the comments of a sheet, or of all sheets in their order. */
export function placedNotes(
  book: Workbook,
  sheet: Worksheet | null,
  kind: NoteState["kind"]
): PlacedNote[] {
  return (sheet ? [sheet] : book.worksheets.items).flatMap((at) =>
    at.sheetState.notes
      .filter((state) => state.kind === kind)
      .map((state) => ({ sheet: at, state }))
  );
}

/** The note or comment of a cell. */
export const noteAt = (sheet: Worksheet, row: number, column: number): NoteState | undefined =>
  sheet.sheetState.notes.find((note) => note.row === row && note.column === column);

export function removeNote({ sheet, state }: PlacedNote): void {
  const { sheetState } = sheet;
  sheetState.notes = sheetState.notes.filter(
    ({ row, column }) => row !== state.row || column !== state.column
  );
  sheet.stateChanged();
}
