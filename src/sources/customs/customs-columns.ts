import { fold } from "../../dataset/fold";
import { customsSentences } from "./customs-sentences";
import type { Language } from "../../dataset/catalogue";
import { type Currency, SourceRefusal } from "../source";

/** Where in a row what stands; counted from 0. */
export interface Columns {
  readonly month: number;
  readonly code: number;
  readonly partnerCode?: number;
  readonly partnerName?: number;
  /** Quantities with their units, in order: the first that is a weight is taken. */
  readonly quantities: readonly { readonly amount: number; readonly unit: number }[];
  readonly value?: number;
  readonly currency?: Currency;
  readonly flow?: number;
  /** What else tells rows apart: regime, province, and columns that are not known. */
  readonly others: readonly number[];
  /** Columns with a name: a row must have as many cells, and nothing beyond them. */
  readonly width: number;
}

/** Names of columns as customs writes them, its "Supplimentary" too; compared without case, spaces and punctuation. */
const NAMES = {
  month: ["数据年月", "年月", "统计年月", "Date of data", "Data month"],
  partnerCode: ["贸易伙伴编码", "贸易伙伴代码", "Trading partner code"],
  partnerName: ["贸易伙伴名称", "贸易伙伴", "Trading partner", "Trading partner name"],
  code: ["商品编码", "商品代码", "Commodity code"],
  commodity: ["商品名称", "Commodity", "Commodity name"],
  regimeCode: ["贸易方式编码", "贸易方式代码", "Customs Regime code"],
  regime: ["贸易方式名称", "贸易方式", "Customs Regime"],
  provinceCode: ["注册地编码", "注册地代码", "Location of registration code"],
  province: ["注册地名称", "注册地", "Location of registration"],
  quantity: ["第一数量", "数量", "Quantity"],
  unit: ["第一计量单位", "计量单位", "Unit"],
  quantity2: ["第二数量", "Supplimentary Quantity", "Supplementary Quantity"],
  unit2: ["第二计量单位", "Supplimentary Unit", "Supplementary Unit"],
  CNY: ["人民币", "人民币元", "人民币值", "RMB", "RMB Yuan", "CNY", "Renminbi"],
  USD: ["美元", "美元值", "US dollar", "US dollars", "USD"],
  flow: ["进出口", "进出口类型", "进出口标志", "Import/Export", "Import or export", "Trade flow"],
} as const;
type Name = keyof typeof NAMES;

const NAMED = new Map<string, Name>(
  (Object.keys(NAMES) as Name[]).flatMap((name) =>
    NAMES[name].map((written): [string, Name] => [fold(written), name])
  )
);

/** English names that tables of other publishers have too: alone they do not make a customs file. */
const COMMON: readonly Name[] = ["code", "commodity", "quantity", "unit", "flow", "USD", "CNY"];

/** More cells than this are no header, and need not be looked at one by one. */
const MOST_COLUMNS = 1000;

/** Whether a row is the header of a customs file: it names two or more of its columns. */
export function isCustomsHeader(cells: readonly string[]): boolean {
  if (cells.length > MOST_COLUMNS) return false;
  const named = new Set<Name>();
  let own = false;
  for (const cell of cells) {
    const folded = fold(cell);
    const name = NAMED.get(folded);
    if (name === undefined) continue;
    named.add(name);
    own ||= !COMMON.includes(name) || /\p{Script=Han}/u.test(folded);
  }
  return own && named.size > 1;
}

/**
 * The columns that a header names, in whatever order they stand.
 * @throws SourceRefusal where a name stands twice, or there is no month, code, weight or unit, or two currencies.
 */
export function findColumns(header: readonly string[], file: string, language: Language): Columns {
  const say = customsSentences[language];
  const at: Partial<Record<Name, number>> = {};
  const others: number[] = [];
  header.forEach((cell, i) => {
    const name = NAMED.get(fold(cell));
    if (name === undefined) {
      if (cell.trim() !== "") others.push(i);
    } else if (at[name] !== undefined) {
      throw new SourceRefusal(say.columnTwice(file, cell.trim()));
    } else at[name] = i;
  });
  for (const name of ["regimeCode", "regime", "provinceCode", "province"] as const)
    if (at[name] !== undefined) others.push(at[name]);
  if (at.month === undefined) throw new SourceRefusal(say.noMonth(file));
  if (at.code === undefined) throw new SourceRefusal(say.noCode(file));
  if (at.quantity === undefined && at.quantity2 === undefined)
    throw new SourceRefusal(say.noWeight(file));
  const quantities = [
    { amount: at.quantity, unit: at.unit },
    { amount: at.quantity2, unit: at.unit2 },
  ].filter(
    (q): q is { amount: number; unit: number } =>
      !!q && q.amount !== undefined && q.unit !== undefined
  );
  if (quantities.length === 0) throw new SourceRefusal(say.noUnit(file));
  if (at.CNY !== undefined && at.USD !== undefined)
    throw new SourceRefusal(say.twoCurrencies(file));
  const currency = at.USD !== undefined ? "USD" : at.CNY !== undefined ? "CNY" : undefined;
  const value = at.USD ?? at.CNY;
  return {
    month: at.month,
    code: at.code,
    ...(at.partnerCode !== undefined && { partnerCode: at.partnerCode }),
    ...(at.partnerName !== undefined && { partnerName: at.partnerName }),
    quantities,
    ...(value !== undefined && { value }),
    ...(currency && { currency }),
    ...(at.flow !== undefined && { flow: at.flow }),
    others,
    width: header.reduce((width, cell, i) => (cell.trim() === "" ? width : i + 1), 0),
  };
}
