import {
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { boxOf, intersection, type Box, type Span } from "./address";
import { eventTypes, type Announcements, type ChangeType } from "./announcements";
import { CellReading, type Scalar } from "./cell-reading";
import type { CellMatrix } from "./engine";
import { followColumns, type ColumnChange } from "./followed-tables";
import { loseSheet, loseTable } from "./lost-references";
import { isWithinShift } from "./shift-commands";
import type { Workbook } from "./workbook";

interface SheetParams {
  unitId: string;
  subUnitId: string;
}

interface ValueParams extends SheetParams {
  cellValue?: CellMatrix;
}

interface Options extends IExecutionOptions {
  fromFormula?: boolean;
  fromModel?: boolean;
  applyFormulaCalculationResult?: boolean;
}

const shifts: Readonly<Record<string, ChangeType>> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

const moves: ReadonlySet<string> = new Set([
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
]);

/** Watches the engine's commands: what a person does at the grid is heard of here, as is what the add-in has done. */
export class EngineWatch {
  private before: { key: string; value: Scalar } | null = null;
  /** Columns of tables that are about to go with their columns of the sheet. */
  private losing: ColumnChange[] = [];
  private lostSheet = "";
  private active: string;

  constructor(
    private readonly book: Workbook,
    private readonly announcements: Announcements
  ) {
    const { engine } = book;
    this.active = engine.book.getActiveSheet().getSheetId();
    engine.commands.beforeCommandExecuted((command, options) => this.prepare(command, options));
    engine.commands.onCommandExecuted((command, options) => this.hear(command, options));
    this.watchTables();
  }

  private isEdit(command: Readonly<ICommandInfo>, options?: Options): boolean {
    const isWrite = command.id === SetRangeValuesMutation.id && !options?.fromFormula;
    return isWrite && (command.params as SheetParams).unitId === this.book.engine.unitId;
  }

  /** Before a write: a protected sheet refuses it, and of a single cell the old value is kept. */
  private prepare(command: Readonly<ICommandInfo>, options?: Options): void {
    if (command.id === RemoveColByRangeCommand.id) {
      const { subUnitId, range } = command.params as SheetParams & { range: Span };
      const { items } = this.book.worksheets.byId(subUnitId).tables;
      this.losing = items.map((table) => table.withoutColumns(boxOf(range)));
    }
    if (command.id === RemoveSheetMutation.id) {
      const { subUnitId } = command.params as SheetParams;
      this.lostSheet = this.book.engine.book.getSheetBySheetId(subUnitId)?.getName() ?? "";
    }
    if (!this.isEdit(command, options)) return;
    const { subUnitId, cellValue } = command.params as ValueParams;
    const sheet = this.book.worksheets.byId(subUnitId);
    if (sheet.protection.protected && !this.book.engine.acting) {
      throw new CustomCommandExecutionError("The sheet is protected.");
    }
    const box = contentBox(cellValue);
    if (!box || box.rows * box.columns > 1) return;
    const value = new CellReading(this.book.engine, subUnitId).value(box.row, box.column);
    this.before = { key: `${subUnitId}!${box.row},${box.column}`, value };
  }

  private hear(command: Readonly<ICommandInfo>, options?: Options): void {
    const { id } = command;
    const params = (command.params ?? {}) as SheetParams;
    if (params.unitId !== undefined && params.unitId !== this.book.engine.unitId) return;
    if (id === SetRangeValuesMutation.id) this.hearValues(command, options);
    else if (shifts[id]) this.hearShift(shifts[id], params as SheetParams & { range: Span });
    else if (id === RemoveColByRangeCommand.id) {
      // The engine puts formulas back as it has read them before; only now it is done with them.
      for (const change of this.losing.splice(0)) followColumns(this.book.engine, change);
    } else if (id === InsertColByRangeCommand.id) {
      // The engine makes up names for the columns of tables when one is inserted in or before them, in wrong places.
      const { tables } = this.book.worksheets.byId(params.subUnitId);
      for (const table of tables.items) table.readHeaders(true);
    } else if (moves.has(id)) this.book.cellsMoved(params.subUnitId);
    else if (id === SetSelectionsOperation.id) this.hearSelection(params.subUnitId);
    else if (id === SetWorksheetActiveOperation.id) this.hearActivation(params.subUnitId);
    else if (id === InsertSheetMutation.id) {
      const { sheet } = command.params as { sheet: { id: string } };
      this.tell(eventTypes.worksheetAdded, "Workbook", { worksheetId: sheet.id, source: "Local" });
    } else if (id === RemoveSheetMutation.id) {
      this.book.cellsMoved(params.subUnitId);
      loseSheet(this.book.engine, this.book.recalculation, this.lostSheet);
      const payload = { worksheetId: params.subUnitId, source: "Local" };
      this.tell(eventTypes.worksheetDeleted, "Workbook", payload);
      this.hearActivation(this.book.worksheets.getActiveWorksheet().id);
    } else if (id === SetWorksheetNameMutation.id) {
      const nameAfter = this.book.worksheets.byId(params.subUnitId).name;
      const payload = { worksheetId: params.subUnitId, nameAfter, source: "Local" };
      this.tell(eventTypes.worksheetNameChanged, params.subUnitId, payload);
    }
  }

  private tell(type: number, target: string, payload: Record<string, unknown>): void {
    this.announcements.tell(type, target, payload);
  }

  private hearValues(command: Readonly<ICommandInfo>, options?: Options): void {
    const { subUnitId, cellValue } = command.params as ValueParams;
    if (options?.applyFormulaCalculationResult) {
      const payload = { worksheetId: subUnitId, address: "" };
      this.tell(eventTypes.worksheetCalculated, subUnitId, payload);
    }
    if (!this.isEdit(command, options) || !cellValue) return;
    const box = contentBox(cellValue);
    if (!box) return this.hearFormats(subUnitId, cellValue);
    this.book.cellsEntered(subUnitId, cellValue);
    const own = `${subUnitId}!${box.row},${box.column}`;
    const before = this.before?.key === own ? this.before.value : undefined;
    this.before = null;
    this.announcements.note({
      sheetId: subUnitId,
      box,
      changeType: "RangeEdited",
      byAddIn: this.book.engine.acting,
      before,
    });
    this.readHeaders(subUnitId, box, !isWithinShift(command));
  }

  private hearFormats(sheetId: string, cells: CellMatrix): void {
    const box = boxAround(cells, () => true);
    if (!box) return;
    const { localAddress: address } = this.book.worksheets.byId(sheetId).rangeAt(box);
    const payload = { worksheetId: sheetId, address, source: "Local" };
    this.tell(eventTypes.worksheetFormatChanged, sheetId, payload);
  }

  /** A header that has been overwritten is the new name of its column. */
  private readHeaders(sheetId: string, box: Box, renames: boolean): void {
    for (const table of this.book.worksheets.byId(sheetId).tables.items) {
      if (!intersection({ ...table.box, rows: 1 }, box)) continue;
      const before = table.columnNames;
      table.readHeaders();
      if (!renames) continue;
      const { name, box: range, columnNames: after } = table;
      followColumns(this.book.engine, { table: { name, sheetId, box: range }, before, after });
    }
  }

  private hearShift(
    changeType: ChangeType,
    { subUnitId, range }: SheetParams & { range: Span }
  ): void {
    this.book.cellsMoved(subUnitId);
    const whole = this.book.worksheets.byId(subUnitId).getRange().box;
    const box = boxOf(range);
    const rows = changeType.startsWith("Row");
    this.announcements.note({
      sheetId: subUnitId,
      box: rows
        ? { ...whole, row: box.row, rows: box.rows }
        : { ...whole, column: box.column, columns: box.columns },
      changeType,
      byAddIn: this.book.engine.acting,
    });
  }

  private hearSelection(sheetId: string): void {
    const selected = this.book.getSelectedRange();
    const payload = { worksheetId: sheetId, address: selected.localAddress };
    this.tell(eventTypes.worksheetSelectionChanged, sheetId, payload);
    for (const { id: tableId } of selected.getTables().items) {
      this.tell(eventTypes.tableSelectionChanged, tableId, {
        ...payload,
        tableId,
        isInsideTable: true,
      });
    }
  }

  private hearActivation(sheetId: string): void {
    if (sheetId === this.active) return;
    const left = this.active;
    this.active = sheetId;
    this.tell(eventTypes.worksheetDeactivated, left, { worksheetId: left });
    this.tell(eventTypes.worksheetActivated, sheetId, { worksheetId: sheetId });
  }

  private watchTables(): void {
    const { engine } = this.book;
    engine.tables.tableAdd$.subscribe(({ unitId, subUnitId, tableId }) => {
      if (unitId !== engine.unitId) return;
      const payload = { tableId, worksheetId: subUnitId, source: "Local" };
      this.tell(eventTypes.tableAdded, "Workbook", payload);
    });
    engine.tables.tableDelete$.subscribe(({ unitId, subUnitId, tableId, tableName }) => {
      if (unitId !== engine.unitId) return;
      const payload = { tableId, tableName, worksheetId: subUnitId, source: "Local" };
      this.tell(eventTypes.tableDeleted, "Workbook", payload);
      loseTable(engine, tableName);
    });
  }
}

/** The rectangle around the cells whose content, not only whose style, is written. */
const contentBox = (cells: CellMatrix | undefined): Box | null =>
  boxAround(cells, (cell) => !cell || "v" in cell || "f" in cell || "p" in cell);

function boxAround(
  cells: CellMatrix | undefined,
  isMeant: (cell: Nullable<ICellData>) => boolean
): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const row of Object.keys(cells ?? {}).map(Number)) {
    const written = (cells?.[row] ?? {}) as Record<string, Nullable<ICellData>>;
    for (const [key, cell] of Object.entries(written)) {
      if (!isMeant(cell)) continue;
      const column = Number(key);
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
