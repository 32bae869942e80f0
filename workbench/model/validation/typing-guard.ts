import {
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { RichApiError } from "../../protocol/host-object";
import { scalarOf, type Scalar } from "../cell-reading";
import type { CellMatrix } from "../engine";
import type { ValidationState } from "../sheet-states";
import type { Workbook } from "../workbook";
import { isAllowed } from "./valid-values";
import { validationAt } from "./validation-at";

interface Write {
  unitId: string;
  subUnitId: string;
  cellValue?: CellMatrix;
}

/** What is said when something is typed that is not allowed. */
export type Refusal = Pick<ValidationState["error"], "style" | "title" | "message">;

const standardMessage =
  "This value doesn't match the data validation restrictions defined for this cell.";

/**
 * Holds what a person types into a cell to its data validation. As in Excel, what an add-in writes and what is pasted
 * over several cells is not held to it.
 */
export class TypingGuard {
  /** Told when something has been refused, or only warned of. */
  onRefusal: (refusal: Refusal) => void = () => {};

  constructor(private readonly book: Workbook) {
    const { commands } = book.engine;
    commands.beforeCommandExecuted((command, options) => this.judge(command, options));
  }

  private judge(
    { id, params }: Readonly<ICommandInfo>,
    options?: IExecutionOptions & { fromFormula?: boolean }
  ): void {
    const { engine } = this.book;
    if (id !== SetRangeValuesMutation.id || options?.fromFormula || engine.acting) return;
    const { unitId, subUnitId, cellValue } = params as Write;
    const typed = unitId === engine.unitId ? singleEntry(cellValue) : null;
    if (!typed) return;
    const sheet = this.book.worksheets.byId(subUnitId);
    const rule = validationAt(sheet, typed.row, typed.column);
    if (!rule?.error.show || this.allows(rule, subUnitId, typed)) return;
    const { style, title, message } = rule.error;
    this.onRefusal({ style, title, message: message || standardMessage });
    if (style === "Stop") throw new CustomCommandExecutionError("Refused by data validation.");
  }

  private allows(
    rule: ValidationState,
    sheetId: string,
    { row, column, value }: { row: number; column: number; value: Scalar }
  ): boolean {
    try {
      return isAllowed(this.book.worksheets.byId(sheetId).getCell(row, column), rule, value);
    } catch (error) {
      // Rules that are not evaluated here let everything pass.
      if (error instanceof RichApiError) return true;
      throw error;
    }
  }
}

/** The one cell into which a value, not a formula, is written; null for anything else. Clearing a cell is no entry. */
function singleEntry(
  cells: CellMatrix | undefined
): { row: number; column: number; value: Scalar } | null {
  const rows = Object.entries((cells ?? {}) as Record<number, CellMatrix[number]>);
  if (rows.length !== 1) return null;
  const [row, entries] = rows[0];
  const written = Object.entries(entries as Record<number, Nullable<ICellData>>);
  if (written.length !== 1) return null;
  const [column, cell] = written[0];
  if (!cell || cell.f || cell.si || !("v" in cell || "p" in cell)) return null;
  const value = scalarOf(cell);
  return value === "" ? null : { row: Number(row), column: Number(column), value };
}
