import type { Cell } from "./entered";
import type { ReadRequest } from "./batches";
import type { Area, WriteOrder } from "./write-order";

/** A sheet as a look at the workbook shows it. */
export interface SheetView {
  readonly name: string;
  readonly isProtected: boolean;
}

/** A table, wherever it lies. Rows and columns count from 0. */
export interface TableView {
  readonly name: string;
  readonly sheet: string;
  readonly header: readonly string[];
  /** The first cell of its body, and how many rows the body has. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly showsTotals: boolean;
  /** The first column right of everything on its sheet. */
  readonly freeColumn: number;
}

/** What of a workbook one wants to know. */
export interface Question {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Sheets of which one wants to know whether anything stands on them. */
  readonly sheets: readonly string[];
  /** Whether it is wanted which of our cell styles there are. */
  readonly styles: boolean;
  /** Settings that the add-in has left in the workbook. */
  readonly settings?: readonly string[];
}

/** A cell by its sheet. Row and column count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that a name points to. */
export interface NamedCells extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** Cells by their sheet. */
export type SheetArea = CellPlace & { readonly rows: number; readonly columns: number };

/** A chart by its sheet and name. */
export interface ChartPlace {
  readonly sheet: string;
  readonly chart: string;
}

/** What a workbook holds of what was asked for. */
export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly tables: ReadonlyMap<string, TableView>;
  /** The content of the cell behind each name that points to one. */
  readonly names: ReadonlyMap<string, Cell>;
  /** What each name refers to that is there, as a formula: `='MG Data'!$A$1`, or `=#REF!` where its cells are gone. */
  readonly refersTo: ReadonlyMap<string, string>;
  /** The sheets asked for on which something stands. */
  readonly filledSheets: ReadonlySet<string>;
  /** The cells of each name that points to cells. */
  readonly places: ReadonlyMap<string, NamedCells>;
  /** The names of those of our cell styles that are there, where they were wanted. */
  readonly styles: ReadonlySet<string>;
  readonly settings: ReadonlyMap<string, string>;
  /** "Automatic", "AutomaticExceptTables" or "Manual". */
  readonly calculationMode: string;
}

/** The cells of a sheet that are in use. */
export interface UsedArea {
  readonly sheet: string;
  readonly area: Area;
}

/** All that stands on a sheet. */
export interface SheetContents extends SheetView {
  /** The cells in use; undefined on an empty sheet. */
  readonly used:
    | {
        readonly area: Area;
        readonly formulas: readonly (readonly Cell[])[];
        readonly values: readonly (readonly Cell[])[];
      }
    | undefined;
}

/** Cells of the analyst's: the selection (the table that it lies in, or what surrounds a single cell), a table, an address. */
export type WantedCells =
  "selection" | { readonly table: string } | { readonly sheet: string; readonly address: string };

/** One workbook while a run of Excel holds it open; every method is one round trip (one sync). */
export interface OpenWorkbook {
  /** How many round trips there were. */
  readonly syncs: number;
  look(question: Question): Promise<WorkbookView>;
  /** How many series each of the charts has that are there, by the chart's name. */
  seriesOf(charts: readonly ChartPlace[]): Promise<ReadonlyMap<string, number>>;
  /** The sheets, and the cells in use of each that has any. Two round trips. */
  survey(): Promise<{ sheets: readonly SheetView[]; used: readonly UsedArea[] }>;
  /** What stands on sheets that are there and small, as those of a review are. */
  contentsOf(sheets: readonly string[]): Promise<readonly SheetContents[]>;
  read(requests: readonly ReadRequest[]): Promise<readonly (readonly (readonly Cell[])[])[]>;
  /** Those of the areas in which something stands. */
  filled(areas: readonly Area[]): Promise<readonly Area[]>;
  /** The cells among those given that another cell's formula spills into. */
  spilledInto(cells: readonly SheetArea[]): Promise<readonly SheetArea[]>;
  /** For each cell the area over which its formula spills, itself alone where it does not. */
  spillsOf(cells: readonly CellPlace[]): Promise<readonly SheetArea[]>;
  /** The cells of the sheets that have a comment. Two round trips. */
  commented(sheets: readonly string[]): Promise<readonly CellPlace[]>;
  /** Where cells lie: those that are selected, those of a table with its header, or those of an address. */
  whereIs(what: WantedCells): Promise<{ readonly name: string; readonly area: Area } | undefined>;
  /** The names of all tables. */
  tableNames(): Promise<readonly string[]>;
  /** Does the orders, with calculation suspended until they are done. */
  perform(orders: readonly WriteOrder[], events: "off" | "on"): Promise<void>;
}

/** Calls a step for each item, one after the other. */
export function inTurn<T>(items: readonly T[], step: (item: T) => Promise<void>): Promise<void> {
  return items.reduce((before, item) => before.then(() => step(item)), Promise.resolve());
}
