import { invalidArgument } from "../protocol/host-object";
import { columnName, maxColumns, maxRows } from "./address";

const corner = String.raw`(?=[RC])(?:R(\[-?\d+\]|\d*))?(?:C(\[-?\d+\]|\d*))?`;
const reference = String.raw`${corner}(?::${corner})?(?![\p{L}\d_.(![])`;
/** What is no reference although it may look like one: texts, names of sheets, words, columns of tables. */
const other = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\d_.]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?`;
const tokens = new RegExp(`${reference}|${other}`, "giu");

/**
 * A formula whose references are distances, as it is entered in a cell: in B1 =RC[-1]*2 is =A1*2, =SUM(C1) is
 * =SUM($A:$A) ("Range.formulasR1C1"). Rows and columns from 0.
 */
export function formulaFromR1C1(formula: string, row: number, column: number): string {
  const rowAt = (part: string) => placed(part, row, maxRows, (index) => String(index + 1));
  const columnAt = (part: string) => placed(part, column, maxColumns, columnName);
  return formula.replace(tokens, (all, ...parts: (string | undefined)[]) => {
    const [r, c, lastR, lastC] = parts;
    if (r === undefined && c === undefined) return all;
    // A whole row or column stands on both sides of its address: R5 is $5:$5.
    if (r === undefined) return `${columnAt(c ?? "")}:${columnAt(lastC ?? c ?? "")}`;
    if (c === undefined) return `${rowAt(r)}:${rowAt(lastR ?? r)}`;
    const first = columnAt(c) + rowAt(r);
    if (lastR === undefined || lastC === undefined) return first;
    return `${first}:${columnAt(lastC)}${rowAt(lastR)}`;
  });
}

/** "[-1]" is a distance, "5" a place, "" the cell's own row or column. */
function placed(
  part: string,
  from: number,
  count: number,
  name: (index: number) => string
): string {
  const relative = part === "" || part.startsWith("[");
  const index = relative ? from + Number(part.slice(1, -1)) : Number(part) - 1;
  if (index < 0 || index >= count) throw invalidArgument("Range.formulasR1C1");
  return (relative ? "" : "$") + name(index);
}
