import type { ReadRequest } from "./batches";
import type { Cell } from "./entered";
import type {
  CellPlace,
  ChartPlace,
  NamedCells,
  OpenWorkbook,
  Question,
  SheetArea,
  SheetContents,
  SheetView,
  TableView,
  UsedArea,
  WantedCells,
  WorkbookView,
} from "./open-workbook";
import { askConventions, type Conventions } from "./excel/ask-conventions";
import { askStyles, askStylesSingly, SINGLE_SYNCS } from "./excel/ask-styles";
import { carryOut } from "./excel/carry-out";
import { locate } from "./excel/locate";
import { findCell, findRange } from "./excel/find-range";
import { hostCode } from "./host-errors";
import type { Area, CellForm, WriteOrder } from "./write-order";

/** What happened to the tables of a workbook, as far as a watcher needs it. */
export type TableEvent =
  | { readonly kind: "changed" | "added"; readonly tableId: string }
  | { readonly kind: "deleted"; readonly tableName: string }
  | { readonly kind: "calculated"; readonly sheetId: string }
  | { readonly kind: "sheetDeleted" };

/** How a run of Excel is to be made. */
export interface RunManner {
  /** Merges all that the run does into one step of undo; only where the host has ExcelApi 1.20. */
  readonly undoGroup?: boolean;
}

/** Whether there is an Excel around this page; false in an ordinary browser. */
export function isExcel(): boolean {
  return typeof Excel !== "undefined";
}

/** How this Excel and its open workbook write days and formulas; as usual where there is no Excel. */
export function conventions(): Promise<Conventions> {
  const usual: Conventions = { countsFrom1904: false, listSeparator: "," };
  return isExcel() ? askConventions() : Promise.resolve(usual);
}

/** Opens the workbook for a job: one Excel.run. The only place, with `listen` and `conventions`, where the program meets Excel. */
export function inWorkbook<T>(
  job: (workbook: OpenWorkbook) => Promise<T>,
  manner: RunManner = {}
): Promise<T> {
  const run = (context: Excel.RequestContext) => job(new WorkbookInExcel(context));
  return manner.undoGroup ? Excel.run({ mergeUndoGroup: true }, run) : Excel.run(run);
}

/** Tells what happens to the tables of the workbook until the returned function is called. */
export async function listen(onEvent: (event: TableEvent) => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const tell = (event: TableEvent) => Promise.resolve(onEvent(event));
    const results = [
      tables.onChanged.add(({ tableId }) => tell({ kind: "changed", tableId })),
      tables.onAdded.add(({ tableId }) => tell({ kind: "added", tableId })),
      tables.onDeleted.add(({ tableName }) => tell({ kind: "deleted", tableName })),
      worksheets.onDeleted.add(() => tell({ kind: "sheetDeleted" })),
      worksheets.onCalculated.add(({ worksheetId }) =>
        tell({ kind: "calculated", sheetId: worksheetId })
      ),
    ];
    await context.sync();
    return () =>
      Excel.run(context, async (same) => {
        for (const result of results) result.remove();
        await same.sync();
      });
  });
}

/** The ids of those of the named tables that are in the workbook, and of the sheets they lie on. One sync. */
export function tableIds(
  names: readonly string[]
): Promise<{ readonly tables: readonly string[]; readonly sheets: readonly string[] }> {
  return Excel.run(async (context) => {
    const tables = names.map((name) => context.workbook.tables.getItemOrNullObject(name));
    for (const table of tables) table.load("id,worksheet/id");
    await context.sync();
    const there = tables.filter((table) => !table.isNullObject);
    return {
      tables: there.map(({ id }) => id),
      sheets: there.map(({ worksheet }) => worksheet.id),
    };
  });
}

/** How Excel says that a style cannot be had, or that it does not know how to ask for one. */
const NOT_THERE = new Set(["ItemNotFound", "InvalidReference", "ApiNotFound", "ApiNotAvailable"]);

class WorkbookInExcel implements OpenWorkbook {
  syncs = 0;
  private readonly workbook: Excel.Workbook;

  constructor(private readonly context: Excel.RequestContext) {
    this.workbook = context.workbook;
  }

  async look(question: Question): Promise<WorkbookView> {
    try {
      return await this.lookAt(question);
    } catch (error) {
      if (!question.styles || !NOT_THERE.has(hostCode(error) ?? "")) throw error;
      const view = await this.lookAt({ ...question, styles: false });
      this.syncs += SINGLE_SYNCS;
      return { ...view, styles: await askStylesSingly(this.context) };
    }
  }

