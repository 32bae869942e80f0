import { monthNumber } from "./month-number";
import type { WarehouseQuestion } from "./warehouse-request";

/** How columns hold what they hold: what their types say. */
export interface WarehouseForms {
  readonly month: "date" | "number" | "text";
  /** Whether a month can be NULL. */
  readonly monthMayLack: boolean;
  readonly code: "number" | "text" | "fixedText";
  readonly weightIsDecimal: boolean;
  readonly valueIsDecimal: boolean;
}

/** A month as 202401; what cannot be read is below 100001. */
export function monthIn({ columns }: WarehouseQuestion, { month }: WarehouseForms): string {
  const column = quoted(columns.month);
  if (month === "date") return `toYYYYMM(${column})`;
  if (month === "number") return column;
  const text = `toString(${column})`;
  const year = `toUInt32OrZero(extract(${text}, '^([0-9]{4})'))`;
  return `${year} * 100 + toUInt32OrZero(extract(${text}, '^[0-9]{4}[-/.年]?([0-9]{1,2})'))`;
}

/** Months that cannot be read are asked too, so that they are refused and not left out in silence. */
export function monthIsAsked(question: WarehouseQuestion, forms: WarehouseForms): string {
  const month = monthIn(question, forms);
  const { first, last } = question.span;
  const wanted = [`${month} BETWEEN ${monthNumber(first)} AND ${monthNumber(last)}`];
  if (forms.month !== "date") wanted.push(`${month} < 190001`, `${month} > 210012`);
  if (forms.monthMayLack) wanted.push(`isNull(${quoted(question.columns.month)})`);
  return wanted.length === 1 ? wanted[0]! : `(${wanted.join(" OR ")})`;
}

/** Heading 8104 at any number of digits: what is coarser or finer than eight is not dropped in silence. */
export function codeIs8104({ columns }: WarehouseQuestion, { code }: WarehouseForms): string {
  const column = quoted(columns.code);
  if (code === "text") return `${column} LIKE '8104%'`;
  if (code === "fixedText") return `toString(${column}) LIKE '8104%'`;
  const ranges = [2, 4, 6].map((more) => {
    const nought = "0".repeat(more);
    return `${column} BETWEEN 8104${nought} AND 8104${nought.replaceAll("0", "9")}`;
  });
  return `(${[`${column} = 8104`, ...ranges].join(" OR ")})`;
}

/** Nothing where there is no column of flows. */
export function flowIsAsked({ columns, flowValue }: WarehouseQuestion): string[] {
  return columns.flow === undefined ? [] : [`toString(${quoted(columns.flow)}) = '${flowValue}'`];
}

/** A name in backticks: only for names that have been checked, in which there can be none. */
export function quoted(name: string): string {
  return `\`${name}\``;
}
