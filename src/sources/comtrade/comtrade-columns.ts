import type { Language } from "../../dataset/catalogue";
import { fold } from "../../dataset/fold";
import { comtradeFileSentences } from "./comtrade-file-sentences";
import type { Field, RawRow } from "./comtrade-row";
import { SourceRefusal } from "../source";

/** Reads cells of one row as UN Comtrade's fields. */
export interface ComtradeColumns {
  /** Columns with a name: a row must have as many cells, and nothing beyond them. */
  readonly width: number;
  rowOf(cells: readonly string[]): RawRow;
}

/**
 * Names of columns: first that of today's files and interface, then that of the classic ones (before 2023), of 22 or
 * 35 columns. Compared without case, spaces and punctuation.
 */
const NAMES: Record<Field, readonly string[]> = {
  freqCode: ["freqCode"],
  period: ["period"],
  reporterCode: ["reporterCode", "Reporter Code"],
  flowCode: ["flowCode", "Trade Flow Code"],
  partnerCode: ["partnerCode", "Partner Code"],
  partnerDesc: ["partnerDesc", "Partner"],
  partner2Code: ["partner2Code", "2nd Partner Code"],
  cmdCode: ["cmdCode", "Commodity Code"],
  customsCode: ["customsCode", "Customs Proc. Code"],
  motCode: ["motCode", "Mode of Transport Code"],
  netWgt: ["netWgt", "Netweight (kg)"],
  cifvalue: ["cifvalue", "CIF Trade Value (US$)"],
  fobvalue: ["fobvalue", "FOB Trade Value (US$)"],
  primaryValue: ["primaryValue", "Trade Value (US$)"],
};
const NAMED = new Map<string, Field>(
  (Object.keys(NAMES) as Field[]).flatMap((field) =>
    NAMES[field].map((name): [string, Field] => [fold(name), field])
  )
);

/** By these a header is known: no other publisher's has all three. */
const OWN: readonly Field[] = ["reporterCode", "partnerCode", "cmdCode"];
/** Without these nothing can be made of a row. */
const NEEDED: readonly Field[] = [...OWN, "period", "flowCode", "netWgt"];
/** More cells than this are no header, and need not be looked at one by one. */
const MOST_COLUMNS = 1000;

/** Whether a row is the header of a file of UN Comtrade. */
export function isComtradeHeader(cells: readonly string[]): boolean {
  if (cells.length > MOST_COLUMNS) return false;
  const named = new Set(cells.map((cell) => NAMED.get(fold(cell))));
  return OWN.every((field) => named.has(field));
}

/**
 * The columns that a header names, in whatever order they stand.
 * @throws SourceRefusal where a name stands twice, or a column is missing that is needed.
 */
export function comtradeColumns(
  header: readonly string[],
  file: string,
  language: Language
): ComtradeColumns {
  const say = comtradeFileSentences[language];
  const at: Partial<Record<Field, number>> = {};
  header.forEach((cell, i) => {
    const field = NAMED.get(fold(cell));
    if (field === undefined) return;
    if (at[field] !== undefined) throw new SourceRefusal(say.columnTwice(file, cell.trim()));
    at[field] = i;
  });
  const missing = NEEDED.filter((field) => at[field] === undefined);
  if (missing.length > 0) {
    const names = missing.map((field) => NAMES[field].join(" / "));
    throw new SourceRefusal(say.missingColumns(file, names.join(", ")));
  }
  return {
    width: header.reduce((width, cell, i) => (cell.trim() === "" ? width : i + 1), 0),
    rowOf: (cells) => (field) => {
      const column = at[field];
      return column === undefined ? undefined : cells[column];
    },
  };
}
