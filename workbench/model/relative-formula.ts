import { columnIndex } from "./address";

const reference = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi;

/** A formula with its references written as distances: =A1+1 in B1 is =RC[-1]+1. */
export function relativeFormula(formula: string, row: number, column: number): string {
  return formula
    .split(/("[^"]*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part.replace(
            reference,
            (all, $c: string, letters: string, $r: string, digits: string, at: number) => {
              if (/[\w.]/.test(part[at - 1] ?? "")) return all;
              const c = columnIndex(letters);
              const r = Number(digits) - 1;
              return `R${offset(r, row, $r)}C${offset(c, column, $c)}`;
            }
          )
    )
    .join("");
}

const offset = (index: number, from: number, absolute: string) => {
  if (absolute) return String(index + 1);
  return index === from ? "" : `[${index - from}]`;
};
