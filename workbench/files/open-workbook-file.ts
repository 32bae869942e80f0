import { BooleanNumber, generateRandomId, type IWorksheetData } from "@univerjs/core";
import { spanOf } from "../model/address";
import { newSheetSize } from "../model/engine";
import type { WorkbookSnapshot } from "../model/snapshot";
import { EngineStyles, engineCells, type EngineCells } from "./engine-cells";
import { engineResources } from "./engine-resources";
import type { SheetFile, WorkbookFile } from "./workbook-file";

/**
 * Turns the description of a workbook into a snapshot, with which a `Workbook` opens. Formulas show the values that they
 * had in the file until something calculates them. A sheet's protection is not kept by snapshots.
 */
export function openWorkbookFile(file: WorkbookFile, name = "Book1"): WorkbookSnapshot {
  const unitId = generateRandomId();
  const styles = new EngineStyles();
  const cells = new Map(file.sheets.map((sheet) => [sheet.id, engineCells(sheet.cells, styles)]));
  const bySheet = <T>(part: (sheet: SheetFile, own: EngineCells) => T): Record<string, T> =>
    Object.fromEntries(
      file.sheets.map((sheet) => [sheet.id, part(sheet, cells.get(sheet.id) as EngineCells)])
    );
  return {
    ...(file.date1904 && { date1904: true }),
    engine: {
      id: unitId,
      name,
      styles: styles.styles,
      sheetOrder: file.sheets.map(({ id }) => id),
      sheets: bySheet((sheet, { entered }) => engineSheet(sheet, entered)),
      resources: engineResources(file, unitId),
    },
    spills: {
      ranges: bySheet((_, { ranges }) => ranges),
      cells: bySheet((_, { spilled }) => spilled),
    },
    activeSheet: file.activeSheet,
    settings: file.settings,
    customXmlParts: file.customXmlParts,
    customProperties: file.customProperties,
    sheets: bySheet(({ state, visibility }) => ({
      ...state,
      ...(visibility === "VeryHidden" && { veryHidden: true }),
    })),
    styles: file.styles,
  };
}

function engineSheet(sheet: SheetFile, cellData: EngineCells["entered"]): Partial<IWorksheetData> {
  const { rows, columns } = sheet.frozen;
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: flag(sheet.visibility !== "Visible"),
    tabColor: sheet.tabColor ?? undefined,
    showGridlines: flag(sheet.gridlines),
    ...sizeOf(sheet),
    defaultColumnWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight,
    freeze: {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    },
    mergeData: sheet.merges.map(spanOf),
    cellData,
    columnData: Object.fromEntries(
      sheet.columns.map(({ column, width, hidden }) => [
        column,
        { ...(width !== null && { w: width }), ...(hidden && { hd: BooleanNumber.TRUE }) },
      ])
    ),
    rowData: Object.fromEntries(
      sheet.rows.map(({ row, height, hidden, fitted }) => [
        row,
        {
          ...(height !== null &&
            (fitted ? { h: height, ah: height } : { h: height, ia: flag(false) })),
          ...(hidden && { hd: BooleanNumber.TRUE }),
        },
      ])
    ),
  };
}

const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** As large as a new sheet, or as what is on it. */
function sizeOf({ cells, rows, columns }: SheetFile) {
  const lastRow = [...cells, ...rows].reduce((last, { row }) => Math.max(last, row), 0);
  const lastColumn = [...cells, ...columns].reduce((last, { column }) => Math.max(last, column), 0);
  return {
    rowCount: Math.max(newSheetSize.rowCount, lastRow + 1),
    columnCount: Math.max(newSheetSize.columnCount, lastColumn + 1),
  };
}
