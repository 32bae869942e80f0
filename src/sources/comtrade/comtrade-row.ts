import type { Language } from "../../dataset/catalogue";
import { type Month, monthOf } from "../../dataset/month";
import { readComtradeAmount } from "./comtrade-amounts";
import type { ComtradeCodes } from "./comtrade-codes";
import { comtradeSentences } from "./comtrade-sentences";
import { shown } from "./shown";
import { type Flow, SourceRefusal } from "../source";

/** The fields of a row that are looked at, as UN Comtrade's interface calls them. */
export type Field =
  | "freqCode"
  | "period"
  | "reporterCode"
  | "flowCode"
  | "partnerCode"
  | "partnerDesc"
  | "partner2Code"
  | "cmdCode"
  | "customsCode"
  | "motCode"
  | "netWgt"
  | "cifvalue"
  | "fobvalue"
  | "primaryValue";

/** One row, of an answer or of a file: what stands in a field, of whatever type; undefined where it has no such field. */
export type RawRow = (field: Field) => unknown;

/** One row about a product of the catalogue. */
export interface ComtradeRow {
  readonly month: Month;
  /** UN Comtrade's code of who reports. */
  readonly reporter: string;
  readonly code: string;
  readonly product: string;
  /** Id of a partner the catalogue knows, "World" among them; else `?` and UN Comtrade's code. */
  readonly partner: string;
  /** What UN Comtrade calls the partner; "" where it does not say. */
  readonly partnerName: string;
  /** Net weight, whole kg; undefined where the row has none. */
  readonly kg: number | undefined;
  /** Whole US dollars, fob of exports and cif of imports; undefined where the row has none. */
  readonly value: number | undefined;
}

/** A row that is not counted: of other goods, another flow, or a part of a row that is there besides. */
export interface LeftOut {
  readonly month: Month;
  readonly reporter: string;
  readonly leftOut: "code" | "flow" | "part";
  /** Its code of goods or of flow. */
  readonly what: string;
}

/** UN Comtrade's oldest figures are of 1962. */
const [FIRST_YEAR, LAST_YEAR] = [1962, 2100];

const FLOWS: Readonly<Record<string, Flow>> = {
  X: "exports",
  M: "imports",
  // As the classic files of before 2023 have it.
  "2": "exports",
  "1": "imports",
};

/** A weight of nought beside more dollars than this is none: half a kg of magnesium does not cost as much. */
const MOST_FOR_NO_WEIGHT = 1000;

/**
 * Reads one row. `place` says in a sentence where it stands.
 * A row may be a part of what is given besides: by means of transport (motCode other than 0), customs procedure
 * (customsCode other than C00) or second partner (partner2Code other than 0). Whether it was reported or summed
 * (isReported, isAggregate) makes no difference: sums by UN Comtrade are the figures.
 * @throws SourceRefusal for an annual row, and where a field cannot be what it must be.
 */
export function readComtradeRow(
  raw: RawRow,
  place: string,
  flow: Flow,
  codes: ComtradeCodes,
  language: Language
): ComtradeRow | LeftOut {
  const say = comtradeSentences[language];
  const month = readMonth();
  const reporter = countryIn(raw("reporterCode"));
  if (reporter === undefined)
    throw new SourceRefusal(say.badField(place, "reporterCode", shown(raw("reporterCode"))));
  const code = codeIn(raw("cmdCode"));
  if (code === undefined)
    throw new SourceRefusal(say.badField(place, "cmdCode", shown(raw("cmdCode"))));
  const product = codes.productOf(code);
  if (product === undefined) return { month, reporter, leftOut: "code", what: code };
  const flowCode = codeIn(raw("flowCode"))?.toUpperCase();
  if (flowCode === undefined)
    throw new SourceRefusal(say.badField(place, "flowCode", shown(raw("flowCode"))));
  if (flowOf(flowCode) !== flow) return { month, reporter, leftOut: "flow", what: flowCode };
  if (isPart()) return { month, reporter, leftOut: "part", what: code };
  const partnerCode = countryIn(raw("partnerCode"));
  if (partnerCode === undefined)
    throw new SourceRefusal(say.badField(place, "partnerCode", shown(raw("partnerCode"))));
  const name = raw("partnerDesc");
  const [terms, primary] = [
    amountOf(flow === "exports" ? "fobvalue" : "cifvalue"),
    amountOf("primaryValue"),
  ];
  // Classic files write 0 where a value is not known on these terms.
  const value = terms ? terms : (primary ?? terms);
  const kg = amountOf("netWgt");
  return {
    month,
    reporter,
    code,
    product,
    partner: codes.partnerOf(partnerCode) ?? `?${partnerCode}`,
    partnerName: typeof name === "string" ? name.trim() : "",
    kg: kg === 0 && (value ?? 0) > MOST_FOR_NO_WEIGHT ? undefined : kg,
    value,
  };

  function readMonth(): Month {
    const period = codeIn(raw("period")) ?? "";
    if (/^\d{4}$/.test(period) || codeIn(raw("freqCode"))?.toUpperCase() === "A")
      throw new SourceRefusal(say.annual(place, shown(period)));
    const [, year, number] = /^(\d{4})(\d{2})$/.exec(period)?.map(Number) ?? [];
    const known = year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR;
    if (!known || number === undefined || number < 1 || number > 12)
      throw new SourceRefusal(say.badMonth(place, shown(raw("period"))));
    return monthOf(year, number);
  }

  /** Fields that a row does not have, or leaves empty, do not divide it. */
  function isPart(): boolean {
    const [mot, customs, second] = [raw("motCode"), raw("customsCode"), raw("partner2Code")];
    const is = (cell: unknown, whole: string) =>
      cell === undefined || cell === null || cell === "" || codeIn(cell)?.toUpperCase() === whole;
    return !(is(mot, "0") && is(customs, "C00") && is(second, "0"));
  }

  function amountOf(field: "netWgt" | "cifvalue" | "fobvalue" | "primaryValue") {
    const amount = readComtradeAmount(raw(field), field === "netWgt" ? "kg" : "currency");
    if (typeof amount === "string")
      throw new SourceRefusal(say.badAmount[amount](place, field, shown(raw(field))));
    return amount;
  }
}

/** The flow of UN Comtrade's code: X exports, M imports; undefined for re-exports (RX) and all else. */
function flowOf(code: string): Flow | undefined {
  return Object.hasOwn(FLOWS, code) ? FLOWS[code] : undefined;
}

/** A code from a number, a text, or what a spreadsheet makes of it (`="810411"`, `810411.0`); undefined where there is none. */
function codeIn(cell: unknown): string | undefined {
  if (typeof cell === "number")
    return Number.isSafeInteger(cell) && cell >= 0 ? `${cell}` : undefined;
  if (typeof cell !== "string") return undefined;
  const plain = cell
    .normalize("NFKC")
    .trim()
    .replace(/^="?(.*?)"?$/, "$1")
    .replace(/^'/, "")
    .replace(/^(\d+)\.0+$/, "$1");
  return plain === "" ? undefined : plain;
}

/** The code of a country or of the world: digits, of which M49 writes three (004) and UN Comtrade as few as it can (4). */
function countryIn(cell: unknown): string | undefined {
  const code = codeIn(cell);
  return code !== undefined && /^\d{1,4}$/.test(code) ? code.replace(/^0+(?=\d)/, "") : undefined;
}
