import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";
import { boxOf, type Box, type Span } from "./address";
import { cellsMoved, type BoxShift } from "./box-shift";
import { heightOfRows, widthOfColumns } from "./cell-sizes";
import { shiftCharts } from "./charts/shifted-charts";
import type { Engine } from "./engine";
import { cellShifts, isWithinShift, lineShifts, moveCommands } from "./shift-commands";
import { renamedFormula, shiftedFormula } from "./shifted-formula";
import { shiftState, withFormulas } from "./shifted-state";
import type { StateStore } from "./state-store";

interface SheetParams {
  unitId: string;
  subUnitId: string;
}

/** Keeps what lies beside the cells in line with them, when cells change places or a sheet its name. */
export class StateWatch {
  /** Of rows or columns about to be removed: how much room they take, in points. */
  private room = 0;
  private oldName = "";
  /** A shift of cells under way: what the engine moves of it ends where its values end. Null once it is done. */
  private cellShift: { sheetId: string; shift: BoxShift | null } | null = null;

  constructor(
    private readonly engine: Engine,
    private readonly states: StateStore
  ) {
    engine.commands.beforeCommandExecuted((command) => this.prepare(command));
    engine.commands.onCommandExecuted((command) => this.hear(command));
  }

  private isOurs({ params }: Readonly<ICommandInfo<Partial<SheetParams>>>): boolean {
    return params?.unitId === this.engine.unitId;
  }

  private prepare(command: Readonly<ICommandInfo>): void {
    if (cellShifts[command.id]) {
      const { range } = (command.params ?? {}) as { range?: Span };
      const sheetId = this.engine.book.getActiveSheet().getSheetId();
      this.cellShift = range ? { sheetId, shift: cellShifts[command.id](boxOf(range)) } : null;
    } else if (moveCommands.has(command.id)) this.cellShift = null;
    if (!this.isOurs(command)) return;
    const { subUnitId } = command.params as SheetParams;
    if (command.id === SetWorksheetNameMutation.id) this.oldName = this.nameOf(subUnitId);
    if (command.id !== RemoveRowMutation.id && command.id !== RemoveColMutation.id) return;
    const box = boxOf((command.params as { range: Span }).range);
    this.room = this.roomOf(command.id, subUnitId, box);
  }

  private roomOf(id: string, sheetId: string, box: Box): number {
    const rows = id === InsertRowMutation.id || id === RemoveRowMutation.id;
    return rows
      ? heightOfRows(this.engine, sheetId, box.row, box.row + box.rows)
      : widthOfColumns(this.engine, sheetId, box.column, box.column + box.columns);
  }

  private hear(command: Readonly<ICommandInfo>): void {
    if (!this.isOurs(command)) return;
    const { id } = command;
    const { subUnitId } = command.params as SheetParams;
    if (id === SetWorksheetNameMutation.id) this.rename(subUnitId);
    else if (id === MoveRangeMutation.id) {
      const { from, to, fromRange, toRange } = command.params as IMoveRangeMutationParams;
      if (from.subUnitId !== to.subUnitId) return;
      if (this.cellShift?.sheetId !== from.subUnitId) {
        this.shift(from.subUnitId, cellsMoved(boxOf(fromRange), boxOf(toRange)));
      } else this.shiftCells();
    } else if (id === SetRangeValuesMutation.id) {
      // Where there are no values the engine moves nothing, but empties the new cells.
      if (isWithinShift(command)) this.shiftCells();
    } else if (lineShifts[id] && !isWithinShift(command)) {
      // What a shift of cells inserts by itself only makes the sheet larger, behind its last values.
      const box = boxOf((command.params as { range: Span }).range);
      const inserted = id === InsertRowMutation.id || id === InsertColMutation.id;
      const room = inserted ? this.roomOf(id, subUnitId, box) : -this.room;
      const vertical = id === InsertRowMutation.id || id === RemoveRowMutation.id;
      const at = vertical
        ? heightOfRows(this.engine, subUnitId, 0, box.row)
        : widthOfColumns(this.engine, subUnitId, 0, box.column);
      const { charts } = this.states.of(subUnitId);
      const moved = shiftCharts(charts, vertical, at, room);
      this.shift(subUnitId, lineShifts[id](box), moved);
    }
  }

  private shiftCells(): void {
    if (!this.cellShift?.shift) return;
    const { sheetId, shift } = this.cellShift;
    this.cellShift.shift = null;
    this.shift(sheetId, shift);
  }

  private shift(sheetId: string, box: BoxShift, ownChanged = false): void {
    const shifted = this.nameOf(sheetId);
    const formula = (text: string, homeId: string) =>
      shiftedFormula(text, this.nameOf(homeId), shifted, box);
    for (const [id, state] of this.states.entries) {
      const changed = shiftState(id, state, { sheetId, box, formula });
      if (changed || (ownChanged && id === sheetId)) this.states.changed(id);
    }
  }

  private rename(sheetId: string): void {
    const [before, after] = [this.oldName, this.nameOf(sheetId)];
    const turn = (text: string | null) => text && renamedFormula(text, before, after);
    for (const [id, state] of this.states.entries) {
      state.conditionalFormats = state.conditionalFormats.map((f) => withFormulas(f, turn));
      for (const rule of state.validations) {
        rule.source = turn(rule.source) ?? "";
        rule.formula1 = turn(rule.formula1);
        rule.formula2 = turn(rule.formula2);
      }
      this.states.changed(id);
    }
  }

  /** Empty for a sheet that is no more. */
  private nameOf(sheetId: string): string {
    return this.engine.book.getSheetBySheetId(sheetId)?.getName() ?? "";
  }
}
