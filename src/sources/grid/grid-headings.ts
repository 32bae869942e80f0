import type { Catalogue } from "../../dataset/catalogue";
import { fold } from "../../dataset/fold";
import type { Month } from "../../dataset/month";
import { readMonth } from "../tidy/read-month";
import { type GridCell, textIn } from "./grid";
import type { GridRole } from "./grid-mapping";
import { currencyNamed, isOtherUnit, unitNamed, withoutUnit } from "./grid-units";

/** What columns are called; compared without case, spaces and punctuation, and without a unit behind them. */
const NAMES: Record<Exclude<GridRole, "figure" | "ignored">, readonly string[]> = {
  month: [
    "month",
    "date",
    "period",
    "year month",
    "data month",
    "date of data",
    "月份",
    "年月",
    "日期",
    "月",
    "数据年月",
    "统计年月",
    "时间",
  ],
  months: ["months", "number of months", "月数"],
  product: [
    "product",
    "commodity",
    "commodity code",
    "hs",
    "hs8",
    "hs code",
    "item",
    "goods",
    "产品",
    "产品名称",
    "品种",
    "品名",
    "商品",
    "商品名称",
    "商品编码",
    "商品代码",
    "税号",
  ],
  partner: [
    "partner",
    "partners",
    "trading partner",
    "country",
    "country or region",
    "countries",
    "destination",
    "country of destination",
    "market",
    "贸易伙伴",
    "贸易伙伴名称",
    "目的地",
    "目的国",
    "国家",
    "国家地区",
    "国别",
    "国别地区",
    "出口国",
  ],
  quantity: [
    "quantity",
    "qty",
    "net weight",
    "weight",
    "volume",
    "export volume",
    "exports",
    "tonnes",
    "tons",
    "t",
    "mt",
    "kg",
    "kgs",
    "kilograms",
    "quantity t",
    "quantity kg",
    "数量",
    "重量",
    "净重",
    "出口量",
    "出口数量",
    "吨",
    "千克",
    "公斤",
    "数量吨",
    "第一数量",
  ],
  value: [
    "value",
    "amount",
    "fob",
    "fob value",
    "export value",
    "usd",
    "us$",
    "us dollar",
    "us dollars",
    "cny",
    "rmb",
    "yuan",
    "value usd",
    "value cny",
    "金额",
    "出口额",
    "出口金额",
    "美元",
    "人民币",
    "美元值",
    "人民币值",
  ],
};
const NAMED = new Map<string, GridRole>(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.map((name): [string, GridRole] => [fold(name), role as GridRole])
  )
);
/** Rates, shares, prices and sums over several months are no amounts of a month. */
const NO_AMOUNT =
  /%|同比|环比|占比|比重|份额|增速|增长|均价|单价|累计|平均|(^|[^a-z])(mom|yoy|ytd|share|growth|change|price|average|avg|cumulative|rolling|rank)([^a-z]|$)/i;
const TOTALS =
  /^(?:(?:in )?(?:year )?\d{4}年?)?(?:grandtotal|subtotal|total|totals|sum|ytd|yeartodate|average|合计|总计|小计|总和|累计|平均|全年|本年累计|[上下]半年|h[12]|q[1-4]|第?[一二三四1-4]季度)(?:\d{4}年?)?$/;
const PERIOD = /^\d{4}年?$|^(?:\d{4}年?)?\d{1,2}月?\s*[-–—~至到]\s*\d{1,2}月(?:累计|合计)?$/;

/** What a column holds by its name; undefined where the name does not say. */
export function roleNamed(heading: string): GridRole | undefined {
  if (heading === "" || NO_AMOUNT.test(heading) || isOtherUnit(heading)) return undefined;
  const role = NAMED.get(fold(heading)) ?? NAMED.get(fold(withoutUnit(heading)));
  // "Exports (USD)" are values, whatever "Exports" alone would be; "Amount (t)" is none of money.
  if (role === "quantity" && currencyNamed(heading) && !unitNamed(heading)) return "value";
  if (role === "value" && unitNamed(heading) && !currencyNamed(heading)) return "quantity";
  return role;
}

/** The month that a cell names; undefined where it names none. */
export function monthIn(cell: GridCell | undefined): Month | undefined {
  if (typeof cell === "number") return readMonth(cell);
  return typeof cell === "string" ? readMonth(textIn(cell)) : undefined;
}

/** The product that a cell names, by any name or an HS code, a unit behind it or not; undefined where it names none. */
export function productIn(cell: GridCell | undefined, catalogue: Catalogue): string | undefined {
  if (typeof cell === "boolean") return undefined;
  const text = textIn(cell);
  if (text === "" || NO_AMOUNT.test(text) || isOtherUnit(text)) return undefined;
  return catalogue.productNamed(text) ?? catalogue.productNamed(withoutUnit(text));
}

/** Whether a cell where a month, product or partner should stand says that its row is a sum: 合计, Total, 2025, 2025年1-11月. */
export function isTotal(cell: GridCell | undefined): boolean {
  const text = textIn(cell).normalize("NFKC");
  return TOTALS.test(fold(text)) || PERIOD.test(text);
}
