import {
  codeIs8104,
  flowIsAsked,
  monthIn,
  monthIsAsked,
  quoted,
  type WarehouseForms,
} from "./warehouse-conditions";
import type { WarehouseQuestion } from "./warehouse-request";

/**
 * Names of the columns of answers. The colon cannot be in a name of the warehouse's own, so that no column of a table is
 * ever taken for one of these.
 */
const FACTS = ["mg:kind", "mg:name", "mg:text", "mg:records"] as const;
const COUNTED = ["mg:magnesium", "mg:records"] as const;
const CODES = ["mg:code", "mg:first", "mg:last", "mg:records"] as const;
const SUMS = ["mg:month", "mg:code", "mg:partner", "mg:records", "mg:weighed", "mg:weight"];
const VALUES = ["mg:valued", "mg:value"];

/** A statement, and the columns that its answer must have. */
export interface Statement {
  readonly text: string;
  readonly names: readonly string[];
}

/*
 * Every statement is a SELECT with GROUP BY … WITH TOTALS: ClickHouse gives the totals last of all, after an empty line,
 * so that they are the mark that an answer is whole; and they hold the number of records, so that no row can be missing.
 * Nothing in them is newer than ClickHouse 18.16, and nothing has gone since. No setting is sent along: a user who may
 * only read may not change any.
 */

/** What the server says of itself, the table and the user: its version, the columns' types, settings of the profile. */
export function factsStatement(
  { database, table }: WarehouseQuestion,
  settings: readonly string[]
): Statement {
  const [kind, name, text] = FACTS.map(quoted);
  const asked = settings.map((setting) => `'${setting}'`).join(", ");
  const parts = [
    `SELECT 'version' AS ${kind}, '' AS ${name}, version() AS ${text}`,
    `SELECT 'setting', name, value FROM system.settings WHERE name IN (${asked})`,
    `SELECT 'database', name, '' FROM system.databases WHERE name = '${database}'`,
    `SELECT 'table', name, engine FROM system.tables WHERE database = '${database}' AND name = '${table}'`,
    `SELECT 'column', name, type FROM system.columns WHERE database = '${database}' AND table = '${table}'`,
  ];
  return totalled([`${kind}, ${name}, ${text}`], `(${parts.join(" UNION ALL ")})`, "", FACTS);
}

/** How many records the table has: those of 8104, and those of all other goods. */
export function countStatement(question: WarehouseQuestion, forms: WarehouseForms): Statement {
  const [magnesium] = COUNTED.map(quoted);
  const key = `${codeIs8104(question, forms)} AS ${magnesium}`;
  return totalled([key], from(question), "", COUNTED, magnesium);
}

/** The codes under 8104 of any month, with their first and last month. */
export function codesStatement(question: WarehouseQuestion, forms: WarehouseForms): Statement {
  const month = monthIn(question, forms);
  const [code, first, last] = CODES.map(quoted);
  const { columns } = question;
  const named = `toString(${quoted(columns.code)}) AS ${code}, min(${month}) AS ${first}, max(${month}) AS ${last}`;
  const where = [codeIs8104(question, forms), ...flowIsAsked(question)].join(" AND ");
  return totalled([named], from(question), where, CODES, code);
}

/** The sums by month, code and partner: all that is ever asked of the records themselves. */
export function sumsStatement(question: WarehouseQuestion, forms: WarehouseForms): Statement {
  const { columns } = question;
  const names = columns.value === undefined ? SUMS : [...SUMS, ...VALUES];
  const [month, code, partner, , weighed, weight] = SUMS.map(quoted);
  const [valued, value] = VALUES.map(quoted);
  const keys = [
    `${monthIn(question, forms)} AS ${month}`,
    `toString(${quoted(columns.code)}) AS ${code}`,
    `toString(${quoted(columns.partner)}) AS ${partner}`,
  ];
  const summed = (column: string, isDecimal: boolean, count: string, sum: string) => {
    const name = quoted(column);
    // In floating point sums of integers are exact to 2^53, and beyond it they are refused; sums of UInt64 would wrap.
    // Sums of decimals are exact as they are; as floating point the last digit would vary from query to query.
    return [
      `count(${name}) AS ${count}`,
      `sum(${isDecimal ? name : `toFloat64(${name})`}) AS ${sum}`,
    ];
  };
  const sums = summed(columns.weight, forms.weightIsDecimal, weighed!, weight!);
  if (columns.value !== undefined)
    sums.push(...summed(columns.value, forms.valueIsDecimal, valued!, value!));
  const where = [
    codeIs8104(question, forms),
    monthIsAsked(question, forms),
    ...flowIsAsked(question),
  ].join(" AND ");
  return totalled(keys, from(question), where, names, `${month}, ${code}, ${partner}`, sums);
}

function totalled(
  selected: readonly string[],
  table: string,
  where: string,
  names: readonly string[],
  by: string = selected.join(", "),
  sums: readonly string[] = []
): Statement {
  const text = [
    `SELECT ${[...selected, `count() AS ${quoted("mg:records")}`, ...sums].join(", ")}`,
    `FROM ${table}`,
    ...(where === "" ? [] : [`WHERE ${where}`]),
    `GROUP BY ${by} WITH TOTALS`,
    "FORMAT CSVWithNames",
  ].join("\n");
  return { text, names };
}

function from({ database, table }: WarehouseQuestion): string {
  return `${quoted(database)}.${quoted(table)}`;
}
