/** A formula, told apart from text that merely begins with an equals sign. Written as Excel shows it in English. */
export interface Formula {
  readonly formula: string;
}

/** What a cell is to hold. The empty text is an empty cell; a text is always text, whatever it begins with. */
export type PlanCell = string | number | boolean | Formula;

/** What a block is for; looks.ts says how that looks. */
export type Look =
  | "title"
  | "heading"
  | "label"
  | "header"
  | "textHeader"
  | "input"
  | "headline"
  | "figures"
  | "note"
  | "text";

/** A rectangle of cells. Rows and columns count from 0. */
export interface PlannedBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Number format of the whole block and of the area that a formula spills over, or one for each of its columns. */
  readonly format?: string | readonly string[];
  /** One look for the block and what it spills, or one for each of its columns. */
  readonly look?: Look | readonly (Look | undefined)[];
  /** How many columns the formula in the block's last cell spills over, itself included: formatted, never written. */
  readonly spills?: number;
  /** How many rows it spills over, itself included; 1 where it is not said. */
  readonly spillsDown?: number;
  /** Whether all cells of the block are merged into one. */
  readonly merged?: boolean;
  /** Height of each of its rows in points; the sheet's own where it is not said. */
  readonly rowHeight?: number;
}

/** A rectangle of a planned sheet. Rows and columns count from 0. */
export interface PlannedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area with the planned sheet that it lies on. */
export interface PlannedReference extends PlannedArea {
  readonly sheet: string;
}

/** One series of a chart. A cell without a figure is a gap, never zero. */
export interface PlannedSeries {
  readonly name: string;
  readonly values: PlannedReference;
  readonly categories: PlannedReference;
  /** `#RRGGBB` */
  readonly color: string;
  /** A line in a chart of columns, dashed where it is a mean. */
  readonly as?: "line" | "dashedLine";
}

/** A native chart over plain ranges. */
export interface PlannedChart {
  /** By which it is found again when the workbook is built anew. */
  readonly name: string;
  readonly type: "ColumnStacked" | "ColumnClustered" | "LineMarkers" | "BarClustered";
  /** What the chart is about; it says the unit as well. */
  readonly title: string;
  /** The cells that it covers. */
  readonly at: PlannedArea;
  readonly series: readonly PlannedSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Number format of the categories where they are dates. */
  readonly categoryFormat?: string;
  readonly legend: boolean;
  /** First category at the top: for bars in the order of a table. */
  readonly reversed?: boolean;
}

/** A format that follows the cells. Formulas are written for the first cell of the area. */
export type PlannedRule = { readonly area: PlannedArea } & (
  | { readonly kind: "heat" }
  | { readonly kind: "when"; readonly formula: string; readonly paint: Paint }
);

/** What a rule does to the cells for which it holds. */
export type Paint = "faint" | "italic" | "warning" | "good";

/** A list to choose from in one cell: the items are the cells of an area. */
export interface PlannedList {
  readonly row: number;
  readonly column: number;
  readonly items: PlannedReference;
  /** Shown when the cell is selected. */
  readonly prompt: { readonly title: string; readonly message: string };
  /** Shown when something else is typed. */
  readonly refusal: { readonly title: string; readonly message: string };
}

/** How a sheet is printed: on one page wide, and one page high unless it is said. */
export interface PlannedPage {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4" | "Letter";
  readonly area?: PlannedArea;
  /** Rows repeated on each page, from the first one. */
  readonly titleRows?: number;
  /** Whether it may run over several pages downwards. */
  readonly long?: boolean;
  /** Text at the head of each page; the foot has the sheet's name and the page number. */
  readonly header: string;
}

/** A column of a table. */
export interface PlannedColumn {
  readonly header: string;
  /** Number format of the column, or one for each row; the sheet's own where there is none. */
  readonly format?: string | readonly string[];
}

/** A table with its header row at (row, column) and at least one row below it. */
export interface PlannedTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly style: string;
}

/** One sheet. */
export interface PlannedSheet {
  readonly name: string;
  /** Column widths in characters, from column A. */
  readonly widths: readonly number[];
  /** How many rows stay in view at the top. */
  readonly frozenRows: number;
  readonly blocks: readonly PlannedBlock[];
  readonly tables: readonly PlannedTable[];
  readonly charts?: readonly PlannedChart[];
  readonly rules?: readonly PlannedRule[];
  readonly lists?: readonly PlannedList[];
  readonly page?: PlannedPage;
  /** Whether the lines between cells are hidden. */
  readonly plain?: boolean;
}

/** A name for a cell or an area; with a value, that value is written into whatever cell the name points to, last of all. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** One row and one column where it is not said. */
  readonly rows?: number;
  readonly columns?: number;
  readonly value?: PlanCell;
  readonly format?: string;
}

/** Everything that is to be written, as data: nothing in it knows Excel, and two plans can be compared as text. */
export interface Plan {
  /** In the order in which they are added after the sheets that are there. */
  readonly sheets: readonly PlannedSheet[];
  /** In the order in which they are written. */
  readonly names: readonly PlannedName[];
  /** The sheet to bring to the front at the end. */
  readonly show?: string;
}

/** The address of a cell, `C5` for row 4 and column 2. */
export function addressOf(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
