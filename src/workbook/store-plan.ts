import type { Language } from "../dataset/catalogue";
import type { Dataset } from "../dataset/dataset";
import { serialOf } from "../dataset/month";
import { claimRows, formatOfClaim, sortedClaims } from "./claim-rows";
import { dataRows } from "./data-rows";
import { writeCoverage } from "../dataset/coverage-text";
import type { Cell } from "./entered";
import type { Plan, PlannedSheet, PlannedTable } from "./plan";
import { revisionRows } from "./revision-rows";
import {
  MG_CLAIMS,
  MG_DATA,
  MG_DATA_IN_YUAN,
  MG_REVISIONS,
  MG_SOURCES,
  NAME_LATEST,
  NAME_LOADED,
  NAME_TITLE,
  type StoreTable,
} from "./store-columns";

/** The sheets of the store, as we name them; an analyst may rename them. */
export const DATA_SHEET = "MG Data";
export const SOURCES_SHEET = "MG Sources";

/** Row of the tables of provenance, side by side; above it stand title, latest month and stamp. */
const SOURCES_ROW = 5;
const STYLE = "TableStyleLight9";

const WORDS = {
  en: { latest: "Latest month", loaded: "Loaded" },
  zh: { latest: "最新月份", loaded: "载入时间" },
} as const;

/**
 * A dataset as sheets: MG Data with the figures, MG Sources with where they are from, what was printed and what was
 * revised. The stamp is the last thing written, so that whoever sees it sees a complete load.
 */
export function planStore(
  dataset: Dataset,
  language: Language,
  stamp: string,
  /** Whether the workbook's MG_Data has columns for values in yuan: then they are filled or emptied. */
  hasYuan = false
): Plan {
  const { latest } = dataset;
  const at = (name: string, row: number, column: number) => ({
    name,
    sheet: SOURCES_SHEET,
    row,
    column,
  });
  return {
    sheets: [dataSheet(dataset, hasYuan), sourcesSheet(dataset, language)],
    names: [
      { ...at(NAME_TITLE, 0, 0), value: dataset.title },
      {
        ...at(NAME_LATEST, 1, 1),
        value: latest === undefined ? "" : serialOf(latest),
        format: "yyyy-mm",
      },
      { ...at(NAME_LOADED, 2, 1), value: stamp },
    ],
  };
}

function dataSheet(dataset: Dataset, hasYuan: boolean): PlannedSheet {
  const { currency } = dataset.trade;
  const table = hasYuan || currency === "CNY" ? MG_DATA_IN_YUAN : MG_DATA;
  const rows = dataRows(dataset.observations, dataset.catalogue, currency, table.columns);
  return {
    name: DATA_SHEET,
    widths: table.columns.map((c) => c.width),
    frozenRows: 1,
    blocks: [],
    tables: [planTable(table, rows, 0, 0)],
  };
}

function sourcesSheet(dataset: Dataset, language: Language): PlannedSheet {
  const words = WORDS[language];
  const claims = sortedClaims(dataset.claims, dataset.catalogue);
  const formats = claims.map((claim) => formatOfClaim(claim.kind));
  const sources = dataset.sources.map((s) => [
    s.id,
    s.publisher,
    s.title,
    s.date,
    s.address,
    s.note ?? "",
    s.licence ?? "",
    s.family ?? "",
    dataset.trade.flow,
    dataset.trade.reporter,
    dataset.trade.currency ?? "",
    writeCoverage(s.covers ?? []),
    s.version ?? "",
  ]);
  const claimsColumn = MG_SOURCES.columns.length + 1;
  const revisionsColumn = claimsColumn + MG_CLAIMS.columns.length + 1;
  const widths = (table: StoreTable) => table.columns.map((c) => c.width);
  return {
    name: SOURCES_SHEET,
    widths: [...widths(MG_SOURCES), 3, ...widths(MG_CLAIMS), 3, ...widths(MG_REVISIONS)],
    frozenRows: SOURCES_ROW + 1,
    blocks: [
      { row: 0, column: 0, cells: [[dataset.title]], look: "title" },
      { row: 1, column: 0, cells: [[words.latest], [words.loaded]], look: "label" },
    ],
    tables: [
      planTable(MG_SOURCES, sources, SOURCES_ROW, 0),
      planTable(
        MG_CLAIMS,
        claimRows(claims, dataset.catalogue),
        SOURCES_ROW,
        claimsColumn,
        formats
      ),
      planTable(
        MG_REVISIONS,
        revisionRows(dataset.revisions, dataset.catalogue),
        SOURCES_ROW,
        revisionsColumn
      ),
    ],
  };
}

/** A table needs a row: where there is nothing to say, that row is empty. */
function planTable(
  table: StoreTable,
  rows: readonly (readonly Cell[])[],
  row: number,
  column: number,
  amountFormats: readonly string[] = []
): PlannedTable {
  const amounts = new Set(["Printed", "Band (±)", "Low", "High"]);
  const columns = table.columns.map(({ header, format }) => {
    const own = amountFormats.length > 0 && amounts.has(header) ? amountFormats : format;
    return own === undefined ? { header } : { header, format: own };
  });
  const empty = table.columns.map(() => "");
  return {
    name: table.name,
    row,
    column,
    columns,
    rows: rows.length > 0 ? rows : [empty],
    style: STYLE,
  };
}
