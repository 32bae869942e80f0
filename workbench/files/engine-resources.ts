import type { IWorkbookData } from "@univerjs/core";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseAddress, spanOf } from "../model/address";
import type { TableNotes } from "../model/table";
import { themeOf } from "../model/table-style";
import type { TableFile, WorkbookFile } from "./workbook-file";

type Resources = NonNullable<IWorkbookData["resources"]>;

/** Names and tables in the engine's own form, which it keeps beside its sheets under the names of its plugins. */
export function engineResources(file: WorkbookFile, unitId: string): Resources {
  return [
    resource("SHEET_DEFINED_NAME_PLUGIN", names(file)),
    resource("SHEET_TABLE_PLUGIN", tables(file)),
    resource("SHEET_RANGE_THEME_MODEL_PLUGIN", themes(file, unitId)),
  ];
}

const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });

function names({ names: all }: WorkbookFile): object {
  const entries = all.map(({ name, sheetId, formula, comment }, i) => {
    const id = `name-${i + 1}`;
    const text = formula.replace(/^=/, "");
    // The engine writes a reference plainly and everything else with its "=".
    const formulaOrRefString = parseAddress(text) ? text : `=${text}`;
    const localSheetId = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return [id, { id, name, formulaOrRefString, comment, localSheetId }];
  });
  return Object.fromEntries(entries) as object;
}

const tableId = (sheetId: string, index: number) => `table-${sheetId}-${index + 1}`;

function tables({ sheets }: WorkbookFile): object {
  const entries = sheets.map(({ id: sheetId, tables: own }) => [
    sheetId,
    {
      tables: own.map((table, i) => engineTable(table, tableId(sheetId, i))),
      tableFilteredOutRows: [],
    },
  ]);
  return Object.fromEntries(entries) as object;
}

function engineTable(table: TableFile, id: string): object {
  const meta: TableNotes = {
    style: table.style,
    showBandedRows: table.bandedRows,
    showBandedColumns: table.bandedColumns,
    showFilterButton: table.filterButton,
    highlightFirstColumn: table.firstColumn,
    showTotals: false,
    sorting: null,
    highlightLastColumn: table.lastColumn,
  };
  return {
    id,
    name: table.name,
    range: spanOf(table.box),
    meta,
    options: { showHeader: true, showFooter: false, tableStyleId: themeName(table.style) },
    filters: { tableColumnFilterList: [] },
    columns: table.columns.map((displayName, i) => ({
      id: `${id}-${i + 1}`,
      displayName,
      dataType: "string",
      formula: "",
      meta: {},
      style: {},
    })),
  };
}

/** The colours of the tables, which the engine keeps apart from them. */
function themes({ sheets }: WorkbookFile, unitId: string): object {
  const rules = sheets.flatMap(({ id: subUnitId, tables: own }) =>
    own.map((table, i) => [
      tableId(subUnitId, i),
      {
        rangeInfo: { unitId, subUnitId, range: spanOf(table.box) },
        themeName: themeName(table.style),
      },
    ])
  );
  return {
    rangeThemeStyleRuleMap: Object.fromEntries(rules) as object,
    rangeThemeStyleMapJson: {},
  };
}

/** A style that somebody has made themselves looks like the usual one. */
function themeName(style: string): string {
  const known = /^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style);
  return themeOf(known ? style : "TableStyleMedium2");
}
