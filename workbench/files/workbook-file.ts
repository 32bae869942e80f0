import type { Box } from "../model/address";
import type { SheetState, StyleState } from "../model/sheet-states";

/** An error of a cell, told apart from a text that reads like one: `#N/A`, `#VALUE!`, … */
export interface CellError {
  error: string;
}

/** What a cell holds; null is nothing. Dates are serial numbers, as in Excel. */
export type CellContent = string | number | boolean | CellError | null;

/** A line along one side of a cell. The style is one of .xlsx: thin, medium, dashed, dotted, double, … */
export interface BorderLine {
  style: string;
  /** `#RRGGBB`; null for automatic. */
  color: string | null;
}

/** How a cell looks. What is absent is as in a new workbook. Colours are `#RRGGBB`. */
export interface CellLook {
  /** The name of a style; the look holds what the style says as well. Absent is Normal. */
  styleName?: string;
  /** Absent is General. */
  numberFormat?: string;
  fontName?: string;
  /** Points. */
  fontSize?: number;
  fontColor?: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  fillColor?: string;
  /** left, center, right, justify or distributed. */
  horizontal?: string;
  /** top or center; absent is bottom. */
  vertical?: string;
  wrap?: true;
  /** Steps of Excel, a good character each. */
  indent?: number;
  borders?: { top?: BorderLine; bottom?: BorderLine; left?: BorderLine; right?: BorderLine };
}

/** One cell, counted from 0. */
export interface CellFile {
  row: number;
  column: number;
  content: CellContent;
  /** With its "=", as it is typed; the content is what it came to. */
  formula?: string;
  /** How many cells the formula's result takes, where it takes more than its own. */
  spill?: { rows: number; columns: number };
  /** The content has been spilled here by a formula in another cell. */
  spilled?: true;
  look?: CellLook;
}

/** A column with a width of its own, or hidden. Lengths in pixels of 1/96 inch. */
export interface ColumnFile {
  column: number;
  width: number | null;
  hidden: boolean;
}

export interface RowFile {
  row: number;
  height: number | null;
  hidden: boolean;
  /** The height has been measured, not chosen: it follows what is in the row. */
  fitted?: true;
}

export interface TableFile {
  name: string;
  box: Box;
  columns: string[];
  style: string;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
}

export interface SheetFile {
  /** By which charts and names refer to the sheet. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string | null;
  gridlines: boolean;
  frozen: { rows: number; columns: number };
  /** Pixels. */
  defaultColumnWidth: number;
  defaultRowHeight: number;
  /** Ascending. */
  columns: ColumnFile[];
  rows: RowFile[];
  /** Row by row, each from left to right. */
  cells: CellFile[];
  merges: Box[];
  tables: TableFile[];
  state: SheetState;
  isProtected: boolean;
}

/** A name for a range, a constant or a formula. */
export interface NameFile {
  name: string;
  /** The sheet that alone knows it; null for the whole workbook. */
  sheetId: string | null;
  /** With its "=". */
  formula: string;
  comment: string;
}

/** A workbook, apart from any file format and any grid: what is read from a file and written to one. */
export interface WorkbookFile {
  /** Days are counted from 1904: the serial numbers are smaller by 1,462. */
  date1904?: true;
  /** In the order of their tabs. */
  sheets: SheetFile[];
  /** The id of the sheet in front. */
  activeSheet: string;
  names: NameFile[];
  /** The named styles besides Normal that are worth keeping. */
  styles: StyleState[];
  /** `Workbook.settings` of the add-in. */
  settings: Record<string, unknown>;
  /** `Office.context.document.settings` of the add-in: JSON texts. */
  documentSettings: Record<string, string>;
  customXmlParts: Record<string, string>;
  customProperties: Record<string, unknown>;
}

export const isError = (content: CellContent): content is CellError =>
  typeof content === "object" && content !== null;
