import { comparesAs } from "./conditional-formats/cell-conditions";
import type { Scalar } from "./cell-reading";
import type { FilterCriteriaState } from "./sheet-states";

/** A cell of a filtered column, as its filter looks at it. */
export interface FilteredCell {
  value: Scalar;
  text: string;
  fill: string;
  font: string;
}

/** Which cells of a column pass its filter, in their order. */
export function verdicts(criteria: FilterCriteriaState, cells: readonly FilteredCell[]): boolean[] {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const ofNumber = (passes: (value: number) => boolean) =>
    cells.map(({ value }) => typeof value === "number" && passes(value));
  const limit = () => Number(criteria.criterion1);
  switch (criteria.filterOn) {
    case "Values":
      return cells.map((cell) => (criteria.values ?? []).some((value) => isValue(cell, value)));
    case "CellColor":
      return cells.map(({ fill }) => fill === criteria.color);
    case "FontColor":
      return cells.map(({ font }) => font === criteria.color);
    case "TopItems":
      return ofNumber(amongFirst(numbers, limit(), -1));
    case "BottomItems":
      return ofNumber(amongFirst(numbers, limit(), 1));
    case "TopPercent":
      return ofNumber(amongFirst(numbers, share(numbers, limit()), -1));
    case "BottomPercent":
      return ofNumber(amongFirst(numbers, share(numbers, limit()), 1));
    case "Dynamic":
      return ofNumber(dynamicTest(criteria.dynamicCriteria ?? "", numbers));
    default: {
      const { criterion1 = "", criterion2, operator } = criteria;
      return cells.map((cell) => {
        const first = meets(cell, criterion1);
        if (criterion2 === undefined) return first;
        const second = meets(cell, criterion2);
        return operator === "Or" ? first || second : first && second;
      });
    }
  }
}

/** A value is chosen by the text that it shows, a day by a part of its date ("Excel.FilterDatetime"). */
function isValue(
  { value, text }: FilteredCell,
  wanted: string | { date: string; specificity: string }
): boolean {
  if (typeof wanted === "string") return text.toLowerCase() === wanted.toLowerCase();
  if (typeof value !== "number") return false;
  const lengths: Readonly<Record<string, number>> = {
    Year: 4,
    Month: 7,
    Day: 10,
    Hour: 13,
    Minute: 16,
  };
  const length = lengths[wanted.specificity] ?? 19;
  return isoOf(value).slice(0, length) === isoOf(serialOf(wanted.date)).slice(0, length);
}

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const isoOf = (serial: number) =>
  Number.isFinite(serial) ? new Date(Math.round(epoch + serial * dayLength)).toISOString() : "";
const serialOf = (date: string) =>
  (Date.parse(/Z|[+-]\d\d:\d\d$/.test(date) || date.length <= 10 ? date : `${date}Z`) - epoch) /
  dayLength;

/** Whether a number is among so many from one end; equals of the last of these are too. */
function amongFirst(numbers: readonly number[], count: number, direction: 1 | -1) {
  const ordered = [...numbers].sort((a, b) => direction * (a - b));
  const last = ordered[Math.min(count, ordered.length) - 1];
  return (value: number) => direction * (value - last) <= 0;
}

const share = (numbers: readonly number[], percent: number) =>
  Math.max(1, Math.floor((numbers.length * percent) / 100));

const months =
  "January February March April May June July August September October November December".split(
    " "
  );

function dynamicTest(word: string, numbers: readonly number[]): (value: number) => boolean {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  if (word === "AboveAverage") return (value) => value > mean;
  if (word === "BelowAverage") return (value) => value < mean;
  const period = word.replace("AllDatesInPeriod", "");
  const monthOf = (value: number) => Number(isoOf(value).slice(5, 7)) - 1;
  // The library writes "AllDatesInPeriodFebruray", as Excel.DynamicFilterCriteria has it.
  const month = months.indexOf(period === "Februray" ? "February" : period);
  if (month >= 0) return (value) => monthOf(value) === month;
  const quarter = Number(/^Quarter([1-4])$/.exec(period)?.[1]);
  return (value) => Math.floor(monthOf(value) / 3) + 1 === quarter;
}

const operators: Readonly<Record<string, string>> = {
  "": "EqualTo",
  "=": "EqualTo",
  "<>": "NotEqualTo",
  ">": "GreaterThan",
  "<": "LessThan",
  ">=": "GreaterThanOrEqual",
  "<=": "LessThanOrEqual",
};

/** ">50", "=*e", "<>": an operator and a number or a text, in which * and ? stand for any letters. */
function meets({ value, text }: FilteredCell, criterion: string): boolean {
  const [, sign, operand] = /^(<>|>=|<=|=|>|<|)(.*)$/s.exec(criterion) ?? [];
  const operator = operators[sign];
  if (operand !== "" && Number.isFinite(Number(operand))) {
    if (typeof value !== "number") return operator === "NotEqualTo";
    return comparesAs(operator, value, Number(operand), "");
  }
  if (operator !== "EqualTo" && operator !== "NotEqualTo") {
    return typeof value === "string" && value !== "" && comparesAs(operator, value, operand, "");
  }
  return pattern(operand).test(text) === (operator === "EqualTo");
}

/** A tilde before * or ? means the character itself. */
function pattern(operand: string): RegExp {
  const source = operand.replace(/~([*?~])|[\s\S]/g, (all, literal: string | undefined) => {
    if (literal) return `\\${literal}`;
    if (all === "*") return "[\\s\\S]*";
    return all === "?" ? "[\\s\\S]" : all.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "i");
}
