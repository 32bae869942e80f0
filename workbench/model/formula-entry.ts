import type { IFunctionService } from "@univerjs/engine-formula";
import { RichApiError } from "../protocol/host-object";
import { EngineFunction } from "./engine-function";
import { formulaTokens, isCalled, type FormulaToken } from "./formula-tokens";

/** "Excel specifications and limits": the characters of a formula, its equals sign included. */
const longestFormula = 8192;

/** "Excel specifications and limits" and Microsoft's help on text in formulas: a text between quotes. */
const longestLiteral = 255;

/** What the engine knows of its functions; where a name is that of no function, nothing is said about its arguments. */
export type FunctionTable = Pick<IFunctionService, "getExecutor">;

const refusal = (message: string) => new RichApiError("InvalidArgument", message);

/**
 * Refuses a formula that Excel would not let anybody enter: too long, with a text too long, with an open parenthesis, or
 * with more or fewer arguments than a function of Excel's own takes.
 */
export function requireEnterable(formula: string, functions: FunctionTable): void {
  if (formula.length > longestFormula) {
    throw refusal(
      `The formula has ${formula.length} characters; a formula may have ${longestFormula}.`
    );
  }
  const tokens = formulaTokens(formula);
  const literal = tokens.find(
    ({ kind, text }) =>
      kind === "string" && text.slice(1, -1).replaceAll('""', '"').length > longestLiteral
  );
  if (literal) {
    throw refusal(`Text values in formulas are limited to ${longestLiteral} characters.`);
  }
  requirePairs(formula, tokens);
  for (const call of callsIn(tokens)) requireArguments(call, functions);
}

function requirePairs(formula: string, tokens: readonly FormulaToken[]): void {
  let open = 0;
  for (const { kind } of tokens) {
    if (kind === "open") open++;
    if (kind === "close" && --open < 0) break;
  }
  if (open === 0) return;
  throw refusal(`The formula "${formula}" is missing an opening or closing parenthesis.`);
}

interface Call {
  name: string;
  count: number;
}

/** Each call of a function by name, with the number of its arguments: `F()` has none, `F(,)` has two empty ones. */
function callsIn(tokens: readonly FormulaToken[]): Call[] {
  const calls: Call[] = [];
  const open: { name: string | null; commas: number; empty: boolean }[] = [];
  for (const [i, { kind, text }] of tokens.entries()) {
    const innermost = open.at(-1);
    if (kind === "open") {
      if (innermost) innermost.empty = false;
      const called = i > 0 && isCalled(tokens, i - 1);
      open.push({ name: called ? tokens[i - 1].text : null, commas: 0, empty: true });
    } else if (kind === "close") {
      open.pop();
      if (!innermost?.name) continue;
      const { name, commas, empty } = innermost;
      calls.push({ name, count: empty ? 0 : commas + 1 });
    } else if (innermost && kind !== "space") {
      innermost.empty = false;
      if (kind === "comma" && text === ",") innermost.commas++;
    }
  }
  return calls;
}

/** Functions that take pairs after their first arguments: an incomplete pair is refused. */
const pairs: Readonly<Record<string, { first: number; least: number }>> = {
  SUMIFS: { first: 1, least: 3 },
  AVERAGEIFS: { first: 1, least: 3 },
  MAXIFS: { first: 1, least: 3 },
  MINIFS: { first: 1, least: 3 },
  COUNTIFS: { first: 0, least: 2 },
  IFS: { first: 0, least: 2 },
};

/** The most arguments that Excel's functions take ("Excel specifications and limits"). */
const mostArguments = 255;

/** Where the engine takes another number of arguments than Excel does. */
const excelCounts: Readonly<Record<string, readonly [least: number, most: number]>> = {
  CELL: [1, 2],
  IF: [2, 3],
  IRR: [1, 2],
  RRI: [3, 3],
  SHEETS: [0, 1],
  SWITCH: [3, mostArguments],
  TEXTSPLIT: [2, 6],
  XIRR: [2, 3],
  "CEILING.PRECISE": [1, 2],
  "T.DIST": [3, 3],
  REGEXEXTRACT: [2, 4],
  REGEXREPLACE: [3, 5],
};

function requireArguments({ name, count }: Call, functions: FunctionTable): void {
  const known = name.toUpperCase();
  const executor = functions.getExecutor(known);
  // About an add-in's own functions nothing is said: what Excel does there is not documented.
  if (!executor || executor instanceof EngineFunction) return;
  const [least, most] = excelCounts[known] ?? [executor.minParams, executor.maxParams];
  if (least < 0 || most < 0) return;
  if (count < least) throw refusal(`You've entered too few arguments for the function ${known}.`);
  if (count > Math.min(most, mostArguments)) {
    throw refusal(`You've entered too many arguments for the function ${known}.`);
  }
  const pair = pairs[known];
  if (pair && (count - pair.first) % 2 !== 0) {
    throw refusal(`You've entered too few arguments for the function ${known}.`);
  }
}
