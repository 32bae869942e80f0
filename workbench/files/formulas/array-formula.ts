import { formulaTokens, isCalled, neighbour, type FormulaToken } from "../../model/formula-tokens";
import { growsByItself } from "./newer-functions";

/** Which arguments of a function are single values, though it takes ranges for others. */
const single = (test: (argument: number) => boolean) => test;
const none = single(() => false);
const first = single((argument) => argument === 0);
const second = single((argument) => argument === 1);
const odd = single((argument) => argument % 2 === 1);
const evenFromThird = single((argument) => argument > 1 && argument % 2 === 0);

const takingRanges = `
  SUM SUMSQ SUMPRODUCT AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA MEDIAN MODE
  MODE.SNGL MODE.MULT PRODUCT STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP RANK RANK.EQ RANK.AVG
  INDEX OFFSET ROW ROWS COLUMN COLUMNS AREAS AND OR XOR CONCAT TEXTJOIN SUBTOTAL AGGREGATE CORREL
  SLOPE INTERCEPT RSQ FORECAST FORECAST.LINEAR TREND GROWTH LINEST LOGEST NPV XNPV IRR XIRR MMULT
  MINVERSE MDETERM TRANSPOSE FREQUENCY GEOMEAN HARMEAN TRIMMEAN AVEDEV DEVSQ SKEW KURT CHOOSE
  NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL SHEET FORMULATEXT CELL DSUM DGET DCOUNT
  DAVERAGE DMAX DMIN LET SERIESSUM ISREF HYPERLINK GETPIVOTDATA XMATCH PERCENTOF LAMBDA REDUCE
  BYROW BYCOL MAP SCAN SORT SORTBY FILTER UNIQUE TAKE DROP CHOOSECOLS CHOOSEROWS VSTACK HSTACK
  TOCOL TOROW WRAPROWS WRAPCOLS EXPAND GROUPBY PIVOTBY ARRAYTOTEXT`;

const singleArguments = new Map<string, (argument: number) => boolean>([
  ...takingRanges
    .trim()
    .split(/\s+/)
    .map((name) => [name, none] as const),
  ...["MATCH", "XMATCH", "LOOKUP", "VLOOKUP", "HLOOKUP", "XLOOKUP"].map((n) => [n, first] as const),
  ...["COUNTIF", "SUMIF", "AVERAGEIF", "LARGE", "SMALL"].map((name) => [name, second] as const),
  ...["PERCENTILE", "PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE", "QUARTILE.INC"].map(
    (name) => [name, second] as const
  ),
  ["COUNTIFS", odd],
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => [name, evenFromThird] as const),
]);

interface Call {
  /** Null for brackets that only group. */
  name: string | null;
  argument: number;
}

/**
 * Whether Excel must know a formula for one that calculates with arrays. It reads any other formula of a file by the
 * rules of old, where `A1:A3*2` takes the cell of its own row. The test errs towards arrays, except for custom
 * functions: these take ranges, and LibreOffice shows the value of a call only where the formula is a plain one.
 */
export function calculatesWithArrays(formula: string, namespace: string): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const calls: Call[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === "open") {
      const name = i > 0 && isCalled(tokens, i - 1) ? tokens[i - 1].text.toUpperCase() : null;
      if (name !== null && growsByItself(name) && isOpenTo(calls)) return true;
      calls.push({ name, argument: 0 });
    } else if (token.kind === "close") calls.pop();
    else if (token.kind === "comma" && calls.length > 0) calls[calls.length - 1].argument++;
    else if (isRange(tokens, i) && isSplit(tokens, i, calls, namespace)) return true;
  }
  return false;
}

/** Whether a result at this place is the result of the formula. */
const isOpenTo = (calls: readonly Call[]) => calls.every(({ name }) => name === null);

/** Whether a reference to more than one cell ends here. */
function isRange(tokens: readonly FormulaToken[], index: number): boolean {
  const { kind, text } = tokens[index];
  if (kind === "brackets") return !/^\[\s*@|#This Row/i.test(text);
  if (text === "#" && kind === "other") return tokens[index - 1]?.kind === "name";
  return (kind === "name" || kind === "number") && tokens[index - 1]?.text === ":" && index > 1;
}

/** Whether the cells of a range are taken one by one: by an operator, or by a function of single values. */
function isSplit(
  tokens: readonly FormulaToken[],
  end: number,
  calls: readonly Call[],
  namespace: string
): boolean {
  const called = [...calls].reverse().find(({ name }) => name !== null);
  if (!called?.name) return true;
  if (called.name === "SUMPRODUCT") return false;
  if (touchesOperator(tokens, end)) return true;
  if (called.name.startsWith(`${namespace.toUpperCase()}.`)) return false;
  return singleArguments.get(called.name)?.(called.argument) ?? true;
}

function touchesOperator(tokens: readonly FormulaToken[], end: number): boolean {
  if (neighbour(tokens, end, 1)?.kind === "operator") return true;
  let start = end;
  while (start > 0 && isPartOfReference(tokens[start - 1])) start--;
  return neighbour(tokens, start, -1)?.kind === "operator";
}

const isPartOfReference = ({ kind, text }: FormulaToken) =>
  kind === "name" || kind === "quoted" || kind === "number" || text === ":" || text === "!";
