import { writeCoverage } from "../../dataset/coverage-text";
import type { Source } from "../../dataset/observation";
import { decimalText } from "./decimal";
import { TIDY_FORMAT, TIDY_VERSION, type TidyColumn, type TidyContents } from "./tidy-format";
import { claimRow, observationRows, type WrittenRow } from "./tidy-rows";
import { writeList, writeText } from "./tidy-text";
import { withoutSecrets } from "./without-secrets";

/** The order of the columns; those that no row has anything for are left out. */
const ORDER: readonly TidyColumn[] = [
  "month",
  "months",
  "product",
  "partner",
  "tonnes",
  "usd",
  "cny",
  "usd_per_t",
  "cny_per_t",
  "low",
  "high",
  "rounding",
  "basis",
  "source",
  "note",
  "claim",
  "measure",
  "printed",
];
const ALWAYS: readonly TidyColumn[] = ["month", "product", "partner", "tonnes"];
/** Columns of numbers, which stand in plain digits. */
const NUMBERS: readonly TidyColumn[] = [...ORDER.slice(4, 11), "months", "printed"];
const TEXTS = [
  "publisher",
  "title",
  "date",
  "address",
  "note",
  "licence",
  "family",
  "version",
] as const;

/**
 * A dataset as CSV of our format, in UTF-8 without a mark: all that tidy-format.ts says it carries, and nothing that a
 * spreadsheet would take for a formula. Reading it gives the same dataset again.
 */
export function writeTidyCsv(dataset: TidyContents): string {
  const rows = [...observationRows(dataset), ...dataset.claims.map(claimRow)];
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = ORDER.filter((column) => ALWAYS.includes(column) || used.has(column));
  const metadata: [string, string][] = [
    ...metadataOf(dataset),
    ["rows", String(rows.length)],
    ...dataset.sources.flatMap((source) =>
      Object.entries(fieldsOf(source)).map(([field, value]): [string, string] => [
        field === "id" ? "source" : `source.${field}`,
        value,
      ])
    ),
  ];
  const lines = [
    ...metadata.map(([key, value]) => quoted(`# ${key}: ${writeText(value)}`)),
    columns.join(","),
    ...rows.map((row) => columns.map((column) => cellText(column, row[column])).join(",")),
  ];
  return `${lines.join("\n")}\n`;
}

/** A dataset as JSON of our format, an observation a line. Reading it gives the same dataset again. */
export function writeTidyJson(dataset: TidyContents): string {
  const head = metadataOf(dataset).map(([key, value]) => [
    key,
    key === "whole" ? value === "yes" : value,
  ]);
  const lists = {
    sources: dataset.sources.map(fieldsOf),
    observations: observationRows(dataset).map(jsonRow),
    claims: dataset.claims.map(claimRow).map(jsonRow),
  };
  const pairs = [
    ...head.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    ...Object.entries(lists).map(([key, list]) => `${JSON.stringify(key)}: ${listText(list)}`),
  ];
  return `{\n${pairs.map((pair) => `  ${pair}`).join(",\n")}\n}\n`;
}

function metadataOf({ title, trade }: TidyContents): [string, string][] {
  return [
    ["format", `${TIDY_FORMAT} ${TIDY_VERSION}`],
    ["title", title],
    ["flow", trade.flow],
    ["reporter", trade.reporter],
    ...(trade.currency ? [["currency", trade.currency] satisfies [string, string]] : []),
    ["whole", "yes"],
  ];
}

function fieldsOf(source: Source): Record<string, string> {
  const fields: Record<string, string> = { id: source.id };
  for (const name of TEXTS) {
    const value = source[name];
    if (value !== undefined) fields[name] = name === "address" ? withoutSecrets(value) : value;
  }
  if (source.covers) fields.covers = writeCoverage(source.covers);
  return fields;
}

function cellText(column: TidyColumn, cell: WrittenRow[TidyColumn]): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return quoted(writeList(cell));
  return NUMBERS.includes(column) ? cell : quoted(writeText(cell));
}

function jsonRow(row: WrittenRow): Record<string, unknown> {
  const entries = Object.entries(row) as [TidyColumn, WrittenRow[TidyColumn]][];
  return Object.fromEntries(
    entries.map(([column, cell]) => {
      return [column, NUMBERS.includes(column) ? numberOf(cell as string) : cell];
    })
  );
}

/** A number that JSON would not give back to the last digit stays a text. */
function numberOf(digits: string): string | number {
  const number = Number(digits);
  return decimalText(number) === digits ? number : digits;
}

function listText(list: readonly unknown[]): string {
  if (list.length === 0) return "[]";
  return `[\n${list.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`;
}

function quoted(cell: string): string {
  return /[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
