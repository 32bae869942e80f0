import { RedoCommand, UndoCommand, type ICommandInfo } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveRangeCommand,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import type { Box } from "./address";
import {
  cellsInserted,
  cellsRemoved,
  columnsInserted,
  columnsRemoved,
  rowsInserted,
  rowsRemoved,
  type BoxShift,
} from "./box-shift";

/** Rows and columns that come and go, by the command of the engine. */
export const lineShifts: Readonly<Record<string, (box: Box) => BoxShift>> = {
  [InsertRowMutation.id]: ({ row, rows }) => rowsInserted(row, rows),
  [RemoveRowMutation.id]: ({ row, rows }) => rowsRemoved(row, rows),
  [InsertColMutation.id]: ({ column, columns }) => columnsInserted(column, columns),
  [RemoveColMutation.id]: ({ column, columns }) => columnsRemoved(column, columns),
};

/** Cells that are put in or taken away between others. */
export const cellShifts: Readonly<Record<string, (box: Box) => BoxShift>> = {
  [InsertRangeMoveDownCommand.id]: (box) => cellsInserted(box, true),
  [InsertRangeMoveRightCommand.id]: (box) => cellsInserted(box, false),
  [DeleteRangeMoveUpCommand.id]: (box) => cellsRemoved(box, true),
  [DeleteRangeMoveLeftCommand.id]: (box) => cellsRemoved(box, false),
};

/** What moves cells without making room for others. */
export const moveCommands: ReadonlySet<string> = new Set([
  MoveRangeCommand.id,
  UndoCommand.id,
  RedoCommand.id,
]);

/** Whether a change is a part of a shift of cells. */
export const isWithinShift = ({ params }: Readonly<ICommandInfo<{ trigger?: string }>>) =>
  cellShifts[params?.trigger ?? ""] !== undefined;
