import { formatMonth, type Month, monthNumberOf, monthOf, today } from "../../dataset/month";
import { CHINA, type Currency, type Flow } from "../../dataset/trade";
import type { SOURCE_KINDS } from "../../refresh/source-request";
import { COMTRADE_BASE } from "../../sources/comtrade/comtrade-request";
import type { Grid } from "../../sources/grid/grid";
import type { GridMapping } from "../../sources/grid/grid-mapping";
import { USUAL_COLUMNS } from "../../sources/warehouse/warehouse-request";

/** A kind of source. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Columns of a warehouse's table as they are typed; those that may be left out are empty then. */
export type DraftColumns = Record<
  "month" | "code" | "partner" | "weight" | "value" | "flow",
  string
>;

/** Cells of the workbook, and what their columns hold. */
export interface DraftRange {
  /** `Sheet1!A1:F20`, or the name of a table. */
  readonly place: string;
  readonly mapping: GridMapping;
  /** The cells as they were read; undefined for a range that a workbook remembers. */
  readonly grid?: Grid;
  /** What the proposal lacks or assumes; nothing once the columns were changed by hand. */
  readonly problems?: readonly string[];
}

/** What is chosen and typed of all kinds of source, right or wrong; secrets are not in it. */
export interface SourceDraft {
  readonly kind: SourceKind;
  readonly flow: Flow;
  readonly files: readonly File[];
  /** Months as they are typed. */
  readonly first: string;
  readonly last: string;
  readonly reporter: string;
  readonly base: string;
  readonly address: string;
  readonly database: string;
  readonly table: string;
  readonly user: string;
  readonly columns: DraftColumns;
  readonly weightUnit: "kg" | "t";
  readonly currency: Currency;
  readonly flowValue: string;
  /** Whose customs the warehouse's records are of: ISO 3166-1 alpha-3. */
  readonly warehouseReporter: string;
  readonly url: string;
  /** The table or range whose cells are mapped; undefined before there are any. */
  readonly range: DraftRange | undefined;
}

/** The month we are in, by the clock of the computer. */
export function thisMonth(): Month {
  const { year, month } = today();
  return monthOf(year, month);
}

/** What stands in the form before anything is chosen: two years of exports, to the month before this one. */
export function usualDraft(now: Month): SourceDraft {
  const last = now - 1;
  return {
    kind: "files",
    flow: "exports",
    files: [],
    first: formatMonth(last - (monthNumberOf(last) - 1) - 12),
    last: formatMonth(last),
    reporter: CHINA,
    base: COMTRADE_BASE,
    address: "",
    database: "",
    table: "",
    user: "",
    columns: { flow: "", value: "", ...USUAL_COLUMNS },
    weightUnit: "kg",
    currency: "USD",
    flowValue: "",
    warehouseReporter: CHINA,
    url: "",
    range: undefined,
  };
}