  private async lookAt(question: Question): Promise<WorkbookView> {
    const { worksheets } = this.workbook;
    const application = this.workbook.application.load("calculationMode");
    worksheets.load("items/name,items/protection/protected");
    const tables = question.tables.map((name) => this.askTable(name));
    const names = question.names.map((name) => {
      const item = this.workbook.names.getItemOrNullObject(name);
      return {
        name,
        item: item.load("formula"),
        range: item
          .getRangeOrNullObject()
          .load("values,rowIndex,columnIndex,rowCount,columnCount,worksheet/name"),
      };
    });
    const styles = question.styles ? askStyles(this.workbook) : undefined;
    const settings = (question.settings ?? []).map((key) => ({
      key,
      item: this.workbook.settings.getItemOrNullObject(key).load("value"),
    }));
    const sheets = question.sheets.map((name) => {
      const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      return { name, used: used.load("address") };
    });
    await this.sync();
    const found = tables.filter(({ table }) => !table.isNullObject).map(viewOfTable);
    return {
      sheets: worksheets.items.map(viewOfSheet),
      tables: new Map(found.map((table) => [table.name, table])),
      names: new Map(
        names
          .filter(({ item, range }) => !item.isNullObject && !range.isNullObject)
          .map(({ name, range }) => [name, cellsOf(range, "values")[0]?.[0] ?? ""])
      ),
      refersTo: new Map(
        names
          .filter(({ item }) => !item.isNullObject)
          .map(({ name, item }) => [name, String(item.formula)])
      ),
      filledSheets: new Set(
        sheets.filter(({ used }) => !used.isNullObject).map(({ name }) => name)
      ),
      places: new Map(
        names
          .filter(({ item, range }) => !item.isNullObject && !range.isNullObject)
          .map(({ name, range }) => [name, placeOf(range)])
      ),
      styles: styles?.() ?? new Set(),
      settings: new Map(
        settings
          .filter(({ item }) => !item.isNullObject)
          .map(({ key, item }) => [key, String(item.value)])
      ),
      calculationMode: application.calculationMode,
    };
  }

  async seriesOf(charts: readonly ChartPlace[]): Promise<ReadonlyMap<string, number>> {
    const asked = charts.map(({ sheet, chart }) => {
      const item = this.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(chart);
      return { chart, item: item.load("name"), series: item.series.load("count") };
    });
    await this.sync();
    const there = asked.filter(({ item }) => !item.isNullObject);
    return new Map(there.map(({ chart, series }) => [chart, series.count]));
  }

