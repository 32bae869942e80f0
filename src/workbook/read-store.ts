import type { Band } from "../dataset/band";
import type { Catalogue, Language } from "../dataset/catalogue";
import { readCoverage } from "../dataset/coverage-text";
import { CHINAS_EXPORTS, type DatasetContents } from "../dataset/dataset";
import type { LoggedRevision } from "../dataset/logged-revision";
import { formatMonth, monthOfSerial } from "../dataset/month";
import type { Basis, Claim, ClaimKind, Measure, Observation, Source } from "../dataset/observation";
import type { Currency, Flow, Trade } from "../dataset/trade";
import { FAMILIES } from "../dataset/coverage";
import { bandAround, fromSheet, type Unit } from "./band-cells";
import { unitOfClaim } from "./claim-rows";
import { measureColumns } from "./data-rows";
import type { Cell } from "./entered";
import { rowRefusals, type RowRefusals } from "./row-refusals";
import {
  MG_CLAIMS,
  MG_DATA_IN_YUAN,
  MG_REVISIONS,
  MG_SOURCES,
  type StoreTable,
} from "./store-columns";
import { RowRefusal, StoreRow } from "./store-row";

/** What stands in a table of the workbook. */
export interface TableCells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The sheet's number of the first row below the header, 1 being the first row of the sheet. */
  readonly firstRow: number;
}

/** A dataset as far as it can be read, and a sentence for each row or table that cannot. */
export interface StoreReading {
  readonly contents: DatasetContents;
  readonly refusals: readonly string[];
}

const MEASURES: readonly Measure[] = ["quantity", "value", "unitValue"];
const FLOWS: readonly Flow[] = ["exports", "imports"];
const CURRENCIES: readonly Currency[] = ["USD", "CNY"];
const BASES: readonly Basis[] = ["reported", "derived"];
/** Every kind, so that the compiler says when one is added. */
const KIND_SET: Readonly<Record<ClaimKind, true>> = {
  mom: true,
  yoy: true,
  ytdYoy: true,
  share: true,
  average: true,
  rolling3Average: true,
  ytdAverage: true,
  totalLessIngot: true,
};
const KINDS = Object.keys(KIND_SET) as ClaimKind[];

/**
 * The dataset in the workbook's tables, read by the names of their columns. What cannot be read is left out and said;
 * it never stops the rest. An empty amount is not known; a row without any amount says nothing.
 */
export function readStore(
  tables: ReadonlyMap<string, TableCells>,
  title: string,
  catalogue: Catalogue,
  language: Language = "en"
): StoreReading {
  const say = rowRefusals(language);
  const refusals: string[] = [];
  const read = <T>(table: StoreTable, readRow: (row: StoreRow) => T[]) =>
    readTable(tables.get(table.name), table, catalogue, say, refusals, readRow);
  const known = new Set<string>();
  const trades: Partial<Trade>[] = [];
  const sources = read(MG_SOURCES, (row) => {
    const source = readSource(row, known, catalogue, say);
    trades.push(readTrade(row));
    return [source];
  });
  const trade = tradeOf(trades);
  const observations = read(MG_DATA_IN_YUAN, (row) => readObservations(row, trade.currency, say));
  const claims = read(MG_CLAIMS, (row) => [readClaim(row, say)]);
  const revisions = read(MG_REVISIONS, (row) => [readRevision(row)]);
  return {
    contents: { title, catalogue, sources, observations, claims, trade, revisions },
    refusals,
  };
}

/** What the rows of MG_Sources say of all figures; China's exports in dollars where they say nothing. */
function tradeOf(trades: readonly Partial<Trade>[]): Trade {
  const said = <K extends keyof Trade>(key: K) =>
    trades.map((trade) => trade[key]).find((value) => value !== undefined);
  return {
    flow: said("flow") ?? CHINAS_EXPORTS.flow,
    reporter: said("reporter") ?? CHINAS_EXPORTS.reporter,
    currency: said("currency") ?? CHINAS_EXPORTS.currency,
  };
}

function readTrade(row: StoreRow): Partial<Trade> {
  const filled = (column: string) => row.text(column) !== "";
  return {
    ...(filled("Flow") && { flow: row.oneOf("Flow", FLOWS) }),
    ...(filled("Reporter") && { reporter: row.text("Reporter") }),
    ...(filled("Currency") && { currency: row.oneOf("Currency", CURRENCIES) }),
  };
}

function readTable<T>(
  cells: TableCells | undefined,
  table: StoreTable,
  catalogue: Catalogue,
  say: RowRefusals,
  refusals: string[],
  readRow: (row: StoreRow) => T[]
): T[] {
  if (!cells) {
    if (table !== MG_REVISIONS) refusals.push(say.missingTable(table.name));
    return [];
  }
  const columns = new Map<string, number>();
  for (const { header } of table.columns) {
    const place = cells.header.findIndex((h) => h.trim() === header);
    if (place >= 0) columns.set(header, place);
  }
  const missing = table.columns.filter((c) => c.required && !columns.has(c.header));
  if (missing.length > 0) {
    const headers = missing.map((c) => `"${c.header}"`).join(", ");
    refusals.push(say.missingColumns(table.name, headers));
    return [];
  }
  return cells.rows.flatMap((row, i) => {
    const reader = new StoreRow(columns, row, catalogue, say);
    if (reader.isEmpty) return [];
    try {
      return readRow(reader);
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      refusals.push(say.row(table.name, cells.firstRow + i, error.message));
      return [];
    }
  });
}

