import type { ValidationState } from "../sheet-states";
import type { Worksheet } from "../worksheet";

/** The rule about what may be typed into a cell; rows and columns from 0. */
export const validationAt = (
  { sheetState }: Worksheet,
  row: number,
  column: number
): ValidationState | null =>
  sheetState.validations.find(({ ranges }) =>
    ranges.some(
      (box) =>
        row >= box.row &&
        row < box.row + box.rows &&
        column >= box.column &&
        column < box.column + box.columns
    )
  ) ?? null;