  async survey(): Promise<{ sheets: readonly SheetView[]; used: readonly UsedArea[] }> {
    const { worksheets } = this.workbook;
    worksheets.load("items/name,items/protection/protected");
    await this.sync();
    const sheets = worksheets.items.map(viewOfSheet);
    const ranges = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load(PLACE)
    );
    await this.sync();
    const used = ranges.flatMap((range, i): UsedArea[] => {
      const sheet = sheets[i]!.name;
      return range.isNullObject ? [] : [{ sheet, area: areaOn(sheet, range) }];
    });
    return { sheets, used };
  }

  async contentsOf(sheets: readonly string[]): Promise<readonly SheetContents[]> {
    const asked = sheets.map((name) => {
      const sheet = this.workbook.worksheets.getItem(name);
      const range = sheet.getUsedRangeOrNullObject(true).load(`${PLACE},formulas,values`);
      return { sheet: sheet.load("name,protection/protected"), range };
    });
    await this.sync();
    return asked.map(({ sheet, range }) => ({
      ...viewOfSheet(sheet),
      used: range.isNullObject
        ? undefined
        : {
            area: areaOn(sheet.name, range),
            formulas: cellsOf(range, "formulas"),
            values: cellsOf(range, "values"),
          },
    }));
  }

  async read(requests: readonly ReadRequest[]): Promise<readonly (readonly (readonly Cell[])[])[]> {
    const ranges = requests.map(({ at, as }) => this.range(at).load(as));
    await this.sync();
    return requests.map(({ as }, i) => cellsOf(ranges[i]!, as));
  }

  async filled(areas: readonly Area[]): Promise<readonly Area[]> {
    const used = areas.map((at) => this.range(at).getUsedRangeOrNullObject(true).load("address"));
    await this.sync();
    return areas.filter((_, i) => !used[i]!.isNullObject);
  }

  async spilledInto(cells: readonly SheetArea[]): Promise<readonly SheetArea[]> {
    const parents = cells.map((at) =>
      this.range(at).getSpillParentOrNullObject().load("rowIndex,columnIndex")
    );
    await this.sync();
    return cells.filter((at, i) => {
      const parent = parents[i]!;
      if (parent.isNullObject) return false;
      return parent.rowIndex !== at.row || parent.columnIndex !== at.column;
    });
  }

  async spillsOf(cells: readonly CellPlace[]): Promise<readonly SheetArea[]> {
    const spills = cells.map((at) =>
      this.cell(at)
        .getSpillingToRangeOrNullObject()
        .load("rowIndex,columnIndex,rowCount,columnCount")
    );
    await this.sync();
    return cells.map((at, i): SheetArea => {
      const spill = spills[i]!;
      if (spill.isNullObject) return { ...at, rows: 1, columns: 1 };
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = spill;
      return { sheet: at.sheet, row, column, rows, columns };
    });
  }

  async commented(sheets: readonly string[]): Promise<readonly CellPlace[]> {
    const found = sheets.map((sheet) => {
      const { comments } = this.workbook.worksheets.getItem(sheet);
      return { sheet, comments: comments.load("items/id") };
    });
    await this.sync();
    const cells = found.flatMap(({ sheet, comments }) =>
      comments.items.map((comment) => ({
        sheet,
        range: comment.getLocation().load("rowIndex,columnIndex"),
      }))
    );
    await this.sync();
    return cells.map(({ sheet, range }) => ({
      sheet,
      row: range.rowIndex,
      column: range.columnIndex,
    }));
  }

  async whereIs(what: WantedCells): Promise<{ name: string; area: Area } | undefined> {
    const { found, syncs } = await locate(this.context, what);
    this.syncs += syncs;
    return found;
  }

  async tableNames(): Promise<readonly string[]> {
    const tables = this.workbook.tables.load("items/name");
    await this.sync();
    return tables.items.map(({ name }) => name);
  }

  async perform(orders: readonly WriteOrder[], events: "off" | "on"): Promise<void> {
    this.context.runtime.enableEvents = false;
    this.workbook.application.suspendApiCalculationUntilNextSync();
    for (const order of orders) carryOut(this.workbook, order);
    if (events === "on") this.context.runtime.enableEvents = true;
    await this.sync();
  }

  private askTable(name: string) {
    const table = this.workbook.tables.getItemOrNullObject(name);
    table.load("name,showTotals,columns/items/name,worksheet/name");
    const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
    const used = table.worksheet.getUsedRange(true).load("columnIndex,columnCount");
    return { table, body, used };
  }

  private cell(at: CellPlace): Excel.Range {
    return findCell(this.workbook, at);
  }

  private range(at: Area): Excel.Range {
    return findRange(this.workbook, at);
  }

  private async sync(): Promise<void> {
    this.syncs++;
    await this.context.sync();
  }
}

/** What is loaded of a range to know where it is. */
const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

function areaOn(sheet: string, range: Excel.Range): Area {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet, row, column, rows, columns };
}

function placeOf(range: Excel.Range): NamedCells {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { sheet: range.worksheet.name, row, column, rows, columns };
}

function viewOfSheet(sheet: Excel.Worksheet): SheetView {
  return { name: sheet.name, isProtected: sheet.protection.protected };
}

function viewOfTable(asked: {
  readonly table: Excel.Table;
  readonly body: Excel.Range;
  readonly used: Excel.Range;
}): TableView {
  const { table, body, used } = asked;
  return {
    name: table.name,
    sheet: table.worksheet.name,
    header: table.columns.items.map((column) => column.name),
    row: body.rowIndex,
    column: body.columnIndex,
    rows: body.rowCount,
    showsTotals: table.showTotals,
    freeColumn: used.columnIndex + used.columnCount,
  };
}

/** The cells of a loaded range; whatever is no number, text or truth value is shown as text. */
function cellsOf(range: Excel.Range, as: CellForm): readonly (readonly Cell[])[] {
  const grid: readonly (readonly unknown[])[] = range[as];
  return grid.map((row) =>
    row.map((cell): Cell => {
      if (cell === null || cell === undefined) return "";
      return typeof cell === "number" || typeof cell === "boolean" ? cell : `${cell as string}`;
    })
  );
}
