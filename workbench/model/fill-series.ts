import { isErrorText, type Scalar } from "./cell-reading";

const lists: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

/** The values of cells behind (or, with a negative index, before) those of a line, by their distance from its first. */
export type Series = (index: number) => Scalar;

/** The line again and again. */
export const repeated =
  (line: readonly Scalar[]): Series =>
  (index) =>
    line[((index % line.length) + line.length) % line.length];

/** The straight line that fits the numbers best, as Excel's "linear trend". */
export function linearTrend(numbers: readonly number[]): Series {
  const n = numbers.length;
  if (n === 1) return (index) => numbers[0] + index;
  const middle = (n - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / n;
  const above = numbers.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  const below = numbers.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const slope = above / below;
  return (index) => tidied(mean + slope * (index - middle));
}

/** The curve of constant growth that fits the numbers best; all must be above zero. */
export function growthTrend(numbers: readonly number[]): Series {
  const logarithms = linearTrend(numbers.map(Math.log));
  if (numbers.length === 1) return repeated(numbers);
  return (index) => tidied(Math.exp(Number(logarithms(index))));
}

/**
 * What Excel makes of a line by itself: a trend of two numbers or more, the next days of a single date, the next weekdays
 * or months by their names, the next number at the end of a text; everything else again and again.
 */
export function guessedSeries(line: readonly Scalar[], isDate: boolean): Series {
  if (line.every((value) => typeof value === "number")) {
    return line.length > 1 || isDate ? linearTrend(line) : repeated(line);
  }
  const texts = line.filter(
    (value) => typeof value === "string" && !isErrorText(value)
  ) as string[];
  if (texts.length !== line.length) return repeated(line);
  return named(texts) ?? counted(texts) ?? repeated(line);
}

function named(texts: readonly string[]): Series | null {
  const list = lists.find((names) => texts.every((text) => placeIn(names, text) >= 0));
  if (!list) return null;
  const places = texts.map((text) => placeIn(list, text));
  const step = texts.length > 1 ? places[1] - places[0] : 1;
  const isEven = places.every((place, i) => (place - places[0] - i * step) % list.length === 0);
  if (!isEven) return null;
  return (index) => repeated(list)(places[0] + index * step);
}

const placeIn = (names: readonly string[], text: string) =>
  names.findIndex((name) => name.toLowerCase() === text.toLowerCase());

function counted(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d+)$/.exec(text));
  const stem = parts[0]?.[1];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return null;
  const numbers = linearTrend(parts.map((part) => Number(part?.[2])));
  return (index) => `${stem}${Math.abs(Number(numbers(index)))}`;
}

/** Without the last digits, which are the machine's. */
const tidied = (value: number) => Number(value.toPrecision(12));
