import { isErrorText, type Scalar } from "../cell-reading";

/** Excel.ConditionalFormatPresetCriterion. */
export const presetCriteria: readonly string[] = (
  "Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth " +
  "ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage " +
  "OneStdDevBelowAverage TwoStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage " +
  "ThreeStdDevBelowAverage UniqueValues DuplicateValues"
).split(" ");

/** What a rule by one of the criteria asks about all cells of its ranges. */
export interface AllCells {
  numbers: readonly number[];
  /** How often each value occurs, texts in small letters. */
  counts: ReadonlyMap<string, number>;
}

export const countKey = (value: Scalar) => `${typeof value} ${String(value).toLowerCase()}`;

/** Whether a cell meets a criterion. `today` is the serial number of the day. */
export function meetsPreset(
  criterion: string,
  value: Scalar,
  { numbers, counts }: AllCells,
  today: number
): boolean {
  switch (criterion) {
    case "Blanks":
      return String(value).trim() === "";
    case "NonBlanks":
      return String(value).trim() !== "";
    case "Errors":
      return isErrorText(value);
    case "NonErrors":
      return !isErrorText(value);
    case "UniqueValues":
      return value !== "" && counts.get(countKey(value)) === 1;
    case "DuplicateValues":
      return value !== "" && (counts.get(countKey(value)) ?? 0) > 1;
    default:
      if (typeof value !== "number") return false;
      if (criterion.endsWith("Average")) return besideAverage(criterion, value, numbers);
      return isInPeriod(criterion, Math.floor(value), today);
  }
}

const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** Excel takes the deviation of the whole population (STDEV.P). */
function besideAverage(criterion: string, value: number, numbers: readonly number[]): boolean {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  if (criterion.startsWith("EqualOr") && value === mean) return true;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  const [, word = ""] = /^(One|Two|Three)StdDev/.exec(criterion) ?? [];
  const distance = (deviations[word] ?? 0) * Math.sqrt(squares / numbers.length);
  const above = criterion.includes("Above");
  return above ? value > mean + distance : value < mean - distance;
}

/** Weeks begin on Sunday; the serial number 1 was one. */
const weekOf = (day: number) => Math.floor((day - 1) / 7);

function isInPeriod(period: string, day: number, today: number): boolean {
  const months = () => monthOf(day) - monthOf(today);
  const tests: Readonly<Record<string, () => boolean>> = {
    Yesterday: () => day === today - 1,
    Today: () => day === today,
    Tomorrow: () => day === today + 1,
    LastSevenDays: () => day <= today && day > today - 7,
    LastWeek: () => weekOf(day) === weekOf(today) - 1,
    ThisWeek: () => weekOf(day) === weekOf(today),
    NextWeek: () => weekOf(day) === weekOf(today) + 1,
    LastMonth: () => months() === -1,
    ThisMonth: () => months() === 0,
    NextMonth: () => months() === 1,
  };
  return tests[period]?.() ?? false;
}

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

function monthOf(day: number): number {
  const date = new Date(epoch + day * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The serial number of today, by the clock of this machine. */
export function todaySerial(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - epoch) / dayLength;
}
