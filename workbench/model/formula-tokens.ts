/**
 * `name` is a word: a function, a cell, a name, a sheet. `quoted` is a sheet in quotes, `brackets` the inside of a
 * structured reference with its brackets, `braces` a constant array.
 */
export type TokenKind =
  | "string"
  | "quoted"
  | "brackets"
  | "braces"
  | "error"
  | "number"
  | "name"
  | "space"
  | "open"
  | "close"
  | "comma"
  | "operator"
  | "other";

export interface FormulaToken {
  kind: TokenKind;
  text: string;
}

const kinds: readonly [TokenKind, RegExp][] = [
  ["string", /"(?:[^"]|"")*"/y],
  ["quoted", /'(?:[^']|'')*'/y],
  ["braces", /\{(?:[^"{}]|"(?:[^"]|"")*")*\}/y],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])/iuy],
  ["name", /[\p{L}_\\$][\p{L}\p{M}\d_.\\$?]*/uy],
  ["space", /\s+/y],
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /[,;]/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>%]/y],
  ["other", /[^]/y],
];

/** Cuts a formula into its pieces; joined again they are the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === "[") return { kind: "brackets", text: bracketsAt(formula, at) };
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return { kind: "other", text: formula[at] };
}

/** Brackets may stand in brackets; an apostrophe takes the meaning from the next character. */
function bracketsAt(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

/** The nearest token that is no space, in a direction. */
export function neighbour(
  tokens: readonly FormulaToken[],
  index: number,
  step: 1 | -1
): FormulaToken | undefined {
  let i = index + step;
  while (tokens[i]?.kind === "space") i += step;
  return tokens[i];
}

/** Whether a name at this place is that of a function that is called. */
export const isCalled = (tokens: readonly FormulaToken[], index: number): boolean =>
  tokens[index].kind === "name" && tokens[index + 1]?.kind === "open";
