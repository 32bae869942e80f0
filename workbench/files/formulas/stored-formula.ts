import { boundNames } from "./bound-names";
import { formulaTokens, isCalled, type FormulaToken } from "../../model/formula-tokens";
import { storedFunction, typedFunction } from "./newer-functions";

/** What a formula in a file depends on besides its own text. */
export interface FormulaSetting {
  /** What stands before the dot of a custom function's name: `CONTOSO`. Empty where there are none. */
  namespace: string;
  /** The table that the cell lies in, for `[@Amount]`. */
  table?: string;
}

const customPrefix = "_xldudf_";
const parameterPrefix = "_xlpm.";

/**
 * The text of a formula as an .xlsx file has it: `=CONTOSO.ADD(1)` is `_xldudf_CONTOSO_ADD(1)`, functions younger than
 * the format have a prefix, and what is short for the reader is written out.
 */
export function storedFormula(formula: string, setting: FormulaSetting): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  const bound = boundNames(tokens);
  const isBound = (token: FormulaToken) =>
    token.kind === "name" && bound.has(token.text.toLowerCase());
  const texts = tokens.map((token, i) => {
    if (isBound(token) && !isQualified(tokens, i)) return parameterPrefix + token.text;
    if (isCalled(tokens, i)) return storedCall(token.text, setting.namespace);
    if (token.kind === "brackets") return storedBrackets(tokens, i, setting);
    return token.text;
  });
  return storedSpills(tokens, texts);
}

/** The text of a formula as it is typed, with its "=". */
export function typedFormula(stored: string, { namespace }: FormulaSetting): string {
  const tokens = formulaTokens(stored.replace(/^=/, ""));
  const texts = tokens.map((token, i) => {
    if (token.kind === "brackets") return typedBrackets(token.text);
    if (token.kind !== "name") return token.text;
    if (token.text.startsWith(parameterPrefix)) return token.text.slice(parameterPrefix.length);
    return isCalled(tokens, i) ? typedCall(token.text, namespace) : token.text;
  });
  return `=${texts.join("")}`.replace(/\bANCHORARRAY\(([^()]+)\)/g, "$1#");
}

function storedCall(name: string, namespace: string): string {
  const prefix = `${namespace}.`.toUpperCase();
  if (namespace === "" || !name.toUpperCase().startsWith(prefix)) return storedFunction(name);
  const rest = name.slice(prefix.length).toUpperCase().replace(/\./g, "_");
  return `${customPrefix}${namespace.toUpperCase()}_${rest}`;
}

function typedCall(name: string, namespace: string): string {
  if (!name.toLowerCase().startsWith(customPrefix)) return typedFunction(name);
  const rest = name.slice(customPrefix.length);
  const own = `${namespace}_`.toUpperCase();
  if (namespace !== "" && rest.toUpperCase().startsWith(own)) {
    return `${namespace}.${rest.slice(own.length)}`;
  }
  return rest.replace("_", ".");
}

const thisRow = "#This Row";

/** `[@Amount]` is `Sales[[#This Row],[Amount]]`. */
function storedBrackets(
  tokens: readonly FormulaToken[],
  index: number,
  { table = "" }: FormulaSetting
): string {
  const { text } = tokens[index];
  const owner = tokens[index - 1]?.kind === "name" ? "" : table;
  const short = /^\[\s*@\s*([^]*)\]$/.exec(text)?.[1].trim();
  if (short === undefined) return owner + text;
  if (short === "") return `${owner}[${thisRow}]`;
  const columns = short.startsWith("[") ? short : `[${short}]`;
  return `${owner}[[${thisRow}],${columns}]`;
}

function typedBrackets(text: string): string {
  if (/^\[\s*#This Row\s*\]$/i.test(text)) return "[@]";
  const columns = /^\[\s*\[#This Row\]\s*,\s*([^]*)\]$/i.exec(text)?.[1];
  if (columns === undefined) return text;
  const plain = /^\[([\p{L}_][\p{L}\d_]*)\]$/u.exec(columns)?.[1];
  return `[@${plain ?? columns}]`;
}

const isQualified = (tokens: readonly FormulaToken[], index: number) =>
  tokens[index + 1]?.text === "!" || tokens[index - 1]?.text === "!";

/** `A1#` is `_xlfn.ANCHORARRAY(A1)`; a sheet before it belongs to it. */
function storedSpills(tokens: readonly FormulaToken[], texts: string[]): string {
  const parts = [...texts];
  tokens.forEach(({ text }, i) => {
    if (text !== "#" || tokens[i - 1]?.kind !== "name") return;
    const start = tokens[i - 2]?.text === "!" ? i - 3 : i - 1;
    parts[start] = `_xlfn.ANCHORARRAY(${parts[start]}`;
    parts[i] = ")";
  });
  return parts.join("");
}