function readObservations(
  row: StoreRow,
  currency: Currency | undefined,
  say: RowRefusals
): Observation[] {
  const columns = measureColumns(currency);
  const foreign = currency === "CNY" ? ["USD", "USD/t"] : ["CNY", "CNY/t"];
  const mixed = foreign.find((column) => row.text(column) !== "");
  if (mixed !== undefined) throw new RowRefusal(say.otherCurrency(mixed, currency ?? "USD"));
  const about = { product: row.product(), partner: row.partner(), span: row.span() };
  const rounding = row.rounding();
  const basis = row.oneOf("Basis", BASES);
  const sources = row.sources();
  const note = row.text("Note");
  const filled = MEASURES.flatMap((measure) => {
    const { amount, band, unit } = columns[measure];
    const shown = row.number(amount);
    const half = row.number(band) ?? 0;
    return shown === undefined ? [] : [{ measure, unit, half, amount: fromSheet(shown, unit) }];
  });
  if (filled.length > 1 && (row.text("Low") !== "" || row.text("High") !== ""))
    throw new RowRefusal(say.sharedBand());
  return filled.map(({ measure, unit, half, amount }) => {
    const band = readEnds(row, amount, unit, say) ?? bandAround(amount, half, rounding, unit);
    const observation = { ...about, measure, amount, band, rounding, basis, sources };
    return note === "" ? observation : { ...observation, note };
  });
}

function readClaim(row: StoreRow, say: RowRefusals): Claim {
  if (row.text("Kind") === "") throw new RowRefusal(say.oneOf("", "Kind", KINDS.join(", ")));
  const kind = row.oneOf("Kind", KINDS);
  const measure = row.oneOf("Measure", MEASURES);
  const unit = unitOfClaim(kind, measure);
  const shown = row.number("Printed");
  if (shown === undefined) throw new RowRefusal(say.number("", "Printed"));
  const printed = fromSheet(shown, unit);
  const rounding = row.rounding();
  const half = row.number("Band (±)") ?? 0;
  const band = readEnds(row, printed, unit, say) ?? bandAround(printed, half, rounding, unit);
  const about = { product: row.product(), partner: row.partner(), span: row.span() };
  return { ...about, measure, kind, printed, band, rounding, sources: row.sources() };
}

/** The band that Low and High name; undefined where both are empty. */
function readEnds(row: StoreRow, amount: number, unit: Unit, say: RowRefusals): Band | undefined {
  const low = row.number("Low");
  const high = row.number("High");
  if (low === undefined && high === undefined) return undefined;
  const band = {
    low: low === undefined ? NaN : fromSheet(low, unit),
    high: high === undefined ? NaN : fromSheet(high, unit),
  };
  if (!(band.low <= amount && amount <= band.high)) throw new RowRefusal(say.band());
  return band;
}

function readRevision(row: StoreRow): LoggedRevision {
  const measure = row.oneOf("Measure", MEASURES);
  const { unit } = measureColumns(undefined)[measure];
  const amount = (column: string) => {
    const shown = row.number(column);
    return shown === undefined ? undefined : fromSheet(shown, unit);
  };
  return {
    when: row.text("When"),
    product: row.product(),
    partner: row.partner(),
    measure,
    span: row.span(),
    from: amount("From"),
    to: amount("To"),
    source: row.text("Source"),
  };
}

function readSource(
  row: StoreRow,
  known: Set<string>,
  catalogue: Catalogue,
  say: RowRefusals
): Source {
  const id = row.text("Id");
  if (id === "") throw new RowRefusal(say.noId());
  if (known.has(id)) throw new RowRefusal(say.sameId(id));
  const covers = readCoverage(row.text("Covers"), catalogue);
  if (!covers) throw new RowRefusal(say.covers(row.text("Covers")));
  const family = row.text("Kind") === "" ? undefined : row.oneOf("Kind", FAMILIES);
  known.add(id);
  return {
    id,
    publisher: row.text("Publisher"),
    title: row.text("Title"),
    date: readDate(row),
    address: row.text("Address"),
    ...withText("note", row.text("Note")),
    ...withText("licence", row.text("Licence")),
    ...(family && { family }),
    ...(covers.length > 0 && { covers }),
    ...withText("version", row.text("Version")),
  };
}

/** A member that is left out where there is no text. */
function withText<K extends string>(key: K, text: string): { readonly [Key in K]?: string } {
  return text === "" ? {} : ({ [key]: text } as { readonly [Key in K]: string });
}

/** The date of publication as printed; where Excel has made a date of it, only the month is kept. */
function readDate(row: StoreRow): string {
  const typed = row.text("Date");
  const isSerial = /^\d{5}$/.test(typed);
  return isSerial ? formatMonth(monthOfSerial(Number(typed))) : typed;
}
