import { BooleanNumber } from "@univerjs/core";
import { boxOf } from "../model/address";
import type { NamedItemCollection } from "../model/named-items";
import type { StyleState } from "../model/sheet-states";
import type { Table } from "../model/table";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { describeCells } from "./describe-cells";
import type {
  NameFile,
  RowFile,
  ColumnFile,
  SheetFile,
  TableFile,
  WorkbookFile,
} from "./workbook-file";

/** Describes a workbook of the model as it is at this moment, with what the add-in has saved in the document. */
export function describeWorkbook(
  workbook: Workbook,
  documentSettings: Readonly<Record<string, string>> = {}
): WorkbookFile {
  const sheets = workbook.worksheets.items.map(describeSheet);
  return {
    ...(workbook.engine.date1904 && { date1904: true }),
    sheets,
    activeSheet: workbook.worksheets.getActiveWorksheet().id,
    names: [
      ...describeNames(workbook.names, null),
      ...workbook.worksheets.items.flatMap(({ names, id }) => describeNames(names, id)),
    ],
    styles: usedStyles(workbook.styles.states(), sheets),
    settings: workbook.settings.toJSON(),
    documentSettings: { ...documentSettings },
    customXmlParts: workbook.customXmlParts.toJSON(),
    customProperties: workbook.properties.custom.toJSON(),
  };
}

function describeSheet(sheet: Worksheet): SheetFile {
  const engineSheet = sheet.engine.sheet(sheet.id);
  const { ySplit, xSplit } = engineSheet.getFreeze();
  const { defaultColumnWidth, defaultRowHeight } = engineSheet.getConfig();
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility as SheetFile["visibility"],
    tabColor: sheet.tabColor || null,
    gridlines: sheet.showGridlines,
    frozen: { rows: Math.max(ySplit, 0), columns: Math.max(xSplit, 0) },
    defaultColumnWidth,
    defaultRowHeight,
    columns: describeColumns(sheet),
    rows: describeRows(sheet),
    cells: describeCells(sheet.engine, sheet.id),
    merges: engineSheet.getMergeData().map(boxOf),
    tables: sheet.tables.items.map(describeTable),
    state: structuredClone(sheet.sheetState),
    isProtected: sheet.protection.protected,
  };
}

function describeColumns({ engine, id }: Worksheet): ColumnFile[] {
  const { columnData, defaultColumnWidth } = engine.sheet(id).getConfig();
  return indices(columnData).flatMap((column) => {
    const { w, hd } = columnData[column] ?? {};
    const width = w === undefined || w === defaultColumnWidth ? null : w;
    const hidden = hd === BooleanNumber.TRUE;
    return width === null && !hidden ? [] : [{ column, width, hidden }];
  });
}

/** A height that the page has measured counts too: what lies over the cells was placed by it. */
function describeRows({ engine, id }: Worksheet): RowFile[] {
  const sheet = engine.sheet(id);
  const { rowData, defaultRowHeight } = sheet.getConfig();
  return indices(rowData).flatMap((row) => {
    const { ia, ah, hd } = rowData[row] ?? {};
    const hidden = hd === BooleanNumber.TRUE;
    const shown = sheet.getRowHeight(row);
    const height = shown === defaultRowHeight || shown === 0 ? null : shown;
    const fitted = height !== null && ah !== undefined && ia !== BooleanNumber.FALSE;
    if (height === null && !hidden) return [];
    return [{ row, height, hidden, ...(fitted && { fitted: true as const }) }];
  });
}

const indices = (data: object) =>
  Object.keys(data)
    .map(Number)
    .sort((a, b) => a - b);

const describeNames = (names: NamedItemCollection, sheetId: string | null): NameFile[] =>
  names.items.map(({ name, formula, comment }) => ({ name, sheetId, formula, comment }));

function describeTable(table: Table): TableFile {
  return {
    name: table.name,
    box: table.box,
    columns: table.known.getTableInfo().columns.map(({ displayName }) => displayName),
    style: table.style,
    bandedRows: table.showBandedRows,
    bandedColumns: table.showBandedColumns,
    filterButton: table.showFilterButton,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
  };
}

/** Of the built-in styles, which every workbook has, only those that cells have. */
function usedStyles(states: readonly StyleState[], sheets: readonly SheetFile[]): StyleState[] {
  const used = new Set(sheets.flatMap(({ cells }) => cells.map(({ look }) => look?.styleName)));
  return states.filter(({ name, builtIn }) => name !== "Normal" && (!builtIn || used.has(name)));
}
