import type { Cell } from "./entered";
import type { StoreTable } from "./store-columns";

/** A cell for comparison: numbers to twelve digits, as many as survive every host, and texts as such. */
export function comparable(cell: Cell): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(12)));
  return String(cell);
}

/** Reads the cells of one row by header, for comparison; a column that is not there is empty. */
function rowReader(header: readonly string[]): (row: readonly Cell[], name: string) => string {
  const places = new Map(header.map((name, place) => [name.trim(), place]));
  return (row, name) => {
    const place = places.get(name);
    return place === undefined ? "" : comparable(row[place] ?? "");
  };
}

/** What our columns of a row say, as one text; empty where they are all empty. */
export function signatures(
  table: StoreTable,
  header: readonly string[],
  rows: readonly (readonly Cell[])[]
): string[] {
  const read = rowReader(header);
  return rows.map((row) => {
    const cells = table.columns.map((c) => read(row, c.header));
    return cells.every((c) => c === "") ? "" : cells.join("\n");
  });
}

/** Whether two tables say the same: row for row where the order means something, else in any order. */
export function sameRows(table: StoreTable, a: readonly string[], b: readonly string[]): boolean {
  const of = (rows: readonly string[]) => {
    const filled = rows.filter((row) => row !== "");
    return table.ranked ? filled : filled.sort();
  };
  const first = of(a);
  const second = of(b);
  return first.length === second.length && first.every((row, i) => row === second[i]);
}

/**
 * For each new row the old row that it continues, or -1: the same key first, then the loose key among those left over.
 * Rows of one key are matched in their order.
 */
export function continuedRows(
  table: StoreTable,
  old: { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] },
  next: { readonly header: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
): number[] {
  const found = next.rows.map(() => -1);
  const taken = new Set<number>();
  const pass = (columns: readonly string[], filled: readonly string[]) => {
    const keyOf = (header: readonly string[]) => {
      const read = rowReader(header);
      return (row: readonly Cell[]) =>
        [
          ...columns.map((c) => read(row, c)),
          ...filled.map((c) => (read(row, c) === "" ? "" : "x")),
        ].join("\n");
    };
    const waiting = new Map<string, number[]>();
    const oldKey = keyOf(old.header);
    old.rows.forEach((row, i) => {
      if (taken.has(i)) return;
      const key = oldKey(row);
      const list = waiting.get(key);
      if (list) list.push(i);
      else waiting.set(key, [i]);
    });
    const nextKey = keyOf(next.header);
    next.rows.forEach((row, i) => {
      if (found[i] !== -1) return;
      const match = waiting.get(nextKey(row))?.shift();
      if (match === undefined) return;
      found[i] = match;
      taken.add(match);
    });
  };
  pass(table.key, table.filled);
  pass(table.looseKey, []);
  return found;
}
