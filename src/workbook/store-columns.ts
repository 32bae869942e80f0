/** A column of a table in the workbook. */
export interface StoreColumn {
  readonly header: string;
  /** Number format; a column without one holds text. */
  readonly format?: string;
  /** Width in characters. */
  readonly width: number;
  /** Whether the table cannot be read without it. */
  readonly required?: boolean;
}

/** How one of the workbook's tables is laid out, and by what its rows are known again after a refresh. */
export interface StoreTable {
  readonly name: string;
  readonly columns: readonly StoreColumn[];
  /** A row is the same row if these agree, and the same columns of `filled` hold something. */
  readonly key: readonly string[];
  readonly filled: readonly string[];
  /** What a row is known by if the full key finds nothing: a figure that became reported is still that figure. */
  readonly looseKey: readonly string[];
  /** Whether the order of the rows means something. */
  readonly ranked?: boolean;
}

const MONTH = { header: "Month", format: "yyyy-mm", width: 10, required: true };
const MONTHS = { header: "Months", format: "0", width: 8, required: true };
const PRODUCT = { header: "Product", width: 12, required: true };
const PARTNER = { header: "Partner", width: 20, required: true };
const BAND_ENDS = [
  { header: "Low", format: "#,##0.0", width: 11 },
  { header: "High", format: "#,##0.0", width: 11 },
];
const ROUNDING = { header: "Rounding", width: 10 };
const WHEN_AND_WHAT = ["Month", "Months", "Product", "Partner"];

/**
 * The figures. Month is the first day of the last month of the span, Months the length of the span. Bands are half
 * widths; Low and High are filled only where the band is not the amount ± the half width (in the unit of the row).
 */
export const MG_DATA: StoreTable = {
  name: "MG_Data",
  columns: [
    MONTH,
    MONTHS,
    PRODUCT,
    PARTNER,
    { header: "Tonnes", format: "#,##0.0", width: 12, required: true },
    { header: "USD", format: "#,##0", width: 14, required: true },
    { header: "Band (±t)", format: "#,##0.0", width: 11, required: true },
    { header: "Basis", width: 10, required: true },
    { header: "Source", width: 24, required: true },
    { header: "Band (±USD)", format: "#,##0", width: 13 },
    { header: "USD/t", format: "#,##0", width: 10 },
    { header: "Band (±USD/t)", format: "#,##0.0", width: 14 },
    ...BAND_ENDS,
    ROUNDING,
    { header: "Note", width: 40 },
  ],
  key: [...WHEN_AND_WHAT, "Basis", "Source"],
  filled: ["Tonnes", "USD", "USD/t"],
  looseKey: WHEN_AND_WHAT,
};

/** What MG_Data has besides where the values are in yuan; the columns in dollars are empty then. */
export const YUAN_COLUMNS: readonly StoreColumn[] = [
  { header: "CNY", format: "#,##0", width: 14 },
  { header: "Band (±CNY)", format: "#,##0", width: 13 },
  { header: "CNY/t", format: "#,##0", width: 10 },
  { header: "Band (±CNY/t)", format: "#,##0.0", width: 14 },
];

/** MG_Data with the columns for values in yuan. */
export const MG_DATA_IN_YUAN: StoreTable = {
  ...MG_DATA,
  columns: [...MG_DATA.columns, ...YUAN_COLUMNS],
  filled: [...MG_DATA.filled, "CNY", "CNY/t"],
};

/** The publications, best first: of two that contradict each other the earlier row counts. */
export const MG_SOURCES: StoreTable = {
  name: "MG_Sources",
  columns: [
    { header: "Id", width: 18, required: true },
    { header: "Publisher", width: 18, required: true },
    { header: "Title", width: 40 },
    { header: "Date", width: 12 },
    { header: "Address", width: 30 },
    { header: "Note", width: 30 },
    { header: "Licence", width: 30 },
    { header: "Kind", width: 12 },
    { header: "Flow", width: 9 },
    { header: "Reporter", width: 9 },
    { header: "Currency", width: 9 },
    { header: "Covers", width: 30 },
    { header: "Version", width: 20 },
  ],
  key: ["Id"],
  filled: [],
  looseKey: ["Id"],
  ranked: true,
};

/** Printed rates, shares and averages. Rates and shares are fractions; an average of tonnes is in tonnes. */
export const MG_CLAIMS: StoreTable = {
  name: "MG_Claims",
  columns: [
    MONTH,
    MONTHS,
    PRODUCT,
    PARTNER,
    { header: "Measure", width: 10, required: true },
    { header: "Kind", width: 16, required: true },
    { header: "Printed", format: "General", width: 11, required: true },
    { header: "Band (±)", format: "General", width: 11, required: true },
    { header: "Low", format: "General", width: 11 },
    { header: "High", format: "General", width: 11 },
    ROUNDING,
    { header: "Source", width: 24 },
  ],
  key: [...WHEN_AND_WHAT, "Measure", "Kind", "Source"],
  filled: [],
  looseKey: [...WHEN_AND_WHAT, "Measure", "Kind"],
};

/** What refreshes changed, and when. Rows are only ever added, but for a refresh that is undone. */
export const MG_REVISIONS: StoreTable = {
  name: "MG_Revisions",
  columns: [
    { header: "When", width: 20 },
    MONTH,
    MONTHS,
    PRODUCT,
    PARTNER,
    { header: "Measure", width: 10 },
    { header: "From", format: "#,##0.0", width: 12 },
    { header: "To", format: "#,##0.0", width: 12 },
    { header: "Source", width: 24 },
  ],
  key: ["When", ...WHEN_AND_WHAT, "Measure", "Source"],
  filled: [],
  looseKey: ["When", ...WHEN_AND_WHAT, "Measure"],
};

/**
 * Names of the analyst's own: Members holds one name (an alias) or several, with semicolons between (a group). She makes
 * the table from the pane and fills it; a load leaves it alone.
 */
export const MG_GROUPS: StoreTable = {
  name: "MG_Groups",
  columns: [
    { header: "Name", width: 26, required: true },
    { header: "Members", width: 60, required: true },
    { header: "Note", width: 40 },
  ],
  key: ["Name"],
  filled: [],
  looseKey: ["Name"],
};

/** Every table that the store may have. */
export const STORE_TABLES: readonly StoreTable[] = [MG_DATA, MG_SOURCES, MG_CLAIMS, MG_REVISIONS];

/** The tables from which a dataset is read. */
export const READ_TABLES: readonly string[] = [
  MG_DATA.name,
  MG_SOURCES.name,
  MG_CLAIMS.name,
  MG_REVISIONS.name,
  MG_GROUPS.name,
];

/** The names of single cells: the dataset's title, its latest month, the stamp of the last load. */
export const NAME_TITLE = "MG_Title";
export const NAME_LATEST = "MG_Latest";
export const NAME_LOADED = "MG_Loaded";
