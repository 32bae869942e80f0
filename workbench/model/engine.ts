import {
  ICommandService,
  IUniverInstanceService,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IWorkbookData,
  type Nullable,
  type Univer,
  type Workbook as EngineWorkbook,
  type Worksheet as EngineSheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  ISuperTableService,
} from "@univerjs/engine-formula";
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { TableManager } from "@univerjs/sheets-table";
import { itemNotFound } from "../protocol/host-object";
import type { Box } from "./address";

/** The engine and its facade, as the page or `createHeadlessUniver` makes them. */
export interface UniverInstance {
  univer: Univer;
  univerAPI: FUniver;
}

/** Cells in the form in which the engine takes them. */
export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Marks our own commands among all that the engine reports, so that an event can say who did it. */
interface OwnOptions extends IExecutionOptions {
  fromModel?: boolean;
  /** Not an edit, but what follows from one. */
  fromFormula?: boolean;
}

/** Rows and columns that a new sheet shows; it grows by itself, up to Excel's own size. */
export const newSheetSize = { rowCount: 1000, columnCount: 40 };

/**
 * The one door to the grid engine: its services, its sheets, and commands run at once. The engine is the store of all
 * cells, so what an analyst types and what the API writes are the same thing.
 */
export class Engine {
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly functions: IFunctionService;
  readonly names: IDefinedNamesService;
  readonly tables: TableManager;
  readonly superTables: ISuperTableService;
  readonly injector: Injector;
  readonly unitId: string;
  readonly book: EngineWorkbook;
  /** Whether a command under way was asked for through the API, not by a person at the grid. */
  acting = false;

  /** @param date1904 Whether the workbook counts its days from 1904. */
  constructor(
    readonly instance: UniverInstance,
    data: Partial<IWorkbookData>,
    readonly date1904 = false
  ) {
    this.injector = instance.univer.__getInjector();
    // The services of sheets exist only after the first workbook has been created.
    this.unitId = instance.univerAPI.createWorkbook(data).getId();
    this.commands = this.injector.get(ICommandService);
    this.formulas = this.injector.get(FormulaDataModel);
    this.functions = this.injector.get(IFunctionService);
    this.names = this.injector.get(IDefinedNamesService);
    this.superTables = this.injector.get(ISuperTableService);
    this.tables = this.injector.get(TableManager);
    const book = this.injector.get(IUniverInstanceService).getUnit<EngineWorkbook>(this.unitId);
    if (!book) throw new Error("The engine has not created the workbook.");
    this.book = book;
  }

  /** Runs a command of the engine at once; false when the engine has refused it. */
  run(id: string, params: object, options?: OwnOptions): boolean {
    const outer = this.acting;
    this.acting = true;
    try {
      return Boolean(this.commands.syncExecuteCommand(id, params, options));
    } finally {
      this.acting = outer;
    }
  }

  /**
   * Runs a command whose handler is declared asynchronous without needing to be: its work is done on return, only the
   * notice of it comes later.
   */
  runEarly(id: string, params: object): void {
    const outer = this.acting;
    this.acting = true;
    try {
      this.commands.executeCommand(id, params).catch((error: unknown) => console.error(error));
    } finally {
      this.acting = outer;
    }
  }

  sheet(sheetId: string): EngineSheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("Worksheet");
    return sheet;
  }

  /** Makes a sheet large enough for a rectangle: a sheet of the engine has an edge, Excel's has none within reach. */
  ensureSize(sheetId: string, { row, column, rows, columns }: Box): void {
    const sheet = this.sheet(sheetId);
    const place = { unitId: this.unitId, subUnitId: sheetId };
    if (row + rows > sheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: row + rows });
    }
    if (column + columns > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...place, columnCount: column + columns });
    }
  }
}
