import type { Cell } from "./entered";
import type { Look, PlannedChart, PlannedList, PlannedPage, PlannedRule } from "./plan";

/** Where an area begins: a cell of a sheet, or a cell counted from the first cell of a table's body. */
export type Anchor = { readonly sheet: string } | { readonly table: string };

/** A rectangle. Rows and columns count from 0. */
export type Area = Anchor & {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Into which property of a range cells are written, or from which they are read. */
export type CellForm = "values" | "formulas" | "formulasR1C1" | "text" | "numberFormat";

/**
 * One thing to do in the workbook, as data. Orders are planned without Excel, packed into batches, and done by excel.ts
 * one by one; what "drops" something does nothing where it is not there, so that an undo list suits every stage.
 */
export type WriteOrder =
  | { readonly do: "addSheet" | "dropSheet" | "show"; readonly sheet: string }
  | {
      readonly do: "arrange";
      readonly sheet: string;
      readonly widths: readonly number[];
      readonly frozenRows: number;
    }
  | {
      readonly do: "enter";
      readonly at: Area;
      readonly as: "values" | "formulas" | "formulasR1C1";
      readonly cells: readonly (readonly Cell[])[];
    }
  | {
      readonly do: "format";
      readonly at: Area;
      /** One format for the area, or one a cell. */
      readonly format: string | readonly (readonly string[])[];
    }
  /** Adds the named style of a look to a workbook that has not got it. */
  | { readonly do: "addStyle"; readonly look: Look }
  /** Gives cells the named style of a look; none takes them back to the usual one. */
  | { readonly do: "look"; readonly at: Area; readonly look?: Look }
  | { readonly do: "merge" | "unmerge"; readonly at: Area }
  | { readonly do: "rowHeight"; readonly at: Area; readonly height: number }
  /** Adds a chart, with whatever series Excel makes of its cells; "chart" draws it once they are counted. */
  | { readonly do: "addChart"; readonly sheet: string; readonly chart: PlannedChart }
  | {
      readonly do: "chart";
      readonly sheet: string;
      readonly chart: PlannedChart;
      /** How many series the chart of that name has. */
      readonly series: number;
      /** Whether it was just added, so that its axes and legend are still to be set. */
      readonly isNew: boolean;
    }
  | { readonly do: "dropChart"; readonly sheet: string; readonly chart: string }
  /** Puts rules in the place of those that the sheet has. */
  | { readonly do: "rules"; readonly sheet: string; readonly rules: readonly PlannedRule[] }
  | { readonly do: "list"; readonly sheet: string; readonly list: PlannedList }
  | { readonly do: "page"; readonly sheet: string; readonly page: PlannedPage }
  | { readonly do: "plain"; readonly sheet: string }
  /** A comment beside a cell: notes proper are ExcelApi 1.18, comments 1.10. */
  | {
      readonly do: "comment";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly do: "dropComment";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly do: "setting"; readonly key: string; readonly value: string }
  | { readonly do: "clear"; readonly at: Area }
  | { readonly do: "addTable"; readonly table: string; readonly at: Area; readonly style: string }
  | { readonly do: "dropTable"; readonly table: string }
  | { readonly do: "resize"; readonly table: string; readonly rows: number }
  | { readonly do: "totals"; readonly table: string; readonly shown: boolean }
  | { readonly do: "addColumn" | "dropColumn"; readonly table: string; readonly header: string }
  | {
      readonly do: "addName";
      readonly name: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows?: number | undefined;
      readonly columns?: number | undefined;
    }
  /** Changes what a name refers to. It stays the same name: formulas lose one that is deleted and added (office-js #6487). */
  | { readonly do: "leadName"; readonly name: string; readonly to: string }
  | { readonly do: "dropName"; readonly name: string }
  | {
      readonly do: "enterName";
      readonly name: string;
      readonly cell: Cell;
      readonly format?: string | undefined;
    }
  | { readonly do: "recalculateSheet"; readonly sheet: string };

/** The area of cells that begin at an anchor's row and column. */
export function areaOf(
  anchor: Anchor,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[]
): Area {
  return { ...anchor, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}
