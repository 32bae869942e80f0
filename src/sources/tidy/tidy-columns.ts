import type { Language } from "../../dataset/catalogue";
import { fold } from "../../dataset/fold";
import { type Currency, SourceRefusal } from "../source";
import type { TidyCell } from "./tidy-amount";
import type { TidyColumn } from "./tidy-format";
import { tidySentences } from "./tidy-sentences";

/** Where in a row what stands; counted from 0. */
export interface TidyColumns {
  readonly at: Partial<Record<TidyColumn, number>>;
  /** The currency that a column's name says. */
  readonly currency: Currency | undefined;
  /** Names of columns that are not known. */
  readonly ignored: readonly string[];
  /** Columns with a name: nothing may stand beyond them. */
  readonly width: number;
}

/** What each column may be called besides its own name; compared without case, spaces and punctuation. */
const NAMES: Record<TidyColumn, readonly string[]> = {
  month: ["date", "period", "月份", "年月", "日期", "月"],
  months: ["length", "月数"],
  product: ["hs", "hs8", "hs code", "产品", "品种", "商品"],
  partner: ["country", "destination", "country of destination", "目的地", "国家", "贸易伙伴"],
  tonnes: ["t", "tonne", "quantity_t", "quantity (t)", "吨", "数量(吨)", "出口量(吨)"],
  kg: ["quantity_kg", "net weight (kg)", "千克", "公斤", "数量(千克)"],
  value: ["fob", "fob value", "金额"],
  usd: ["us$", "value_usd", "us dollars", "美元", "金额(美元)"],
  cny: ["rmb", "value_cny", "yuan", "人民币", "金额(人民币)"],
  usd_per_t: ["usd/t", "usd per tonne", "美元/吨"],
  cny_per_t: ["cny/t", "cny per tonne", "元/吨"],
  low: ["下限"],
  high: ["上限"],
  rounding: ["取舍"],
  basis: ["依据"],
  source: ["sources", "来源"],
  note: ["notes", "备注"],
  claim: ["kind"],
  measure: ["指标"],
  printed: ["公布值"],
};

const NAMED = new Map<string, TidyColumn>(
  (Object.keys(NAMES) as TidyColumn[]).flatMap((column) =>
    [column, ...NAMES[column]].map((name): [string, TidyColumn] => [fold(name), column])
  )
);

/** Columns that hold figures: a table without any of them has none. */
const FIGURES = ["tonnes", "kg", "value", "usd", "cny", "usd_per_t", "cny_per_t", "claim"] as const;
/** More cells than this are no header. */
const MOST_COLUMNS = 1000;
/** Two of which a table may have one only. */
const EITHER = [
  ["tonnes", "kg"],
  ["value", "usd"],
  ["value", "cny"],
  ["usd", "cny"],
  ["usd", "cny_per_t"],
  ["cny", "usd_per_t"],
  ["usd_per_t", "cny_per_t"],
] as const;

/** Whether a row is a header of ours: it names a month and a product, or one of them and figures. */
export function isTidyHeader(cells: readonly TidyCell[]): boolean {
  if (cells.length > MOST_COLUMNS) return false;
  const named = new Set(cells.map((cell) => NAMED.get(fold(String(cell)))));
  const isAbout = [named.has("month"), named.has("product"), FIGURES.some((f) => named.has(f))];
  return isAbout.filter(Boolean).length > 1;
}

/**
 * The columns that a header names, in whatever order they stand.
 * @throws SourceRefusal where a name stands twice, or there is no month, product or figure, or two units or currencies.
 */
export function findTidyColumns(
  header: readonly TidyCell[],
  file: string,
  language: Language
): TidyColumns {
  const say = tidySentences[language];
  const at: Partial<Record<TidyColumn, number>> = {};
  const ignored: string[] = [];
  header.forEach((cell, i) => {
    const name = String(cell).trim();
    const column = NAMED.get(fold(name));
    if (column === undefined) {
      if (name !== "") ignored.push(name);
    } else if (at[column] !== undefined) {
      throw new SourceRefusal(say.columnTwice(file, name, String(header[at[column]]).trim()));
    } else at[column] = i;
  });
  if (at.month === undefined) throw new SourceRefusal(say.noColumn(file, "month", "2025-11"));
  if (at.product === undefined) throw new SourceRefusal(say.noColumn(file, "product", "Ingot"));
  if (FIGURES.every((name) => at[name] === undefined)) throw new SourceRefusal(say.noAmounts(file));
  for (const [one, other] of EITHER)
    if (at[one] !== undefined && at[other] !== undefined)
      throw new SourceRefusal(say.eitherColumn(file, one, other));
  const isUsd = at.usd !== undefined || at.usd_per_t !== undefined;
  const isCny = at.cny !== undefined || at.cny_per_t !== undefined;
  return {
    at,
    currency: isUsd ? "USD" : isCny ? "CNY" : undefined,
    ignored,
    width: header.reduce<number>((w, cell, i) => (String(cell).trim() === "" ? w : i + 1), 0),
  };
}
