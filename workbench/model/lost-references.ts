import type { Engine } from "./engine";
import { formulaCells } from "./formula-cells";
import type { Recalculation } from "./recalculation";
import { rewriteFormulas } from "./rewritten-formulas";
import { lost, withTableReferences } from "./table-reference";

/** A table is no more: what referred to it is #REF!. */
export function loseTable(engine: Engine, name: string): void {
  rewriteFormulas(engine, (formula) =>
    withTableReferences(formula, (all, table) =>
      table.toLowerCase() === name.toLowerCase() ? lost : all
    )
  );
}

/** A sheet before its "!", and what stands behind it. */
const onSheet = /('(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!([$\p{L}\d_.:]+)/gu;

/**
 * A sheet is no more. The engine changes the formulas in cells; those of names are left to us, and so are functions that
 * find their cells by a text, which Excel calculates each time.
 */
export function loseSheet(engine: Engine, recalculation: Recalculation, name: string): void {
  rewriteFormulas(engine, (formula) =>
    formula
      .split(/("(?:[^"]|"")*")/)
      .map((part) =>
        part.startsWith('"')
          ? part
          : part.replace(onSheet, (all, sheet: string) => (isSheet(sheet, name) ? lost : all))
      )
      .join("")
  );
  recalculation.mark(formulaCells(engine, (formula) => /\bINDIRECT\s*\(/i.test(formula)));
}

const isSheet = (written: string, name: string) =>
  written.replace(/^'|'$/g, "").replace(/''/g, "'").toLowerCase() === name.toLowerCase();
