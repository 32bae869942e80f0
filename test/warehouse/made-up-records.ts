import { monthOf, type Month } from "../../src/dataset/month";
import { catalogue } from "../../src/sources/catalogue";

/** First of the months that records are made up of, and how many there are: 2018-01 to 2025-12. */
export const FIRST = monthOf(2018, 1);
export const MONTHS = 96;
/** The six lines of 8104, two codes under it that are no product's, and goods of other headings. */
export const CODES = [
  ...catalogue.products.filter(({ hs8 }) => hs8.length === 1).map(({ hs8 }) => Number(hs8[0])),
  81049000,
  81041190,
  ...Array.from({ length: 242 }, (_, i) => 72_000_000 + i * 1010),
];
/** Codes of customs: 62 that the catalogue knows, and two that it does not. */
const PARTNERS = [
  ...catalogue.partners
    .filter(({ gacc }) => gacc)
    .slice(0, 62)
    .map(({ gacc }) => Number(gacc)),
  997,
  998,
];

/** One made-up record of a customs house. */
export interface MadeUpRecord {
  readonly month: Month;
  readonly code: number;
  /** Code of customs. */
  readonly partner: number;
  readonly kg: number;
  readonly value: number;
}

/**
 * The i-th record: all of it follows from one number (Knuth's multiplicative hash), which JavaScript and ClickHouse work
 * out alike, so that sums can be checked without asking the warehouse.
 */
export function madeUpRecord(i: number): MadeUpRecord {
  const h = Math.imul(i, 2_654_435_761) >>> 0;
  const rest = Math.floor(h / MONTHS);
  const kg = 1000 + (h % 99_991);
  return {
    month: FIRST + (h % MONTHS),
    partner: PARTNERS[rest % PARTNERS.length],
    code: CODES[Math.floor(rest / PARTNERS.length) % CODES.length],
    kg,
    value: 2 * kg + (h % 7),
  };
}

/** The same in ClickHouse's words, of a column `i`. */
const H = "i * 2654435761 % 4294967296";
const REST = `intDiv(${H}, ${MONTHS})`;

/** A SELECT of so many records, from the `first`-th on. */
export function selectMadeUp(first: number, count: number): string {
  return `SELECT
    addMonths(toDate('2018-01-01'), ${H} % ${MONTHS}) AS month,
    toUInt32(arrayElement([${CODES.join(",")}], intDiv(${REST}, ${PARTNERS.length}) % ${CODES.length} + 1)) AS hs8,
    toUInt16(arrayElement([${PARTNERS.join(",")}], ${REST} % ${PARTNERS.length} + 1)) AS partner,
    toUInt64(1000 + ${H} % 99991) AS weight_kg,
    toUInt64(2 * weight_kg + ${H} % 7) AS value_usd
  FROM (SELECT number + ${first} AS i FROM numbers(${count}))`;
}
