import { intersection, type Box } from "./address";
import type { Engine } from "./engine";
import { rewriteFormulas } from "./rewritten-formulas";
import { lost, withColumns, withTableReferences } from "./table-reference";

/** A table as its columns were called before and are called now, one for one; null where a column is no more. */
export interface ColumnChange {
  table: { name: string; sheetId: string; box: Box };
  before: readonly string[];
  after: readonly (string | null)[];
}

/** Formulas follow the columns of a table to their new names; a column that is gone is #REF! in them. */
export function followColumns(engine: Engine, { table, before, after }: ColumnChange): void {
  const renamed = new Map<string, string | null>();
  before.forEach((name, i) => {
    if (after[i] !== name) renamed.set(name.toLowerCase(), after[i]);
  });
  if (renamed.size === 0) return;
  const rename = (column: string) => {
    const key = column.toLowerCase();
    return renamed.has(key) ? (renamed.get(key) ?? lost) : null;
  };
  rewriteFormulas(engine, (formula, place) =>
    withTableReferences(formula, (all, name, inner) => {
      if (inner === null) return all;
      const isIn =
        place?.sheetId === table.sheetId &&
        intersection(table.box, { ...place, rows: 1, columns: 1 }) !== null;
      const isMeant = name === "" ? isIn : name.toLowerCase() === table.name.toLowerCase();
      return isMeant ? `${name}[${withColumns(inner, rename)}]` : all;
    })
  );
}

/** Formulas follow a table to its new name; the engine changes only those that are written in the same letters. */
export function followTable(engine: Engine, before: string, after: string): void {
  rewriteFormulas(engine, (formula) =>
    withTableReferences(formula, (all, name) =>
      name.toLowerCase() === before.toLowerCase() ? after + all.slice(name.length) : all
    )
  );
}
