/**
 * A formula as it is typed into an Excel that writes numbers with a decimal comma: arguments are then separated by
 * semicolons, and columns of an array constant by full stops (Germany, France; a backslash in some other countries). Text
 * in quotes, names of sheets in quotes and references in square brackets stay as they are.
 * @example localFormula('=MG.ROLLING("Ingot",2.5)', ";") // '=MG.ROLLING("Ingot";2,5)'
 */
export function localFormula(formula: string, separator: "," | ";"): string {
  if (separator === ",") return formula;
  let depth = 0;
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|\d+\.\d+|[{},]/g, (part) => {
    if (part === "{") depth++;
    if (part === "}") depth--;
    if (part === ",") return depth > 0 ? "." : ";";
    return /^\d/.test(part) ? part.replace(".", ",") : part;
  });
}
