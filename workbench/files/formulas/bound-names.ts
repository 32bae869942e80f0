import { isCalled, neighbour, type FormulaToken } from "../../model/formula-tokens";

interface Call {
  /** LET or LAMBDA; null for any other bracket. */
  binder: "LET" | "LAMBDA" | null;
  argument: number;
}

/** The names that LET and LAMBDA give within a formula, in lower case; a file marks them by `_xlpm.`. */
export function boundNames(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: Call[] = [];
  tokens.forEach((token, i) => {
    const call = calls[calls.length - 1];
    if (token.kind === "open") calls.push({ binder: binderAt(tokens, i), argument: 0 });
    else if (token.kind === "close") calls.pop();
    else if (token.kind === "comma" && call) call.argument++;
    else if (token.kind === "name" && call && binds(tokens, i, call)) {
      names.add(token.text.toLowerCase());
    }
  });
  return names;
}

function binderAt(tokens: readonly FormulaToken[], open: number): Call["binder"] {
  if (open === 0 || !isCalled(tokens, open - 1)) return null;
  const name = tokens[open - 1].text.toUpperCase();
  return name === "LET" || name === "LAMBDA" ? name : null;
}

/** Every other argument of LET is a name, and every argument of LAMBDA, but never the last one. */
function binds(tokens: readonly FormulaToken[], index: number, { binder, argument }: Call) {
  if (!binder || (binder === "LET" && argument % 2 === 1)) return false;
  const before = neighbour(tokens, index, -1)?.kind;
  const after = neighbour(tokens, index, 1)?.kind;
  return (before === "open" || before === "comma") && after === "comma";
}
